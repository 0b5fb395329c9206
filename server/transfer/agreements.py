"""Agreements and shared favourites from a TOML file, written by hand: read whole, judged, then put in."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import msgspec

from app.domain.errors import Refusal
from app.domain.ids import new_id
from app.wire.records import Fields, Kind
from server.accounts.identity import Identity
from server.catalogue.service import MAX_PAGE, Catalogue
from server.reading import read_new
from server.store.records import Stored
from server.unfit import Unfit

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_HOURS = re.compile(r"([a-z]{3})(?:-([a-z]{3}))? ([0-2]?\d):([0-5]\d)-([0-2]?\d):([0-5]\d)")

Tables = Mapping[str, Any]
"""A TOML document."""


class PutIn(msgspec.Struct, kw_only=True):
    """What became of a file's agreements and favourites."""

    made: int = 0
    changed: int = 0
    unchanged: int = 0


class _Wanted(msgspec.Struct, frozen=True):
    kind: Kind
    fields: Fields
    known: Stored | None


def read(text: str, name: str) -> Tables:
    """The document of a file; refuses what is not TOML, with the place."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Refusal("The file cannot be read", f"{name} is not TOML: {error}.") from error


def put_in(catalogue: Catalogue, by: Identity, tables: Tables) -> PutIn:
    """Makes the agreements and favourites of a document, or brings those that are there to what it says.

    An agreement is known again by its customer, name and first day, a favourite by what it stands for. Raises
    :class:`Refusal` with the place of what cannot be so, before anything is changed.
    """
    strange = set(tables) - {"agreement", "favourite"}
    if strange:
        raise Refusal("The file cannot be used", f"It has “{min(strange)}”; agreements begin with [[agreement]].")
    wanted = [*_agreements(catalogue, by, tables), *_favourites(catalogue, by, tables)]
    done = PutIn()
    for one in wanted:
        if one.known is None:
            catalogue.put(by, one.kind, new_id(), one.fields)
            done.made += 1
        elif all(one.known.values[name] == value for name, value in one.fields.items()):
            done.unchanged += 1
        else:
            catalogue.put(by, one.kind, one.known.id, one.fields)
            done.changed += 1
    return done


def _agreements(catalogue: Catalogue, by: Identity, tables: Tables) -> Iterator[_Wanted]:
    customers = _customers(catalogue, by)
    known = {_key(row.values): row for row in _all(catalogue, by, Kind.AGREEMENT)}
    for number, table in enumerate(_tables(tables, "agreement"), 1):
        where = f"agreement {number}"
        fields = {name: _plain(value) for name, value in table.items() if name != "customer"}
        fields["customer_id"] = _one_of(customers, table.get("customer"), where, "customer")
        fields["hours"] = _hours(fields.get("hours", []), where)
        whole = _judged(Kind.AGREEMENT, fields, where)
        yield _Wanted(Kind.AGREEMENT, fields, known.get(_key(whole)))


def _favourites(catalogue: Catalogue, by: Identity, tables: Tables) -> Iterator[_Wanted]:
    customers, tasks = _customers(catalogue, by), _named(_all(catalogue, by, Kind.TASK), "reference", "title")
    known = {
        (row.values["task_id"], row.values["customer_id"]): row for row in _all(catalogue, by, Kind.FAVOURITE)
    }  # fmt: skip
    for number, table in enumerate(_tables(tables, "favourite"), 1):
        where = f"favourite {number}"
        of_task = _one_of(tasks, table["task"], where, "task") if "task" in table else None
        of_customer = _one_of(customers, table["customer"], where, "customer") if "customer" in table else None
        fields = {"task_id": of_task, "customer_id": of_customer, "position": number}
        _judged(Kind.FAVOURITE, fields, where)
        yield _Wanted(Kind.FAVOURITE, fields, known.get((of_task, of_customer)))


def _tables(tables: Tables, name: str) -> list[dict[str, Any]]:
    found = tables.get(name, [])
    if not isinstance(found, list) or not all(isinstance(table, dict) for table in found):
        raise Refusal("The file cannot be used", f"“{name}” must be written as [[{name}]].")
    return found


def _judged(kind: Kind, fields: Fields, where: str) -> Fields:
    try:
        return read_new(kind, fields)
    except Unfit as unfit:
        raise Refusal("The file cannot be used", f"In {where}: {unfit.detail}") from unfit


def _hours(given: Any, where: str) -> list[list[int]]:
    """Weekday, from minute, to minute of each of them; “Mon-Fri 08:00-17:00” stands for five."""
    found: list[list[int]] = []
    for text in given if isinstance(given, list) else [given]:
        match = _HOURS.fullmatch(str(text).casefold().strip())
        if match is None or match[1] not in _DAYS or (match[2] or match[1]) not in _DAYS:
            raise Refusal("The file cannot be used", f"In {where}: “{text}” is not hours like “Mon-Fri 08:00-17:00”.")
        first, last = _DAYS.index(match[1]), _DAYS.index(match[2] or match[1])
        start, end = int(match[3]) * 60 + int(match[4]), int(match[5]) * 60 + int(match[6])
        found += [[day, start, end] for day in range(first, last + 1)]
    return found


def _customers(catalogue: Catalogue, by: Identity) -> dict[str, list[str]]:
    return _named(_all(catalogue, by, Kind.CUSTOMER), "code", "name")


def _named(rows: list[Stored], *names: str) -> dict[str, list[str]]:
    """Ids by each of the names that a record goes by, capitals aside."""
    found: dict[str, list[str]] = {}
    for row in rows:
        for said in {str(row.values[name]).casefold() for name in names if row.values[name]}:
            found.setdefault(said, []).append(row.id)
    return found


def _one_of(known: dict[str, list[str]], said: Any, where: str, what: str) -> str:
    fitting = known.get(str(said or "").casefold(), [])
    if len(fitting) == 1:
        return fitting[0]
    if not said:
        raise Refusal("The file cannot be used", f"In {where}: it names no {what}.")
    there = "are several of" if fitting else f"is no {what}"
    raise Refusal("The file cannot be used", f"In {where}: there {there} “{said}”.")


def _all(catalogue: Catalogue, by: Identity, kind: Kind) -> list[Stored]:
    found: list[Stored] = []
    while page := catalogue.page(by, kind, after=found[-1].id if found else "", limit=MAX_PAGE):
        found += page
    return found


def _key(values: Fields) -> tuple[Any, ...]:
    return values["customer_id"], values["name"], values["valid_from"]


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return [_plain(part) for part in value] if isinstance(value, list) else value
