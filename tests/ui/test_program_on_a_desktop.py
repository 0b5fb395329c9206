"""The whole program on real desktops: an X server, a session bus, and a tray of the old or the new kind.

A picture of each is kept in build/pictures/desktop.
"""

import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.bootstrap import Services, build
from app.store.profile import Profile
from tests.support.desktop import ROOT, Desktop, wait_until
from tests.support.tray_item import tray_item
from ui.panel.window import WIDTH

PICTURES = ROOT / "build" / "pictures" / "desktop"
PROGRAM = (sys.executable, "-X", "dev", "-m", "ui.main")
COMMAND = (sys.executable, "-m", "app.cli")

pytestmark = pytest.mark.timeout(120)


def ledger() -> Services:
    return build(Profile.named())


def running() -> list[str]:
    services = ledger()
    titles = [item.described.title for item in services.overviews.read().running]
    services.close()
    return titles


def prepared() -> None:
    """A ledger with two tasks that were worked on before."""
    services = ledger()
    for title in ("Replace the fuser", "Swap the router"):
        services.catalogue.add_task(title, customer="Hartmann Dental")
        [found] = services.finder.search(title)
        services.timers.start(found.subject)
    services.timers.stop()
    services.close()


def picture(desktop: Desktop, name: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    desktop.screenshot(PICTURES / f"{name}.png")


def windows_shown(desktop: Desktop, title: str) -> list[tuple[int, int]]:
    """Width and height of the windows of that title on the screen, larger than an icon."""
    tree = re.findall(rf"(0x\w+) \"{title}\": .*?  (\d+)x(\d+)\+", desktop.windows())
    large = [(number, int(width), int(height)) for number, width, height in tree if int(width) > 100]
    return [(width, height) for number, width, height in large if viewable(desktop, number)]


def viewable(desktop: Desktop, window: str) -> bool:
    told = subprocess.run(
        ("xwininfo", "-id", window), env=desktop.env, stdout=subprocess.PIPE, text=True, check=False
    )  # it may be gone by now
    return "IsViewable" in told.stdout


def panel_shown(desktop: Desktop) -> bool:
    return WIDTH in [width for width, _ in windows_shown(desktop, "Wrenchtime")]


def other_shown(desktop: Desktop) -> bool:
    """Whether a menu or a dialog is on the screen."""
    return any(width != WIDTH for width, _ in windows_shown(desktop, "Wrenchtime"))


def panel_is_active(desktop: Desktop) -> bool:
    return f"Geometry: {WIDTH}x" in desktop.xdotool("getactivewindow", "getwindowgeometry")


def with_notice(desktop: Desktop) -> bool:
    """Whether the panel of an empty ledger is as high as with the notice that there is no tray."""
    [(_, height)] = windows_shown(desktop, "Wrenchtime")
    return height > 500


def icon_painted(desktop: Desktop) -> bool:
    """Whether the lower edge of the screen shows more than the colours of an empty panel."""
    image = QImage(str(desktop.screenshot(desktop.folder / "edge.png")))
    edge = [image.pixel(x, y) for y in range(image.height() - 30, image.height()) for x in range(60)]
    return len(set(edge)) > 8


def icon_at(desktop: Desktop) -> tuple[int, int]:
    """Where to click on the one icon in the old kind of tray."""
    panel = re.search(r"\"tint2\".*\n(?: .*\n)*", desktop.windows())
    assert panel is not None
    place = re.search(r"22x22\+\d+\+\d+  \+(\d+)\+(\d+)", panel.group())
    assert place is not None
    return int(place.group(1)) + 11, int(place.group(2)) + 11


def test_in_the_old_kind_of_tray_clicks_open_the_panel_and_the_menu(desktop: Desktop) -> None:
    prepared()
    desktop.start(PROGRAM)
    wait_until(lambda: desktop.docked_icons() == 1, "the icon in the tray")
    wait_until(lambda: icon_painted(desktop), "the painted icon")
    picture(desktop, "xembed-icon")
    x, y = icon_at(desktop)
    desktop.xdotool("mousemove", x, y, "click", 1)  # if the ledger is still being opened, this is kept
    wait_until(lambda: panel_shown(desktop), "the panel after a left click")
    desktop.xdotool("type", "--delay", 5, "fuser")
    desktop.xdotool("key", "Return")
    wait_until(lambda: running() == ["Replace the fuser"], "a started timer")
    picture(desktop, "xembed-panel")
    desktop.xdotool("key", "Escape")
    wait_until(lambda: not panel_shown(desktop), "the closed panel")
    desktop.xdotool("mousemove", x, y, "click", 3)
    wait_until(lambda: other_shown(desktop), "the menu after a right click")
    picture(desktop, "xembed-menu")
    desktop.xdotool("key", "Down", "Down", "Return")
    wait_until(lambda: running() == [], "the timer stopped from the menu")


def test_in_the_new_kind_of_tray_the_menu_starts_parks_resumes_and_stops(desktops: Callable[..., Desktop]) -> None:
    prepared()
    desktop = desktops(panel="watcher")
    desktop.start(PROGRAM)
    wait_until(lambda: len(desktop.registered_items()) == 1, "the icon in the tray")
    [service] = desktop.registered_items()
    with tray_item(desktop.env["DBUS_SESSION_BUS_ADDRESS"], service) as item:
        wait_until(lambda: "Start…" in item.menu(), "the menu of an open ledger")
        assert "nothing is running" in item.tooltip()
        item.choose("Replace the fuser · Hartmann Dental")
        wait_until(lambda: running() == ["Replace the fuser"], "a started timer")
        wait_until(lambda: item.tooltip().startswith("Hartmann Dental\nReplace the fuser\n0 min"), "its tooltip")
        item.choose("Park")
        wait_until(lambda: running() == [], "the parked timer")
        wait_until(lambda: "Resume Replace the fuser · Hartmann Dental" in item.menu(), "the way back in the menu")
        item.choose("Resume Replace the fuser · Hartmann Dental")
        wait_until(lambda: running() == ["Replace the fuser"], "the resumed timer")
        wait_until(lambda: "Stop" in item.menu(), "stop in the menu")
        item.choose("Stop")
        wait_until(lambda: running() == [], "the stopped timer")
        item.choose("Day")
        wait_until(lambda: bool(windows_shown(desktop, "Day – Wrenchtime")), "the day window")
        picture(desktop, "sni-day")
        item.choose("Settings")
        wait_until(lambda: bool(windows_shown(desktop, "Settings – Wrenchtime")), "the settings")


def test_in_the_new_kind_of_tray_a_left_click_opens_the_panel(desktops: Callable[..., Desktop]) -> None:
    desktop = desktops(panel="watcher")
    desktop.start(PROGRAM)
    wait_until(lambda: len(desktop.registered_items()) == 1, "the icon in the tray")
    [service] = desktop.registered_items()
    with tray_item(desktop.env["DBUS_SESSION_BUS_ADDRESS"], service) as item:
        item.click()
        wait_until(lambda: panel_shown(desktop), "the panel")
    picture(desktop, "sni-panel")


def test_a_start_in_a_shell_shows_in_the_tray_at_once(desktops: Callable[..., Desktop]) -> None:
    desktop = desktops(panel="watcher")
    desktop.start(PROGRAM)
    wait_until(lambda: len(desktop.registered_items()) == 1, "the icon in the tray")
    [service] = desktop.registered_items()
    with tray_item(desktop.env["DBUS_SESSION_BUS_ADDRESS"], service) as item:
        wait_until(lambda: "nothing is running" in item.tooltip(), "an open ledger")
        desktop.run(*COMMAND, "start", "--new", "Lindner Bakery: oven control")
        wait_until(lambda: item.tooltip().startswith("Lindner Bakery\noven control"), "the tooltip", seconds=2)
        assert "Stop" in item.menu()


def test_a_second_start_raises_the_first(desktop: Desktop) -> None:
    first = desktop.start(PROGRAM)
    wait_until(lambda: desktop.docked_icons() == 1, "the icon in the tray")
    assert not panel_shown(desktop)
    second = desktop.start(PROGRAM)
    assert second.wait(timeout=15) == 0
    wait_until(lambda: panel_shown(desktop), "the panel of the first")
    assert first.poll() is None
    assert desktop.docked_icons() == 1
    picture(desktop, "second-start")


def test_without_a_tray_it_is_a_window_until_a_tray_comes(desktops: Callable[..., Desktop]) -> None:
    # Field note 21.
    desktop = desktops(panel="none")
    program = desktop.start(PROGRAM)
    wait_until(lambda: panel_shown(desktop), "the window")
    wait_until(lambda: with_notice(desktop), "its notice")
    picture(desktop, "no-tray")
    desktop.start_tint2()
    wait_until(lambda: desktop.docked_icons() == 1, "the icon in the late tray")
    wait_until(lambda: not with_notice(desktop), "the window without the notice")
    picture(desktop, "late-tray")
    assert program.poll() is None


def test_a_late_host_on_the_bus_gets_the_icon_and_its_menu(desktops: Callable[..., Desktop]) -> None:
    prepared()
    desktop = desktops(panel="none")
    desktop.start(PROGRAM)
    wait_until(lambda: panel_shown(desktop), "the window")
    desktop.start_watcher()
    wait_until(lambda: len(desktop.registered_items()) == 1, "the icon")
    [service] = desktop.registered_items()
    with tray_item(desktop.env["DBUS_SESSION_BUS_ADDRESS"], service) as item:
        item.choose("Swap the router · Hartmann Dental")
        wait_until(lambda: running() == ["Swap the router"], "a started timer")


def test_quitting_asks_once_and_keeps_it_running(desktops: Callable[..., Desktop]) -> None:
    prepared()
    desktop = desktops(panel="watcher")
    program = desktop.start(PROGRAM)
    wait_until(lambda: len(desktop.registered_items()) == 1, "the icon in the tray")
    [service] = desktop.registered_items()
    with tray_item(desktop.env["DBUS_SESSION_BUS_ADDRESS"], service) as item:
        wait_until(lambda: "Start…" in item.menu(), "the menu")
        item.choose("Swap the router · Hartmann Dental")
        wait_until(lambda: running() == ["Swap the router"], "a started timer")
        wait_until(lambda: "Stop" in item.menu(), "stop in the menu")
        item.choose("Quit")
        wait_until(lambda: other_shown(desktop), "the question")
        picture(desktop, "quit")
        desktop.xdotool("key", "Return")
    assert program.wait(timeout=15) == 0
    assert running() == ["Swap the router"]
    services = ledger()
    services.watch.look()
    assert services.overviews.read().questions == ()
    services.close()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_the_system_ends_it_cleanly_and_the_timer_runs_on(desktop: Desktop, how: signal.Signals) -> None:
    prepared()
    services = ledger()
    services.timers.start()
    services.close()
    program = desktop.start(PROGRAM)
    wait_until(lambda: desktop.docked_icons() == 1, "the icon in the tray")
    wait_until(_listens, "an open ledger")
    program.send_signal(how)
    assert program.wait(timeout=15) == 0
    assert running() == [""]


@pytest.mark.parametrize("ended_by", ["the system", "its window"])
def test_without_a_tray_too_it_ends_and_the_timer_runs_on(desktops: Callable[..., Desktop], ended_by: str) -> None:
    # The window that takes the tray's place turns "close" into a question, which must not hold up the end itself.
    prepared()
    services = ledger()
    services.timers.start()
    services.close()
    desktop = desktops(panel="none")
    program = desktop.start(PROGRAM)
    wait_until(lambda: panel_shown(desktop), "the window")
    wait_until(_listens, "an open ledger")
    if ended_by == "the system":
        program.send_signal(signal.SIGTERM)
    else:
        desktop.xdotool("search", "--onlyvisible", "--name", "^Wrenchtime$", "windowactivate", "--sync")
        # By itself: behind a search, xdotool sends the key to the window, and the window manager, which was to be told
        # by the real key, may keep the keyboard for good.
        desktop.xdotool("key", "alt+F4")
        wait_until(lambda: other_shown(desktop) and not panel_is_active(desktop), "the question")
        desktop.xdotool("key", "Return")
    assert program.wait(timeout=15) == 0
    assert running() == [""]


def _listens() -> bool:
    from app.nudge import nudge

    return nudge(Profile.named().folder)


def test_a_ledger_that_cannot_be_used_is_told_with_a_sentence(desktop: Desktop) -> None:
    profile = Profile.named()
    profile.prepare()
    profile.ledger.mkdir()
    program = desktop.start(PROGRAM)
    wait_until(lambda: other_shown(desktop), "the sentence")
    picture(desktop, "unusable-ledger")
    desktop.xdotool("key", "Return")
    assert program.wait(timeout=15) == 1
    assert Path(profile.ledger).is_dir()
