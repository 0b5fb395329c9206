"""The tray icon on real desktops: shown, told apart, and there when the panel comes late."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.support.desktop import Desktop, wait_until

PROGRAM = Path(__file__).parent / "programs" / "tray_states.py"

FILLS = {"idle": "#5b6472", "running": "#15803d", "parked": "#6d4fd8", "attention": "#f79c0f"}


def said(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def colours_of(picture: Path) -> set[str]:
    image = QImage(str(picture))
    strip = range(image.height() - 30, image.height())
    return {QColor(image.pixel(x, y)).name() for y in strip for x in range(image.width())}


@pytest.mark.parametrize("panel", ["#f4f4f4", "#101010"])
def test_every_state_shows_its_colour_in_a_panel(desktops: Callable[..., Desktop], tmp_path: Path, panel: str) -> None:
    desktop = desktops(panel="none")
    desktop.start_tint2(panel)
    program = desktop.start_python(PROGRAM, *FILLS)
    assert said(program) == "available"
    wait_until(lambda: desktop.docked_icons() == len(FILLS), "four icons in the panel")
    picture = tmp_path / "panel.png"
    wait_until(
        lambda: set(FILLS.values()) <= colours_of(desktop.screenshot(picture)),
        "all four colours in the panel",
    )


def test_an_icon_is_announced_to_a_host_on_the_bus(desktops: Callable[..., Desktop]) -> None:
    desktop = desktops(panel="watcher")
    program = desktop.start_python(PROGRAM, "running")
    assert said(program) == "available"
    wait_until(lambda: len(desktop.registered_items()) == 1, "one registered icon")


def test_a_host_on_the_bus_that_comes_late_gets_the_icon(desktops: Callable[..., Desktop]) -> None:
    desktop = desktops(panel="none")
    program = desktop.start_python(PROGRAM, "running")
    assert said(program) == "no tray"
    desktop.start_watcher()
    assert said(program) == "appeared"
    wait_until(lambda: len(desktop.registered_items()) == 1, "one registered icon")


def test_a_panel_that_comes_late_gets_the_icon(desktops: Callable[..., Desktop]) -> None:
    desktop = desktops(panel="none")
    program = desktop.start_python(PROGRAM, "attention")
    assert said(program) == "no tray"
    desktop.start_tint2()
    assert said(program) == "appeared"
    wait_until(lambda: desktop.docked_icons() == 1, "one icon in the panel")
