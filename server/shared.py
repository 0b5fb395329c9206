"""What of a record is the managers', unless they share it: the rate of an agreement, by its ``share_cost``.

Devices, the API and histories all ask here. A record keeps its place and revision whoever sees it, so that both sides
of sync can compare what they hold; sharing is switched by a change of the record, which brings it to every device anew.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from app.wire.records import Fields, Kind
from server.store.records import Stored

_MANAGERS: Mapping[Kind, Mapping[str, str]] = {Kind.AGREEMENT: {"hourly_rate": "share_cost"}}
"""Fields by kind, each with the field that shares it."""


def is_shared_in_part(kind: Kind) -> bool:
    """Whether technicians may see less of the kind's records than managers do."""
    return kind in _MANAGERS


def seen(record: Stored, *, manages: bool) -> Stored:
    """The record as a manager, or a technician, sees it; a value that is not theirs is ``None``."""
    if manages or record.deleted or record.kind not in _MANAGERS:
        return record
    hidden = {name: None for name, shares in _MANAGERS[record.kind].items() if not record.values[shares]}
    return msgspec.structs.replace(record, values={**record.values, **hidden}) if hidden else record


def told(kind: Kind, fields: Fields, *, manages: bool) -> Fields:
    """Fields of a record's past as a manager, or a technician, is told them: without what could be the managers'."""
    hidden = () if manages else _MANAGERS.get(kind, {}).keys()
    return {name: value for name, value in fields.items() if name not in hidden}
