"""One refused change with its reason, and the buttons for what can be made of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from ui import wording
from ui.flow import FlowLayout
from ui.language import mark, tr
from ui.sync.refusals import Shown
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import Button, ElidedLabel, WrappedLabel


class RefusedCard(QFrame):
    """Each signal carries the :class:`Shown` it is about."""

    send_asked = Signal(object)
    edit_asked = Signal(object)
    assign_asked = Signal(object)
    keep_asked = Signal(object)
    drop_asked = Signal(object)
    replace_asked = Signal(object, str)
    """With the id of the company's work type that is to stand for those brought along."""

    def __init__(self, shown: Shown, theme: Theme, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self.setObjectName(f"refused-{shown.mid}")
        self.setProperty("role", "card")
        inner = width - 2 * SPACE.large - 2
        asked = ElidedLabel(shown.asked)
        asked.setFont(theme.font(TEXT.body, bold=True))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        inside.setSpacing(SPACE.tight)
        inside.addWidget(asked)
        if shown.when:
            when = ElidedLabel(shown.when)
            when.setProperty("role", "muted")
            inside.addWidget(when)
        inside.addWidget(_told(shown.reason, inner, "refused-reason"))
        for text in shown.differences:
            inside.addWidget(_told(text, inner, "refused-difference", "muted"))
        inside.addSpacing(SPACE.tight)
        inside.addLayout(self._buttons(inner))

    def _buttons(self, width: int) -> FlowLayout:
        row = FlowLayout(width)
        offers = [
            ("send", tr("Send again"), self.send_asked),
            ("keep", tr("Keep here only"), self.keep_asked),
            ("drop", tr("Let go"), self.drop_asked),
        ]
        if self._shown.refused.names:
            row.addWidget(self._replacing())
            offers = offers[1:2]
        elif self._shown.entry is not None:
            offers[0] = ("edit", tr("Change…"), self.edit_asked)
            offers.insert(1, ("assign", tr("Other task…"), self.assign_asked))
        for name, text, signal in offers:
            button = Button(text)
            button.setObjectName(f"{name}-{self._shown.mid}")
            button.setAccessibleDescription(self._shown.asked)
            button.setToolTip(tr(_TIPS[name]))
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(self._shown))
            row.addWidget(button)
        return row

    def _replacing(self) -> QPushButton:
        """Offers the company's work types; without one there is nothing to choose."""
        button = Button(tr("Choose the company’s…"))
        button.setObjectName(f"replace-{self._shown.mid}")
        button.setAccessibleDescription(self._shown.asked)
        button.setToolTip(tr(_TIPS["replace"]))
        button.setEnabled(bool(self._shown.company_types))
        menu = QMenu(button)
        for one in self._shown.company_types:
            action = menu.addAction(wording.elided(one.name, 60).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, chosen=one.id: self.replace_asked.emit(self._shown, chosen))
        button.setMenu(menu)
        return button


_TIPS = {
    "replace": mark("One of the company’s work types stands for all of these, also in the entries made so far"),
    "send": mark("Sends the change once more"),
    "edit": mark("Change the note or the times, and send it once more"),
    "assign": mark("Send it once more, for another task or customer"),
    "keep": mark("It stays on this machine as it is, and you are asked no more"),
    "drop": mark("The ledger shows what the server has; the change stays in the journal"),
}


def _told(text: str, width: int, name: str, role: str = "") -> WrappedLabel:
    told = WrappedLabel(width, name, role)
    told.setText(text)
    return told
