"""Gestures: what one transaction of a use case did, so that it can be undone and done once more.

A gesture is a range of the journal and, beside it, what is not journaled: absences, the stack of parked work, states of
entries, problems that a person said are right. Nothing is ever taken out of the journal; undoing writes new rows.
The done ones come first, in order, then those that were undone; a new gesture takes the place of these. One that could
not be undone, and of which that was said, is passed over: it stays among them as done, and what is before it is next.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

import msgspec

from app.domain.instant import Instant
from app.domain.records import Absence, EntryState
from app.store.db import Db, Row


class Standing(IntEnum):
    """How a gesture stands, as it is stored."""

    DONE = 0
    UNDONE = 1
    PASSED_OVER = 2


class ParkedRow(msgspec.Struct, frozen=True, array_like=True):
    """A place of the stack of parked work."""

    position: int
    entry_id: str
    at: Instant


class Beside(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a gesture changed beside the journal, each as before and after; ``None`` where there was or is nothing.

    ``accepted`` are marks that were new, with their time.
    """

    absences: tuple[tuple[Absence | None, Absence | None], ...] = ()
    parked: tuple[tuple[ParkedRow, ...], tuple[ParkedRow, ...]] | None = None
    states: tuple[tuple[str, EntryState, EntryState], ...] = ()
    accepted: tuple[tuple[str, Instant], ...] = ()


NOTHING = Beside()


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """A gesture as it was remembered. Its mutations are ``first_seq`` to ``last_seq``, none where the first is greater;
    ``mid`` is the name of the last, by which it is known that the numbers still mean the same."""

    n: int
    label: str
    at: Instant
    first_seq: int
    last_seq: int
    mid: str
    beside: Beside
    standing: Standing
    joined: bool
    """Whether it is one with the gesture before it, and undone together with that."""


_COLUMNS = "n, label, at, first_seq, last_seq, mid, beside, undone, joined"


def remember(
    db: Db, label: str, at: Instant, *, seqs: tuple[int, int], mid: str, beside: Beside, after: int | None = None
) -> int:
    """Puts a gesture on top of those that were done, forgets those that were undone, and tells its number.

    It is one with the gesture of the number ``after``, unless another program has done something in between.
    """
    top = db.row("SELECT n, undone FROM gesture ORDER BY n DESC LIMIT 1") or (0, 0)
    if top[1]:
        db.run("DELETE FROM gesture WHERE undone = 1")
        top = db.row("SELECT n FROM gesture ORDER BY n DESC LIMIT 1") or (0,)
    n: int = top[0] + 1
    kept = "" if beside == NOTHING else msgspec.json.encode(beside).decode()
    db.run(
        f"INSERT INTO gesture ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)",
        (n, label, at, *seqs, mid, kept, int(after == top[0])),
    )
    return n


def chains(db: Db) -> Iterator[list[Done]]:
    """What is not undone, the latest first: each the gestures that were joined to one, and that one, the latest first.

    The gestures of a chain stand alike.
    """
    chain: list[Done] = []
    for row in db.stream(f"SELECT {_COLUMNS} FROM gesture WHERE undone <> 1 ORDER BY n DESC"):
        chain.append(_read(row))
        if not chain[-1].joined:
            yield chain
            chain = []
    if chain:
        yield chain


def first_chain(db: Db) -> list[Done]:
    """The gestures to do once more next, the earliest first: one, and those that were joined to it."""
    chain: list[Done] = []
    for row in db.stream(f"SELECT {_COLUMNS} FROM gesture WHERE undone = 1 ORDER BY n"):
        found = _read(row)
        if chain and not found.joined:
            break
        chain.append(found)
    return chain


def mark(db: Db, done: Done, standing: Standing) -> None:
    """Notes that a gesture was undone, done once more or passed over."""
    db.run("UPDATE gesture SET undone = ? WHERE n = ?", (int(standing), done.n))


def any_before(db: Db, at: Instant) -> bool:
    """Whether gestures from before an instant are kept still."""
    return db.value("SELECT 1 FROM gesture WHERE at < ? LIMIT 1", (at,)) is not None


def forget_before(db: Db, at: Instant) -> None:
    """Forgets gestures from before an instant. What they did stays."""
    db.run("DELETE FROM gesture WHERE at < ?", (at,))


def _read(row: Row) -> Done:
    n, label, at, first_seq, last_seq, mid, beside, standing, joined = row
    return Done(
        n=n,
        label=label,
        at=at,
        first_seq=first_seq,
        last_seq=last_seq,
        mid=mid,
        beside=msgspec.json.decode(beside, type=Beside) if beside else NOTHING,
        standing=Standing(standing),
        joined=bool(joined),
    )
