"""The day window for those who listen: the timeline has each block and says what its keys come to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.settings import WORK_HOURS
from tests.support.stage import Stage
from tests.ui.day.hand import Hand, log
from ui.day.table.model import Column

Key = Qt.Key

SAID = [
    "09:00–10:00, Replace the fuser unit, front desk printer, Hartmann Dental Practice, 1 h",
    "09:30–12:30, Virus scan of the dispatch server, Okafor & Sons Logistics, unattended, 3 h",
    "10:00–11:00, nothing recorded, 1 h",
    "11:00–12:00, Plotter prints stripes on long sheets, Marlow Architects, 1 h",
]


@pytest.fixture
def hand(stage: Stage) -> Hand:
    stage.services.settings.set(WORK_HOURS, "")
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    log(stage, "scan", "09:30", "12:30", attended=False)
    log(stage, "plotter", "11:00", "12:00")
    return Hand(stage)


def part(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def blocks(hand: Hand) -> list[QAccessibleInterface]:
    """The blocks of the timeline, in the order of the tree."""
    timeline = part(hand.timeline)
    return [timeline.child(number) for number in range(timeline.childCount())]


def named(item: QAccessibleInterface) -> str:
    return str(item.text(QAccessible.Text.Name))


def with_focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def do(item: QAccessibleInterface, action: str) -> None:
    actions = item.actionInterface()
    assert actions is not None
    actions.doAction(action)


def test_the_tree_has_every_block_in_the_order_of_the_day(hand: Hand) -> None:
    assert named(part(hand.timeline)) == "Timeline of the day"
    assert [named(item) for item in blocks(hand)] == SAID
    assert {item.role() for item in blocks(hand)} == {QAccessible.Role.Button}
    assert all(item.state().focusable for item in blocks(hand))


def test_a_block_says_what_is_not_right_about_it(hand: Hand) -> None:
    log(hand.stage, "wifi", "11:30", "12:15")
    hand.stage.look()
    told = [str(item.text(QAccessible.Text.Description)) for item in blocks(hand)]
    assert told == ["", "", "Gap 10:00–11:00", "Overlap 11:30–12:00", "Overlap 11:30–12:00"]


def test_a_block_lies_where_it_is_painted(hand: Hand) -> None:
    for width in (1_240, 1_000):
        hand.window.resize(width, 860)
        hand.stage.settle()
        for item, key in zip(blocks(hand), hand.timeline.keys(), strict=True):
            painted = hand.timeline.rect_of(key)
            assert painted is not None
            assert item.rect().topLeft() == hand.timeline.mapToGlobal(painted.topLeft())
            assert item.rect().size() == painted.size()


def test_blocks_let_the_mouse_through_to_the_timeline(hand: Hand) -> None:
    assert hand.timeline.childAt(hand.place("09:30")) is None


def test_a_block_that_comes_later_has_its_place_in_the_order(hand: Hand) -> None:
    log(hand.stage, "wifi", "08:00", "09:00")
    hand.stage.look()
    assert [named(item)[:11] for item in blocks(hand)] == ["08:00–09:00", *(said[:11] for said in SAID)]


def test_the_arrows_bring_the_focus_from_block_to_block(hand: Hand) -> None:
    heard = []
    hand.press_in(hand.timeline, Key.Key_Home)
    for _ in SAID:
        assert part(with_focus()).state().focused
        heard.append(named(part(with_focus())))
        QTest.keyClick(with_focus(), Key.Key_Right)
    assert heard == SAID


def test_tab_leads_to_the_current_block_alone_and_on(hand: Hand) -> None:
    hand.press_in(hand.timeline, Key.Key_End)
    hand.window.bar.previous.setFocus()
    seen = []
    for _ in range(40):
        QTest.keyClick(with_focus(), Key.Key_Tab)
        if hand.timeline.isAncestorOf(with_focus()):
            seen.append(named(part(with_focus())))
    assert set(seen) == {SAID[-1]}
    hand.timeline.setFocus()
    QTest.keyClick(with_focus(), Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert not hand.timeline.focused


def test_a_screen_reader_can_choose_a_block(hand: Hand, qtbot: QtBot) -> None:
    do(blocks(hand)[3], "Press")
    qtbot.waitUntil(lambda: hand.timeline.current == hand.timeline.keys()[3])
    assert [row.task[:6] for row in hand.window.selection.rows()] == ["T-2058"]
    do(blocks(hand)[2], "SetFocus")
    assert hand.timeline.current.startswith("gap:")
    assert named(part(with_focus())) == SAID[2]


def test_a_block_that_is_moved_says_its_new_times(hand: Hand) -> None:
    hand.press_in(hand.timeline, Key.Key_Home)
    hand.hold(Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert named(part(with_focus())) == "10:05 · 1 h 05 min, Replace the fuser unit, front desk printer"
    hand.release(Key.Key_Shift)
    assert named(part(with_focus())).startswith("09:00–10:05, Replace the fuser unit")


def test_the_focus_stays_in_the_timeline_when_its_block_goes(hand: Hand) -> None:
    hand.press_in(hand.timeline, Key.Key_Home)
    hand.window.actions_here["discard"].trigger()
    hand.stage.settle()
    assert [named(item) for item in blocks(hand)] == [SAID[1], SAID[3]]
    assert hand.timeline.focused
    assert hand.window.selection.entries() == ()
    hand.key(Key.Key_Right)
    assert named(part(with_focus())) == SAID[1]


def test_the_timeline_tells_what_its_keys_come_to_and_the_table_has_the_same_lines(hand: Hand) -> None:
    said = []
    for key in (Key.Key_Home, Key.Key_Right, Key.Key_Right, Key.Key_Right):
        hand.press_in(hand.timeline, key)
        said.append(part(hand.timeline).text(QAccessible.Text.Description))
    assert said == SAID
    names = [
        hand.window.model.index(row, Column.TIMES).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(hand.window.model.rowCount())
    ]
    assert names == [text.partition(",")[0] for text in said]
