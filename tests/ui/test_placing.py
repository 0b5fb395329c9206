"""Where the panel opens."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from ui.panel.placing import GAP, place

SIZE = QSize(400, 500)
BELOW = QRect(0, 0, 1280, 770)  # a desktop panel of 30 pixels at the lower edge
ABOVE = QRect(0, 30, 1280, 770)
FAR = QPoint(600, 300)


def test_it_stands_above_an_icon_at_the_lower_edge() -> None:
    at = place(SIZE, QRect(1000, 774, 22, 22), FAR, BELOW)
    assert at == QPoint(810, 770 - GAP - 1 - 500)


def test_it_stands_under_an_icon_at_the_upper_edge() -> None:
    assert place(SIZE, QRect(1000, 4, 22, 22), FAR, ABOVE) == QPoint(810, 30 + GAP)


@pytest.mark.parametrize("x", [0, 5, 640, 1275])
def test_it_is_always_inside_the_screen(x: int) -> None:
    at = place(SIZE, QRect(x, 774, 22, 22), FAR, BELOW)
    assert BELOW.contains(QRect(at, SIZE))


def test_an_icon_of_unknown_place_was_where_the_cursor_is_at_the_edge() -> None:
    assert place(SIZE, QRect(), QPoint(700, 790), BELOW).x() == 500
    assert place(SIZE, QRect(), QPoint(700, 5), ABOVE) == QPoint(500, 30 + GAP)


def test_without_any_hint_it_opens_in_the_corner() -> None:
    at = place(SIZE, QRect(), FAR, BELOW)
    assert at == QPoint(1279 - GAP - 400, 769 - GAP - 500)


def test_a_screen_that_is_too_small_shows_its_upper_left_part() -> None:
    assert place(SIZE, QRect(), FAR, QRect(0, 0, 300, 300)) == QPoint(GAP, GAP)
