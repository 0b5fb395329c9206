"""What fixed it last time."""

from __future__ import annotations

import time

from app.bootstrap import Services
from app.domain.alike import likeness
from app.domain.records import Entry, Outcome, Source, Task
from app.store.work import Work
from app.tracking.subject import Subject
from tests.support.clock import FakeClock
from tests.unit.timesheet.conftest import worked


def a_task(core: Services, title: str, customer: str = "Acme", category: str = "") -> Subject:
    (made,) = core.catalogue.add_task(title, customer=customer, category=category).made_or_changed(Task)
    return Subject(made.id, made.customer_id)


def notes(core: Services, subject: Subject, **rest: object) -> list[str]:
    found = core.past.read(subject.task_id, subject.customer_id, **rest)  # type: ignore[arg-type]
    return [note.note for note in found.notes]


def test_notes_of_the_task_itself_come_first_then_those_of_tasks_alike(core: Services, clock: FakeClock) -> None:
    now, before = a_task(core, "Printer on floor 2 jams"), a_task(core, "Printer in the lobby jams")
    other, stranger = a_task(core, "Replace firewall"), a_task(core, "Printer jams", "Globex")
    worked(core, clock, "06:00-06:10", now, note="rollers cleaned")
    worked(core, clock, "06:10-06:20", before, note="new rollers")
    worked(core, clock, "06:20-06:30", other, note="rules set")
    worked(core, clock, "06:30-06:40", stranger, note="not yours")
    assert notes(core, now) == ["rollers cleaned", "new rollers"]


def test_the_same_category_is_alike_without_a_word_in_common(core: Services, clock: FakeClock) -> None:
    before, now = a_task(core, "Toner low", category="Printing"), a_task(core, "Nothing comes out", category="printing")
    worked(core, clock, "06:00-06:10", before, note="driver reinstalled")
    assert notes(core, now) == ["driver reinstalled"]


def test_what_ended_well_comes_before_what_did_not(core: Services, clock: FakeClock) -> None:
    first, second = a_task(core, "VPN drops"), a_task(core, "VPN drops again")
    worked(core, clock, "06:00-06:10", first, note="MTU lowered", outcome=Outcome.RESOLVED)
    worked(core, clock, "06:10-06:20", second, note="restarted", outcome=Outcome.NOT_YET)
    assert notes(core, a_task(core, "VPN drops once more")) == ["MTU lowered", "restarted"]


def test_the_entry_in_question_is_left_out_and_so_is_what_was_discarded(core: Services, clock: FakeClock) -> None:
    task = a_task(core, "VPN drops")
    entry = worked(core, clock, "06:00-06:10", task, note="this one")
    gone = worked(core, clock, "06:10-06:20", task, note="by mistake")
    core.timers.discard(gone.id)
    assert notes(core, task) == ["this one"]
    assert notes(core, task, before=entry.id) == []


def test_an_internal_note_helps_too_and_for_a_customer_alone_all_their_notes_do(
    core: Services, clock: FakeClock
) -> None:
    task = a_task(core, "VPN drops")
    worked(core, clock, "06:00-06:10", task, internal_note="password in the safe")
    assert notes(core, Subject(None, task.customer_id)) == ["password in the safe"]
    assert notes(core, Subject()) == []


def test_a_word_that_all_tasks_of_a_customer_have_makes_none_of_them_alike() -> None:
    others = [("Server migration", ""), ("Server backup", ""), ("Server room", ""), ("Server update", "")]
    worth = likeness("Server backup fails", "", others)
    assert max(worth) == worth[1] > 0.5
    assert max(worth[0], worth[2], worth[3]) < 0.5


def test_a_customer_with_ten_thousand_entries_is_looked_through_at_once(core: Services) -> None:
    first = a_task(core, "Printer jams 0")

    def fill(work: Work) -> None:
        tasks = [
            Task(id=f"t{number:04}", customer_id=first.customer_id, title=f"Printer jams {number}")
            for number in range(1_000)
        ]
        entries = [
            Entry(
                id=f"e{number:05}", task_id=f"t{number % 1_000:04}", customer_id=first.customer_id, zone="UTC",
                start=number * 1_000, end=number * 1_000 + 500, note="cleaned" if number % 3 else "",
                source=Source.LOGGED,
            )
            for number in range(10_000)
        ]  # fmt: skip
        work.add_all(tasks)
        work.add_all(entries)

    core.ledger.write(fill)
    took = []
    for _ in range(5):
        began = time.perf_counter()
        assert len(notes(core, first)) == 3
        took.append(time.perf_counter() - began)
    assert min(took) < 0.05, took
