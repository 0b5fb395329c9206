"""The table of a day's lines: gaps set back, what needs a look marked by colour and by words."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.day.model import KIND_ROLE, WARNED_ROLE, Column, DayModel, Index
from ui.day.rows import Kind
from ui.theme import Theme
from ui.tokens import SPACE

_AS_WIDE_AS = {
    Column.TIMES: "00:00–00:00",
    Column.LENGTH: "Length",
    Column.WORK_TYPE: "Workshop 00",
    Column.REMARKS: "not billable, overlaps 00:00–00:00",
}


class DayTable(QTableView):
    """Shows a :class:`DayModel`; nothing in it can be changed."""

    def __init__(self, model: DayModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("day-table")
        self.setAccessibleName("Entries of the day")
        self.setModel(model)
        self.setItemDelegate(_Lines(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        theme.changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        metrics = QFontMetrics(self._theme.font(1.0))
        header = self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + SPACE.medium)
        for column, text in _AS_WIDE_AS.items():
            header.resizeSection(column, metrics.horizontalAdvance(text) + SPACE.wide)
        for column in (Column.CUSTOMER, Column.TASK):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.viewport().update()


class _Lines(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        colour = self._colour(index)
        if colour:
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colour))
            option.palette.setColor(QPalette.ColorRole.HighlightedText, QColor(colour))

    def _colour(self, index: Index) -> str:
        c = self._theme.colours
        kind = index.data(KIND_ROLE)
        if kind == Kind.GAP.value:
            return c.muted
        if index.data(WARNED_ROLE) and index.column() in {Column.TIMES, Column.REMARKS}:
            return c.attention
        if kind == Kind.RUNNING.value and index.column() in {Column.TIMES, Column.LENGTH}:
            return c.running
        return c.muted if index.column() in {Column.WORK_TYPE, Column.REMARKS} else ""
