"""How the cells of the table look."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.day.rows import Kind, Row
from ui.day.table.model import Column, DayModel, alignment_of, text_of
from ui.stylesheet import CELL_MARGIN
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets import Index

_BESIDE = SPACE.small + CELL_MARGIN
_SWATCH = QSize(10, 10)
_ROUND = 2.5
_STANDS: dict[int, int] = {column: int(alignment_of(column)) | int(Qt.TextFlag.TextSingleLine) for column in Column}
_CHOSEN = QStyle.StateFlag.State_Selected.value
_POINTED_AT = QStyle.StateFlag.State_MouseOver.value
_MUTED = {Column.WORK_TYPE, Column.REMARKS, Column.NOTE, Column.BREAK}


class Cells(QStyledItemDelegate):
    """Paints the cells of a :class:`DayModel` as the style sheet has them, by hand but for the boxes to tick.

    A day has hundreds of cells. For each of them Qt's own way asks the model a dozen questions and goes through the
    style sheet several times, which took most of the time until another day was seen.
    """

    def __init__(self, model: DayModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = self._model.row_at(index), index.column()
        if row is None or (column == Column.BILLABLE and row.is_entry):
            super().paint(painter, option, index)
            return
        colours, rect, state = self._theme.colours, option.rect, option.state.value
        chosen = bool(state & _CHOSEN)
        if chosen:
            painter.fillRect(rect, QColor(colours.accent_soft))
        elif state & _POINTED_AT:
            painter.fillRect(rect, QColor(colours.hover))
        painter.setLayoutDirection(option.direction)  # which turns "left" and "right" round
        inside = rect.adjusted(_BESIDE, 0, -_BESIDE, 0)
        if column == Column.CUSTOMER and row.customer and row.tint >= 0:
            self._swatch(painter, _turned(option, inside), row.tint)
            inside.setLeft(inside.left() + _SWATCH.width() + 2 * CELL_MARGIN)
        text = text_of(row, column)
        if text:
            shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
            if column == Column.REMARKS and shown != text and row.brief:
                brief = ", ".join(row.brief)
                shown = option.fontMetrics.elidedText(brief, Qt.TextElideMode.ElideRight, inside.width())
            painter.setPen(QColor(colours.text if chosen else self._colour(row, column) or colours.text))
            painter.drawText(_turned(option, inside), _STANDS[column], shown)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        row = self._model.row_at(index)
        colour = self._colour(row, index.column()) if row is not None else ""
        if colour:
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colour))
            option.palette.setColor(QPalette.ColorRole.HighlightedText, QColor(colour))

    def _swatch(self, painter: QPainter, inside: QRect, tint: int) -> None:
        at = QStyle.alignedRect(painter.layoutDirection(), alignment_of(Column.CUSTOMER), _SWATCH, inside)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tints[tint % len(self._theme.tints)].edge))
        painter.drawRoundedRect(at, _ROUND, _ROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _colour(self, row: Row, column: int) -> str:
        """The colour of a cell's text; empty where it is the usual one."""
        c = self._theme.colours
        if row.kind is Kind.GAP:
            return c.muted
        if row.warned and column in {Column.TIMES, Column.REMARKS}:
            return c.attention
        if row.kind is Kind.RUNNING and column in {Column.TIMES, Column.LENGTH}:
            return c.running
        return c.muted if row.locked or column in _MUTED else ""


def _turned(option: QStyleOptionViewItem, inside: QRect) -> QRect:
    """A part of a cell where it is seen: mirrored where lines run from right to left."""
    return QStyle.visualRect(option.direction, option.rect, inside)
