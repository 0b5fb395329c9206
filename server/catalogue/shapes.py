"""What programs send and get of each kind of record: made from the domain's own values, so that they cannot differ."""

from typing import Any

import msgspec

from app.wire.records import TYPES, Kind, as_arrays
from server.store.records import SHAPES, Stored, fields_of

NAMES = {
    Kind.CUSTOMER: "customers",
    Kind.CONTACT: "contacts",
    Kind.TASK: "tasks",
    Kind.WORK_TYPE: "work-types",
    Kind.ENTRY: "entries",
    Kind.AGREEMENT: "agreements",
    Kind.SUBMISSION: "submissions",
    Kind.FAVOURITE: "favourites",
}
"""Under which a kind of record is found below ``/api/v1``."""


def sent_type(kind: Kind) -> type[msgspec.Struct]:
    """The fields of a record as they are sent: any of them may be left out."""
    fields = [(name, annotation | msgspec.UnsetType, msgspec.UNSET) for name, annotation in _fields(kind)]
    if kind is Kind.ENTRY:
        fields.append(("person_id", str | msgspec.UnsetType, msgspec.UNSET))
    return _struct(
        f"{_word(kind)}Fields", fields, f"Fields of a {_said(kind)}; what is left out stays, or is its default."
    )


def got_type(kind: Kind) -> type[msgspec.Struct]:
    """A whole record as it is answered."""
    fields: list[Any] = [("id", str), ("rev", str)]
    if SHAPES[kind].is_owned:
        fields += [("person_id", str), ("device_id", str)]
    return _struct(_word(kind), [*fields, *_fields(kind)], f"A {_said(kind)}. `rev` is its revision, as in its ETag.")


def page_type(kind: Kind, item: type[msgspec.Struct]) -> type[msgspec.Struct]:
    """A page of records."""
    fields = [("items", list[item]), ("next", str | None)]  # type: ignore[valid-type]
    return _struct(
        f"{_word(kind)}Page", fields, "A page by id; `next` is the `after` of the next page, if there is one."
    )


def sent_fields(sent: msgspec.Struct) -> dict[str, Any]:
    """The fields that were sent, as JSON values."""
    fields: dict[str, Any] = msgspec.to_builtins(sent)
    return {name: as_arrays(value) for name, value in fields.items()}


def got(record: Stored) -> dict[str, Any]:
    """A record as it is answered."""
    found: dict[str, Any] = {"id": record.id, "rev": record.rev}
    if SHAPES[record.kind].is_owned:
        found |= {"person_id": record.person_id, "device_id": record.device_id}
    return {**found, **fields_of(SHAPES[record.kind], record.values)}


def _fields(kind: Kind) -> list[tuple[str, Any]]:
    types = {field.name: field.type for field in msgspec.structs.fields(TYPES[kind])}
    del types["id"]
    for name in SHAPES[kind].instants:
        types[name] = str if types[name] is int else str | None
    return list(types.items())


def _struct(name: str, fields: list[Any], doc: str) -> type[msgspec.Struct]:
    return msgspec.defstruct(
        name, fields, kw_only=True, frozen=True, forbid_unknown_fields=True, module=__name__,
        namespace={"__doc__": doc},
    )  # fmt: skip


def _word(kind: Kind) -> str:
    return "".join(part.capitalize() for part in kind.value.split("_"))


def _said(kind: Kind) -> str:
    return kind.value.replace("_", " ")
