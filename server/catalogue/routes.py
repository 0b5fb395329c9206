"""Records over HTTP for other programs: ``/api/v1/customers`` and its like for every kind.

The routes of a kind are made by one function, because they differ in the record's fields alone. Its annotations are
real types here, not texts: the framework reads them.
"""

from typing import Annotated, Any

from litestar import Request, Response, Router, delete, get, post, put
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import Body, FromPath, FromQuery, HeaderParameter, QueryParameter

from app.domain.ids import new_id
from app.domain.instant import Instant, from_iso
from app.wire.records import Kind
from server import problems
from server.accounts.identity import Identity
from server.catalogue.answers import HistoryAnswer, HistoryLine
from server.catalogue.queries import Filter
from server.catalogue.service import Catalogue
from server.catalogue.shapes import NAMES, got, got_type, page_type, sent_fields, sent_type
from server.store.records import Stored
from server.web.document import PROBLEMS
from server.web.paging import Limit
from server.web.strict import Strict

_Asker = NamedDependency[Identity]
_IfMatch = Annotated[
    str | None, HeaderParameter(name="If-Match", description="The ETag of the record that the change is made on.")
]

_State = Annotated[str | None, QueryParameter(name="state", description="Only those in this state.")]


def catalogue_routers(catalogue: Catalogue) -> list[Router]:
    """The routes of all kinds of record that are made and changed as such; days are submitted and handed back."""
    return [_router(kind, catalogue) for kind in Kind if kind is not Kind.SUBMISSION]


def _router(kind: Kind, catalogue: Catalogue) -> Router:
    name = NAMES[kind]
    tag = name.replace("-", " ").capitalize()
    handlers = [_list(kind, catalogue), *_reading(kind, catalogue), *_writing(kind, catalogue)]
    return Router(f"/api/v1/{name}", route_handlers=handlers, tags=[tag])


def _list(kind: Kind, catalogue: Catalogue) -> HTTPRouteHandler:
    page = page_type(kind, got_type(kind))

    def found(asker: Identity, wanted: Filter, after: str, limit: int) -> Any:
        rows = catalogue.page(asker, kind, wanted=wanted, after=after, limit=min(limit + 1, 1_000))
        more = len(rows) > limit or (limit == 1_000 and len(rows) == limit)
        return page(items=[got(row) for row in rows[:limit]], next=rows[limit - 1].id if more else None)

    def all_of(asker: _Asker, after: FromQuery[str] = "", limit: Limit = 100) -> Any:
        return found(asker, Filter(), after, limit)

    def of_customer(
        asker: _Asker, customer_id: FromQuery[str | None] = None, after: FromQuery[str] = "", limit: Limit = 100
    ) -> Any:
        return found(asker, Filter(customer_id=customer_id), after, limit)

    def tasks(
        asker: _Asker, customer_id: FromQuery[str | None] = None, in_state: _State = None,
        after: FromQuery[str] = "", limit: Limit = 100,
    ) -> Any:  # fmt: skip
        return found(asker, Filter(customer_id=customer_id, state=in_state), after, limit)

    def entries(  # noqa: PLR0917 - a list's filters
        asker: _Asker, person_id: FromQuery[str | None] = None, customer_id: FromQuery[str | None] = None,
        task_id: FromQuery[str | None] = None, in_state: _State = None,
        start_from: FromQuery[str | None] = None, start_before: FromQuery[str | None] = None,
        after: FromQuery[str] = "", limit: Limit = 100,
    ) -> Any:  # fmt: skip
        wanted = Filter(
            person_id=person_id, customer_id=customer_id, task_id=task_id, state=in_state,
            start_from=_instant("start_from", start_from), start_before=_instant("start_before", start_before),
        )  # fmt: skip
        return found(asker, wanted, after, limit)

    listing: Any = {
        Kind.CONTACT: of_customer,
        Kind.AGREEMENT: of_customer,
        Kind.TASK: tasks,
        Kind.ENTRY: entries,
    }.get(kind, all_of)
    listing.__annotations__["return"] = page
    return get(summary="A page of them", description="By id; to technicians their own entries only.",
               sync_to_thread=True, opt={PROBLEMS: (422,)})(listing)  # fmt: skip


def _reading(kind: Kind, catalogue: Catalogue) -> list[HTTPRouteHandler]:
    def one(asker: _Asker, record_id: FromPath[str], request: Request[Any, Any, Any]) -> Any:
        return _answer(catalogue.get(asker, kind, record_id), known=request.headers.get("if-none-match"))

    def history(asker: _Asker, record_id: FromPath[str]) -> HistoryAnswer:
        """Who changed it, when, on which device, and what: the first change first."""
        return HistoryAnswer(tuple(map(HistoryLine.of, catalogue.history(asker, kind, record_id))))

    one.__annotations__["return"] = Response[got_type(kind)]  # type: ignore[misc]
    return [
        get("/{record_id:str}", summary="One of them", description="`304` when `If-None-Match` holds its ETag.",
            sync_to_thread=True)(one),
        get("/{record_id:str}/history", summary="Its history", sync_to_thread=True)(history),
    ]  # fmt: skip


def _writing(kind: Kind, catalogue: Catalogue) -> list[HTTPRouteHandler]:
    sent: Any = sent_type(kind)
    answered: Any = got_type(kind)
    answer = Response[answered]

    def make(data: Any, asker: _Asker) -> Any:
        record_id = new_id()
        made = _put(catalogue, asker, kind, record_id, data)
        return _answer(made, location=f"/api/v1/{NAMES[kind]}/{record_id}", status=201)

    def change(data: Any, asker: _Asker, record_id: FromPath[str], if_match: _IfMatch = None) -> Any:
        return _answer(_put(catalogue, asker, kind, record_id, data, revision=_revision(if_match)))

    def remove(asker: _Asker, record_id: FromPath[str], if_match: _IfMatch = None) -> None:
        catalogue.delete(asker, kind, record_id, if_rev=_revision(if_match))

    body = Annotated[sent, Body()]
    for function in (make, change):
        function.__annotations__ |= {"data": body, "return": answer}
    return [
        post(dto=Strict[sent], return_dto=None, summary="Make one",
             description="With an id of the server's making. To be able to repeat it, `PUT` with an id of your own.",
             sync_to_thread=True, opt={PROBLEMS: (409, 422)})(make),
        put("/{record_id:str}", dto=Strict[sent], return_dto=None, summary="Make or change one",
            description="Sets the fields that are given. The id of a new one is a UUID of your own.",
            sync_to_thread=True, opt={PROBLEMS: (409, 412, 422)})(change),
        delete("/{record_id:str}", summary="Delete one", description="Its tombstone reaches all devices.",
               sync_to_thread=True, opt={PROBLEMS: (409, 412)})(remove),
    ]  # fmt: skip


def _put(
    catalogue: Catalogue, asker: Identity, kind: Kind, record_id: str, data: Any, *, revision: str | None = None
) -> Stored:
    fields = sent_fields(data)
    person_id = fields.pop("person_id", None)
    return catalogue.put(asker, kind, record_id, fields, if_rev=revision, person_id=person_id)


def _answer(
    record: Stored, *, known: str | None = None, location: str | None = None, status: int = 200
) -> Response[Any]:
    tag = f'"{record.rev}"'
    headers = {"ETag": tag} if location is None else {"ETag": tag, "Location": location}
    if known is not None and tag in {part.strip().removeprefix("W/") for part in known.split(",")}:
        return Response(None, status_code=304, headers=headers)
    return Response(got(record), status_code=status, headers=headers)


def _revision(if_match: str | None) -> str | None:
    return None if if_match in {None, "*"} else str(if_match).strip().strip('"')


def _instant(name: str, text: str | None) -> Instant | None:
    try:
        return None if text is None else from_iso(text)
    except (ValueError, OverflowError) as error:
        raise problems.malformed(f"“{name}” is not a time like “2026-11-21T15:04:00.000Z”.") from error
