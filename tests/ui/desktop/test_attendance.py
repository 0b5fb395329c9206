"""From what the desktop tells to a question in the ledger: lock, sleep, idleness. Field notes 9 and 11.

logind and the screen saver are played on buses of the test's own; the ledger is real.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Signal
from pytestqt.qtbot import QtBot

from app.domain.instant import MINUTE
from app.domain.records import Absence, AbsenceKind
from app.settings import ON_SHUTDOWN
from tests.support.buses import Played, PlayedLogind
from tests.support.stage import Stage
from ui.desktop.attendance import Attendance
from ui.desktop.bus import Bus
from ui.desktop.idle.chain import IdleChain
from ui.desktop.idle.port import IdleSource, Verdict
from ui.desktop.logind import Logind
from ui.desktop.session import logind as session_logind
from ui.desktop.session.logind import LogindSession
from ui.desktop.session.screensaver import ScreenSaverSession


class Hand(IdleSource):
    """An idle source that the test moves."""

    name = "the test's hand"
    unused = Signal()

    def try_out(self, then: Callable[[Verdict], None]) -> None:
        then(Verdict(True))

    def watch(self, threshold: int) -> None:
        self.threshold = threshold

    def stop(self) -> None:
        self.threshold = 0


class Room:
    """The machine's signs of somebody, played, and the ledger that hears of them."""

    def __init__(self, stage: Stage, logind: PlayedLogind, saver: Played, hand: Hand, attendance: Attendance) -> None:
        self.stage, self.logind, self.saver, self.hand, self.attendance = stage, logind, saver, hand, attendance

    def lock_screen(self, locked: bool) -> None:
        self.saver.emit("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "b", (locked,))

    def work(self, minutes: int) -> None:
        for _ in range(minutes // 4):
            self.stage.clock.pass_time(minutes=4)
            self.stage.services.watch.beat()

    @property
    def questions(self) -> list[Absence]:
        self.stage.look()
        return [it.absence for it in self.stage.desk.glance.overview.questions]


@pytest.fixture
def room(stage: Stage, buses: tuple[str, str], played: Callable[[Any], Any], qtbot: QtBot) -> Iterator[Room]:
    logind: PlayedLogind = played(PlayedLogind(buses[1]))
    saver: Played = played(Played(buses[0], "org.freedesktop.ScreenSaver"))
    session_bus, system_bus = Bus.open("SESSION"), Bus.open("SYSTEM")
    assert session_bus is not None
    assert system_bus is not None
    hand = Hand()
    sources = [LogindSession(Logind(system_bus)), ScreenSaverSession(session_bus)]
    attendance = Attendance(stage.desk, IdleChain([hand]), sources)
    attendance.begin()
    qtbot.waitUntil(lambda: len(attendance.verdicts) == 2)
    assert all(verdict.works for verdict in attendance.verdicts.values())
    qtbot.waitUntil(lambda: logind.waited_for)
    stage.start("fuser")
    stage.look()
    yield Room(stage, logind, saver, hand, attendance)
    attendance.stop()
    session_bus.close()
    system_bus.close()


def away(room: Room, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not room.attendance.presence.here)
    room.stage.settle()


def back(room: Room, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: room.attendance.presence.here)
    room.stage.settle()


def test_a_locked_screen_becomes_one_question_though_two_tell_of_it(room: Room, qtbot: QtBot) -> None:
    room.work(40)
    left = room.stage.clock.wall
    room.logind.lock()
    room.lock_screen(True)
    away(room, qtbot)
    room.work(20)
    room.hand.idled.emit(20 * MINUTE)
    room.logind.unlock()
    room.lock_screen(False)
    back(room, qtbot)
    [asked] = room.questions
    assert (asked.kind, asked.start, asked.end) == (AbsenceKind.LOCKED, left, room.stage.clock.wall)


def test_idleness_begins_with_the_last_input_also_when_the_screen_locks_later(room: Room, qtbot: QtBot) -> None:
    room.work(40)
    room.hand.idled.emit(10 * MINUTE)
    left = room.stage.clock.wall - 10 * MINUTE
    away(room, qtbot)
    room.work(4)
    room.lock_screen(True)
    qtbot.waitUntil(lambda: len(room.attendance.presence.reasons) == 2)
    room.work(40)
    room.lock_screen(False)
    back(room, qtbot)
    [asked] = room.questions
    assert (asked.kind, asked.start, asked.end) == (AbsenceKind.IDLE, left, room.stage.clock.wall)


def test_a_request_to_lock_that_no_desktop_heeds_is_no_absence(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    [source] = [one for one in room.attendance.sessions if isinstance(one, LogindSession)]
    source._doubt.setInterval(50)
    assert session_logind.LOCK_MAY_TAKE_MS == 10_000
    room.logind.lock()
    away(room, qtbot)
    back(room, qtbot)
    assert not room.questions


def test_a_lock_that_the_desktop_confirms_lasts_until_it_is_unlocked(room: Room, qtbot: QtBot) -> None:
    room.logind.hint(LockedHint=("b", True))
    away(room, qtbot)
    room.work(12)
    room.logind.hint(LockedHint=("b", False))
    back(room, qtbot)
    [asked] = room.questions
    assert asked.kind is AbsenceKind.LOCKED


def test_another_person_s_session_in_front_is_an_absence(room: Room, qtbot: QtBot) -> None:
    room.logind.hint(Active=("b", False))
    away(room, qtbot)
    room.work(12)
    room.logind.hint(Active=("b", True))
    back(room, qtbot)
    [asked] = room.questions
    assert asked.kind is AbsenceKind.SWITCHED


def test_the_machine_sleeps_only_when_all_is_written_down_and_waits_again_after_it(room: Room, qtbot: QtBot) -> None:
    room.work(40)
    room.stage.clock.pass_time(seconds=50)
    left = room.stage.clock.wall
    room.logind.prepare("PrepareForSleep", True)
    qtbot.waitUntil(lambda: not room.logind.waited_for)
    with room.stage.services.ledger.read() as db:  # the sign of life, and the absence, are on disk before it sleeps
        assert db.value("SELECT max(wall) FROM timer_event") == left
        assert db.value("SELECT start FROM absence WHERE decision = 'away'") == left
    room.stage.clock.sleep(hours=8)
    woke: list[bool] = []
    room.attendance.woke.connect(lambda: woke.append(True))
    room.logind.prepare("PrepareForSleep", False)
    back(room, qtbot)
    [asked] = room.questions
    assert (asked.kind, asked.start, asked.end) == (AbsenceKind.ASLEEP, left, room.stage.clock.wall)
    qtbot.waitUntil(lambda: room.logind.waited_for)
    assert woke == [True]


def test_a_lid_that_is_opened_wakes_the_machine_and_nobody_is_back_until_it_is_unlocked(
    room: Room, qtbot: QtBot
) -> None:
    room.work(40)
    left = room.stage.clock.wall
    room.lock_screen(True)
    away(room, qtbot)
    room.logind.prepare("PrepareForSleep", True)
    qtbot.waitUntil(lambda: not room.logind.waited_for)
    room.stage.clock.sleep(hours=1)
    room.logind.prepare("PrepareForSleep", False)
    qtbot.waitUntil(lambda: room.logind.waited_for)
    assert not room.questions
    room.stage.clock.pass_time(minutes=2)
    room.lock_screen(False)
    back(room, qtbot)
    [asked] = room.questions
    assert (asked.start, asked.end) == (left, room.stage.clock.wall)


def test_a_shutdown_waits_until_the_timer_is_stopped_where_that_is_wanted(room: Room, qtbot: QtBot) -> None:
    room.stage.services.settings.set(ON_SHUTDOWN, "stop")
    room.work(40)
    ended = room.stage.clock.wall
    room.logind.prepare("PrepareForShutdown", True)
    qtbot.waitUntil(lambda: not room.logind.waited_for)
    assert not room.stage.running()
    [described] = room.stage.services.days.entries()
    assert described.entry.end == ended


def test_who_opens_the_program_is_there_whatever_the_desktop_says(room: Room, qtbot: QtBot) -> None:
    room.lock_screen(True)
    away(room, qtbot)
    room.attendance.seen()
    assert room.attendance.presence.here


def test_the_threshold_follows_the_setting(room: Room, qtbot: QtBot) -> None:
    from app.settings import AWAY_MINUTES

    assert room.hand.threshold == 10 * MINUTE
    room.stage.services.settings.set(AWAY_MINUTES, 25)
    room.stage.look()
    assert room.hand.threshold == 25 * MINUTE
