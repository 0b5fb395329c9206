"""Waiting for a tray: soon after log-in, rarely after that, and not at all where there is one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from ui.desktop.tray_host import TrayHost


class Panel:
    """A desktop's panel, which comes after it was looked for a number of times."""

    def __init__(self, comes_after: int) -> None:
        self.looks = 0
        self._comes_after = comes_after

    def there(self) -> bool:
        self.looks += 1
        return self.looks > self._comes_after


@pytest.fixture
def hosts(qtbot: QtBot) -> Iterator[list[TrayHost]]:
    made: list[TrayHost] = []
    yield made
    for host in made:
        host.stop()


def waiting(host: TrayHost) -> list[QTimer]:
    return [timer for timer in host.findChildren(QTimer) if timer.isActive()]


def test_where_there_is_a_tray_nothing_ever_wakes_up(hosts: list[TrayHost]) -> None:
    host = TrayHost(Panel(comes_after=0).there)
    hosts.append(host)
    host.watch()
    assert host.available()
    assert not waiting(host)


def test_a_tray_that_comes_soon_is_told_once_and_the_waiting_ends(hosts: list[TrayHost], qtbot: QtBot) -> None:
    panel = Panel(comes_after=2)
    host = TrayHost(panel.there)
    hosts.append(host)
    told: list[int] = []
    host.appeared.connect(lambda: told.append(panel.looks))
    host.watch()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [3]
    assert not waiting(host)


def test_without_any_tray_the_looks_grow_rare(hosts: list[TrayHost], qtbot: QtBot) -> None:
    panel = Panel(comes_after=10_000)
    host = TrayHost(panel.there)
    hosts.append(host)
    host.watch()
    for _ in range(20):
        [timer] = waiting(host)
        seen = panel.looks
        timer.setInterval(0)  # as if its time had passed
        qtbot.waitUntil(lambda seen=seen: panel.looks > seen)  # type: ignore[misc]
    [timer] = waiting(host)
    assert timer.interval() > 10_000  # less than a wake-up in ten seconds


def test_a_host_that_was_stopped_tells_nothing(hosts: list[TrayHost], qtbot: QtBot) -> None:
    host = TrayHost(Panel(comes_after=1).there)
    hosts.append(host)
    host.watch()
    host.stop()
    assert not waiting(host)
    with qtbot.assertNotEmitted(host.appeared, wait=400):
        pass
