"""The transport over HTTPS, as careful as a network of hotels and proxies requires.

An answer counts only when its type is JSON, it parses whole, speaks our protocol and carries its end mark: no HTTP
library notices a gzip stream that was cut short, and a login page answers 200. Redirects are never followed.
``requests`` is imported here and nowhere else, and this module only when something is sent.
"""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import Any, Literal, NoReturn, TypeVar

import msgspec
import requests
import urllib3

from app.domain.ids import new_id
from app.sync import failures
from app.sync.address import Address
from app.sync.certificates import TrustedAdapter
from app.sync.transport import Layer, TransportFailure, TransportProblem
from app.wire import addresses
from app.wire.protocol import (
    HEADER_CLIENT,
    HEADER_DEVICE,
    HEADER_PROTOCOL,
    HEADER_REQUEST,
    MAX_ANSWER,
    PROTOCOL,
    Capabilities,
    ChangesAnswer,
    EnrolAnswer,
    EnrolRequest,
    FiguresAnswer,
    Problem,
    ProblemType,
    PushAnswer,
    PushRequest,
    SnapshotAnswer,
    VerifyAnswer,
    VerifyRequest,
    Witness,
)
from app.wire.records import Kind

A = TypeVar("A", bound=msgspec.Struct)

CONNECT_SECONDS = 10.0
READ_SECONDS = 30.0
WHOLE_SECONDS = 120.0
"""An answer that drips in for longer than this is given up."""

_WORTH_PACKING = 1_024
_PIECE = 65_536
_LONGEST_WAIT = 3_600.0


class HttpTransport:
    """Speaks with one server. ``device`` tells the ledger's device id, ``token`` the device's token.

    Used by one thread at a time; :meth:`close` may come from another.
    """

    def __init__(
        self,
        address: Address,
        *,
        token: str = "",
        device: Callable[[], str] = lambda: "",
        client: str = "",
        ca_file: str = "",
        timeouts: tuple[float, float, float] = (CONNECT_SECONDS, READ_SECONDS, WHOLE_SECONDS),
    ) -> None:
        self._address = address
        self._device = device
        self._client = client
        self._timeouts = timeouts
        self._plain_bodies = False
        self._session = requests.Session()
        self._session.mount(f"{address.scheme}://", TrustedAdapter(ca_file))
        # A proxy knows no way back to this machine.
        self._session.trust_env = not address.is_this_machine
        # Said outright, or requests would look for a password in the user's netrc and send that instead.
        self._session.auth = _Bearer(token)

    def capabilities(self) -> Capabilities:
        """What the server can do."""
        return self._ask("GET", addresses.CAPABILITIES, Capabilities)

    def enrol(self, request: EnrolRequest) -> EnrolAnswer:
        """Trades a code for a token."""
        return self._ask("POST", addresses.ENROL, EnrolAnswer, body=request)

    def push(self, request: PushRequest) -> PushAnswer:
        """Sends mutations."""
        return self._ask("POST", addresses.PUSH, PushAnswer, body=request)

    def changes(self, tip: Witness | None, acked_seq: int, cursor: str, limit: int) -> ChangesAnswer:
        """Rows that changed after the cursor."""
        asked = {"cursor": cursor, "limit": str(limit), **_place(tip, acked_seq)}
        return self._ask("GET", addresses.CHANGES, ChangesAnswer, asked=asked)

    def snapshot(
        self, tip: Witness | None, acked_seq: int, kind: Kind, after: str | None, limit: int
    ) -> SnapshotAnswer:
        """A page of all rows of a kind."""
        asked = {"part": kind.value, "limit": str(limit), **_place(tip, acked_seq)}
        if after is not None:
            asked["after"] = after
        return self._ask("GET", addresses.SNAPSHOT, SnapshotAnswer, asked=asked)

    def verify(self, request: VerifyRequest) -> VerifyAnswer:
        """Compares what both sides hold."""
        return self._ask("POST", addresses.VERIFY, VerifyAnswer, body=request)

    def figures(self, after: str | None, limit: int) -> FiguresAnswer:
        """A page of what agreements have used."""
        asked = {"limit": str(limit)}
        if after is not None:
            asked["after"] = after
        return self._ask("GET", addresses.FIGURES, FiguresAnswer, asked=asked)

    def rotate(self) -> str:
        """A new token; the present one is good until the new one is first used."""
        return self._ask("POST", addresses.ACCESS, _NewToken).token

    def leave(self) -> None:
        """Gives the access back."""
        self._ask("DELETE", addresses.ACCESS, _Nothing)

    def close(self) -> None:
        """Closes all connections."""
        self._session.close()

    def _ask(
        self,
        method: str,
        path: str,
        answer_type: type[A],
        *,
        asked: Mapping[str, str] | None = None,
        body: msgspec.Struct | None = None,
    ) -> A:
        content = None if body is None else msgspec.json.encode(body)
        try:
            return self._once(method, path, answer_type, asked, content)
        except TransportProblem as error:
            if error.problem.type != ProblemType.ENCODING_UNSUPPORTED or self._plain_bodies:
                raise
        self._plain_bodies = True
        return self._once(method, path, answer_type, asked, content)

    def _once(
        self, method: str, path: str, answer_type: type[A], asked: Mapping[str, str] | None, content: bytes | None
    ) -> A:
        deadline = time.monotonic() + self._timeouts[2]
        headers = self._headers()
        if content is not None:
            headers["Content-Type"] = "application/json"
            if len(content) >= _WORTH_PACKING and not self._plain_bodies:
                content = gzip.compress(content, 6, mtime=0)
                headers["Content-Encoding"] = "gzip"
        try:
            with self._session.request(
                method,
                self._address.url(path),
                params=asked,
                data=content,
                headers=headers,
                timeout=self._timeouts[:2],
                allow_redirects=False,
                stream=True,
            ) as response:
                received = _received(response, deadline)
                return self._answer(response, received, answer_type)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise failures.of_error(error, self._address) from error

    def _headers(self) -> dict[str, str]:
        return {
            "Accept": "application/json, application/problem+json",
            "Accept-Encoding": "gzip",
            "User-Agent": f"wrenchtime/{self._client}",
            HEADER_PROTOCOL: str(PROTOCOL),
            HEADER_CLIENT: self._client,
            HEADER_DEVICE: self._device(),
            HEADER_REQUEST: new_id(),
        }

    def _answer(self, response: requests.Response, received: bytes, answer_type: type[A]) -> A:
        kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if kind == "application/problem+json":
            _raise_problem(response, received)
        if response.status_code == 204 and answer_type is _Nothing:
            return answer_type()
        if response.status_code not in {200, 201}:
            _raise_status(response, kind, self._address)
        if kind != "application/json":
            raise failures.of_stranger(kind, self._address)
        try:
            spoken = msgspec.json.decode(received, type=_Spoken).protocol
            if spoken != PROTOCOL and answer_type is not Capabilities:
                raise TransportFailure(
                    Layer.VERSION, f"The server speaks version {spoken} of the protocol, this program {PROTOCOL}."
                )
            return msgspec.json.decode(received, type=answer_type)
        except msgspec.MsgspecError as error:
            raise TransportFailure(
                Layer.ANSWER, f"What {self._address.host} sent was cut short or is not from a Wrenchtime server."
            ) from error


class _NewToken(msgspec.Struct, frozen=True):
    protocol: int
    token: str
    end: Literal[True]


class _Nothing(msgspec.Struct, frozen=True):
    """What 204 says."""


class _Bearer(requests.auth.AuthBase):
    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._token:
            request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class _Spoken(msgspec.Struct):
    protocol: Any = None


def _place(tip: Witness | None, acked_seq: int) -> dict[str, str]:
    told = {"acked_seq": str(acked_seq)}
    return told if tip is None else {**told, "tip": addresses.witness_text(tip)}


def _received(response: requests.Response, deadline: float) -> bytes:
    """The whole body, unpacked; given up when it is too large or takes too long."""
    pieces: list[bytes] = []
    room = MAX_ANSWER
    while piece := response.raw.read1(_PIECE, decode_content=True):
        room -= len(piece)
        if room < 0:
            raise TransportFailure(Layer.ANSWER, f"The answer is larger than {MAX_ANSWER // 1_048_576} MiB.")
        if time.monotonic() > deadline:
            raise TransportFailure(Layer.TIMEOUT, "The answer came too slowly to wait for its end.")
        pieces.append(piece)
    return b"".join(pieces)


def _raise_problem(response: requests.Response, received: bytes) -> NoReturn:
    try:
        problem = msgspec.json.decode(received, type=Problem)
    except msgspec.MsgspecError as error:
        raise TransportFailure(
            Layer.SERVER, f"The server answered {response.status_code} and did not say why.", _retry_after(response)
        ) from error
    raise TransportProblem(problem, _retry_after(response))


def _raise_status(response: requests.Response, kind: str, address: Address) -> NoReturn:
    """What an answer means that is not the program's own but of something before it."""
    status = response.status_code
    wait = _retry_after(response)
    if status == 413:  # from a proxy that takes less than the server
        raise TransportProblem(Problem(type=ProblemType.TOO_LARGE, title="Too large", status=413), wait)
    if 300 <= status < 400:
        raise failures.of_redirect(response.headers.get("Location", ""), address)
    if status == 407:
        raise TransportFailure(Layer.PROXY, "The proxy wants a name and password. Set them in the system's proxy.")
    if status == 511:
        raise failures.of_stranger(kind, address)
    if status == 404:
        raise TransportFailure(
            Layer.SERVER, f"There is no Wrenchtime server at {address.shown}. Check the address.", wait
        )
    if status in {429, 503}:
        raise TransportFailure(Layer.SERVER, f"The server is busy or being looked after ({status}).", wait)
    if status in {401, 403} and kind == "text/html":
        raise failures.of_stranger(kind, address)
    raise TransportFailure(
        Layer.SERVER, f"{address.host} answered {status} {response.reason}.".replace(" .", "."), wait
    )


def _retry_after(response: requests.Response) -> float | None:
    """Seconds that the server wants us to wait, at most an hour; it may say so in seconds or as a date."""
    text = response.headers.get("Retry-After", "").strip()
    if not text:
        return None
    if text.isdecimal():
        return min(float(text), _LONGEST_WAIT)
    try:
        until = parsedate_to_datetime(text)
        # Against the server's own clock, not ours.
        told = parsedate_to_datetime(response.headers.get("Date", ""))
    except (TypeError, ValueError):
        return None
    return min(max((until - told).total_seconds(), 0.0), _LONGEST_WAIT)
