"""The preferences: every setting of the registry in its group, found by words, stored as soon as it is changed."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.domain.errors import Refusal
from app.settings import Setting
from ui.desk import Desk
from ui.icons import Icons
from ui.language import tr
from ui.settings.groups import fits, grouped, has_words
from ui.settings.row import Editor, SettingRow
from ui.settings.sample import SampleSection
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import Button, fit_on_screen, in_order, label

_WIDTH = 680
_HEIGHT = 640


class SettingsWindow(QWidget):
    """All settings with an editor each. ``shown`` says that the stored values are on the screen."""

    shown = Signal()
    about_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self.setObjectName("settings-window")
        self.setWindowTitle(tr("Settings – Wrenchtime"))
        self.rows: dict[str, SettingRow] = {}
        self._groups: list[tuple[QLabel, str, list[SettingRow]]] = []
        self._sections: list[tuple[QLabel, QWidget]] = []
        self.search = _search_field()
        self.nothing = label(tr("No setting has these words."), "muted", "no-setting")
        self.about = Button(tr("About Wrenchtime…"))
        self.about.setObjectName("about")
        self.about.setProperty("kind", "quiet")
        self.list = QScrollArea()
        self._inside = QVBoxLayout()
        for group, settings in grouped():
            self._add_group(group, [SettingRow(setting, theme, icons) for setting in settings])
        self.sample = SampleSection(desk)
        self._inside.addWidget(self.sample)
        self._lay_out()
        self.search.textChanged.connect(self._find)
        self.list.verticalScrollBar().rangeChanged.connect(self._keep_margin)
        self.about.clicked.connect(self.about_wanted)
        desk.glanced.connect(self._glanced)
        theme.changed.connect(self._dress)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._take_focus)
        self._dress()
        self._find()

    @property
    def editors(self) -> dict[str, Editor]:
        """The editors by the keys of their settings."""
        return {key: row.editor for key, row in self.rows.items()}

    def open(self) -> None:
        """Shows the window with the values that are stored."""
        self.read()
        self.sample.read()
        self.show()
        self.raise_()
        self.activateWindow()
        self._take_focus()

    def read(self) -> None:
        """Reads all values anew."""
        self._desk.ask(lambda services: {s.key: v for s, v in services.settings.all()}, self._take, owner=self)

    def add_section(self, title: str, content: QWidget) -> None:
        """Puts something below the settings that is no setting, under a title of its own."""
        heading = _heading(title)
        heading.setFont(self._theme.font(TEXT.body, bold=True))
        place = self._inside.count() - 1
        self._inside.insertWidget(place, heading)
        self._inside.insertWidget(place + 1, content)
        self._sections.append((heading, content))
        self._find()

    def _take(self, values: dict[str, Any]) -> None:
        for key, row in self.rows.items():
            row.show_value(values[key])
        self.shown.emit()

    def _add_group(self, group: str, rows: list[SettingRow]) -> None:
        heading = _heading(group)
        self._inside.addWidget(heading)
        for row in rows:
            self.rows[row.setting.key] = row
            self._inside.addWidget(row)
            row.changed.connect(partial(self._store, row.setting))
        self._groups.append((heading, group, rows))

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("settings-list")
        self._keep_margin()
        self._inside.setSpacing(0)
        self._inside.addStretch()
        inside.setLayout(self._inside)
        self.list.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.list.setWidgetResizable(True)
        self.list.setFrameShape(QScrollArea.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.viewport().setAutoFillBackground(False)
        self._title = label(tr("Settings"))
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, 0)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self.search)
        foot = QHBoxLayout()
        beside = SPACE.wide - SPACE.medium - 1  # so that its text, not its edge, stands below the other texts
        foot.setContentsMargins(beside, 0, beside, SPACE.small)
        foot.addWidget(self.about)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(head)
        column.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        parts = [part for row in self.rows.values() for part in (row.editor, row.reset)]
        in_order(self.search, *parts, self.sample.button, self.about)
        fit_on_screen(self, _WIDTH, _HEIGHT)
        self.setMinimumSize(_WIDTH, 360)

    @Slot()
    def _keep_margin(self) -> None:
        """Lets the scroll bar stand in the margin, so that the editors end where the search field does."""
        bar = SPACE.medium if self.list.verticalScrollBar().maximum() else 0
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft  # by which Qt turns everything but margins
        left, right = (bar, 0) if rtl else (0, bar)
        self._inside.setContentsMargins(SPACE.wide - left, 0, SPACE.wide - right, SPACE.large)

    @Slot()
    def _find(self) -> None:
        wanted = self.search.text()
        found = False
        for heading, group, rows in self._groups:
            for row in rows:
                row.setVisible(fits(row.setting, group, wanted))
            some = any(not row.isHidden() for row in rows)
            heading.setVisible(some)
            found = found or some
        for heading, content in self._sections:
            texts = (part.text() for part in content.findChildren(QLabel))
            fitting = has_words(wanted, heading.text(), *texts)
            heading.setVisible(fitting)
            content.setVisible(fitting)
            found = found or fitting
        self.sample.seek(wanted)
        self.nothing.setVisible(not found)
        self.list.verticalScrollBar().setValue(0)

    def _store(self, setting: Setting[Any], value: Any) -> None:
        row = self.rows[setting.key]

        def refused(error: Exception) -> None:
            if isinstance(error, Refusal):
                row.refuse(error)
            else:
                self.read()

        def stored(_changes: object) -> None:
            row.accept()
            self.read()

        self._desk.do(lambda services: services.settings.set(setting, value), stored, refused, owner=self)

    @Slot(object)
    def _glanced(self) -> None:
        if self.isVisible():
            self.read()

    @Slot()
    def _take_focus(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    @Slot()
    def _dress(self) -> None:
        self._title.setFont(self._theme.font(TEXT.title, bold=True))
        for heading, _, _ in self._groups:
            heading.setFont(self._theme.font(TEXT.body, bold=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.text():
            self.search.clear()
        else:
            self.close()


def _search_field() -> QLineEdit:
    field = QLineEdit()
    field.setObjectName("settings-search")
    field.setAccessibleName(tr("Find a setting"))
    field.setPlaceholderText(tr("Find a setting"))
    field.setClearButtonEnabled(True)
    field.setFixedWidth(240)
    return field


def _heading(text: str) -> QLabel:
    heading = label(text, "heading")
    heading.setContentsMargins(0, SPACE.large, 0, SPACE.tight)
    return heading
