"""The document of the API: OpenAPI 3.1, from the routes themselves and from the table of who may ask."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any

import msgspec
from litestar import Litestar, Request
from litestar.enums import MediaType
from litestar.openapi.config import OpenAPIConfig
from litestar.openapi.plugins import OpenAPIRenderPlugin
from litestar.openapi.spec import Components, SecurityScheme
from litestar.routes import HTTPRoute

from app.wire.protocol import (
    Capabilities,
    ChangesAnswer,
    EnrolAnswer,
    EnrolRequest,
    FiguresAnswer,
    PushAnswer,
    PushRequest,
    SnapshotAnswer,
    VerifyAnswer,
    VerifyRequest,
)
from server.web.page import PAGE_POLICY, page
from server.web.pages import POLICY

PROBLEMS = "problems"
"""Under which a route names, in its ``opt``, the problems that are its own, by HTTP status."""

_SYNC = (
    Capabilities, ChangesAnswer, EnrolAnswer, EnrolRequest, FiguresAnswer, PushAnswer, PushRequest, SnapshotAnswer,
    VerifyAnswer, VerifyRequest,
)  # fmt: skip
_ALWAYS = (400, 408, 413, 415, 429, 503)
_OF_PEOPLE_AND_DEVICES = (401, 403)
_MEANINGS = {
    400: "The request cannot be read.",
    401: "Nobody known is asking.",
    403: "Known, but not entitled.",
    404: "There is no such thing, or none that the asker may see.",
    408: "The request's body did not arrive in time.",
    409: "It does not fit what is stored.",
    410: "The cursor is too old; a snapshot must come first.",
    412: "Somebody changed it since it was read.",
    413: "More than is taken at once.",
    415: "The body is not JSON, or its compression is not understood.",
    422: "Readable, but it cannot be so.",
    429: "Too often; `Retry-After` says when it may work.",
    503: "The database gives no answer now; `Retry-After` says when to ask again.",
}


Needs = Mapping[tuple[str, str], tuple[str, ...]]
"""The security schemes, any of them, that each route asks for, by method and path."""


class Document(OpenAPIRenderPlugin):
    """Serves the document, which is put together when it is first asked for."""

    def __init__(self, needs: Needs) -> None:
        super().__init__(path="/openapi.json", media_type=MediaType.JSON)
        self._needs = needs
        self._made: bytes | None = None

    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:
        """The document as JSON."""
        if self._made is None:
            self._made = msgspec.json.encode(finished(request.app, openapi_schema, self._needs))
        return self._made


class Page(OpenAPIRenderPlugin):
    """Serves the document as a page to read."""

    def __init__(self, needs: Needs) -> None:
        super().__init__(path="/")
        self._needs = needs
        self._made: bytes | None = None

    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:
        """The page as HTML."""
        request.scope[POLICY] = PAGE_POLICY  # type: ignore[literal-required]
        if self._made is None:
            self._made = page(finished(request.app, openapi_schema, self._needs)).encode()
        return self._made


def openapi_config(version: str, needs: Needs) -> OpenAPIConfig:
    """What the framework needs to describe the routes, and where it is read."""
    return OpenAPIConfig(
        path="/api",
        render_plugins=[Page(needs), Document(needs)],
        title="Wrenchtime",
        version=version,
        summary="Time and tasks of service technicians",
        description=(
            "Programs ask with a personal access token, people with a session, devices with the token that they got "
            "when they joined. Every refusal is an RFC 9457 problem, whose `type` is the contract. Lists come in "
            "pages: `next` of one is `after` of the next. Bodies may be compressed with gzip or zstd."
        ),
        components=Components(
            security_schemes={
                "token": SecurityScheme(type="http", scheme="bearer", description="A personal access token."),
                "device": SecurityScheme(type="http", scheme="bearer", description="A device's token."),
                "session": SecurityScheme(type="apiKey", name="wrenchtime_session", security_scheme_in="cookie"),
            }
        ),
    )


def finished(application: Litestar, described: Mapping[str, Any], needs: Needs) -> dict[str, Any]:
    """The framework's description of the routes, with what the table of who may ask adds to it."""
    whole: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(described))
    schemas: dict[str, Any] = whole["components"].setdefault("schemas", {})
    # The framework takes arrays with named places for objects; the library that reads them knows better.
    _, exact = msgspec.json.schema_components(_SYNC, ref_template="#/components/schemas/{name}")
    schemas |= {**exact, "Problem": _problem_schema()}
    for method, path, own in _routes(application):
        operation = whole["paths"].get(path, {}).get(method.lower())
        if operation is None:
            continue
        schemes = needs[method, path]
        operation["security"] = [{scheme: []} for scheme in schemes]
        statuses = {*_ALWAYS, *own, *(_OF_PEOPLE_AND_DEVICES if schemes else ()), *((404,) if "{" in path else ())}
        # An answer without a body, which the framework takes for null where it carries a cookie.
        operation["responses"].get("204", {}).pop("content", None)
        operation["responses"] |= {str(status): _problem_answer(status) for status in sorted(statuses)}
    return whole


def _routes(application: Litestar) -> Iterable[tuple[str, str, tuple[int, ...]]]:
    for route in application.routes:
        if isinstance(route, HTTPRoute):
            for handler in route.route_handlers:
                for method in handler.http_methods:
                    yield method, route.path_format.rstrip("/") or "/", tuple(handler.opt.get(PROBLEMS, ()))


def _problem_answer(status: int) -> dict[str, Any]:
    content = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {"description": _MEANINGS.get(status, HTTPStatus(status).phrase), "content": content}


def _problem_schema() -> dict[str, Any]:
    text = {"type": "string"}
    number = {"type": "integer"}
    return {
        "type": "object",
        "title": "Problem",
        "description": "RFC 9457 problem details. `type` is the contract; title and detail are for a person.",
        "required": ["type", "title", "status"],
        "properties": {
            "type": text, "title": text, "status": number, "detail": text, "instance": text,
            "expected": number, "min": number, "max": number, "max_bytes": number, "max_items": number,
            "errors": {"type": "array", "items": text},
        },
    }  # fmt: skip
