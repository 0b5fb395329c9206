"""The week at a glance."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.settings import WORK_TARGET
from tests.support.stage import Stage
from tests.ui.day.hand import Hand, log
from ui.day.week.words import day_told

Key = Qt.Key


def test_it_tells_length_target_and_what_is_left_of_each_day(stage: Stage) -> None:
    stage.services.settings.set(WORK_TARGET, "Mo-Th 8h, Fr 6h")
    stage.until("17:00")
    log(stage, "fuser", "08:00", "10:00")
    log(stage, "plotter", "11:00", "17:00")
    hand = Hand(stage)
    week = hand.window.week.week
    assert week is not None
    told = [day_told(day, date(2026, 11, 20)) for day in week.days]
    assert (told[4].worked, told[4].target, told[4].state) == ("8:00", "of 6:00", "1 to settle")
    assert (told[0].worked, told[0].target, told[0].state) == ("–", "of 8:00", "")
    assert (told[6].worked, told[6].target) == ("–", "")
    assert hand.window.week.accessibleDescription().startswith("Friday, 20 November 2026, 8 h attended")


def test_a_click_or_enter_opens_a_day_and_none_that_is_yet_to_come(stage: Stage) -> None:
    hand = Hand(stage)
    strip = hand.window.week
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(strip.width() // 14, 9))
    stage.settle()
    assert hand.window.day == date(2026, 11, 16)
    hand.press_in(strip, Key.Key_Right)
    hand.press_in(strip, Key.Key_Right)
    hand.press_in(strip, Key.Key_Return)
    assert hand.window.day == date(2026, 11, 18)
    for _ in range(4):
        hand.press_in(strip, Key.Key_Right)
    hand.press_in(strip, Key.Key_Return)
    assert hand.window.day == date(2026, 11, 18)
    assert hand.window.bar.heading.text().startswith("Wednesday, 18 November")


def test_from_right_to_left_the_week_begins_at_the_right(stage: Stage) -> None:
    hand = Hand(stage)
    strip = hand.window.week
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = QPoint(strip.width() - strip.width() // 14, 9)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, right)
    stage.settle()
    assert hand.window.day == date(2026, 11, 16)
    hand.press_in(strip, Key.Key_Left)
    hand.press_in(strip, Key.Key_Return)
    assert hand.window.day == date(2026, 11, 17)
