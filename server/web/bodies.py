"""Request bodies: read whole up to a limit, decompressed up to a limit."""

from __future__ import annotations

import asyncio
import zlib
from typing import cast

import zstandard
from litestar.types import Receive

from app.wire.protocol import Problem, ProblemType
from server import problems
from server.problems import ServerProblem

ARRIVES_WITHIN = 30.0
"""Seconds in which a body must have come."""


class GoneAway(Exception):
    """The client hung up before its request was whole."""


async def read_body(receive: Receive, declared: int | None, limit: int) -> bytes:
    """The body as it came. Raises too-large, or a problem when it does not come in time."""
    if declared is not None and declared > limit:
        raise _too_large(limit)
    try:
        async with asyncio.timeout(ARRIVES_WITHIN):
            return await _all_of(receive, limit)
    except TimeoutError as error:
        raise ServerProblem(
            Problem(
                type=ProblemType.MALFORMED, title="The request did not arrive", status=408,
                detail=f"Its body was not complete within {ARRIVES_WITHIN:.0f} seconds.",
            )
        ) from error  # fmt: skip


async def _all_of(receive: Receive, limit: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise GoneAway
        part = cast("bytes", message.get("body", b""))
        size += len(part)
        if size > limit:
            raise _too_large(limit)
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


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
