"""Undo and redo of all that a technician did to records today, also after the program was started anew.

What was done is in the journal. To undo it the opposite is done, newest first, and journaled in its turn; nothing is
ever taken out of the journal. What a server or a manager has changed since is not undone over their heads: that is
refused once, with the reason. From then on it is passed over, so that what was done before it can be undone; if it can
be undone again later, it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import takewhile
from typing import NamedTuple

from app.domain.clock import Clock
from app.domain.days import date_of
from app.domain.errors import Refusal
from app.domain.records import Absence, EntryState
from app.store import entries, gestures, journal, timers
from app.store.changes import ChangeSet
from app.store.db import Db
from app.store.gestures import Beside, Done, Standing
from app.store.ledger import Ledger
from app.store.work import Work
from app.timesheet import mutations
from app.wire.mutations import Mutation


class Undone(NamedTuple):
    """What was undone, as it is called, and what that changed."""

    label: str
    changes: ChangeSet


class Undo:
    """Undoes the gestures of the local day and does them once more, on one ledger."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    @property
    def next_undo(self) -> str | None:
        """What to call the gesture that would be undone; ``None`` where there is none."""
        with self._ledger.read() as db:
            return self.labels(db)[0]

    @property
    def next_redo(self) -> str | None:
        """What to call the gesture that would be done once more; ``None`` where there is none."""
        with self._ledger.read() as db:
            return self.labels(db)[1]

    def labels(self, db: Db) -> tuple[str | None, str | None]:
        """Both, from a snapshot at hand."""
        backward = next((chain for chain in self._backward(db) if not _passed(chain)), None)
        forward = self._forward(db)
        return backward[-1].label if backward else None, forward[0].label if forward else None

    def undo(self) -> Undone:
        """Undoes what was done last, of all that can be undone.

        Raises :class:`~app.domain.errors.Refusal` where there is nothing, and once for each gesture that cannot be
        undone: the next time what was done before it is.
        """
        with self._ledger.read() as db:
            chains = list(self._backward(db))
        told: mutations.Overtaken | None = None
        for place, chain in enumerate(chains):
            try:
                return Undone(chain[-1].label, self._ledger.write(partial(self._take_back, chains, place)))
            except mutations.Overtaken as found:
                if not _passed(chain):
                    self._pass_over(chain)
                    before = next((other[-1].label for other in chains[place + 1 :] if not _passed(other)), None)
                    raise mutations.Overtaken(found.title, _and_then(found.message, before)) from found
                told = told or found
        raise told or Refusal(
            "Nothing to undo",
            "Nothing was done today that is not undone already. A discarded entry comes back by its handle.",
        )

    def _take_back(self, chains: list[list[Done]], place: int, work: Work) -> None:
        if list(self._backward(work.db)) != chains:
            raise Refusal("Something else was done", "Another program did or undid something meanwhile. Try again.")
        chain = chains[place]
        with mutations.changed_since(f"“{chain[-1].label}” cannot be undone"):
            runs = _attended(work.db)
            for done in chain:
                _refuse_other_stack(work.db, done.beside)
                for mutation in reversed(_mutations(work.db, done)):
                    mutations.take_back(work, mutation)
                _put_back(work, done.beside)
                gestures.mark(work.db, done, Standing.UNDONE)
            _refuse_second_attended(work.db, runs)

    def _pass_over(self, chain: list[Done]) -> None:
        def work(work: Work) -> None:
            for done in chain:
                gestures.mark(work.db, done, Standing.PASSED_OVER)

        self._ledger.write(work)

    def redo(self) -> ChangeSet:
        """Does once more what was undone last."""

        def work(work: Work) -> None:
            chain = self._forward(work.db)
            if not chain:
                raise Refusal("Nothing to do once more", "Nothing was undone, or something else was done since.")
            with mutations.changed_since(f"“{chain[0].label}” cannot be done once more"):
                runs = _attended(work.db)
                for done in chain:
                    for mutation in _mutations(work.db, done):
                        mutations.do_again(work, mutation)
                    _put_back(work, _forwards(done.beside), accepted=True)
                    gestures.mark(work.db, done, Standing.DONE)
                _refuse_second_attended(work.db, runs)

        return self._ledger.write(work)

    def _backward(self, db: Db) -> Iterator[list[Done]]:
        """What can be undone, the latest first, up to where the journal does not know a gesture any more."""
        return takewhile(lambda chain: all(self._is_known(db, done) for done in chain), gestures.chains(db))

    def _forward(self, db: Db) -> list[Done]:
        """The gesture to do once more next, with those that are one with it, in the order to take them.

        None of them where the journal does not know one of them any more.
        """
        chain = gestures.first_chain(db)
        return chain if all(self._is_known(db, done) for done in chain) else []

    def _is_known(self, db: Db, done: Done) -> bool:
        """Whether a gesture is of the local day and the journal's numbers are still those it was remembered by."""
        now = self._clock.read()
        if date_of(done.at, now.zone) != date_of(now.wall, now.zone):
            return False
        if done.first_seq > done.last_seq:
            return True
        last = journal.by_seq(db, done.last_seq)
        return last is not None and last.mutation.mid == done.mid


def _passed(chain: list[Done]) -> bool:
    return chain[-1].standing is Standing.PASSED_OVER


def _and_then(reason: str, before: str | None) -> str:
    if before is None:
        return reason
    return f"{reason} Undo goes on with “{before}”, which was done before it."


def _mutations(db: Db, done: Done) -> list[Mutation]:
    return journal.between(db, done.first_seq, done.last_seq)


def _forwards(beside: Beside) -> Beside:
    """The same with before and after exchanged: putting it back leads forwards."""
    return Beside(
        absences=tuple((after, before) for before, after in reversed(beside.absences)),
        parked=beside.parked and (beside.parked[1], beside.parked[0]),
        states=tuple((entry_id, after, before) for entry_id, before, after in reversed(beside.states)),
        accepted=beside.accepted,
    )


def _put_back(work: Work, beside: Beside, *, accepted: bool = False) -> None:
    """Makes what is not journaled what it was before."""
    for before, after in reversed(beside.absences):
        _put_absence(work, after, before)
    for entry_id, former, latter in reversed(beside.states):
        _put_state(work, entry_id, latter, former)
    if beside.parked is not None:
        there = {row.entry_id for row in beside.parked[0] if _exists(work.db, row.entry_id)}
        work.stack([row for row in beside.parked[0] if row.entry_id in there])
    for mark, at in beside.accepted:
        if accepted:
            work.accept(mark, at)
        else:
            work.unaccept(mark)


def _put_absence(work: Work, current: Absence | None, wanted: Absence | None) -> None:
    known = current or wanted
    if known is None:
        return
    if timers.absence(work.db, known.id) != current:
        raise mutations.ChangedSince("the question about an absence")
    if wanted is not None:
        work.note_absence(current, wanted)
    elif current is not None:
        work.forget_absence(current)


def _put_state(work: Work, entry_id: str, current: EntryState, wanted: EntryState) -> None:
    entry = entries.get(work.db, entry_id)
    if entry is None:
        return  # it is gone, and with it its state
    if entry.state != current:
        raise mutations.ChangedSince("an entry", entry.state)
    work.set_state(entry, wanted)


def _exists(db: Db, entry_id: str, *, live: bool = False) -> bool:
    return db.value("SELECT 1 FROM entry WHERE id = ? AND deleted <= ?", (entry_id, int(not live))) is not None


def _attended(db: Db) -> int:
    return sum(entry.attended for entry in entries.running(db))


def _refuse_other_stack(db: Db, beside: Beside) -> None:
    """What was parked and taken up since, by a gesture that stays, is not forgotten."""
    if beside.parked is None:
        return
    live = "SELECT parked.entry_id FROM parked JOIN entry ON entry.id = entry_id WHERE deleted = 0 ORDER BY position"
    left = [row.entry_id for row in beside.parked[1] if _exists(db, row.entry_id, live=True)]
    if [entry_id for (entry_id,) in db.rows(live)] != left:
        raise mutations.ChangedSince("what is parked")


def _refuse_second_attended(db: Db, before: int) -> None:
    if _attended(db) > max(before, 1):
        raise mutations.ChangedSince("what runs: another attended timer was started")
