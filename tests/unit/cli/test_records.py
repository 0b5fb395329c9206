"""log, note, change, discard, answer."""

from __future__ import annotations

from typing import Any

import pytest

from app.bootstrap import build
from app.store.profile import Profile
from tests.unit.cli.conftest import Line


def recorded(wrenchtime: Line) -> list[Any]:
    entries: list[Any] = wrenchtime.shape("entries all")
    return entries


def test_ten_minutes_just_now_are_logged_in_one_line(with_tasks: Line) -> None:
    with_tasks.ok('log 10m firewall --note "rules set"')
    (entry,) = recorded(with_tasks)
    assert (entry["start"], entry["end"]) == ("2026-11-20T08:50:00.000+01:00", "2026-11-20T09:00:00.000+01:00")
    assert (entry["reference"], entry["note"], entry["source"]) == ("T-1", "rules set", "logged")


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [
        ("log 1h 30m T-1", "07:30", "09:00"),
        ("log 20m T-1 --from 7:00", "07:00", "07:20"),
        ("log 20m T-1 --at 7:00", "07:00", "07:20"),
        ("log 20m T-1 --end 8:00", "07:40", "08:00"),
        ("log T-1 --from 7:00 --to 7:45", "07:00", "07:45"),
        ("log T-1 --from 8:15", "08:15", "09:00"),
        ("log 7:00-7:45 T-1", "07:00", "07:45"),
        ("log 7:00\u20137:45 T-1", "07:00", "07:45"),
    ],
)
def test_a_length_or_a_span_is_logged_as_people_say_it(with_tasks: Line, line: str, start: str, end: str) -> None:
    with_tasks.ok(line)
    (entry,) = recorded(with_tasks)
    assert (entry["start"][11:16], entry["end"][11:16], entry["start"][:10]) == (start, end, "2026-11-20")


def test_the_end_of_a_logged_span_is_the_first_such_time_after_its_start(with_tasks: Line) -> None:
    with_tasks.ok('log T-1 --from "wed 22:00" --to 1:15')
    (entry,) = recorded(with_tasks)
    assert (entry["start"][:16], entry["end"][:16]) == ("2026-11-18T22:00", "2026-11-19T01:15")


def test_log_takes_breaks_outcome_and_unattended(with_tasks: Line) -> None:
    with_tasks.ok("log T-1 --from 7:00 --to 8:00 --breaks 15m --outcome resolved --unattended")
    (entry,) = recorded(with_tasks)
    assert (entry["seconds"], entry["break_seconds"], entry["outcome"], entry["attended"]) == (
        2700, 900, "resolved", False,
    )  # fmt: skip


def test_log_makes_customer_and_task_in_place(wrenchtime: Line) -> None:
    wrenchtime.ok('log 20m --new "Initech: Toner"')
    assert [(it["customer"], it["task"]) for it in recorded(wrenchtime)] == [("Initech", "Toner")]


def test_log_without_a_length_or_a_span_is_wrong_usage(with_tasks: Line) -> None:
    assert "how long" in with_tasks.refused("log T-1", 2)


def test_a_span_that_ends_in_the_future_is_refused(with_tasks: Line) -> None:
    assert "In the future" in with_tasks.refused("log 20m T-1 --from 8:50")
    assert recorded(with_tasks) == []


def test_a_note_is_added_to_the_running_timer(with_tasks: Line) -> None:
    with_tasks.ok("start T-1")
    with_tasks.ok("note replaced the toner")
    with_tasks.ok("note and cleaned it")
    assert with_tasks.attended()["note"] == "replaced the toner\nand cleaned it"


def test_a_note_can_go_to_the_last_entry_or_stay_internal(with_tasks: Line) -> None:
    with_tasks.ok("log 10m T-1")
    with_tasks.ok("note --last called back")
    with_tasks.ok("note --last --internal wants a discount")
    (entry,) = recorded(with_tasks)
    assert (entry["note"], entry["internal_note"]) == ("called back", "wants a discount")


def test_a_note_with_nothing_running_is_refused(with_tasks: Line) -> None:
    assert "Nothing is running" in with_tasks.refused("note hello")


def test_a_running_timer_can_be_for_somebody_else(with_tasks: Line) -> None:
    with_tasks.ok("start")
    with_tasks.ok("change --for 'globex jams' --start 8:40")
    assert (with_tasks.attended()["reference"], with_tasks.attended()["start"][11:16]) == ("T-3", "08:40")
    with_tasks.ok("change --unassigned")
    assert with_tasks.attended()["customer"] == ""


def test_every_detail_of_an_entry_can_be_changed_later(with_tasks: Line) -> None:
    with_tasks.ok("worktypes --add Travel --no-bill")
    with_tasks.ok("log 1h T-1")
    with_tasks.ok(
        "change last --end 8:45 --breaks 5m --type travel --bill --unattended --outcome made-worse --follow-up"
        " --giveaway goodwill --note new"
    )
    (entry,) = recorded(with_tasks)
    assert (entry["seconds"], entry["work_type"], entry["billable"], entry["attended"]) == (2400, "Travel", True, False)
    assert (entry["outcome"], entry["follow_up"], entry["giveaway"], entry["note"]) == (
        "made_worse", True, "goodwill", "new",
    )  # fmt: skip
    with_tasks.ok("change last --type '' --giveaway none --no-follow-up")
    (entry,) = recorded(with_tasks)
    assert (entry["work_type"], entry["giveaway"], entry["follow_up"]) == ("", None, False)


def test_times_of_an_old_entry_are_of_its_own_day_and_zone(with_tasks: Line) -> None:
    with_tasks.ok('log T-1 --from "2026-07-03 9:00" --to 10:00')
    with_tasks.clock.zone = "America/New_York"
    told = with_tasks.ok("change last --start 8:30 --end 10:15")
    (entry,) = recorded(with_tasks)
    assert (entry["start"], entry["end"]) == ("2026-07-03T08:30:00.000+02:00", "2026-07-03T10:15:00.000+02:00")
    assert "2026-07-03 08:30–10:15  1:45  Europe/Berlin" in told


def test_change_without_anything_to_change_is_wrong_usage(with_tasks: Line) -> None:
    with_tasks.ok("start T-1")
    assert "what to change" in with_tasks.refused("change", 2)


def test_a_change_to_what_is_so_already_says_so(with_tasks: Line) -> None:
    with_tasks.ok("start T-1")
    assert with_tasks.ok("change --bill") == "It is so already.\n"


def test_an_entry_that_would_end_before_it_starts_is_refused(with_tasks: Line) -> None:
    with_tasks.ok("log 10m T-1")
    assert "Ends before it starts" in with_tasks.refused('change last --end "yesterday 9:00"')


def test_the_handle_in_brackets_names_an_entry_in_any_command(with_tasks: Line) -> None:
    with_tasks.ok("log 10m T-1")
    said = with_tasks.ok("log 30m T-2 --from 7:00")
    handle = said.rpartition("[")[2].rstrip("]\n")
    with_tasks.ok(f"note --entry {handle} by hand")
    with_tasks.ok(f"change [{handle}] --outcome partly")
    assert [(it["reference"], it["note"], it["outcome"]) for it in recorded(with_tasks)] == [
        ("T-2", "by hand", "partly"),
        ("T-1", "", None),
    ]


@pytest.mark.parametrize("name", ["zz99", "abc", "'%%%%'", "''"])
def test_what_names_no_entry_is_refused(with_tasks: Line, name: str) -> None:
    with_tasks.ok("log 10m T-1")
    assert "entry" in with_tasks.refused(f"discard {name}")
    assert len(recorded(with_tasks)) == 1


def test_the_views_show_a_handle_that_fits_no_other_entry_of_the_day(with_tasks: Line) -> None:
    for _ in range(20):
        with_tasks.ok("log 1m T-1")
    handles = {it["id"][-6:] for it in recorded(with_tasks)}
    assert len(handles) == 20


def test_a_discarded_entry_comes_back_as_it_was(with_tasks: Line) -> None:
    with_tasks.ok("log 10m T-1 --note x")
    before = recorded(with_tasks)
    assert with_tasks.ok("discard last").startswith("Discarded")
    assert recorded(with_tasks) == []
    assert with_tasks.ok("undo").startswith("Undone: discard\nRestored")
    assert recorded(with_tasks) == before


def test_entries_that_one_command_discarded_come_back_together(with_tasks: Line) -> None:
    with_tasks.ok("log 10m T-1")
    with_tasks.ok("log 5m T-2")
    first, second = (it["id"] for it in recorded(with_tasks))
    with_tasks.ok(f"discard {first[-6:]}")
    with_tasks.ok("undo")
    with_tasks.ok(f"discard {first[-6:]} {second[-6:]}")
    assert {it["id"] for it in with_tasks.shape("undo")["restored"]} == {first, second}


def test_undo_takes_the_handle_of_a_certain_one(with_tasks: Line) -> None:
    with_tasks.ok("log 10m T-1")
    with_tasks.ok("log 5m T-2")
    first, second = (it["id"] for it in recorded(with_tasks))
    with_tasks.ok(f"discard {first[-6:]} {second[-6:]}")
    with_tasks.ok(f"undo {first[-6:]}")
    assert [it["id"] for it in recorded(with_tasks)] == [first]


def test_a_discarded_timer_that_ran_runs_on_when_it_is_brought_back(with_tasks: Line) -> None:
    with_tasks.ok("start T-1")
    with_tasks.ok("discard running")
    with_tasks.clock.pass_time(minutes=5)
    with_tasks.ok("undo")
    assert with_tasks.attended()["seconds"] == 300


class TestAfterARestartWhileATimerRan:
    @pytest.fixture(autouse=True)
    def restarted(self, with_tasks: Line) -> None:
        with_tasks.ok("start T-1")
        with_tasks.clock.pass_time(hours=1)
        with_tasks.clock.restart(hours=15)

    def test_status_asks_once_and_until_it_is_answered(self, with_tasks: Line) -> None:
        for _ in range(2):
            (question,) = with_tasks.shape("status")["questions"]
            assert (question["kind"], question["decision"]) == ("restarted", "undecided")
        said = with_tasks.ok("status")
        assert "the machine was restarted" in said
        assert "wrenchtime answer kept | last-sign | at TIME" in said

    def test_the_first_command_after_it_points_to_the_question(self, with_tasks: Line) -> None:
        assert "wrenchtime status" in with_tasks.run("start -u T-2").stderr
        assert with_tasks.run("start -u T-3").stderr == ""

    def test_kept_lets_the_timer_run_on(self, with_tasks: Line) -> None:
        told = with_tasks.shape("answer kept")
        assert told["answered"][0]["decision"] == "kept"
        assert with_tasks.attended()["seconds"] == 16 * 3600
        assert with_tasks.shape("status")["questions"] == []

    def test_last_sign_ends_it_where_it_was_last_seen(self, with_tasks: Line) -> None:
        with_tasks.ok("answer last-sign")
        (entry,) = recorded(with_tasks)
        assert (entry["end"], entry["estimated"]) == ("2026-11-20T09:00:00.000+01:00", True)

    @pytest.mark.parametrize("answer", ["at 17:30", "17:30", "at 2026-11-20 17:30"])
    def test_a_time_ends_it_then_on_the_day_of_the_absence(self, with_tasks: Line, answer: str) -> None:
        with_tasks.clock.pass_time(hours=60)
        with_tasks.ok(f"answer {answer}")
        (entry,) = recorded(with_tasks)
        assert entry["end"] == "2026-11-20T17:30:00.000+01:00"

    def test_minutes_ago_are_an_answer_too(self, with_tasks: Line) -> None:
        with_tasks.ok("answer -15m")
        (entry,) = recorded(with_tasks)
        assert entry["end"] == "2026-11-21T00:45:00.000+01:00"

    def test_a_time_before_the_timer_is_refused_and_the_question_stays(self, with_tasks: Line) -> None:
        with_tasks.refused("answer at 2026-11-20 7:00")
        assert len(with_tasks.shape("status")["questions"]) == 1

    def test_several_questions_want_a_name_or_all(self, with_tasks: Line) -> None:
        with_tasks.ok("start -u T-2")
        with_tasks.clock.restart(hours=1)
        assert "--entry" in with_tasks.refused("answer kept")
        with_tasks.ok("answer kept --entry T-2")
        (left,) = with_tasks.shape("answer")
        assert left["entry"]["reference"] == "T-1"
        with_tasks.ok("answer last-sign --all")
        assert with_tasks.shape("answer") == []

    def test_the_day_marks_the_entry_as_undecided(self, with_tasks: Line) -> None:
        assert "undecided" in with_tasks.ok("day yesterday")
        assert len(with_tasks.shape("day yesterday")["questions"]) == 1


@pytest.mark.parametrize(("answer", "end"), [("17:00", "2026-11-21T17:00"), ("15:00", "2026-11-21T15:00")])
def test_of_several_days_a_time_is_taken_in_the_absence_or_just_before(with_tasks: Line, answer: str, end: str) -> None:
    with_tasks.ok("start T-1")
    with_tasks.clock.pass_time(hours=31)
    core = build(Profile.named(), clock=with_tasks.clock)
    core.watch.beat()  # the tray was running until Saturday, 16:00
    core.close()
    with_tasks.clock.restart(hours=20)
    with_tasks.ok(f"answer at {answer}")
    (entry,) = recorded(with_tasks)
    assert entry["end"][:16] == end


@pytest.mark.parametrize(("answer", "end"), [("break", "2026-11-20T16:00"), ("until 18:30", "2026-11-20T18:30")])
def test_a_break_ends_the_entry_and_goes_on_afterwards(with_tasks: Line, answer: str, end: str) -> None:
    with_tasks.ok("start T-1")
    with_tasks.clock.pass_time(hours=7)
    core = build(Profile.named(), clock=with_tasks.clock)
    core.watch.beat()  # the tray was running until 16:00
    core.close()
    with_tasks.clock.restart(hours=3)
    with_tasks.ok(f"answer {answer}")
    first, rest = sorted(recorded(with_tasks), key=lambda entry: str(entry["start"]))
    assert first["end"][:16] == end
    assert (rest["start"][:16], rest["end"]) == ("2026-11-20T19:00", None)


def test_an_answer_without_a_question_is_refused(wrenchtime: Line) -> None:
    assert "Nothing waits" in wrenchtime.refused("answer kept")
    assert wrenchtime.ok("answer") == "Nothing waits for an answer.\n"
