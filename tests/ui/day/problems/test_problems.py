"""What is to be settled, put right one by one with a key each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.problems import Fix, ProblemKind, Remedy
from app.domain.span import Span
from app.tracking.subject import UNASSIGNED
from tests.support.stage import DAY, Stage
from tests.ui.day.hand import Hand, log
from ui.day.arranging import SIDE_INSIDE
from ui.day.choosing import SubjectChooser
from ui.day.problems.panel import ProblemsModel
from ui.day.problems.words import fix_said
from ui.widgets import KeyButton

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hand(stage: Stage) -> Hand:
    stage.until("17:00")
    log(stage, "fuser", "08:00", "10:00")
    log(stage, "plotter", "09:45", "12:00")
    stage.services.edits.log(UNASSIGNED, Span(stage.clock.at(f"{DAY} 12:30"), stage.clock.at(f"{DAY} 13:00")))
    log(stage, "wifi", "13:00", "17:00")
    made = Hand(stage)
    tester = QAbstractItemModelTester(made.window.problems.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setParent(made.window)
    return made


def listed(hand: Hand) -> list[str]:
    model: ProblemsModel = hand.window.problems.model
    return [str(model.index(row).data()).split("  ", 1)[1] for row in range(model.rowCount())]


@pytest.mark.parametrize("speech", ["en", "de", "es", "fr"])
@pytest.mark.parametrize("remedy", list(Remedy))
def test_no_remedy_is_cut_in_any_language(stage: Stage, speech: str, remedy: Remedy) -> None:
    stage.language.speak(speech)
    button = KeyButton(fix_said(Fix("w", "", safe=False, remedy=remedy)), "W", stage.theme)
    assert button.sizeHint().width() <= SIDE_INSIDE


def test_they_are_listed_in_the_order_of_the_day(hand: Hand) -> None:
    assert hand.window.problems.title.text() == "3 things to settle"
    assert listed(hand) == ["Overlap 09:45–10:00", "Gap 12:00–12:30", "Not assigned 12:30–13:00"]
    assert hand.window.problems.told.text() == (
        "“Replace the fuser unit, front desk printer” and “Plotter prints stripes on long sheets” both claim 15 min."
    )


def test_a_letter_puts_an_overlap_right_and_the_next_comes(hand: Hand) -> None:
    hand.press_in(hand.timeline, Key.Key_F8)
    hand.press_in(hand.timeline, Key.Key_F8, SHIFT)
    hand.press_in(hand.window.problems.list, Key.Key_E)
    assert hand.times()[:2] == ["08:00–09:45", "09:45–12:00"]
    assert listed(hand) == ["Gap 12:00–12:30", "Not assigned 12:30–13:00"]
    assert hand.window.problems.current is not None
    assert hand.window.problems.current.kind == "gap"


def test_a_digit_goes_to_a_problem_and_selects_what_it_is_about(hand: Hand) -> None:
    hand.press_in(hand.timeline, Key.Key_2)
    assert hand.timeline.current.startswith("gap:")
    hand.press_in(hand.timeline, Key.Key_1)
    assert len(hand.window.selection.entries()) == 2
    assert hand.window.problems.list.hasFocus()


def test_letters_are_remedies_only_while_the_list_has_the_cursor(hand: Hand) -> None:
    hand.press_in(hand.timeline, Key.Key_2)
    hand.press_in(hand.window.problems.list, Key.Key_L)
    assert hand.times()[2] == "12:00–13:00"
    hand.press_in(hand.timeline, Key.Key_L)
    assert hand.times()[1] == "09:45–12:00"


def test_what_was_not_assigned_is_assigned_like_its_neighbour(hand: Hand) -> None:
    hand.press_in(hand.timeline, Key.Key_3)
    hand.press_in(hand.window.problems.list, Key.Key_N)
    assert hand.entries()[2].task_id == hand.entries()[3].task_id


def test_a_gap_is_filled_by_search_from_its_problem(hand: Hand) -> None:
    hand.press_in(hand.timeline, Key.Key_2)
    hand.press_in(hand.window.problems.list, Key.Key_Return)
    [chooser] = hand.window.findChildren(SubjectChooser)
    QTest.keyClicks(chooser.finding.box, "wi-fi")
    hand.stage.settle()
    QTest.keyClick(chooser.finding.box, Key.Key_Return)
    hand.stage.settle()
    assert hand.times()[2] == "12:00–12:30"
    assert "Gap 12:00–12:30" not in listed(hand)


def test_a_missing_note_is_written_in_the_table(stage: Stage) -> None:
    stage.until("17:00")
    stage.services.catalogue.add_work_type("Repair", needs_note=True)
    [repair] = [kind.id for kind in stage.services.catalogue.work_types() if kind.name == "Repair"]
    log(stage, "fuser", "08:00", "17:00", work_type_id=repair)
    hand = Hand(stage)
    assert listed(hand) == ["No note 08:00–17:00"]
    hand.press_in(hand.timeline, Key.Key_1)
    hand.press_in(hand.window.problems.list, Key.Key_N)
    editor = hand.window.table.findChild(QPlainTextEdit)
    assert editor is not None
    QTest.keyClicks(editor, "New belt.")
    QTest.keyClick(editor, Key.Key_Return)
    stage.settle()
    assert hand.entries()[0].note == "New belt."
    assert hand.window.problems.title.text() == "Nothing left to settle"


def test_all_safe_proposals_are_taken_at_once(stage: Stage) -> None:
    stage.until("17:00")
    log(stage, "fuser", "08:00", "10:01")
    log(stage, "plotter", "10:00", "12:00")
    log(stage, "wifi", "12:01", "17:00")
    hand = Hand(stage)
    assert hand.window.problems.safe.isVisible()
    hand.press_in(hand.timeline, Key.Key_Return, CTRL)
    assert hand.times() == ["08:00–10:00", "10:00–12:01", "12:01–17:00"]
    assert hand.window.message.text() == "2 safe proposals accepted."
    assert not hand.window.problems.safe.isVisible()


def test_a_fix_that_came_too_late_says_so(hand: Hand) -> None:
    hand.press_in(hand.timeline, Key.Key_1)
    hand.stage.services.timers.discard(hand.entries()[0].id)
    hand.press_in(hand.window.problems.list, Key.Key_E)
    assert "No such entry" in hand.window.message.text()


def test_the_details_take_parts_and_kilometres(hand: Hand) -> None:
    entry = hand.entries()[0].id
    hand.window.selection.choose((entry,))
    hand.press_in(hand.window.table, Key.Key_P)
    editor = hand.window.details.findChild(QWidget, "parts-editor")
    assert editor is not None
    name, quantity, cost = editor.rows[0]  # type: ignore[attr-defined]
    QTest.keyClicks(name, "Fuser unit")
    QTest.keyClicks(quantity, "2")
    QTest.keyClicks(cost, "89,50")
    QTest.keyClick(cost, Key.Key_Return)
    hand.stage.settle()
    [part] = hand.entries()[0].parts
    assert (part.name, part.quantity, part.unit_cost) == ("Fuser unit", "2", 8_950)
    hand.press_in(hand.window.table, Key.Key_K)
    field = hand.window.details.kilometres
    assert field.hasFocus()
    QTest.keyClicks(field, "12,5")
    QTest.keyClick(field, Key.Key_Return)
    hand.stage.settle()
    assert hand.entries()[0].distance_m == 12_500
    field.setText("far")
    QTest.keyClick(field, Key.Key_Return)
    hand.stage.settle()
    assert "Not kilometres" in hand.window.message.text()
    assert field.text() == "12.5"


def test_what_is_very_long_is_split_at_the_cut(stage: Stage) -> None:
    stage.until("2026-11-21 01:00")
    log(stage, "fuser", "08:00", "19:00")
    hand = Hand(stage)
    hand.window.bar.previous.click()
    stage.settle()
    assert listed(hand) == ["Very long: 11 h"]
    hand.press_in(hand.timeline, Key.Key_1)
    hand.press_in(hand.window.problems.list, Key.Key_S)
    assert hand.timeline.cutting is not None
    assert hand.timeline.focused
    hand.press_in(hand.timeline, Key.Key_Return)
    assert hand.times() == ["08:00–13:30", "13:30–19:00"]
    assert listed(hand) == []


def test_an_absence_is_decided_by_a_letter(stage: Stage) -> None:
    stage.start("fuser", "08:00")
    stage.until("09:00")
    stage.clock.restart(hours=1)
    stage.services.watch.look()
    hand = Hand(stage)
    kinds = [problem.kind for problem in hand.window.problems.model.problems]
    assert "absence" in kinds
    hand.window.problems.choose(kinds.index(ProblemKind.ABSENCE) + 1)
    hand.press_in(hand.window.problems.list, Key.Key_K)
    assert "absence" not in [problem.kind for problem in hand.window.problems.model.problems]
    assert hand.entries()[0].running


def test_both_of_an_overlap_are_kept_and_it_is_not_asked_again(hand: Hand) -> None:
    hand.press_in(hand.timeline, Key.Key_1)
    hand.press_in(hand.window.problems.list, Key.Key_K)
    assert listed(hand) == ["Gap 12:00–12:30", "Not assigned 12:30–13:00"]
    assert hand.times()[:2] == ["08:00–10:00", "09:45–12:00"]


def test_a_break_stays_free_and_is_not_asked_about_again(hand: Hand) -> None:
    hand.press_in(hand.timeline, Key.Key_2)
    hand.press_in(hand.window.problems.list, Key.Key_B)
    assert [row.task for row in hand.window.model.rows if not row.is_entry] == ["Free"]
    assert [gap.asked for gap in hand.geometry.layout.gaps] == [False]
