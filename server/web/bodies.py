"""Request bodies: read whole up to a limit, decompressed up to a limit."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Mapping
from typing import cast

import msgspec
import zstandard
from litestar.types import Receive

from app.wire.protocol import Problem, ProblemType
from server import problems
from server.problems import ServerProblem

ARRIVES_WITHIN = 30.0
"""Seconds in which a body must have come."""
THROWN_AWAY = 16 * 1024 * 1024
"""Bytes beyond the limit that are still taken in, and thrown away, before a body is refused as too large."""


class GoneAway(Exception):
    """The client hung up before its request was whole."""


class BodyRefused(Exception):
    """The body was not taken. Some of it may be on its way still: the answer must be the last of its connection."""

    def __init__(self, problem: ServerProblem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class Incoming(msgspec.Struct, frozen=True):
    """What the headers say of a body: its length, where they do, and whether its sender waits to be told to send it."""

    declared: int | None = None
    awaits_leave: bool = False

    @classmethod
    def of(cls, headers: Mapping[str, str]) -> Incoming:
        """As these headers say, whose names are in small letters."""
        length = headers.get("content-length", "")
        awaits_leave = headers.get("expect", "").strip().casefold() == "100-continue"
        return cls(int(length) if length.isdecimal() else None, awaits_leave)


async def read_body(receive: Receive, incoming: Incoming, limit: int, within: float = ARRIVES_WITHIN) -> bytes:
    """The body as it came, of at most ``limit`` bytes, and complete in so many seconds.

    Raises :class:`BodyRefused` with too-large, or with a problem when it does not come in time. Who sends too much is
    let send it, within bounds: a proxy that writes on while the connection is closed tells its client that the server
    failed, and the answer is never seen.
    """
    declared = incoming.declared or 0
    if declared > limit + THROWN_AWAY or (declared > limit and incoming.awaits_leave):
        raise BodyRefused(_too_large(limit))
    body = _Body(limit)
    try:
        async with asyncio.timeout(within):
            await body.read_from(receive)
    except TimeoutError as error:
        raise BodyRefused(_too_large(limit) if body.is_too_large else _too_late(within)) from error
    if body.is_too_large:
        raise BodyRefused(_too_large(limit))
    return b"".join(body.parts)


class _Body:
    """What has come of a body; nothing is kept of one that is too large."""

    def __init__(self, limit: int) -> None:
        self.parts: list[bytes] = []
        self._size = 0
        self._limit = limit

    @property
    def is_too_large(self) -> bool:
        return self._size > self._limit

    async def read_from(self, receive: Receive) -> None:
        """Until it is whole, or as much was thrown away as ever is."""
        more = True
        while more and self._size <= self._limit + THROWN_AWAY:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise GoneAway
            part = cast("bytes", message.get("body", b""))
            self._size += len(part)
            self.parts.append(part)
            if self.is_too_large:
                self.parts.clear()
            more = bool(message.get("more_body", False))


def decompressed(body: bytes, encoding: str, limit: int) -> bytes:
    """The body behind its ``Content-Encoding``. Raises too-large, malformed, encoding-unsupported."""
    try:
        match encoding.strip().casefold():
            case "" | "identity":
                return body
            case "gzip" | "x-gzip":
                return _gunzip(body, limit)
            case "zstd":
                return _unzstd(body, limit)
    except (zlib.error, zstandard.ZstdError) as error:
        raise problems.malformed("The body is not compressed as it says.") from error
    raise ServerProblem(
        Problem(
            type=ProblemType.ENCODING_UNSUPPORTED, title="This compression is not understood here", status=415,
            detail="Send the body with gzip, with zstd, or as it is.",
        )
    )  # fmt: skip


def _gunzip(body: bytes, limit: int) -> bytes:
    reader = zlib.decompressobj(wbits=31)
    plain = reader.decompress(body, limit + 1)
    if len(plain) > limit:
        raise _too_large(limit)
    if not reader.eof or reader.unused_data:
        raise problems.malformed("The body is not compressed as it says.")
    return plain


def _unzstd(body: bytes, limit: int) -> bytes:
    # The window is what decompression may take in memory, whatever the frame asks for.
    reader = zstandard.ZstdDecompressor(max_window_size=1 << 23).stream_reader(body, read_across_frames=False)
    plain = reader.read(limit + 1)
    if len(plain) > limit:
        raise _too_large(limit)
    if not _is_whole_frame(body, len(plain)):
        raise problems.malformed("The body is not compressed as it says.")
    return plain


def _is_whole_frame(body: bytes, size: int) -> bool:
    """Whether the frame ends where the body ends: a stream reader says nothing of one that was cut."""
    probe = zstandard.ZstdDecompressor(max_window_size=1 << 23).decompressobj()
    return len(probe.decompress(body)) == size and probe.eof and not probe.unused_data


def _too_large(limit: int) -> ServerProblem:
    return problems.too_large(f"A request has at most {limit} bytes, also after decompression.", max_bytes=limit)


def _too_late(within: float) -> ServerProblem:
    return ServerProblem(
        Problem(
            type=ProblemType.MALFORMED, title="The request did not arrive", status=408,
            detail=f"Its body was not complete within {within:.0f} seconds.",
        )
    )  # fmt: skip
