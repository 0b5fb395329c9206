"""Around the application: what happens to every request and every answer, whatever is asked.

From the outside in: an id, the log line and the figures; the limit on requests at once; the body, read whole and
decompressed; and on the way out the security headers and compression.
"""

from __future__ import annotations

import asyncio
import random
import re
import time
from typing import Any, cast

import msgspec
from litestar.enums import ScopeType
from litestar.types import ASGIApp, HTTPScope, Message, Receive, Scope, Send
from structlog.typing import FilteringBoundLogger

from app.domain.ids import new_id
from app.wire.protocol import HEADER_REQUEST, MAX_BODY
from server import problems
from server.problems import ServerProblem
from server.web.answers import FAILURE, PROBLEM, REQUEST_ID, described, problem_of, refused
from server.web.bodies import BodyRefused, GoneAway, Incoming, decompressed, read_body
from server.web.compression import WORTH_IT, chosen_encoding, compressed, is_compressible
from server.web.forms import is_form
from server.web.metrics import Metrics
from server.web.pages import POLICY, is_page

_OWN_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_COMPRESS_ASIDE = 64 * 1024
"""Bytes from which on compression would hold up other requests, and is done in a thread."""
_ALWAYS_ANSWERED = "/live"
"""A server that is busy must not be taken for a dead one."""

ROUTE = "wrenchtime_route"
ASKER = "wrenchtime_asker"
"""Where the route's template and the asker's id are left for log and figures."""

NO_CONTENT = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class ShellSettings(msgspec.Struct, frozen=True, kw_only=True):
    """``https`` says that people reach the server over TLS; ``at_once`` is how many requests one process works on."""

    https: bool = False
    at_once: int = 400
    body_limit: int = MAX_BODY


class _Exchange:
    """One request and the beginning of its answer."""

    def __init__(self, scope: HTTPScope) -> None:
        self.scope = cast("dict[str, Any]", scope)
        self.headers = {name.decode("latin-1").casefold(): value.decode("latin-1") for name, value in scope["headers"]}
        given = self.headers.get(HEADER_REQUEST.casefold(), "")
        self.id = given if _OWN_ID.fullmatch(given) else new_id()
        self.method = scope["method"]
        self.head_only = self.method == "HEAD"
        self.status = 0
        self.bytes_in = 0
        self.bytes_out = 0
        self.scope[REQUEST_ID] = self.id
        if self.head_only:
            self.scope["method"] = "GET"


class Shell:
    """The application that a web server runs."""

    def __init__(
        self, application: ASGIApp, metrics: Metrics, log: FilteringBoundLogger, settings: ShellSettings
    ) -> None:
        self._application = application
        self._metrics = metrics
        self._log = log
        self._settings = settings
        self._working = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            await self._application(scope, receive, send)
            return
        exchange = _Exchange(scope)
        began = time.perf_counter()
        self._metrics.begins()
        try:
            await self._answered(exchange, receive, send)
        except GoneAway:
            exchange.status = 499
        finally:
            self._ended(exchange, time.perf_counter() - began)

    async def _answered(self, exchange: _Exchange, receive: Receive, send: Send) -> None:
        outward = _Outward(exchange, send, self._settings)
        try:
            body = await self._body(exchange, receive)
            await self._work(cast("Scope", exchange.scope), _replay(body, receive), outward)
        except BodyRefused as refused_body:
            await outward.refuse(refused_body.problem, last=True)
        except ServerProblem as problem:
            await outward.refuse(problem)
        except GoneAway:
            raise
        except Exception as error:  # noqa: BLE001 - the last resort: an answer and a line in the log
            exchange.scope[FAILURE] = described(error)
            await outward.refuse(problem_of(500, ""))

    async def _work(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hands a whole request to the application, unless that has enough to do already.

        Requests still on their way are not counted: who sends slowly must not keep others out.
        """
        if self._working >= self._settings.at_once and scope["path"] != _ALWAYS_ANSWERED:
            raise problems.busy(random.randint(5, 30))  # noqa: S311 - spreads the load, no secret
        self._working += 1
        try:
            await self._application(scope, receive, send)
        finally:
            self._working -= 1

    async def _body(self, exchange: _Exchange, receive: Receive) -> bytes:
        limit = self._settings.body_limit
        raw = await read_body(receive, Incoming.of(exchange.headers), limit)
        exchange.bytes_in = len(raw)
        if raw and exchange.method not in {"GET", "HEAD"} and not self._is_readable(exchange):
            raise problem_of(415, "")
        return decompressed(raw, exchange.headers.get("content-encoding", ""), limit)

    @staticmethod
    def _is_readable(exchange: _Exchange) -> bool:
        """Programs send JSON. Only pages take forms, which any other site may make a browser send."""
        content_type = exchange.headers.get("content-type", "")
        if is_page(exchange.scope["path"]):
            return is_form(content_type)
        return content_type.partition(";")[0].strip().casefold() == "application/json"

    def _ended(self, exchange: _Exchange, seconds: float) -> None:
        route = str(exchange.scope.get(ROUTE, "none"))
        self._metrics.ends(_known_method(exchange.method), route, exchange.status, seconds)
        failure = exchange.scope.get(FAILURE, {})
        write = self._log.error if failure else self._log.info
        write(
            "request", request_id=exchange.id, method=_known_method(exchange.method), route=route,
            status=exchange.status, milliseconds=round(seconds * 1000, 1), bytes_in=exchange.bytes_in,
            bytes_out=exchange.bytes_out, problem=str(exchange.scope.get(PROBLEM, "")),
            asker=str(exchange.scope.get(ASKER, "")), **failure,
        )  # fmt: skip


class _Outward:
    """Sends the answer: holds it until it is whole, adds headers, compresses."""

    def __init__(self, exchange: _Exchange, send: Send, settings: ShellSettings) -> None:
        self._exchange = exchange
        self._send = send
        self._settings = settings
        self._status = 0
        self._headers: list[tuple[bytes, bytes]] = []
        self._body = bytearray()
        self._sent = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._status, self._headers = message["status"], list(message.get("headers", []))
        elif message["type"] == "http.response.body":
            self._body += message.get("body", b"")
            if not message.get("more_body", False):
                await self._finish()

    async def refuse(self, problem: ServerProblem, *, last: bool = False) -> None:
        """Sends a problem, unless an answer was sent already; a last one closes the connection."""
        if self._sent:
            return
        sent = refused(problem, self._exchange.scope)
        self._status = sent.status
        self._headers = [(name.encode(), value.encode()) for name, value in sent.headers.items()]
        if last:
            self._headers.append((b"Connection", b"close"))
        self._body = bytearray(sent.body)
        await self._finish()

    async def _finish(self) -> None:
        exchange, body = self._exchange, bytes(self._body)
        headers = {name.decode("latin-1").casefold(): value.decode("latin-1") for name, value in self._headers}
        cookies = [value for name, value in self._headers if name.lower() == b"set-cookie"]
        headers.pop("set-cookie", None)
        content_type = headers.get("content-type", "")
        exchange.status = self._status
        if is_compressible(content_type):
            headers["vary"] = "Accept-Encoding"
            encoding = chosen_encoding(exchange.headers.get("accept-encoding", ""))
            if encoding is not None and len(body) >= WORTH_IT:
                headers["content-encoding"] = encoding
                body = await _compress(body, encoding)
        if self._status not in {204, 304}:
            headers["content-length"] = str(len(body))
        exchange.bytes_out = 0 if exchange.head_only else len(body)
        self._sent = True
        sent = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in self._all_headers(headers).items()]
        sent += [(b"set-cookie", value) for value in cookies]
        await self._send({"type": "http.response.start", "status": self._status, "headers": sent})
        await self._send(
            {"type": "http.response.body", "body": b"" if exchange.head_only else body, "more_body": False}
        )

    def _all_headers(self, headers: dict[str, str]) -> dict[str, str]:
        policy = str(self._exchange.scope.get(POLICY, NO_CONTENT))
        added = {**_HEADERS, "Content-Security-Policy": policy, HEADER_REQUEST: self._exchange.id}
        if "cache-control" not in headers:
            added["Cache-Control"] = "no-store"
        if self._settings.https:
            added["Strict-Transport-Security"] = "max-age=31536000"
        return {**{name.casefold(): value for name, value in added.items()}, **headers}


async def _compress(body: bytes, encoding: str) -> bytes:
    if len(body) < _COMPRESS_ASIDE:
        return compressed(body, encoding)
    return await asyncio.to_thread(compressed, body, encoding)


def _replay(body: bytes, receive: Receive) -> Receive:
    """Gives the body, already read, to the application; after it only the client's hanging up can come."""
    given = False

    async def next_message() -> Any:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return next_message


def _known_method(method: str) -> str:
    """Methods are made up freely by whoever asks; figures need a few names."""
    return method if method in {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"} else "other"
