"""Idleness on real Wayland compositors, with real input: what the played one is held to."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.compositors import Hand, open_compositor
from ui.desktop.idle.chain import IdleChain, sources_of_this_system
from ui.desktop.idle.wayland import WaylandIdle

pytestmark = pytest.mark.timeout(120)

LONG_ENOUGH = 1_200
CLOCK_OF_KWIN = 0.05 * LONG_ENOUGH / 1_000  # seconds by which it may be early: its clock rings within 5 % of the time


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
    told: list[Any] = []
    chain.idled.connect(lambda idle: told.append((idle, time.monotonic())))
    chain.returned.connect(lambda: told.append("back"))
    with qtbot.waitSignal(chain.settled):
        chain.begin(LONG_ENOUGH)
    assert isinstance(chain.chosen, WaylandIdle)
    hand = Hand(qtbot)

    def wait_for(number: int) -> None:
        qtbot.waitUntil(lambda: len(told) == number)

    for idles in (1, 3):
        qtbot.wait(400)  # or the input could not be told from the beginning
        touched = time.monotonic()
        hand.move()
        wait_for(idles)
        idle, heard = told[-1]
        last_input = heard - idle / 1_000
        assert touched - CLOCK_OF_KWIN <= last_input < touched + 0.35
        hand.move()
        wait_for(idles + 1)
        assert told[-1] == "back"
    chain.stop()
    hand.close()
