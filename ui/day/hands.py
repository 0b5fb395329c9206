"""The hands of the day window: every gesture, from asking what it needs to saying what came of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.bootstrap import Services
from app.domain.errors import Refusal
from app.domain.instant import Instant
from app.domain.problems import Fix, Problem
from app.domain.records import Entry
from app.domain.span import Span
from app.store.changes import ChangeSet
from app.tracking.edits import Details
from app.tracking.subject import Named, Subject
from ui import wording
from ui.day.adding import free_after, free_at
from ui.day.gestures import let_go
from ui.day.message import Message
from ui.day.reading import Shown
from ui.day.saying import gesture_said
from ui.day.selection import Selection
from ui.day.table.model import Column
from ui.day.table.typed import break_typed, times_typed
from ui.day.timeline.dragging import Drag
from ui.day.timeline.layout import Block
from ui.day.timeline.widget import Timeline
from ui.desk import Desk
from ui.icons import Icons
from ui.language import tr
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.day.choosing import SubjectChooser

_FOR_ALL = {Column.WORK_TYPE, Column.BILLABLE}


class Hands(QObject):
    """Does to the selected lines what is asked.

    ``done`` comes after each change, before the day is read anew; ``note_wanted`` asks for the note of an entry.
    """

    done = Signal()
    note_wanted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        icons: Icons,
        *,
        timeline: Timeline,
        selection: Selection,
        message: Message,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._icons = icons
        self._window = parent
        self._timeline = timeline
        self._selection = selection
        self._message = message
        self.shown: Shown | None = None

    def do(
        self,
        gesture: Callable[[Services], ChangeSet],
        said: str | Callable[[], str] = "",
        made: Callable[[ChangeSet], None] | None = None,
    ) -> None:
        """Runs a use case; says what was done, or why not. ``made`` gets the changes."""

        def then(changes: ChangeSet) -> None:
            if not changes:
                self._message.tell("")
            else:
                self._message.tell(said if isinstance(said, str) else said())
            if made is not None:
                made(changes)
            self._timeline.give_up()
            self.done.emit()

        def failed(error: Exception) -> None:
            self._timeline.give_up()
            self._message.refuse(error)
            self._desk.refresh()  # what is shown may have been overtaken

        self._desk.do(gesture, then, failed, self)

    @Slot(object)
    def let_go(self, drag: Drag) -> None:
        """Gives an entry the times it was dragged to."""
        self.do(lambda services: let_go(services, drag))

    def fill(self, span: Span) -> SubjectChooser:
        """Asks what was done in a gap, and records it; the new entry is selected, so that its keys work on it."""
        title = tr("What did you do {times}?", times=wording.times(span, self._zone()))

        def record(to: Subject | Named) -> None:
            self.do(lambda core: core.corrections.fill(span, to), made=self._expect_made)

        return self.choose(title, span.start, record)

    def _expect_made(self, changes: ChangeSet) -> None:
        for entry in changes.made_or_changed(Entry):
            self._selection.expect(entry.id)

    @Slot(object)
    def add_at(self, at: Instant) -> None:
        """Asks what was done at a time for which nothing is recorded yet."""
        self._add(free_at(self._timeline.shown, at) if self._timeline.shown else None)

    @Slot()
    def add(self) -> None:
        """Asks what was done after the selected entry, or after the last one."""
        entries, layout = self._selection.entries(), self._timeline.shown
        after = self._block(entries[-1]) if entries else None
        self._add(free_after(layout, after) if layout else None)

    def _add(self, span: Span | None) -> None:
        if span is None:
            self._message.tell(tr("No time is free there yet."))
        else:
            self.fill(span)

    def assign(self, entry_ids: tuple[str, ...]) -> SubjectChooser | None:
        """Asks what entries were for."""
        blocks = [block for key in entry_ids if (block := self._block(key)) is not None]
        if not blocks:
            return None
        title = tr("What were these %n entries for?", n=len(blocks))
        return self.choose(title, blocks[0].span.start, lambda to: self.change(entry_ids, Details(subject=to)))

    @Slot(str)
    def open(self, key: str) -> None:
        """What Enter and a double-click mean: fills a gap, or says what entries were for."""
        gap = self._timeline.shown.gap(key) if self._timeline.shown else None
        if gap is not None:
            self.fill(gap.span)
        else:
            self.assign(self._meant(key))

    def change(self, entry_ids: tuple[str, ...], details: Details) -> None:
        """Gives entries other values."""
        self.do(lambda core: core.edits.change_all(entry_ids, details))

    def change_selected(self, details: Details) -> None:
        """Gives the selected entries other values."""
        entries = self._selection.entries()
        if entries:
            self.change(entries, details)

    @Slot()
    def assign_selected(self) -> None:
        """Asks what the selected entries were for."""
        self.assign(self._selection.entries())

    @Slot()
    def turn_billable(self) -> None:
        """Makes the selected entries billable, or all of them not if all are."""
        rows = [row for row in self._selection.rows() if row.open_to_change]
        self.change_selected(Details(billable=not all(row.billable for row in rows)))

    @Slot()
    def turn_attended(self) -> None:
        """Says that nobody attended the selected entries, or that somebody did."""
        entries = [row.entry for row in self._selection.rows() if row.entry is not None]
        self.change_selected(Details(attended=not all(entry.attended for entry in entries)))

    @Slot()
    def discard(self) -> None:
        """Takes the selected entries out of the ledger."""
        entries = self._selection.entries()
        if entries:
            said = tr("%n entries discarded.", n=len(entries))
            self.do(lambda core: core.timers.discard_all(entries), said)

    @Slot(str, int, object)
    def edited(self, key: str, column: int, value: object) -> None:
        """Takes what was typed into a cell. Work type and billable go to all that is selected with it."""
        row = next((row for row in self._selection.rows() if row.key == key), None)
        shown = self.shown
        if shown is None:
            return
        entry = shown.day.described[key].entry
        try:
            match Column(column):
                case Column.TIMES:
                    sheet = shown.day.sheet
                    details = times_typed(str(value), entry, sheet.day, sheet.zone, shown.now)
                case Column.BREAK:
                    seconds = break_typed(str(value))
                    details = None if seconds == entry.break_seconds else Details(break_seconds=seconds)
                case Column.NOTE:
                    details = None if str(value) == entry.note else Details(note=str(value).strip())
                case Column.WORK_TYPE:
                    chosen = str(value) if value is not None else None
                    details = None if chosen == entry.work_type_id and row is None else Details(work_type_id=chosen)
                case Column.BILLABLE:
                    details = Details(billable=bool(value))
                case _:
                    return
        except Refusal as refusal:
            self._message.refuse(refusal)
            return
        if details is not None:
            self.change(self._meant(key) if column in _FOR_ALL else (key,), details)

    @Slot(str, object)
    def cut(self, entry_id: str, at: Instant) -> None:
        """Splits an entry."""
        self.do(lambda core: core.corrections.split(entry_id, at), tr("Split."))

    @Slot()
    def merge(self) -> None:
        """Merges the selected entries, or the selected one with the one after it."""
        entries = self._selection.entries()
        if len(entries) == 1 and self._timeline.shown is not None:
            blocks = [block.key for block in self._timeline.shown.blocks if block.attended]
            place = blocks.index(entries[0]) if entries[0] in blocks else len(blocks)
            entries = tuple(blocks[place : place + 2])
        if len(entries) > 1:
            self.do(lambda core: core.corrections.merge(entries), tr("Merged."))
        else:
            self._message.tell(tr("Choose the entries to be merged."))

    @Slot(object, object)
    def fix(self, problem: Problem, fix: Fix) -> None:
        """Puts a problem right; asks first for what the fix needs."""

        def mend(core: Services, subject: Subject | Named | None = None) -> ChangeSet:
            return core.corrections.fix(problem, fix, subject=subject)

        match fix.needs:
            case "subject":
                title = tr("What was it for?")
                self.choose(title, problem.span.start, lambda to: self.do(partial(mend, subject=to)))
            case "note":
                self.note_wanted.emit(problem.entry_id)
            case "time":
                self._timeline.begin_cut()
            case _:
                self.do(mend)

    @Slot()
    def undo(self) -> None:
        """Undoes what was done last today; what cannot be undone is said once, and then passed over."""
        labels: list[str] = []

        def take_back(core: Services) -> ChangeSet:
            undone = core.undo.undo()
            labels.append(undone.label)
            return undone.changes

        if self.shown is not None and self.shown.undo is not None:
            self.do(take_back, lambda: tr("Undone: {gesture}", gesture=gesture_said(labels[-1])))

    @Slot()
    def redo(self) -> None:
        """Does once more what was undone last."""
        if self.shown is not None and self.shown.redo is not None:
            self.do(
                lambda core: core.undo.redo(), tr("Done once more: {gesture}", gesture=gesture_said(self.shown.redo))
            )

    @Slot()
    def submit(self) -> None:
        """Hands the day in."""
        if self.shown is not None:
            day = self.shown.day.sheet.day
            self.do(lambda core: core.submissions.submit(day), tr("Submitted."))

    @Slot()
    def submit_week(self) -> None:
        """Hands in what is left of the week."""
        if self.shown is not None:
            day = self.shown.day.sheet.day
            self.do(lambda core: core.submissions.submit_week(day), tr("The week is submitted."))

    @Slot()
    def withdraw(self) -> None:
        """Takes the day back."""
        if self.shown is not None:
            day = self.shown.day.sheet.day
            self.do(lambda core: core.submissions.withdraw(day), tr("Withdrawn: it can be changed again."))

    @Slot()
    def accept_safe(self) -> None:
        """Takes all proposals that need no question."""
        shown = self.shown
        if shown is not None:
            sheet = shown.day.sheet
            number = sum(problem.safe_fix is not None for problem in shown.problems)
            said = tr("%n safe proposals accepted.", n=number)
            self.do(lambda core: core.corrections.accept_safe(sheet.day, sheet.zone), said)

    def choose(self, title: str, at: Instant, done: Callable[[Subject | Named], None]) -> SubjectChooser:
        """Opens the search under the time it is about."""
        from ui.day.choosing import SubjectChooser  # it brings the search of the panel, which few looks at a day need

        chooser = SubjectChooser(
            title, done, desk=self._desk, theme=self._theme, icons=self._icons, parent=self._window
        )
        geometry = self._timeline.geometry_now()
        x = 0 if geometry is None else round(geometry.scale.x(at))
        chooser.open_at(self._timeline.mapToGlobal(QPoint(x, self._timeline.height())))
        return chooser

    def _meant(self, key: str) -> tuple[str, ...]:
        selected = self._selection.entries()
        return selected if key in selected else (key,)

    def _block(self, key: str) -> Block | None:
        return self._timeline.shown.block(key) if self._timeline.shown else None

    def _zone(self) -> str:
        return self.shown.day.sheet.zone if self.shown else self._desk.now().zone
