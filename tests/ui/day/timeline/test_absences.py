"""Absences nobody has decided about, on the timeline."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.problems import ProblemKind
from app.domain.records import AbsenceKind
from app.settings import WORK_HOURS
from tests.support.stage import DAY, Stage
from tests.ui.day.hand import NONE, Hand, Mouse, log
from ui.day.timeline.geometry import Part
from ui.day.timeline.words import tooltip

Key = Qt.Key


@pytest.fixture
def hand(stage: Stage) -> Hand:
    """The printer from nine to twelve, the machine alone from ten to eleven; then the plotter."""
    stage.services.settings.set(WORK_HOURS, "")
    stage.start("fuser", "09:00")
    stage.until("10:00")
    stage.services.absences.left(AbsenceKind.IDLE, stage.clock.wall)
    stage.until("11:00")
    stage.services.absences.returned()
    stage.until("12:00")
    stage.services.timers.stop()
    stage.until("17:00")
    log(stage, "plotter", "12:00", "13:00")
    return Hand(stage)


def test_an_absence_lies_on_its_entry_from_its_start_to_its_end(hand: Hand) -> None:
    layout = hand.geometry.layout
    [absence] = layout.absences
    assert (absence.entry, absence.span.start) == (layout.blocks[0].key, hand.stage.clock.at(f"{DAY} 10:00"))
    assert absence.span.end == hand.stage.clock.at(f"{DAY} 11:00")
    on, whole = hand.geometry.absence(absence), hand.geometry.rect(layout.blocks[0])
    assert on is not None
    assert (on.y, on.height) == (whole.y, whole.height)
    assert whole.x < on.x < on.right < whole.right


def test_it_is_painted_on_its_entry(hand: Hand) -> None:
    def paper(time: str) -> int:
        image = hand.timeline.grab().toImage()
        return image.pixel(hand.place(time).x(), round(hand.geometry.rect(hand.geometry.layout.blocks[0]).y) + 3)

    assert paper("10:50") != paper("11:40")
    hand.stage.services.absences.keep(hand.geometry.layout.absences[0].key)
    hand.stage.look()
    assert paper("10:50") == paper("11:40")


def test_it_is_read_out_and_pointing_at_it_says_what_to_do(hand: Hand) -> None:
    said = "10:00–11:00, nobody there, 1 h, not decided yet, during Replace the fuser unit, front desk printer"
    hit = hand.geometry.hit(hand.place("10:30").x(), hand.place("10:30").y())
    assert hit.part is Part.ABSENCE
    assert tooltip(hand.geometry.layout, hit) == f"{said}\nClick to settle it"
    hand.timeline.setFocus()
    hand.key(Key.Key_Home)
    hand.key(Key.Key_Right)
    assert hand.timeline.accessibleDescription() == said


def test_a_click_on_it_selects_its_problem_and_its_entry(hand: Hand) -> None:
    hand.window.problems.choose(1)
    QTest.mouseClick(hand.timeline, Mouse.LeftButton, NONE, hand.place("12:30"))
    QTest.mouseClick(hand.timeline, Mouse.LeftButton, NONE, hand.place("10:30"))
    problem = hand.window.problems.current
    assert problem is not None
    assert problem.kind is ProblemKind.ABSENCE
    assert hand.window.selection.entries() == (hand.geometry.layout.blocks[0].key,)
    assert hand.timeline.current == hand.geometry.layout.absences[0].key


def test_its_problem_leads_to_it(hand: Hand) -> None:
    hand.window.problems.choose(1)
    [absence] = hand.geometry.layout.absences
    assert hand.timeline.current == absence.key
    assert hand.timeline.selected == {absence.entry}


def test_enter_on_it_leads_to_its_remedies_and_once_decided_it_is_gone(hand: Hand) -> None:
    hand.timeline.setFocus()
    hand.key(Key.Key_Home)
    hand.key(Key.Key_Right)
    hand.key(Key.Key_Return)
    assert hand.window.problems.list.hasFocus()
    hand.press_in(hand.window.problems.list, Key.Key_K)
    assert hand.geometry.layout.absences == ()
    assert hand.times() == ["09:00–12:00", "12:00–13:00"]
    hit = hand.geometry.hit(hand.place("10:30").x(), hand.place("10:30").y())
    assert hit.part is Part.BODY


def test_its_entry_can_be_taken_hold_of_there_and_moved_by_keys_from_there(hand: Hand) -> None:
    hand.press("10:30")
    hand.pull("11:30")
    assert hand.timeline.drag is not None
    assert hand.timeline.drag.key == hand.geometry.layout.blocks[0].key
    hand.key(Key.Key_Escape)
    hand.let_go("10:30")
    hand.hold(Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    hand.release(Key.Key_Control)
    assert hand.times()[0] == "08:55–12:00"


def test_the_arrows_go_on_from_it(hand: Hand) -> None:
    hand.timeline.setFocus()
    hand.key(Key.Key_Home)
    seen = []
    for _ in range(3):
        seen.append(hand.timeline.current)
        hand.key(Key.Key_Right)
    layout = hand.geometry.layout
    assert seen == [layout.blocks[0].key, layout.absences[0].key, layout.blocks[1].key]
