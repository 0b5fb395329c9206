"""Calls and signals on a real message bus, from Qt's loop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.buses import Played, open_bus
from ui.desktop import bus as bus_module
from ui.desktop.bus import Address, Bus

SERVICE = Address("org.example.Shop", "/shop", "org.example.Shop")


@pytest.fixture
def bus(buses: tuple[str, str], qtbot: QtBot) -> Iterator[Bus]:
    made = Bus.open("SESSION")
    assert made is not None
    yield made
    made.close()


def shop(buses: tuple[str, str], played: Callable[[Any], Any]) -> Played:
    service: Played = played(Played(buses[0], SERVICE.service))
    service.answer(SERVICE.interface, "Double", lambda number: ("t", (2 * number,)))
    service.answer(SERVICE.interface, "Silence", lambda: None)
    service.property(SERVICE.interface, "Open", lambda: ("b", True))
    return service


def test_a_call_is_answered_with_numbers_of_any_size(
    bus: Bus, buses: tuple[str, str], played: Callable[[Any], Any], qtbot: QtBot
) -> None:
    shop(buses, played)
    told: list[Any] = []
    bus.call(SERVICE, "Double", "t", (2**40,), then=told.append)
    bus.get(SERVICE, "Open", told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [(2**41,), True]


def test_what_fails_is_told_in_words(
    bus: Bus, buses: tuple[str, str], played: Callable[[Any], Any], qtbot: QtBot
) -> None:
    shop(buses, played)
    told: list[str] = []
    bus.call(SERVICE, "Burn", failed=told.append)
    bus.call(SERVICE._replace(service="org.example.Nobody"), "Double", "t", (1,), failed=told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert "There is no such thing here" in told
    assert any("org.example.Nobody" in sentence for sentence in told)


def test_a_service_that_never_answers_has_failed_in_time(
    bus: Bus,
    buses: tuple[str, str],
    played: Callable[[Any], Any],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bus_module, "CALL_MAY_TAKE", 0.2)
    shop(buses, played)
    told: list[str] = []
    bus.call(SERVICE, "Silence", failed=told.append)
    qtbot.waitUntil(lambda: told == ["It does not answer"])


def test_a_signal_of_the_service_is_heard_and_that_of_another_under_its_name_is_not(
    bus: Bus, buses: tuple[str, str], played: Callable[[Any], Any], qtbot: QtBot
) -> None:
    service = shop(buses, played)
    stranger: Played = played(Played(buses[0]))
    heard: list[Any] = []
    bus.listen(SERVICE, "Sold", lambda path, body: heard.append((path, body)))
    told: list[Any] = []
    bus.call(SERVICE, "Double", "t", (1,), then=told.append)  # by now it listens
    qtbot.waitUntil(lambda: bool(told))
    assert bus._connection is not None
    stranger.emit(SERVICE.path, SERVICE.interface, "Sold", "s", ("a lie",))
    # The bus hands this one over whatever was asked for.
    stranger.whisper(bus._connection.unique_name, SERVICE.path, SERVICE.interface, "Sold", "a lie")
    qtbot.wait(100)
    service.emit(SERVICE.path, SERVICE.interface, "Sold", "av", ([("u", 7), ("s", "lamp")],))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("/shop", ([("u", 7), ("s", "lamp")],))]


def test_a_service_that_comes_and_goes_is_told(
    bus: Bus, buses: tuple[str, str], played: Callable[[Any], Any], qtbot: QtBot
) -> None:
    told: list[str] = []
    bus.appeared.connect(lambda name: told.append(f"+{name}"))
    bus.vanished.connect(lambda name: told.append(f"-{name}"))
    bus.listen(SERVICE, "Sold", lambda _path, _body: None)
    service = Played(buses[0], SERVICE.service)
    qtbot.waitUntil(lambda: told == ["+org.example.Shop"])
    service.close()
    qtbot.waitUntil(lambda: told == ["+org.example.Shop", "-org.example.Shop"])


def test_the_end_of_the_bus_is_told_and_later_calls_fail_at_once(own_home: Path, qtbot: QtBot) -> None:
    with open_bus(own_home.parent, "short-lived") as address:
        bus = Bus.open(address)
        assert bus is not None
        lost: list[bool] = []
        bus.lost.connect(lambda: lost.append(True))
    qtbot.waitUntil(lambda: bool(lost))
    told: list[str] = []
    bus.call(SERVICE, "Anything", failed=told.append)
    assert told == ["The bus is gone"]


def test_without_a_bus_there_is_none(own_home: Path) -> None:
    assert Bus.open(f"unix:path={own_home}/nothing") is None
    assert Bus.open("SESSION") is None
