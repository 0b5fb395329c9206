"""The day's lines as an item model."""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, Qt, Signal

from ui.day.rows import Kind, Row
from ui.language import mark, tr
from ui.widgets import Index


class Column(enum.IntEnum):
    """The columns, in their order."""

    TIMES = 0
    LENGTH = 1
    BREAK = 2
    CUSTOMER = 3
    TASK = 4
    WORK_TYPE = 5
    NOTE = 6
    BILLABLE = 7
    REMARKS = 8


TITLES = {
    Column.TIMES: mark("Time"),
    Column.LENGTH: mark("Length"),
    Column.BREAK: mark("Break"),
    Column.CUSTOMER: mark("Customer"),
    Column.TASK: mark("Task"),
    Column.WORK_TYPE: mark("Work type"),
    Column.NOTE: mark("Note"),
    Column.BILLABLE: mark("Billed"),
    Column.REMARKS: mark("Remarks"),
}

_SEEN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_TYPED = (Column.TIMES, Column.BREAK, Column.CUSTOMER, Column.TASK, Column.WORK_TYPE, Column.NOTE)
_CHANGED_BY: dict[int, Qt.ItemFlag] = {
    **dict.fromkeys(_TYPED, _SEEN | Qt.ItemFlag.ItemIsEditable),
    Column.BILLABLE: _SEEN | Qt.ItemFlag.ItemIsUserCheckable,
}
_RIGHT = {Column.LENGTH, Column.BREAK}
_TO_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TO_THE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class DayModel(QAbstractTableModel):
    """One line a row. ``edited`` carries the key, the column and the typed value; nothing changes here by itself."""

    edited = Signal(str, int, object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, in order."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Shows other rows; where the lines are the same and only texts differ, nothing is reset."""
        shown = tuple(rows)
        if [row.key for row in shown] == [row.key for row in self._rows]:
            self._update(shown)
            return
        self.beginResetModel()
        self._rows = shown
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """The line of an index, if it has one."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[Column(section)])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment_of(Column(section))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        return _CHANGED_BY.get(index.column(), _SEEN) if row.open_to_change else _SEEN

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        # Views ask each cell for many roles; most have no answer here.
        answer = _ANSWERS.get(int(role))
        if answer is None:
            return None
        row = self.row_at(index)
        return None if row is None else answer(row, index.column())

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tells what was typed; it is shown once it is on disk."""
        row = self.row_at(index)
        if row is None or not row.open_to_change:
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            value = Qt.CheckState(value) == Qt.CheckState.Checked
        elif role != Qt.ItemDataRole.EditRole:
            return False
        self.edited.emit(row.key, index.column(), value)
        return False

    def _update(self, shown: tuple[Row, ...]) -> None:
        before, self._rows = self._rows, shown
        for number, (old, new) in enumerate(zip(before, shown, strict=True)):
            if old != new:
                first, last = _changed(old, new)
                self.dataChanged.emit(self.index(number, first), self.index(number, last))


def _changed(old: Row, new: Row) -> tuple[Column, Column]:
    """The first and the last column that look different."""
    if msgspec.structs.replace(old, billed=new.billed, rule=new.rule) == new:
        return Column.BILLABLE, Column.BILLABLE  # the other side of a day comes a moment after it
    return Column.TIMES, Column.REMARKS


def text_of(row: Row, column: int) -> str:
    """What a cell shows."""
    return _TEXTS[column](row)


def alignment_of(column: int) -> Qt.AlignmentFlag:
    """Where in its cell a text stands."""
    return _TO_THE_RIGHT if column in _RIGHT else _TO_THE_LEFT


def _tooltip(row: Row, column: int) -> str:
    if column == Column.NOTE:
        return row.note
    if column == Column.BILLABLE:
        return _spoken(row, column)
    return text_of(row, column)


def _spoken(row: Row, column: int) -> str:
    if column != Column.BILLABLE:
        return text_of(row, column)
    if row.kind is Kind.GAP:
        return ""
    billable = tr("billable") if row.billable else tr("not billable")
    return ", ".join(part for part in (billable, row.rule) if part)


def _checked(row: Row, column: int) -> Qt.CheckState | None:
    if column != Column.BILLABLE or not row.is_entry:
        return None
    return Qt.CheckState.Checked if row.billable else Qt.CheckState.Unchecked


_TEXTS: dict[int, Callable[[Row], str]] = {
    Column.TIMES: lambda row: row.times,
    Column.LENGTH: lambda row: row.length,
    Column.BREAK: lambda row: row.breaks,
    Column.CUSTOMER: lambda row: row.customer,
    Column.TASK: lambda row: row.task,
    Column.WORK_TYPE: lambda row: row.work_type,
    Column.NOTE: lambda row: " ".join(row.note.split()),
    Column.BILLABLE: lambda row: row.billed,
    Column.REMARKS: lambda row: ", ".join(row.remarks),
}

_ANSWERS: dict[int, Callable[[Row, int], object]] = {
    int(Qt.ItemDataRole.DisplayRole): text_of,
    int(Qt.ItemDataRole.AccessibleTextRole): _spoken,
    int(Qt.ItemDataRole.ToolTipRole): _tooltip,
    int(Qt.ItemDataRole.CheckStateRole): _checked,
    int(Qt.ItemDataRole.TextAlignmentRole): lambda _row, column: alignment_of(column),
}
