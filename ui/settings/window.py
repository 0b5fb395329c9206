"""The preferences: one line for every setting of the registry, stored as soon as it is changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from app.domain.errors import Refusal
from app.settings import REGISTRY, Setting
from ui.desk import Desk
from ui.language import tr
from ui.sentences import told
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import WrappedLabel, label, padded

_HELP_WIDTH = 380
_TEXT_WIDTH = 200


class SettingsWindow(QWidget):
    """All settings with an editor each. ``shown`` says that the stored values are on the screen."""

    shown = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self.setObjectName("settings-window")
        self.setWindowTitle(tr("Settings – Wrenchtime"))
        self.editors: dict[str, QWidget] = {}
        self.trouble = WrappedLabel(_HELP_WIDTH, "settings-trouble")
        self.trouble.hide()
        self._lay_out()
        desk.glanced.connect(self._glanced)

    def open(self) -> None:
        """Shows the window with the values that are stored."""
        self.read()
        self.show()
        self.raise_()
        self.activateWindow()

    def read(self) -> None:
        """Reads all values anew."""
        self._desk.ask(lambda services: {s.key: v for s, v in services.settings.all()}, self._take, owner=self)

    def _take(self, values: dict[str, Any]) -> None:
        for setting in REGISTRY:
            editor = self.editors[setting.key]
            editor.blockSignals(True)
            _set_value(editor, values[setting.key])
            editor.blockSignals(False)
        self.shown.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.wide)
        grid.setVerticalSpacing(SPACE.hair)
        grid.setColumnStretch(0, 1)
        for number, setting in enumerate(REGISTRY):
            name = label(setting.title)
            told = WrappedLabel(_HELP_WIDTH, f"{setting.key}-help", "small")
            told.setFont(self._theme.font(TEXT.small))
            told.setText(setting.help)
            editor = self._editor(setting)
            name.setBuddy(editor)
            grid.addWidget(name, 3 * number, 0)
            grid.addWidget(told, 3 * number + 1, 0)
            grid.addWidget(editor, 3 * number, 1, 2, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            grid.setRowMinimumHeight(3 * number + 2, SPACE.small)
        title = label(tr("Settings"))
        title.setFont(self._theme.font(TEXT.title, bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.large)
        column.addWidget(title)
        column.addLayout(grid)
        column.addWidget(self.trouble)
        column.addStretch()

    def _editor(self, setting: Setting[Any]) -> QWidget:
        editor: QCheckBox | QComboBox | QLineEdit | QSpinBox
        if setting.type is bool:
            editor = QCheckBox()
            editor.toggled.connect(self._storer(setting))
        elif setting.choices:
            editor = QComboBox()
            for choice in setting.choices:
                editor.addItem(choice.capitalize(), choice)
            editor.currentIndexChanged.connect(self._storer(setting))
        elif setting.type is str:
            editor = QLineEdit()
            editor.setMinimumWidth(_TEXT_WIDTH)
            editor.editingFinished.connect(self._storer(setting))
        else:
            editor = QSpinBox()
            editor.setRange(setting.least or 0, setting.most if setting.most is not None else 1_000_000)
            editor.setMinimumWidth(80)
            padded(editor)
            editor.setKeyboardTracking(False)
            editor.valueChanged.connect(self._storer(setting))
        editor.setObjectName(setting.key)
        editor.setAccessibleName(setting.title)
        editor.setAccessibleDescription(setting.help)
        self.editors[setting.key] = editor
        return editor

    def _storer(self, setting: Setting[Any]) -> Callable[..., None]:
        return partial(self._store, setting)

    def _store(self, setting: Setting[Any], *_told: object) -> None:
        value = _value_of(self.editors[setting.key])
        self.trouble.hide()
        self._desk.do(lambda services: services.settings.set(setting, value), failed=self._refused, owner=self)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refusal):
            self.trouble.setText(told(error))
            self.trouble.show()
        self.read()

    @Slot(object)
    def _glanced(self) -> None:
        if self.isVisible():
            self.read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def _value_of(editor: QWidget) -> bool | int | str:
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, QComboBox):
        return str(editor.currentData())
    if isinstance(editor, QLineEdit):
        return editor.text().strip()
    return editor.value() if isinstance(editor, QSpinBox) else ""


def _set_value(editor: QWidget, value: Any) -> None:
    if isinstance(editor, QCheckBox):
        editor.setChecked(value)
    elif isinstance(editor, QComboBox):
        editor.setCurrentIndex(editor.findData(value))
    elif isinstance(editor, QLineEdit):
        if not editor.hasFocus():
            editor.setText(value)
    elif isinstance(editor, QSpinBox) and not editor.hasFocus():
        editor.setValue(value)
