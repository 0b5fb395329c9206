"""Asks a sample company's server what it knows of a day, through its REST API as any other program would."""

from __future__ import annotations

from typing import Any

from app.domain import wording
from app.domain.instant import Instant, from_iso
from ui.sync.trial import Offer

_PATIENCE = 10.0
_PAGE = 200


def entries_known(offer: Offer) -> list[str]:
    """One line for each entry: times, length, customer and task, technician; then how many and their total."""
    import requests

    with requests.Session() as session:
        base = f"{offer.url}/api/v1"
        sample = offer.sample
        answer = session.post(
            f"{base}/session", json={"email": sample.owner_email, "password": sample.owner_password}, timeout=_PATIENCE
        )
        answer.raise_for_status()

        def all_of(what: str) -> list[dict[str, Any]]:
            found: list[dict[str, Any]] = []
            after = ""
            while True:
                page = session.get(f"{base}/{what}", params={"after": after, "limit": str(_PAGE)}, timeout=_PATIENCE)
                page.raise_for_status()
                told = page.json()
                found += told["items"]
                after = told["next"]
                if not after:
                    return found

        names = {one["id"]: one["title"] for one in all_of("tasks")}
        names |= {one["id"]: one["name"] for what in ("customers", "people") for one in all_of(what)}
        return _lines(all_of("entries"), names)


def _lines(entries: list[dict[str, Any]], names: dict[str, str]) -> list[str]:
    lines, total = [], 0
    for entry in sorted(entries, key=lambda one: str(one["start"])):
        start, end = from_iso(entry["start"]), from_iso(entry["end"]) if entry["end"] else None
        total += 0 if end is None else end - start
        whom = ": ".join(names[entry[key]] for key in ("customer_id", "task_id") if entry[key])
        how = "" if entry["attended"] else ", unattended"
        lines.append(
            f"{_times(start, end, entry['zone'])}  {whom or 'Not assigned yet'} ({names[entry['person_id']]}{how})"
        )
    return [*lines, f"{len(lines)} entries, {wording.length(total)} in all"]


def _times(start: Instant, end: Instant | None, zone: str) -> str:
    if end is None:
        return f"since {wording.time_of_day(start, zone)}"
    return (
        f"{wording.time_of_day(start, zone)}–{wording.time_of_day(end, zone)}  {wording.hours_minutes(end - start):>5}"
    )
