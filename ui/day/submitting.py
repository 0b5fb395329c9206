"""Handing in the day: what it stands at, and the buttons for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.records import EntryState, Submission, SubmissionState
from ui.day.reading import Shown
from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets import Button, KeyButton, WrappedLabel, label, wear

_HANDED_IN = (SubmissionState.SUBMITTED, SubmissionState.APPROVED)


class Submitting(QWidget):
    """The buttons under what is to be settled."""

    submit_wanted = Signal()
    week_wanted = Signal()

    def __init__(self, theme: Theme, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.in_the_way = WrappedLabel(width, "in-the-way", "small")
        self.day = KeyButton(tr("Submit the day"), "Ctrl+Shift+Return", theme)
        self.day.setObjectName("submit-day")
        self.week = Button(tr("Submit the week"))
        self.week.setObjectName("submit-week")
        self.week.setProperty("kind", "foot")
        self.week.setToolTip(tr("Submit all days of the week that have work and were not submitted yet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tight)
        column.addWidget(self.in_the_way)
        column.addWidget(self.day)
        column.addWidget(self.week, 0, Qt.AlignmentFlag.AlignLeft)
        self.day.clicked.connect(self.submit_wanted)
        self.week.clicked.connect(self.week_wanted)

    def show_day(self, shown: Shown) -> None:
        """Offers what can be done with the day: the button stands out once nothing is left to settle."""
        blocking = sum(problem.blocks for problem in shown.problems)
        open_still = not is_handed_in(shown.submission)
        ready = bool(shown.day.sheet.pieces) and open_still
        self.day.setVisible(open_still)
        self.day.setEnabled(ready and not blocking)
        wear(self.day, "primary" if ready and not shown.to_settle else "")
        self.in_the_way.setVisible(ready and bool(blocking))
        self.in_the_way.setText(tr("%n of these stand in the way of submitting the day.", n=blocking))


class Banner(QFrame):
    """What became of the day: submitted, approved, returned with a comment; entries that came late."""

    withdraw_wanted = Signal()
    comment_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry_id = ""
        self.setObjectName("day-banner")
        self.setProperty("role", "card")
        self.text = label("", "", "day-state")
        self.text.setWordWrap(True)
        self.show_entry = Button(tr("Show the entry"))
        self.show_entry.setObjectName("show-entry")
        self.withdraw = Button(tr("Withdraw"))
        self.withdraw.setObjectName("withdraw")
        self.withdraw.setToolTip(tr("Takes the day back, so that it can be changed again"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        row.setSpacing(SPACE.medium)
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.show_entry, self.withdraw):
            row.addWidget(button)
        self.show_entry.clicked.connect(self._show_entry)
        self.withdraw.clicked.connect(self.withdraw_wanted)
        self.hide()

    @property
    def comment_on(self) -> str:
        """The entry that a manager's comment is on, or nothing."""
        return self._entry_id

    def show_day(self, shown: Shown) -> None:
        """Shows itself where there is something to say."""
        submission = shown.submission
        late = sum(piece.entry.state is EntryState.LATE for piece in shown.day.sheet.pieces)
        texts = [state_told(submission), _note_told(submission), _late_told(late)]
        self.text.setText("\n".join(text for text in texts if text))
        returned = submission is not None and submission.state is SubmissionState.RETURNED
        self._entry_id = (submission.comment_entry_id or "") if submission is not None and returned else ""
        self.show_entry.setVisible(bool(self._entry_id))
        self.withdraw.setVisible(submission is not None and submission.state is SubmissionState.SUBMITTED)
        wear(self, "attention" if returned or late else "", "state")
        self.setVisible(bool(self.text.text()))

    @Slot()
    def _show_entry(self) -> None:
        self.comment_wanted.emit(self._entry_id)


def is_handed_in(submission: Submission | None) -> bool:
    """Whether the day is not the technician's to change just now."""
    return submission is not None and submission.state in _HANDED_IN


def state_told(submission: Submission | None) -> str:
    """Where a day stands, in a sentence; nothing for one that was never handed in."""
    match submission.state if submission is not None else SubmissionState.OPEN:
        case SubmissionState.SUBMITTED:
            return tr("Submitted. The day is locked until your manager has looked at it.")
        case SubmissionState.APPROVED:
            return tr("Approved. The day is locked.")
        case SubmissionState.RETURNED if submission is not None and submission.comment:
            return tr("Returned by your manager: “{comment}”", comment=submission.comment)
        case SubmissionState.RETURNED:
            return tr("Returned by your manager. Put it right and submit it once more.")
    return ""


def _note_told(submission: Submission | None) -> str:
    if submission is None or not submission.note or submission.state is SubmissionState.OPEN:
        return ""
    return tr("Your note: “{note}”", note=submission.note)


def _late_told(late: int) -> str:
    return tr("%n entries came after the day was closed; your manager decides on them.", n=late) if late else ""
