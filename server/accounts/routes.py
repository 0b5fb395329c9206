"""Accounts over HTTP: joining, signing in, people, devices and access tokens."""

from __future__ import annotations

from typing import Any

from litestar import Request, Router, post
from litestar.params import JSONBody

from app.wire.addresses import ENROL
from app.wire.protocol import EnrolAnswer, EnrolRequest
from server.accounts.joining import Joining
from server.web.access import place_of
from server.web.strict import Strict

_AnyRequest = Request[Any, Any, Any]


def accounts_router(joining: Joining) -> Router:
    """The routes of accounts."""

    @post(ENROL, dto=Strict[EnrolRequest], return_dto=None, status_code=201, summary="Join", sync_to_thread=True)
    def enrol(data: JSONBody[EnrolRequest], request: _AnyRequest) -> EnrolAnswer:
        """Trades a one-time code for the device's token, which is told this once."""
        return joining.enrol(data, place=place_of(request))

    return Router("/", route_handlers=[enrol], tags=["Accounts"])
