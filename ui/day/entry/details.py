"""How well it went: outcome, follow-up, parts, kilometres, giveaway of the selected entries, in one line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import Refusal
from app.domain.records import Entry, Giveaway, Outcome
from app.tracking.edits import Details
from ui.day.entry.choices import choose_giveaway, choose_outcome
from ui.day.entry.kilometres import kilometres_text, kilometres_typed
from ui.day.entry.parts import PartsEditor
from ui.day.rows import Row
from ui.day.saying import giveaway_said, outcome_said
from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import Button, ElidedLabel, card

_KILOMETRES = 72


class DetailsBar(QWidget):
    """Shows what is the same of all selected entries.

    ``wanted`` carries the :class:`Details` to give them, ``refused`` why something typed cannot be.
    """

    wanted = Signal(object)
    refused = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: tuple[Entry, ...] = ()
        self.name = ElidedLabel()
        self.name.setObjectName("details-of")
        self.name.setProperty("role", "muted")
        self.outcome = _button("outcome", tr("How it went (O)"))
        self.giveaway = _button("giveaway", tr("Give it away (G)"))
        self.follow_up = QCheckBox(tr("Follow-up"))
        self.follow_up.setObjectName("follow-up")
        self.follow_up.setToolTip(tr("Follow-up needed (F)"))
        self.parts = _button("parts", tr("Parts used (P)"))
        self.kilometres = QLineEdit()
        self.kilometres.setObjectName("kilometres")
        self.kilometres.setAccessibleName(tr("Kilometres"))
        self.kilometres.setToolTip(tr("Kilometres of the way (K); Enter stores them"))
        self.kilometres.setPlaceholderText(tr("km"))
        self.kilometres.setFixedWidth(_KILOMETRES)
        framed = card("details-card")
        self.row = QHBoxLayout(framed)
        self.row.setContentsMargins(SPACE.medium, SPACE.tight, SPACE.medium, SPACE.tight)
        self.row.setSpacing(SPACE.medium)
        self.rule = ElidedLabel()
        self.rule.setObjectName("details-rule")
        self.rule.setProperty("role", "small")
        self.rule.setFont(theme.font(TEXT.small))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.rule)
        self.row.addLayout(names, 1)
        for widget in (self.outcome, self.follow_up, self.parts, self.kilometres, self.giveaway):
            self.row.addWidget(widget)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(framed)
        self.outcome.clicked.connect(self.ask_outcome)
        self.giveaway.clicked.connect(self.ask_giveaway)
        self.follow_up.clicked.connect(self.turn_follow_up)
        self.parts.clicked.connect(self.ask_parts)
        self.kilometres.editingFinished.connect(self._kilometres_typed)
        self.show_rows(())

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Shows the selected entries among these lines."""
        found = [row for row in rows if row.entry is not None]
        before = [entry.id for entry in self._entries]
        self._entries = tuple(row.entry for row in found if row.entry is not None)
        self.name.setText(_of(found))
        self.rule.setText(found[0].rule if len(found) == 1 else "")
        self.rule.setVisible(bool(self.rule.text()))
        able = bool(found) and any(row.open_to_change for row in found)
        for widget in (self.outcome, self.giveaway, self.follow_up):
            widget.setEnabled(able)
        # What was used, and how far it was, belongs to one entry.
        self.parts.setEnabled(able and len(found) == 1)
        self.kilometres.setEnabled(able and len(found) == 1)
        one = self._entries[0] if len(self._entries) == 1 else None
        self.parts.setText(tr("%n parts", n=len(one.parts)) if one and one.parts else tr("No parts"))
        if not self.kilometres.hasFocus() or before != [entry.id for entry in self._entries]:
            self.kilometres.setText(kilometres_text(one.distance_m) if one else "")
        self.outcome.setText(_together(self._entries, lambda entry: outcome_said(entry.outcome)) or tr("How it went"))
        self.giveaway.setText(
            _together(self._entries, lambda entry: giveaway_said(entry.giveaway)) or tr("No giveaway")
        )
        self.follow_up.setChecked(bool(self._entries) and all(entry.follow_up for entry in self._entries))

    @Slot()
    def ask_outcome(self) -> None:
        """Asks how it went."""
        if self.outcome.isEnabled():
            now = self._entries[0].outcome

            def done(outcome: Outcome | None) -> None:
                self.wanted.emit(Details(outcome=outcome))

            choose_outcome(self, self._above(self.outcome), now, done)

    @Slot()
    def ask_giveaway(self) -> None:
        """Asks why it is not charged."""
        if self.giveaway.isEnabled():
            now = self._entries[0].giveaway

            def done(giveaway: Giveaway | None) -> None:
                self.wanted.emit(Details(giveaway=giveaway))

            choose_giveaway(self, self._above(self.giveaway), now, done)

    @Slot()
    def turn_follow_up(self) -> None:
        """Says that something remains to be done, or nothing."""
        if self._entries:
            self.wanted.emit(Details(follow_up=not all(entry.follow_up for entry in self._entries)))

    @Slot()
    def ask_parts(self) -> None:
        """Asks which parts were used."""
        if self.parts.isEnabled():
            editor = PartsEditor(self._entries[0].parts, lambda parts: self.wanted.emit(Details(parts=parts)), self)
            editor.open_at(self.parts.mapToGlobal(QPoint(0, 0)))

    @Slot()
    def ask_kilometres(self) -> None:
        """Puts the cursor where kilometres are typed."""
        if self.kilometres.isEnabled():
            self.kilometres.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.kilometres.selectAll()

    @Slot()
    def _kilometres_typed(self) -> None:
        if len(self._entries) != 1:
            return
        try:
            metres = kilometres_typed(self.kilometres.text())
        except Refusal as refusal:
            self.refused.emit(refusal)
            self.kilometres.setText(kilometres_text(self._entries[0].distance_m))
            return
        if metres != self._entries[0].distance_m:
            self.wanted.emit(Details(distance_m=metres))

    def _above(self, widget: QWidget) -> QPoint:
        return widget.mapToGlobal(QPoint(0, widget.height()))


def _button(name: str, spoken: str) -> QPushButton:
    button = Button()
    button.setObjectName(name)
    button.setToolTip(spoken)
    button.setAccessibleDescription(spoken)
    return button


def _of(rows: list[Row]) -> str:
    if not rows:
        return tr("Choose an entry to say how it went.")
    if len(rows) > 1:
        return tr("%n entries", n=len(rows))
    return " · ".join(part for part in (rows[0].times, rows[0].task, rows[0].customer) if part)


def _together(entries: tuple[Entry, ...], said: Callable[[Entry], str]) -> str:
    """What is said of all of them, or that they differ."""
    found = {said(entry) for entry in entries}
    return tr("Different") if len(found) > 1 else next(iter(found), "")
