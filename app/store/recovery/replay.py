"""Following the journal: what its mutations of one record add up to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from app.wire.mutations import Op
from app.wire.records import Fields

Change = tuple[Op, Fields, Fields]
"""What a mutation does: op, base, set."""


class State(NamedTuple):
    """A record as fields, and whether it is deleted."""

    fields: Fields
    deleted: bool


class History(msgspec.Struct, frozen=True):
    """All states of one record in order.

    ``sound`` says that it starts with the making of the record and that every mutation was made on the values the
    one before had left: nothing is missing between them.
    """

    states: tuple[State, ...]
    sound: bool

    @property
    def last(self) -> State | None:
        return self.states[-1] if self.states else None


def follow(changes: Sequence[Change]) -> History:
    """The states that these mutations of one record lead to."""
    states: list[State] = []
    sound = True
    state: State | None = None
    for change in changes:
        base = _needed(state, change, {})
        sound = sound and base == state
        state = _after(base, change)
        states.append(state)
    return History(tuple(states), sound)


def bridges(changes: Sequence[Change], final: State) -> Iterator[tuple[int, Change]]:
    """The mutations that a history lacks to be sound and to lead to ``final``.

    Each comes with the place in ``changes`` before which it belongs; those at the end with the number of them all.
    """
    earliest = dict(final.fields)
    for _, base, _ in reversed(changes):
        earliest.update(base)
    state: State | None = None
    for place, change in enumerate(changes):
        needed = _needed(state, change, earliest)
        if needed is not None and needed != state:
            for missing in _between(state, needed):
                yield place, missing
        state = _after(needed, change)
    for missing in _between(state, final):
        yield len(changes), missing


def _needed(state: State | None, change: Change, earliest: Fields) -> State | None:
    """What was there when the change was made, by its own account."""
    op, base, _ = change
    if state is not None:
        return State({**state.fields, **base}, state.deleted)
    return State({**earliest, **base}, deleted=False) if base or op is not Op.PUT else None


def _after(state: State | None, change: Change) -> State:
    op, _, new = change
    before = state or State({}, deleted=False)
    return State({**before.fields, **new}, op is Op.DELETE or (before.deleted and op is not Op.RESTORE))


def _between(before: State | None, after: State) -> Iterator[Change]:
    """The mutations that lead from one state to the other; none when they are the same."""
    if before is None:
        yield Op.PUT, {}, after.fields
        before = State(after.fields, deleted=False)
    if before.deleted and not after.deleted:
        yield Op.RESTORE, {}, before.fields
    changed = [name for name, value in after.fields.items() if before.fields.get(name, ...) != value]
    if changed:
        base = {name: before.fields[name] for name in changed if name in before.fields}
        yield Op.PUT, base, {name: after.fields[name] for name in changed}
    if after.deleted and not before.deleted:
        yield Op.DELETE, after.fields, {}
