"""Changes, snapshot and verify: a device that follows them holds what the server holds."""

import random

import pytest

from app.domain.ids import new_id
from app.wire.digest import digest
from app.wire.protocol import ChangesAnswer, Row, Scope, VerifyRequest, Witness
from app.wire.records import Kind
from server.problems import ServerProblem
from server.store.engine import Database
from server.sync.cursor import Cursor, cursor_of, visible_kinds
from server.sync.service import SyncService
from tests.server.conftest import Manager
from tests.support.servers import PushingDevice, entry_fields, make_device, make_person


def refused(error: pytest.ExceptionInfo[ServerProblem]) -> str:
    return error.value.problem.type


class Mirror:
    """What a device keeps, by the protocol's book."""

    def __init__(self, device: PushingDevice) -> None:
        self.device = device
        self.rows: dict[str, Row] = {}
        self.cursor = ""

    def fetch_all(self, limit: int = 1_000) -> None:
        self.rows, first = {}, ""
        for kind in Kind:
            after = None
            while True:
                page = self.device.service.snapshot(self.device.identity, None, 0, kind, after, limit)
                first = first or page.cursor
                self.rows |= {row.id: row for row in page.rows}
                after = page.after
                if after is None:
                    break
        self.cursor = first

    def pull(self, limit: int = 500) -> list[ChangesAnswer]:
        answers: list[ChangesAnswer] = []
        while not answers or answers[-1].more:
            answer = self.device.service.changes(self.device.identity, None, 0, self.cursor, limit)
            for row in answer.rows:
                self.rows[row.id] = row
            self.cursor = answer.cursor
            answers.append(answer)
        return answers

    @property
    def live(self) -> dict[str, Row]:
        return {row_id: row for row_id, row in self.rows.items() if not row.deleted}


@pytest.fixture
def mirror(laptop: PushingDevice) -> Mirror:
    mirror = Mirror(laptop)
    mirror.fetch_all()
    return mirror


def test_what_changed_after_the_cursor_comes_in_the_order_of_changes(
    laptop: PushingDevice, manager: Manager, mirror: Mirror
) -> None:
    laptop.put(entry := new_id(), **entry_fields())
    manager.change(customer := new_id(), Kind.CUSTOMER, name="Acme")
    manager.change(entry, note="seen")
    [answer] = mirror.pull()
    assert [(row.id, row.row_seq) for row in answer.rows] == [(customer, 2), (entry, 3)]
    assert answer.tip is not None
    assert (answer.tip.head, answer.more, answer.scope) == (3, False, None)
    [again] = mirror.pull()
    assert (again.rows, again.cursor, again.tip) == ((), answer.cursor, answer.tip)


def test_an_organisation_in_which_nothing_happened_has_no_witness(mirror: Mirror, laptop: PushingDevice) -> None:
    [answer] = mirror.pull()
    assert (answer.tip, answer.rows) == (None, ())
    laptop.put(new_id(), **entry_fields())
    assert len(mirror.pull()[0].rows) == 1


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 1_000])
def test_pages_of_any_size_bring_everything(
    laptop: PushingDevice, manager: Manager, mirror: Mirror, limit: int
) -> None:
    laptop.send(*(laptop.mutation(new_id(), **entry_fields(note=str(n))) for n in range(7)))
    for n in range(5):
        manager.change(new_id(), Kind.TASK, title=str(n))
    answers = mirror.pull(limit)
    assert all(len(answer.rows) <= limit for answer in answers)
    assert [row.row_seq for answer in answers for row in answer.rows] == list(range(1, 13))
    for answer in answers:
        assert answer.tip is not None
        assert answer.tip.head == 12, "the witness is of what the page was read from, not of where it ends"


@pytest.mark.parametrize("limit", [1, 3, 1_000])
def test_a_snapshot_brings_every_live_record(
    laptop: PushingDevice, manager: Manager, mirror: Mirror, limit: int
) -> None:
    entries = [new_id() for _ in range(6)]
    laptop.send(*(laptop.mutation(entry, **entry_fields()) for entry in entries))
    laptop.delete(entries[2])
    for n in range(4):
        manager.change(new_id(), Kind.CUSTOMER, name=str(n))
    mirror.fetch_all(limit)
    assert len(mirror.rows) == 5 + 4
    assert entries[2] not in mirror.rows
    assert mirror.pull()[0].rows == ()


def test_what_changes_while_a_snapshot_is_fetched_comes_with_the_changes_afterwards(
    laptop: PushingDevice, mirror: Mirror, service: SyncService
) -> None:
    entries = sorted(new_id() for _ in range(4))
    laptop.send(*(laptop.mutation(entry, **entry_fields()) for entry in entries))
    first = service.snapshot(laptop.identity, laptop.tip, laptop.acked_seq, Kind.ENTRY, None, 2)
    laptop.delete(entries[0])
    laptop.put(entries[3], base={"note": "PSU"}, note="changed")
    second = service.snapshot(laptop.identity, laptop.tip, laptop.acked_seq, Kind.ENTRY, first.after, 2)
    assert [row.id for row in first.rows + second.rows] == entries
    assert first.as_of == Witness(4, first.rows[0].rev)
    changes = service.changes(laptop.identity, None, 0, first.cursor, 10)
    assert [(row.id, row.deleted) for row in changes.rows] == [(entries[0], True), (entries[3], False)]


def test_a_technician_gets_no_entry_of_another_but_all_customers(
    database: Database, service: SyncService, laptop: PushingDevice, org: str, mirror: Mirror
) -> None:
    other = PushingDevice(service, make_device(database, org, make_person(database, org)), laptop.clock)
    other.put(theirs := new_id(), **entry_fields())
    other.put(customer := new_id(), kind=Kind.CUSTOMER, name="Acme")
    [answer] = mirror.pull()
    assert [row.id for row in answer.rows] == [customer]
    mirror.fetch_all()
    assert theirs not in mirror.rows


def test_another_organisation_is_another_world(
    database: Database, service: SyncService, laptop: PushingDevice, mirror: Mirror
) -> None:
    from tests.support.servers import make_organisation

    elsewhere = make_organisation(database, "Elsewhere")
    stranger = PushingDevice(service, make_device(database, elsewhere, make_person(database, elsewhere)), laptop.clock)
    shared = new_id()
    laptop.put(shared, kind=Kind.TASK, title="ours")
    assert stranger.put(shared, kind=Kind.TASK, title="theirs").row_seq == 1
    [answer] = mirror.pull()
    assert [row.data["title"] for row in answer.rows] == ["ours"]


def test_a_device_without_a_cursor_must_fetch_everything_first(laptop: PushingDevice, service: SyncService) -> None:
    with pytest.raises(ServerProblem) as error:
        service.changes(laptop.identity, None, 0, "", 10)
    assert refused(error) == "/problems/resync-required"


@pytest.mark.parametrize("cursor", ["x", "!!!", "e30", "bnVsbA", "\0", "é", "A" * 5_000])
def test_a_cursor_that_was_never_given_is_malformed(laptop: PushingDevice, service: SyncService, cursor: str) -> None:
    with pytest.raises(ServerProblem) as error:
        service.changes(laptop.identity, None, 0, cursor, 10)
    assert refused(error) == "/problems/malformed"


def test_a_cursor_of_another_history_is_noticed(laptop: PushingDevice, mirror: Mirror, service: SyncService) -> None:
    laptop.put(new_id(), **entry_fields())
    mirror.pull()
    kinds = cursor_of(mirror.cursor).p
    for wrong in (Cursor(1, "other", kinds), Cursor(2, "beyond", kinds), Cursor(10**30, "x", kinds)):
        with pytest.raises(ServerProblem) as error:
            service.changes(laptop.identity, None, 0, wrong.text(), 10)
        assert refused(error) == "/problems/history-diverged"


def test_pulling_compares_the_witness_and_the_acknowledgements_too(
    laptop: PushingDevice, mirror: Mirror, service: SyncService
) -> None:
    laptop.put(new_id(), **entry_fields())
    with pytest.raises(ServerProblem) as error:
        service.changes(laptop.identity, Witness(1, "other"), 1, mirror.cursor, 10)
    assert refused(error) == "/problems/history-diverged"
    with pytest.raises(ServerProblem) as error:
        service.changes(laptop.identity, laptop.tip, 2, mirror.cursor, 10)
    assert (refused(error), error.value.problem.expected) == ("/problems/seq-gap", 2)


def test_a_snapshot_is_given_to_a_device_that_starts_over(laptop: PushingDevice, service: SyncService) -> None:
    laptop.put(new_id(), **entry_fields())
    page = service.snapshot(laptop.identity, None, 0, Kind.ENTRY, None, 10)
    assert len(page.rows) == 1


def test_a_snapshot_never_mixes_the_pages_of_two_histories(laptop: PushingDevice, service: SyncService) -> None:
    laptop.put(new_id(), **entry_fields())
    with pytest.raises(ServerProblem) as error:
        service.snapshot(laptop.identity, Witness(1, "other"), 0, Kind.ENTRY, None, 10)
    assert refused(error) == "/problems/history-diverged"


def test_a_device_that_could_not_see_a_kind_before_is_told_to_fetch_it(
    laptop: PushingDevice, mirror: Mirror, service: SyncService
) -> None:
    laptop.put(new_id(), **entry_fields())
    mirror.pull()
    place = cursor_of(mirror.cursor)
    narrower = Cursor(place.s, place.c, ("entry", "spaceship"))
    answer = service.changes(laptop.identity, None, 0, narrower.text(), 10)
    assert answer.scope == Scope(added=tuple(kind for kind in visible_kinds("technician") if kind is not Kind.ENTRY))
    assert cursor_of(answer.cursor).p == place.p


def test_verify_agrees_with_a_device_that_holds_everything_and_names_what_differs(
    laptop: PushingDevice, manager: Manager, mirror: Mirror, service: SyncService
) -> None:
    entries = [new_id() for _ in range(3)]
    laptop.send(*(laptop.mutation(entry, **entry_fields()) for entry in entries))
    manager.change(new_id(), Kind.CUSTOMER, name="Acme")
    laptop.delete(entries[0])
    mirror.pull()

    def ask() -> tuple[bool, tuple[Kind, ...]]:
        parts = {kind: digest((row.id, row.rev) for row in mirror.live.values() if row.type is kind) for kind in Kind}
        answer = service.verify(laptop.identity, VerifyRequest(cursor=mirror.cursor, parts=parts, end=True))
        return answer.comparable, answer.different

    assert ask() == (True, ())
    held = mirror.rows.pop(entries[1])
    assert ask() == (True, (Kind.ENTRY,))
    mirror.rows[entries[1]] = held
    manager.change(entries[2], note="meanwhile")
    assert ask() == (False, ())


def test_a_device_that_follows_the_changes_ends_with_what_a_snapshot_gives(
    laptop: PushingDevice, phone: PushingDevice, manager: Manager, mirror: Mirror
) -> None:
    dice = random.Random(7)
    ids: list[str] = []
    for step in range(150):
        device = dice.choice([laptop, phone])
        if dice.random() < 0.4 or not ids:
            ids.append(new_id())
            device.put(ids[-1], **entry_fields(note=str(step)))
        elif dice.random() < 0.5:
            device.put(dice.choice(ids), base={"note": "?"}, note=str(step))
        elif dice.random() < 0.5:
            device.delete(dice.choice(ids))
        else:
            device.restore(dice.choice(ids), **entry_fields(note=str(step)))
        if dice.random() < 0.3:
            mirror.pull(dice.randint(1, 5))
    mirror.pull(3)
    fresh = Mirror(laptop)
    fresh.fetch_all(4)
    assert mirror.live == fresh.live
    assert len(mirror.rows) > len(mirror.live) > 5
