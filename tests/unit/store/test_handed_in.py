"""Entries follow their day, whatever order the server's rows come in and whatever it says of the day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest

from app.bootstrap import Services, build
from app.domain.records import Entry, EntryState, Submission, SubmissionState
from app.domain.span import Span
from app.store import journal, mirror, submissions, sync_state
from app.store.db import LedgerDamaged
from app.store.profile import Profile
from app.store.sync_state import Account
from app.store.work import Work
from app.sync.attention import Attention
from app.tracking.subject import Subject
from app.wire.protocol import RecordProblem, Row
from app.wire.records import Kind, to_fields
from tests.support.clock import FakeClock

FRIDAY = date(2026, 11, 20)
ACCOUNT = Account(
    server="https://example.com", organisation="Acme", organisation_id="o", person="Kim", person_id="kim", device="d"
)


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Services]:
    clock = FakeClock("2026-11-20 18:00")
    services = build(Profile(tmp_path / "profile"), clock=clock)
    (customer,) = services.catalogue.add_customer("Acme").changes
    assert customer.after is not None
    services.ledger.write(lambda work: sync_state.set_account(work.db, ACCOUNT))
    for start in ("09:00", "10:00"):
        at = clock.at(f"2026-11-20 {start}")
        services.edits.log(Subject(None, customer.after.id), Span(at, at + 3_600_000))
    server_has(services, [described.entry for described in services.days.entries()])
    yield services
    services.close()


def server_has(core: Services, records: list[Entry] | list[Submission], seq: int = 1) -> None:
    """The server's rows of records as they are given come down; all that was sent is answered."""
    rows = [
        Row(
            type=Kind.ENTRY if isinstance(record, Entry) else Kind.SUBMISSION,
            id=record.id, row_seq=seq, rev=f"rev {seq}", deleted=False, data=to_fields(record),
        )
        for record in records
    ]  # fmt: skip
    core.ledger.write(lambda work: mirror.project(work, mirror.put(work.db, rows, 1, always=True)))


def answered(core: Services) -> None:
    core.ledger.write(lambda work: work.db.run("UPDATE journal SET state = 'acked'"))


def entries(core: Services) -> list[Entry]:
    return [described.entry for described in core.days.entries()]


def states(core: Services) -> list[EntryState]:
    return [entry.state for entry in entries(core)]


def submission(core: Services) -> Submission:
    with core.ledger.read() as db:
        found = submissions.of_day(db, FRIDAY)
    assert found is not None
    return found


def as_open(entry: Entry) -> Entry:
    return msgspec.structs.replace(entry, state=EntryState.OPEN)


def test_rows_from_before_the_server_heard_of_the_day_do_not_open_it(core: Services) -> None:
    answered(core)
    core.submissions.submit(FRIDAY)
    before = [as_open(entry) for entry in entries(core)]
    server_has(core, [msgspec.structs.replace(entry, internal_note="by the office") for entry in before], 2)
    assert states(core) == [EntryState.SUBMITTED] * 2
    assert [entry.internal_note for entry in entries(core)] == ["by the office"] * 2


def test_rows_from_before_the_server_heard_of_a_withdrawal_do_not_lock_it(core: Services) -> None:
    core.submissions.submit(FRIDAY)
    answered(core)
    locked = entries(core)
    server_has(core, locked, 2)
    core.submissions.withdraw(FRIDAY)
    server_has(core, locked, 3)
    assert states(core) == [EntryState.OPEN] * 2


def test_once_the_day_is_sent_the_server_says_how_its_entries_are(core: Services) -> None:
    core.submissions.submit(FRIDAY)
    answered(core)
    server_has(core, [msgspec.structs.replace(entry, state=EntryState.RETURNED) for entry in entries(core)], 2)
    assert states(core) == [EntryState.RETURNED] * 2


def test_a_day_that_was_refused_is_held_and_lets_its_entries_go_once_it_is_dropped(core: Services) -> None:
    core.submissions.submit(FRIDAY)
    answered(core)
    problem = RecordProblem(type="invalid", title="Something still runs", detail="Stop it.")

    def refuse(work: Work) -> None:
        posted = journal.by_seq(work.db, work.db.value("SELECT max(seq) FROM journal"))
        assert posted is not None
        journal.conclude(work.db, posted, journal.ATTENTION, journal.Outcome(problem=problem))

    core.ledger.write(refuse)
    (held,) = core.review.day(FRIDAY).problems
    assert (held.kind.value, held.entry_id) == ("held", None)
    Attention(core.ledger).drop(held.about or "")
    assert states(core) == [EntryState.OPEN] * 2
    assert core.submissions.of_day(FRIDAY) is None
    core.submissions.submit(FRIDAY)
    assert states(core) == [EntryState.SUBMITTED] * 2


def test_a_day_of_a_zone_that_this_machine_does_not_know_stops_nothing(core: Services) -> None:
    core.submissions.submit(FRIDAY)
    strange = msgspec.structs.replace(submission(core), zone="Moon/Base", state=SubmissionState.OPEN)
    answered(core)
    server_has(core, [strange], 2)
    assert submission(core) == strange
    assert states(core) == [EntryState.SUBMITTED] * 2


def test_a_ledger_that_was_put_together_again_knows_what_was_handed_in(core: Services) -> None:
    core.submissions.submit(FRIDAY)
    core.ledger.repair(LedgerDamaged("Damaged", "for this test"))
    assert states(core) == [EntryState.SUBMITTED] * 2
    assert submission(core).state is SubmissionState.SUBMITTED
    assert core.undo.next_undo is None
    core.submissions.withdraw(FRIDAY)
    assert states(core) == [EntryState.OPEN] * 2
