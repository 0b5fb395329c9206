"""Cursors: a device's place in the order of changes, and the commit that it belongs to; opaque to devices."""

from __future__ import annotations

import base64
import binascii

import msgspec

from app.wire.records import Kind
from server import problems
from server.shared import is_shared_in_part

_VERSION = 1


class Cursor(msgspec.Struct, frozen=True):
    """``s`` is the place, ``c`` the commit that made it, ``p`` the parts that the device could see
    (:func:`parts_of`)."""

    s: int
    c: str
    p: tuple[str, ...]
    v: int = _VERSION

    def text(self) -> str:
        """As devices keep it."""
        return base64.urlsafe_b64encode(msgspec.json.encode(self)).decode().rstrip("=")


def cursor_of(text: str) -> Cursor:
    """The cursor of a text; raises a problem when a server like this one never made it."""
    try:
        cursor = msgspec.json.decode(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), type=Cursor)
    except (ValueError, binascii.Error, msgspec.MsgspecError) as error:
        raise problems.malformed("The cursor is not one of this server.") from error
    if cursor.v != _VERSION or cursor.s < 0:
        raise problems.malformed("The cursor is not one of this server.")
    return cursor


def visible_kinds(role: str) -> tuple[Kind, ...]:
    """The kinds of record that a device of this role gets, in the order in which they are best fetched."""
    del role  # all roles see the same kinds today; of entries and submitted days each sees only their person's
    return (
        Kind.WORK_TYPE,
        Kind.CUSTOMER,
        Kind.CONTACT,
        Kind.TASK,
        Kind.AGREEMENT,
        Kind.FAVOURITE,
        Kind.ENTRY,
        Kind.SUBMISSION,
    )


_SHARED = ":shared"


def parts_of(role: str) -> tuple[str, ...]:
    """What a device of this role sees: its kinds by name, marked where it sees only what is shared of their records."""
    manages = role != "technician"
    return tuple(
        kind.value if manages or not is_shared_in_part(kind) else f"{kind.value}{_SHARED}"
        for kind in visible_kinds(role)
    )


def kind_of_part(part: str) -> Kind | None:
    """The kind of a part; ``None`` for one that this program does not know."""
    name = part.removesuffix(_SHARED)
    return Kind(name) if name in _NAMES else None


_NAMES = frozenset(kind.value for kind in Kind)
