"""Reminders on the screen: one place at a time, answered there, never twice. Field notes 12 and 13."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.domain.instant import MINUTE
from app.domain.records import AbsenceKind
from tests.support.buses import Played, buses, played
from tests.support.stage import DAY, Stage
from ui.desktop.attendance import Attendance
from ui.desktop.bus import Bus
from ui.desktop.idle.chain import IdleChain
from ui.desktop.notifier import SERVICE, Note, Notifier
from ui.reminders import Reminding

__all__ = ["buses", "played"]


class Screen:
    """A desk with reminders and a notification service that the test plays. The day begins at 8:00."""

    def __init__(self, stage: Stage, service: Played, reminding: Reminding, attendance: Attendance, bus: Bus) -> None:
        self.stage, self.service, self.reminding, self.attendance = stage, service, reminding, attendance
        self.bus = bus
        self.shown: dict[int, tuple[Any, ...]] = {}
        self._numbers = iter(range(1, 100))
        service.answer(SERVICE.interface, "GetCapabilities", lambda: ("as", (["actions"],)))
        service.answer(SERVICE.interface, "Notify", self._notify)
        service.answer(SERVICE.interface, "CloseNotification", self._close)

    def _notify(self, *values: Any) -> tuple[str, tuple[Any, ...]]:
        number = values[1] or next(self._numbers)
        self.shown[number] = values
        return "u", (number,)

    def _close(self, number: int) -> tuple[str, tuple[Any, ...]]:
        self.shown.pop(number, None)
        return "", ()

    @property
    def notes(self) -> list[tuple[str, str]]:
        """Title and text of what is shown."""
        return [(values[3], values[4]) for values in tuple(self.shown.values())]

    def press(self, action: str) -> None:
        """A person chooses a button of the one notification."""
        [number] = self.shown
        self.service.emit(SERVICE.path, SERVICE.interface, "ActionInvoked", "us", (number, action))

    def at(self, time: str) -> None:
        """Time passes up to a time of the day, and the look that is due then is taken."""
        self.stage.until(time)
        self.reminding.look()
        self.stage.settle()

    def answer_in_panel(self, action: str) -> None:
        button = self.stage.panel.findChild(QAbstractButton, f"remind-{action}")
        assert button is not None
        button.click()
        self.stage.settle()


@pytest.fixture
def screen(stage: Stage, buses: tuple[str, str], played: Callable[[Any], Any], qtbot: QtBot) -> Iterator[Screen]:
    assert stage.sample
    bus = Bus.open("SESSION")
    assert bus is not None
    notifier = Notifier(bus)
    attendance = Attendance(stage.desk, IdleChain([]), [])
    reminding = Reminding(stage.desk, attendance, notifier)
    made = Screen(stage, played(Played(buses[0], SERVICE.service)), reminding, attendance, bus)
    with qtbot.waitSignal(notifier.settled):
        notifier.begin()
    panel = stage.panel
    panel.opened.connect(reminding.panel_is_open)
    panel.reminder.answered.connect(reminding.answer)
    reminding.changed.connect(panel.show_reminder)
    reminding.begin()
    stage.look()
    yield made
    reminding.stop()
    bus.close()


def test_a_forgotten_start_is_told_and_made_good_from_the_first_activity(screen: Screen, qtbot: QtBot) -> None:
    screen.at("08:14")
    assert not screen.notes
    assert 0 < screen.reminding._timer.remainingTime() <= 1.1 * MINUTE  # it looks again when it can be due
    screen.at("08:15")
    qtbot.waitUntil(lambda: screen.notes == [("Nothing is running", "You have been at work since 08:00.")])
    wanted: list[bool] = []
    screen.reminding.panel_wanted.connect(lambda: wanted.append(True))
    screen.press("start")
    qtbot.waitUntil(
        lambda: [entry.start for entry in screen.stage.running()] == [screen.stage.clock.at(f"{DAY} 08:00")]
    )
    qtbot.waitUntil(lambda: not screen.notes)
    qtbot.waitUntil(lambda: screen.reminding.current is None)
    assert wanted == [True]


def test_put_off_it_comes_again_later_and_not_before(screen: Screen, qtbot: QtBot) -> None:
    screen.at("08:15")
    qtbot.waitUntil(lambda: bool(screen.notes))
    screen.press("later")
    qtbot.waitUntil(lambda: screen.reminding.current is None)
    screen.at("08:44")
    assert not screen.notes
    screen.at("08:45")
    qtbot.waitUntil(lambda: bool(screen.notes))


def test_waved_away_it_is_put_off(screen: Screen, qtbot: QtBot) -> None:
    screen.at("08:15")
    qtbot.waitUntil(lambda: bool(screen.notes))
    [number] = screen.shown
    screen.shown.clear()
    screen.service.emit(SERVICE.path, SERVICE.interface, "NotificationClosed", "uu", (number, 2))
    qtbot.waitUntil(lambda: screen.reminding.current is None)


def test_whoever_starts_by_themselves_is_not_reminded_any_more(screen: Screen, qtbot: QtBot) -> None:
    screen.at("08:15")
    qtbot.waitUntil(lambda: bool(screen.notes))
    screen.stage.start("fuser")
    screen.stage.look()
    qtbot.waitUntil(lambda: not screen.notes)


def test_whoever_leaves_is_not_reminded(screen: Screen, qtbot: QtBot) -> None:
    screen.at("08:10")
    away = screen.attendance.presence.left("test", AbsenceKind.LOCKED, screen.stage.clock.wall)
    screen.attendance._become(away)
    screen.at("08:40")
    assert screen.reminding.current is None
    screen.attendance._become(away.returned("test", AbsenceKind.LOCKED, screen.stage.clock.wall))
    screen.at("08:54")
    assert not screen.notes
    screen.at("08:55")
    qtbot.waitUntil(lambda: screen.notes == [("Nothing is running", "You have been at work since 08:40.")])


def test_opening_the_panel_moves_the_reminder_there(screen: Screen, qtbot: QtBot) -> None:
    screen.at("08:15")
    qtbot.waitUntil(lambda: bool(screen.notes))
    panel = screen.stage.open_panel()
    qtbot.waitUntil(lambda: not screen.notes)
    assert panel.reminder.isVisible()
    assert panel.reminder.text.text() == "Nothing is running. You have been at work since 08:00."
    panel.hide()
    screen.at("08:20")
    assert not screen.notes  # it was said
    screen.stage.open_panel()
    screen.answer_in_panel("today")
    assert not panel.reminder.isVisible()
    screen.at("11:00")
    assert screen.reminding.current is None


def test_what_comes_up_while_the_panel_is_open_is_said_there_alone(screen: Screen) -> None:
    panel = screen.stage.open_panel()
    screen.at("08:15")
    assert panel.reminder.isVisible()
    assert not screen.notes


def test_long_work_is_asked_about_and_goes_on_with_one_answer(screen: Screen, qtbot: QtBot) -> None:
    screen.stage.start("fuser")
    screen.stage.look()
    screen.at("12:00")
    qtbot.waitUntil(lambda: [title for title, _ in screen.notes] == ["Still on it?"])
    screen.press("on")
    qtbot.waitUntil(lambda: screen.reminding.current is None)
    assert len(screen.stage.running()) == 1
    screen.at("15:55")
    assert screen.reminding.current is None


def test_after_hours_the_timer_is_stopped_when_they_ended(screen: Screen, qtbot: QtBot) -> None:
    screen.at("15:00")
    screen.stage.start("fuser")
    screen.stage.look()
    screen.at("17:30")
    qtbot.waitUntil(lambda: [title for title, _ in screen.notes] == ["The working day is over"])
    screen.press("stop_then")
    qtbot.waitUntil(lambda: not screen.stage.running())
    [described] = screen.stage.services.days.entries()
    assert described.entry.end == screen.stage.clock.at(f"{DAY} 17:00")


def test_a_button_of_an_old_notification_does_nothing(screen: Screen, qtbot: QtBot) -> None:
    screen.at("08:15")
    qtbot.waitUntil(lambda: bool(screen.notes))
    old = dict(screen.shown)
    screen.stage.start("fuser")
    screen.stage.look()
    qtbot.waitUntil(lambda: not screen.notes)
    screen.service.emit(SERVICE.path, SERVICE.interface, "ActionInvoked", "us", (next(iter(old)), "start"))
    qtbot.wait(100)
    screen.stage.settle()
    assert len(screen.stage.running()) == 1


def test_what_the_program_tells_is_a_notification_where_there_are_any(screen: Screen, qtbot: QtBot) -> None:
    screen.reminding._notifier.show(Note("told", "Something went wrong", "It is in the log."))
    qtbot.waitUntil(lambda: screen.notes == [("Something went wrong", "It is in the log.")])
    screen.press("default")  # not a reminder: it is none of its business
    qtbot.waitUntil(lambda: not screen.notes)
    assert screen.reminding.current is None
