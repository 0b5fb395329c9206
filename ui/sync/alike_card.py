"""One question on a customer that may be there twice, with its two answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.records import Customer
from app.sync.namesakes import Offered
from ui import wording
from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import ElidedLabel, WrappedLabel


class AlikeCard(QFrame):
    """Each signal carries the id of the customer that was made here."""

    join_asked = Signal(str)
    apart_asked = Signal(str)

    def __init__(self, offered: Offered, theme: Theme, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mine = offered.mine
        self.setObjectName(f"alike-{mine.id}")
        self.setProperty("role", "card")
        asked = ElidedLabel(tr("“{name}” may be there twice", name=wording.elided(mine.name, 60)))
        asked.setFont(theme.font(TEXT.body, bold=True))
        told = WrappedLabel(width - 2 * SPACE.large - 2, "alike-told")
        told.setText(_told(offered))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        inside.setSpacing(SPACE.tight)
        inside.addWidget(asked)
        inside.addWidget(told)
        inside.addSpacing(SPACE.tight)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        tips = (
            ("join", tr("They are one"), tr("Yours is joined into the company’s"), self.join_asked),
            ("apart", tr("They are two"), tr("Both stay as they are, and you are asked no more"), self.apart_asked),
        )  # fmt: skip
        for name, text, tip, signal in tips:
            button = QPushButton(text)
            button.setObjectName(f"{name}-{mine.id}")
            button.setAccessibleDescription(asked.text())
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(mine.id))
            row.addWidget(button)
        row.addStretch()
        inside.addLayout(row)


def _told(offered: Offered) -> str:
    told = tr(
        "The company has “{customer}”. If they are one, yours is archived, and these move over: {tasks}, {entries}.",
        customer=_named(offered.theirs),
        tasks=tr("%n tasks", n=offered.tasks),
        entries=tr("%n entries", n=offered.entries),
    )
    if offered.locked:
        told += " " + tr("%n entries that are submitted or approved keep what they were.", n=offered.locked)
    return told


def _named(customer: Customer) -> str:
    known = (customer.name, customer.code, customer.phone, customer.email)
    return ", ".join(wording.elided(text, 60) for text in known if text)
