"""The pages over HTTP. Forms are answered by sending the browser on to a page (post, redirect, get)."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from litestar import Request, Response, Router, get, post
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, FromQuery

from app.domain.records import SubmissionState
from resources.files import read_bytes
from server.accounts.identity import Identity, Permission
from server.boards.listing import Asked, Listing
from server.boards.service import Boards
from server.boards.words import DAY_STATES
from server.timesheets.service import Timesheets
from server.web.forms import Form
from server.web.pages import ICON, PAGES, STYLE, page, style, to

_AnyRequest = Request[Any, Any, Any]
_Asker = NamedDependency[Identity]
_FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"}


def boards_router(boards: Boards, listing: Listing, timesheets: Timesheets) -> Router:
    """The routes of the pages."""
    handlers = [*_carried(), *_days(boards, listing), *_late(boards, timesheets)]
    return Router("/", route_handlers=handlers, include_in_schema=False)


def _carried() -> list[HTTPRouteHandler]:
    @get("/", sync_to_thread=False)
    def first() -> Response[Any]:
        return to(PAGES)

    @get(STYLE, media_type="text/css", sync_to_thread=False)
    def stylesheet() -> Response[bytes]:
        return Response(style(), media_type="text/css", headers=_FOR_EVER)

    @get(ICON, media_type="image/svg+xml", sync_to_thread=False)
    def icon() -> Response[bytes]:
        return Response(read_bytes("icons/app.svg"), media_type="image/svg+xml", headers=_FOR_EVER)

    return [first, stylesheet, icon]


def _days(boards: Boards, listing: Listing) -> list[HTTPRouteHandler]:
    @get(PAGES, sync_to_thread=True)
    def days(request: _AnyRequest, asker: _Asker, done: FromQuery[str] = "") -> Response[str]:
        return page(
            request, "days.html", top=boards.overview(asker), people=boards.people(asker), may=_may(asker),
            listed=listing.listed(asker, _asked(request, asker)), states=DAY_STATES, done=done,
        )  # fmt: skip

    @get("/review/days", sync_to_thread=False)
    def look_up(person: FromQuery[str] = "", day: FromQuery[str] = "") -> Response[Any]:
        return to(f"{PAGES}/days/{quote(person, safe='')}/{quote(day, safe='')}")

    @get("/review/days/{person_id:str}/{day:str}", sync_to_thread=True)
    def day(
        request: _AnyRequest, asker: _Asker, person_id: FromPath[str], day: FromPath[str], entry: FromQuery[str] = ""
    ) -> Response[str]:
        shown = boards.day(asker, person_id, day, opened=entry)
        return page(request, "day.html", top=boards.overview(asker), day=shown, may=_may(asker), states=DAY_STATES)

    return [days, look_up, day]


def _late(boards: Boards, timesheets: Timesheets) -> list[HTTPRouteHandler]:
    @get("/review/late", sync_to_thread=True)
    def late(request: _AnyRequest, asker: _Asker, done: FromQuery[str] = "") -> Response[str]:
        return page(
            request, "late.html", top=boards.overview(asker), entries=boards.late(asker), may=_may(asker), done=done
        )

    @post("/review/late", sync_to_thread=True)
    def admit(asker: _Asker, form: NamedDependency[Form]) -> Response[Any]:
        changed = timesheets.admit(asker, form.all("entry"))
        return to(f"{PAGES}/late?done={changed}")

    return [late, admit]


def _asked(request: _AnyRequest, asker: Identity) -> Asked:
    """What the list's address asks for; without a state a manager wants what waits, a technician all of their own."""
    said = {name: str(request.query_params.get(name, "")) for name in Asked.__struct_fields__}
    usual = SubmissionState.SUBMITTED.value if asker.may(Permission.ALL_ENTRIES_READ) else "any"
    return Asked(**{**said, "state": said["state"] or usual})


def _may(asker: Identity) -> dict[str, bool]:
    """What the page offers to whoever asks; what they may do is decided where it is done."""
    return {"manage": asker.may(Permission.ALL_ENTRIES_WRITE), "see_all": asker.may(Permission.ALL_ENTRIES_READ)}
