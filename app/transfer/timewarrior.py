"""Intervals of Timewarrior, as `timew export` writes them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from app.domain.ids import new_id
from app.domain.instant import Instant, from_datetime
from app.domain.records import Entry, Source
from app.files.draft import Draft, Reading, Refused, Unfit
from app.files.moments import pattern
from app.files.plausible import LONGEST_DAYS
from app.files.source import SourceFile
from app.transfer.json_file import json_objects

_PREFIXES = {
    "customer": "customer",
    "client": "customer",
    "ref": "reference",
    "ticket": "reference",
    "task": "task",
    "project": "task",
    "type": "work_type",
}
_BILLABLE = {"billable": True, "nonbillable": False, "unbillable": False}

_moment = pattern("YYYYMMDDTHHmmssZ")


class Tags(msgspec.Struct, frozen=True, kw_only=True):
    """What the tags of an interval say."""

    customer: str = ""
    reference: str = ""
    task: str = ""
    work_type: str = ""
    billable: bool | None = None
    others: str = ""


class TimewarriorReader:
    """Reads intervals; ``zone`` is laid on them as the zone of capture, because Timewarrior keeps UTC alone.

    The number that Timewarrior gives an interval changes with every new one, so an interval is known again by all
    that it says.
    """

    name = "timewarrior"
    longest_days = LONGEST_DAYS

    def __init__(self, zone: str) -> None:
        self._zone = zone

    def read(self, source: SourceFile) -> Reading:
        """Begins to read; a file that is not a list of intervals is refused on the way."""
        return Reading(columns=("record",), items=self._items(source))

    def _items(self, source: SourceFile) -> Iterator[Draft | Refused]:
        for number, interval in json_objects(source):
            cells = (msgspec.json.encode(interval).decode(),)
            try:
                yield self._draft(number, interval, cells)
            except Unfit as unfit:
                yield Refused(number, str(unfit), cells)

    def _draft(self, number: int, interval: dict[str, Any], cells: tuple[str, ...]) -> Draft:
        start, end = interval.get("start"), interval.get("end")
        if not end:
            raise Unfit("is still running; stop it there and import it then")
        said = interval.get("tags", [])
        tags = [str(tag) for tag in said] if isinstance(said, list) else []
        note = str(interval.get("annotation", ""))
        meant = read_tags(tags)
        return Draft(
            row=number,
            cells=cells,
            entry=Entry(
                id=new_id(),
                start=_instant(start, "start"),
                end=_instant(end, "end"),
                zone=self._zone,
                note=note,
                internal_note=f"Tags: {meant.others}" if meant.others else "",
                source=Source.IMPORTED,
            ),
            customer=meant.customer,
            reference=meant.reference,
            task=meant.task,
            work_type=meant.work_type,
            billable=meant.billable,
            facts=(str(start), str(end), *sorted(tags), note),
        )


def read_tags(tags: list[str]) -> Tags:
    """What tags mean: ``customer:``, ``ref:``, ``task:`` and ``type:`` say so.

    ``client:``, ``ticket:`` and ``project:`` mean the same as the first three. A tag ``billable``, ``nonbillable`` or
    ``unbillable`` says what it says. The others together are the task's title, or ``others`` where the task is named.
    """
    meant: dict[str, Any] = {}
    plain = []
    for tag in tags:
        prefix, colon, rest = tag.partition(":")
        field = _PREFIXES.get(prefix.lower())
        if colon and field and rest.strip():
            meant.setdefault(field, rest.strip())
        elif tag.lower() in _BILLABLE:
            meant["billable"] = _BILLABLE[tag.lower()]
        else:
            plain.append(tag)
    if plain:
        meant["others" if "task" in meant else "task"] = ", ".join(plain)
    return Tags(**meant)


def _instant(text: object, what: str) -> Instant:
    moment = _moment(text) if isinstance(text, str) else None
    if moment is None:
        raise Unfit(f"{what} “{text}” is not written as Timewarrior does")
    return from_datetime(moment)


def is_timewarrior(first: dict[str, Any]) -> bool:
    """Whether the first object of a file is an interval of Timewarrior."""
    return isinstance(first.get("start"), str) and _moment(first["start"]) is not None and "id" in first
