"""review, submit, withdraw."""

from __future__ import annotations

import pytest

from tests.unit.cli.conftest import Line


@pytest.fixture
def worked(with_tasks: Line) -> Line:
    """A morning with a gap of a minute and a half, one of an hour, and an entry for nothing named yet."""
    with_tasks.ok('settings work.hours "Mo-Fr 5:00-9:00"')
    with_tasks.ok("log T-1 --from 5:00 --to 6:00")
    with_tasks.ok("log T-2 --from 6:01:30 --to 7:00")
    with_tasks.ok("log --from 8:00 --to 9:00")
    return with_tasks


def test_the_review_lists_what_is_not_right_and_what_is_in_the_way(worked: Line) -> None:
    result = worked.run("review")
    assert result.exit_code == 4
    assert "Friday 2026-11-20  2:58 of 4:00 attended" in result.stdout
    assert [word in result.stdout for word in ("gap", "not assigned", "extend the earlier entry")] == [True] * 3


def test_what_is_safe_is_put_right_at_once(worked: Line) -> None:
    result = worked.run("review --fix-safe --json")
    assert result.exit_code == 4
    assert '"fixed":1' in result.stdout
    assert [it["seconds"] for it in worked.shape("day")["gaps"]] == [3600]
    worked.ok("undo")
    assert [it["seconds"] for it in worked.shape("day")["gaps"]] == [90, 3600]


def test_a_day_without_anything_amiss_says_so(worked: Line) -> None:
    worked.ok("change last --for T-3")
    worked.ok("log T-3 --from 7:00 --to 8:00")
    assert "Nothing is amiss." in worked.ok("review --fix-safe")
    assert [it["problem"] for it in worked.shape("review")["problems"]] == []


def test_the_week_at_a_glance(worked: Line) -> None:
    said = worked.ok("review --week")
    assert "Fri 2026-11-20" in said
    assert "2:58  attended, 2:58 billable, target 20:00" in said
    assert worked.shape("review --week")["days"][4]["problem_count"] == 3
    worked.refused("review --week --fix-safe", 2)


def test_a_day_is_submitted_once_nothing_is_in_the_way(worked: Line) -> None:
    assert "an entry is not assigned. Settle that first" in worked.refused("submit")
    worked.ok("change last --for T-3")
    assert worked.ok('submit --note "the train was late"').startswith("Submitted  Friday 2026-11-20  2:58 attended")
    assert "Withdraw the day" in worked.refused("note --last too late")
    assert worked.shape("review")["submission"] == {
        "day": "2026-11-20", "zone": "Europe/Berlin", "state": "submitted", "note": "the train was late", "comment": "",
        "comment_entry_id": None,
    }  # fmt: skip
    assert "The day is submitted." in worked.ok("review")
    assert worked.ok("withdraw").startswith("Withdrawn  Friday 2026-11-20")
    worked.ok("note --last in time")


def test_submitting_a_week_and_undoing_it(worked: Line) -> None:
    worked.ok("change last --for T-3")
    worked.ok('log T-1 --from "yesterday 9:00" --to "yesterday 10:00"')
    assert [it["day"] for it in worked.shape("submit --week")["submissions"]] == ["2026-11-19", "2026-11-20"]
    assert {it["state"] for it in worked.shape("entries")} == {"submitted"}
    assert worked.ok("undo").startswith("Undone: submit\n")
    assert {it["state"] for it in worked.shape("entries")} == {"open"}
