"""Cells are painted by hand: exactly as the style sheet would have them, and without a question to the model."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from tests.support.painted import Painted
from tests.support.stage import Stage
from ui.day.rows import Kind, Row
from ui.day.table.editors import Lines
from ui.day.table.model import Column, DayModel
from ui.day.table.view import DayTable
from ui.widgets import Index

ROWS = (
    Row(
        kind=Kind.ENTRY,
        key="a",
        times="08:00–09:00",
        length="1:00",
        breaks="0:10",
        customer="Hartmann Dental",
        task="T",
    ),
    Row(kind=Kind.GAP, key="gap:1", times="09:00–09:30", length="0:30", task="Nothing recorded"),
    Row(kind=Kind.ENTRY, key="b", times="09:30–10:00", length="0:30", warned=True, remarks=("unattended", "estimated")),
    Row(
        kind=Kind.ENTRY,
        key="c",
        times="10:00–10:30",
        length="0:30",
        task="A & B " * 30,
        note="two\nlines",
        billed="0:30",
    ),
    Row(kind=Kind.ENTRY, key="d", times="10:30–11:00", length="0:30", locked=True, billable=True, work_type="Workshop"),
    Row(kind=Kind.RUNNING, key="e", times="11:00–now", length="0:10", customer="אבג", task="T-2041 Fuser"),
)


class ByStyle(Lines):
    """The same cells, painted by Qt alone."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        QStyledItemDelegate.paint(self, painter, option, index)


class Watched(DayModel):
    """Counts what it is asked."""

    asked = 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        self.asked += 1
        return super().data(index, role)


@pytest.fixture
def table(stage: Stage) -> Iterator[DayTable]:
    model = Watched()
    made = DayTable(model, stage.theme)
    model.setParent(made)
    model.show(ROWS)
    made.resize(900, 260)
    made.selectRow(3)
    made.selectionModel().select(
        model.index(5, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    yield made
    made.deleteLater()


def picture(table: DayTable) -> QImage:
    return table.viewport().grab().toImage()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_they_look_as_the_style_sheet_has_them(table: DayTable, stage: Stage, direction: Qt.LayoutDirection) -> None:
    table.setLayoutDirection(direction)
    by_hand = picture(table)
    table.setItemDelegate(ByStyle(table.lines._model, stage.theme, table))
    assert picture(table) == by_hand
    table.clearSelection()
    assert picture(table) != by_hand


def test_only_the_boxes_to_tick_ask_the_model_for_what_they_show(table: DayTable) -> None:
    model = table.model()
    assert isinstance(model, Watched)
    picture(table)
    model.asked = 0
    picture(table)
    entries = sum(row.is_entry for row in ROWS)
    assert 0 < model.asked <= 12 * entries
    assert model.asked < len(ROWS) * len(Column)


def test_a_customer_has_a_swatch_in_its_colour(table: DayTable, stage: Stage) -> None:
    model = table.model()
    assert isinstance(model, Watched)
    model.show([Row(kind=Kind.ENTRY, times="08:00–09:00", length="1:00", customer="Hartmann", tint=2)])
    at = table.visualRect(model.index(0, Column.CUSTOMER)).center().y()
    colours = {picture(table).pixelColor(x, at).name() for x in range(table.viewport().width())}
    assert stage.theme.tints[2].edge in colours


def test_where_there_is_no_room_for_all_remarks_they_are_said_in_a_word_each(table: DayTable) -> None:
    model = table.model()
    assert isinstance(model, Watched)

    def seen(remark: str, brief: str) -> QImage:
        model.show([Row(kind=Kind.ENTRY, times="08:00–09:00", length="1:00", remarks=(remark,), brief=(brief,))])
        return picture(table)

    table.show()  # after which it shares its room out no more
    for column in Column:
        table.setColumnWidth(column, 60)
    table.setColumnWidth(Column.REMARKS, 110)
    assert table.visualRect(model.index(0, Column.REMARKS)).right() < table.viewport().width()
    assert seen("overlaps 08:30–09:00", "overlaps") == seen("overlaps", "overlaps")
    table.setColumnWidth(Column.REMARKS, 260)
    assert seen("overlaps 08:30–09:00", "overlaps") != seen("overlaps", "overlaps")


def test_other_lines_are_laid_out_before_they_are_painted(table: DayTable) -> None:
    table.show()
    QApplication.processEvents()
    model = table.model()
    assert isinstance(model, DayModel)
    model.show(ROWS[:3])
    table.viewport().repaint()
    painted = Painted(table.viewport())
    for _ in range(5):
        QApplication.processEvents()
    assert painted.regions == []
