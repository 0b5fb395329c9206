"""The day's lines as an item model."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.day.rows import Kind, Row
from ui.day.table.model import Column, DayModel


def test_the_model_keeps_qt_s_rules_and_tells_single_changes() -> None:
    model = DayModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    row = Row(kind=Kind.RUNNING, times="09:00–now", length="0:10", task="Fuser")
    gap = Row(kind=Kind.GAP, times="08:00–09:00", length="1:00")
    changed: list[tuple[int, int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), first.column(), last.column())))
    model.show([gap, row])
    model.show([gap, Row(kind=Kind.RUNNING, times="09:00–now", length="0:11", task="Fuser")])
    assert changed == [(1, Column.TIMES, Column.REMARKS)]
    assert model.index(1, Column.LENGTH).data() == "0:11"
    assert model.index(0, Column.TIMES).data() == "08:00–09:00"
    model.show([gap, Row(kind=Kind.RUNNING, times="09:00–now", length="0:11", task="Fuser", billed="0:15", rule="up")])
    assert changed[1:] == [(1, Column.BILLABLE, Column.BILLABLE)]
    assert model.headerData(Column.WORK_TYPE, Qt.Orientation.Horizontal) == "Work type"
    model.show([])
    assert model.rowCount() == 0
    assert tester.model() is model
