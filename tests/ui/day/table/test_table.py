"""The table of the day: edited on the spot by keys, several lines at once, in step with the ledger."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from app.domain.errors import Refusal
from app.domain.instant import MINUTE
from app.settings import WORK_HOURS
from tests.pictures.__main__ import speak
from tests.support.stage import DAY, Stage
from tests.ui.day.hand import Hand, log
from ui.day.choosing import SubjectChooser
from ui.day.table.model import Column
from ui.day.table.typed import break_typed, times_text, times_typed
from ui.tokens import SPACE

Key = Qt.Key


@pytest.fixture
def hand(stage: Stage) -> Hand:
    stage.services.settings.set(WORK_HOURS, "")
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    log(stage, "plotter", "10:00", "11:00")
    log(stage, "wifi", "12:00", "12:30")
    made = Hand(stage)
    tester = QAbstractItemModelTester(made.window.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setParent(made.window)
    return made


def test_times_are_typed(hand: Hand) -> None:
    hand.type_into(0, Column.TIMES, "8:30-9.45")
    assert hand.times()[0] == "08:30–09:45"
    hand.type_into(0, Column.TIMES, "-9:50")
    assert hand.times()[0] == "08:30–09:50"


def test_what_cannot_be_read_is_said_and_changes_nothing(hand: Hand) -> None:
    hand.type_into(0, Column.TIMES, "nine")
    assert "9:00–10:15" in hand.window.message.text()
    hand.type_into(0, Column.TIMES, "10:00-9:00")
    assert "Ends before it starts" in hand.window.message.text()
    hand.type_into(0, Column.BREAK, "2h")
    assert "More break than time" in hand.window.message.text()
    assert hand.times() == ["09:00–10:00", "10:00–11:00", "12:00–12:30"]


def test_a_break_and_a_note_are_typed_and_a_note_may_have_lines(hand: Hand) -> None:
    hand.type_into(0, Column.BREAK, "15m")
    assert hand.entries()[0].break_seconds == 900
    assert hand.window.model.rows[0].length == "0:45"
    table = hand.window.table
    table.setCurrentIndex(hand.window.model.index(0, Column.NOTE))
    hand.press_in(table, Key.Key_F2)
    editor = table.findChild(QPlainTextEdit)
    assert editor is not None
    QTest.keyClicks(editor, "New fuser.")
    QTest.keyClick(editor, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "Forty pages clean.")
    QTest.keyClick(editor, Key.Key_Return)
    hand.stage.settle()
    assert hand.entries()[0].note == "New fuser.\nForty pages clean."


def test_escape_leaves_a_cell_as_it_was(hand: Hand) -> None:
    table = hand.window.table
    table.setCurrentIndex(hand.window.model.index(0, Column.TIMES))
    hand.press_in(table, Key.Key_F2)
    editor = table.findChild(QWidget, "cell-editor")
    assert editor is not None
    QTest.keyClicks(editor, "8:00-9:00")
    QTest.keyClick(editor, Key.Key_Escape)
    hand.stage.settle()
    assert hand.times()[0] == "09:00–10:00"
    assert hand.window.isVisible()


def test_a_work_type_is_chosen_for_all_that_is_selected(hand: Hand) -> None:
    table = hand.window.table
    hand.window.selection.choose(tuple(entry.id for entry in hand.entries()[:2]))
    table.edit_column(Column.WORK_TYPE)
    box = table.findChild(QComboBox)
    assert box is not None
    place = box.findText("Remote")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    hand.stage.settle()
    remote = hand.stage.sample.work_types["Remote"]
    assert [entry.work_type_id for entry in hand.entries()] == [remote, remote, None]


def test_letters_change_all_that_is_selected(hand: Hand) -> None:
    hand.window.selection.choose(tuple(entry.id for entry in hand.entries()[:2]))
    hand.press_in(hand.window.table, Key.Key_B)
    assert [entry.billable for entry in hand.entries()] == [False, False, True]
    hand.press_in(hand.window.table, Key.Key_B)
    assert [entry.billable for entry in hand.entries()] == [True] * 3
    hand.press_in(hand.window.table, Key.Key_U)
    assert [entry.attended for entry in hand.entries()] == [False, False, True]
    hand.press_in(hand.window.table, Key.Key_F)
    assert [entry.follow_up for entry in hand.entries()] == [True, True, False]
    hand.press_in(hand.window.table, Key.Key_Delete)
    assert hand.times() == ["12:00–12:30"]


def test_enter_turns_billable_in_its_column(hand: Hand) -> None:
    table = hand.window.table
    table.setCurrentIndex(hand.window.model.index(0, Column.BILLABLE))
    hand.press_in(table, Key.Key_Return)
    assert [entry.billable for entry in hand.entries()] == [False, True, True]


def test_a_task_is_given_to_selected_entries_by_search(hand: Hand) -> None:
    table = hand.window.table
    table.selectAll()
    table.setCurrentIndex(hand.window.model.index(0, Column.TASK))
    hand.window.selection.choose(tuple(entry.id for entry in hand.entries()[:2]))
    hand.press_in(table, Key.Key_A)
    [chooser] = hand.window.findChildren(SubjectChooser)
    QTest.keyClicks(chooser.finding.box, "Hartmann Dental Practice: toner")
    hand.stage.settle()
    QTest.keyClick(chooser.finding.box, Key.Key_Return)
    hand.stage.settle()
    assert [row.task for row in hand.window.model.rows if row.is_entry][:2] == ["toner", "toner"]
    assert len({entry.task_id for entry in hand.entries()}) == 2


def test_neighbours_are_merged_and_split_again(hand: Hand) -> None:
    same = hand.entries()[0].task_id
    hand.stage.services.edits.log(hand.stage.sample.subjects["fuser"], hand.geometry.layout.gaps[0].span)
    hand.stage.look()
    first = hand.entries()[0].id
    hand.window.selection.choose((first,))
    hand.press_in(hand.window.table, Key.Key_S)
    assert hand.timeline.cutting is not None
    hand.press_in(hand.timeline, Key.Key_Right)
    hand.press_in(hand.timeline, Key.Key_Return)
    assert hand.times()[:2] == ["09:00–09:35", "09:35–10:00"]
    assert [entry.task_id for entry in hand.entries()[:2]] == [same, same]
    hand.window.selection.choose((first,))
    hand.press_in(hand.window.table, Key.Key_M)
    assert hand.times()[0] == "09:00–10:00"


def test_what_is_being_typed_is_not_overwritten_from_elsewhere(hand: Hand) -> None:
    table = hand.window.table
    table.setCurrentIndex(hand.window.model.index(0, Column.TIMES))
    hand.press_in(table, Key.Key_F2)
    editor = table.findChild(QWidget, "cell-editor")
    assert editor is not None
    QTest.keyClicks(editor, "8:30-9:00")
    log(hand.stage, "scan", "14:00", "15:00")
    hand.stage.look()
    assert len(hand.window.model.rows) == 4
    QTest.keyClick(editor, Key.Key_Return)
    hand.stage.settle()
    assert hand.times() == ["08:30–09:00", "10:00–11:00", "12:00–12:30", "14:00–15:00"]
    assert len([row for row in hand.window.model.rows if row.is_entry]) == 4


def test_the_outcome_takes_two_keys(hand: Hand) -> None:
    hand.window.selection.choose((hand.entries()[0].id,))
    hand.press_in(hand.window.table, Key.Key_O)
    menu = hand.window.details.findChild(QWidget, "choice")
    assert menu is not None
    QTest.keyClick(menu, Key.Key_R)
    hand.stage.settle()
    assert hand.entries()[0].outcome == "resolved"
    assert hand.window.details.outcome.text() == "Resolved"


def test_a_giveaway_takes_two_keys(hand: Hand) -> None:
    hand.window.selection.choose((hand.entries()[0].id,))
    hand.press_in(hand.window.table, Key.Key_G)
    menu = hand.window.details.findChild(QWidget, "choice")
    assert menu is not None
    QTest.keyClick(menu, Key.Key_G)
    hand.stage.settle()
    assert hand.entries()[0].giveaway == "goodwill"


def test_the_header_stands_above_its_cells(hand: Hand) -> None:
    # The text of a cell begins where the text of its title begins; measured by painting both.
    table = hand.window.table
    header = table.horizontalHeader().grab().toImage()
    line = table.viewport().grab(table.visualRect(hand.window.model.index(2, Column.TASK))).toImage()
    left = table.horizontalHeader().sectionViewportPosition(Column.TASK)

    def begins(image: QImage, start: int) -> int:
        paper = image.pixelColor(start + 3, image.height() // 2)
        for x in range(start + 4, image.width()):
            column = [image.pixelColor(x, y) for y in range(2, image.height() - 3)]
            if any(abs(colour.lightness() - paper.lightness()) > 60 for colour in column):
                return x - start
        raise AssertionError

    assert abs(begins(header, left) - begins(line, 0)) <= 1


def test_typed_times_keep_the_seconds_of_what_was_not_touched(stage: Stage) -> None:
    stage.until("17:00")
    stage.clock.pass_time(seconds=23)
    stage.services.timers.start(stage.sample.subjects["fuser"], at=stage.clock.wall - 100 * MINUTE)
    [entry] = stage.running()
    day, zone = date.fromisoformat(DAY), entry.zone
    assert times_text(entry, day, zone) == "15:20–"
    assert times_typed("15:20–", entry, day, zone, stage.clock.wall) is None
    ended = times_typed("15:20–16:00", entry, day, zone, stage.clock.wall)
    assert ended is not None
    assert str(ended.start) == "UNSET"
    assert ended.end == stage.clock.at(f"{DAY} 16:00")


def test_a_typed_break_is_a_length() -> None:
    assert [break_typed(text) for text in ("", "0", "15", "0:15", "1h")] == [0, 0, 900, 900, 3_600]
    with pytest.raises(Refusal):
        break_typed("often")


@pytest.mark.parametrize("speech", ["en", "de", "es", "fr", "pseudo"])
def test_no_title_is_cut_in_any_language(stage: Stage, speech: str) -> None:
    speak(stage.language, speech)
    log(stage, "fuser", "07:00", "07:30")
    stage.day.open()
    stage.settle()
    header = stage.day.table.horizontalHeader()
    for column in Column:
        title = stage.day.model.headerData(column, Qt.Orientation.Horizontal)
        assert header.sectionSize(column) >= header.fontMetrics().horizontalAdvance(title) + SPACE.large


def test_the_colour_of_a_customer_stays_what_it_is_in_a_selected_line(stage: Stage) -> None:
    log(stage, "fuser", "07:00", "07:30")
    stage.day.open()
    stage.settle()
    table, customer = stage.day.table, stage.day.model.index(0, Column.CUSTOMER)
    row = stage.day.model.row_at(customer)
    assert row is not None
    edge = QColor(stage.theme.tints[row.tint % len(stage.theme.tints)].edge)

    def is_seen() -> bool:
        cell = table.viewport().grab(table.visualRect(customer)).toImage()
        return any(cell.pixelColor(x, y) == edge for x in range(cell.width()) for y in range(cell.height()))

    stage.day.selection.choose(())
    assert is_seen()
    stage.day.selection.choose((row.key,))
    assert is_seen()
