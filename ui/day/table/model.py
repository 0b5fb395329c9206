"""The day's lines as an item model."""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from typing import Any

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

KIND_ROLE = int(Qt.ItemDataRole.UserRole)
WARNED_ROLE = KIND_ROLE + 1
ROW_ROLE = KIND_ROLE + 2

_TYPED = {Column.TIMES, Column.BREAK, Column.CUSTOMER, Column.TASK, Column.WORK_TYPE, Column.NOTE}
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
            return _alignment(Column(section))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if row.open_to_change and index.column() in _TYPED:
            flags |= Qt.ItemFlag.ItemIsEditable
        if row.open_to_change and index.column() == Column.BILLABLE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        # A view asks each cell for many roles each time it paints; most have no answer here.
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
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(Column) - 1))


def _text(row: Row, column: int) -> str:
    return (
        row.times,
        row.length,
        row.breaks,
        row.customer,
        row.task,
        row.work_type,
        " ".join(row.note.split()),
        row.billed,
        ", ".join(row.remarks),
    )[column]


def _tooltip(row: Row, column: int) -> str:
    if column == Column.NOTE:
        return row.note
    if column == Column.BILLABLE:
        return _spoken(row, column)
    return _text(row, column)


def _spoken(row: Row, column: int) -> str:
    if column != Column.BILLABLE:
        return _text(row, column)
    if row.kind is Kind.GAP:
        return ""
    billable = tr("billable") if row.billable else tr("not billable")
    return ", ".join(part for part in (billable, row.rule) if part)


def _checked(row: Row, column: int) -> Qt.CheckState | None:
    if column != Column.BILLABLE or not row.is_entry:
        return None
    return Qt.CheckState.Checked if row.billable else Qt.CheckState.Unchecked


def _alignment(column: int) -> Qt.AlignmentFlag:
    return _TO_THE_RIGHT if column in _RIGHT else _TO_THE_LEFT


_ANSWERS: dict[int, Callable[[Row, int], object]] = {
    int(Qt.ItemDataRole.DisplayRole): _text,
    int(Qt.ItemDataRole.AccessibleTextRole): _spoken,
    int(Qt.ItemDataRole.ToolTipRole): _tooltip,
    int(Qt.ItemDataRole.CheckStateRole): _checked,
    int(Qt.ItemDataRole.TextAlignmentRole): lambda _row, column: _alignment(column),
    KIND_ROLE: lambda row, _column: row.kind.value,
    WARNED_ROLE: lambda row, _column: row.warned,
    ROW_ROLE: lambda row, _column: row,
}
