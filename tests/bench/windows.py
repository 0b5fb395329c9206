"""Types into the real quick panel and tells how long each key took until its results were painted.

A program of its own: queries come on standard input as a JSON list of texts, and the milliseconds of every key go to
standard output as a JSON list. The large ledger is the one of WRENCHTIME_DIR.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import monotonic, perf_counter

import msgspec
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.store.profile import DEFAULT_PROFILE
from ui.main import Options, build
from ui.panel.finding import Finding
from ui.panel.window import QuickPanel

_MAY_TAKE = 30.0  # seconds
_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class _Typist(QObject):
    """Presses keys and sees when the list of results is painted with what they found."""

    def __init__(self, application: QApplication, finding: Finding) -> None:
        super().__init__()
        self._application = application
        self._finding = finding
        self._to_paint = False
        finding.model.modelReset.connect(self._reset)
        finding.list.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._to_paint = False
        return super().eventFilter(watched, event)

    def type(self, query: str) -> list[float]:
        """Types a query into the emptied box; the milliseconds of every key."""
        self._finding.clear()
        self._wait_for_results()
        return [self._press(letter) for letter in query]

    def _press(self, letter: str) -> float:
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        began = perf_counter()
        QApplication.sendEvent(self._finding.box, key)
        self._wait_for_results()
        return (perf_counter() - began) * 1000

    def _wait_for_results(self) -> None:
        # Paint comes within the events that are handled before the look, so the picture is finished then.
        wait_until(self._application, lambda: self._finding._answered == self._finding._asked and not self._to_paint)

    def _reset(self) -> None:
        self._to_paint = True


def _open_panel() -> QuickPanel | None:
    windows = QApplication.topLevelWidgets()
    return next((one for one in windows if isinstance(one, QuickPanel) and one.isVisible()), None)


def wait_until(application: QApplication, happened: Callable[[], object]) -> None:
    """Handles events until something has happened."""
    until = monotonic() + _MAY_TAKE
    while not happened():
        application.processEvents(_WAIT)
        if monotonic() > until:
            sys.exit(f"waited {_MAY_TAKE:g} s in vain")


def main() -> int:
    queries = msgspec.json.decode(sys.stdin.buffer.read(), type=list[str])
    application = QApplication(sys.argv[:1])
    # So that waiting for something that never comes ends.
    pulse = QTimer(interval=1000)
    pulse.start()
    program = build(application, Options(profile=DEFAULT_PROFILE, panel=True))
    if program is None:
        sys.exit("another program runs on this ledger")
    wait_until(application, _open_panel)
    panel = _open_panel()
    assert panel is not None
    typist = _Typist(application, panel.finding)
    typist.type("warm")
    took = [milliseconds for query in queries for milliseconds in typist.type(query)]
    program.close()
    sys.stdout.buffer.write(msgspec.json.encode(took))
    return 0


if __name__ == "__main__":
    sys.exit(main())
