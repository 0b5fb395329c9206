"""A ledger and a server in another process come together, whatever the network between them does."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import build
from app.domain.span import Span
from app.store import journal
from app.store.profile import Profile
from app.sync.address import Address
from app.sync.engine import Engine
from app.sync.http import HttpTransport
from app.sync.report import Report
from app.sync.transport import Layer
from app.tracking.edits import Details
from app.tracking.subject import UNASSIGNED
from app.wire.protocol import EnrolRequest
from server.store.tables import device
from tests.support.clock import FakeClock
from tests.support.served import Served, served
from tests.sync.faults.proxy import FAULTS, Fault, Proxy, cut_at, proxy_to

# urllib3 warns of headers that it cannot read, where an answer was cut short among them.
pytestmark = pytest.mark.usefixtures("caplog")

MINUTE = 60_000
_TIMEOUTS = (2.0, 1.0, 2.0)


class Device:
    """A ledger joined through the proxy."""

    def __init__(self, folder: Path, server: Served, proxy: Proxy, person_id: str, batch: int = 200) -> None:
        self.clock = FakeClock()
        self.core = build(Profile(folder), clock=self.clock)
        with self.core.ledger.read() as db:
            self.id = str(db.value("SELECT id FROM device"))
        address = Address.read(proxy.url)
        joining = HttpTransport(address, device=lambda: self.id)
        answer = joining.enrol(
            EnrolRequest(code=server.code_of(person_id), device_id=self.id, device_name="laptop", client="test")
        )
        joining.close()
        self.transport = HttpTransport(address, token=answer.token, device=lambda: self.id, timeouts=_TIMEOUTS)
        self.engine = Engine(self.core.ledger, self.transport, mutations=batch)

    def close(self) -> None:
        self.transport.close()
        self.core.close()

    def logs(self, note: str) -> str:
        self.clock.pass_time(minutes=10)
        end = self.clock.wall
        done = self.core.edits.log(UNASSIGNED, Span(end - 5 * MINUTE, end), note=note)
        [change] = done.changes
        assert change.after is not None
        return change.after.id

    def rests(self) -> None:
        """Syncs until both sides agree."""
        reports = []
        for _ in range(6):
            reports.append(self.engine.run())
            if reports[-1].trouble is None and not reports[-1].pushed and not reports[-1].pulled:
                return
        pytest.fail(f"no rest: {reports}")

    def value(self, sql: str) -> Any:
        with self.core.ledger.read() as db:
            return db.value(sql)

    def waiting(self) -> tuple[int, int]:
        with self.core.ledger.read() as db:
            return journal.counts(db)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(f"sqlite:///{tmp_path_factory.mktemp('server')}/server.db") as server:
        yield server


@pytest.fixture
def proxy(server: Served) -> Iterator[Proxy]:
    with proxy_to(server.url) as proxy:
        yield proxy


Hire = Callable[..., Device]


@pytest.fixture
def hire(tmp_path: Path, server: Served, proxy: Proxy) -> Iterator[Hire]:
    hired: list[Device] = []

    def hire(person_id: str | None = None, **options: int) -> Device:
        folder = tmp_path / f"ledger-{len(hired)}"
        person = person_id or server.person(f"{tmp_path.name}-{len(hired)}").id
        hired.append(Device(folder, server, proxy, person, **options))
        return hired[-1]

    yield hire
    for one in hired:
        one.close()


def on_the_server(server: Served, device_id: str) -> dict[str, int]:
    """What the server counts of one device: entries, outcomes, effects, and effects beyond one a mutation."""

    def ask(sql: str) -> int:
        return int(server.database.read(lambda connection: connection.exec_driver_sql(sql, (device_id,)).scalar()) or 0)

    return {
        "entries": ask("SELECT count(*) FROM entry WHERE device_id = ? AND deleted = 0"),
        "outcomes": ask("SELECT count(*) FROM mutation WHERE device_id = ?"),
        "effects": ask("SELECT count(*) FROM audit WHERE device_id = ?"),
        "doubled": ask("SELECT count(*) - count(DISTINCT device_seq) FROM audit WHERE device_id = ?"),
    }


@pytest.mark.parametrize("request_kind", ["push", "changes", "snapshot"])
@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_a_fault_loses_and_doubles_nothing(
    server: Served, proxy: Proxy, hire: Hire, fault: Fault, request_kind: str
) -> None:
    one = hire()
    if request_kind == "changes":
        one.rests()
    entry = one.logs("before")
    one.core.edits.change(entry, Details(note="after"))
    one.logs("another")
    proxy.script[request_kind] = deque([fault])
    report = one.engine.run()
    assert proxy.passed[fault.name] == 1
    assert (report.trouble is None) == (fault.name == "request doubled"), report
    assert one.value("SELECT count(*) FROM entry WHERE deleted = 0") == 2, "nothing here was touched"
    one.rests()
    assert one.waiting() == (0, 0)
    assert on_the_server(server, one.id) == {"entries": 2, "outcomes": 3, "effects": 3, "doubled": 0}


@pytest.mark.timeout(300)
@pytest.mark.parametrize("request_kind", ["push", "changes"])
def test_an_answer_cut_at_any_byte_loses_and_doubles_nothing(
    server: Served, proxy: Proxy, hire: Hire, request_kind: str, print_at_end: Callable[[str], None]
) -> None:
    one, other = hire(), None
    one.rests()
    if request_kind == "push":
        one.logs("once")
    else:
        other = hire()
        other.core.catalogue.add_customer("Acme Übersee")
        other.rests()
    # The server is shared by this module: what other tests left on it came down with the first rest.
    place = one.value("SELECT value FROM sync_state WHERE key = 'place'")
    customers, mirrored = one.value("SELECT count(*) FROM customer"), one.value("SELECT count(*) FROM mirror")
    cut = 0
    while True:
        proxy.script[request_kind] = deque([cut_at(cut)])
        report = one.engine.run(up=request_kind == "push", down=request_kind != "push")
        if report.trouble is None:
            break
        assert report.trouble.layer in {Layer.CONNECTION, Layer.ANSWER, Layer.SERVER}, (cut, report)
        assert one.value("SELECT value FROM sync_state WHERE key = 'place'") == place, cut
        assert one.value("SELECT count(*) FROM customer") == customers
        cut += 1
    assert cut > 300
    one.rests()
    assert one.value("SELECT count(*) FROM mirror") == mirrored + 1
    counts = on_the_server(server, (other or one).id)
    assert (counts["outcomes"], counts["effects"], counts["doubled"]) == (1, 1, 0)
    print_at_end(f"{request_kind}: its answer cut at each of {cut} bytes, nothing lost and nothing doubled")


def test_a_token_that_ends_in_the_middle_of_a_sync_stops_it_and_touches_nothing(
    server: Served, hire: Hire, proxy: Proxy
) -> None:
    one = hire(batch=2)
    for number in range(5):
        one.logs(f"entry {number}")
    token = set_token(server, one.id, None)

    def revoked(ask: Callable[[], bytes], client: Any) -> None:
        answer = ask()
        set_token(server, one.id, "ended")
        client.sendall(answer)

    proxy.script["push"] = deque([Fault("token ends", revoked)])
    report = one.engine.run()
    assert report.trouble is not None
    assert (report.trouble.layer, report.trouble.lasting, report.pushed) == (Layer.SIGN_IN, True, 2)
    assert one.waiting() == (3, 0)
    assert one.value("SELECT count(*) FROM entry WHERE deleted = 0") == 5
    set_token(server, one.id, token)
    one.rests()
    assert on_the_server(server, one.id) == {"entries": 5, "outcomes": 5, "effects": 5, "doubled": 0}


@pytest.mark.timeout(180)
def test_many_faults_on_many_devices_lose_and_double_nothing(
    server: Served, proxy: Proxy, hire: Hire, tmp_path: Path, print_at_end: Callable[[str], None]
) -> None:
    chance = random.Random(20261121)
    slow = {"answer late", "answer drips"}
    quick = [fault for fault in FAULTS if fault.name not in slow]
    person = server.person(f"{tmp_path.name}-shared").id
    devices = [hire(person, batch=3), hire(person, batch=3), hire(batch=3)]
    made = dict.fromkeys((one.id for one in devices), 0)
    for _ in range(150):
        one = chance.choice(devices)
        one.logs(f"entry {made[one.id]}")
        made[one.id] += 1
        proxy.script = {"/sync/": deque(chance.choice([None, chance.choice(quick)]) for _ in range(4))}
        report = one.engine.run()
        assert isinstance(report, Report)
    proxy.script = {}
    for one in [*devices, *devices]:
        one.rests()
    for one in devices:
        count = made[one.id]
        expected = {"entries": count, "outcomes": count, "effects": count, "doubled": 0}
        assert on_the_server(server, one.id) == expected
    assert devices[0].value("SELECT count(*) FROM mirror WHERE kind = 'entry'") == sum(list(made.values())[:2])
    struck = sum(times for name, times in proxy.passed.items() if name != "passed")
    print_at_end(f"{proxy.passed.total()} requests through the proxy, {struck} of them spoilt: 0 lost, 0 doubled")


def set_token(server: Served, device_id: str, token: str | None) -> str:
    """Gives a device another token on the server, or none; the one that it had."""
    where = device.c.id == device_id

    def work(connection: Any) -> str:
        before = connection.execute(device.select().where(where)).one().token_hash
        connection.execute(device.update().where(where).values(token_hash=token or before))
        return str(before)

    return server.database.write(work)
