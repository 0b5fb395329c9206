"""What the tray says: tooltip and menu, made from a glance (field note 22)."""

from tests.support.stage import Stage
from ui.glance import Glance, read_glance
from ui.tray import SEPARATOR, Verb
from ui.tray_words import menu, tooltip


def glance(stage: Stage) -> Glance:
    return read_glance(stage.services)


def shown(stage: Stage) -> str:
    return tooltip(glance(stage), stage.clock.read())


def names(stage: Stage) -> list[str]:
    return [line.name for line in menu(glance(stage), stage.clock.read()) if line != SEPARATOR]


def text_of(stage: Stage, name: str) -> str:
    return next(line.text for line in menu(glance(stage), stage.clock.read()) if line.name == name)


def test_it_tells_the_customer_the_task_how_long_and_the_day_so_far(stage: Stage) -> None:
    stage.start("wifi", "08:00")
    stage.start("fuser", "09:00")
    stage.until("10:23")
    assert shown(stage) == (
        "Hartmann Dental Practice\nReplace the fuser unit, front desk prin…\n1 h 23 min, today 2 h 23 min"
    )


def test_lengths_grow_between_two_glances(stage: Stage) -> None:
    stage.start("fuser", "09:00")
    earlier = glance(stage)
    stage.until("09:41")
    assert tooltip(earlier, stage.clock.read()).endswith("41 min, today 41 min")


def test_idle_tells_the_day_s_total(stage: Stage) -> None:
    stage.start("fuser", "09:00")
    stage.until("09:30")
    stage.services.timers.stop()
    assert shown(stage) == "Wrenchtime: nothing is running\nToday 30 min"


def test_right_after_midnight_yesterday_s_total_is_gone(stage: Stage) -> None:
    stage.start("fuser", "21:00")
    stage.until("22:00")
    stage.services.timers.stop()
    before = glance(stage)
    stage.until("2026-11-21 00:00")
    assert tooltip(before, stage.clock.read()).endswith("Today 0 min")
    assert shown(stage).endswith("Today 0 min")


def test_a_timer_over_midnight_gives_each_day_its_own_part(stage: Stage) -> None:
    stage.start("fuser", "23:30")
    stage.until("2026-11-21 00:10")
    assert shown(stage).endswith("40 min, today 10 min")


def test_other_timers_parked_work_and_questions_are_counted(stage: Stage) -> None:
    stage.start("fuser", "09:00")
    stage.start("scan", attended=False)
    stage.services.timers.park()
    stage.start("plotter")
    stage.clock.restart(hours=1)
    stage.services.watch.look()
    assert shown(stage).splitlines()[-1] == "1 unattended, 1 parked, 2 questions"


def test_work_without_a_name_says_so(stage: Stage) -> None:
    stage.services.timers.start()
    assert shown(stage).startswith("Not assigned yet\n0 min")


def test_the_longest_names_fit_what_windows_shows(stage: Stage) -> None:
    stage.start("locks")
    assert len(shown(stage)) <= 127


def test_state_tells_the_most_urgent_first(stage: Stage) -> None:
    assert glance(stage).state == "idle"
    stage.start("fuser")
    stage.services.timers.park()
    assert glance(stage).state == "parked"
    stage.start("plotter")
    assert glance(stage).state == "running"
    stage.clock.restart(hours=1)
    stage.services.watch.look()
    assert glance(stage).state == "attention"


def test_the_menu_of_an_empty_ledger_can_start_look_and_quit(stage: Stage) -> None:
    assert names(stage) == ["start", "day", "server", "settings", "quit"]


def test_what_runs_can_be_stopped_parked_and_noted_from_the_menu(stage: Stage) -> None:
    stage.start("fuser", "09:00")
    stage.until("10:23")
    assert names(stage)[:4] == ["running", "stop", "park", "note"]
    assert text_of(stage, "running") == "Replace the fuser unit, front desk printer · Hartma…, 1 h 23 min"


def test_unattended_timers_have_a_menu_of_their_own_without_parking(stage: Stage) -> None:
    stage.start("scan", attended=False)
    [entry] = stage.running()
    [line] = [line for line in menu(glance(stage), stage.clock.read()) if line.lines]
    assert [inner.verb for inner in line.lines] == [Verb.STOP, Verb.NOTE]
    assert {inner.about for inner in line.lines} == {entry.id}


def test_favourites_come_before_recents_and_only_once(stage: Stage) -> None:
    for key in ("fuser", "plotter", "wifi"):
        stage.start(key)
        stage.clock.pass_time(minutes=5)
    stage.services.timers.stop()
    stage.services.catalogue.toggle_favourite(stage.sample.subjects["plotter"])
    assert names(stage) == ["favourite-0", "recent-0", "recent-1", "start", "day", "server", "settings", "quit"]
    assert text_of(stage, "favourite-0").startswith("Plotter")


def test_parked_work_is_resumed_from_the_menu_the_last_one_first(stage: Stage) -> None:
    for key in ("fuser", "plotter"):
        stage.start(key)
        stage.services.timers.park()
    assert text_of(stage, "resume-0").startswith("Resume Plotter")
    assert text_of(stage, "resume-1").startswith("Resume Replace")


def test_the_settings_say_how_much_the_menu_offers(stage: Stage) -> None:
    from app.settings import RECENTS

    for key in ("fuser", "plotter", "wifi"):
        stage.start(key)
        stage.clock.pass_time(minutes=5)
    stage.services.settings.set(RECENTS, 1)
    assert [name for name in names(stage) if name.startswith("recent")] == ["recent-0"]
    stage.services.settings.set(RECENTS, 0)
    assert [name for name in names(stage) if name.startswith("recent")] == []
