"""The pages over HTTP. Forms are answered by sending the browser on to a page (post, redirect, get)."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from litestar import Request, Response, Router, get, post
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, FromQuery

from app.domain.records import SubmissionState
from app.wire.protocol import Problem, ProblemType
from resources.files import read_bytes
from server.accounts.identity import Identity, Permission
from server.boards.deciding import Deciding
from server.boards.listing import Asked, Listing
from server.boards.service import Boards, Day
from server.boards.words import DAY_STATES
from server.catalogue.namesakes import Namesakes
from server.problems import ServerProblem
from server.timesheets.service import Timesheets
from server.web.forms import Form
from server.web.pages import ICON, PAGES, STYLE, page, style, to

_AnyRequest = Request[Any, Any, Any]
_Asker = NamedDependency[Identity]
NOTHING_TYPED = Form()
_NOTHING_CHOSEN = Problem(
    type=ProblemType.INVALID, title="Nothing to join", status=422,
    detail="Choose the one to keep, and others that are joined into it.",
)  # fmt: skip
_FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"}


def boards_router(
    boards: Boards, listing: Listing, deciding: Deciding, timesheets: Timesheets, namesakes: Namesakes
) -> Router:
    """The routes of the pages."""
    handlers = [
        *_carried(), *_days(boards, listing, deciding), *_day(boards, deciding), *_late(boards, timesheets),
        *_customers(boards, namesakes),
    ]  # fmt: skip
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


def _days(boards: Boards, listing: Listing, deciding: Deciding) -> list[HTTPRouteHandler]:
    @get(PAGES, sync_to_thread=True)
    def days(request: _AnyRequest, asker: _Asker, done: FromQuery[str] = "") -> Response[str]:
        return shown(request, asker, _asked(request, asker), done=done)

    @get("/review/days", sync_to_thread=False)
    def look_up(person: FromQuery[str] = "", day: FromQuery[str] = "") -> Response[Any]:
        return to(_address(person, day))

    @post("/review/approve", sync_to_thread=True)
    def approve(request: _AnyRequest, asker: _Asker, form: NamedDependency[Form]) -> Response[Any]:
        try:
            changed = deciding.approve(asker, form.all("day"))
        except ServerProblem as refused:
            return shown(request, asker, Asked(), refused=refused.problem)
        return to(f"{PAGES}?done={changed}")

    def shown(
        request: _AnyRequest, asker: Identity, asked: Asked, *, done: str = "", refused: Problem | None = None
    ) -> Response[str]:
        return page(
            request, "days.html", status=200 if refused is None else refused.status, top=boards.overview(asker),
            people=boards.people(asker), may=_may(asker), listed=listing.listed(asker, asked), states=DAY_STATES,
            done=done, refused=refused,
        )  # fmt: skip

    return [days, look_up, approve]


def _day(boards: Boards, deciding: Deciding) -> list[HTTPRouteHandler]:
    @get("/review/days/{person_id:str}/{day:str}", sync_to_thread=True)
    def day(
        request: _AnyRequest, asker: _Asker, person_id: FromPath[str], day: FromPath[str], entry: FromQuery[str] = ""
    ) -> Response[str]:
        return shown(request, asker, boards.day(asker, person_id, day, opened=entry))

    @post("/review/days/{person_id:str}/{day:str}/approve", sync_to_thread=True)
    def approve(
        request: _AnyRequest, asker: _Asker, form: NamedDependency[Form], person_id: FromPath[str], day: FromPath[str]
    ) -> Response[Any]:
        try:
            deciding.approve(asker, [form.text("seen")])
        except ServerProblem as refused:
            return shown(request, asker, boards.day(asker, person_id, day), form, refused.problem)
        return to(_address(person_id, day))

    @post("/review/days/{person_id:str}/{day:str}/return", sync_to_thread=True)
    def give_back(
        request: _AnyRequest, asker: _Asker, form: NamedDependency[Form], person_id: FromPath[str], day: FromPath[str]
    ) -> Response[Any]:
        try:
            deciding.give_back(asker, form.text("seen"), form.text("comment"), form.text("entry"))
        except ServerProblem as refused:
            return shown(request, asker, boards.day(asker, person_id, day), form, refused.problem)
        return to(_address(person_id, day))

    def shown(
        request: _AnyRequest, asker: Identity, day: Day, typed: Form = NOTHING_TYPED, refused: Problem | None = None
    ) -> Response[str]:
        return page(
            request, "day.html", status=200 if refused is None else refused.status, top=boards.overview(asker), day=day,
            may=_may(asker), states=DAY_STATES, refused=refused,
            typed={"entry": typed.text("entry"), "comment": typed.text("comment")},
        )  # fmt: skip

    return [day, approve, give_back]


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


def _customers(boards: Boards, namesakes: Namesakes) -> list[HTTPRouteHandler]:
    @get("/review/customers", sync_to_thread=True)
    def customers(
        request: _AnyRequest, asker: _Asker, done: FromQuery[str] = "", stayed: FromQuery[str] = ""
    ) -> Response[str]:
        return shown(request, asker, done=done, stayed=stayed)

    @post("/review/customers", sync_to_thread=True)
    def join(request: _AnyRequest, asker: _Asker, form: NamedDependency[Form]) -> Response[Any]:
        into = form.text("into")
        gone = [one for one in form.all("join") if one != into]
        if not gone:
            return shown(request, asker, refused=_NOTHING_CHOSEN)
        try:
            joined = [namesakes.join(asker, one, into) for one in gone]
        except ServerProblem as refused:
            return shown(request, asker, refused=refused.problem)
        moved, stayed = (sum(getattr(one, name) for one in joined) for name in ("entries", "locked"))
        return to(f"{PAGES}/customers?done={moved}&stayed={stayed}")

    def shown(
        request: _AnyRequest, asker: Identity, *, refused: Problem | None = None, done: str = "", stayed: str = ""
    ) -> Response[str]:
        return page(
            request, "customers.html", status=200 if refused is None else refused.status, top=boards.overview(asker),
            groups=namesakes.groups(asker), may=_may(asker), refused=refused, done=done, stayed=stayed,
        )  # fmt: skip

    return [customers, join]


def _address(person_id: str, day: str) -> str:
    return f"{PAGES}/days/{quote(person_id, safe='')}/{quote(day, safe='')}"


def _asked(request: _AnyRequest, asker: Identity) -> Asked:
    """What the list's address asks for; without a state a manager wants what waits, a technician all of their own."""
    said = {name: str(request.query_params.get(name, "")) for name in Asked.__struct_fields__}
    usual = SubmissionState.SUBMITTED.value if asker.may(Permission.ALL_ENTRIES_READ) else "any"
    return Asked(**{**said, "state": said["state"] or usual})


def _may(asker: Identity) -> dict[str, bool]:
    """What the page offers to whoever asks; what they may do is decided where it is done."""
    manage, see_all = asker.may(Permission.ALL_ENTRIES_WRITE), asker.may(Permission.ALL_ENTRIES_READ)
    return {"manage": manage, "see_all": see_all, "join": manage and asker.may(Permission.CATALOGUE_WRITE)}
