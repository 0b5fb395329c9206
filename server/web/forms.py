"""What a page's form brings: fields by name, each once or several times."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

import msgspec
from litestar import Request

from server import problems

FORM = "application/x-www-form-urlencoded"
MAX_FIELDS = 1_100
"""More than the longest list of boxes that a page has."""


class Form(msgspec.Struct, frozen=True):
    """The fields in the order in which they came."""

    fields: tuple[tuple[str, str], ...] = ()

    def text(self, name: str) -> str:
        """The field's first value, without blanks around it; empty when it did not come."""
        return next((value.strip() for key, value in self.fields if key == name), "")

    def secret(self, name: str) -> str:
        """The field's first value as it was typed."""
        return next((value for key, value in self.fields if key == name), "")

    def all(self, name: str) -> tuple[str, ...]:
        """All values of the field."""
        return tuple(value for key, value in self.fields if key == name)


def is_form(content_type: str) -> bool:
    """Whether a body of this content type is a form's."""
    return content_type.partition(";")[0].strip().casefold() == FORM


def read_form(body: bytes) -> Form:
    """The form in a body; raises the malformed problem."""
    try:
        found = parse_qsl(
            body.decode("ascii"), keep_blank_values=True, strict_parsing=bool(body), encoding="utf-8", errors="strict",
            max_num_fields=MAX_FIELDS,
        )  # fmt: skip
    except ValueError as error:
        raise problems.malformed("The form did not arrive as a browser sends it.") from error
    # Browsers end lines in two characters; everything else here ends them in one.
    return Form(tuple((name, value.replace("\r\n", "\n")) for name, value in found))


async def form_of(request: Request[Any, Any, Any]) -> Form:
    """The form that a request carries; an empty one when it carries something else."""
    if not is_form(request.headers.get("content-type", "")):
        return Form()
    return read_form(await request.body())
