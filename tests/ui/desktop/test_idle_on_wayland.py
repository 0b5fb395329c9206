"""Idleness as Wayland compositors tell it, played over a socket. Field note 8. The real ones: test_real_compositors."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.played_compositor import EXT, KDE, SEAT, PlayedCompositor
from ui.desktop.idle import wayland
from ui.desktop.idle.chain import IdleChain
from ui.desktop.idle.port import IdleSource, Verdict
from ui.desktop.idle.wayland import WaylandIdle

MINUTES_10 = 600_000
SOON = 100

Play = Callable[..., PlayedCompositor]


class Heard:
    """What a source told, in order: the length of idleness, "back", or why it is lost."""

    def __init__(self, source: IdleSource | IdleChain) -> None:
        self.told: list[Any] = []
        source.idled.connect(self.told.append)
        source.returned.connect(lambda: self.told.append("back"))
        if isinstance(source, IdleSource):
            source.lost.connect(self.told.append)


@pytest.fixture
def play(own_home: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Play]:
    """Plays compositors, one after the other at the same socket: ``play({EXT: 2, SEAT: 7})``."""
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    with ExitStack() as opened:

        def one(offers: dict[str, int], *, silent: bool = False) -> PlayedCompositor:
            made = PlayedCompositor(Path(os.environ["XDG_RUNTIME_DIR"]) / "wayland-7", offers, silent=silent)
            opened.callback(made.close)
            return made

        yield one


@pytest.fixture
def source(qtbot: QtBot) -> Iterator[WaylandIdle]:
    made = WaylandIdle()
    yield made
    made.stop()


def verdict(source: IdleSource, qtbot: QtBot) -> Verdict:
    told: list[Verdict] = []
    source.try_out(told.append)
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


def asked(compositor: PlayedCompositor) -> list[tuple[str, int]]:
    return [(one.request, one.timeout) for one in compositor.notifications]


@pytest.mark.parametrize(
    ("offers", "request_made"),
    [
        ({EXT: 2, KDE: 1, SEAT: 9}, "get_input_idle_notification"),
        ({SEAT: 7, EXT: 3}, "get_input_idle_notification"),
        ({KDE: 1, EXT: 1, SEAT: 8}, "get_idle_notification"),
        ({KDE: 1, SEAT: 7}, "get_idle_timeout"),
    ],
)
def test_a_compositor_tells_both_ways_by_the_best_protocol_that_it_has(
    play: Play, source: WaylandIdle, qtbot: QtBot, offers: dict[str, int], request_made: str
) -> None:
    compositor = play(offers)
    assert verdict(source, qtbot) == Verdict(True)
    # Only the newest counts input alone; where it does not, that is said.
    assert ("film" in source.caveat) == (request_made != "get_input_idle_notification")
    heard = Heard(source)
    source.watch(MINUTES_10)
    qtbot.waitUntil(lambda: asked(compositor) == [(request_made, MINUTES_10)])
    compositor.leave()
    qtbot.waitUntil(lambda: heard.told == [MINUTES_10])
    compositor.touch()
    qtbot.waitUntil(lambda: heard.told == [MINUTES_10, "back"])
    qtbot.waitUntil(lambda: asked(compositor) == [(request_made, MINUTES_10)])
    compositor.leave()
    qtbot.waitUntil(lambda: heard.told == [MINUTES_10, "back", MINUTES_10])


def test_between_what_the_compositor_tells_nothing_is_asked_and_no_clock_runs(
    play: Play, source: WaylandIdle, qtbot: QtBot
) -> None:
    compositor = play({EXT: 2, SEAT: 7})
    assert verdict(source, qtbot).works
    source.watch(MINUTES_10)
    qtbot.waitUntil(lambda: bool(compositor.notifications))
    requests = compositor.requests
    qtbot.wait(300)
    assert compositor.requests == requests
    assert not source._patience.isActive()
    assert not source._pause.isActive()


def test_another_threshold_takes_the_place_of_the_first(play: Play, source: WaylandIdle, qtbot: QtBot) -> None:
    compositor = play({EXT: 1, SEAT: 7})
    assert verdict(source, qtbot).works
    source.watch(MINUTES_10)
    source.watch(60_000)
    qtbot.waitUntil(lambda: asked(compositor) == [("get_idle_notification", 60_000)])
    heard = Heard(source)
    compositor.leave()
    qtbot.waitUntil(lambda: heard.told == [60_000])
    source.watch(MINUTES_10)  # while nobody is there: the return must not be missed for it
    qtbot.waitUntil(lambda: asked(compositor) == [("get_idle_notification", SOON)])
    compositor.leave()
    compositor.touch()
    qtbot.waitUntil(lambda: heard.told == [60_000, "back"])
    qtbot.waitUntil(lambda: asked(compositor) == [("get_idle_notification", MINUTES_10)])


def test_what_no_longer_watches_leaves_nothing_behind(play: Play, source: WaylandIdle, qtbot: QtBot) -> None:
    compositor = play({EXT: 2, SEAT: 7})
    assert verdict(source, qtbot).works
    source.watch(MINUTES_10)
    qtbot.waitUntil(lambda: bool(compositor.notifications))
    source.stop()
    qtbot.waitUntil(lambda: compositor.guests == 0)


def test_with_two_seats_somebody_is_there_until_both_are_left(play: Play, source: WaylandIdle, qtbot: QtBot) -> None:
    compositor = play({EXT: 2, SEAT: 7})
    assert verdict(source, qtbot).works
    first, second = 2, compositor.add(SEAT, 7)
    heard = Heard(source)
    source.watch(MINUTES_10)
    qtbot.waitUntil(lambda: len(compositor.notifications) == 2)
    compositor.leave(first)
    qtbot.wait(100)
    assert heard.told == []
    compositor.leave(second)
    qtbot.waitUntil(lambda: heard.told == [MINUTES_10])
    compositor.touch(first)
    qtbot.waitUntil(lambda: heard.told == [MINUTES_10, "back"])
    qtbot.waitUntil(lambda: [one.timeout for one in compositor.notifications] == [MINUTES_10] * 2)
    compositor.leave(first)
    compositor.withdraw(second)  # unplugged: the other one alone counts
    qtbot.waitUntil(lambda: heard.told[2:] == [MINUTES_10])


@pytest.mark.parametrize(
    ("offers", "why_not"),
    [
        ({SEAT: 7}, "this Wayland compositor does not tell programs about idleness"),
        ({EXT: 2}, "this Wayland compositor does not tell programs about idleness"),  # of whose idleness?
    ],
)
def test_a_compositor_without_the_protocol_or_a_seat_does_not_work(
    play: Play, source: WaylandIdle, qtbot: QtBot, offers: dict[str, int], why_not: str
) -> None:
    compositor = play(offers)
    assert verdict(source, qtbot) == Verdict(False, why_not)
    qtbot.waitUntil(lambda: compositor.guests == 0)


def test_a_compositor_that_never_answers_is_given_up(play: Play, source: WaylandIdle, qtbot: QtBot) -> None:
    source._patience.setInterval(200)
    play({EXT: 2, SEAT: 7}, silent=True)
    assert verdict(source, qtbot) == Verdict(False, "the Wayland compositor does not answer")


def test_without_a_compositor_it_is_said_whether_this_is_wayland_at_all(
    own_home: Path, source: WaylandIdle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert verdict(source, qtbot) == Verdict(False, "this desktop is not Wayland")
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    assert verdict(source, qtbot) == Verdict(False, "the Wayland compositor takes no connection")


def test_a_compositor_started_anew_is_found_again(
    play: Play, source: WaylandIdle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wayland, "TRIED_AGAIN_AFTER", (50,) * 100)
    first = play({EXT: 2, SEAT: 7})
    assert verdict(source, qtbot).works
    heard = Heard(source)
    source.watch(MINUTES_10)
    qtbot.waitUntil(lambda: bool(first.notifications))
    first.close()
    second = play({EXT: 1, SEAT: 7})  # an older one, why not
    qtbot.waitUntil(lambda: asked(second) == [("get_idle_notification", MINUTES_10)])
    second.leave()
    qtbot.waitUntil(lambda: heard.told == [MINUTES_10])


def test_who_comes_back_after_the_compositor_was_started_anew_is_seen(
    play: Play, source: WaylandIdle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wayland, "TRIED_AGAIN_AFTER", (50,) * 100)
    first = play({EXT: 2, SEAT: 7})
    assert verdict(source, qtbot).works
    heard = Heard(source)
    source.watch(MINUTES_10)
    qtbot.waitUntil(lambda: bool(first.notifications))
    first.leave()
    qtbot.waitUntil(lambda: heard.told == [MINUTES_10])
    first.close()
    second = play({EXT: 2, SEAT: 7})
    qtbot.waitUntil(lambda: [one.timeout for one in second.notifications] == [SOON])
    second.leave()
    qtbot.wait(50)
    assert heard.told == [MINUTES_10]  # still the same absence
    second.touch()
    qtbot.waitUntil(lambda: heard.told == [MINUTES_10, "back"])
    qtbot.waitUntil(lambda: [one.timeout for one in second.notifications] == [MINUTES_10])


class Next(IdleSource):
    """The way after it in the chain."""

    name = "the next way"

    def __init__(self) -> None:
        super().__init__()
        self.threshold = 0

    def try_out(self, then: Callable[[Verdict], None]) -> None:
        then(Verdict(True))

    def watch(self, threshold: int) -> None:
        self.threshold = threshold

    def stop(self) -> None:
        self.threshold = 0


def test_a_compositor_that_stays_away_gives_over_to_the_next_way(
    play: Play, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wayland, "TRIED_AGAIN_AFTER", (20, 20, 20))
    compositor = play({EXT: 2, SEAT: 7})
    source, after = WaylandIdle(), Next()
    chain = IdleChain([source, after])
    with qtbot.waitSignal(chain.settled):
        chain.begin(MINUTES_10)
    heard = Heard(chain)
    qtbot.waitUntil(lambda: bool(compositor.notifications))
    compositor.leave()
    qtbot.waitUntil(lambda: heard.told == [MINUTES_10])
    with qtbot.waitSignal(chain.settled):
        compositor.close()
    assert heard.told == [MINUTES_10, "back"]  # nobody can tell any more, so nobody says that nobody is there
    assert chain.chosen is after
    assert after.threshold == MINUTES_10
    assert chain.verdicts[source.name] == Verdict(False, "the Wayland compositor is gone")
    after.idled.emit(700_000)
    assert heard.told == [MINUTES_10, "back", 700_000]
    chain.stop()


@pytest.mark.parametrize("end", ["refuse", "mumble"])
def test_a_compositor_that_refuses_or_speaks_nonsense_is_as_good_as_gone(
    play: Play, source: WaylandIdle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    monkeypatch.setattr(wayland, "TRIED_AGAIN_AFTER", ())
    compositor = play({EXT: 2, SEAT: 7})
    assert verdict(source, qtbot).works
    source.watch(MINUTES_10)
    qtbot.waitUntil(lambda: bool(compositor.notifications))
    heard = Heard(source)
    if end == "refuse":
        compositor.refuse("invalid object 17")
    else:
        compositor.mumble()
    qtbot.waitUntil(lambda: heard.told == ["the Wayland compositor is gone"])
    qtbot.waitUntil(lambda: compositor.guests == 0)


def test_a_message_may_come_in_pieces(play: Play, source: WaylandIdle, qtbot: QtBot) -> None:
    offers = {f"an_interface_with_a_long_name_{number}": 1 for number in range(200)} | {EXT: 2, SEAT: 7}
    play(offers)  # more than is read at once
    assert verdict(source, qtbot) == Verdict(True)
