"""What a screen reader hears of the day window, on the bus on which desktops tell it (AT-SPI)."""

from __future__ import annotations

import os
import re
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

import pytest
from jeepney import DBusAddress, HeaderFields, MatchRule, Message, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.support.desktop import Desktop

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PROGRAM = Path(__file__).parent / "programs" / "day_to_hear.py"
EVENTS = "org.a11y.atspi.Event.Object"

pytestmark = pytest.mark.timeout(120)


class Listener:
    """Hears where the focus goes, as a screen reader does."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        bus.send_and_get_reply(new_method_call(registry, "RegisterEvent", "s", ("object:state-changed:focused",)))
        rule = MatchRule(type="signal", interface=EVENTS, member="StateChanged")
        bus.send_and_get_reply(new_method_call(message_bus, "AddMatch", "s", (rule.serialise(),)))
        self._heard: deque[Message] = deque()
        self._filter = bus.filter(rule, queue=self._heard)

    def focused(self) -> tuple[str, str]:
        """Name and description of what gets the focus next."""
        while True:
            message = self._bus.recv_until_filtered(self._heard, timeout=20)
            if message.body[:2] == ("focused", 1):
                fields = message.header.fields
                path, sender = fields[HeaderFields.path], fields[HeaderFields.sender]
                part = Properties(DBusAddress(path, sender, "org.a11y.atspi.Accessible"))
                name, told = (self._bus.send_and_get_reply(part.get(it)).body[0][1] for it in ("Name", "Description"))
                return name, told


@pytest.fixture
def spoken(desktops: Callable[..., Desktop]) -> Desktop:
    """A desktop with the bus of screen readers, on which Qt speaks without asking whether somebody listens."""
    if not LAUNCHER.exists():
        missing = f"a test by ear needs {LAUNCHER} (at-spi2-core): make setup installs it"
        if os.environ.get("CI"):
            pytest.fail(missing, pytrace=False)
        pytest.skip(missing)
    desktop = desktops(panel="none")
    desktop.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    desktop.start([LAUNCHER, "--launch-immediately"])
    return desktop


def address_of_the_bus(desktop: Desktop) -> str:
    call = ("gdbus", "call", "--session", "-d", "org.a11y.Bus", "-o", "/org/a11y/bus", "-m", "org.a11y.Bus.GetAddress")
    deadline = time.monotonic() + 15
    while True:
        try:
            found = re.search(r"'([^']+)'", desktop.run(*call))
            assert found is not None
            return found.group(1)
        except Exception:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def test_each_block_of_the_timeline_is_heard_when_the_arrows_come_to_it(spoken: Desktop) -> None:
    with open_dbus_connection(address_of_the_bus(spoken)) as bus:
        listener = Listener(bus)
        program = spoken.start_python(PROGRAM)
        assert program.stdout is not None
        assert program.stdout.readline() == "shown\n"
        spoken.xdotool("search", "--sync", "--onlyvisible", "--name", "Day – Wrenchtime")
        spoken.xdotool("key", "End")
        while not listener.focused()[0].startswith("16:40–17:00"):
            pass  # the window comes up, and the focus goes to its first places
        spoken.xdotool("key", "Home")
        assert listener.focused() == ("08:00–08:10, nothing recorded, 10 min", "Gap 08:00–08:10")
        spoken.xdotool("key", "Right")
        assert listener.focused() == (
            "08:10–12:30, Replace the fuser unit, front desk printer, Hartmann Dental Practice, 4 h 20 min",
            "Nobody there 09:05–10:20; Nobody there 11:30–11:50",
        )
        spoken.xdotool("key", "Right", "key", "Right")
        assert listener.focused()[0].startswith("08:40–12:10, Image seven dispatch laptops")
        assert listener.focused()[0].startswith("09:05–10:20, nobody there, 1 h 15 min, not decided yet")
