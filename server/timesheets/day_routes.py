"""Submitted days over HTTP: ``/api/v1/submissions``.

Its annotations are real types here, not texts: the framework reads them.
"""

from typing import Annotated, Any

import msgspec
from litestar import Router, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from app.domain.records import SubmissionState
from app.wire.records import Kind
from server.accounts.identity import Identity
from server.catalogue.answers import HistoryAnswer, HistoryLine
from server.catalogue.shapes import got, got_type, page_type
from server.timesheets.submissions import Submissions, Wanted
from server.web.document import PROBLEMS
from server.web.paging import Limit
from server.web.strict import Strict

_Asker = NamedDependency[Identity]
_Got: Any = got_type(Kind.SUBMISSION)
_Page: Any = page_type(Kind.SUBMISSION, _Got)
_Entry: Any = got_type(Kind.ENTRY)
_State = Annotated[SubmissionState | None, QueryParameter(name="state", description="Only those in this state.")]
_From = Annotated[str | None, QueryParameter(name="day_from", description="From this day on, as `2026-11-21`.")]
_Until = Annotated[str | None, QueryParameter(name="day_until", description="Before this day.")]


class DayIds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Submitted days by their ids."""

    ids: tuple[str, ...]


class DaysReturned(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Submitted days by their ids, and what is wrong with them."""

    ids: tuple[str, ...]
    comment: str


class DayReturned(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is wrong with a day, and the entry it is about, if it is about one."""

    comment: str
    comment_entry_id: str | None = None


class DaysChanged(msgspec.Struct, frozen=True):
    """How many days were changed."""

    changed: int


class DaysEntries(msgspec.Struct, frozen=True):
    """The entries of a day, by start."""

    items: list[_Entry]


def submission_router(submissions: Submissions) -> Router:
    """The routes of submitted days."""

    @get("/", summary="A page of them", description="By id; to technicians their own days only.",
         sync_to_thread=True, opt={PROBLEMS: (422,)})  # fmt: skip
    def listed(  # noqa: PLR0917 - a list's filters
        asker: _Asker, in_state: _State = None, person_id: FromQuery[str | None] = None, day_from: _From = None,
        day_until: _Until = None, after: FromQuery[str] = "", limit: Limit = 100,
    ) -> _Page:  # fmt: skip
        wanted = Wanted(state=in_state, person_id=person_id, day_from=day_from, day_until=day_until)
        rows = submissions.page(asker, wanted, after, min(limit + 1, 1_000))
        more = len(rows) > limit or (limit == 1_000 and len(rows) == limit)
        return _Page(items=[got(row) for row in rows[:limit]], next=rows[limit - 1].id if more else None)

    @get("/{record_id:str}", summary="One of them", sync_to_thread=True)
    def one(asker: _Asker, record_id: FromPath[str]) -> _Got:
        return got(submissions.get(asker, record_id))

    @get("/{record_id:str}/history", summary="Its history", sync_to_thread=True)
    def history(asker: _Asker, record_id: FromPath[str]) -> HistoryAnswer:
        """Who handed it in, approved or returned it, and when: the first change first."""
        return HistoryAnswer(tuple(map(HistoryLine.of, submissions.history(asker, record_id))))

    @get("/{record_id:str}/entries", summary="Its entries", sync_to_thread=True)
    def entries(asker: _Asker, record_id: FromPath[str]) -> DaysEntries:
        """All that start on that local day, those that came late too."""
        return DaysEntries([got(row) for row in submissions.entries(asker, record_id)])

    @post("/{record_id:str}/approve", status_code=200, summary="Approve it", sync_to_thread=True,
          opt={PROBLEMS: (422,)})  # fmt: skip
    def approve(asker: _Asker, record_id: FromPath[str]) -> DaysChanged:
        """Approves a submitted day with its entries; late ones stay late."""
        return DaysChanged(submissions.approve(asker, [record_id]))

    @post("/{record_id:str}/return", dto=Strict[DayReturned], return_dto=None, status_code=200, summary="Return it",
          sync_to_thread=True, opt={PROBLEMS: (422,)})  # fmt: skip
    def give_back(data: JSONBody[DayReturned], asker: _Asker, record_id: FromPath[str]) -> DaysChanged:
        """Gives a submitted or approved day back to its technician, with a comment."""
        return DaysChanged(submissions.give_back(asker, [record_id], data.comment, data.comment_entry_id))

    @post("/approve", dto=Strict[DayIds], return_dto=None, status_code=200, summary="Approve days",
          sync_to_thread=True, opt={PROBLEMS: (404, 422)})  # fmt: skip
    def approve_all(data: JSONBody[DayIds], asker: _Asker) -> DaysChanged:
        """Approves submitted days with their entries, all or none."""
        return DaysChanged(submissions.approve(asker, data.ids))

    @post("/return", dto=Strict[DaysReturned], return_dto=None, status_code=200, summary="Return days",
          sync_to_thread=True, opt={PROBLEMS: (404, 422)})  # fmt: skip
    def give_all_back(data: JSONBody[DaysReturned], asker: _Asker) -> DaysChanged:
        """Gives days back to their technicians with one comment, all or none."""
        return DaysChanged(submissions.give_back(asker, data.ids, data.comment))

    handlers = [listed, one, history, entries, approve, give_back, approve_all, give_all_back]
    return Router("/api/v1/submissions", route_handlers=handlers, tags=["Submitted days"])
