"""What the operating system offers, put together, and told in honest words."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.settings import AUTOSTART, KEY_TOGGLE, LINKS
from tests.support.buses import Played, PlayedLogind, PlayedMutter
from tests.support.played_compositor import EXT, SEAT, PlayedCompositor
from tests.support.stage import Stage
from ui.desktop.abilities import Ability, abilities
from ui.desktop.idle import wayland
from ui.desktop.machine import Machine
from ui.desktop.network import MANAGER, NetworkWatch
from ui.desktop.shortcuts.port import ShortcutSource


def rows(machine: Machine) -> dict[str, Ability]:
    return {row.name: row for row in abilities(machine, tray_there=True)}


def test_without_a_bus_and_a_display_nothing_works_and_all_of_it_is_said(stage: Stage) -> None:
    machine = Machine(stage.desk, "default")
    machine.begin()
    stage.settle()
    found = rows(machine)
    assert [row.works for row in found.values()] == [False] * 7 + [True, False, False]
    assert "this desktop is not X11" in found["Nobody at the computer"].advice
    assert found["Key: Stop and go on"].advice == (
        "In your desktop’s keyboard settings, bind a key to: wrenchtime toggle"
    )
    assert "by the clocks" in found["Sleep and shutdown"].advice
    assert all(row.advice or row.works or row.by for row in found.values())
    machine.close()


def test_on_gnome_it_is_said_what_works_by_what(
    stage: Stage, buses: tuple[str, str], played: Callable[[Any], Any], qtbot: QtBot
) -> None:
    played(PlayedLogind(buses[1]))
    played(PlayedMutter(buses[0]))
    daemon: Played = played(Played(buses[0], "org.freedesktop.Notifications"))
    daemon.answer("org.freedesktop.Notifications", "GetCapabilities", lambda: ("as", (["actions"],)))
    network: Played = played(Played(buses[1], MANAGER.service))
    network.property(MANAGER.interface, "State", lambda: ("u", 70))
    machine = Machine(stage.desk, "default")
    machine.begin()
    qtbot.waitUntil(lambda: rows(machine)["Nobody at the computer"].works and len(machine.attendance.verdicts) == 2)
    qtbot.waitUntil(lambda: rows(machine)["Network is back"].works and rows(machine)["Notifications"].works)
    found = rows(machine)
    assert found["Nobody at the computer"].by == "GNOME's idle monitor"
    assert found["Locked screen"].by == "the login manager (logind)"
    assert found["Sleep and shutdown"].works
    assert found["Notifications"].by == "the desktop's notification service"
    assert not found["Key: Open the panel"].works
    machine.close()


def test_on_another_wayland_desktop_its_compositor_tells_and_what_it_takes_for_somebody_is_said(
    stage: Stage, own_home: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(wayland, "TRIED_AGAIN_AFTER", ())
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-3")
    compositor = PlayedCompositor(Path(os.environ["XDG_RUNTIME_DIR"]) / "wayland-3", {EXT: 1, SEAT: 7})
    machine = Machine(stage.desk, "default")
    machine.begin()
    qtbot.waitUntil(lambda: rows(machine)["Nobody at the computer"].works)
    found = rows(machine)["Nobody at the computer"]
    assert found.by == "the Wayland compositor"
    assert found.advice == (
        "Counts from your last input. It stays on this computer. "
        "A film or a call that keeps the screen awake counts as somebody being there."
    )
    with qtbot.waitSignal(machine.changed):
        compositor.close()
    lost = rows(machine)["Nobody at the computer"]
    assert not lost.works
    assert "the Wayland compositor is gone" in lost.advice
    machine.close()


def test_the_network_that_comes_back_is_told_and_one_that_stays_is_not(
    stage: Stage, buses: tuple[str, str], played: Callable[[Any], Any], qtbot: QtBot
) -> None:
    network: Played = played(Played(buses[1], MANAGER.service))
    network.property(MANAGER.interface, "State", lambda: ("u", 70))
    machine = Machine(stage.desk, "default")
    machine.network.begin()
    qtbot.waitUntil(lambda: machine.network.verdict is not None)
    told: list[bool] = []
    machine.network.up.connect(lambda: told.append(True))
    for state in (70, 20, 40, 70, 60, 70):
        network.emit(MANAGER.path, MANAGER.interface, "StateChanged", "u", (state,))
    qtbot.waitUntil(lambda: told == [True])
    qtbot.wait(50)
    assert told == [True]
    machine.close()


def test_a_machine_without_network_manager_says_so(buses: tuple[str, str], qtbot: QtBot) -> None:
    from ui.desktop.bus import Bus

    bus = Bus.open("SYSTEM")
    network = NetworkWatch(bus)
    with qtbot.waitSignal(network.settled):
        network.begin()
    assert network.verdict is not None
    assert not network.verdict.works
    assert bus is not None
    bus.close()


@pytest.mark.parametrize(
    ("setting", "file"),
    [
        (AUTOSTART, ".config/autostart/wrenchtime.desktop"),
        (LINKS, ".local/share/applications/wrenchtime.desktop"),
    ],
)
def test_a_change_of_the_settings_is_written_down_and_nothing_before(
    stage: Stage, own_home: Path, setting: Any, file: str
) -> None:
    machine = Machine(stage.desk, "default")
    machine.begin()
    stage.look()
    assert not (own_home / file).exists()
    stage.services.settings.set(setting, True)
    stage.look()
    assert (own_home / file).exists()
    stage.services.settings.set(setting, False)
    stage.look()
    assert not (own_home / file).exists()
    machine.close()


def test_links_switched_on_while_the_program_did_not_run_are_taken_at_its_start(stage: Stage, own_home: Path) -> None:
    stage.services.settings.set(LINKS, True)
    stage.services.settings.set(AUTOSTART, True)
    stage.look()
    machine = Machine(stage.desk, "default")
    machine.begin()
    assert machine.registration.takes_links()
    assert not machine.registration.starts_at_login()  # the desktop's own settings may have taken it out
    assert rows(machine)["Start when I log in"] == Ability(
        "Start when I log in",
        "",
        False,
        "Switched on in the settings, but not known to your desktop. Switch it off and on again.",
    )
    for wanted in (False, True):
        stage.services.settings.set(AUTOSTART, wanted)
        stage.look()
        assert rows(machine)["Start when I log in"].works is wanted
    machine.close()


def test_what_cannot_be_written_is_told(stage: Stage, own_home: Path) -> None:
    (own_home / ".config" / "autostart").write_text("a file in the way")
    machine = Machine(stage.desk, "default")
    told: list[str] = []
    machine.refused.connect(lambda title, _message: told.append(title))
    machine.begin()
    stage.services.settings.set(AUTOSTART, True)
    stage.look()
    assert told == ["That could not be arranged"]
    machine.close()


@pytest.mark.parametrize(
    ("given", "advice"),
    [
        ({"toggle": "Ctrl+Alt+T"}, ""),
        ({}, ""),
        ({"toggle": "Meta+F9"}, "Your desktop has it on Meta+F9; its keyboard settings decide."),
        ({"toggle": ""}, "Your desktop gave it no key yet: choose one in its keyboard settings."),
    ],
)
def test_a_key_that_the_desktop_chose_itself_is_told(stage: Stage, given: dict[str, str], advice: str) -> None:
    machine = Machine(stage.desk, "default")
    machine.begin()
    stage.services.settings.set(KEY_TOGGLE, "Ctrl+Alt+T")
    stage.look()
    machine.shortcuts.chosen = ShortcutSource()
    machine.shortcuts.chosen.given = given
    assert rows(machine)["Key: Stop and go on"].advice == advice
    machine.shortcuts.chosen = None
    machine.close()


def test_a_key_in_the_settings_is_wanted_at_once(stage: Stage) -> None:
    machine = Machine(stage.desk, "default")
    machine.begin()
    stage.services.settings.set(KEY_TOGGLE, "Ctrl+Alt+T")
    stage.look()
    assert {what: keys.text for what, keys in machine.shortcuts.wanted.items()} == {"toggle": "Ctrl+Alt+T"}
    machine.close()
