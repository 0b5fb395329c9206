"""Clients of the server: devices that push made-up entries over HTTP, several at a time, as cheaply as Python can.

What they send is encoded beforehand, so that what is measured is the server.
"""

from __future__ import annotations

import gzip
import http.client
import random
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter
from typing import Any
from urllib.parse import urlencode, urlsplit

import msgspec

from app.domain.ids import new_id
from app.domain.instant import MINUTE, SECOND, from_iso, to_iso
from app.wire.addresses import CHANGES, PUSH, SNAPSHOT
from app.wire.mutations import Op
from app.wire.protocol import (
    HEADER_DEVICE,
    HEADER_PROTOCOL,
    MAX_MUTATIONS,
    ChangesAnswer,
    EnrolRequest,
    PushAnswer,
    PushRequest,
    SentMutation,
    SnapshotAnswer,
    Status,
    Witness,
)
from app.wire.records import Fields, Kind
from server.accounts.joining import Joining
from server.clock import ServerClock
from tests.support.served import Served

_FIRST_START = from_iso("2026-01-05T07:00:00.000Z")
_ANSWER = msgspec.json.Decoder(PushAnswer)


class Line:
    """One kept-alive connection; every answer is read whole and must be a 200."""

    def __init__(self, url: str, headers: dict[str, str] | None = None) -> None:
        parts = urlsplit(url)
        self._connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=120)
        self._headers = headers or {}

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str) -> bytes:
        """The answer's body, unpacked."""
        self._connection.request(method, path, body, {**self._headers, **headers})
        answer = self._connection.getresponse()
        said = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{method} {path} was answered {answer.status}: {said[:300]!r}")
        return gzip.decompress(said) if answer.headers.get("Content-Encoding") == "gzip" else said

    def close(self) -> None:
        self._connection.close()


class Device:
    """A joined device: it numbers its mutations and remembers the newest witness, as the real one does."""

    def __init__(self, server: Served, name: str, *, manages: bool = False) -> None:
        person = server.owner if manages else server.person(name)
        self.id = new_id()
        self.person_id = person.id
        answer = Joining(server.database, ServerClock()).enrol(
            EnrolRequest(code=server.code(person), device_id=self.id, device_name=name)
        )
        self.headers = {
            "Authorization": f"Bearer {answer.token}", HEADER_PROTOCOL: "1", HEADER_DEVICE: self.id,
            "Accept": "application/json", "Accept-Encoding": "gzip",
        }  # fmt: skip
        self.line = Line(server.url, self.headers)
        self.seq = 0
        self.tip: Witness | None = None
        self._chance = random.Random(self.id)

    def prepare(self, count: int, *, kind: Kind = Kind.ENTRY, make: Callable[[int], Fields] | None = None) -> bytes:
        """The packed body of a push of new records."""
        made = make or self._entry
        mutations = tuple(
            SentMutation(
                seq=self.seq + number + 1, mid=new_id(), type=kind, id=new_id(), op=Op.PUT,
                set=made(self.seq + number), device_time="2026-11-20T08:00:00.000Z",
            )
            for number in range(count)
        )  # fmt: skip
        request = PushRequest(tip=self.tip, acked_seq=self.seq, mutations=mutations, end=True)
        self.seq += count
        body = msgspec.json.encode(request)
        return gzip.compress(body, 6, mtime=0) if len(body) >= 1_024 else body

    def push(self, body: bytes) -> bytes:
        """Sends a prepared push."""
        packed = {"Content-Encoding": "gzip"} if body[:2] == b"\x1f\x8b" else {}
        return self.line.ask("POST", PUSH, body, **{"Content-Type": "application/json"}, **packed)

    def heed(self, answer: bytes) -> None:
        """Keeps the witness of an answer in which everything must have been applied."""
        read = _ANSWER.decode(answer)
        refused = [result for result in read.results if result.status is not Status.APPLIED]
        if refused:
            raise RuntimeError(f"{len(refused)} of {len(read.results)} were not applied: {refused[0]}")
        self.tip = read.tip

    def pull_cursor(self) -> str:
        """The cursor of now."""
        asked = urlencode({"part": Kind.WORK_TYPE.value, "limit": "1"})
        return msgspec.json.decode(self.line.ask("GET", f"{SNAPSHOT}?{asked}"), type=SnapshotAnswer).cursor

    def changes(self, cursor: str) -> ChangesAnswer:
        """What changed since."""
        asked = urlencode({"cursor": cursor, "limit": "500", "acked_seq": str(self.seq)})
        return msgspec.json.decode(self.line.ask("GET", f"{CHANGES}?{asked}"), type=ChangesAnswer)

    def _entry(self, number: int) -> Fields:
        start = _FIRST_START + number * 30 * MINUTE
        end = start + self._chance.randrange(5, 30) * MINUTE
        return {
            "start": to_iso(start), "end": to_iso(end), "zone": "Europe/Berlin",
            "note": f"{_WORK[number % 4]} {number}",
            "task_id": self.id, "customer_id": self.person_id, "break_seconds": number % 3 * 60, "billable": True,
            "attended": True, "outcome": "resolved", "source": "timer",
        }  # fmt: skip


_WORK = ("Power supply replaced, burn-in test", "Switch configured anew", "Printer cleaned", "Call about the backup")


def at_once(works: Sequence[Callable[[], Any]]) -> float:
    """Runs all of them at the same time, a thread each; the seconds from the first beginning to the last end."""
    ready = threading.Barrier(len(works) + 1)

    def run(work: Callable[[], Any]) -> None:
        ready.wait()
        work()

    with ThreadPoolExecutor(len(works)) as threads:
        running = [threads.submit(run, work) for work in works]
        ready.wait()
        began = perf_counter()
        for one in running:
            one.result()
        return perf_counter() - began


def push_rate(devices: Sequence[Device], batches: int, entries: int = MAX_MUTATIONS) -> float:
    """Entries a second that these devices get rid of at once, ``batches`` pushes each."""
    prepared = [[device.prepare(entries) for _ in range(batches)] for device in devices]
    answers: list[list[bytes]] = [[] for _ in devices]

    def work(device: Device, bodies: list[bytes], said: list[bytes]) -> Callable[[], None]:
        return lambda: said.extend(map(device.push, bodies))

    took = at_once([work(*one) for one in zip(devices, prepared, answers, strict=True)])
    for device, said in zip(devices, answers, strict=True):
        for answer in said:
            device.heed(answer)
    return len(devices) * batches * entries / took


def milliseconds(work: Callable[[], Any]) -> float:
    """How long it takes."""
    began = perf_counter()
    work()
    return (perf_counter() - began) * SECOND
