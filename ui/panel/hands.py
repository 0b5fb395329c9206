"""The panel's gestures: what its parts ask for, done on the desk, told in the bar, and taken back if need be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.bootstrap import Services
from app.domain.records import Entry
from app.store.changes import ChangeSet
from app.tracking.edits import Details
from app.tracking.overview import Question, Running
from app.tracking.subject import UNASSIGNED
from ui import gestures, wording
from ui.desk import Desk
from ui.language import tr
from ui.panel.finding import Manner
from ui.panel.results import Kind, Row
from ui.panel.telling import Telling
from ui.widgets import key_name
from ui.wording import name_of

_LETTERS = 60


class Hands(QObject):
    """Gestures by the ids of entries. ``started`` says that a chosen row runs, ``told`` that the bar has changed."""

    started = Signal()
    told = Signal()

    def __init__(self, desk: Desk, telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._telling = telling
        self._moving: str | None = None

    def running(self, entry_id: str) -> Running | None:
        """What runs under that id by the newest glance."""
        running = self._desk.glance.overview.running
        return next((item for item in running if item.described.entry.id == entry_id), None)

    @Slot(object, object)
    def choose(self, row: Row, manner: Manner) -> None:
        """Starts a row of the list, or says that what runs was for it all along."""
        if self._moving is not None:
            self._do(partial(gestures.move_absence, absence_id=self._moving, row=row), self._chosen)
            return
        running = self._desk.glance.foremost
        if manner is Manner.CORRECT and running is not None:
            if row.kind is not Kind.UNASSIGNED:
                self._do(partial(gestures.correct, entry_id=running.described.entry.id, row=row), self._chosen)
            return
        self._do(partial(gestures.start, row=row, attended=manner is not Manner.UNATTENDED), self._chosen)

    @Slot(str)
    def stop(self, entry_id: str) -> None:
        """Stops a timer, and offers to go on."""
        running = self.running(entry_id)
        if running is None:
            return
        lasted = wording.length(self._desk.glance.elapsed(running, self._desk.now()))
        name = wording.elided(name_of(running.described), _LETTERS)

        def done(_changes: ChangeSet) -> None:
            self._tell(tr("Stopped “{name}” after {length}.", name=name, length=lasted), tr("Go on"), go_on)

        def go_on() -> None:
            self._do(lambda services: services.timers.continue_from(entry_id))

        self._do(lambda services: services.timers.stop(entry_id), done)

    @Slot()
    def park(self) -> None:
        """Sets the attended work aside."""
        self._do(lambda services: services.timers.park())

    @Slot()
    def interrupt(self) -> None:
        """Parks what runs and starts anew, for somebody who calls: whom it was for is said later."""
        self._do(lambda services: services.timers.park(UNASSIGNED))

    def resume(self, entry_id: str | None = None) -> None:
        """Goes on with parked work, the latest or the one of that entry."""
        self._do(lambda services: services.timers.resume(entry_id))

    def discard(self, entry: Entry, name: str) -> None:
        """Takes an entry out of the ledger, and offers the way back."""

        def done(_changes: ChangeSet) -> None:
            told = tr("Discarded “{name}”.", name=wording.elided(name, _LETTERS))
            self._tell(told, f"{tr('Undo')}  {key_name('Ctrl+Z')}", bring_back)

        def bring_back() -> None:
            self._do(lambda services: services.timers.undo_discard(entry.id))

        self._do(lambda services: services.timers.discard(entry.id), done)

    @Slot(str, str)
    def keep_note(self, entry_id: str, text: str) -> None:
        """Stores a note that was written."""
        self._do(lambda services: services.edits.change(entry_id, Details(note=text)))

    @Slot(str, object)
    def begin_at(self, entry_id: str, at: time) -> None:
        """Moves the start of a running entry to a time of day."""
        running = self.running(entry_id)
        if running is not None:
            self._do(partial(gestures.begin_at, entry=running.described.entry, at=at))

    @Slot(str, int)
    def begin_earlier(self, entry_id: str, minutes: int) -> None:
        """Moves the start of a running entry back."""
        running = self.running(entry_id)
        if running is not None:
            self._do(partial(gestures.begin_earlier, entry=running.described.entry, minutes=minutes))

    @Slot(str)
    def ran_on(self, absence_id: str) -> None:
        """Answers a question: the work went on."""
        self._do(lambda services: services.absences.keep(absence_id))

    @Slot(str)
    def ended_then(self, absence_id: str) -> None:
        """Answers a question: the work ended at the last sign of life."""
        self._do(lambda services: services.absences.discard(absence_id))

    @Slot(str)
    def left_out(self, absence_id: str) -> None:
        """Answers a question: it was a break, and the work went on after it."""
        self._do(lambda services: services.absences.discard_and_resume(absence_id))

    @Slot(str)
    def begin_move(self, absence_id: str) -> None:
        """The next row that is chosen is what the technician did during an absence."""
        self._moving = absence_id
        self._tell(tr("Find below what it was, then Enter."), tr("Never mind"), self._move_nothing)

    @Slot(object, object)
    def broke_off(self, question: Question, at: time) -> None:
        """Answers a question: the work went on until a time of day, then there was a break."""
        self._do(partial(gestures.broke_off, question=question, at=at))

    @Slot(object, object)
    def ended_at(self, question: Question, at: time) -> None:
        """Answers a question: the work ended at a time of day."""
        self._do(partial(gestures.ended_at, question=question, at=at))

    @Slot(str)
    def dismiss(self, key: str) -> None:
        """Puts a notice away."""
        self._do(partial(gestures.dismiss, key=key))

    @Slot(object)
    def star(self, row: Row | None) -> None:
        """Makes a row a favourite, or no longer."""
        if row is not None and row.kind in {Kind.TASK, Kind.CUSTOMER} and row.subject is not None:
            subject = row.subject
            self._do(lambda services: services.catalogue.toggle_favourite(subject))

    def _do(self, gesture: Callable[[Services], ChangeSet], then: Callable[[ChangeSet], None] | None = None) -> None:
        self._moving = None
        self._telling.clear()
        self._desk.do(gesture, then, owner=self)

    def _tell(self, text: str, action: str, do: Callable[[], None]) -> None:
        self._telling.tell(text, action, do)
        self.told.emit()

    def _move_nothing(self) -> None:
        self._moving = None

    def _chosen(self, _changes: ChangeSet) -> None:
        self.started.emit()
