"""What the first opening of a window needs, loaded in an idle moment after the start.

A person who opens a window waits for it; nobody waits for a tray that has just come to rest. The windows
themselves are still made when they are first wanted: each holds more memory than all that is loaded here.
"""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea


def load_windows() -> None:
    """Loads the quick panel and the day window, those that are opened every day. To be called in the main thread."""
    import app.tracking.catalogue  # noqa: F401 -- the one service that a day asks and no window names
    import ui.day.window
    import ui.panel.window  # noqa: F401 -- only to be there

    # With the first widget that Qt hands out, PySide builds each kind of widget there is, with all its enums.
    QScrollArea().viewport()
