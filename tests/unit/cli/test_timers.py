"""start, stop, switch, park, resume, toggle, status."""

from __future__ import annotations

import pytest

from tests.unit.cli.conftest import Line


def test_start_without_words_runs_on_nothing_named_yet(wrenchtime: Line) -> None:
    assert "unassigned" in wrenchtime.ok("start")
    assert wrenchtime.attended()["customer_id"] is None


def test_start_ends_what_runs_at_the_same_moment(with_tasks: Line) -> None:
    with_tasks.ok("start T-1")
    with_tasks.clock.pass_time(minutes=20)
    told = with_tasks.shape("start T-2")
    assert told["stopped"][0]["end"] == told["started"][0]["start"] == "2026-11-20T09:20:00.000+01:00"
    assert told["stopped"][0]["seconds"] == 1200


def test_starting_what_runs_already_says_so_and_changes_nothing(with_tasks: Line) -> None:
    with_tasks.ok("start T-1")
    before = with_tasks.attended()["id"]
    assert with_tasks.ok("start T-1") == "That is running already.\n"
    assert with_tasks.attended()["id"] == before


def test_start_takes_time_work_type_note_and_whether_it_is_billed(with_tasks: Line) -> None:
    with_tasks.ok("worktypes --add Remote")
    with_tasks.ok('start T-1 --at -15m --type rem --no-bill --note "called in"')
    entry = with_tasks.attended()
    assert entry["start"] == "2026-11-20T08:45:00.000+01:00"
    assert (entry["work_type"], entry["billable"], entry["note"]) == ("Remote", False, "called in")


def test_a_work_type_that_is_not_billable_makes_the_entry_so(with_tasks: Line) -> None:
    with_tasks.ok("worktypes --add Internal --no-bill")
    with_tasks.ok("start T-1 --type internal")
    assert with_tasks.attended()["billable"] is False


def test_an_unknown_work_type_is_refused_with_those_there_are_and_nothing_starts(with_tasks: Line) -> None:
    with_tasks.ok("worktypes --add Remote")
    assert "There are: Remote." in with_tasks.refused("start T-1 --type onsite")
    assert with_tasks.attended() is None


def test_a_time_of_day_that_has_not_come_yet_today_is_yesterdays(with_tasks: Line) -> None:
    assert "yesterday 22:00" in with_tasks.ok("start T-1 --at 22:00")


def test_a_time_in_the_future_is_refused(with_tasks: Line) -> None:
    assert "In the future" in with_tasks.refused('start T-1 --at "today 22:00"')


def test_unattended_timers_run_beside_the_attended_one(with_tasks: Line) -> None:
    with_tasks.ok("start T-1")
    with_tasks.ok("start -u T-2")
    with_tasks.ok("start -u T-3")
    status = with_tasks.shape("status")
    assert status["attended"]["reference"] == "T-1"
    assert [it["reference"] for it in status["unattended"]] == ["T-2", "T-3"]


def test_stop_ends_the_attended_timer_and_leaves_the_others(with_tasks: Line) -> None:
    with_tasks.ok("start T-1")
    with_tasks.ok("start -u T-2")
    with_tasks.ok("stop")
    assert (with_tasks.attended(), len(with_tasks.shape("status")["unattended"])) == (None, 1)


def test_stop_takes_words_or_a_handle_for_one_of_several(with_tasks: Line) -> None:
    with_tasks.ok("start -u T-2")
    with_tasks.ok("start -u T-3")
    assert "Name the one to stop" in with_tasks.refused("stop")
    with_tasks.ok("stop globex")
    left = with_tasks.shape("status")["unattended"]
    assert [it["reference"] for it in left] == ["T-2"]
    with_tasks.ok(f"stop {left[0]['id'][-6:]}")
    assert with_tasks.shape("status")["unattended"] == []


def test_stop_takes_an_earlier_time_an_outcome_and_a_note(with_tasks: Line) -> None:
    with_tasks.ok('start T-1 --note "rules"')
    with_tasks.clock.pass_time(hours=2)
    told = with_tasks.shape('stop --at 10:30 --outcome not-yet --note "waits for parts"')
    (entry,) = told["stopped"]
    assert (entry["seconds"], entry["outcome"], entry["note"]) == (5400, "not_yet", "rules\nwaits for parts")
    assert told["changed"] == []


def test_stop_all_ends_everything(with_tasks: Line) -> None:
    with_tasks.ok("start T-1")
    with_tasks.ok("start -u T-2")
    assert len(with_tasks.shape("stop --all")["stopped"]) == 2
    assert with_tasks.ok("stop --all") == "Nothing is running.\n"


def test_stop_with_nothing_running_is_refused(wrenchtime: Line) -> None:
    assert wrenchtime.refused("stop") == "Nothing is running: There is no timer to stop.\n"


def test_switch_insists_that_something_attended_runs(with_tasks: Line) -> None:
    with_tasks.ok("start -u T-2")
    assert "wrenchtime start" in with_tasks.refused("switch T-1")
    with_tasks.ok("start T-1")
    with_tasks.ok("switch T-3")
    assert with_tasks.attended()["reference"] == "T-3"


def test_the_phone_rings_and_the_work_is_parked_then_resumed(with_tasks: Line) -> None:
    with_tasks.ok("start T-1")
    with_tasks.clock.pass_time(minutes=10)
    with_tasks.ok("park --unassigned")
    assert with_tasks.attended()["task_id"] is None
    with_tasks.ok("change --for globex")
    with_tasks.clock.pass_time(minutes=5)
    told = with_tasks.shape("resume")
    assert (told["stopped"][0]["customer"], told["started"][0]["reference"]) == ("Globex", "T-1")
    assert with_tasks.shape("status")["parked"] == []


def test_parked_work_is_a_stack_and_words_take_from_its_middle(with_tasks: Line) -> None:
    for reference in ("T-1", "T-2", "T-3"):
        with_tasks.ok(f"start {reference}")
        with_tasks.ok("park")
    assert [it["entry"]["reference"] for it in with_tasks.shape("status")["parked"]] == ["T-3", "T-2", "T-1"]
    with_tasks.ok("resume acme jams")
    assert with_tasks.attended()["reference"] == "T-2"
    with_tasks.ok("resume")
    assert with_tasks.attended()["reference"] == "T-3"


def test_park_with_words_starts_what_interrupts(with_tasks: Line) -> None:
    with_tasks.ok("start T-1")
    with_tasks.ok("park globex printer")
    status = with_tasks.shape("status")
    assert (status["attended"]["reference"], status["parked"][0]["entry"]["reference"]) == ("T-3", "T-1")


def test_park_with_nothing_running_makes_no_new_task(with_tasks: Line) -> None:
    with_tasks.refused('park --new "Initech: Mail"')
    assert with_tasks.shape("customers initech") == []


def test_resume_with_nothing_parked_is_refused(wrenchtime: Line) -> None:
    assert "No work is parked" in wrenchtime.refused("resume")


def test_a_key_bound_to_toggle_stops_and_goes_on_and_never_restarts(with_tasks: Line) -> None:
    with_tasks.ok("start T-2")
    with_tasks.clock.pass_time(minutes=10)
    with_tasks.ok("toggle")
    assert with_tasks.attended() is None
    with_tasks.clock.pass_time(minutes=10)
    with_tasks.ok("toggle")
    assert (with_tasks.attended()["reference"], with_tasks.attended()["seconds"]) == ("T-2", 0)


def test_toggle_on_an_empty_ledger_starts_unassigned(wrenchtime: Line) -> None:
    wrenchtime.ok("toggle")
    assert wrenchtime.attended()["task_id"] is None


def test_toggle_takes_parked_work_off_the_stack(with_tasks: Line) -> None:
    with_tasks.ok("start T-2")
    with_tasks.ok("park")
    with_tasks.ok("toggle")
    assert (with_tasks.attended()["reference"], with_tasks.shape("status")["parked"]) == ("T-2", [])


def test_toggle_leaves_unattended_timers_alone(with_tasks: Line) -> None:
    with_tasks.ok("start T-1")
    with_tasks.ok("start -u T-2")
    with_tasks.ok("toggle")
    assert len(with_tasks.shape("status")["unattended"]) == 1


def test_status_tells_what_runs_what_is_parked_and_the_day_so_far(with_tasks: Line) -> None:
    with_tasks.ok("start T-1")
    with_tasks.clock.pass_time(minutes=65)
    with_tasks.ok("park T-3")
    with_tasks.ok("start -u T-2")
    with_tasks.clock.pass_time(minutes=10)
    lines = with_tasks.ok("status").splitlines()
    assert lines[0].startswith("Running   Globex · Printer jams (T-3)  since 10:05  0:10")
    assert lines[1].startswith("Unattended Acme · Printer jams (T-2)  since 10:05  0:10")
    assert lines[2] == "Parked    Acme · Replace firewall (T-1)  at 10:05  resumes next"
    assert lines[3] == "Today     1:15"


def test_status_of_an_empty_ledger_says_so(wrenchtime: Line) -> None:
    assert wrenchtime.ok("status") == "Nothing is running.\nToday     0:00\n"


def test_what_runs_is_told_by_true_time_when_somebody_set_the_clock(with_tasks: Line) -> None:
    with_tasks.ok("start T-1")
    with_tasks.clock.pass_time(minutes=30)
    with_tasks.clock.set_wall(hours=-2)
    assert with_tasks.attended()["seconds"] == 1800


@pytest.mark.parametrize("line", ["--json start", "start --json"])
def test_json_is_asked_for_before_or_after_the_command(wrenchtime: Line, line: str) -> None:
    assert '"started":[{' in wrenchtime.ok(line)
