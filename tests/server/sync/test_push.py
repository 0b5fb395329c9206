"""Each pushed mutation ends in exactly one outcome, once."""

from typing import Any

import msgspec
import pytest

from app.domain.ids import new_id
from app.wire.mutations import Op
from app.wire.protocol import PushRequest, Status, Witness
from app.wire.records import Kind
from server.problems import ServerProblem
from server.store.engine import Database
from server.sync.service import SyncService
from tests.support.servers import END, START, PushingDevice, entry_fields, make_device, make_person


def problem(error: pytest.ExceptionInfo[ServerProblem]) -> str:
    return error.value.problem.type


def test_a_new_entry_is_applied_and_answered_as_the_server_has_it(laptop: PushingDevice) -> None:
    result = laptop.put(entry := new_id(), **entry_fields(note="PSU replaced"))
    assert result.status is Status.APPLIED
    assert result.row is not None
    assert result.row.id == entry
    assert result.row.row_seq == result.row_seq == 1
    assert result.row.rev == result.rev
    assert laptop.tip == Witness(1, result.rev or "")
    assert result.row.data["note"] == "PSU replaced"
    assert result.row.data["start"] == START
    assert result.row.data["state"] == "open"
    assert result.row.data["billable"] is True


def test_a_push_sent_twice_is_applied_once_and_answered_alike(laptop: PushingDevice) -> None:
    mutation = laptop.mutation(new_id(), **entry_fields())
    first, second = laptop.send(mutation), laptop.send(mutation)
    assert first.results == second.results
    assert first.tip == second.tip
    assert second.last_seq == 1


def test_a_repeated_mutation_comes_with_the_record_as_it_is_now(laptop: PushingDevice) -> None:
    mutation = laptop.mutation(entry := new_id(), **entry_fields(note="old"))
    laptop.send(mutation)
    laptop.put(entry, base={"note": "old"}, note="new")
    [result] = laptop.send(mutation).results
    assert (result.status, result.row_seq) == (Status.APPLIED, 1)
    assert result.row is not None
    assert (result.row.row_seq, result.row.data["note"]) == (2, "new")


def test_seen_and_new_mutations_may_come_in_one_push(laptop: PushingDevice) -> None:
    seen = laptop.mutation(new_id(), **entry_fields())
    laptop.send(seen)
    answer = laptop.send(seen, laptop.mutation(new_id(), **entry_fields()))
    assert [(result.seq, result.row_seq) for result in answer.results] == [(1, 1), (2, 2)]


def test_changes_of_one_record_in_one_push_build_on_each_other(laptop: PushingDevice) -> None:
    entry = new_id()
    answer = laptop.send(
        laptop.mutation(entry, **entry_fields(note="a", end=None)),
        laptop.mutation(entry, base={"end": None}, end=END),
        laptop.mutation(entry, base={"note": "a"}, note="b"),
    )
    assert [result.status for result in answer.results] == [Status.APPLIED] * 3
    assert [result.row_seq for result in answer.results] == [1, 2, 3]
    row = answer.results[-1].row
    assert row is not None
    assert (row.row_seq, row.data["note"], row.data["end"]) == (3, "b", END)


def test_a_push_that_skips_a_mutation_is_refused_with_the_number_expected(laptop: PushingDevice) -> None:
    laptop.put(new_id(), **entry_fields())
    laptop.last_seq = 4
    with pytest.raises(ServerProblem) as refused:
        laptop.put(new_id(), **entry_fields())
    assert problem(refused) == "/problems/seq-gap"
    assert refused.value.problem.expected == 2


def test_acknowledgements_that_the_server_does_not_know_are_asked_for_again(laptop: PushingDevice) -> None:
    laptop.acked_seq = 7
    with pytest.raises(ServerProblem) as refused:
        laptop.send()
    assert refused.value.problem.expected == 1


def test_numbers_with_a_hole_inside_a_push_are_malformed(laptop: PushingDevice) -> None:
    one = laptop.mutation(new_id(), **entry_fields())
    laptop.last_seq = 2
    with pytest.raises(ServerProblem) as refused:
        laptop.send(one, laptop.mutation(new_id(), **entry_fields()))
    assert problem(refused) == "/problems/malformed"


def test_another_mutation_under_a_number_already_used_is_refused(laptop: PushingDevice) -> None:
    laptop.put(new_id(), **entry_fields())
    laptop.last_seq = 0
    with pytest.raises(ServerProblem) as refused:
        laptop.put(new_id(), **entry_fields())
    assert problem(refused) == "/problems/mutation-id-reused"


def test_a_witness_of_another_history_is_noticed(laptop: PushingDevice) -> None:
    laptop.put(new_id(), **entry_fields())
    for tip in (Witness(1, "somebody-else"), Witness(2, "not-yet"), Witness(10**30, "never")):
        laptop.tip = tip
        with pytest.raises(ServerProblem) as refused:
            laptop.send()
        assert problem(refused) == "/problems/history-diverged"


def test_more_mutations_than_the_limit_are_refused_with_the_limit(laptop: PushingDevice) -> None:
    mutations = [laptop.mutation(new_id(), **entry_fields()) for _ in range(201)]
    with pytest.raises(ServerProblem) as refused:
        laptop.send(*mutations)
    assert (refused.value.problem.status, refused.value.problem.max_items) == (413, 200)


def test_a_device_that_was_shut_out_is_told_so(database: Database, laptop: PushingDevice) -> None:
    database.write(lambda connection: connection.exec_driver_sql("UPDATE device SET revoked_at = 1"))
    with pytest.raises(ServerProblem) as refused:
        laptop.send()
    assert problem(refused) == "/problems/device-revoked"


def test_a_technician_cannot_touch_the_entry_of_another(
    database: Database, service: SyncService, laptop: PushingDevice, org: str
) -> None:
    laptop.put(entry := new_id(), **entry_fields(note="mine"))
    other = make_device(database, org, make_person(database, org))
    theirs = PushingDevice(service, other, laptop.clock)
    for result in (theirs.put(entry, note="yours"), theirs.delete(entry), theirs.restore(entry, **entry_fields())):
        assert result.status is Status.REJECTED
        assert result.problem is not None
        assert result.problem.type == "/problems/not-allowed"
        assert result.row is None


def test_work_types_are_for_managers(database: Database, service: SyncService, laptop: PushingDevice, org: str) -> None:
    result = laptop.put(new_id(), kind=Kind.WORK_TYPE, name="Phone")
    assert result.problem is not None
    assert result.problem.type == "/problems/not-allowed"
    manager = make_person(database, org, "manager")
    theirs = PushingDevice(service, make_device(database, org, manager, "manager"), laptop.clock)
    assert theirs.put(new_id(), kind=Kind.WORK_TYPE, name="Phone").status is Status.APPLIED


def test_a_technician_changes_only_customers_of_their_own_making(
    database: Database, service: SyncService, laptop: PushingDevice, org: str
) -> None:
    laptop.put(customer := new_id(), kind=Kind.CUSTOMER, name="Acme")
    assert laptop.put(customer, kind=Kind.CUSTOMER, base={"name": "Acme"}, name="Acme AG").status is Status.APPLIED
    other = PushingDevice(service, make_device(database, org, make_person(database, org)), laptop.clock)
    result = other.put(customer, kind=Kind.CUSTOMER, base={"name": "Acme AG"}, name="Mine")
    assert result.status is Status.REJECTED
    assert result.row is not None
    assert result.row.data["name"] == "Acme AG"


def test_the_state_of_an_entry_is_not_the_devices_to_set(laptop: PushingDevice) -> None:
    result = laptop.put(entry := new_id(), **entry_fields(state="approved"))
    assert result.row is not None
    assert result.row.data["state"] == "open"
    result = laptop.put(entry, base={"state": "open"}, state="invoiced", note="x")
    assert result.row is not None
    assert (result.row.data["state"], result.row.data["note"]) == ("open", "x")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("note", "a\0b"),
        ("note", "\ud83d"),
        ("note", "x" * 32_001),
        ("note", 7),
        ("note", None),
        ("start", "yesterday"),
        ("start", "2026-11-20T08:00:00"),
        ("start", 1_763_625_600_000),
        ("start", None),
        ("start", "0001-01-01T00:00:00+14:00"),
        ("end", "2026-11-20T07:59:59.999Z"),
        ("zone", "Mars/Olympus"),
        ("zone", "../../etc/passwd"),
        ("break_seconds", -1),
        ("break_seconds", 2**31),
        ("break_seconds", 10**40),
        ("break_seconds", 1.5),
        ("break_seconds", True),
        ("billable", 1),
        ("outcome", "splendid"),
        ("source", "dream"),
        ("task_id", "T-1"),
        ("customer_id", "a\0"),
        ("customer_id", ["x"]),
        ("colour", "red"),
        ("col\0our", "red"),
    ],
)
def test_a_poisoned_value_is_rejected_alone(laptop: PushingDevice, field: str, value: Any) -> None:
    good, bad, later = (new_id() for _ in range(3))
    answer = laptop.send(
        laptop.mutation(good, **entry_fields()),
        laptop.mutation(bad, **entry_fields(**{field: value})),
        laptop.mutation(good, base={"note": "PSU"}, **{field: value}),
        laptop.mutation(later, **entry_fields()),
    )
    statuses = [result.status for result in answer.results]
    if field in {"start", "end"} and isinstance(value, str) and value.startswith("2026-11-20T07"):
        # An end before the start that the record has: the group stays as it was, and the device is told.
        assert statuses == [Status.APPLIED, Status.REJECTED, Status.MERGED, Status.APPLIED]
        return
    assert statuses == [Status.APPLIED, Status.REJECTED, Status.REJECTED, Status.APPLIED]
    for result in answer.results[1:3]:
        assert result.problem is not None
        assert result.problem.type == "/problems/invalid"
        assert result.problem.detail


@pytest.mark.parametrize("record_id", ["", "7", "a\0b", "0193ABCD-0000-7000-8000-000000000000", "x" * 100_000])
def test_a_bad_id_is_rejected_alone(laptop: PushingDevice, record_id: str) -> None:
    answer = laptop.send(laptop.mutation(record_id, **entry_fields()), laptop.mutation(new_id(), **entry_fields()))
    assert [result.status for result in answer.results] == [Status.REJECTED, Status.APPLIED]


def test_a_rejected_mutation_is_taken_and_answered_again_like_any_other(laptop: PushingDevice) -> None:
    mutation = laptop.mutation(new_id(), note="no start")
    first, second = laptop.send(mutation), laptop.send(mutation)
    assert first.results[0].status is Status.REJECTED
    assert first.results == second.results
    assert second.last_seq == 1


def test_a_mutation_of_a_kind_that_nobody_knows_is_rejected_alone(service: SyncService, laptop: PushingDevice) -> None:
    import msgspec

    from server.sync.reading import read_push

    good = laptop.mutation(new_id(), **entry_fields())
    strange = msgspec.to_builtins(laptop.mutation(new_id(), **entry_fields())) | {"type": "spaceship"}
    body = msgspec.json.encode({"mutations": [good, strange], "end": True})
    answer = service.push(laptop.identity, read_push(body))
    assert [result.status for result in answer.results] == [Status.APPLIED, Status.REJECTED]
    repeated = service.push(laptop.identity, read_push(body))
    assert repeated.results == answer.results


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b'{"mutations":[{}],"end":true}', b'{"mutations":[]}', b"\xff"]
)
def test_a_body_that_is_no_push_is_malformed(body: bytes) -> None:
    from server.sync.reading import read_push

    with pytest.raises(ServerProblem) as refused:
        read_push(body)
    assert problem(refused) == "/problems/malformed"


def test_a_device_clock_gone_mad_changes_nothing(laptop: PushingDevice) -> None:
    import msgspec

    for wrong in ("", "9999", "\0", "x" * 10_000):
        mutation = laptop.mutation(new_id(), **entry_fields())
        [result] = laptop.send(msgspec.structs.replace(mutation, device_time=wrong)).results
        assert result.status is Status.APPLIED


def test_an_empty_push_tells_where_the_server_stands(service: SyncService, laptop: PushingDevice) -> None:
    answer = service.push(laptop.identity, PushRequest(end=True))
    assert (answer.tip, answer.last_seq, answer.results) == (None, 0, ())
    laptop.put(new_id(), **entry_fields())
    assert service.push(laptop.identity, PushRequest(end=True)).tip == laptop.tip


def test_deleting_what_the_server_never_had_is_done_with(laptop: PushingDevice) -> None:
    result = laptop.delete(new_id(), note="x")
    assert (result.status, result.row) == (Status.APPLIED, None)


def test_delete_and_restore_in_one_push(laptop: PushingDevice) -> None:
    laptop.put(entry := new_id(), **entry_fields())
    answer = laptop.send(
        laptop.mutation(entry, Op.DELETE, base=entry_fields()), laptop.mutation(entry, Op.RESTORE, **entry_fields())
    )
    assert [result.status for result in answer.results] == [Status.APPLIED, Status.APPLIED]
    row = answer.results[-1].row
    assert row is not None
    assert (row.deleted, row.data["note"]) == (False, "PSU")


def test_what_waited_in_a_copied_ledger_takes_effect_once(laptop: PushingDevice, phone: PushingDevice) -> None:
    mutation = laptop.mutation(entry := new_id(), **entry_fields(note="once"))
    laptop.send(mutation)
    laptop.put(entry, base={"note": "once"}, note="later")
    [result] = phone.send(mutation).results
    assert (result.status, result.row_seq) == (Status.APPLIED, 1)
    assert result.row is not None
    assert result.row.data["note"] == "later"
    assert phone.tip == laptop.tip


def test_what_a_copied_ledger_sent_without_its_contents_does_not_stand_for_it(
    laptop: PushingDevice, phone: PushingDevice
) -> None:
    """On the laptop somebody had decided against the change; on the copy nobody has."""
    laptop.put(entry := new_id(), **entry_fields(note="PSU"))
    change = laptop.mutation(entry, base={"note": "PSU"}, note="PSU replaced")
    [result] = laptop.send(msgspec.structs.replace(change, base={}, set={})).results
    assert result.status is Status.APPLIED
    [result] = phone.send(msgspec.structs.replace(change, seq=1)).results
    assert (result.status, result.row_seq) == (Status.APPLIED, 2)
    assert result.row is not None
    assert result.row.data["note"] == "PSU replaced"
    assert laptop.send(msgspec.structs.replace(change, base={}, set={})).results[0].seq == change.seq


def test_the_id_of_somebody_elses_mutation_stops_nothing_and_tells_nothing(
    database: Database, service: SyncService, laptop: PushingDevice, org: str
) -> None:
    theirs = laptop.mutation(new_id(), **entry_fields(note="secret"))
    laptop.send(theirs)
    other = PushingDevice(service, make_device(database, org, make_person(database, org)), laptop.clock)
    mine = msgspec.structs.replace(other.mutation(new_id(), **entry_fields(note="mine")), mid=theirs.mid)
    [result] = other.send(mine).results
    assert result.row is not None
    assert (result.row_seq, result.row.data["note"]) == (2, "mine")
