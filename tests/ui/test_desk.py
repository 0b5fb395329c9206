"""The desk: gestures in, glances out, and how seldom it wakes up."""

from unittest.mock import Mock

import pytest

from app.bootstrap import build
from app.domain.instant import HOUR, MINUTE
from app.store.db import LedgerFull
from app.tracking.watch import Watch
from tests.support.stage import Stage
from ui.desk import until_next_tick
from ui.glance import Glance, read_glance


def test_a_gesture_is_on_disk_before_it_is_told(stage: Stage) -> None:
    seen: list[int] = []

    def told(_glance: object) -> None:
        other = build(stage.profile, clock=stage.clock)
        seen.append(len(other.overviews.read().running))
        other.close()

    stage.desk.glanced.connect(told)
    stage.desk.do(lambda services: services.timers.start())
    stage.settle()
    assert seen == [1]


def test_a_refused_gesture_changes_nothing_and_is_told_once(stage: Stage) -> None:
    glances: list[object] = []
    stage.desk.glanced.connect(glances.append)
    stage.desk.do(lambda services: services.timers.park())
    stage.settle()
    assert [told.split(":")[0] for told in stage.refused] == ["Nothing to park"]
    assert glances == []


def test_a_commit_of_another_program_is_noticed_when_looked_for(stage: Stage) -> None:
    other = build(stage.profile, clock=stage.clock)
    other.timers.start()
    other.close()
    assert not stage.desk.glance.overview.running
    stage.desk.look()
    stage.settle()
    assert len(stage.desk.glance.overview.running) == 1


def test_looking_tells_nothing_when_nothing_has_changed(stage: Stage) -> None:
    glances: list[object] = []
    stage.desk.glanced.connect(glances.append)
    stage.desk.look()
    stage.settle()
    assert glances == []


def test_looking_after_midnight_tells_the_new_day(stage: Stage) -> None:
    stage.clock.pass_time(hours=17)
    stage.desk.look()
    stage.settle()
    assert str(stage.desk.glance.overview.day) == "2026-11-21"


def test_while_something_runs_it_wakes_at_its_full_minutes(stage: Stage) -> None:
    stage.start("fuser")
    stage.clock.pass_time(minutes=3, seconds=20)
    glance = read_glance(stage.services)
    wait = until_next_tick(glance, stage.clock.read())
    assert 40_000 <= wait <= 40_100
    stage.clock.pass_time(seconds=wait / 1_000)
    assert glance.elapsed(glance.overview.running[0], stage.clock.read()) // MINUTE == 4


def test_when_nothing_runs_it_wakes_at_midnight_and_looks_each_hour(stage: Stage) -> None:
    glance = read_glance(stage.services)
    assert until_next_tick(glance, stage.clock.read()) == HOUR + 25
    stage.clock.pass_time(hours=15, minutes=50)
    assert until_next_tick(glance, stage.clock.read()) == 10 * MINUTE + 25


def test_each_minute_is_a_sign_of_life(stage: Stage) -> None:
    stage.start("fuser")
    stage.look()
    stage.clock.pass_time(minutes=1)
    stage.desk.ask(lambda _services: stage.desk._pulse(), lambda _glance: None)
    stage.settle()
    stage.clock.restart(minutes=30)
    stage.services.watch.look()
    [question] = stage.services.overviews.read().questions
    assert question.absence.start == stage.clock.at("2026-11-20 08:01")


def a_minute_passes(stage: Stage, minutes: float = 1) -> Glance:
    stage.clock.pass_time(minutes=minutes)
    stage.desk.ask(lambda _services: stage.desk._pulse(), stage.desk._take)
    stage.settle()
    return stage.desk.glance


def test_a_minute_in_which_nothing_happened_is_told_without_reading_anything(stage: Stage) -> None:
    stage.start("fuser")
    stage.look()
    known, told = stage.desk.glance, list[Glance]()
    stage.desk.glanced.connect(told.append)
    assert a_minute_passes(stage) is known
    assert told == [known]
    [running] = known.overview.running
    assert known.elapsed(running, stage.desk.now()) == MINUTE == read_glance(stage.services).overview.running[0].elapsed


def test_what_another_program_did_meanwhile_is_seen_with_the_next_minute(stage: Stage) -> None:
    stage.start("fuser")
    stage.look()
    other = build(stage.profile, clock=stage.clock)
    other.timers.start(attended=False)
    other.close()
    assert len(a_minute_passes(stage).overview.running) == 2


def test_after_midnight_the_next_minute_is_of_the_new_day(stage: Stage) -> None:
    stage.start("fuser")
    stage.look()
    for _ in range(16 * 60 // 4):
        a_minute_passes(stage, 4)
    assert str(stage.desk.glance.overview.day) == "2026-11-21"


def test_a_long_sleep_is_asked_about_with_the_next_minute(stage: Stage) -> None:
    stage.start("fuser")
    stage.look()
    stage.clock.sleep(hours=1)
    assert len(a_minute_passes(stage).overview.questions) == 1


def test_what_keeps_a_sign_of_life_from_being_noted_is_told_once(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.start("fuser")
    stage.look()

    def pulses(times: int) -> None:
        for _ in range(times):
            stage.desk.ask(lambda _services: stage.desk._pulse(), lambda _glance: None)
            stage.settle()

    with monkeypatch.context() as full:
        full.setattr(Watch, "beat", Mock(side_effect=LedgerFull("No room left", "The disk is full.")))
        pulses(3)
        assert [told.split(":")[0] for told in stage.refused] == ["No room left"]
    pulses(1)
    monkeypatch.setattr(Watch, "beat", Mock(side_effect=LedgerFull("No room left", "The disk is full.")))
    pulses(2)
    assert len(stage.refused) == 2, "it was noted in between"


def test_a_goodbye_keeps_the_question_away(stage: Stage) -> None:
    stage.start("fuser")
    stage.look()
    stage.desk.say_goodbye()
    stage.settle()
    stage.clock.pass_time(minutes=30)
    stage.services.watch.look()
    assert stage.services.overviews.read().questions == ()


def test_a_program_that_vanishes_right_after_its_start_is_asked_about(stage: Stage) -> None:
    stage.start("fuser")
    stage.look()
    stage.desk.say_goodbye()
    stage.settle()
    stage.clock.pass_time(minutes=5)
    stage.desk.say_hello()
    stage.settle()
    stage.clock.pass_time(minutes=30)
    stage.services.watch.look()
    [question] = stage.services.overviews.read().questions
    assert question.absence.start == stage.clock.at("2026-11-20 08:05")


def test_with_nothing_running_a_hello_writes_nothing(stage: Stage) -> None:
    stage.look()
    before = stage.desk.glance.version
    stage.desk.say_hello()
    stage.look()
    assert stage.desk.glance.version == before


def test_lengths_do_not_follow_a_clock_that_is_set(stage: Stage) -> None:
    # Field note 16: elapsed is never negative and never jumps.
    stage.start("fuser")
    stage.look()
    stage.clock.pass_time(minutes=5)
    stage.clock.set_wall(hours=-2)
    glance = stage.desk.glance
    assert glance.elapsed(glance.overview.running[0], stage.clock.read()) == 5 * MINUTE
