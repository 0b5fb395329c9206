"""What devices get of the server: nothing new, and everything for the first time; and what a long history costs."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from app.bootstrap import build, build_sync
from app.settings import TOKEN_FILE
from app.store.profile import Profile
from app.wire.records import Fields, Kind
from tests.bench.devices import Device, at_once, milliseconds
from tests.bench.figures import Figures, Subject, at_most, times
from tests.bench.pushes import on_postgresql, singles
from tests.support.postgres import Cluster
from tests.support.served import Served

_CUSTOMERS, _TASKS, _ENTRIES = 5_000, 15_000, 5_000


def pull_of_nothing_new(cluster: Cluster, count: int) -> Subject:
    """A device asks what has changed since a moment ago."""
    with on_postgresql(cluster)(1) as server:
        devices = [Device(server, f"kim{n}") for n in range(8)]
        for device in devices:
            device.heed(device.push(device.prepare(20)))
        cursors = [device.pull_cursor() for device in devices]
        alone = [milliseconds(lambda: devices[0].changes(cursors[0])) for _ in range(count + 20)][20:]
        took: list[float] = []

        def ask(device: Device, cursor: str) -> Callable[[], None]:
            return lambda: took.extend(milliseconds(lambda: device.changes(cursor)) for _ in range(count // 2))

        at_once([ask(device, cursor) for device, cursor in zip(devices, cursors, strict=True)])
    one = Figures(who="1 device", unit="ms", values=tuple(alone))
    eight = Figures(who="8 devices", unit="ms", values=tuple(took))
    return Subject(
        what="pull of an unchanged state on PostgreSQL, from asking to the answer read",
        figures=(one, eight),
        checks=(at_most(one, None, 2.0), at_most(eight, 0.99, 20.0)),
    )


def first_sync(cluster: Cluster, rounds: int) -> Subject:
    """A new ledger of a technician who has worked on another machine gets everything, through the real engine."""
    with on_postgresql(cluster)(1) as server, tempfile.TemporaryDirectory(prefix="wt-") as folder:
        manager, old = Device(server, "", manages=True), Device(server, "kim")
        _fill(manager, Kind.CUSTOMER, _CUSTOMERS, lambda n: {"name": f"Customer {n}", "phone": f"+49 40 {n:07}"})
        _fill(manager, Kind.TASK, _TASKS, lambda n: {"title": f"Printer {n} does not print", "reference": f"T-{n}"})
        _fill(old, Kind.ENTRY, _ENTRIES, None)
        seconds = tuple(_first_sync(server, old.person_id, Path(folder) / str(number)) for number in range(rounds))
    ours = Figures(who="the real ledger", unit="ms", values=seconds)
    return Subject(
        what=f"first sync of {_CUSTOMERS + _TASKS:,} reference rows and {_ENTRIES:,} entries over loopback",
        figures=(ours,),
        checks=(at_most(ours, None, 3_000.0),),
    )


def growth(cluster: Cluster, sizes: tuple[int, ...], count: int) -> Subject:
    """Single pushes and empty pulls of one device in an organisation with more and more entries."""
    found: list[Figures] = []
    with on_postgresql(cluster)(1) as server:
        device, other = Device(server, "kim"), Device(server, "alex")
        other.heed(other.push(other.prepare(1)))
        for size in sizes:
            server.database.write(lambda connection, size=size: _grow(connection, size))  # type: ignore[misc]
            with server.database.writer.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
                connection.exec_driver_sql("VACUUM ANALYZE")
            device.tip = None
            pushes = singles(device, count)
            cursor = device.pull_cursor()
            pulls = [milliseconds(partial(device.changes, cursor)) for _ in range(count)]
            found.append(Figures(who=f"push of one entry among {size:,}", unit="ms", values=tuple(pushes)))
            found.append(Figures(who=f"empty pull among {size:,}", unit="ms", values=tuple(pulls)))
    return Subject(
        what="how cost grows with the entries of the organisation, on PostgreSQL",
        figures=(*found[::2], *found[1::2]),
        notes=(times(found[-2], found[0]), times(found[-1], found[1])),
    )


def _fill(device: Device, kind: Kind, count: int, make: Callable[[int], Fields] | None) -> None:
    for _ in range(count // 200):
        device.heed(device.push(device.prepare(200, kind=kind, make=make)))


def _first_sync(server: Served, person_id: str, folder: Path) -> float:
    core = build(Profile(folder))
    core.settings.set(TOKEN_FILE, True)
    sync = build_sync(core)
    try:
        sync.join(server.url, server.code_of(person_id), device_name="new")
        took = milliseconds(lambda: sync.run(verify=False))
        with core.ledger.read() as db:
            got = tuple(db.value(f"SELECT count(*) FROM {kind}") for kind in ("customer", "task", "entry"))
        if got != (_CUSTOMERS, _TASKS, _ENTRIES):
            raise RuntimeError(f"the first sync brought {got}")
        return took
    finally:
        sync.close()
        core.close()


def _grow(connection: Connection, size: int) -> None:
    """Copies one pushed entry, with its history and outcome, until there are so many: ids and times of their own."""
    run = connection.exec_driver_sql
    have = run("SELECT count(*) FROM entry").scalar_one()
    head = run("SELECT head FROM org_seq FOR UPDATE").scalar_one()
    more = max(size - have, 0)
    new = {
        "id": f"lpad(to_hex({head} + n), 8, '0') || '-0000-7000-8000-' || substr(md5(n::text), 1, 12)",
        "row_seq": f"{head} + n", "start": "start - n::bigint * 60000", '"end"': '"end" - n::bigint * 60000',
        "device_seq": f"{head} + n", "seq": f"{head} + n", "head": f"{head} + n", "mid": f"md5(({head} + n)::text)",
        "device_id": f"'device ' || {random.Random(size).randrange(10**6)}",
    }  # fmt: skip
    for table in ("entry", "audit", "mutation", "sync_commit"):
        columns = [
            f'"{name}"' if name == "end" else name
            for (name,) in run(f"SELECT column_name FROM information_schema.columns WHERE table_name = '{table}'")
        ]
        values = ", ".join(new.get(name, name) for name in columns)
        run(
            f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values}"
            f" FROM (SELECT * FROM {table} ORDER BY 1 LIMIT 1) AS one, generate_series(1, {more}) AS n"
        )
    run(f"UPDATE org_seq SET head = head + {more}")
