"""Bodies that do not fit: their senders are let finish, within bounds, so that they see the answer."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from litestar.types import Receive

from server.web.bodies import THROWN_AWAY, BodyRefused, GoneAway, Incoming, read_body

LIMIT = 100_000
PART = bytes(65_536)


class Line:
    """A connection on which these parts come; after them nothing more, or the hanging up."""

    def __init__(self, *parts: bytes, hangs_up: bool = False) -> None:
        self._parts: Iterator[bytes] = iter(parts)
        self._left = len(parts)
        self._hangs_up = hangs_up

    @property
    def left(self) -> int:
        """How many parts nobody took."""
        return self._left

    @property
    def receive(self) -> Receive:
        async def next_message() -> Any:
            part = next(self._parts, None)
            if part is None and self._hangs_up:
                return {"type": "http.disconnect"}
            if part is None:
                await asyncio.Event().wait()
            self._left -= 1
            return {"type": "http.request", "body": part, "more_body": self._left > 0 or self._hangs_up}

        return next_message


def read(line: Line, incoming: Incoming | None = None, within: float = 20.0) -> bytes:
    return asyncio.run(read_body(line.receive, incoming or Incoming(), LIMIT, within))


def refused(line: Line, incoming: Incoming | None = None, within: float = 20.0) -> int:
    """The status with which the body is refused."""
    with pytest.raises(BodyRefused) as caught:
        read(line, incoming, within)
    return caught.value.problem.problem.status


def test_a_body_of_just_the_limit_is_taken() -> None:
    assert read(Line(bytes(LIMIT - 3), b"abc")) == bytes(LIMIT - 3) + b"abc"


@pytest.mark.parametrize("incoming", [Incoming(), Incoming(declared=20 * len(PART))], ids=["chunked", "declared"])
def test_what_is_too_large_is_taken_to_its_end_before_it_is_refused(incoming: Incoming) -> None:
    line = Line(*[PART] * 20)
    assert (refused(line, incoming), line.left) == (413, 0)


def test_no_more_than_the_bound_is_thrown_away() -> None:
    line = Line(*[PART] * 1_000)
    assert refused(line) == 413
    taken = (1_000 - line.left) * len(PART)
    assert LIMIT + THROWN_AWAY < taken <= LIMIT + THROWN_AWAY + len(PART)


def test_what_says_to_be_beyond_the_bound_is_refused_at_once() -> None:
    line = Line(PART)
    assert (refused(line, Incoming(declared=LIMIT + THROWN_AWAY + 1)), line.left) == (413, 1)


def test_who_asks_before_sending_is_told_not_to_send() -> None:
    line = Line(PART)
    asking = Incoming.of({"content-length": str(LIMIT + 1), "expect": "100-Continue"})
    assert (refused(line, asking), line.left) == (413, 1)


class Slow(Line):
    """Gives its parts, then holds the connection without a word."""

    @property
    def receive(self) -> Receive:
        given = super().receive

        async def next_message() -> Any:
            return {**(await given()), "more_body": True}

        return next_message


def test_who_sends_too_much_and_then_holds_the_line_is_refused_when_the_time_is_up() -> None:
    assert refused(Slow(PART, PART), within=0.05) == 413


def test_who_sends_too_slowly_is_told_so() -> None:
    assert refused(Slow(PART), within=0.05) == 408


def test_who_hangs_up_while_sending_too_much_is_gone() -> None:
    with pytest.raises(GoneAway):
        read(Line(PART, PART, hangs_up=True))
