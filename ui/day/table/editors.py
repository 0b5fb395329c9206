"""How the table's cells look and how they are edited on the spot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.records import Entry, WorkType
from ui.day.rows import Kind, Row
from ui.day.table.model import ROW_ROLE, TITLES, Column
from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets import Index

_SWATCH = 10
_NOTE_LINES = 4
_HOLDS = "holds-what-was-typed"


class Lines(QStyledItemDelegate):
    """Paints lines, and makes the editors of their cells.

    ``times_of`` gives an entry's times as they are edited. Customer and task are not edited here: ``subject_wanted``
    asks for a search instead.
    """

    subject_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._swatches: dict[str, QIcon] = {}
        self.work_types: Sequence[WorkType] = ()
        self.times_of: Callable[[Entry], str] = lambda _entry: ""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return
        colour = self._colour(row, Column(index.column()))
        if colour:
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colour))
            option.palette.setColor(QPalette.ColorRole.HighlightedText, QColor(colour))
        if index.column() == Column.CUSTOMER and row.customer and row.tint >= 0:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = self._swatch(self._theme.tints[row.tint % len(self._theme.tints)].edge)
            option.decorationSize = QSize(_SWATCH, _SWATCH)

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
        row: Row | None = index.data(ROW_ROLE)
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

    def _swatch(self, colour: str) -> QIcon:
        icon = self._swatches.get(colour)
        if icon is None:
            image = QPixmap(_SWATCH * 4, _SWATCH * 4)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(image.rect(), _SWATCH, _SWATCH)
            painter.end()
            icon = self._swatches[colour] = QIcon(image)
            icon.addPixmap(image, QIcon.Mode.Selected)  # or Qt mixes in the colour of the selection
        return icon

    def _colour(self, row: Row, column: Column) -> str:
        c = self._theme.colours
        if row.kind is Kind.GAP:
            return c.muted
        if row.warned and column in {Column.TIMES, Column.REMARKS}:
            return c.attention
        if row.kind is Kind.RUNNING and column in {Column.TIMES, Column.LENGTH}:
            return c.running
        return c.muted if row.locked or column in {Column.WORK_TYPE, Column.REMARKS, Column.NOTE, Column.BREAK} else ""


class NoteEditor(QPlainTextEdit):
    """Several lines for a note; Enter stores it, Shift+Enter makes a new line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(tr("What was done? Enter stores it, Shift+Enter makes a new line."))
