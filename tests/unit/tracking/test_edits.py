"""Recording after the fact, and changing what was recorded."""

from __future__ import annotations

import pytest

from app.bootstrap import Services
from app.domain.errors import Refusal
from app.domain.instant import HOUR, MINUTE
from app.domain.records import Customer, Entry, Outcome, Source, WorkType
from app.domain.span import Span
from app.tracking.edits import Details
from app.tracking.subject import Subject
from tests.support.clock import FakeClock


def only(core: Services) -> Entry:
    (described,) = core.days.entries()
    return described.entry


def test_ten_minutes_just_now_are_one_line(core: Services, clock: FakeClock, printer: Subject) -> None:
    core.edits.log(printer, Span(clock.wall - 10 * MINUTE, clock.wall), note="cleared the tray")
    entry = only(core)
    assert (entry.net(clock.wall), entry.source, entry.note) == (10 * MINUTE, Source.LOGGED, "cleared the tray")


def test_an_entry_in_the_future_or_of_no_length_is_refused(core: Services, clock: FakeClock, printer: Subject) -> None:
    for span in (Span(clock.wall, clock.wall + HOUR), Span(clock.wall, clock.wall)):
        with pytest.raises(Refusal):
            core.edits.log(printer, span)
    assert not list(core.days.entries())


def test_half_a_character_is_refused_in_words_and_nothing_is_stored(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    with pytest.raises(Refusal, match="half a character"):
        core.edits.log(printer, Span(clock.wall - HOUR, clock.wall), note="broken \ud800 emoji")
    assert not list(core.days.entries())


def test_two_who_change_different_fields_of_one_entry_both_keep_their_change(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    core.edits.log(printer, Span(clock.wall - HOUR, clock.wall))
    entry = only(core)
    core.edits.change(entry.id, Details(note="from the panel"))
    core.edits.change(entry.id, Details(outcome=Outcome.PARTLY))
    changed = only(core)
    assert (changed.note, changed.outcome) == ("from the panel", Outcome.PARTLY)


def test_the_journal_holds_the_values_a_change_was_made_on(core: Services, clock: FakeClock, printer: Subject) -> None:
    core.edits.log(printer, Span(clock.wall - HOUR, clock.wall), note="old")
    core.edits.change(only(core).id, Details(note="new"))
    with core.ledger.read() as db:
        assert db.row('SELECT base, "set" FROM journal ORDER BY seq DESC') == ('{"note":"old"}', '{"note":"new"}')


def test_a_change_that_changes_nothing_leaves_no_journal_row(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    core.edits.log(printer, Span(clock.wall - HOUR, clock.wall), note="same")
    assert not core.edits.change(only(core).id, Details(note="same"))


def test_a_work_type_brings_its_default_for_billing(core: Services, clock: FakeClock, printer: Subject) -> None:
    (travel,) = core.catalogue.add_work_type("Travel", billable=False).made_or_changed(WorkType)
    core.edits.log(printer, Span(clock.wall - HOUR, clock.wall), work_type_id=travel.id)
    assert not only(core).billable
    core.edits.change(only(core).id, Details(billable=True))
    assert only(core).billable


def test_times_can_be_moved_but_not_through_each_other(core: Services, clock: FakeClock, printer: Subject) -> None:
    core.edits.log(printer, Span(clock.wall - HOUR, clock.wall))
    entry = only(core)
    core.edits.change(entry.id, Details(start=clock.wall - 2 * HOUR))
    assert only(core).net(clock.wall) == 2 * HOUR
    with pytest.raises(Refusal, match="end lies before the start"):
        core.edits.change(entry.id, Details(end=clock.wall - 3 * HOUR))
    with pytest.raises(Refusal, match="breaks are longer"):
        core.edits.change(entry.id, Details(break_seconds=3 * 3600))


def test_an_unattended_timer_becomes_attended_only_when_nothing_else_is(
    core: Services, firewall: Subject, printer: Subject
) -> None:
    core.timers.start(firewall, attended=False)
    core.timers.start(printer)
    job = core.overviews.read().running[1].described.entry
    with pytest.raises(Refusal, match="Another attended timer"):
        core.edits.change(job.id, Details(attended=True))
    core.timers.stop()
    core.edits.change(job.id, Details(attended=True))
    assert core.overviews.read().attended is not None


def test_notes_are_added_line_by_line(core: Services, firewall: Subject) -> None:
    core.timers.start(firewall)
    entry = only(core)
    core.edits.add_note(entry.id, "called Ada")
    core.edits.add_note(entry.id, "ordered a spare")
    assert only(core).note == "called Ada\nordered a spare"


def test_a_customer_named_like_another_is_refused_capitals_aside(core: Services) -> None:
    core.catalogue.add_customer("Acme")
    with pytest.raises(Refusal, match="already"):
        core.catalogue.add_customer("  ACME ")
    with pytest.raises(Refusal, match="name"):
        core.catalogue.add_customer("   ")


def test_a_task_in_place_makes_its_customer_once(core: Services) -> None:
    core.catalogue.add_task("One", customer="Acme")
    changes = core.catalogue.add_task("Two", customer="acme")
    assert not changes.made_or_changed(Customer)


def test_unattended_work_is_charged_only_if_that_is_said(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall, attended=False)
    entry_id = only(core).id
    assert not only(core).billable
    core.edits.change(entry_id, Details(attended=True))
    assert only(core).billable
    core.edits.change(entry_id, Details(attended=False, billable=True))
    core.edits.change(entry_id, Details(note="said so"))
    assert only(core).billable
    core.edits.change(entry_id, Details(attended=True))
    core.edits.change(entry_id, Details(attended=False))
    assert not only(core).billable
    (logged,) = core.edits.log(firewall, Span(clock.wall - 60_000, clock.wall), attended=False).made_or_changed(Entry)
    assert not logged.billable
