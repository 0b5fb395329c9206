"""The question that waits: what became of a timer while the machine saw nobody. All its answers, bound to it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.days import local
from app.domain.records import AbsenceKind
from app.tracking.overview import Question
from ui import wording
from ui.flow import FlowLayout
from ui.glance import Glance
from ui.language import mark, tr
from ui.tokens import SPACE
from ui.widgets import Button, WrappedLabel, label, time_field
from ui.wording import name_of

_WHY = {
    AbsenceKind.RESTARTED: mark(
        "From {start} to {end} the computer was restarted, and “{name}” was running. Did it run on?"
    ),
    AbsenceKind.ASLEEP: mark("From {start} to {end} the computer slept, and “{name}” was running. Did it run on?"),
    AbsenceKind.STOPPED: mark(
        "From {start} to {end} Wrenchtime was not running, and “{name}” was running. Did it run on?"
    ),
    AbsenceKind.IDLE: mark("From {start} to {end} nobody used the computer, and “{name}” was running. Did it run on?"),
    AbsenceKind.LOCKED: mark("From {start} to {end} the screen was locked, and “{name}” was running. Did it run on?"),
    AbsenceKind.SWITCHED: mark(
        "From {start} to {end} another person used the computer, and “{name}” was running. Did it run on?"
    ),
}


class QuestionCard(QFrame):
    """The oldest question. The signals carry its absence's id; those that take a time the question and the time of day.

    ``left_out``: the absence was a break. ``moved``: it was work for something else, which is still to be named.
    ``broke_off``: the work went on until a time, and again when somebody was back.
    """

    ran_on = Signal(str)
    ended_then = Signal(str)
    left_out = Signal(str)
    moved = Signal(str)
    ended_at = Signal(object, object)
    broke_off = Signal(object, object)

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.setProperty("role", "card")
        self.setProperty("state", "attention")
        self._question: Question | None = None
        self.text = WrappedLabel(width, "question-text")
        self.more = label("", "small", "question-more")
        self.ran_on_button = Button(tr("It ran on"))
        self.ran_on_button.setObjectName("ran-on")
        self.ended_then_button = Button()
        self.ended_then_button.setObjectName("ended-then")
        self.ended_at_button = Button(tr("Ended then"))
        self.ended_at_button.setObjectName("ended-at")
        self.left_out_button = Button(tr("It was a break"))
        self.left_out_button.setObjectName("left-out")
        self.moved_button = Button(tr("Other work…"))
        self.moved_button.setObjectName("moved")
        self.broke_off_button = Button(tr("Break since"))
        self.broke_off_button.setObjectName("broke-off")
        self.time = time_field("ended-at-time", tr("The time at which it ended"))
        self._lay_out(width)
        self.ran_on_button.clicked.connect(self._ran_on)
        self.ended_then_button.clicked.connect(self._ended_then)
        self.ended_at_button.clicked.connect(self._ended_at)
        self.left_out_button.clicked.connect(self._left_out)
        self.moved_button.clicked.connect(self._moved)
        self.broke_off_button.clicked.connect(self._broke_off)

    @property
    def question(self) -> Question | None:
        """The question that is shown."""
        return self._question

    def show_glance(self, glance: Glance) -> None:
        """Shows the oldest question; what is being answered stays as it is."""
        questions = glance.overview.questions
        first = questions[0] if questions else None
        known = self._question.absence if self._question else None
        self._question = first
        self.setVisible(first is not None)
        if first is None:
            return
        self.text.setText(sentence(first, glance))
        waiting = len(questions) - 1
        self.more.setText(tr("%n more questions wait after this one.", n=waiting))
        self.more.setVisible(waiting > 0)
        if known != first.absence:
            zone = glance.overview.reading.zone
            then = wording.time_of_day(first.absence.start, zone)
            self.ended_then_button.setText(tr("Ended at {time}", time=then))
            self.time.setTime(local(first.absence.start, zone).time().replace(second=0))  # type: ignore[arg-type]

    def _lay_out(self, width: int) -> None:
        at_once = FlowLayout(width, self.ran_on_button, self.ended_then_button, self.left_out_button)
        at_a_time = FlowLayout(width, self.time, self.ended_at_button, self.broke_off_button, self.moved_button)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        inside.setSpacing(SPACE.small)
        inside.addWidget(self.text)
        inside.addLayout(at_once)
        inside.addLayout(at_a_time)
        inside.addWidget(self.more)

    @Slot()
    def _ran_on(self) -> None:
        if self._question is not None:
            self.ran_on.emit(self._question.absence.id)

    @Slot()
    def _ended_then(self) -> None:
        if self._question is not None:
            self.ended_then.emit(self._question.absence.id)

    @Slot()
    def _left_out(self) -> None:
        if self._question is not None:
            self.left_out.emit(self._question.absence.id)

    @Slot()
    def _moved(self) -> None:
        if self._question is not None:
            self.moved.emit(self._question.absence.id)

    @Slot()
    def _broke_off(self) -> None:
        if self._question is not None:
            self.broke_off.emit(self._question, self.time.time().toPython())

    @Slot()
    def _ended_at(self) -> None:
        if self._question is not None:
            self.ended_at.emit(self._question, self.time.time().toPython())


def sentence(question: Question, glance: Glance) -> str:
    """What is asked, with its times and its reason."""
    absence, zone, today = question.absence, glance.overview.reading.zone, glance.overview.day
    start = wording.moment(absence.start, zone, today)
    end = wording.moment(absence.end, zone, today)
    name = wording.elided(name_of(question.described), 72)
    return tr(_WHY[absence.kind], start=start, end=end, name=name)
