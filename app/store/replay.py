"""Following the journal: what its mutations of one record add up to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from app.wire.mutations import Op
from app.wire.records import Fields


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


def follow(mutations: Iterable[tuple[Op, Fields, Fields]]) -> History:
    """The states that these mutations (op, base, set) of one record lead to."""
    states: list[State] = []
    sound = True
    fields: Fields = {}
    deleted = False
    for op, base, new in mutations:
        if not states and (base or op is not Op.PUT):
            sound = False
        if any(name not in fields or fields[name] != value for name, value in base.items()):
            sound = False
        fields = {**fields, **base, **new}
        deleted = op is Op.DELETE or (deleted and op is not Op.RESTORE)
        states.append(State(fields, deleted))
    return History(tuple(states), sound)


def mutations_between(before: State | None, after: State) -> list[tuple[Op, Fields, Fields]]:
    """The mutations that lead from one state to the other; none when they are the same."""
    if before is None:
        made: list[tuple[Op, Fields, Fields]] = [(Op.PUT, {}, after.fields)]
        return [*made, (Op.DELETE, after.fields, {})] if after.deleted else made
    steps: list[tuple[Op, Fields, Fields]] = []
    if before.deleted and not after.deleted:
        steps.append((Op.RESTORE, {}, before.fields))
    changed = [name for name, value in after.fields.items() if before.fields.get(name, ...) != value]
    if changed:
        base = {name: before.fields[name] for name in changed if name in before.fields}
        steps.append((Op.PUT, base, {name: after.fields[name] for name in changed}))
    if after.deleted and not before.deleted:
        steps.append((Op.DELETE, after.fields, {}))
    return steps
