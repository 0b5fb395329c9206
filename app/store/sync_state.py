"""What a ledger knows of its server, and how far it has read there. Values are JSON by key."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from app.domain.instant import Instant
from app.store.db import Db
from app.wire.protocol import ClockNote, Witness
from app.wire.records import Kind

T = TypeVar("T")


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """Where this ledger belongs. ``device`` is the device id that the server knows; signed out, it has no token."""

    server: str
    organisation: str
    organisation_id: str
    person: str
    person_id: str
    device: str
    signed_out: bool = False


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """A snapshot under way: its number, the kinds still to read, where the first of them goes on, and the cursor from
    which changes are read once it is done."""

    number: int
    kinds: tuple[Kind, ...]
    left: tuple[Kind, ...]
    after: str | None = None
    cursor: str | None = None


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """How far this device has read. ``number`` counts its snapshots."""

    tip: Witness | None = None
    cursor: str | None = None
    progress: Progress | None = None
    number: int = 0


class Contact(msgspec.Struct, frozen=True, kw_only=True):
    """How it went lately: when the server last answered, since when it does not, and what stands in the way."""

    answered_at: Instant | None = None
    offline_since: Instant | None = None
    layer: str = ""
    title: str = ""
    message: str = ""
    clock: ClockNote | None = None
    verified_at: Instant | None = None
    token_at: Instant | None = None


class Pair(msgspec.Struct, frozen=True):
    """Two customers of the same name, by their ids: one made here, and one that was there first. ``apart`` says that a
    person decided that they are two."""

    mine: str
    theirs: str
    apart: bool = False


class Pairs(msgspec.Struct, frozen=True, kw_only=True):
    """Customers that are there twice; ``looked`` is the newest row of a customer that was looked at."""

    looked: int = 0
    found: tuple[Pair, ...] = ()


_ACCOUNT = "account"
_PLACE = "place"
_PAIRS = "namesakes"
_CONTACT = "contact"
INSTALLATION = "installation"
_FIGURES = "figures"


def account(db: Db) -> Account | None:
    """The account, also of one that is signed out; ``None`` where the ledger never joined a server."""
    return _get(db, _ACCOUNT, Account)


def set_account(db: Db, value: Account) -> None:
    """Stores the account."""
    _set(db, _ACCOUNT, value)


def place(db: Db) -> Place:
    """How far this device has read."""
    return _get(db, _PLACE, Place) or Place()


def set_place(db: Db, value: Place) -> None:
    """Stores how far this device has read: in the transaction that stores what it read."""
    _set(db, _PLACE, value)


def contact(db: Db) -> Contact:
    """How it went lately."""
    return _get(db, _CONTACT, Contact) or Contact()


def set_contact(db: Db, value: Contact) -> None:
    """Stores how it went."""
    _set(db, _CONTACT, value)


def installation(db: Db) -> str | None:
    """The mark of the installation this ledger was made in."""
    return _get(db, INSTALLATION, str)


def set_installation(db: Db, mark: str) -> None:
    """Stores the mark."""
    _set(db, INSTALLATION, mark)


def pairs(db: Db) -> Pairs:
    """Customers that are there twice."""
    return _get(db, _PAIRS, Pairs) or Pairs()


def set_pairs(db: Db, value: Pairs) -> None:
    """Stores them."""
    _set(db, _PAIRS, value)


def figures_asked(db: Db) -> Instant | None:
    """When the server was last asked for the figures of the meter."""
    return _get(db, _FIGURES, Instant)


def set_figures_asked(db: Db, at: Instant) -> None:
    """Stores when it was asked."""
    _set(db, _FIGURES, at)


def _get(db: Db, key: str, value_type: type[T]) -> T | None:
    text = db.value("SELECT value FROM sync_state WHERE key = ?", (key,))
    return None if text is None else msgspec.json.decode(text, type=value_type)


def _set(db: Db, key: str, value: object) -> None:
    db.run(
        "INSERT INTO sync_state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, msgspec.json.encode(value).decode()),
    )
