"""How the cells of the table are edited on the spot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.records import Entry, WorkType
from ui.day.table.cells import Cells
from ui.day.table.model import TITLES, Column, DayModel
from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets import Index

_NOTE_LINES = 4
_HOLDS = "holds-what-was-typed"


class Lines(Cells):
    """Paints lines, and makes the editors of their cells.

    ``times_of`` gives an entry's times as they are edited. Customer and task are not edited here: ``subject_wanted``
    asks for a search instead.
    """

    subject_wanted = Signal()

    def __init__(self, model: DayModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(model, theme, parent)
        self.work_types: Sequence[WorkType] = ()
        self.times_of: Callable[[Entry], str] = lambda _entry: ""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget | None:  # type: ignore[override]
        column = Column(index.column())
        if column in {Column.CUSTOMER, Column.TASK}:
            self.subject_wanted.emit()
            return None
        editor: QWidget
        if column is Column.WORK_TYPE:
            editor = self._work_type_editor(parent)
        elif column is Column.NOTE:
            editor = NoteEditor(parent)
        else:
            editor = QLineEdit(parent)
        editor.setObjectName("cell-editor")
        editor.setAccessibleName(tr(TITLES[column]))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if editor.property(_HOLDS):
            return  # the running line changes each minute; what is being typed stays
        editor.setProperty(_HOLDS, True)
        row = self._model.row_at(index)
        if row is None:
            return
        if isinstance(editor, QComboBox):
            place = editor.findData(row.entry.work_type_id if row.entry else None)
            editor.setCurrentIndex(max(place, 0))
            return
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(row.note)
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            times = self.times_of(row.entry) if row.entry is not None else ""
            editor.setText(times if index.column() == Column.TIMES else row.breaks)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        wanted = QRect(option.rect)
        least = editor.sizeHint()
        if isinstance(editor, QPlainTextEdit):
            wanted.setHeight(editor.fontMetrics().lineSpacing() * _NOTE_LINES + SPACE.large)
            wanted.setWidth(max(wanted.width(), editor.fontMetrics().averageCharWidth() * 44))
        else:
            wanted.setHeight(max(wanted.height(), least.height()))
            wanted.setWidth(max(wanted.width(), least.width() if isinstance(editor, QComboBox) else 0))
        parent = editor.parentWidget()
        inside = wanted if parent is None else parent.rect()
        wanted.moveLeft(max(min(wanted.left(), inside.right() - wanted.width()), 0))
        wanted.moveTop(max(min(wanted.top(), inside.bottom() - wanted.height()), 0))
        editor.setGeometry(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, NoteEditor) and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                return False
            if enter:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
                return True
        if isinstance(watched, QComboBox) and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # letters find a work type here, and are no commands
            return True
        return super().eventFilter(watched, event)

    def _work_type_editor(self, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        box.addItem(tr("None"), None)
        for kind in self.work_types:
            box.addItem(kind.name, kind.id)
        box.activated.connect(lambda _place: self._chosen(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def _chosen(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QAbstractItemDelegate.EndEditHint.NoHint)


class NoteEditor(QPlainTextEdit):
    """Several lines for a note; Enter stores it, Shift+Enter makes a new line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(tr("What was done? Enter stores it, Shift+Enter makes a new line."))
