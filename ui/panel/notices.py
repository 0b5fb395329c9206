"""What the person must still be told, such as a ledger that had to be recovered: one at a time, until dismissed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.store.notices import Notice
from ui.glance import Glance
from ui.language import tr
from ui.sentences import said
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import Button, ElidedLabel, WrappedLabel


class NoticeCard(QFrame):
    """The latest notice. ``read`` carries its key."""

    read = Signal(str)

    def __init__(self, theme: Theme, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notice: Notice | None = None
        self.setObjectName("notice")
        self.setProperty("role", "card")
        self.setProperty("state", "attention")
        self.title = ElidedLabel()
        self.title.setObjectName("notice-title")
        self.message = WrappedLabel(width, "notice-message")
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = Button(tr("I have read it"))
        self.button.setObjectName("dismiss-notice")
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        inside.setSpacing(SPACE.small)
        inside.addWidget(self.title)
        inside.addWidget(self.message)
        inside.addLayout(row)
        self.button.clicked.connect(self._dismiss)
        theme.changed.connect(self._dress)
        self._dress()

    def show_glance(self, glance: Glance) -> None:
        """Shows the latest notice, if there is one."""
        self._notice = glance.notices[0] if glance.notices else None
        self.setVisible(self._notice is not None)
        if self._notice is None:
            return
        more = len(glance.notices) - 1
        title = said(self._notice.title)
        self.title.setText(tr("{title} (%n more notices)", n=more, title=title) if more else title)
        self.message.setText(said(self._notice.message))

    @Slot()
    def _dismiss(self) -> None:
        if self._notice is not None:
            self.read.emit(self._notice.key)

    @Slot()
    def _dress(self) -> None:
        self.title.setFont(self._theme.font(TEXT.body, bold=True))
