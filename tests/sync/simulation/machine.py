"""A technician's machine: the real ledger and use cases, the real engine, and a process that can be killed."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec

from app.domain.days import date_of
from app.domain.errors import Refusal
from app.domain.gestures import Gesture
from app.domain.ids import submission_id
from app.domain.instant import MINUTE
from app.domain.records import Customer, Record, Submission, SubmissionState, Task
from app.domain.span import Span
from app.store import catalogue, reserve
from app.store.changes import ChangeSet
from app.store.driver import load_driver
from app.store.ledger import Ledger
from app.store.profile import Profile
from app.store.work import Work
from app.sync.attention import Attention
from app.sync.engine import Engine, become_new_device
from app.sync.namesakes import Namesakes
from app.sync.transport import Layer
from app.tracking.catalogue import Catalogue
from app.tracking.edits import Details, Edits
from app.tracking.subject import UNASSIGNED, Subject
from app.tracking.timers import Timers
from app.wire.records import kind_of
from tests.sync.simulation import faults
from tests.sync.simulation.faults import KILL_BEFORE_COMMIT
from tests.sync.simulation.oracle.seen import Told
from tests.sync.simulation.time_and_ids import MachineClock
from tests.sync.simulation.wire import Killed, Wire

if TYPE_CHECKING:
    from tests.sync.simulation.schedule import World

PAGE = 3
_ZONE = "Europe/Berlin"
MUTATIONS = 4


class MortalLedger(Ledger):
    """A ledger whose process may die at each commit, on either side of it."""

    fate: ClassVar[Callable[[], str | None]] = staticmethod(lambda: None)

    def write(self, work: Callable[[Work], object], gesture: Gesture | None = None) -> ChangeSet:
        fate = type(self).fate()
        if fate is None:
            return super().write(work, gesture)

        def dying(transaction: Work) -> None:
            work(transaction)
            if fate == KILL_BEFORE_COMMIT:
                raise Killed

        super().write(dying, gesture)
        raise Killed


def make_template(folder: Path, clock: MachineClock) -> None:
    """An empty ledger."""
    Ledger.open(Profile(folder), clock).close()
    (folder / "reserve").unlink(missing_ok=True)


class Machine:
    """One ledger folder with its program. ``told`` is what the program said it had saved."""

    def __init__(self, world: World, name: str, person_id: str, folder: Path, clock: MachineClock) -> None:
        self.world = world
        self.name = name
        self.person_id = person_id
        self.profile = Profile(folder)
        self.clock = clock
        self.told: list[Told] = []
        self.busy = False
        self._random = random.Random(f"{world.seed} {name}")
        self._ledger: Ledger | None = None
        self._engine: Engine | None = None

    @classmethod
    def new(  # noqa: PLR0917 - all that one machine differs from another in
        cls, world: World, name: str, person_id: str, template: Path, device_id: str, skew: int
    ) -> Machine:
        """A machine with a ledger that has never been used."""
        folder = world.folder / name
        shutil.copytree(template, folder)
        with closing(sqlite3.connect(folder / "ledger.db")) as connection, connection:
            connection.execute("UPDATE device SET id = ?", (device_id,))
        _keep_reserve(folder)
        return cls(world, name, person_id, folder, MachineClock(world.time, skew))

    def copied(self, name: str) -> Machine:
        """A second machine with a copy of this one's folder, made while its program is not running."""
        self.die()
        folder = self.world.folder / name
        shutil.copytree(self.profile.folder, folder)
        return Machine(self.world, name, self.person_id, folder, MachineClock(self.world.time, self.clock.skew))

    def arrive(self) -> None:
        """The folder was moved or copied here, and the program has noticed: it counts as a new device."""
        self.die()
        try:
            self.ledger.write(become_new_device)
        except Killed:
            self.die()

    # The process.

    @property
    def ledger(self) -> Ledger:
        """The open ledger; the program is started if it is not running."""
        return self._ledger or self.start()

    def start(self) -> Ledger:
        """Starts the program where it is not running."""
        if self._ledger is None:
            self._ledger = MortalLedger.open(self.profile, self.clock, _DRIVER)
            self._engine = Engine(self._ledger, Wire(self.world, self), page=PAGE, mutations=MUTATIONS)
            self._edits = Edits(self._ledger, self.clock)
            self._attention = Attention(self._ledger)
            self._namesakes = Namesakes(self._ledger)
            self._timers = Timers(self._ledger, self.clock)
            self._catalogue = Catalogue(self._ledger)
        return self._ledger

    def die(self) -> None:
        """The process is gone; what it had committed is not."""
        if self._ledger is not None:
            self._ledger.close()
        self._ledger = self._engine = None
        self.busy = False

    def device_id(self) -> str:
        """The id under which the ledger counts its changes now."""
        with self.ledger.read() as db:
            return str(db.value("SELECT id FROM device"))

    def sync(self) -> bool:
        """Runs the engine once; whether both sides agree now."""
        self.start()
        assert self._engine is not None
        self.busy = True
        try:
            report = self._engine.run()
        except Killed:
            self.die()
            return False
        self.busy = False
        if report.trouble is not None and report.trouble.layer is Layer.SIGN_IN:
            self.world.headquarters.enrol(self.device_id(), self.person_id)
        return report.trouble is None and not report.pushed and not report.pulled

    def agrees(self) -> bool:
        """Whether the product itself finds that this machine and the server hold the same; it mends nothing."""
        self.start()
        assert self._engine is not None
        return self._engine.differences() == ()

    def restart(self) -> None:
        """The machine boots anew."""
        self.die()
        self.clock.boots += 1

    # What its technician does.

    def act(self) -> None:
        """The technician does one thing or another, and is told that it is saved, or why not."""
        self.world.luck.tally[faults.EDIT] += 1
        self.start()
        try:
            if self._random.random() < 0.08 and self._decides():
                return
            done = self._one_thing()
        except Refusal:
            return
        except Killed:
            if self.busy:
                raise  # the engine runs in the same process
            self.die()
            return
        self.told += [_told(self.name, change.before, change.after) for change in done.changes if _is_record(change)]

    def hand_in(self) -> None:
        """The technician hands a day in, or takes it back."""
        self.start()
        with self.ledger.read() as db:
            rows = db.rows("SELECT start FROM entry WHERE deleted = 0 ORDER BY id")
        if not rows:
            return
        day = date_of(self._random.choice(rows)[0], _ZONE).isoformat()
        try:
            done = self.ledger.write(lambda work: self._turn(work, day))
        except Killed:
            if self.busy:
                raise
            self.die()
            return
        self.world.luck.tally[faults.HAND_IN] += 1
        self.told += [_told(self.name, change.before, change.after) for change in done.changes if _is_record(change)]

    def join_customers(self) -> bool:
        """The technician says that a customer is one with another; whether there was such a question."""
        self.start()
        found = self._namesakes.list()
        if not found:
            return False
        try:
            done = self._namesakes.join(found[0].mine.id)
        except Killed:
            if self.busy:
                raise
            self.die()
            return True
        self.world.luck.tally[faults.JOINED] += 1
        self.told += [_told(self.name, change.before, change.after) for change in done.changes if _is_record(change)]
        return True

    def _turn(self, work: Work, day: str) -> None:
        record_id = submission_id(self.person_id, day)
        known = catalogue.get(work.db, Submission, record_id)
        if known is None:
            # One that was refused and let go, or lost by the server, leaves a row under the same id.
            made = Submission(id=record_id, day=day, zone=_ZONE, state=SubmissionState.SUBMITTED, note="done")
            work.send_whole(made)
            return
        shut = known.state in {SubmissionState.SUBMITTED, SubmissionState.APPROVED}
        after = SubmissionState.OPEN if shut else SubmissionState.SUBMITTED
        work.change(known, msgspec.structs.replace(known, state=after))

    def _decides(self) -> bool:
        """What was refused is sent again, kept, or let go; whether there was something to decide."""
        refused = self._attention.list()
        if not refused:
            return False
        mid = self._random.choice(refused).mid
        self._random.choice((self._attention.resend, self._attention.keep, self._attention.drop))(mid)
        self.world.luck.tally[faults.DECISION] += 1
        return True

    def _one_thing(self) -> ChangeSet:  # noqa: PLR0911 - one line a thing
        roll, number = self._random.random(), self._random.randrange(10**6)
        if roll < 0.22:
            return self._log(f"work {number}")
        if roll < 0.30:
            return self._timers.start(self._subject(), note=f"timer {number}")
        if roll < 0.36:
            return self._timers.stop()
        if roll < 0.62:
            return self._change_an_entry(number)
        if roll < 0.72:
            return self._timers.discard(self._any_entry("deleted = 0"))
        if roll < 0.77:
            return self._timers.undo_discard(self._any_entry("deleted = 1"))
        if roll < 0.85:
            return self._catalogue.add_task(f"Task {number}", customer=f"Customer {number % 5}")
        if roll < 0.93:
            return self._change_the_catalogue(number)
        return self._something_no_server_takes(number)

    def _log(self, note: str) -> ChangeSet:
        minutes = self._random.randint(1, 240)
        end = self.clock.read().wall - self._random.randint(0, 600) * MINUTE
        return self._edits.log(self._subject(), Span(end - minutes * MINUTE, end), note=note)

    def _change_an_entry(self, number: int) -> ChangeSet:
        entry_id = self._any_entry("deleted = 0")
        with self.ledger.read() as db:
            start, end = db.row('SELECT start, "end" FROM entry WHERE id = ?', (entry_id,)) or (0, None)
        match number % 5:
            case 0:
                return self._edits.add_note(entry_id, f"and more {number}")
            case 1:
                return self._edits.change(entry_id, Details(note=f"changed {number}"))
            case 2:
                return self._edits.change(entry_id, Details(start=start - (number % 40) * MINUTE))
            case 3 if end is not None:
                return self._edits.change(entry_id, Details(end=end - (number % 9) * MINUTE, break_seconds=number % 60))
            case _:
                return self._edits.change(entry_id, Details(subject=self._subject(), follow_up=bool(number % 2)))

    def _change_the_catalogue(self, number: int) -> ChangeSet:
        record_id = self._any("task" if number % 3 else "customer", "deleted = 0")
        with self.ledger.read() as db:
            before = catalogue.get(db, Task, record_id) if number % 3 else catalogue.get(db, Customer, record_id)
        match before:
            case Task():
                return self._catalogue.change(before, msgspec.structs.replace(before, title=f"Renamed {number}"))
            case Customer():
                # Somebody else's customer is not theirs to change: the server will say so.
                return self._catalogue.change(before, msgspec.structs.replace(before, phone=f"+49 {number}"))
        raise Refusal("Nothing", "There is nothing to change.")

    def _something_no_server_takes(self, number: int) -> ChangeSet:
        self.world.luck.tally[faults.INVALID] += 1
        if number % 2:
            return self._catalogue.add_work_type(f"Work type {number}")
        return self._log(f"a character \x00 that is none {number}" if number % 4 else "long " * 6_500)

    def _subject(self) -> Subject:
        with self.ledger.read() as db:
            tasks = db.rows("SELECT id FROM task WHERE deleted = 0 ORDER BY id")
        return Subject(task_id=self._random.choice(tasks)[0]) if tasks and self._random.random() < 0.7 else UNASSIGNED

    def _any_entry(self, where: str) -> str:
        return self._any("entry", where)

    def _any(self, table: str, where: str) -> str:
        with self.ledger.read() as db:
            rows = db.rows(f"SELECT id FROM {table} WHERE {where} ORDER BY id")
        if not rows:
            raise Refusal("Nothing", "There is nothing to choose from.")
        return str(self._random.choice(rows)[0])


_DRIVER = load_driver()


def _keep_reserve(folder: Path) -> None:
    """Room for emergencies that takes none: a file with a hole in it."""
    with (folder / "reserve").open("wb") as file:
        os.truncate(file.fileno(), reserve.SIZE)


def _is_record(change: Any) -> bool:
    one = change.after if change.after is not None else change.before
    return hasattr(one, "name") or hasattr(one, "title") or hasattr(one, "note")


def _told(machine: str, before: Record | Any, after: Record | Any) -> Told:
    record = after if after is not None else before
    old, new = _values(before), _values(after)
    return Told(
        machine=machine,
        kind=kind_of(record).value,
        id=record.id,
        gone=after is None,
        values={name: value for name, value in new.items() if old.get(name, _ABSENT) != value and name != "id"},
    )


def _values(record: Record | Any | None) -> dict[str, Any]:
    values = {} if record is None else msgspec.to_builtins(record)
    return {
        name: msgspec.json.encode(value).decode() if isinstance(value, tuple) else value
        for name, value in values.items()
    }


_ABSENT = object()
