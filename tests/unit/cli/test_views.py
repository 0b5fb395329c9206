"""day, entries, tasks, customers, worktypes, settings."""

from __future__ import annotations

import json

import pytest

from tests.unit.cli.conftest import Line


def test_a_day_shows_entries_gaps_overlaps_what_is_unassigned_and_totals(with_tasks: Line) -> None:
    with_tasks.ok("log T-1 --from 6:00 --to 7:00")
    with_tasks.ok("log T-3 --from 7:30 --to 8:30")
    with_tasks.ok("log 30m --from 8:15")
    day = with_tasks.shape("day")
    assert [(gap["start"][11:16], gap["seconds"]) for gap in day["gaps"]] == [("07:00", 1800)]
    assert [(it["start"][11:16], it["seconds"]) for it in day["overlaps"]] == [("08:15", 900)]
    assert [(it["customer"], it["attended_seconds"]) for it in day["customers"]] == [
        ("Acme", 3600), ("Globex", 3600), ("", 1800),
    ]  # fmt: skip
    assert (day["attended_seconds"], day["covered_seconds"]) == (9000, 8100)
    said = with_tasks.ok("day")
    assert "07:00   07:30   0:30   gap" in said
    assert "unassigned" in said
    assert "Overlap   08:15–08:30  0:15  Globex · Printer jams (T-3)" in said
    assert "2:30  attended" in said


def test_what_touches_does_not_overlap(with_tasks: Line) -> None:
    with_tasks.ok("log T-1 --from 6:00 --to 7:00")
    with_tasks.ok("log T-3 --from 7:00 --to 8:00")
    day = with_tasks.shape("day")
    assert (day["gaps"], day["overlaps"]) == ([], [])


def test_an_entry_across_midnight_is_on_both_days_each_with_its_part(with_tasks: Line) -> None:
    with_tasks.ok('log T-1 --from "wed 23:00" --to 0:45')
    wednesday, thursday = with_tasks.shape("day wed"), with_tasks.shape("day thu")
    assert [day["entries"][0]["on_day"]["seconds"] for day in (wednesday, thursday)] == [3600, 2700]
    assert wednesday["entries"][0]["seconds"] == thursday["entries"][0]["seconds"] == 6300
    assert "into the next day" in with_tasks.ok("day wed")
    assert "from the day before" in with_tasks.ok("day thu")


@pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25)])
def test_a_day_on_which_the_clocks_change_has_its_real_length(wrenchtime: Line, day: str, hours: int) -> None:
    wrenchtime.ok(f'log --from "{day} 0:00" --to "{day} 23:59"')
    shown = wrenchtime.shape(f"day {day}")
    assert shown["seconds"] == hours * 3600
    assert shown["attended_seconds"] == hours * 3600 - 60
    assert f"a day of {hours}:00 hours" in wrenchtime.ok(f"day {day}")


def test_a_time_that_came_twice_is_shown_with_its_offset(wrenchtime: Line) -> None:
    wrenchtime.ok('log --from "2026-10-25 2:30 first" --to "2026-10-25 2:30 second"')
    assert "02:30 CEST   02:30 CET   1:00" in wrenchtime.ok("day 2026-10-25")


def test_a_time_that_came_twice_wants_a_choice_and_one_that_never_came_is_refused(wrenchtime: Line) -> None:
    assert "Add “first” or “second”" in wrenchtime.refused('log 10m --from "2026-10-25 2:30"')
    assert "does not exist" in wrenchtime.refused('log 10m --from "2026-03-29 2:30"')


def test_a_day_can_be_seen_by_the_clocks_of_another_zone(wrenchtime: Line) -> None:
    wrenchtime.ok('log 1h --from "yesterday 23:30"')
    there = wrenchtime.shape("day yesterday --zone Europe/Lisbon")
    assert there["entries"][0]["on_day"]["start"] == "2026-11-19T22:30:00.000+00:00"
    assert there["entries"][0]["start"] == "2026-11-19T23:30:00.000+01:00"
    assert "23:30 Europe/Berlin" in wrenchtime.ok("day yesterday --zone Europe/Lisbon")
    assert "Unknown time zone" in wrenchtime.refused("day --zone Mars/Olympus")


def test_a_day_of_a_few_days_ago_is_asked_for_by_a_negative_number(wrenchtime: Line) -> None:
    assert wrenchtime.shape("day -2")["day"] == "2026-11-18"


def test_an_empty_day_says_so(wrenchtime: Line) -> None:
    assert "Nothing was recorded." in wrenchtime.ok("day 2020-01-01")


@pytest.mark.parametrize("line", ["day --zne UTC", "entries --foo", "answer --al"])
def test_a_mistyped_option_is_not_taken_for_a_day(wrenchtime: Line, line: str) -> None:
    assert "No such option" in wrenchtime.refused(line, 2)


def test_what_looks_like_markup_in_a_note_is_shown_as_written(with_tasks: Line) -> None:
    with_tasks.ok("log 10m T-1 --note '[bold]x[/bold] [0]'")
    assert "[bold]x[/bold] [0]" in with_tasks.ok("day")


def test_entries_are_one_json_array_with_an_entry_a_line(with_tasks: Line) -> None:
    for _ in range(3):
        with_tasks.ok("log 10m T-1")
    lines = with_tasks.ok("entries all --json").splitlines()
    assert (lines[0], lines[-1], len(lines)) == ("[", "]", 5)
    assert all(json.loads(line.rstrip(","))["reference"] == "T-1" for line in lines[1:-1])
    assert json.loads(with_tasks.ok("entries 2020 --json")) == []


def test_entries_of_days_of_a_customer_and_of_a_task(with_tasks: Line) -> None:
    with_tasks.ok('log 10m T-1 --from "mon 9:00"')
    with_tasks.ok('log 10m T-2 --from "2026-11-02 9:00"')
    with_tasks.ok('log 10m T-3 --from "2026-11-03 9:00"')

    def listed(arguments: str) -> list[str]:
        return [it["reference"] for it in with_tasks.shape(f"entries {arguments}")]

    assert listed("") == ["T-1"]
    assert listed("all") == ["T-2", "T-3", "T-1"]
    assert listed("2026-11-01..2026-11-02") == ["T-2"]
    assert listed("this month --customer acme") == ["T-2", "T-1"]
    assert listed("2026 --task T-3") == ["T-3"]
    assert with_tasks.ok("entries 2026 --customer acme").endswith("    0:20  in 2 entries\n")


def test_tasks_are_listed_by_use_and_found_by_words(with_tasks: Line) -> None:
    with_tasks.ok("log 5m T-3")
    assert with_tasks.shape("tasks")[0]["reference"] == "T-3"
    assert [it["reference"] for it in with_tasks.shape("tasks acme jams")] == ["T-2"]


def test_a_task_is_made_with_all_its_details_and_changed_later(with_tasks: Line) -> None:
    made = with_tasks.shape(
        'tasks --add "Initech: Server" --ref I-1 --priority urgent --estimate 2h --category install'
        ' --promise "2026-12-01 12:00" --favourite'
    )
    assert (made["customer"], made["title"], made["priority"], made["estimate_seconds"]) == (
        "Initech", "Server", "urgent", 7200,
    )  # fmt: skip
    assert made["promise"] == "2026-12-01T12:00:00.000+01:00"
    assert with_tasks.shape("tasks initech")[0]["favourite"] is True
    assert with_tasks.shape("tasks I-1 --title Servers --state done --no-favourite")["state"] == "done"
    assert with_tasks.shape("tasks initech") == []
    assert with_tasks.shape("tasks initech --closed")[0]["favourite"] is False


def test_a_customer_is_made_changed_archived_and_brought_back(wrenchtime: Line) -> None:
    wrenchtime.ok('customers --add "Initech AG" --phone "030 1234567"')
    assert "already" in wrenchtime.refused('customers --add "initech ag"')
    wrenchtime.ok("customers initech --code 1007 --note 'ring twice'")
    assert wrenchtime.shape("customers 1007")[0]["title"] == "Initech AG"
    wrenchtime.ok("customers initech --archive")
    assert wrenchtime.shape("customers") == []
    wrenchtime.ok("customers 'initech ag' --unarchive")
    assert len(wrenchtime.shape("customers")) == 1


def test_a_change_that_names_nothing_is_wrong_usage(with_tasks: Line) -> None:
    assert "Name what to change" in with_tasks.refused("tasks --state done", 2)
    assert "Name what to change" in with_tasks.refused("customers --code 5", 2)


def test_work_types_are_made_changed_and_archived(wrenchtime: Line) -> None:
    wrenchtime.ok("worktypes --add Travel --travel --no-bill")
    wrenchtime.ok("worktypes trav --bill --rename 'On the way'")
    (only,) = wrenchtime.shape("worktypes")
    assert (only["name"], only["billable"], only["travel"]) == ("On the way", True, True)
    wrenchtime.ok("worktypes 'on the way' --archive")
    assert wrenchtime.shape("worktypes") == []


def test_settings_are_shown_changed_and_reset(wrenchtime: Line) -> None:
    assert wrenchtime.shape("settings")["theme"] == "system"
    assert wrenchtime.shape("settings theme dark") == {"theme": "dark"}
    assert wrenchtime.shape("settings quit.ask off") == {"quit.ask": False}
    assert wrenchtime.shape("settings menu.recents 5") == {"menu.recents": 5}
    assert wrenchtime.shape("settings theme --reset") == {"theme": "system"}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("settings theme pink", "can be system, light, dark"),
        ("settings menu.recents many", "whole number"),
        ("settings menu.recents 99", "0 to 30"),
        ("settings quit.ask perhaps", "yes or no"),
        ("settings nothing", "is not a setting"),
    ],
)
def test_a_setting_that_cannot_be_so_is_refused(wrenchtime: Line, line: str, said: str) -> None:
    assert said in wrenchtime.refused(line)
