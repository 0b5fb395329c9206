"""What fixed it last time, for the entry chosen in the day window."""

from __future__ import annotations

from app.domain.records import Entry
from app.domain.span import Span
from app.tracking.edits import Details
from tests.support.stage import DAY, Stage
from tests.ui.day.hand import Hand


def log(stage: Stage, key: str, start: str, end: str) -> Entry:
    span = Span(stage.clock.at(f"{DAY} {start}"), stage.clock.at(f"{DAY} {end}"))
    (made,) = stage.services.edits.log(stage.sample.subjects[key], span).made_or_changed(Entry)
    return made


def past(hand: Hand) -> str:
    shown = hand.window.past
    return shown.text() if not shown.isHidden() else ""


def test_past_notes_show_for_the_one_entry_that_is_chosen(stage: Stage) -> None:
    stage.until("17:00")
    first = log(stage, "fuser", "08:00", "09:00")
    second = log(stage, "fuser", "10:00", "11:00")
    other = log(stage, "wifi", "11:00", "12:00")
    stage.services.edits.change(first.id, Details(note="Fuser seated anew."))
    hand = Hand(stage)
    assert past(hand) == ""
    for chosen, told in ((second, "Last time, 08:00: Fuser seated anew."), (other, ""), (first, "")):
        hand.window.selection.choose((chosen.id,))
        stage.settle()
        assert past(hand) == told
    hand.window.selection.choose((second.id, other.id))
    stage.settle()
    assert past(hand) == ""


def test_a_long_past_note_is_whole_in_the_tooltip(stage: Stage) -> None:
    stage.until("17:00")
    first = log(stage, "fuser", "08:00", "09:00")
    second = log(stage, "fuser", "10:00", "11:00")
    note = "cleaned and " * 40
    stage.services.edits.change(first.id, Details(note=note))
    hand = Hand(stage)
    hand.window.selection.choose((second.id,))
    stage.settle()
    assert past(hand).startswith("Last time, 08:00: cleaned and cleaned")
    assert hand.window.past.toolTip() == f"Last time, 08:00: {note}"
