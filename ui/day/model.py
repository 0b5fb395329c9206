"""The day's lines as an item model."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.day.rows import Row

Index = QModelIndex | QPersistentModelIndex


class Column(enum.IntEnum):
    """The columns, in their order."""

    TIMES = 0
    LENGTH = 1
    CUSTOMER = 2
    TASK = 3
    WORK_TYPE = 4
    REMARKS = 5


TITLES = {
    Column.TIMES: "Time",
    Column.LENGTH: "Length",
    Column.CUSTOMER: "Customer",
    Column.TASK: "Task",
    Column.WORK_TYPE: "Work type",
    Column.REMARKS: "Remarks",
}

KIND_ROLE = int(Qt.ItemDataRole.UserRole)
WARNED_ROLE = KIND_ROLE + 1


class DayModel(QAbstractTableModel):
    """One line a row."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, in order."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Shows other rows; where only texts differ, the selection stays."""
        shown = tuple(rows)
        if len(shown) == len(self._rows):
            self._update(shown)
            return
        self.beginResetModel()
        self._rows = shown
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return TITLES[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return _text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return row.note if column is Column.TASK and row.note else _text(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case _ if role == KIND_ROLE:
                return row.kind.value
            case _ if role == WARNED_ROLE:
                return row.warned
        return None

    def _update(self, shown: tuple[Row, ...]) -> None:
        before, self._rows = self._rows, shown
        for number, (old, new) in enumerate(zip(before, shown, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(Column) - 1))


def _text(row: Row, column: Column) -> str:
    return {
        Column.TIMES: row.times,
        Column.LENGTH: row.length,
        Column.CUSTOMER: row.customer,
        Column.TASK: row.task,
        Column.WORK_TYPE: row.work_type,
        Column.REMARKS: ", ".join(row.remarks),
    }[column]


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column is Column.LENGTH else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
