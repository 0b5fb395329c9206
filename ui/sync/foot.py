"""The quiet line at the panel's foot on how it stands with the server; a click opens the server's window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QSizePolicy

from app.domain.clock import Reading
from app.sync.status import State
from ui import wording
from ui.glance import Glance
from ui.icons import Glyph, Icons
from ui.language import tr
from ui.sentences import said
from ui.sync import words
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import Button

_LETTERS = 62


class Foot(Button):
    """Without a server it is there on a first day only, as the way to join one or to try one out."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._state = State.ALONE
        self.setObjectName("server-line")
        self.setProperty("kind", "foot")
        self.setIconSize(QSize(SPACE.glyph, SPACE.glyph))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(tr("Opens the server’s window"))
        theme.changed.connect(self._dress)

    def show_glance(self, glance: Glance, now: Reading) -> None:
        """Shows how it stands."""
        status = glance.sync
        used = glance.recents or glance.favourites or glance.overview.running
        self._state = status.state
        told = words.line(status, now)
        if status.state is State.ALONE:
            self.setVisible(not used)
            told = tr("No server: join your company’s, or try one out…")
        else:
            self.setVisible(True)
        self.setText(wording.elided(told, _LETTERS).replace("&", "&&"))
        self.setToolTip(said(status.message))
        self._dress()

    @Slot()
    def _dress(self) -> None:
        c = self._theme.colours
        urgent = self._state in {State.OFFLINE, State.ATTENTION}
        glyph, colour = (Glyph.WARNING, c.attention) if urgent else (Glyph.SERVER, c.muted)
        self.setIcon(self._icons.glyph(glyph, colour))
        self.setFont(self._theme.font(TEXT.small))
