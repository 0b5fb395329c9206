"""Keys for the whole desktop: real grabs under Xvfb, the portal played. Field note 23."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import Refusal
from app.domain.keys import Keys, read_keys
from tests.support.desktop import Desktop
from tests.support.portal import PlayedPortal
from ui.desktop.bus import Bus
from ui.desktop.idle.port import Verdict
from ui.desktop.registration.freedesktop import DesktopFiles
from ui.desktop.registration.port import Registration, registration_of_this_system
from ui.desktop.shortcuts.chain import Shortcuts, sources_of_this_system
from ui.desktop.shortcuts.portal import PATH, SHORTCUTS, PortalShortcuts, trigger
from ui.desktop.shortcuts.x11 import X11Shortcuts
from ui.desktop.x11 import X11

pytestmark = pytest.mark.timeout(120)


def keys(text: str) -> Keys:
    found = read_keys(text)
    assert found is not None
    return found


@pytest.fixture
def x11(
    desktops: Callable[..., Desktop], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[tuple[Callable[[], X11], Desktop]]:
    screen = desktops(panel="none")
    monkeypatch.setenv("DISPLAY", screen.env["DISPLAY"])
    opened: list[X11] = []

    def connect() -> X11:
        made = X11.open()
        assert made is not None
        opened.append(made)
        return made

    yield connect, screen
    for made in opened:
        made.close()


def test_a_key_of_the_whole_desktop_is_heard_with_num_lock_and_caps_lock_too(
    x11: tuple[Callable[[], X11], Desktop], qtbot: QtBot
) -> None:
    connect, screen = x11
    source = X11Shortcuts(connect())
    pressed: list[str] = []
    source.pressed.connect(pressed.append)
    bound: list[dict[str, str]] = []
    source.bound.connect(bound.append)
    source.bind({"toggle": keys("Ctrl+Alt+T"), "panel": keys("Meta+F9")})
    assert bound == [{"toggle": "", "panel": ""}]
    screen.xdotool("key", "ctrl+alt+t")
    qtbot.waitUntil(lambda: pressed == ["toggle"])
    for lock in ("Caps_Lock", "Num_Lock"):
        screen.xdotool("key", lock)
        screen.xdotool("key", "super+F9")
        screen.xdotool("key", lock)
    qtbot.waitUntil(lambda: pressed == ["toggle", "panel", "panel"])
    source.stop()
    screen.xdotool("key", "ctrl+alt+t")
    qtbot.wait(200)
    assert len(pressed) == 3


def test_a_key_that_another_program_has_is_told_and_stays_theirs(
    x11: tuple[Callable[[], X11], Desktop], qtbot: QtBot
) -> None:
    connect, screen = x11
    first, second = X11Shortcuts(connect()), X11Shortcuts(connect())
    first.bind({"toggle": keys("Ctrl+Alt+T")})
    heard: list[str] = []
    first.pressed.connect(heard.append)
    bound: list[dict[str, str]] = []
    second.bound.connect(bound.append)
    second.bind({"toggle": keys("Ctrl+Alt+T"), "panel": keys("Ctrl+Alt+P")})
    assert bound == [{"toggle": "another program has Ctrl+Alt+T", "panel": ""}]
    screen.xdotool("key", "ctrl+alt+t")
    qtbot.waitUntil(lambda: heard == ["toggle"])


@pytest.fixture
def session_bus(buses: tuple[str, str], qtbot: QtBot) -> Iterator[Bus]:
    made = Bus.open("SESSION")
    assert made is not None
    yield made
    made.close()


@pytest.fixture
def registration(own_home: Path) -> Registration:
    return registration_of_this_system("default")


@pytest.mark.parametrize("older", [False, True])
def test_the_portal_of_a_wayland_desktop_is_asked_for_the_keys(
    session_bus: Bus,
    buses: tuple[str, str],
    played: Callable[[Any], Any],
    registration: Registration,
    qtbot: QtBot,
    *,
    older: bool,
) -> None:
    portal: PlayedPortal = played(PlayedPortal(buses[0], older=older))
    shortcuts = Shortcuts(sources_of_this_system(session_bus, None, registration))
    pressed: list[str] = []
    shortcuts.pressed.connect(pressed.append)
    shortcuts.want({"toggle": keys("Ctrl+Alt+T")})
    qtbot.waitUntil(lambda: bool(portal.bound))
    assert shortcuts.chosen is not None
    assert shortcuts.chosen.name == "the desktop portal"
    [(what, about)] = portal.bound
    assert (what, about["preferred_trigger"]) == ("toggle", ("s", "CTRL+ALT+t"))
    portal.press("toggle")
    portal.press("something else")
    qtbot.waitUntil(lambda: pressed == ["toggle"])
    shortcuts.want({"toggle": keys("Ctrl+Alt+U")})
    qtbot.waitUntil(lambda: portal.bound[0][1]["preferred_trigger"] == ("s", "CTRL+ALT+u"))
    assert len(set(portal.sessions)) == 1  # KDE keeps a person's own choice under this name


def test_the_portal_is_told_by_a_desktop_file_who_asks(
    session_bus: Bus, buses: tuple[str, str], played: Callable[[Any], Any], own_home: Path, qtbot: QtBot
) -> None:
    portal: PlayedPortal = played(PlayedPortal(buses[0]))
    files = DesktopFiles("default", ["wrenchtime-desktop"])
    shortcuts = Shortcuts([PortalShortcuts(session_bus, files)])
    shortcuts.want({})
    qtbot.wait(50)
    assert not files.entry.exists()  # nothing is written before a key is wanted
    shortcuts.want({"toggle": keys("Ctrl+Alt+T")})
    qtbot.waitUntil(lambda: bool(portal.bound))
    assert portal.asked_by == "wrenchtime"
    assert "Exec=wrenchtime-desktop\n" in files.entry.read_text()
    files.take_links(True)
    files.take_links(False)
    assert files.entry.exists()
    assert not files.takes_links()


def test_a_key_hands_over_the_right_to_come_to_the_front(
    session_bus: Bus,
    buses: tuple[str, str],
    played: Callable[[Any], Any],
    registration: Registration,
    qtbot: QtBot,
    *,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "none yet")
    portal: PlayedPortal = played(PlayedPortal(buses[0]))
    shortcuts = Shortcuts([PortalShortcuts(session_bus, registration)])
    seen: list[str] = []
    shortcuts.pressed.connect(lambda _what: seen.append(os.environ["XDG_ACTIVATION_TOKEN"]))
    shortcuts.want({"panel": keys("Ctrl+Alt+P")})
    qtbot.waitUntil(lambda: bool(portal.bound))
    portal.press("panel")
    portal.press("panel", "ours")
    qtbot.waitUntil(lambda: seen == ["none yet", "ours"])


def test_a_portal_started_anew_is_told_and_asked_again(
    session_bus: Bus, buses: tuple[str, str], played: Callable[[Any], Any], registration: Registration, qtbot: QtBot
) -> None:
    first = PlayedPortal(buses[0])
    shortcuts = Shortcuts([PortalShortcuts(session_bus, registration)])
    pressed: list[str] = []
    shortcuts.pressed.connect(pressed.append)
    shortcuts.want({"panel": keys("Ctrl+Alt+P")})
    qtbot.waitUntil(lambda: bool(first.bound))
    first.close()
    second: PlayedPortal = played(PlayedPortal(buses[0]))
    qtbot.waitUntil(lambda: bool(second.bound))
    second.press("panel")
    qtbot.waitUntil(lambda: pressed == ["panel"])


def test_a_desktop_that_refuses_is_told(
    session_bus: Bus, buses: tuple[str, str], played: Callable[[Any], Any], registration: Registration, qtbot: QtBot
) -> None:
    portal: PlayedPortal = played(PlayedPortal(buses[0]))
    portal.refuses = True
    shortcuts = Shortcuts([PortalShortcuts(session_bus, registration)])
    shortcuts.want({"toggle": keys("Ctrl+Alt+T")})
    qtbot.waitUntil(lambda: shortcuts.troubles == {"toggle": "the desktop refused"})


def test_a_key_that_a_person_does_not_grant_is_told_and_the_other_works(
    session_bus: Bus, buses: tuple[str, str], played: Callable[[Any], Any], registration: Registration, qtbot: QtBot
) -> None:
    portal: PlayedPortal = played(PlayedPortal(buses[0]))
    portal.grants = {"panel"}
    shortcuts = Shortcuts([PortalShortcuts(session_bus, registration)])
    shortcuts.want({"toggle": keys("Ctrl+Alt+T"), "panel": keys("Ctrl+Alt+P")})
    qtbot.waitUntil(lambda: shortcuts.troubles == {"toggle": "the desktop refused"})


def test_what_the_desktop_gave_instead_is_known_and_follows_its_settings(
    session_bus: Bus, buses: tuple[str, str], played: Callable[[Any], Any], registration: Registration, qtbot: QtBot
) -> None:
    portal: PlayedPortal = played(PlayedPortal(buses[0]))
    portal.given = {"toggle": {"trigger_description": ("s", "Meta+F9")}, "panel": {"trigger_description": ("s", "")}}
    source = PortalShortcuts(session_bus, registration)
    shortcuts = Shortcuts([source])
    shortcuts.want({"toggle": keys("Ctrl+Alt+T"), "panel": keys("Ctrl+Alt+P")})
    qtbot.waitUntil(lambda: source.given == {"toggle": "Meta+F9", "panel": ""})
    assert not shortcuts.troubles
    changed = [("toggle", {"trigger_description": ("s", "Meta+F8")})]
    portal.emit(PATH, SHORTCUTS.interface, "ShortcutsChanged", "oa(sa{sv})", (portal.SESSION, changed))
    qtbot.waitUntil(lambda: source.given == {"toggle": "Meta+F8"})
    assert shortcuts.troubles == {"panel": "the desktop refused"}


def test_where_no_way_works_that_is_known_and_nothing_breaks(
    session_bus: Bus, registration: Registration, qtbot: QtBot
) -> None:
    shortcuts = Shortcuts(sources_of_this_system(session_bus, None, registration))
    with qtbot.waitSignal(shortcuts.settled):
        shortcuts.want({"toggle": keys("Ctrl+Alt+T")})
    assert shortcuts.chosen is None
    assert shortcuts.verdicts["the desktop portal"] == Verdict(False, "this desktop has no portal for global shortcuts")
    shortcuts.stop()


@pytest.mark.parametrize(
    ("text", "common", "portal"),
    [
        ("ctrl + alt + t", "Ctrl+Alt+T", "CTRL+ALT+t"),
        ("Super+Shift+space", "Shift+Meta+Space", "SHIFT+LOGO+space"),
        ("f9", "F9", "F9"),
    ],
)
def test_keys_are_read_as_people_write_them(text: str, common: str, portal: str) -> None:
    assert keys(text).text == common
    assert trigger(keys(text)) == portal


@pytest.mark.parametrize("text", ["T", "Shift+T", "Ctrl+Foo", "Hyper+T", "Ctrl+", "F25", "Ctrl+Alt+ß"])
def test_what_is_no_key_or_needed_for_typing_is_refused(text: str) -> None:
    with pytest.raises(Refusal):
        read_keys(text)


def test_an_empty_text_is_no_key() -> None:
    assert read_keys("  ") is None
