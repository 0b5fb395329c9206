"""What the server takes: entries a second against PostgreSQL's own limit and against peers, single pushes, ordered
commits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from time import perf_counter

import psutil
import psycopg
from psycopg import sql

from app.wire.protocol import MAX_MUTATIONS
from tests.bench.devices import Device, milliseconds, push_rate
from tests.bench.figures import Figures, Subject, at_least, at_least_times, at_most, times
from tests.bench.machine import durable_writes
from tests.bench.server_peers import Peer, activitywatch, rate, timetagger
from tests.support.postgres import Cluster
from tests.support.served import Served, served

CLIENTS = 8
_COPIED = 20_000
_A_TRANSACTION = 500
_BATCHES = 4
# What a company would be served with; the limit for one asker is no subject here.
_UNLIMITED = ("--rate", "100000")

Open = Callable[[int], AbstractContextManager[Served]]
"""Serves a new database with that many workers."""


def on_postgresql(cluster: Cluster) -> Open:
    @contextmanager
    def opened(workers: int) -> Iterator[Served]:
        with cluster.database() as url, served(url, *_UNLIMITED, workers=workers) as server:
            yield server

    return opened


def on_sqlite(folder: Path) -> Open:
    @contextmanager
    def opened(workers: int) -> Iterator[Served]:
        path = folder / "server.db"
        _remove(path)
        try:
            with served(f"sqlite:///{path}", *_UNLIMITED, workers=workers) as server:
                yield server
        finally:
            _remove(path)

    return opened


def push_on_postgresql(cluster: Cluster, folder: Path, rounds: int) -> Subject:
    """Pushes of 200 entries by 8 devices at once, with one worker and with two, and what else could be expected."""
    with ExitStack() as stack:
        servers = [stack.enter_context(on_postgresql(cluster)(workers)) for workers in (1, 2)]
        groups = [[Device(server, f"kim{n}") for n in range(CLIENTS)] for server in servers]
        for group in groups:
            push_rate(group, 2)  # the first requests make connections and plans
        peers, missing = _peers(stack, folder)
        copied: list[float] = []
        ours: list[list[float]] = [[] for _ in groups]
        theirs: list[list[float]] = [[] for _ in peers]
        for _ in range(rounds):
            copied.append(_copy_rate(servers[0]))
            for values, group in zip(ours, groups, strict=True):
                values.append(push_rate(group, _BATCHES))
            for values, peer in zip(theirs, peers, strict=True):
                values.append(rate(peer, CLIENTS, 1, MAX_MUTATIONS))
        memory = [_memory(server) for server in servers]
    limit = Figures(who="COPY BINARY, 500 a transaction", unit="/s", values=tuple(copied))
    one, two = (
        Figures(who=f"8 devices, {name}", unit="/s", values=tuple(values))
        for name, values in zip(("1 worker", "2 workers"), ours, strict=True)
    )
    of_peers = [
        Figures(who=peer.who, unit="/s", values=tuple(values)) for peer, values in zip(peers, theirs, strict=True)
    ]
    used = Figures(who="memory a worker", unit="MB", values=tuple(value for values in memory for value in values))
    return Subject(
        what="push through HTTP on PostgreSQL, the full transaction, 200 entries a request; entries a second",
        figures=(limit, one, two, *of_peers, used),
        checks=(
            at_least_times(two, limit, 0.30),
            *(at_least_times(two, peer, 4.0) for peer in of_peers if peer.who == "TimeTagger"),
            at_most(used, 1.0, 140.0),
        ),
        notes=(times(one, limit), *(times(one, peer) for peer in of_peers), *missing),
    )


def push_on_sqlite(folder: Path, rounds: int) -> Subject:
    """The same on the embedded database, which has one process."""
    with on_sqlite(folder)(1) as server:
        group = [Device(server, f"kim{n}") for n in range(CLIENTS)]
        push_rate(group, 2)
        eight = tuple(push_rate(group, _BATCHES) for _ in range(rounds))
        alone = tuple(push_rate(group[:1], _BATCHES * 2) for _ in range(rounds))
        used = Figures(who="memory", unit="MB", values=tuple(_memory(server)))
    ours = Figures(who="8 devices", unit="/s", values=eight)
    return Subject(
        what="push through HTTP on embedded SQLite, the full transaction, 200 entries a request; entries a second",
        figures=(ours, Figures(who="1 device", unit="/s", values=alone), used),
        checks=(at_least(ours, 10_000.0), at_most(used, 1.0, 140.0)),
    )


def push_of_one_entry(cluster: Cluster, folder: Path, count: int) -> Subject:
    """One device that sends an entry, waits for the answer, and sends the next: what a technician does all day."""
    found = []
    for who, opened in (("PostgreSQL", on_postgresql(cluster)), ("embedded SQLite", on_sqlite(folder))):
        with opened(1) as server:
            found.append(Figures(who=who, unit="ms", values=tuple(singles(Device(server, "kim"), count))))
    disk = durable_writes(folder, count)
    return Subject(
        what="push of one entry: from sending to the answer read, over loopback",
        figures=(disk, *found),
        checks=tuple(at_most(figures, None, 4.0) for figures in found),
        notes=tuple(times(figures, disk) for figures in found),
    )


def singles(device: Device, count: int) -> list[float]:
    """Milliseconds of pushes of one entry each, after some to warm up."""
    warm = 20
    took = []
    for number in range(count + warm):
        body = device.prepare(1)
        answers: list[bytes] = []
        spent = milliseconds(lambda body=body, answers=answers: answers.append(device.push(body)))  # type: ignore[misc]
        device.heed(answers[0])
        if number >= warm:
            took.append(spent)
    return took


def ordered_commits(cluster: Cluster, folder: Path, rounds: int) -> Subject:
    """32 devices of one organisation push single entries at once: each is one commit in its one order."""
    with on_postgresql(cluster)(2) as server:
        group = [Device(server, f"kim{n}") for n in range(32)]
        push_rate(group, 2, entries=1)
        values = tuple(push_rate(group, 20, entries=1) for _ in range(rounds))
        rows = server.database.read(
            lambda connection: connection.exec_driver_sql(
                "SELECT count(*), count(DISTINCT head), max(head) FROM sync_commit"
            ).one()
        )
    if len(set(rows)) != 1:
        raise RuntimeError(f"the order has a gap or a double: {tuple(rows)}")
    ours = Figures(who="32 devices, 2 workers", unit="/s", values=values)
    # In one order no two commits can share a write to disk, so this is the limit.
    disk = tuple(1000 / took for took in durable_writes(folder, 300).values)
    limit = Figures(who="4 KiB write + fdatasync", unit="/s", values=disk)
    return Subject(
        what="ordered commits in one organisation through HTTP on PostgreSQL; commits a second",
        figures=(limit, ours),
        checks=(at_least(ours, 500.0),),
        notes=(
            times(ours, limit),
            f"{rows[0]:,} commits, numbered without a gap",
        ),
    )


def _copy_rate(server: Served) -> float:
    """Rows a second that COPY BINARY takes into a table like the entries', with its indexes, of the entries pushed."""
    with psycopg.connect(server.database_url) as connection:
        cursor = connection.cursor()
        cursor.execute("CREATE TABLE copied (LIKE entry INCLUDING ALL)")
        columns = cursor.execute(
            "SELECT column_name, CASE data_type WHEN 'text' THEN 'text' WHEN 'integer' THEN 'int4' ELSE 'int8' END"
            " FROM information_schema.columns WHERE table_name = 'copied' ORDER BY ordinal_position"
        ).fetchall()
        named = sql.SQL(", ").join(sql.Identifier(name) for name, _ in columns)
        rows = cursor.execute(sql.SQL("SELECT {} FROM entry LIMIT {}").format(named, _COPIED)).fetchall()
        connection.commit()
        began = perf_counter()
        for start in range(0, len(rows), _A_TRANSACTION):
            copying = sql.SQL("COPY copied ({}) FROM STDIN (FORMAT BINARY)").format(named)
            with cursor.copy(copying) as copy:
                copy.set_types([kind for _, kind in columns])
                for row in rows[start : start + _A_TRANSACTION]:
                    copy.write_row(row)
            connection.commit()
        took = perf_counter() - began
        cursor.execute("DROP TABLE copied")
    return len(rows) / took


def _peers(stack: ExitStack, folder: Path) -> tuple[list[Peer], list[str]]:
    """The peers that could be started, warmed up, and why the others could not."""
    running: list[Peer] = []
    missing: list[str] = []
    for start in (timetagger, activitywatch):
        try:
            peer = stack.enter_context(start(folder))
            rate(peer, 1, 1, MAX_MUTATIONS)
            running.append(peer)
        except (RuntimeError, OSError) as error:
            missing.append(f"not measured: {error}")
    return running, missing


def _memory(server: Served) -> list[float]:
    return [psutil.Process(pid).memory_info().rss / 1e6 for pid in server.pids()]


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
