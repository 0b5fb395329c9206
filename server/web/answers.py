"""Problems as answers: RFC 9457 problem details for whatever goes wrong, in the same few types.

To a person in a browser the same is said as a page; who is not signed in there is led to the page for it.
"""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException, NotAuthorizedException
from litestar.types import ExceptionHandler
from sqlalchemy.exc import DBAPIError

from app.domain.errors import Refusal
from app.wire.protocol import Problem, ProblemType
from server import problems
from server.problems import ServerProblem
from server.web.pages import PAGE_HEADERS, PAGES, SIGN_IN, is_looked_for_by_a_person, is_page, render

PROBLEM_JSON = "application/problem+json"
REQUEST_ID = "wrenchtime_request_id"
"""Where a request's id stands in its ASGI scope."""
FAILURE = "wrenchtime_failure"
"""Where a failure that nobody expected leaves what the log may say of it."""
PROBLEM = "wrenchtime_problem"
"""Where the type of the problem that was answered is left for the log."""

_AnyRequest = Request[Any, Any, Any]


def exception_handlers() -> Mapping[type[Exception] | int, ExceptionHandler[Exception]]:
    """What becomes of everything that a route may raise."""
    return {
        ServerProblem: _server_problem,
        Refusal: _refusal,
        HTTPException: _http_exception,
        Exception: _unexpected,
    }


def problem_of(status: int, detail: str, allowed: tuple[str, ...] = ()) -> ServerProblem:
    """The problem for what the framework itself refuses with this HTTP status."""
    del allowed
    match status:
        case 401:
            return problems.auth_required()
        case 403:
            return problems.not_allowed("This is not for you.")
        case 404:
            return problems.not_found("There is nothing at this address.")
        case 405:
            return _made(ProblemType.METHOD_NOT_ALLOWED, 405, "Not done this way", "The address knows other methods.")
        case 413:
            return problems.too_large("The request is larger than is taken at once.")
        case 415:
            return _made(ProblemType.MALFORMED, 415, "The request cannot be read", "The body must be JSON.")
        case status if status < 500:
            return problems.malformed(detail or "The request is not what is expected here.")
    return _internal()


class Refused(msgspec.Struct, frozen=True):
    """A problem as it is sent; the headers name the content's type."""

    status: int
    body: bytes
    headers: dict[str, str]


def refused(problem: ServerProblem, scope: Any) -> Refused:
    """What is sent for a problem to whoever asked, and left in the scope for the log."""
    scope[PROBLEM] = problem.problem.type
    whole = msgspec.structs.replace(problem.problem, instance=f"urn:wrenchtime:request:{scope.get(REQUEST_ID, '')}")
    headers = {} if problem.retry_after is None else {"Retry-After": str(problem.retry_after)}
    if is_page(scope["path"]) or (whole.status == 404 and is_looked_for_by_a_person(scope)):
        return _page(whole, headers, scope)
    if whole.status == 401:
        headers["WWW-Authenticate"] = 'Bearer realm="Wrenchtime"'
    return Refused(whole.status, msgspec.json.encode(whole), {**headers, "Content-Type": PROBLEM_JSON})


def _page(problem: Problem, headers: Mapping[str, str], scope: Any) -> Refused:
    if problem.status == 401:
        asked: str = scope["path"]
        if query := scope.get("query_string", b""):
            asked += f"?{query.decode('latin-1')}"
        # What was sent is not sent again by itself; the page it came from is a good place to go on.
        following = f"?next={quote(asked, safe='')}" if scope["method"] == "GET" and asked != PAGES else ""
        return Refused(303, b"", {"Location": SIGN_IN + following})
    text = render(scope, "problem.html", problem=problem)
    content = {**PAGE_HEADERS, "Content-Type": "text/html; charset=utf-8"}
    return Refused(problem.status, text.encode(), {**headers, **content})


def _answer(request: _AnyRequest, problem: ServerProblem, extra: Mapping[str, str] | None = None) -> Response[bytes]:
    sent = refused(problem, request.scope)
    headers = {**sent.headers, **(extra or {})}
    media_type = headers.pop("Content-Type", "text/plain")
    return Response(sent.body, status_code=sent.status, media_type=media_type, headers=headers)


def _server_problem(request: _AnyRequest, error: Exception) -> Response[bytes]:
    assert isinstance(error, ServerProblem)  # noqa: S101 - the framework picks handlers by type
    return _answer(request, error)


def _refusal(request: _AnyRequest, error: Exception) -> Response[bytes]:
    assert isinstance(error, Refusal)  # noqa: S101
    return _answer(request, problems.invalid(error.title, error.message))


def _http_exception(request: _AnyRequest, error: Exception) -> Response[bytes]:
    assert isinstance(error, HTTPException)  # noqa: S101
    if error.status_code >= 500:
        return _unexpected(request, error)
    if isinstance(error, NotAuthorizedException):
        return _answer(request, problems.auth_required())
    extra = {name: value for name, value in (error.headers or {}).items() if name.casefold() == "allow"}
    return _answer(request, _with_parameters(problem_of(error.status_code, ""), error), extra)


def _with_parameters(problem: ServerProblem, error: HTTPException) -> ServerProblem:
    """Names the parameters that do not fit; their values are not repeated."""
    found = error.extra if isinstance(error.extra, list) else []
    said = tuple(f"{one.get('key', 'value')}: {one['message']}" for one in found if "message" in one)
    return ServerProblem(msgspec.structs.replace(problem.problem, errors=said)) if said else problem


def _unexpected(request: _AnyRequest, error: Exception) -> Response[bytes]:
    request.scope[FAILURE] = described(error)  # type: ignore[literal-required]
    return _answer(request, _internal())


def described(error: BaseException) -> dict[str, Any]:
    """A failure for the log: where it was and what kind it is, without the values that were at hand."""
    said = {"failure": type(error).__name__, "frames": _frames(error)}
    if isinstance(error, DBAPIError):
        said["database_says"] = str(error.orig).partition("\n")[0]
    if error.__cause__ is not None:
        said["cause"] = type(error.__cause__).__name__
    return said


def _frames(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{frame.filename.rpartition('site-packages/')[2]}:{frame.lineno} {frame.name}" for frame in frames[-12:]]


def _internal() -> ServerProblem:
    return _made(
        ProblemType.INTERNAL, 500, "The server failed",
        "It is a fault of the server, and its log holds the details under this request's id. Nothing was changed.",
    )  # fmt: skip


def _made(kind: ProblemType, status: int, title: str, detail: str) -> ServerProblem:
    return ServerProblem(Problem(type=kind, title=title, status=status, detail=detail))
