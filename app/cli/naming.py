"""Which entry or work type is meant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.cli import phrases, shapes
from app.cli.exits import Candidates
from app.cli.invocation import Invocation
from app.domain.errors import NotFound, Refusal
from app.domain.records import WorkType
from app.domain.search import fold, searchable, words
from app.store import catalogue, entries
from app.store.described import Described, describe

SHORTEST_HANDLE = 4


def running(invocation: Invocation, named: str) -> Described:
    """The running timer that these words or this handle mean."""
    overview = invocation.services.overviews.read()
    return _one(invocation, [item.described for item in overview.running], named, "No running timer")


def parked(invocation: Invocation, named: str) -> Described:
    """The parked work that these words or this handle mean."""
    overview = invocation.services.overviews.read()
    return _one(invocation, [item.described for item in overview.parked], named, "No parked work")


def entry(invocation: Invocation, named: str, *, discarded: bool = False) -> Described:
    """The entry of a handle or id, or ``running`` (the attended timer), ``last`` (the one that started last).

    A handle is the end of an id; it never comes to mean another entry, as a position in a list would.
    """
    ledger = invocation.services.ledger
    with ledger.read() as db:
        match named.casefold():
            case "running":
                found = [it for it in entries.running(db) if it.attended]
                if not found:
                    raise NotFound("Nothing is running", "No attended timer is running. Name the entry by its handle.")
            case "last":
                latest = entries.latest(db)
                if latest is None:
                    raise NotFound("No entry yet", "Nothing was recorded so far.")
                found = [latest]
            case handle:
                found = entries.with_id_ending(db, _checked(handle), deleted=discarded)
        described = describe(db, found)
    if not described:
        raise NotFound(
            "No such entry",
            f"No {'discarded ' if discarded else ''}entry has the handle “{named}”. The views show it in brackets.",
        )
    if len(described) > 1:
        raise _several(invocation, described, named)
    return described[0]


def work_type(invocation: Invocation, named: str | None) -> WorkType | None:
    """The work type of that name, or the only one that begins so."""
    if named is None:
        return None
    with invocation.services.ledger.read() as db:
        known = catalogue.work_types(db)
    wanted = fold(named)
    exact = [it for it in known if fold(it.name) == wanted]
    fitting = exact or [it for it in known if wanted and fold(it.name).startswith(wanted)]
    if len(fitting) == 1:
        return fitting[0]
    names = ", ".join(it.name for it in fitting or known)
    if fitting:
        raise Candidates("Which work type", f"“{named}” could be {names}.", [{"name": it.name} for it in fitting])
    there = f"There are: {names}." if known else "There are none yet."
    raise NotFound(
        "No such work type", f"“{named}” is not a work type. {there} Add one with wrenchtime worktypes --add."
    )


def fitting(items: Iterable[Described], named: str) -> list[Described]:
    """The entries whose customer, task, reference or work type have all the words, or whose handle it is."""
    chosen = list(items)
    if len(named) >= SHORTEST_HANDLE:
        by_handle = [item for item in chosen if item.entry.id.endswith(named.casefold())]
        if by_handle:
            return by_handle
    wanted = words(named)
    return [
        item
        for item in chosen
        if all(word in searchable((item.customer, item.task, item.reference, item.work_type)) for word in wanted)
    ]


def _one(invocation: Invocation, items: Sequence[Described], named: str, nothing: str) -> Described:
    found = fitting(items, named)
    if not found:
        there = "; ".join(phrases.of_entry(item) for item in items)
        raise NotFound(f"{nothing} fits", f"“{named}” fits none. There is: {there or 'nothing'}.")
    if len(found) > 1:
        raise _several(invocation, found, named)
    return found[0]


def _several(invocation: Invocation, found: Sequence[Described], named: str) -> Candidates:
    lines = "".join(
        f"\n  [{item.entry.id[-12:]}]  {phrases.time(item.entry.start, invocation.reading)}  {phrases.of_entry(item)}"
        for item in found
    )
    return Candidates(
        "Which entry",
        f"“{named}” fits {len(found)}. Name one by its handle:{lines}",
        [shapes.entry(item, invocation.reading.wall) for item in found],
    )


def _checked(handle: str) -> str:
    bare = handle.strip("[]@")
    if len(bare) < SHORTEST_HANDLE or not set(bare) <= set("0123456789abcdef-"):
        raise Refusal(
            "Not an entry",
            f"“{handle}” names no entry. Write the handle that the views show in brackets, "
            "such as 3f9a1c, or running, or last.",
        )
    return bare
