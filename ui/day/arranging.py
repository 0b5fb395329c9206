"""Where everything stands in the day window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import SPACE
from ui.widgets import card

SIDE = 288
"""Width of the column at the side, in pixels."""

_BAR = SPACE.medium
"""The scroll bar of that column stands in the window's margin, so that nothing moves when it comes and goes."""

SIDE_INSIDE = SIDE - 2 * SPACE.large


class Middle(NamedTuple):
    """The table with what stands in its place when there is nothing to list, and the line under it."""

    table: QWidget
    nothing: QWidget
    details: QWidget


def arrange(
    window: QWidget,
    *,
    above: Sequence[QWidget],
    timeline: QWidget,
    middle: Middle,
    side: Sequence[QFrame],
    foot: QWidget,
) -> None:
    """Lays a window out: rows above, the timeline across, the table beside a column of cards, a line at the foot."""
    column = QVBoxLayout(window)
    rtl = window.layoutDirection() is Qt.LayoutDirection.RightToLeft  # by which Qt turns everything but margins
    left, right = (_BAR, 0) if rtl else (0, _BAR)
    column.setContentsMargins(SPACE.large - left, SPACE.large, SPACE.large - right, SPACE.small)
    column.setSpacing(SPACE.medium)
    top = QVBoxLayout()
    top.setContentsMargins(left, 0, right, 0)
    top.setSpacing(SPACE.medium)
    for widget in (*above, _across(timeline)):
        top.addWidget(widget)
    column.addLayout(top)
    beside = QHBoxLayout()
    beside.setSpacing(SPACE.medium)
    beside.addLayout(_middle(middle), 1)
    beside.addWidget(_Side(side))
    column.addLayout(beside, 1)
    bottom = QVBoxLayout()
    bottom.setContentsMargins(left, 0, right, 0)
    bottom.addWidget(foot)
    column.addLayout(bottom)


class _Side(QScrollArea):
    """The cards at the side. They scroll on a low screen, so that the window fits it whatever is to be settled."""

    def __init__(self, cards: Sequence[QFrame]) -> None:
        super().__init__()
        self.setObjectName("day-side")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        for number, one in enumerate(cards):
            column.addWidget(one, int(number == len(cards) - 1), Qt.AlignmentFlag.AlignLeft)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.setFixedWidth(SIDE + _BAR)


def side_card(name: str, *widgets: QWidget) -> QFrame:
    """A card of the column at the side."""
    made = card(name)
    made.setFixedWidth(SIDE)
    inside = QVBoxLayout(made)
    inside.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
    inside.setSpacing(SPACE.small)
    for widget in widgets:
        inside.addWidget(widget, int(widget.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Expanding))
    return made


def stacked(*widgets: QWidget, across: bool = False) -> QWidget:
    """Widgets below each other, or across beside each other with the first one as wide as there is room."""
    made = QWidget()
    layout = QHBoxLayout(made) if across else QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE.tight)
    for number, widget in enumerate(widgets):
        layout.addWidget(widget, int(across and not number))
    return made


def _across(timeline: QWidget) -> QFrame:
    made = card("timeline-card")
    inside = QVBoxLayout(made)
    inside.setContentsMargins(1, SPACE.tight, 1, SPACE.tight)
    inside.addWidget(timeline)
    return made


def _middle(middle: Middle) -> QVBoxLayout:
    framed = card("table-card")
    within = QVBoxLayout(framed)
    within.setContentsMargins(1, 1, 1, 1)
    within.setSpacing(0)
    within.addWidget(middle.nothing, 1)
    within.addWidget(middle.table, 1)
    column = QVBoxLayout()
    column.setSpacing(SPACE.small)
    column.addWidget(framed, 1)
    column.addWidget(middle.details)
    return column
