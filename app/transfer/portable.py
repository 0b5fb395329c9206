"""Wrenchtime's own form of an entry in files: named fields with JSON values, complete enough to restore it.

Names stand for customer, task and work type; contacts are left out. The same fields are the columns of a CSV file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from app.domain.days import date_of, zone_info
from app.domain.errors import Refusal
from app.domain.instant import MINUTE, Instant, from_iso, to_iso
from app.domain.records import Entry
from app.files.draft import Draft, Unfit
from app.store.described import Described

Fields = dict[str, Any]

NAMES = ("customer", "reference", "task", "work_type")
FIELDS = (
    "id", "date", "start", "end", "zone", "net_minutes", "break_seconds", *NAMES, "attended", "billable", "giveaway",
    "note", "internal_note", "outcome", "follow_up", "source", "state", "estimated", "origin", "parts", "distance_m",
)  # fmt: skip
"""All fields, in the order of the columns."""
NEEDED = tuple(name for name in FIELDS if name not in {"parts", "distance_m"})
"""The fields that every file has; older programs wrote no others."""

_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_COMPUTED = ("date", "net_minutes")


def to_portable(described: Described, now: Instant) -> Fields:
    """The fields of an entry. Instants are RFC 3339 in UTC; ``date`` is the local date of its start.

    A running entry has no end, and what it has come to ``now`` as its net minutes.
    """
    entry = described.entry
    net = round(entry.net(now) / MINUTE, 2)
    kept = msgspec.to_builtins(entry)
    computed = {
        "date": date_of(entry.start, entry.zone).isoformat(),
        "start": to_iso(entry.start),
        "end": None if entry.end is None else to_iso(entry.end),
        "net_minutes": int(net) if net.is_integer() else net,
        **{name: getattr(described, name) for name in NAMES},
    }
    return {name: computed[name] if name in computed else kept[name] for name in FIELDS}


def from_portable(fields: Mapping[str, Any], row: int, cells: tuple[str, ...]) -> Draft:
    """The draft of exported fields; raises :class:`Unfit` where they are not what was exported.

    Values may be texts, as a CSV file has them. What is computed is passed over.
    """
    if not fields.get("end"):
        raise Unfit("is still running; stop it there and import it then")
    values = {name: value for name, value in fields.items() if name not in _COMPUTED and name not in NAMES}
    try:
        values["parts"] = _parts(values.get("parts"))
        values["start"], values["end"] = from_iso(values["start"]), from_iso(values["end"])
        entry = msgspec.convert(values, Entry, strict=False)
        zone_info(entry.zone)
        _refuse_foreign(entry.id)
    except Refusal as refusal:
        raise Unfit(refusal.message) from refusal
    except (KeyError, TypeError, ValueError, msgspec.MsgspecError) as error:
        raise Unfit(f"is not as it was exported: {error}") from error
    customer, reference, task, work_type = (str(fields.get(name) or "") for name in NAMES)
    return Draft(
        row=row,
        cells=cells,
        entry=entry,
        customer=customer,
        reference=reference,
        task=task,
        work_type=work_type,
        billable=entry.billable,
        restores=True,
    )


def _parts(given: Any) -> Any:
    """The parts of an entry, which a CSV file has as a JSON text."""
    if not given:
        return ()
    return msgspec.json.decode(given) if isinstance(given, str) else given


def _refuse_foreign(record_id: str) -> None:
    if not _ID.fullmatch(record_id):
        raise Unfit(f"has an id that is not one of Wrenchtime's: “{record_id}”")
