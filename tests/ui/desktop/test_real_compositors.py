"""Idleness on real Wayland compositors, with real input: what the played one is held to."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.compositors import GnomeHand, Hand, open_compositor
from ui.desktop.bus import Bus
from ui.desktop.idle.chain import IdleChain, sources_of_this_system
from ui.desktop.idle.mutter import MutterIdle
from ui.desktop.idle.wayland import WaylandIdle

pytestmark = pytest.mark.timeout(120)

LONG_ENOUGH = 1_200
CLOCK_OF_KWIN = 0.1 * LONG_ENOUGH / 1_000
"""Seconds by which KWin may be early: Qt's clock there rings within 5 % of so short a time, and a bit."""


@pytest.fixture
def compositors(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Path]]:
    """Opens compositors, whose desktop is then this one."""
    with ExitStack() as opened:

        def one(name: str) -> Path:
            socket = opened.enter_context(open_compositor(name))
            monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
            monkeypatch.setenv("WAYLAND_DISPLAY", str(socket))
            return socket

        yield one


@pytest.mark.parametrize("name", ["sway", "kwin_wayland"])
def test_the_chain_hears_from_the_compositor_that_nobody_is_there_and_that_somebody_is_back(
    name: str, compositors: Callable[[str], Path], qtbot: QtBot
) -> None:
    compositors(name)
    chain = IdleChain(sources_of_this_system(None, None, None))
    leaves_and_returns_twice(chain, Hand(qtbot), qtbot)
    assert isinstance(chain.chosen, WaylandIdle)


def test_gnome_s_own_compositor_is_heard_by_its_monitor(
    compositors: Callable[[str], Path], buses: tuple[str, str], qtbot: QtBot
) -> None:
    compositors("mutter")
    bus = Bus.open("SESSION")
    assert bus is not None
    chain = IdleChain(sources_of_this_system(bus, None, None))
    leaves_and_returns_twice(chain, GnomeHand(buses[0]), qtbot)
    assert isinstance(chain.chosen, MutterIdle)
    bus.close()


def leaves_and_returns_twice(chain: IdleChain, hand: Hand | GnomeHand, qtbot: QtBot) -> None:
    """What was told is checked against the clock: idleness begins with the last input."""
    told: list[Any] = []
    chain.idled.connect(lambda idle: told.append((idle, time.monotonic())))
    chain.returned.connect(lambda: told.append("back"))
    hand.move()  # before anybody watches, so that the first round begins here
    with qtbot.waitSignal(chain.settled):
        chain.begin(LONG_ENOUGH)
    for idles in (1, 3):
        qtbot.wait(400)  # or the input could not be told from the beginning
        touched = time.monotonic()
        hand.move()
        qtbot.waitUntil(lambda idles=idles: len(told) == idles)  # type: ignore[misc]
        idle, heard = told[-1]
        last_input = heard - idle / 1_000
        assert touched - CLOCK_OF_KWIN <= last_input < touched + 0.35
        hand.move()
        qtbot.waitUntil(lambda: told[-1] == "back")
    chain.stop()
    hand.close()
