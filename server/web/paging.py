"""Pages by key: each begins after the last id of the one before, so that nothing is skipped or shown twice."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Protocol, TypeVar

from litestar.params import QueryParameter

from server.catalogue.service import MAX_PAGE

Limit = Annotated[int, QueryParameter(description="How many at most.", ge=1, le=MAX_PAGE)]


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_HasId)


def page_of(items: Iterable[T], after: str, limit: int) -> tuple[list[T], str | None]:
    """Up to ``limit`` of the items whose id is greater than ``after``, by id, and where the next page begins."""
    found = sorted((item for item in items if item.id > after), key=lambda item: item.id)
    return found[:limit], found[limit - 1].id if len(found) > limit else None
