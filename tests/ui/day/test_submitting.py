"""Handing in a day: what it takes, what it locks, and what comes back."""

from datetime import date

import msgspec
import pytest
from PySide6.QtCore import Qt

from app.domain.records import EntryState, Submission, SubmissionState
from app.domain.span import Span
from app.store import submissions
from app.store.work import Work
from app.tracking.subject import UNASSIGNED
from tests.support.stage import DAY, Stage
from tests.ui.day.hand import Hand, log
from ui.day.timeline.dragging import take_hold
from ui.day.timeline.geometry import Part

Key = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def hand(stage: Stage) -> Hand:
    stage.until("17:00")
    log(stage, "fuser", "08:00", "12:00")
    log(stage, "plotter", "12:00", "17:00")
    return Hand(stage)


def decide(stage: Stage, state: SubmissionState, comment: str = "", entry_id: str | None = None) -> None:
    """What a manager decides, as it comes from the server: the day and its entries change their state."""
    day = date.fromisoformat(DAY)
    entries = [piece.entry for piece in stage.services.days.read(day).sheet.pieces]

    def work(work: Work) -> None:
        known = submissions.of_day(work.db, day)
        assert isinstance(known, Submission)
        work.change(known, msgspec.structs.replace(known, state=state, comment=comment, comment_entry_id=entry_id))
        for entry in entries:
            work.set_state(entry, EntryState(state.value))

    stage.services.ledger.write(work)
    stage.look()


def test_a_settled_day_is_submitted_by_keys_and_is_locked(hand: Hand) -> None:
    window = hand.window
    assert window.problems.title.text() == "Nothing left to settle"
    assert window.submitting.day.property("kind") == "primary"
    hand.press_in(hand.timeline, Key.Key_Return, CTRL_SHIFT)
    assert {entry.state for entry in hand.entries()} == {"submitted"}
    assert window.banner.text.text().startswith("Submitted.")
    assert not window.submitting.day.isVisible()
    assert all(row.locked for row in window.model.rows)
    layout = hand.geometry.layout
    assert take_hold(layout, layout.blocks[0], Part.END, 0) is None
    hand.press_in(window.table, Key.Key_B)
    assert {entry.billable for entry in hand.entries()} == {True}


def test_a_submitted_day_is_taken_back(hand: Hand) -> None:
    hand.window.submitting.day.click()
    hand.stage.settle()
    hand.window.banner.withdraw.click()
    hand.stage.settle()
    assert {entry.state for entry in hand.entries()} == {"open"}
    assert not hand.window.banner.isVisible()
    assert hand.window.submitting.day.isEnabled()


def test_what_stands_in_the_way_is_said_and_nothing_is_submitted(hand: Hand) -> None:
    hand.stage.services.edits.log(
        UNASSIGNED, Span(hand.stage.clock.at(f"{DAY} 07:00"), hand.stage.clock.at(f"{DAY} 08:00"))
    )
    hand.stage.look()
    assert not hand.window.submitting.day.isEnabled()
    assert hand.window.submitting.in_the_way.text() == "1 of these stands in the way of submitting the day."
    hand.press_in(hand.timeline, Key.Key_Return, CTRL_SHIFT)
    assert {entry.state for entry in hand.entries()} == {"open"}


def test_a_returned_day_opens_at_the_comment(hand: Hand) -> None:
    second = hand.entries()[1].id
    hand.window.submitting.day.click()
    hand.stage.settle()
    hand.window.close()
    decide(hand.stage, SubmissionState.RETURNED, "Was this really five hours?", second)
    hand.window.open()
    hand.stage.settle()
    assert hand.window.banner.text.text() == "Returned by your manager: “Was this really five hours?”"
    assert hand.window.banner.property("state") == "attention"
    assert hand.window.submitting.day.isEnabled()
    assert hand.window.selection.entries() == (second,)


def test_the_comment_s_entry_is_selected_when_the_day_is_come_to(hand: Hand) -> None:
    second = hand.entries()[1].id
    hand.window.submitting.day.click()
    hand.stage.settle()
    decide(hand.stage, SubmissionState.RETURNED, "Was this really five hours?", second)
    hand.window.bar.previous.click()
    hand.stage.settle()
    hand.window.bar.next.click()
    hand.stage.settle()
    assert hand.window.selection.entries() == (second,)
    hand.window.selection.choose((hand.entries()[0].id,))
    hand.window.banner.show_entry.click()
    assert hand.window.selection.entries() == (second,)


def test_an_approved_day_offers_nothing(hand: Hand) -> None:
    hand.window.submitting.day.click()
    hand.stage.settle()
    decide(hand.stage, SubmissionState.APPROVED)
    assert hand.window.banner.text.text() == "Approved. The day is locked."
    assert not hand.window.banner.withdraw.isVisible()
    assert not hand.window.submitting.day.isVisible()


def test_the_week_is_submitted_and_says_so_in_its_columns(hand: Hand) -> None:
    log(hand.stage, "wifi", "2026-11-19 09:00", "2026-11-19 10:00")
    hand.window.submitting.week.click()
    hand.stage.settle()
    assert "submitted" in hand.window.week.accessibleDescription()
    states = [day.submission.state for day in hand.window.week.week.days if day.submission]  # type: ignore[union-attr]
    assert states == ["submitted", "submitted"]


def test_submitting_can_be_undone(hand: Hand) -> None:
    hand.window.submitting.day.click()
    hand.stage.settle()
    hand.press_in(hand.timeline, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert {entry.state for entry in hand.entries()} == {"open"}


def test_late_entries_say_that_they_wait(hand: Hand) -> None:
    late = hand.entries()[0]
    hand.stage.services.ledger.write(lambda work: work.set_state(late, EntryState.LATE))
    hand.stage.look()
    assert hand.window.banner.text.text() == "1 entry came after the day was closed; your manager decides on it."
    assert hand.window.model.rows[0].remarks == ("late: waits for your manager",)
    assert [problem.kind for problem in hand.window.problems.model.problems] == ["late"]
    assert hand.window.problems.title.text() == "Nothing left to settle"
    assert hand.window.submitting.day.property("kind") == "primary"


def test_after_the_last_remedy_the_cursor_is_where_the_day_is_submitted(hand: Hand) -> None:
    log(hand.stage, "wifi", "12:00", "13:00")
    hand.stage.look()
    hand.press_in(hand.timeline, Key.Key_1)
    hand.press_in(hand.window.problems.list, Key.Key_K)
    assert hand.window.problems.title.text() == "Nothing left to settle"
    assert hand.window.submitting.day.hasFocus()
