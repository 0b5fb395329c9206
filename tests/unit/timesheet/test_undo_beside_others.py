"""Undo while others change the same entries: nothing of theirs is undone, all else is, and redo leads back."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from app.bootstrap import Services, build
from app.domain.errors import Refusal
from app.domain.records import Entry, EntryState, Outcome
from app.store.profile import Profile
from app.tracking.edits import Details
from tests.support.clock import FakeClock
from tests.unit.timesheet.conftest import worked

OUTCOMES = [None, *Outcome]

FIELDS: dict[str, Callable[[int], object]] = {
    "note": lambda number: f"note {number}",
    "outcome": lambda number: OUTCOMES[number % len(OUTCOMES)],
    "break_seconds": lambda number: 60 * (number % 9),
}


class Step(NamedTuple):
    """Somebody gives a field of an entry another value; the technician's own steps can be undone."""

    entry: int
    field: str
    number: int
    theirs: bool


Values = dict[tuple[str, str], object]
steps = st.lists(st.builds(Step, st.integers(0, 2), st.sampled_from(sorted(FIELDS)), st.integers(1, 99), st.booleans()))


@given(steps=steps, locked=st.sets(st.integers(0, 2), max_size=2))
@settings(max_examples=60, deadline=None)
def test_all_that_others_left_alone_is_undone_and_nothing_else(steps: list[Step], locked: set[int]) -> None:
    folder = Path(tempfile.mkdtemp(prefix="wt-beside-"))
    clock = FakeClock("2026-11-20 12:00")
    core = build(Profile(folder), clock=clock)
    try:
        entries = [worked(core, clock, f"{7 + n:02}:00-{8 + n:02}:00").id for n in range(3)]
        core.ledger.write(lambda work: work.db.run("DELETE FROM gesture"))
        mine = [done for step in steps if (done := take(core, entries, step)) is not None]
        for number in locked:
            adopt(core, entries[number], state=EntryState.APPROVED)
        at_the_end, expected = values(core), values(core)
        kept = {entries[number] for number in locked}
        for key, before, after in reversed(mine):
            if key[0] not in kept and expected[key] == after:
                expected[key] = before
        refused = undo_everything(core, len(mine))
        assert values(core) == expected
        assert core.undo.next_undo is None
        assert refused <= len(mine)
        while core.undo.next_redo is not None:
            core.undo.redo()
        assert values(core) == at_the_end
    finally:
        core.close()
        shutil.rmtree(folder)


def take(core: Services, entries: list[str], step: Step) -> tuple[tuple[str, str], object, object] | None:
    """Does a step; what the technician changed, from what and to what."""
    key, wanted = (entries[step.entry], step.field), FIELDS[step.field](step.number)
    before = values(core)[key]
    if before == wanted:
        return None
    if step.theirs:
        adopt(core, key[0], **{step.field: wanted})
        return None
    core.edits.change(key[0], Details(**{step.field: wanted}))  # type: ignore[arg-type]
    return key, before, wanted


def adopt(core: Services, entry_id: str, **changed: object) -> None:
    """As sync does: what the server says of an entry becomes what it is."""
    entry = next(it.entry for it in core.days.entries() if it.entry.id == entry_id)
    core.ledger.write(lambda work: work.adopt(msgspec.structs.replace(entry, **changed)))


def values(core: Services) -> Values:
    found: list[Entry] = [described.entry for described in core.days.entries()]
    return {(entry.id, field): getattr(entry, field) for entry in found for field in FIELDS}


def undo_everything(core: Services, gestures: int) -> int:
    """Undoes as long as there is something; how often that was refused."""
    refused = 0
    for _ in range(2 * gestures + 1):
        if core.undo.next_undo is None:
            break
        before = values(core)
        try:
            core.undo.undo()
        except Refusal:
            refused += 1
            assert values(core) == before, "refused, and yet something was changed"
    return refused
