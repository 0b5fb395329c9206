"""Notifications by a real notification daemon (dunst), under a real X server and bus, and by a played one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.support.buses import Played
from tests.support.desktop import ROOT, Desktop, wait_until
from ui.desktop.bus import Bus
from ui.desktop.notifier import CLICKED, SERVICE, Note, Notifier

PICTURES = ROOT / "build" / "pictures" / "desktop"

pytestmark = pytest.mark.timeout(120)

NOTE = Note(
    "lunch", "Still on it?", "“Fuser & rollers <A4>” runs since 08:05.", (("yes", "Still on it"), ("stop", "Stop now"))
)

# The chooser that dunst starts for its context menu prints the line a person picks.
DUNST = """[global]
    dmenu = {chooser}
    timeout = 0
    mouse_left_click = close_current
    mouse_middle_click = do_action
    width = 320
    offset = 10x10
[urgency_normal]
    timeout = 0
"""


class Told:
    """What a notifier told."""

    def __init__(self, notifier: Notifier) -> None:
        self.chosen: list[tuple[str, str]] = []
        self.waved_away: list[str] = []
        self.balloons: list[tuple[str, str]] = []
        notifier.chosen.connect(lambda key, action: self.chosen.append((key, action)))
        notifier.waved_away.connect(self.waved_away.append)
        notifier.balloon.connect(lambda title, text: self.balloons.append((title, text)))


@pytest.fixture
def with_dunst(
    desktops: Callable[..., Desktop], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[tuple[Notifier, Desktop]]:
    screen = desktops(panel="none")
    chooser = screen.folder / "chooser"
    chooser.write_text("#!/bin/sh\ngrep 'Stop now'\n")
    chooser.chmod(0o755)
    config = screen.folder / "dunstrc"
    config.write_text(DUNST.format(chooser=chooser))
    screen.start(["dunst", "-config", config])
    bus = Bus.open(screen.env["DBUS_SESSION_BUS_ADDRESS"])
    assert bus is not None
    owned = "gdbus", "call", "--session", "-d", "org.freedesktop.DBus", "-o", "/org/freedesktop/DBus", "-m"
    has = "org.freedesktop.DBus.NameHasOwner", SERVICE.service
    wait_until(lambda: "true" in screen.run(*owned, *has), "the notification daemon")
    notifier = Notifier(bus)
    with qtbot.waitSignal(notifier.settled):
        notifier.begin()
    yield notifier, screen
    bus.close()


def shown(screen: Desktop) -> int:
    """How many notifications are on the screen."""
    return int(screen.run("dunstctl", "count", "displayed"))


def test_a_real_daemon_shows_a_note_and_hands_back_the_button_that_was_chosen(
    with_dunst: tuple[Notifier, Desktop], qtbot: QtBot
) -> None:
    notifier, screen = with_dunst
    assert notifier.works
    assert notifier.has_buttons
    told = Told(notifier)
    notifier.show(NOTE)
    qtbot.waitUntil(lambda: shown(screen) == 1)
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture = QImage(str(screen.screenshot(PICTURES / "notification.png")))
    assert len({picture.pixel(x, y) for x in range(950, 1270, 3) for y in range(10, 110, 3)}) > 20
    screen.run("dunstctl", "context")
    qtbot.waitUntil(lambda: told.chosen == [("lunch", "stop")])
    qtbot.waitUntil(lambda: shown(screen) == 0)


def test_a_click_on_the_note_itself_and_closing_it_are_told_apart(
    with_dunst: tuple[Notifier, Desktop], qtbot: QtBot
) -> None:
    notifier, screen = with_dunst
    told = Told(notifier)
    notifier.show(NOTE)
    qtbot.waitUntil(lambda: shown(screen) == 1)
    screen.xdotool("mousemove", 1100, 40, "click", 2)
    qtbot.waitUntil(lambda: told.chosen == [("lunch", CLICKED)])
    notifier.show(NOTE._replace(key="second"))
    qtbot.waitUntil(lambda: shown(screen) == 1)
    screen.xdotool("mousemove", 1100, 42, "click", 1)
    qtbot.waitUntil(lambda: told.waved_away == ["second"])


def test_a_note_shown_again_takes_the_place_of_the_old_one_and_can_be_taken_back(
    with_dunst: tuple[Notifier, Desktop], qtbot: QtBot
) -> None:
    notifier, screen = with_dunst
    told = Told(notifier)
    for text in ("one", "two", "three"):
        notifier.show(NOTE._replace(text=text))
    qtbot.waitUntil(lambda: shown(screen) == 1)
    qtbot.wait(200)
    assert shown(screen) == 1
    notifier.withdraw("lunch")
    qtbot.waitUntil(lambda: shown(screen) == 0)
    assert not told.waved_away


def test_markup_in_names_is_shown_as_it_is(buses: tuple[str, str], played: Callable[[Any], Any], qtbot: QtBot) -> None:
    daemon: Played = played(Played(buses[0], SERVICE.service))
    daemon.answer(SERVICE.interface, "GetCapabilities", lambda: ("as", (["actions", "body-markup"],)))
    daemon.answer(SERVICE.interface, "Notify", lambda *_values: ("u", (7,)))
    bus = Bus.open("SESSION")
    notifier = Notifier(bus)
    with qtbot.waitSignal(notifier.settled):
        notifier.begin()
    notifier.show(NOTE)
    qtbot.waitUntil(lambda: daemon.called("Notifications.Notify") == 1)
    values = dict(daemon.calls)["Notifications.Notify"]
    assert values[3:6] == (
        "Still on it?",
        "“Fuser &amp; rollers &lt;A4&gt;” runs since 08:05.",
        ["default", "", "yes", "Still on it", "stop", "Stop now"],
    )
    assert bus is not None
    bus.close()


def test_who_clicks_on_a_note_hands_over_the_right_to_come_to_the_front(
    buses: tuple[str, str], played: Callable[[Any], Any], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "none yet")
    daemon: Played = played(Played(buses[0], SERVICE.service))
    daemon.answer(SERVICE.interface, "GetCapabilities", lambda: ("as", (["actions"],)))
    daemon.answer(SERVICE.interface, "Notify", lambda *_values: ("u", (7,)))
    bus = Bus.open("SESSION")
    assert bus is not None
    notifier = Notifier(bus)
    with qtbot.waitSignal(notifier.settled):
        notifier.begin()
    seen: list[str] = []
    notifier.chosen.connect(lambda _key, _action: seen.append(os.environ["XDG_ACTIVATION_TOKEN"]))
    notifier.show(NOTE)
    qtbot.waitUntil(lambda: daemon.called("Notifications.Notify") == 1)
    daemon.emit(SERVICE.path, SERVICE.interface, "ActivationToken", "us", (8, "of another program"))
    daemon.emit(SERVICE.path, SERVICE.interface, "ActivationToken", "us", (7, "ours"))
    daemon.emit(SERVICE.path, SERVICE.interface, "ActionInvoked", "us", (7, "default"))
    qtbot.waitUntil(lambda: seen == ["ours"])
    bus.close()


def test_without_a_service_the_tray_icon_s_balloon_tells_it(own_home: Path, qtbot: QtBot) -> None:
    notifier = Notifier(None)
    told = Told(notifier)
    notifier.begin()
    assert not notifier.works
    notifier.show(NOTE)
    assert told.balloons == [(NOTE.title, NOTE.text)]


def test_a_service_that_comes_later_is_used_from_then_on(
    buses: tuple[str, str], played: Callable[[Any], Any], qtbot: QtBot
) -> None:
    bus = Bus.open("SESSION")
    notifier = Notifier(bus)
    with qtbot.waitSignal(notifier.settled):
        notifier.begin()
    assert not notifier.works
    daemon: Played = played(Played(buses[0]))
    daemon.answer(SERVICE.interface, "GetCapabilities", lambda: ("as", (["body"],)))
    daemon.take_name(SERVICE.service)
    qtbot.waitUntil(lambda: notifier.works)
    assert not notifier.has_buttons
    assert bus is not None
    bus.close()
