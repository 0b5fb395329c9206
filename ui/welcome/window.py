"""The first start: when you work, with whom, and something to try it out with. Shown once; Esc skips it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.bootstrap import Services
from app.domain.errors import Refusal
from app.settings import WELCOMED, WORK_HOURS
from app.store.changes import ChangeSet
from ui import sample, weekdays
from ui.desk import Desk
from ui.icons import Icons
from ui.language import tr
from ui.sentences import told
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import Button, WrappedLabel, label

_INSIDE = 440
_ICON = 48


class WelcomeWindow(QWidget):
    """Asks three things that all have a good answer already. ``done`` says whether a server is to be joined."""

    done = Signal(bool)

    def __init__(self, desk: Desk, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._answered = False
        self.setObjectName("welcome")
        self.setWindowTitle(tr("Welcome to Wrenchtime"))
        self.icon = QLabel()
        self.icon.setPixmap(icons.app().pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        self.title = label(tr("Welcome to Wrenchtime"))
        self.hours = QLineEdit(weekdays.shown(WORK_HOURS.default))
        self.hours.setObjectName("welcome-hours")
        self.hours.setAccessibleName(tr("When do you work?"))
        self.trouble = WrappedLabel(_INSIDE, "welcome-trouble", "trouble")
        self.trouble.hide()
        self.alone = QRadioButton(tr("On my own: everything stays on this machine"))
        self.alone.setObjectName("welcome-alone")
        self.alone.setChecked(True)
        self.join = QRadioButton(tr("With my company’s server: I have a code from my manager"))
        self.join.setObjectName("welcome-join")
        self.sample = QCheckBox(tr("Put in sample customers and tasks to try it out"))
        self.sample.setObjectName("welcome-sample")
        self.start = Button(tr("Begin"))
        self.start.setObjectName("welcome-begin")
        self.start.setProperty("kind", "primary")
        self.skip = Button(tr("Skip"))
        self.skip.setObjectName("welcome-skip")
        self.skip.setProperty("kind", "quiet")
        self._lay_out()
        self.hours.returnPressed.connect(self.begin)
        self.start.clicked.connect(self.begin)
        self.skip.clicked.connect(self.close)
        self.join.toggled.connect(self._with_server)

    def open(self) -> None:
        """Shows the window."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def begin(self) -> None:
        """Stores the answers; working hours that cannot be read are explained, and nothing is stored."""
        hours = weekdays.understood(self.hours.text().strip())
        with_sample = self.sample.isChecked() and self.sample.isEnabled()
        join = self.join.isChecked()

        def answered(_changes: ChangeSet) -> None:
            self._answered = True
            self.close()
            self.done.emit(join)

        def store(services: Services) -> ChangeSet:
            services.settings.set(WORK_HOURS, hours)
            if with_sample:
                sample.put_in(services)
            return services.settings.set(WELCOMED, True)

        self._desk.do(store, answered, self._refused, owner=self)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refusal):
            self.trouble.setText(told(error))
            self.trouble.show()
            self.hours.setFocus(Qt.FocusReason.OtherFocusReason)
            self.hours.selectAll()
            self.adjustSize()

    @Slot(bool)
    def _with_server(self, joining: bool) -> None:
        # The company's own customers come with its server.
        self.sample.setEnabled(not joining)

    def _lay_out(self) -> None:
        self.title.setFont(self._theme.font(TEXT.title, bold=True))
        told = WrappedLabel(_INSIDE, "welcome-told", "muted")
        told.setText(
            tr(
                "It sits in the tray and records what you work on. Three questions, all of them answered already; you "
                "can change everything later in the settings."
            )
        )
        head = QHBoxLayout()
        head.setSpacing(SPACE.medium)
        head.addWidget(self.icon)
        head.addWidget(self.title)
        head.addStretch()
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addStretch()
        buttons.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.small)
        column.addLayout(head)
        column.addWidget(told)
        self._question(column, tr("When do you work?")).setBuddy(self.hours)
        column.addWidget(self.hours)
        column.addWidget(self._small("welcome-hours-help", tr("Like Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00.")))
        column.addWidget(self.trouble)
        self._question(column, tr("With whom?"))
        column.addWidget(self.alone)
        column.addWidget(self.join)
        self._question(column, tr("Something to try it out?"))
        column.addWidget(self.sample)
        column.addWidget(self._small("welcome-sample-help", tr("The settings take them out again.")))
        column.addSpacing(SPACE.medium)
        column.addLayout(buttons)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _question(self, column: QVBoxLayout, text: str) -> QLabel:
        asked = label(text)
        asked.setFont(self._theme.font(TEXT.body, bold=True))
        column.addSpacing(SPACE.medium)
        column.addWidget(asked)
        return asked

    def _small(self, name: str, text: str) -> WrappedLabel:
        small = WrappedLabel(_INSIDE, name, "small")
        small.setFont(self._theme.font(TEXT.small))
        small.setText(text)
        return small

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._answered:
            self._answered = True
            self._desk.do(lambda services: services.settings.set(WELCOMED, True))
        super().closeEvent(event)
