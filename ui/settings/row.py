"""One setting on the screen: its title and help, an editor that fits its type, the way back, and why not."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from app.domain.errors import Refusal
from app.settings import Setting
from ui import weekdays
from ui.icons import Glyph, Icons
from ui.language import mark, tr
from ui.sentences import said, told
from ui.settings.groups import choice_name
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import WrappedLabel, glyph_button, label, padded, tint

HELP_WIDTH = 340
EDITOR_WIDTH = 216

Editor = QCheckBox | QComboBox | QLineEdit | QSpinBox

_UNITS = {"min": mark(" min"), "h": mark(" h")}


class SettingRow(QWidget):
    """``changed`` carries the value that a person chose, ``refitted`` says that the height has changed."""

    changed = Signal(object)
    refitted = Signal()

    def __init__(self, setting: Setting[Any], theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setting = setting
        self._theme = theme
        self._icons = icons
        self.setObjectName(f"{setting.key}-row")
        self.title = label(said(setting.title))
        self.help = WrappedLabel(HELP_WIDTH, f"{setting.key}-help", "small")
        self.trouble = WrappedLabel(HELP_WIDTH, f"{setting.key}-trouble", "trouble")
        self.trouble.hide()
        self.editor = self._made()
        what = tr("Back to the default for “{setting}”", setting=said(setting.title))
        self.reset = glyph_button(f"{setting.key}-reset", what)
        self.title.setBuddy(self.editor)
        # The wheel scrolls the list; only an editor that was chosen takes it for itself.
        self.editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editor.installEventFilter(self)
        self._lay_out()
        self.reset.clicked.connect(self._reset)
        theme.changed.connect(self._dress)
        self._dress()

    def show_value(self, value: Any) -> None:
        """Shows what is stored; what is being typed stays."""
        self.editor.blockSignals(True)
        match self.editor:
            case QCheckBox() as box:
                box.setChecked(value)
            case QComboBox() as box:
                box.setCurrentIndex(box.findData(value))
            case QSpinBox() as box if not box.hasFocus():
                box.setValue(value)
            case QLineEdit() as field if not field.hasFocus():
                field.setText(_in_words(self.setting, value))
            case _:
                pass
        self.editor.blockSignals(False)
        is_default = value == self.setting.default
        self.reset.setEnabled(not is_default)
        self.reset.setProperty("shown", not is_default)
        self._dress_reset(visible=not is_default)

    def refuse(self, refusal: Refusal) -> None:
        """Says under the setting why a value was not stored."""
        self.trouble.setText(told(refusal))
        self.trouble.show()
        self.editor.setAccessibleDescription(f"{told(refusal)} {said(self.setting.help)}")
        self.refitted.emit()

    def accept(self) -> None:
        """Takes the trouble away."""
        if not self.trouble.isHidden():
            self.trouble.hide()
            self.editor.setAccessibleDescription(said(self.setting.help))
            self.refitted.emit()

    def _made(self) -> Editor:
        setting, editor = self.setting, _editor_for(self.setting)
        match editor:
            case QCheckBox() as box:
                box.toggled.connect(self._tell)
            case QComboBox() as box:
                box.currentIndexChanged.connect(self._tell)
            case QSpinBox() as box:
                box.valueChanged.connect(self._tell)
            case QLineEdit() as field:
                field.editingFinished.connect(self._tell)
        editor.setObjectName(setting.key)
        editor.setAccessibleName(said(setting.title))
        editor.setAccessibleDescription(said(setting.help))
        return editor

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE.hair)
        for line in (self.title, self.help, self.trouble):
            words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE.small, 0, SPACE.small)
        row.setSpacing(SPACE.small)
        row.addLayout(words)
        row.addStretch()
        row.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.editor, 0, Qt.AlignmentFlag.AlignTop)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and not self.editor.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(_value_of(self.editor, self.setting))

    @Slot()
    def _reset(self) -> None:
        self.editor.clearFocus()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        _show_default(self.editor, self.setting)
        self.changed.emit(self.setting.default)

    @Slot()
    def _dress(self) -> None:
        self.help.setFont(self._theme.font(TEXT.small))
        self.help.setText(said(self.setting.help))
        self.trouble.setFont(self._theme.font(TEXT.small))
        self._dress_reset(visible=self.reset.isEnabled())

    def _dress_reset(self, *, visible: bool) -> None:
        # It keeps its place when there is nothing to reset, so that the editors stay in one line.
        colour = self._theme.colours.muted if visible else self._theme.colours.window
        tint(self.reset, Glyph.UNDO, self._icons, colour, self._theme.colours.window)


def _editor_for(setting: Setting[Any]) -> Editor:
    if setting.type is bool:
        box = QCheckBox()
        box.setProperty("bare", True)
        return box
    if setting.choices:
        choices = QComboBox()
        for choice in setting.choices:
            choices.addItem(choice_name(setting, choice), choice)
        choices.setFixedWidth(EDITOR_WIDTH)
        return choices
    if setting.type is int:
        number = QSpinBox()
        number.setRange(setting.least or 0, setting.most if setting.most is not None else 1_000_000)
        number.setFixedWidth(104)
        if setting.unit:
            number.setSuffix(tr(_UNITS[setting.unit]))
            number.setSpecialValueText("" if setting.least else tr("Never"))
        padded(number)
        number.setKeyboardTracking(False)
        return number
    field = QLineEdit()
    field.setPlaceholderText(_in_words(setting, setting.default))
    field.setFixedWidth(EDITOR_WIDTH)
    return field


def _in_words(setting: Setting[Any], text: str) -> str:
    return weekdays.shown(text) if setting.weekdays else text


def _value_of(editor: Editor, setting: Setting[Any]) -> bool | int | str:
    match editor:
        case QCheckBox() as box:
            return box.isChecked()
        case QComboBox() as box:
            return str(box.currentData())
        case QSpinBox() as box:
            return box.value()
        case QLineEdit() as field:
            text = field.text().strip()
            return weekdays.understood(text) if setting.weekdays else text


def _show_default(editor: Editor, setting: Setting[Any]) -> None:
    editor.blockSignals(True)
    if isinstance(editor, QSpinBox):
        editor.setValue(setting.default)
    elif isinstance(editor, QLineEdit):
        editor.setText(_in_words(setting, setting.default))
    editor.blockSignals(False)
