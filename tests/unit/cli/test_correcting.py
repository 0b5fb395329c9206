"""split, merge, undo, redo."""

from __future__ import annotations

from typing import Any

from msgspec import structs

from app.bootstrap import build
from app.domain.records import EntryState
from app.store.profile import Profile
from tests.unit.cli.conftest import Line


def recorded(line: Line) -> list[Any]:
    found: list[Any] = line.shape("entries today")
    return found


def handle(entry: Any) -> str:
    return str(entry["id"])[-6:]


def test_an_entry_is_split_at_a_time_and_merged_again(with_tasks: Line) -> None:
    with_tasks.ok("log T-1 --from 6:00 --to 8:00 --note x")
    (whole,) = recorded(with_tasks)
    said = with_tasks.ok("split last --at 6:30")
    assert "Changed" in said
    assert "Recorded" in said
    first, second = recorded(with_tasks)
    assert (first["seconds"], second["seconds"], first["id"]) == (1800, 5400, whole["id"])
    with_tasks.ok(f"merge {handle(first)} {handle(second)}")
    assert recorded(with_tasks) == [whole]


def test_a_part_is_for_something_else(with_tasks: Line) -> None:
    with_tasks.ok("log T-1 --from 6:00 --to 9:00")
    with_tasks.ok('split last --into 3 --new "Initech: Toner" --part 2')
    assert [it["customer"] for it in recorded(with_tasks)] == ["Acme", "Initech", "Acme"]
    assert [it["seconds"] for it in recorded(with_tasks)] == [3600] * 3


def test_several_cuts_make_several_parts(with_tasks: Line) -> None:
    with_tasks.ok("log T-1 --from 6:00 --to 9:00")
    with_tasks.ok("split last --at 8:00 --at 7:00")
    assert [it["seconds"] for it in recorded(with_tasks)] == [3600] * 3


def test_over_midnight_a_time_is_looked_for_inside_the_entry(with_tasks: Line) -> None:
    with_tasks.ok('log T-1 --from "yesterday 22:00" --to 3:00')
    with_tasks.ok("split last --at 1:00")
    found = with_tasks.shape("entries 2026-11-19..2026-11-20")
    assert [it["seconds"] for it in found] == [3 * 3600, 2 * 3600]


def test_a_split_that_says_too_little_or_too_much_is_wrong_usage(with_tasks: Line) -> None:
    with_tasks.ok("log T-1 --from 6:00 --to 9:00")
    for line in ("split last", "split last --at 7:00 --into 2", "split last --into 2 --part 1", "merge last"):
        with_tasks.refused(line, 2)
    assert "after its start and before its end" in with_tasks.refused("split last --at 5:00")
    assert "No such part" in with_tasks.refused("split last --at 7:00 --for T-2 --part 3")
    assert len(recorded(with_tasks)) == 1


def test_what_was_done_is_undone_step_by_step_and_done_once_more(with_tasks: Line) -> None:
    with_tasks.ok("log T-1 --from 6:00 --to 8:00")
    before = recorded(with_tasks)
    with_tasks.ok("split last --at 7:00")
    after = recorded(with_tasks)
    assert with_tasks.ok("undo").startswith("Undone: split\n")
    assert recorded(with_tasks) == before
    assert with_tasks.ok("redo").startswith("Done once more: split\n")
    assert recorded(with_tasks) == after
    with_tasks.ok("undo")
    assert [it["id"] for it in with_tasks.shape("undo")["discarded"]] == [before[0]["id"]]
    assert recorded(with_tasks) == []


def test_nothing_is_left_to_undo_or_redo(wrenchtime: Line) -> None:
    assert "comes back by its handle" in wrenchtime.refused("undo")
    assert "Nothing was undone" in wrenchtime.refused("redo")


def test_whatever_one_command_does_is_undone_as_one(with_tasks: Line) -> None:
    with_tasks.ok("start T-1")
    with_tasks.clock.pass_time(minutes=30)
    with_tasks.ok('stop --outcome resolved --note "rules set"')
    assert with_tasks.ok("undo").startswith("Undone: stop\n")
    assert with_tasks.attended()["note"] == ""
    with_tasks.ok("redo")
    (entry,) = recorded(with_tasks)
    assert (entry["note"], entry["outcome"], entry["running"]) == ("rules set", "resolved", False)
    with_tasks.ok("undo")
    with_tasks.ok("undo")
    assert recorded(with_tasks) == []


def test_what_cannot_be_undone_is_said_once_and_again_undoes_what_was_done_before_it(with_tasks: Line) -> None:
    with_tasks.ok("log T-1 --from 6:00 --to 7:00")
    with_tasks.ok("log T-2 --from 7:00 --to 8:00")
    first, second = recorded(with_tasks)
    with_tasks.ok(f"change {handle(first)} --note first")
    with_tasks.ok(f"change {handle(second)} --note second")
    core = build(Profile.named(), clock=with_tasks.clock)
    entry = next(it.entry for it in core.days.entries() if it.entry.id == second["id"])
    core.ledger.write(lambda work: work.adopt(structs.replace(entry, state=EntryState.APPROVED)))
    core.close()
    said = with_tasks.refused("undo")
    assert "locked" in said
    assert "Undo goes on with “change”, which was done before it." in said
    assert with_tasks.ok("undo").startswith("Undone: change\n")
    assert [entry["note"] for entry in recorded(with_tasks)] == ["", "second"]
