"""What is as high as its texts need: buttons in rows, from either side, and wrapped text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tests.pictures.__main__ import speak
from tests.support.stage import Stage
from ui.flow import FlowLayout
from ui.widgets import WrappedLabel, time_field


def _in_rows(width: int, *texts: str, rtl: bool = False) -> tuple[QWidget, list[QPushButton]]:
    window = QWidget()
    if rtl:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    buttons = [QPushButton(text) for text in texts]
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(FlowLayout(width, *buttons))
    window.adjustSize()
    window.show()
    return window, buttons


@pytest.mark.usefixtures("stage")
def test_buttons_that_do_not_fit_beside_each_other_get_rows_and_none_is_cut() -> None:
    window, buttons = _in_rows(300, "Change and send once more", "Another task", "Keep it here only")
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert {button.y() for button in buttons} != {0}
    assert window.height() >= max(button.geometry().bottom() for button in buttons)
    window.close()


@pytest.mark.usefixtures("stage")
def test_what_fits_stays_in_one_row_and_a_hidden_one_takes_no_place() -> None:
    window, (first, second, third) = _in_rows(600, "One", "Two", "Three")
    assert first.y() == second.y() == third.y()
    second.hide()
    window.adjustSize()
    assert third.x() < first.geometry().right() + second.sizeHint().width()
    window.close()


@pytest.mark.usefixtures("stage")
def test_from_right_to_left_the_first_stands_on_the_right() -> None:
    window, (first, second) = _in_rows(600, "One", "Two", rtl=True)
    assert first.x() > second.x()
    assert first.geometry().right() == window.rect().right()
    window.close()


def test_a_time_of_day_reads_the_same_where_lines_run_from_right_to_left(stage: Stage) -> None:
    speak(stage.language, "rtl")
    assert time_field("at", "When").displayFormat() == "HH:mm"


@pytest.mark.usefixtures("stage")
def test_wrapped_text_is_as_high_as_it_needs_also_when_it_becomes_shorter() -> None:
    text = WrappedLabel(300, "text")
    text.setText("One line.")
    one = text.height()
    text.setText("Many words that need more than one line. " * 4)
    assert text.height() >= 3 * one
    text.setText("One line.")
    assert text.height() == one
