"""The state machine of sync: push until nothing waits, pull until nothing is new, and what to do about each problem.

It makes one request after the other and keeps everything it must remember in the ledger, so that it may be killed at
any moment and simply begins again.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import msgspec

from app.domain.days import date_of
from app.domain.ids import new_id
from app.domain.instant import DAY
from app.store import backup, journal, mirror, sync_state
from app.store.changes import ChangeSet
from app.store.journal import Posted
from app.store.ledger import Ledger
from app.store.work import Work
from app.sync import namesakes, pulling, pushing, trouble, work_types
from app.sync.pushing import Batch, Limits
from app.sync.report import Report, note
from app.sync.transport import Layer, Transport, TransportFailure, TransportProblem
from app.sync.trouble import Trouble
from app.wire.digest import digest
from app.wire.protocol import MAX_MUTATIONS, Problem, ProblemType, RecordProblem, VerifyRequest
from app.wire.records import Kind

PAGE = 500
_RECOVERIES = 8
"""Times that one run begins again after a problem it knows how to mend."""

_SEARCHES = 64
"""Times that one run sends fewer mutations, to find the ones that the server cannot take."""

_PATIENCE = 3
"""Times that the same mutation may meet an error of the server before it is sought out."""

_SENT_AGAIN = 35 * DAY
"""How far back a new device sends what its ledger had sent before: a server may be restored from a backup that old."""

_THE_BATCH = frozenset({ProblemType.MALFORMED, ProblemType.INVALID, ProblemType.TOO_LARGE})
"""Problems that one mutation among many may be the cause of."""


class _NewDevice(Exception):
    """The ledger's numbers are taken; it has become a new device."""


class Engine:
    """Syncs one ledger over one transport. One run at a time: the caller holds the profile's sync lock.

    ``tell`` hears of every change set as it is committed.
    """

    def __init__(
        self,
        ledger: Ledger,
        transport: Transport,
        *,
        tell: Callable[[ChangeSet], object] = lambda _: None,
        page: int = PAGE,
        mutations: int = MAX_MUTATIONS,
    ) -> None:
        self._ledger = ledger
        self._transport = transport
        self._tell = tell
        self._customers_sent = True
        self._page = page
        self._most = Limits(mutations)
        self._limits = self._most

    def run(self, *, up: bool = True, down: bool = True) -> Report:
        """Pushes and pulls until both sides agree, or something stands in the way. Never raises for the server's or
        the network's sake."""
        report = Report()
        for _ in range(_RECOVERIES):
            try:
                if up and not self._push_all(report):
                    continue
                if down and report.lets_pull and not self._pull_all(report):
                    report.up = None
                    continue
                if up and report.trouble is None and (self._moved_to_company_types() or self._joined_namesakes()):
                    continue
            except _NewDevice:
                report.up = report.down = trouble.NEW_DEVICE
            break
        else:
            stuck = Trouble(
                layer=Layer.SERVER,
                title="The server and this device do not come together",
                message="They began anew several times. It is tried again later, and nothing is lost.",
            )
            report.up, report.down = report.up or stuck, report.down or stuck
        note(self._ledger, report)
        return report

    def _push_all(self, report: Report) -> bool:
        """Whether it came to an end; not when a problem was mended and everything should begin again."""
        batch: Batch | None = None
        for _ in range(_SEARCHES):
            try:
                while (batch := pushing.choose(self._ledger, self._limits)) is not None:
                    self._push(batch)
                    report.pushed += len(batch.posted)
            except TransportFailure as failure:
                report.up = trouble.of_failure(failure)
            except TransportProblem as error:
                if self._mended(error.problem):
                    return False
                if batch is not None and self._narrowed(batch, error.problem):
                    continue
                report.up = trouble.of_problem(error)
            break
        return True

    def _push(self, batch: Batch) -> None:
        answer = pushing.send(self._ledger, self._transport, batch)
        self._customers_sent |= any(posted.mutation.kind is Kind.CUSTOMER for posted in batch.posted)
        self._tell(pushing.conclude(self._ledger, batch, answer))
        self._limits = Limits(
            min(self._most.mutations, self._limits.mutations * 2), min(self._most.body, self._limits.body * 2)
        )

    def _pull_all(self, report: Report) -> bool:
        try:
            more = True
            while more:
                pulled = pulling.Puller(self._ledger, self._transport, self._page, self._tell).pull()
                report.pulled += pulled.rows
                more = pulled.more
        except TransportFailure as failure:
            report.down = trouble.of_failure(failure)
        except TransportProblem as error:
            if self._mended(error.problem):
                return False
            if error.problem.type == ProblemType.TOO_LARGE and self._page > 1:
                self._page //= 2
                return False
            report.down = trouble.of_problem(error)
        return True

    def _moved_to_company_types(self) -> bool:
        """Whether entries got another work type, which is to be sent."""
        changes = work_types.match(self._ledger)
        if changes is not None:
            self._tell(changes)
        return changes is not None

    def _joined_namesakes(self) -> bool:
        """Whether a customer was joined into one that was there first, which is to be sent."""
        if not self._customers_sent:
            return False  # one that was there first is older than what was sent before
        self._customers_sent = False
        changes = namesakes.notice(self._ledger)
        if changes is not None:
            self._tell(changes)
        return changes is not None and bool(changes.changes)

    def _mended(self, problem: Problem) -> bool:
        """Does what the problem asks for; whether it asked for something we can do."""
        match problem.type:
            case ProblemType.SEQ_GAP if problem.expected is not None:
                self._send_again(problem.expected)
            case ProblemType.HISTORY_DIVERGED:
                self._read_anew(ask_again=True)
            case ProblemType.RESYNC_REQUIRED:
                self._read_anew()
            case ProblemType.MUTATION_ID_REUSED:
                self._become_new_device()
            case _:
                return False
        return True

    def _send_again(self, expected: int) -> None:
        """The server lacks what it had, or never got it: everything from that number on waits again."""
        with self._ledger.read() as db:
            whole = expected >= 1 and journal.has_from(db, expected)
        if not whole:
            self._become_new_device()

        def work(work: Work) -> None:
            mirror.project(work, journal.requeue(work.db, expected))

        self._tell(self._ledger.write(work))

    def _read_anew(self, *, ask_again: bool = False) -> None:
        """All rows of the server are read once more. What waits here stays.

        In another history than ours our mutations may have ended otherwise, even those that it has: a request that
        was long under way may have come first. With ``ask_again`` each of them is sent once more, for its outcome.
        Without it the history is still ours, and the witness of it stays: a server that goes back to a backup before
        the first page is here would not be noticed otherwise.
        """
        now = self._ledger.clock.read()
        with self._ledger.read() as db:
            under_way = sync_state.place(db).progress is not None
        if not under_way:
            backup.before_resync(self._ledger.profile, self._ledger.driver, date_of(now.wall, now.zone))

        def work(work: Work) -> None:
            place = sync_state.place(work.db)
            sync_state.set_place(work.db, pulling.begin_snapshot(place, tuple(Kind), forget_tip=ask_again))
            namesakes.forget_questions(work.db)
            self._customers_sent = True
            if ask_again:
                journal.requeue(work.db, 1)  # what is shown changes with the answers, not before

        self._ledger.write(work)

    def _become_new_device(self) -> None:
        self._ledger.write(become_new_device)
        raise _NewDevice

    def _narrowed(self, batch: Batch, problem: Problem) -> bool:
        """Looks for the one mutation that the server cannot take, by sending fewer at a time. One that is found alone
        is kept for a person to decide, and its number is filled with an empty one."""
        if problem.type not in _THE_BATCH and not self._stumbled(batch, problem):
            return False
        if len(batch.posted) == 1:
            return self._withheld(batch.posted[0], problem)
        fewer = math.ceil(len(batch.posted) / 2)
        if problem.max_items:
            fewer = min(fewer, problem.max_items)
        self._limits = Limits(fewer, min(self._limits.body, problem.max_bytes or self._limits.body))
        return True

    def _stumbled(self, batch: Batch, problem: Problem) -> bool:
        """Whether the server failed at the same mutation so often that one of the batch may be why."""
        if problem.type != ProblemType.INTERNAL:
            return False
        first, last = batch.posted[0].mutation.seq, batch.posted[-1].mutation.seq
        times = 0

        def work(work: Work) -> None:
            nonlocal times
            times = journal.stumble(work.db, first, last)

        self._ledger.write(work)
        return times >= _PATIENCE

    def _withheld(self, posted: Posted, problem: Problem) -> bool:
        """Fills the number of a mutation that the server cannot take; not if it cannot take an empty one either."""
        blank = pushing.choose(self._ledger, Limits(1), blank=posted)
        if blank is None or blank.posted[0].mutation.mid != posted.mutation.mid or posted.withheld:
            return False
        try:
            answer = pushing.send(self._ledger, self._transport, blank)
        except (TransportFailure, TransportProblem):
            return False  # then it is not this mutation's fault
        reason = RecordProblem(
            type=problem.type,
            title=problem.title or "The server cannot take it",
            detail=problem.detail or "It is kept here. Shorten or change it, and send it again.",
        )
        self._tell(pushing.conclude(self._ledger, blank, answer, reason))
        return True

    def differences(self) -> tuple[Kind, ...] | None:
        """The kinds of which the two sides hold different records; None where they could not be compared now."""
        with self._ledger.read() as db:
            place, acked = sync_state.place(db), journal.acked_seq(db)
            parts = {kind: digest(mirror.digest_rows(db, kind)) for kind in Kind}
        if place.cursor is None:
            return None
        try:
            answer = self._transport.verify(
                VerifyRequest(tip=place.tip, acked_seq=acked, cursor=place.cursor, parts=parts, end=True)
            )
        except (TransportFailure, TransportProblem):
            return None  # the next run will tell, and will verify again
        return tuple(answer.different) if answer.comparable else None

    def verify(self, report: Report) -> Report:
        """Compares what both sides hold; kinds that differ are read anew. To be called after a run without trouble."""
        different = self.differences()
        if different is None:
            return report

        def work(work: Work) -> None:
            now = sync_state.place(work.db)
            if different and now.progress is None:
                sync_state.set_place(work.db, pulling.begin_snapshot(now, different, now.cursor))
            contact = sync_state.contact(work.db)
            sync_state.set_contact(work.db, msgspec.structs.replace(contact, verified_at=work.at))

        self._ledger.write(work)
        if not different:
            return msgspec.structs.replace(report, different=different)
        again = self.run(up=False)
        return Report(
            pushed=report.pushed, pulled=report.pulled + again.pulled, up=again.up, down=again.down, different=different
        )


def become_new_device(work: Work) -> None:
    """Gives the ledger a new device id; what waits or was sent lately is numbered anew, and all rows are read again."""
    journal.renumber(work.db, new_id(), since=work.at - _SENT_AGAIN)
    place = sync_state.place(work.db)
    sync_state.set_place(work.db, pulling.begin_snapshot(place, tuple(Kind), forget_tip=True))
