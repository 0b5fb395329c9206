"""A technician's ledger and the server come together, whatever happens on the way."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from app.domain.records import Customer, EntryState
from app.store import catalogue
from app.sync.transport import Layer, TransportFailure, TransportProblem
from app.tracking.edits import Details
from app.wire.protocol import ChangesAnswer, Problem, ProblemType, PushRequest
from app.wire.records import Kind, to_fields
from tests.sync.office import Office, Technician

Hire = Callable[..., Technician]


def synced(technician: Technician) -> None:
    report = technician.engine.run()
    assert report.trouble is None, report.trouble


def test_what_was_recorded_before_the_first_sync_arrives_once(office: Office, tech: Technician) -> None:
    task = tech.task("Replace firewall", "Acme")
    tech.logs("rules set")
    tech.logs("tested")
    synced(tech)
    synced(tech)
    assert office.value("SELECT count(*) FROM entry") == 2
    assert office.rows("SELECT title FROM task") == [(task.title,)]
    assert tech.counts() == (0, 0)
    assert tech.notes() == ["rules set", "tested"]


def test_an_answer_that_is_lost_doubles_nothing(office: Office, tech: Technician) -> None:
    tech.logs("once")
    lose_one_answer(tech, "push")
    assert tech.engine.run().trouble is not None
    assert tech.counts() == (1, 0)
    synced(tech)
    assert tech.counts() == (0, 0)
    assert office.value("SELECT count(*) FROM mutation") == 1
    assert office.value("SELECT count(*) FROM audit") == 1


def test_what_others_change_comes_down_and_can_be_found(office: Office, tech: Technician) -> None:
    synced(tech)
    customer = Customer(id="01a2003c-0000-7000-8000-0000000000c1", name="Globex Übersee")
    office.boss_sends(Kind.CUSTOMER, customer.id, new=to_fields(customer))
    synced(tech)
    assert [hit.title for hit in tech.core.finder.search("ubersee")] == ["Globex Übersee"]
    with tech.core.ledger.read() as db:
        assert catalogue.get(db, Customer, customer.id) == customer
        assert db.value("SELECT count(*) FROM journal") == 0, "what came down is never sent up"
    assert [change.after for told in tech.told for change in told.changes] == [customer]


def test_a_sync_with_nothing_new_writes_no_record_and_asks_once(tech: Technician) -> None:
    tech.logs("done")
    synced(tech)
    tech.transport.requests.clear()
    tech.told.clear()
    synced(tech)
    assert tech.transport.requests == ["changes"]
    assert not any(tech.told)


def test_two_devices_of_one_person_agree(office: Office, hire: Hire) -> None:
    desk, laptop = hire(), hire()
    laptop.transport.person_id = desk.transport.person_id
    entry = desk.logs("from the desk")
    synced(desk)
    synced(laptop)
    laptop.core.edits.change(entry.id, Details(note="finished on the laptop"))
    synced(laptop)
    synced(desk)
    assert desk.notes() == laptop.notes() == ["finished on the laptop"]
    assert desk.mirror() == laptop.mirror() != []


def test_a_discarded_entry_is_gone_on_the_server_and_comes_back_with_undo(office: Office, tech: Technician) -> None:
    entry = tech.logs("oops")
    synced(tech)
    tech.core.timers.discard(entry.id)
    synced(tech)
    assert office.value("SELECT deleted FROM entry") == 1
    assert tech.notes() == []
    tech.core.timers.undo_discard(entry.id)
    synced(tech)
    assert office.value("SELECT deleted FROM entry") == 0
    assert tech.notes() == ["oops"]
    assert tech.counts() == (0, 0)


def test_a_change_of_a_locked_entry_is_kept_and_the_locked_one_is_shown(office: Office, tech: Technician) -> None:
    entry = tech.logs("as approved")
    synced(tech)
    office.boss_locks(entry.id)
    tech.core.edits.change(entry.id, Details(note="too late"))
    synced(tech)
    assert tech.notes() == ["as approved"]
    [refused] = tech.refused()
    assert refused.mutation.set == {"note": "too late"}
    assert refused.reason is not None
    assert refused.reason.type == ProblemType.LOCKED
    shown = tech.shown(entry.id)
    assert shown is not None
    assert shown.state is EntryState.APPROVED
    tech.logs("the next one is not held up")
    synced(tech)
    assert office.value("SELECT count(*) FROM entry") == 2


def test_an_edit_of_an_entry_that_a_manager_deleted_needs_attention(office: Office, tech: Technician) -> None:
    entry = tech.logs("worked")
    synced(tech)
    office.boss_removes(entry.id)
    tech.core.edits.change(entry.id, Details(note="worked hard"))
    synced(tech)
    assert tech.notes() == []
    assert [refused.mutation.set for refused in tech.refused()] == [{"note": "worked hard"}]


def test_what_the_server_never_took_stays_in_the_day(tech: Technician) -> None:
    tech.core.catalogue.add_work_type("Van tidying")
    synced(tech)
    [refused] = tech.refused()
    assert refused.reason is not None
    assert refused.reason.type == ProblemType.NOT_ALLOWED
    assert [kind.name for kind in tech.core.catalogue.work_types()] == ["Van tidying"]


def test_an_edit_made_while_the_push_is_under_way_is_neither_lost_nor_shown_as_sent(
    office: Office, tech: Technician
) -> None:
    entry = tech.logs("first")

    def edit_once(name: str) -> None:
        tech.transport.after = lambda _: None
        tech.core.edits.change(entry.id, Details(note="second"))

    tech.transport.after = edit_once
    synced(tech)
    assert tech.notes() == ["second"]
    assert office.rows("SELECT note FROM entry") == [("second",)]


@pytest.mark.parametrize("page", [1, 2, 3, 500])
def test_a_first_sync_that_is_cut_short_goes_on_where_it_was(office: Office, hire: Hire, page: int) -> None:
    desk = hire()
    for number in range(7):
        desk.task(f"Task {number}", "Acme")
    synced(desk)
    other = hire(page=page)
    pages: list[str | None] = []
    while (report := cut_short_at(other, "snapshot", 2)).trouble is not None:
        pages.append(repr(other.place().progress))
    assert report.trouble is None
    assert len(pages) == len(set(pages)), "every try came further"
    assert other.mirror(Kind.TASK) == desk.mirror(Kind.TASK) != []
    assert len(other.core.finder.search("task", limit=20)) == 7


def test_a_server_set_back_to_its_backup_gets_back_what_it_lost(office: Office, tech: Technician) -> None:
    kept = tech.logs("before the backup")
    synced(tech)
    copy = office.back_up()
    tech.logs("after the backup")
    tech.core.edits.change(kept.id, Details(note="changed after the backup"))
    synced(tech)
    office.restore(copy)
    assert office.value("SELECT count(*) FROM entry") == 1
    synced(tech)
    assert sorted(office.rows("SELECT note FROM entry")) == [("after the backup",), ("changed after the backup",)]
    assert tech.notes() == ["changed after the backup", "after the backup"]
    assert tech.counts() == (0, 0)
    assert [path.name.split("-")[0] for path in tech.core.ledger.profile.backups.iterdir()] == ["resync"]


def test_a_device_that_starts_over_still_notices_that_the_server_went_back(office: Office, tech: Technician) -> None:
    entry = tech.logs("as it was")
    synced(tech)
    copy = office.back_up()
    office.boss_locks(entry.id)
    tech.core.edits.change(entry.id, Details(note="refused at first"))
    tech.engine.run(down=False)
    assert tech.counts() == (0, 1)
    office.purges_all()
    cut_short_at(tech, "snapshot", 1)  # it was told to start over, and has got nothing yet
    office.restore(copy)
    # What was long under way comes to the server that knows nothing of the lock.
    office.service.push(tech.transport.identity(), tech.transport.pushes[-1])
    tech.transport.before = lambda _: None
    synced(tech)
    assert office.rows("SELECT note FROM entry") == [("refused at first",)]
    assert (tech.notes(), tech.counts()) == (["refused at first"], (0, 0))


def test_nothing_vanishes_from_the_day_while_a_server_gets_back_what_it_lost(office: Office, tech: Technician) -> None:
    copy = office.back_up()
    tech.logs("after the backup")
    synced(tech)
    office.restore(copy)
    seen = []
    tech.transport.before = lambda name: seen.append((name, tech.notes()))
    synced(tech)
    assert {name for name, _ in seen} == {"changes", "snapshot", "push"}
    assert all(notes == ["after the backup"] for _, notes in seen)


def test_rows_that_a_server_set_back_does_not_know_any_more_go(office: Office, tech: Technician) -> None:
    copy = office.back_up()
    customer = Customer(id="01a2003c-0000-7000-8000-0000000000c1", name="Globex")
    office.boss_sends(Kind.CUSTOMER, customer.id, new=to_fields(customer))
    synced(tech)
    assert len(tech.core.finder.search("globex")) == 1
    office.restore(copy)
    synced(tech)
    assert tech.core.finder.search("globex") == []


def test_a_ledger_whose_numbers_are_taken_becomes_a_new_device(office: Office, hire: Hire, tech: Technician) -> None:
    tech.logs("sent")
    synced(tech)
    first_device = tech.transport.identity()
    # The server has seen another change under the next number: this ledger is an old copy.
    office.service.push(
        first_device,
        PushRequest(
            mutations=(
                msgspec.structs.replace(
                    tech.transport.pushes[-1].mutations[0],
                    seq=2,
                    mid="another",
                    id="01a2003c-0000-7000-8000-00000000000e",
                ),
            ),
            end=True,
        ),
    )
    tech.logs("mine")
    report = tech.engine.run()
    assert report.up is not None
    assert report.up.title == "This ledger counts as a new device"
    synced(tech)
    assert tech.transport.identity() != first_device
    assert sorted(office.rows("SELECT note FROM entry")) == [("mine",), ("sent",), ("sent",)]
    assert tech.counts() == (0, 0)


def test_one_mutation_that_the_server_cannot_take_holds_up_no_other(office: Office, tech: Technician) -> None:
    notes = [f"entry {number}" for number in range(9)]
    for note in notes:
        tech.logs(note)
    poison(tech, "entry 5", ProblemType.MALFORMED)
    synced(tech)
    assert sorted(note for (note,) in office.rows("SELECT note FROM entry")) == sorted(set(notes) - {"entry 5"})
    [refused] = tech.refused()
    assert refused.mutation.set["note"] == "entry 5"
    assert tech.notes() == notes, "it stays in the day"


def test_an_error_of_the_server_is_waited_out_before_one_mutation_is_blamed(office: Office, tech: Technician) -> None:
    tech.logs("good")
    tech.logs("bad")
    poison(tech, "bad", ProblemType.INTERNAL)
    for _ in range(2):
        report = tech.engine.run()
        assert report.up is not None
        assert report.up.layer is Layer.SERVER
        assert tech.counts() == (2, 0)
    synced(tech)
    assert office.rows("SELECT note FROM entry") == [("good",)]
    assert tech.counts() == (0, 1)


def test_a_server_that_takes_nothing_at_all_blames_no_mutation(tech: Technician) -> None:
    tech.logs("fine")

    def refuse(name: str) -> None:
        if name == "push":
            raise TransportProblem(Problem(type=ProblemType.MALFORMED, title="?", status=400))

    tech.transport.before = refuse
    assert tech.engine.run().up is not None
    assert tech.counts() == (1, 0)
    assert tech.transport.requests[-1] == "changes", "what others did still comes down"


def test_too_large_a_request_is_halved(office: Office, tech: Technician) -> None:
    for number in range(12):
        tech.logs(f"entry {number}")

    def refuse(name: str) -> None:
        if name == "push" and len(tech.transport.pushes[-1].mutations) > 3:
            raise TransportProblem(Problem(type=ProblemType.TOO_LARGE, title="Too large", status=413))

    tech.transport.before = refuse
    synced(tech)
    assert office.value("SELECT count(*) FROM entry") == 12
    assert tech.counts() == (0, 0)


def test_a_request_keeps_within_the_bytes_a_server_reads(tech: Technician) -> None:
    for _ in range(8):
        tech.logs("x" * 60_000)
    synced(tech)
    sizes = [len(msgspec.json.encode(request)) for request in tech.transport.pushes]
    assert len(sizes) > 1
    assert max(sizes) <= 262_144


@pytest.mark.parametrize("kind", [ProblemType.AUTH_REQUIRED, ProblemType.DEVICE_REVOKED, ProblemType.ORG_DISABLED])
def test_a_device_that_is_shut_out_keeps_everything_and_says_so(tech: Technician, kind: ProblemType) -> None:
    tech.logs("kept")

    def refuse(name: str) -> None:
        raise TransportProblem(Problem(type=kind, title="No", status=401))

    tech.transport.before = refuse
    report = tech.engine.run()
    assert report.up is not None
    assert report.up.lasting
    assert report.up.layer is Layer.SIGN_IN
    assert tech.counts() == (1, 0)
    assert tech.notes() == ["kept"]
    assert tech.transport.requests == ["push"], "nothing more is asked of a server that shut us out"


def test_fields_that_this_program_does_not_know_are_kept(office: Office, tech: Technician) -> None:
    entry = tech.logs("x")
    synced(tech)

    real = tech.transport.changes

    def newer(*asked: Any) -> ChangesAnswer:
        answer = real(*asked)
        rows = [
            msgspec.structs.replace(row, data={**row.data, "mood": "good", "outcome": "celebrated"})
            for row in answer.rows
        ]
        return msgspec.structs.replace(answer, rows=tuple(rows))

    tech.transport.changes = newer  # type: ignore[method-assign, assignment]
    tech.core.edits.change(entry.id, Details(note="y"))
    synced(tech)
    with tech.core.ledger.read() as db:
        data = msgspec.json.decode(db.value("SELECT data FROM mirror"))
    assert (data["mood"], data["outcome"]) == ("good", "celebrated")
    assert tech.notes() == ["y"]


def lose_one_answer(technician: Technician, request: str) -> None:
    def lose(name: str) -> None:
        if name == request:
            technician.transport.after = lambda _: None
            raise TransportFailure(Layer.TIMEOUT, "lost")

    technician.transport.after = lose


def cut_short_at(technician: Technician, request: str, nth: int):  # type: ignore[no-untyped-def]
    """One run in which the nth request of that kind finds no network."""
    left = [nth]

    def cut(name: str) -> None:
        if name == request:
            left[0] -= 1
            if left[0] == 0:
                raise TransportFailure(Layer.CONNECTION, "no network")

    technician.transport.before = cut
    return technician.engine.run()


def poison(technician: Technician, note: str, kind: ProblemType) -> None:
    def refuse(name: str) -> None:
        if name == "push" and any(sent.set.get("note") == note for sent in technician.transport.pushes[-1].mutations):
            raise TransportProblem(Problem(type=kind, title="Cannot read that", status=400))

    technician.transport.before = refuse
