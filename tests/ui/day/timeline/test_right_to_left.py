"""The timeline where one reads from right to left: time flows that way, and so do hands and keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from app.settings import WORK_HOURS
from tests.support.pseudo import PseudoTranslator
from tests.support.stage import DAY, Stage
from tests.ui.day.hand import Hand, log
from ui.day.timeline.geometry import Hit, Part

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hand(stage: Stage) -> Iterator[Hand]:
    stage.services.settings.set(WORK_HOURS, "")
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    log(stage, "plotter", "11:00", "12:00")
    stage.language.install(QLocale(QLocale.Language.Hebrew), [PseudoTranslator(stage.language, rtl=True)])
    yield Hand(stage)
    stage.language.speak("en")


def test_the_morning_lies_to_the_right_of_the_noon(hand: Hand) -> None:
    first, second = hand.geometry.layout.blocks
    assert hand.geometry.rect(first).x > hand.geometry.rect(second).right
    hours = [hand.geometry.scale.x(mark.at) for mark in hand.geometry.scale.marks(50)]
    assert hours == sorted(hours, reverse=True)


def test_the_right_edge_is_the_start(hand: Hand) -> None:
    first = hand.geometry.layout.blocks[0]
    rect = hand.geometry.rect(first)
    middle = rect.y + rect.height / 2
    assert hand.geometry.hit(rect.right - 1, middle) == Hit(Part.START, first.key)
    assert hand.geometry.hit(rect.x + 1, middle) == Hit(Part.END, first.key)
    assert hand.geometry.hit(rect.x + rect.width / 2, middle) == Hit(Part.BODY, first.key)


def test_a_locked_block_has_its_name_beside_the_lock(hand: Hand) -> None:
    block = hand.geometry.layout.blocks[0]
    rect = hand.geometry.rect(block)

    def inked() -> bool:
        """Whether anything is written in the half in which a name begins."""
        image = hand.timeline.grab().toImage()
        across = range(round(rect.x + rect.width / 2), round(rect.right) - 6)
        down = range(round(rect.y) + 4, round(rect.y + rect.height) - 4)
        return len({image.pixel(x, y) for x in across for y in down}) > 2

    assert inked()
    hand.stage.services.submissions.submit(date.fromisoformat(DAY))
    hand.stage.look()
    hand.stage.settle()
    assert hand.geometry.layout.blocks[0].locked
    assert inked()


def test_an_edge_is_dragged_to_the_left_to_end_later(hand: Hand) -> None:
    hand.press("10:00")
    hand.pull("10:30")
    assert hand.timeline.drag is not None
    assert hand.timeline.drag.part is Part.END
    hand.let_go("10:30")
    assert hand.times() == ["09:00–10:30", "11:00–12:00"]


def test_a_block_is_dragged_as_a_whole(hand: Hand) -> None:
    hand.press("09:30")
    hand.pull("13:30")
    hand.let_go("13:30")
    assert hand.times() == ["11:00–12:00", "13:00–14:00"]


def test_the_left_arrow_goes_on_in_time(hand: Hand) -> None:
    hand.timeline.setFocus()
    hand.key(Key.Key_Home)
    first, second = (block.key for block in hand.geometry.layout.blocks)
    assert hand.timeline.current == first
    hand.key(Key.Key_Left)
    hand.key(Key.Key_Left)
    assert hand.timeline.current == second
    hand.key(Key.Key_Right)
    assert hand.timeline.current.startswith("gap:")


def test_keys_move_an_edge_the_way_they_point(hand: Hand) -> None:
    hand.timeline.setFocus()
    hand.key(Key.Key_Home)
    hand.hold(Key.Key_Left, SHIFT)
    hand.release(Key.Key_Shift)
    assert hand.times()[0] == "09:00–10:05"
    hand.hold(Key.Key_Right, CTRL)
    hand.release(Key.Key_Control)
    assert hand.times()[0] == "08:55–10:05"


def test_an_entry_is_split_under_the_mouse_and_the_cut_goes_the_way_keys_point(hand: Hand) -> None:
    hand.timeline.setFocus()
    hand.key(Key.Key_Home)
    hand.window.actions_here["split"].trigger()
    assert hand.timeline.cutting is not None
    hand.key(Key.Key_Left)
    QTest.mouseClick(hand.timeline, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, hand.place("09:20"))
    hand.stage.settle()
    assert hand.times()[:2] == ["09:00–09:20", "09:20–10:00"]
