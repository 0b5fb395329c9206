"""last-time: what was noted before."""

from __future__ import annotations

from tests.unit.cli.conftest import Line


def test_last_time_shows_notes_of_a_task_and_of_similar_ones(with_tasks: Line) -> None:
    with_tasks.ok('tasks --add "Acme: Printer jams again" --ref T-9')
    with_tasks.ok('log T-2 --from 7:00 --to 7:30 --note "rollers cleaned"')
    assert [(it["note"], it["same_task"]) for it in with_tasks.shape("last-time T-9")] == [("rollers cleaned", False)]
    said = with_tasks.ok("last-time T-2")
    assert "07:00  Acme · Printer jams (T-2)" in said
    assert "\n  rollers cleaned\n" in said
    assert "Nothing was noted before." in with_tasks.ok("last-time T-3")


def test_last_time_without_a_task_is_about_what_runs(with_tasks: Line) -> None:
    assert "name a task" in with_tasks.refused("last-time", code=2)
    with_tasks.ok('log T-2 --from 7:00 --to 7:30 --note "rollers cleaned"')
    with_tasks.ok("start T-2")
    with_tasks.ok('note "at it again"')
    assert [it["note"] for it in with_tasks.shape("last-time")] == ["rollers cleaned"]
