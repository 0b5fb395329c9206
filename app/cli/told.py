"""What a change did, told to a person or a script."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from app.cli import phrases, say, shapes
from app.cli.invocation import Invocation
from app.domain.clock import Reading
from app.domain.days import date_of, local
from app.domain.records import Absence, Customer, Entry, Submission, Task
from app.store.changes import Change, ChangeSet
from app.store.described import Described, describe

STARTED, STOPPED, RECORDED, CHANGED = "started", "stopped", "recorded", "changed"
DISCARDED, RESTORED = "discarded", "restored"


def tell(
    invocation: Invocation,
    done: Sequence[ChangeSet],
    otherwise: str = "Nothing to change.",
    *,
    restored: bool = False,
    heading: str = "",
) -> None:
    """Says what changed, once it is on disk: a line for each entry, or one JSON object.

    ``restored`` says that what appears was there before; a ``heading`` goes before the lines.
    """
    for changes in done:
        invocation.wrote(changes)
    changed = _merged(done)
    found = _described(invocation, changed, restored=restored)
    if invocation.json:
        say.json(_shape(invocation, found, changed))
        return
    if heading:
        say.line(heading)
    elif not changed:
        say.line(otherwise)
    for what, item in found:
        say.line(line(invocation, what, item))
    if invocation.noticed:
        say.aside("A timer needs an answer from you: see “wrenchtime status”.")
    if invocation.notices():
        say.aside("Wrenchtime has something to tell you: see “wrenchtime doctor”.")


def _merged(done: Iterable[ChangeSet]) -> list[Change]:
    """One change a record, from before the first transaction to after the last."""
    merged: dict[str, Change] = {}
    for change in (change for changes in done for change in changes.changes):
        record = change.after or change.before
        if record is not None:
            before = merged[record.id].before if record.id in merged else change.before
            merged[record.id] = Change(before, change.after)
    return list(merged.values())


def _described(invocation: Invocation, changed: list[Change], *, restored: bool) -> list[tuple[str, Described]]:
    """Every entry that was changed, as it is now, and what happened to it."""
    happened = [
        (RESTORED if restored and change.before is None else _happened(change), change.after or change.before)
        for change in changed
    ]
    found = [(what, entry) for what, entry in happened if isinstance(entry, Entry)]
    with invocation.services.ledger.read() as db:
        described = describe(db, (entry for _, entry in found))
    return [(what, item) for (what, _), item in zip(found, described, strict=True)]


def line(invocation: Invocation, what: str, item: Described) -> str:
    """``Started  ACME · Firewall (T-1)  09:40  [3f9a1c]``."""
    entry = item.entry
    marks = [] if entry.attended else ["unattended"]
    if what == STOPPED and entry.outcome is not None:
        marks.append(entry.outcome.replace("_", " "))
    told = f"{what.capitalize():9} {say.strong(phrases.of_entry(item))}  {_when(entry, invocation.reading)}"
    if marks:
        told = f"{told}  {', '.join(marks)}"
    return f"{told}  {say.faint(f'[{phrases.handle(entry.id)}]')}"


def _when(entry: Entry, reading: Reading) -> str:
    """Start, end and length by the clocks of the zone of capture, which is named where it shows another time."""
    there = msgspec.structs.replace(reading, zone=entry.zone)
    when = phrases.time(entry.start, there)
    if entry.end is not None:
        same_day = date_of(entry.start, entry.zone) == date_of(entry.end, entry.zone)
        end = phrases.clock(entry.end, entry.zone) if same_day else phrases.time(entry.end, there)
        when = f"{when}–{end}  {phrases.length(entry.net(entry.end))}"
    if local(entry.start, entry.zone).utcoffset() != local(entry.start, reading.zone).utcoffset():
        when = f"{when}  {entry.zone}"
    return when


def _happened(change: Change) -> str:
    before, after = change.before, change.after
    if after is None:
        return DISCARDED
    if not isinstance(after, Entry):
        return CHANGED
    if before is None:
        return STARTED if after.running else RECORDED
    return STOPPED if isinstance(before, Entry) and before.running and not after.running else CHANGED


def _shape(invocation: Invocation, found: list[tuple[str, Described]], changed: list[Change]) -> dict[str, Any]:
    reading = invocation.reading
    shape: dict[str, Any] = {
        kind: [shapes.entry(item, reading.wall) for what, item in found if what == kind]
        for kind in (STARTED, STOPPED, RECORDED, CHANGED, DISCARDED, RESTORED)
    }
    shape["answered"] = [shapes.absence(it.after, reading.zone) for it in changed if isinstance(it.after, Absence)]
    shape["submissions"] = [shapes.submission(it.after) for it in changed if isinstance(it.after, Submission)]
    shape["customers"] = [shapes.customer(it.after) for it in changed if isinstance(it.after, Customer)]
    shape["tasks"] = [shapes.task(it.after, reading.zone) for it in changed if isinstance(it.after, Task)]
    return shape
