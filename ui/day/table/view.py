"""The table of a day's lines: edited on the spot, by keys alone too."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.day.reading import Shown
from ui.day.rows import now_text
from ui.day.table.editors import Lines
from ui.day.table.model import TITLES, Column, DayModel
from ui.day.table.typed import times_text
from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets import Index

_AS_WIDE_AS = {
    Column.TIMES: "00:00–00:00",
    Column.LENGTH: "00:00",
    Column.BREAK: "00:00",
    Column.WORK_TYPE: "Workshop 0",
    Column.BILLABLE: "00:00 000",
}
_SHARES = {Column.CUSTOMER: 5, Column.TASK: 8, Column.NOTE: 4}
_LEAST = 88  # pixels of a column that shares what is left
_EDITED_BY = QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed


class DayTable(QTableView):
    """Shows a :class:`DayModel`. ``opened`` carries the key of a line that Enter or a double-click cannot edit as text:
    a gap, or whom an entry was for. ``edit_ended`` says that no cell is being edited any more."""

    opened = Signal(str)
    edit_ended = Signal()

    def __init__(self, model: DayModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines = Lines(model, theme, self)
        self.setObjectName("day-table")
        self.setAccessibleName(tr("Entries of the day"))
        self.setModel(model)
        # Left to itself Qt lays other lines out a moment after it has painted them, and paints them once more.
        model.modelReset.connect(self.doItemsLayout)
        self._model = model
        self.setItemDelegate(self.lines)
        self.setEditTriggers(_EDITED_BY)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.lines.subject_wanted.connect(self._open_current)
        self.doubleClicked.connect(self._double_clicked)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def is_editing(self) -> bool:
        """Whether a cell is being edited; what it shows must stay until that is over."""
        return self.state() == QAbstractItemView.State.EditingState

    def prepare(self, shown: Shown, day: date, zone: str) -> None:
        """Takes what the editors of a day's lines need."""
        self.lines.work_types = shown.work_types
        self.lines.times_of = lambda entry: times_text(entry, day, zone)

    def edit_column(self, column: Column) -> None:
        """Edits a cell of the current line."""
        current = self.currentIndex()
        if current.isValid():
            wanted = self._model.index(current.row(), column)
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.selectionModel().setCurrentIndex(wanted, self.selectionModel().SelectionFlag.NoUpdate)
            if self._model.flags(wanted) & Qt.ItemFlag.ItemIsEditable:
                self.edit(wanted)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if not self.is_editing:
            self.edit_ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if enter and plain and not self.is_editing and self.currentIndex().isValid():
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _enter(self, index: Index) -> None:
        row = self._model.row_at(index)
        if row is None:
            return
        if not row.is_entry:
            self.opened.emit(row.key)
        elif index.column() == Column.BILLABLE and row.open_to_change:
            state = Qt.CheckState.Unchecked if row.billable else Qt.CheckState.Checked
            self._model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        elif self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(self.currentIndex())

    @Slot()
    def _open_current(self) -> None:
        row = self._model.row_at(self.currentIndex())
        if row is not None:
            self.opened.emit(row.key)

    @Slot()
    def _double_clicked(self) -> None:
        row = self._model.row_at(self.currentIndex())
        if row is not None and not row.is_entry:
            self.opened.emit(row.key)

    @Slot()
    def _dress(self) -> None:
        metrics = QFontMetrics(self._theme.font(1.0))
        self.verticalHeader().setDefaultSectionSize(metrics.height() + SPACE.medium)
        self._share()
        self.viewport().update()

    def _share(self) -> None:
        """Gives each column what its title and texts need, and the rest to those with names, the most to the task."""
        metrics = QFontMetrics(self._theme.font(1.0))
        header = self.horizontalHeader()
        titles = {column: metrics.horizontalAdvance(tr(TITLES[column])) + SPACE.wide for column in Column}
        texts = _AS_WIDE_AS | {
            Column.TIMES: max(_AS_WIDE_AS[Column.TIMES], now_text("00:00"), key=len),
            Column.REMARKS: max(tr("unattended"), tr("overlaps"), key=len),
        }
        widths = {
            column: max(metrics.horizontalAdvance(text) + SPACE.wide, titles[column]) for column, text in texts.items()
        }
        left, shares = max(self.viewport().width() - sum(widths.values()), 0), sum(_SHARES.values())
        widths |= {
            column: max(left * share // shares, titles[column], _LEAST)
            for column, share in _SHARES.items()
            if column is not Column.TASK
        }
        widths[Column.TASK] = max(self.viewport().width() - sum(widths.values()), _LEAST)
        for column, width in widths.items():
            header.resizeSection(column, width)
