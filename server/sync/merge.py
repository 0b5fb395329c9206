"""Three-way merge of a change into a record that may have changed meanwhile. Values only, no clocks.

For each group of fields that the change sets, with ``base`` the values that it was made on:

1. the record still has the base, or has the new values already: the new ones are taken;
2. both changed, a manager wrote last what the change was not made on, and a technician changes it now: the manager's
   values stay;
3. both changed otherwise: the one that arrives later wins.

Who wrote last is kept field by field: a technician who moves the end of an entry has said nothing about the start that
a manager set.

In 2 and 3 the values that lost are returned, for the audit and for the person who wrote them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from app.wire.protocol import Overridden
from app.wire.records import Kind
from server.store.records import SHAPES, Values

_GROUPS: Mapping[Kind, Mapping[str, str]] = {
    Kind.ENTRY: {
        "start": "time", "end": "time", "zone": "time", "break_seconds": "time",
        "task_id": "subject", "customer_id": "subject", "contact_id": "subject",
    },
}  # fmt: skip

_ABSENT = object()


class Merged(msgspec.Struct, frozen=True):
    """The record's values after the merge, and the fields a manager wrote last.

    ``overridden`` are the change's values that did not stay, ``lost`` the record's values that made room although the
    change was not made on them.
    """

    values: Values
    managed: frozenset[str]
    overridden: tuple[Overridden, ...] = ()
    lost: tuple[Overridden, ...] = ()


def group_of(kind: Kind, field: str) -> str:
    """The group of fields that are taken or left together with this one."""
    return _GROUPS.get(kind, {}).get(field, field)


def all_fields(kind: Kind) -> frozenset[str]:
    """All fields of a kind."""
    return frozenset(SHAPES[kind].fields)


def merge(
    kind: Kind, current: Values, managed: frozenset[str], base: Values, new: Values, *, by_manager: bool
) -> Merged:
    """``new``, made on ``base``, into ``current``. The result may be unfit: a start after an end, say."""
    values, theirs = dict(current), managed
    overridden: list[Overridden] = []
    lost: list[Overridden] = []
    for fields in _grouped(kind, new).values():
        stale = [name for name in fields if current[name] not in (base.get(name, _ABSENT), new[name])]
        if not by_manager and not managed.isdisjoint(stale):
            overridden += _differing(fields, yours=new, kept=current, by="manager")
            continue
        if stale:
            by = "manager" if by_manager else "technician"
            lost += _differing(fields, yours=current, kept=new, by=by)
        changed = {name for name in fields if current[name] != new[name]}
        theirs = theirs | changed if by_manager else theirs - changed
        values.update({name: new[name] for name in fields})
    return Merged(values, theirs, tuple(overridden), tuple(lost))


def withdrawn(
    kind: Kind, merged: Merged, *, current: Values, managed: frozenset[str], new: Values, group: str
) -> Merged:
    """The merge without one group, whose new values do not fit what the record has become."""
    fields = [name for name in new if group_of(kind, name) == group]
    kept = {name: current[name] for name in fields}
    by = "manager" if any(group_of(kind, name) == group for name in managed) else "technician"
    return Merged(
        {**merged.values, **kept},
        merged.managed.difference(fields) | managed.intersection(fields),
        (*merged.overridden, *_differing(fields, yours=new, kept=current, by=by)),
        tuple(one for one in merged.lost if one.field not in kept),
    )


def _grouped(kind: Kind, new: Values) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for name in new:
        groups.setdefault(group_of(kind, name), []).append(name)
    return groups


def _differing(fields: Iterable[str], *, yours: Values, kept: Values, by: str) -> list[Overridden]:
    return [Overridden(name, yours[name], kept[name], by) for name in fields if yours[name] != kept[name]]
