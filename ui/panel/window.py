"""The quick panel itself: it puts its parts together, and turns what they ask for into gestures on the desk.

Keys, wherever the cursor is: Ctrl+S stops, Ctrl+P parks, Ctrl+R resumes what was parked last, Ctrl+I parks and
starts anew for an interruption, F2 writes the note, F4 changes the start, Ctrl+D stars the highlighted row, F10
offers more, Ctrl+Z takes a discard back, Esc closes. Those of the list are told by :mod:`ui.panel.finding`.
"""

from __future__ import annotations

import time as clock

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QCursor,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmapCache,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.tracking.reminding import Reminder
from ui import wording
from ui.desk import Desk
from ui.glance import Glance
from ui.icons import Glyph, Icons
from ui.language import mark, tr
from ui.panel.beside import Beside
from ui.panel.empty import EmptyState
from ui.panel.finding import Finding
from ui.panel.hands import Hands
from ui.panel.more import MoreMenu
from ui.panel.notices import NoticeCard
from ui.panel.placing import GAP, place
from ui.panel.questions import QuestionCard
from ui.panel.reminder import ReminderCard
from ui.panel.running import KEYS, RunningCard
from ui.panel.telling import Telling
from ui.sync.foot import Foot
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import WrappedLabel, glyph_button, in_order, label, tint

WIDTH = 496
_INSIDE = WIDTH - 2 * SPACE.large
_SAME_CLICK = 0.3  # seconds: a click on the icon first takes the panel's focus, then asks for the panel

NO_TRAY = mark(
    "This desktop shows no tray icons, so Wrenchtime stays in this window. It moves into the tray when there is one."
)


class QuickPanel(QWidget):
    """What runs, and what to start next. A popup by the tray icon, or a normal window where there is no tray."""

    day_wanted = Signal()
    settings_wanted = Signal()
    server_wanted = Signal()
    quit_wanted = Signal()
    opened = Signal(bool)
    """Whether it is on the screen now."""

    def __init__(self, desk: Desk, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._icons = icons
        self._popup = True
        self._anchor = QRect()
        self._bottom: int | None = None
        self._left_at = 0.0
        self.setObjectName("quick-panel")
        self.setWindowTitle("Wrenchtime")
        self.notice = WrappedLabel(_INSIDE, "no-tray-notice", "small")
        self.notice.setText(tr(NO_TRAY))
        self.today = label("", "muted", "today")
        self.day_button = glyph_button("open-day", tr("Day"))
        self.settings_button = glyph_button("open-settings", tr("Settings"))
        self.running = RunningCard(desk, theme, icons)
        self.empty = EmptyState(theme, _INSIDE)
        self.question = QuestionCard(_INSIDE - 2 * SPACE.large - 2)
        self.reminder = ReminderCard(_INSIDE - 2 * SPACE.large - 2)
        self.to_read = NoticeCard(theme, _INSIDE - 2 * SPACE.large - 2)
        self.beside = Beside(theme, icons)
        self.telling = Telling(_INSIDE)
        self.finding = Finding(desk, theme, icons)
        self.server = Foot(theme, icons)
        self.hands = Hands(desk, self.telling, self)
        self.more = MoreMenu(desk, theme, icons, self)
        self._column = QVBoxLayout(self)
        self._second = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._lay_out()
        self._connect()
        self._connect_keys()
        self._dress()
        self._show_glance(desk.glance)

    def open_near(self, icon: QRect) -> None:
        """Opens as a popup by the tray icon; an empty ``icon`` is one whose place is not known."""
        self._become(popup=True)
        self._anchor = icon
        self._fit()
        self._move_to(icon)
        self._appear()

    def open_as_window(self) -> None:
        """Opens as a normal window, for desktops without a tray."""
        self._become(popup=False)
        self._appear()

    def tray_is_there(self) -> None:
        """Takes the notice away; the panel is a popup when it is opened next."""
        self.notice.hide()
        self._popup = True
        self._fit()

    def closes_by_click(self) -> bool:
        """Whether a click on the tray icon is meant to close the panel: it is open, or was until this very click."""
        return self._popup and (self.isVisible() or clock.monotonic() - self._left_at < _SAME_CLICK)

    def write_note(self, entry_id: str) -> None:
        """Opens the note of a running entry."""
        running = self.hands.running(entry_id)
        if running is not None:
            self.running.write_note(entry_id, running.described.entry.note)

    def tell(self, title: str, message: str) -> None:
        """Tells that something could not be done."""
        self.telling.tell(f"{title}. {message}")
        self._fit()

    @Slot(object)
    def show_reminder(self, reminder: Reminder | None) -> None:
        """Shows what is to be reminded of, if anything."""
        self.reminder.show_reminder(reminder, self._desk.glance.overview.reading.zone)
        self._fit()

    # How it is put together

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setSpacing(SPACE.tight)
        header.addWidget(self.today)
        header.addStretch()
        header.addWidget(self.day_button)
        header.addWidget(self.settings_button)
        column = self._column
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.medium)
        column.addWidget(self.notice)
        column.addLayout(header)
        for part in (self.to_read, self.question, self.reminder, self.running, self.empty, self.beside, self.telling):
            column.addWidget(part)
        column.addWidget(self.finding)
        column.addWidget(self.server)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFixedWidth(WIDTH)

    def _connect(self) -> None:
        self._desk.glanced.connect(self._show_glance)
        self._theme.changed.connect(self._dress)
        self._second.timeout.connect(self._tick)
        self.day_button.clicked.connect(self.day_wanted)
        self.settings_button.clicked.connect(self.settings_wanted)
        self.server.clicked.connect(self.server_wanted)
        self.hands.told.connect(self._fit)
        self.hands.started.connect(self._started)
        self.running.stop_asked.connect(self.hands.stop)
        self.running.park_asked.connect(self.hands.park)
        self.running.more_asked.connect(self._open_more)
        self.running.note_written.connect(self.hands.keep_note)
        self.running.start_given.connect(self.hands.begin_at)
        self.running.earlier_asked.connect(self.hands.begin_earlier)
        self.running.start.closed.connect(self._take_focus)
        self.running.note.left.connect(self._note_left)
        self.running.past.changed.connect(self._fit)
        self.beside.stop_asked.connect(self.hands.stop)
        self.beside.note_asked.connect(self.write_note)
        self.beside.resume_asked.connect(self.hands.resume)
        self.to_read.read.connect(self.hands.dismiss)
        self.question.ran_on.connect(self.hands.ran_on)
        self.question.ended_then.connect(self.hands.ended_then)
        self.question.ended_at.connect(self.hands.ended_at)
        self.question.left_out.connect(self.hands.left_out)
        self.question.broke_off.connect(self.hands.broke_off)
        self.question.moved.connect(self._begin_move)
        self.finding.chosen.connect(self.hands.choose)
        self.finding.star_asked.connect(self.hands.star)
        self.finding.undo_asked.connect(self.telling.take_back)

    def _connect_keys(self) -> None:
        for key, act in {
            KEYS["stop"]: self.running.stop_button.click,
            KEYS["park"]: self.running.park_button.click,
            KEYS["note"]: self._edit_note,
            KEYS["start-time"]: self.edit_start,
            KEYS["more"]: self.running.more_button.click,
            "Ctrl+R": self.hands.resume,
            "Ctrl+I": self.hands.interrupt,
            "Ctrl+D": lambda: self.hands.star(self.finding.current()),
            "Ctrl+Z": self.telling.take_back,
        }.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    @Slot()
    def _dress(self) -> None:
        c = self._theme.colours
        tint(self.day_button, Glyph.DAY, self._icons, c.muted)
        tint(self.settings_button, Glyph.SETTINGS, self._icons, c.muted)
        self.today.setFont(self._theme.font(TEXT.body))
        self.update()

    # What it shows

    @Slot(object)
    def _show_glance(self, glance: Glance) -> None:
        now = self._desk.now()
        self.today.setText(tr("Today {length}", length=wording.length(glance.today(now))))
        self.running.show_glance(glance, now)
        self.empty.show_glance(glance)
        self.beside.show_glance(glance, now)
        in_order(self.running.more_button, *self.beside.buttons(), self.telling.button)
        self.question.show_glance(glance)
        self.to_read.show_glance(glance)
        self.server.show_glance(glance, now)
        if self.isVisible():
            self.finding.refresh()
            self._fit()
            self._await_next_second()

    @Slot()
    def _tick(self) -> None:
        glance, now = self._desk.glance, self._desk.now()
        self.running.tick(glance, now)
        self.beside.tick(glance, now)
        self._await_next_second()

    def _await_next_second(self) -> None:
        running = self._desk.glance.foremost
        if running is None or not self.isVisible():
            self._second.stop()
        else:
            self._second.start(1_005 - self._desk.glance.elapsed(running, self._desk.now()) % 1_000)

    # What it opens

    @Slot()
    def _edit_note(self) -> None:
        self.running.edit_note()
        self._fit()

    @Slot()
    def edit_start(self) -> None:
        """Opens the start of what runs for changing."""
        self.running.edit_start()
        self._fit()

    @Slot()
    def _started(self) -> None:
        self.finding.clear()
        self._take_focus()

    @Slot()
    def _note_left(self) -> None:
        self._fit()
        self._take_focus()

    @Slot(str)
    def _begin_move(self, absence_id: str) -> None:
        self.hands.begin_move(absence_id)
        self._take_focus()

    @Slot(str)
    def _open_more(self, entry_id: str) -> None:
        running = self.hands.running(entry_id)
        if running is not None:
            self.more.open(running, self.running.more_button)

    # Where it is, and when it closes

    def _become(self, *, popup: bool) -> None:
        self._popup = popup
        self.notice.setVisible(not popup)
        kind = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        wanted = kind if popup else Qt.WindowType.Window
        if self.windowFlags() & ~Qt.WindowType.WindowFullscreenButtonHint != wanted:
            self.setWindowFlags(wanted)

    def _appear(self) -> None:
        self.finding.refresh()
        self.show()
        self._fit()
        self.raise_()
        self.activateWindow()
        self._take_focus()

    @Slot()
    def _take_focus(self) -> None:
        self.finding.take_focus()

    @Slot()
    def _fit(self) -> None:
        free = self._free_area()
        room = free.height() - 2 * GAP
        self.finding.fit(0)
        self.finding.fit(room - self._wanted_height())
        height = min(self._wanted_height(), room)
        if self._popup and self._bottom is not None and self.isVisible():
            self.setGeometry(self.x(), self._bottom + 1 - height, WIDTH, height)
        else:
            self.resize(QSize(WIDTH, height))

    def _wanted_height(self) -> int:
        # From the inside out: a layout learns of what changed in another one inside it only when it is asked.
        for inner in reversed(self.findChildren(QLayout)):
            inner.activate()
        return self._column.sizeHint().height()

    def _move_to(self, icon: QRect) -> None:
        free = self._free_area()
        self.move(place(self.size(), icon, QCursor.pos(), free))
        # By an icon at the lower edge of the screen it grows and shrinks at its top.
        self._bottom = self.geometry().bottom() if self.geometry().center().y() > free.center().y() else None

    def _free_area(self) -> QRect:
        at = QCursor.pos() if self._anchor.isEmpty() else self._anchor.center()
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        return screen.availableGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        left = event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow()
        if left and self._popup and self.isVisible() and not _own_window_open():
            self._left_at = clock.monotonic()
            self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opened.emit(True)
        self._await_next_second()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.opened.emit(False)
        self.running.note.leave()
        self._second.stop()
        QPixmapCache.clear()  # it would wake up every few seconds until it is empty

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._popup:
            event.ignore()
            self.quit_wanted.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = self._theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), c.window)
        if self._popup:
            painter.setPen(c.outline)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _own_window_open() -> bool:
    return QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None
