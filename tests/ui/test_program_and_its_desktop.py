"""The whole program on a real desktop that speaks to it: real input under Xvfb, a real notification daemon, links;
logind played on a system bus of the test's own. Field notes 8 to 13, 21 and 23."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import Services, build
from app.domain.records import Entry
from app.nudge import nudge
from app.settings import KEY_TOGGLE, LINKS, REMIND_QUIET, REMIND_START, WORK_HOURS
from app.store.profile import Profile
from tests.support.buses import PlayedLogind, open_bus, played
from tests.support.desktop import ROOT, Desktop, wait_until
from tests.support.portal import PlayedPortal
from tests.support.tray_item import tray_item
from tests.ui.test_program_on_a_desktop import other_shown
from ui.desktop.registration.freedesktop import DesktopFiles
from ui.desktop.registration.port import registration_of_this_system

__all__ = ["played"]

PICTURES = ROOT / "build" / "pictures" / "desktop"
PROGRAM = (sys.executable, "-X", "dev", "-m", "ui.main")

pytestmark = pytest.mark.timeout(120)


def ledger() -> Services:
    return build(Profile.named())


def running() -> list[Entry]:
    services = ledger()
    found = [item.described.entry for item in services.overviews.read().running]
    services.close()
    return found


def in_ledger(sql: str) -> Any:
    services = ledger()
    with services.ledger.read() as db:
        found = db.value(sql)
    services.close()
    return found


def start_work() -> None:
    services = ledger()
    services.catalogue.add_task("Replace the fuser", customer="Hartmann Dental")
    [found] = services.finder.search("fuser")
    services.timers.start(found.subject)
    services.close()


def begun(desktop: Desktop) -> None:
    wait_until(lambda: len(desktop.registered_items()) == 1, "the icon in the tray")


def test_lock_sleep_and_shutdown_reach_the_ledger_before_the_machine_goes(
    desktops: Callable[..., Desktop], own_home: Path, played: Callable[[Any], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    start_work()
    desktop = desktops(panel="watcher")
    with open_bus(own_home.parent, "system") as system:
        logind: PlayedLogind = played(PlayedLogind(system))
        program = desktop.start(PROGRAM, env={"DBUS_SYSTEM_BUS_ADDRESS": system})
        begun(desktop)
        wait_until(lambda: logind.waited_for, "the inhibitor")
        logind.lock()
        logind.hint(LockedHint=("b", True))
        wait_until(lambda: in_ledger("SELECT kind FROM absence WHERE decision = 'away'") == "locked", "the absence")
        beats = in_ledger("SELECT count(*) FROM timer_event WHERE kind = 'beat'")
        logind.prepare("PrepareForSleep", True)
        wait_until(lambda: not logind.waited_for, "leave to sleep")
        assert in_ledger("SELECT count(*) FROM timer_event WHERE kind = 'beat'") >= max(beats, 1)
        logind.prepare("PrepareForSleep", False)
        wait_until(lambda: logind.waited_for, "the inhibitor after waking up")
        logind.hint(LockedHint=("b", False))
        # It lasted a moment only: nothing is asked.
        wait_until(lambda: in_ledger("SELECT count(*) FROM absence") == 0, "the end of the absence")
        logind.prepare("PrepareForShutdown", True)
        wait_until(lambda: not logind.waited_for, "leave to end")
        program.terminate()
        assert program.wait(timeout=15) == 0
        assert len(running()) == 1


def test_a_key_pressed_in_any_window_stops_and_goes_on(desktops: Callable[..., Desktop]) -> None:
    start_work()
    services = ledger()
    services.settings.set(KEY_TOGGLE, "Ctrl+Alt+T")
    services.close()
    desktop = desktops(panel="watcher")
    desktop.start(PROGRAM)
    begun(desktop)

    def pressed_until(ran: bool) -> bool:
        # The key works as soon as the ledger is open, which nothing tells from outside.
        if bool(running()) is not ran:
            desktop.xdotool("key", "ctrl+alt+t")
        return bool(running()) is ran

    wait_until(lambda: pressed_until(False), "the stopped timer")
    wait_until(lambda: pressed_until(True), "the timer that goes on")


def test_a_link_asks_first_and_starts_only_then(desktops: Callable[..., Desktop]) -> None:
    start_work()
    desktop = desktops(panel="watcher")
    desktop.start(PROGRAM)
    begun(desktop)
    before = [entry.id for entry in running()]
    link = "wrenchtime://start?customer=Globex&task=Printer%20jams&ref=T-7&note=2nd%20floor"

    def follow() -> None:
        assert desktop.start([*PROGRAM, link]).wait(timeout=15) == 0
        wait_until(lambda: other_shown(desktop), "the question")

    follow()
    PICTURES.mkdir(parents=True, exist_ok=True)
    desktop.screenshot(PICTURES / "link.png")
    desktop.xdotool("key", "Return")  # the safe answer is the default
    wait_until(lambda: not other_shown(desktop), "the end of the question")
    assert [entry.id for entry in running()] == before
    follow()
    desktop.xdotool("key", "shift+Tab")
    desktop.xdotool("key", "Return")
    wait_until(lambda: [entry.note for entry in running()] == ["2nd floor"], "the timer")


def test_on_wayland_a_key_that_the_portal_gives_stops_and_goes_on(
    desktops: Callable[..., Desktop], played: Callable[[Any], Any]
) -> None:
    start_work()
    services = ledger()
    services.settings.set(KEY_TOGGLE, "Ctrl+Alt+T")
    services.close()
    desktop = desktops(panel="watcher")
    portal: PlayedPortal = played(PlayedPortal(desktop.env["DBUS_SESSION_BUS_ADDRESS"]))
    desktop.start(PROGRAM, env={"XDG_SESSION_TYPE": "wayland"})
    wait_until(lambda: [what for what, _about in portal.bound] == ["toggle"], "the key")
    portal.press("toggle")
    wait_until(lambda: not running(), "the stopped timer")
    portal.press("toggle")
    wait_until(lambda: len(running()) == 1, "the timer that goes on")


@pytest.mark.parametrize("opener", ["gio open", "xdg-open"])
def test_a_link_that_another_program_opens_comes_here_once_that_is_switched_on(
    desktops: Callable[..., Desktop], own_home: Path, opener: str
) -> None:
    # What browsers and mail programs do: GLib's way, and that of desktops which have none of their own.
    services = ledger()
    services.settings.set(LINKS, True)
    services.close()
    desktop = desktops(panel="watcher")
    desktop.start(PROGRAM)
    wait_until((own_home / ".config" / "mimeapps.list").exists, "what takes links")
    desktop.run(*opener.split(), "wrenchtime://start?customer=Globex&task=Printer%20jams&note=2nd%20floor")
    wait_until(lambda: other_shown(desktop), "the question")
    desktop.xdotool("key", "shift+Tab")
    desktop.xdotool("key", "Return")
    wait_until(lambda: [entry.note for entry in running()] == ["2nd floor"], "the timer")


def test_a_link_starts_the_program_where_it_does_not_run_and_asks_there(desktops: Callable[..., Desktop]) -> None:
    start_work()
    desktop = desktops(panel="watcher")
    desktop.start([*PROGRAM, "wrenchtime://start?customer=Globex&task=Printer%20jams&note=2nd%20floor"])
    wait_until(lambda: other_shown(desktop), "the question")
    begun(desktop)
    desktop.xdotool("key", "shift+Tab")
    desktop.xdotool("key", "Return")
    wait_until(lambda: [entry.note for entry in running()] == ["2nd floor"], "the timer")


def test_the_file_for_log_in_starts_the_program(desktops: Callable[..., Desktop]) -> None:
    desktop = desktops(panel="watcher")
    files = registration_of_this_system("default")
    assert isinstance(files, DesktopFiles)
    files.start_at_login(True)
    desktop.start(["gio", "launch", files.autostart])  # as a desktop does it
    begun(desktop)
    [service] = desktop.registered_items()
    with tray_item(desktop.env["DBUS_SESSION_BUS_ADDRESS"], service) as item:
        wait_until(lambda: "Start…" in item.menu(), "the menu")
        item.choose("Quit")
    wait_until(lambda: not nudge(Profile.named().folder), "the end")


def test_a_forgotten_start_is_told_by_a_real_notification_and_made_good_by_its_button(
    desktops: Callable[..., Desktop],
) -> None:
    services = ledger()
    services.settings.set(WORK_HOURS, "Mo-Su 0:00-24:00")
    services.settings.set(REMIND_QUIET, "")
    services.settings.set(REMIND_START, 1)
    services.catalogue.add_task("Swap the router", customer="Hartmann Dental")
    services.close()
    desktop = desktops(panel="watcher")
    config = desktop.folder / "dunstrc"
    chooser = desktop.folder / "chooser"  # dunst's menu of buttons: prints the line that a person picks
    chooser.write_text("#!/bin/sh\ngrep 'Start from'\n")
    chooser.chmod(0o755)
    config.write_text(f"[global]\n    dmenu = {chooser}\n    timeout = 0\n[urgency_normal]\n    timeout = 0\n")
    desktop.start(["dunst", "-config", config])
    began = round(time.time() * 1_000)
    desktop.start(PROGRAM)
    begun(desktop)
    wait_until(
        lambda: int(desktop.run("dunstctl", "count", "displayed")) == 1, "the notification after a minute", seconds=90
    )
    PICTURES.mkdir(parents=True, exist_ok=True)
    desktop.screenshot(PICTURES / "reminder.png")
    desktop.run("dunstctl", "context")
    wait_until(lambda: len(running()) == 1, "the timer")
    [entry] = running()
    assert entry.start < began + 60_000  # from the first activity on, not from the button
    wait_until(lambda: int(desktop.run("dunstctl", "count", "displayed")) == 0, "the end of the notification")
