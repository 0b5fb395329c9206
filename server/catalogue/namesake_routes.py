"""Customers that are there twice, over HTTP."""

from __future__ import annotations

import msgspec
from litestar import Router, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from server.accounts.identity import Identity
from server.catalogue.namesakes import Joined, Namesake, Namesakes
from server.web.document import PROBLEMS
from server.web.strict import Strict

_Asker = NamedDependency[Identity]


class Alike(msgspec.Struct, frozen=True):
    """Names that several customers have, each with its customers, the one to keep first."""

    groups: tuple[tuple[Namesake, ...], ...]


class Into(msgspec.Struct, frozen=True):
    """The customer that is kept."""

    into: str


def namesakes_router(namesakes: Namesakes) -> Router:
    """The routes of customers that are there twice."""

    @get("/customers/alike", summary="Customers of the same name", sync_to_thread=True)
    def alike(asker: _Asker) -> Alike:
        """The first 50 names. Customers with numbers (`code`) that differ are different ones."""
        return Alike(tuple(namesakes.groups(asker)))

    @post("/customers/{record_id:str}/join", dto=Strict[Into], return_dto=None, status_code=200,
          summary="Join a customer into another one", sync_to_thread=True, opt={PROBLEMS: (404, 422)})  # fmt: skip
    def join(data: JSONBody[Into], asker: _Asker, record_id: FromPath[str]) -> Joined:
        """Tasks, contacts, favourites and open entries move, and the customer is archived. Locked entries stay."""
        return namesakes.join(asker, record_id, data.into)

    return Router("/api/v1", route_handlers=[alike, join], tags=["Customers"])
