"""Each way of noticing that nobody touches the machine, and the chain that chooses. Field note 8.

X11 is real, under Xvfb with real input; GNOME's monitor, the screen saver's service and logind are played.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.buses import Played, PlayedLogind, PlayedMutter
from tests.support.desktop import Desktop
from ui.desktop.bus import Bus
from ui.desktop.idle.chain import IdleChain, sources_of_this_system
from ui.desktop.idle.logind import LogindIdle
from ui.desktop.idle.macos import MacIdle
from ui.desktop.idle.mutter import MutterIdle
from ui.desktop.idle.port import IdleSource, Polled, Verdict
from ui.desktop.idle.screensaver import SAVER, ScreenSaverIdle
from ui.desktop.idle.windows import WindowsIdle
from ui.desktop.idle.x11 import XScreenSaverIdle, XSyncIdle
from ui.desktop.logind import Logind
from ui.desktop.x11 import X11

pytestmark = pytest.mark.timeout(120)


class Heard:
    """What a source told, in order: the length of idleness, or "back"."""

    def __init__(self, source: IdleSource | IdleChain) -> None:
        self.told: list[Any] = []
        source.idled.connect(self.told.append)
        source.returned.connect(lambda: self.told.append("back"))


@pytest.fixture
def session_bus(buses: tuple[str, str], qtbot: QtBot) -> Iterator[Bus]:
    made = Bus.open("SESSION")
    assert made is not None
    yield made
    made.close()


@pytest.fixture
def logind(buses: tuple[str, str], qtbot: QtBot) -> Iterator[Logind]:
    bus = Bus.open("SYSTEM")
    assert bus is not None
    yield Logind(bus)
    bus.close()


@pytest.fixture
def x11(
    desktops: Callable[..., Desktop], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[tuple[X11, Desktop]]:
    screen = desktops(panel="none")
    monkeypatch.setenv("DISPLAY", screen.env["DISPLAY"])
    made = X11.open()
    assert made is not None
    yield made, screen
    made.close()


def verdict(source: IdleSource, qtbot: QtBot) -> Verdict:
    told: list[Verdict] = []
    source.try_out(told.append)
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


@pytest.mark.parametrize("kind", [XSyncIdle, XScreenSaverIdle])
def test_on_x11_idleness_counts_from_the_last_input_and_ends_with_the_next(
    kind: type[XSyncIdle | XScreenSaverIdle], x11: tuple[X11, Desktop], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.desktop.idle.port.RETURN_LOOK_MS", 100)
    display, screen = x11
    source = kind(display)
    assert verdict(source, qtbot) == Verdict(True)
    heard = Heard(source)
    screen.xdotool("mousemove", 30, 40)
    source.watch(1_200)
    qtbot.waitUntil(lambda: len(heard.told) == 1)
    assert 1_200 <= heard.told[0] < 2_500
    screen.xdotool("key", "a")
    qtbot.waitUntil(lambda: heard.told[1:] == ["back"])
    qtbot.waitUntil(lambda: len(heard.told) == 3)
    assert 1_200 <= heard.told[2] < 2_500
    source.stop()


def test_on_x11_who_left_long_ago_is_told_at_once(x11: tuple[X11, Desktop], qtbot: QtBot) -> None:
    display, screen = x11
    screen.xdotool("mousemove", 30, 40)
    qtbot.wait(400)
    source = XSyncIdle(display)
    assert verdict(source, qtbot).works
    heard = Heard(source)
    source.watch(200)
    assert heard.told[0] >= 300
    screen.xdotool("mousemove", 50, 60)
    qtbot.waitUntil(lambda: "back" in heard.told)
    source.stop()


def test_on_wayland_x11_says_that_it_sees_too_little(
    x11: tuple[X11, Desktop], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    for source in (XSyncIdle(x11[0]), XScreenSaverIdle(x11[0])):
        assert verdict(source, qtbot) == Verdict(False, "on Wayland, X11 sees only what is done in its own windows")


def test_gnome_tells_by_signals_both_ways(
    session_bus: Bus, buses: tuple[str, str], played: Callable[[Any], Any], qtbot: QtBot
) -> None:
    mutter: PlayedMutter = played(PlayedMutter(buses[0]))
    source = MutterIdle(session_bus)
    assert verdict(source, qtbot).works
    heard = Heard(source)
    source.watch(600_000)
    qtbot.waitUntil(lambda: 600_000 in mutter.watches.values())
    mutter.grow_idle(600_020)
    qtbot.waitUntil(lambda: heard.told == [600_020])
    qtbot.waitUntil(lambda: None in mutter.watches.values())
    mutter.touch()
    qtbot.waitUntil(lambda: heard.told == [600_020, "back"])
    mutter.grow_idle(700_000)
    qtbot.waitUntil(lambda: heard.told == [600_020, "back", 700_000])
    source.stop()
    qtbot.waitUntil(lambda: not mutter.watches)


def test_gnome_s_compositor_may_be_started_anew(
    session_bus: Bus, buses: tuple[str, str], played: Callable[[Any], Any], qtbot: QtBot
) -> None:
    first = PlayedMutter(buses[0])
    source = MutterIdle(session_bus)
    heard = Heard(source)
    source.watch(600_000)
    qtbot.waitUntil(lambda: 600_000 in first.watches.values())
    first.close()
    second: PlayedMutter = played(PlayedMutter(buses[0]))
    qtbot.waitUntil(lambda: 600_000 in second.watches.values())
    second.grow_idle(600_000)
    qtbot.waitUntil(lambda: heard.told == [600_000])


def test_the_screen_saver_s_service_is_asked_only_when_the_threshold_could_be_reached(
    session_bus: Bus, buses: tuple[str, str], played: Callable[[Any], Any], qtbot: QtBot
) -> None:
    idle = [300]
    service: Played = played(Played(buses[0], SAVER.service))
    service.answer(SAVER.interface, "GetSessionIdleTime", lambda: ("u", (idle[0],)))
    source = ScreenSaverIdle(session_bus)
    assert verdict(source, qtbot).works
    heard = Heard(source)
    source.watch(1_800)
    qtbot.wait(1_000)
    asked = service.called("ScreenSaver.GetSessionIdleTime")
    assert asked == 2  # tried out, and once since
    idle[0] = 1_850
    qtbot.waitUntil(lambda: heard.told == [1_850])
    assert service.called("ScreenSaver.GetSessionIdleTime") == asked + 1
    source.stop()


def test_a_service_that_knows_no_idle_time_does_not_work(
    session_bus: Bus, buses: tuple[str, str], played: Callable[[Any], Any], qtbot: QtBot
) -> None:
    played(Played(buses[0], SAVER.service))  # KWin on Wayland: the name is there, the answer is not
    assert not verdict(ScreenSaverIdle(session_bus), qtbot).works


def test_logind_s_hint_counts_once_a_desktop_has_given_one(
    logind: Logind, buses: tuple[str, str], played: Callable[[Any], Any], qtbot: QtBot
) -> None:
    manager: PlayedLogind = played(PlayedLogind(buses[1]))
    source = LogindIdle(logind)
    assert verdict(source, qtbot) == Verdict(False, "this desktop never gave the system a hint")
    manager.hints["IdleSinceHint"] = ("t", 1_000_000)
    assert verdict(source, qtbot).works
    heard = Heard(source)
    source.watch(600_000)
    manager.hint(IdleHint=("b", True), IdleSinceHint=("t", 1_000_000))
    qtbot.waitUntil(lambda: len(heard.told) == 1)
    assert heard.told[0] > 10**12  # since a second after the epoch
    manager.hint(IdleHint=("b", False))
    qtbot.waitUntil(lambda: heard.told[1:] == ["back"])
    source.stop()


def test_the_chain_takes_the_first_that_works_and_says_why_the_others_do_not(
    session_bus: Bus,
    logind: Logind,
    buses: tuple[str, str],
    played: Callable[[Any], Any],
    qtbot: QtBot,
) -> None:
    service: Played = played(Played(buses[0], SAVER.service))
    service.answer(SAVER.interface, "GetSessionIdleTime", lambda: ("u", (0,)))
    chain = IdleChain(sources_of_this_system(session_bus, logind, None))
    with qtbot.waitSignal(chain.settled):
        chain.begin(600_000)
    assert chain.chosen is not None
    assert chain.chosen.name == "the desktop's screen saver service"
    assert chain.verdicts["GNOME's idle monitor"] == Verdict(False, "this desktop is not GNOME")
    assert chain.verdicts["X11's idle counter"] == Verdict(False, "this desktop is not X11")
    chain.stop()


def test_where_nothing_works_the_chain_says_so_and_nothing_is_polled(
    session_bus: Bus, logind: Logind, qtbot: QtBot
) -> None:
    chain = IdleChain(sources_of_this_system(session_bus, logind, None))
    with qtbot.waitSignal(chain.settled):
        chain.begin(600_000)
    assert chain.chosen is None
    assert len(chain.verdicts) == len(chain.names)
    assert not any(found.works for found in chain.verdicts.values())


class Answering(Polled):
    """Answers what the test says."""

    def __init__(self) -> None:
        super().__init__()
        self.idle: int | None = 0
        self.asked = 0

    def ask(self, then: Callable[[int | None], None]) -> None:
        self.asked += 1
        then(self.idle)


def test_a_way_that_is_asked_rests_until_the_threshold_could_be_reached(qtbot: QtBot) -> None:
    source = Answering()
    source.idle = 60_000
    source.watch(600_000)
    assert (source.asked, source._timer.interval()) == (1, 540_000)
    source.idle = 600_000
    source._look()
    assert source._timer.interval() == 30_000  # one wake-up in half a minute while nobody is there
    source.idle = None  # no answer: that is nobody's return
    source._look()
    assert source._timer.interval() == 600_000
    source.stop()


@pytest.mark.parametrize("kind", [WindowsIdle, MacIdle])
def test_other_systems_ways_say_that_this_is_not_theirs(kind: type[Polled], qtbot: QtBot) -> None:
    assert not verdict(kind(), qtbot).works
