"""The quick panel itself: it puts its parts together, and turns what they ask for into gestures on the desk.

Keys, wherever the cursor is: Ctrl+S stops, Ctrl+P parks, Ctrl+R resumes what was parked last, Ctrl+I parks and
starts anew for an interruption, F2 writes the note, F4 changes the start, Ctrl+D stars the highlighted row, F10
offers more, Ctrl+Z takes a discard back, Esc closes. Those of the list are told by :mod:`ui.panel.finding`.
"""

from __future__ import annotations

import time as clock
from collections.abc import Callable
from datetime import time
from functools import partial

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
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.bootstrap import Services
from app.domain import wording
from app.domain.records import Entry
from app.store.changes import ChangeSet
from app.tracking.edits import Details
from app.tracking.overview import Running
from app.tracking.subject import UNASSIGNED
from ui import gestures
from ui.desk import Desk
from ui.glance import Glance
from ui.icons import Glyph, Icons
from ui.panel.beside import Beside
from ui.panel.empty import EmptyState
from ui.panel.finding import Finding, Manner
from ui.panel.more import MoreMenu
from ui.panel.notices import NoticeCard
from ui.panel.placing import GAP, place
from ui.panel.questions import QuestionCard
from ui.panel.results import Kind, Row
from ui.panel.running import KEYS, RunningCard
from ui.panel.telling import Telling
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import WrappedLabel, glyph_button, label, tint
from ui.wording import name_of

WIDTH = 472
_INSIDE = WIDTH - 2 * SPACE.large
_SAME_CLICK = 0.3  # seconds: a click on the icon first takes the panel's focus, then asks for the panel

NO_TRAY = (
    "This desktop shows no tray icons, so Wrenchtime stays in this window. It moves into the tray when there is one."
)


class QuickPanel(QWidget):
    """What runs, and what to start next. A popup by the tray icon, or a normal window where there is no tray."""

    day_wanted = Signal()
    settings_wanted = Signal()
    quit_wanted = Signal()

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
        self.notice.setText(NO_TRAY)
        self.today = label("", "muted", "today")
        self.day_button = glyph_button("open-day", "Day")
        self.settings_button = glyph_button("open-settings", "Settings")
        self.running = RunningCard(theme, icons)
        self.empty = EmptyState(theme, _INSIDE)
        self.question = QuestionCard(_INSIDE - 2 * SPACE.large - 2)
        self.to_read = NoticeCard(theme, _INSIDE - 2 * SPACE.large - 2)
        self.beside = Beside(theme, icons)
        self.telling = Telling(_INSIDE)
        self.finding = Finding(desk, theme, icons)
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
        running = self._running(entry_id)
        if running is not None:
            self.running.write_note(entry_id, running.described.entry.note)

    def tell(self, title: str, message: str) -> None:
        """Tells that something could not be done."""
        self.telling.tell(f"{title}. {message}")
        self._fit()

    def discard(self, entry: Entry, name: str) -> None:
        """Takes an entry out of the ledger, and offers the way back."""

        def done(_changes: ChangeSet) -> None:
            self._told(f"Discarded “{wording.elided(name, 60)}”.", "Undo  Ctrl+Z", bring_back)

        def bring_back() -> None:
            self._do(lambda services: services.timers.undo_discard(entry.id))

        self._do(lambda services: services.timers.discard(entry.id), done)

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
        for part in (self.to_read, self.question, self.running, self.empty, self.beside, self.telling):
            column.addWidget(part)
        column.addWidget(self.finding)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFixedWidth(WIDTH)

    def _connect(self) -> None:
        self._desk.glanced.connect(self._show_glance)
        self._theme.changed.connect(self._dress)
        self._second.timeout.connect(self._tick)
        self.day_button.clicked.connect(self.day_wanted)
        self.settings_button.clicked.connect(self.settings_wanted)
        self.running.stop_asked.connect(self._stop)
        self.running.park_asked.connect(lambda _entry_id: self.park())
        self.running.more_asked.connect(self._open_more)
        self.running.note_written.connect(self._keep_note)
        self.running.start_given.connect(self._begin_at)
        self.running.earlier_asked.connect(self._begin_earlier)
        self.running.start.closed.connect(self._take_focus)
        self.running.note.left.connect(self._note_left)
        self.beside.stop_asked.connect(self._stop)
        self.beside.note_asked.connect(self.write_note)
        self.beside.resume_asked.connect(self.resume)
        self.to_read.read.connect(lambda key: self._do(partial(gestures.dismiss, key=key)))
        self.question.ran_on.connect(lambda about: self._do(lambda services: services.watch.keep(about)))
        self.question.ended_then.connect(lambda about: self._do(lambda s: s.watch.end_at_last_sign(about)))
        self.question.ended_at.connect(self._ended_at)
        self.finding.chosen.connect(self._choose)
        self.finding.star_asked.connect(self._star)
        self.finding.undo_asked.connect(self.telling.take_back)

    def _connect_keys(self) -> None:
        for key, act in {
            KEYS["stop"]: self.running.stop_button.click,
            KEYS["park"]: self.running.park_button.click,
            KEYS["note"]: self._edit_note,
            KEYS["start-time"]: self.edit_start,
            KEYS["more"]: self.running.more_button.click,
            "Ctrl+R": lambda: self.resume(None),
            "Ctrl+I": self.interrupt,
            "Ctrl+D": lambda: self._star(self.finding.current()),
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
        self.today.setText(f"Today {wording.length(glance.today(now))}")
        self.running.show_glance(glance, now)
        self.empty.show_glance(glance)
        self.beside.show_glance(glance, now)
        self.question.show_glance(glance)
        self.to_read.show_glance(glance)
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

    def _running(self, entry_id: str) -> Running | None:
        running = self._desk.glance.overview.running
        return next((item for item in running if item.described.entry.id == entry_id), None)

    # What it does

    def _do(self, gesture: Callable[[Services], ChangeSet], then: Callable[[ChangeSet], None] | None = None) -> None:
        self.telling.clear()
        self._desk.do(gesture, then, owner=self)

    def _told(self, text: str, action: str, do: Callable[[], None]) -> None:
        self.telling.tell(text, action, do)
        self._fit()

    @Slot(object, object)
    def _choose(self, row: Row, manner: Manner) -> None:
        running = self._desk.glance.foremost
        if manner is Manner.CORRECT and running is not None:
            if row.kind is not Kind.UNASSIGNED:
                self._do(partial(gestures.correct, entry_id=running.described.entry.id, row=row), self._chosen)
            return
        self._do(partial(gestures.start, row=row, attended=manner is not Manner.UNATTENDED), self._chosen)

    def _chosen(self, _changes: ChangeSet) -> None:
        self.finding.clear()
        self._take_focus()

    @Slot(str)
    def _stop(self, entry_id: str) -> None:
        running = self._running(entry_id)
        if running is None:
            return
        lasted = wording.length(self._desk.glance.elapsed(running, self._desk.now()))
        name = wording.elided(name_of(running.described), 60)

        def done(_changes: ChangeSet) -> None:
            self._told(f"Stopped “{name}” after {lasted}.", "Go on", go_on)

        def go_on() -> None:
            self._do(lambda services: services.timers.continue_from(entry_id))

        self._do(lambda services: services.timers.stop(entry_id), done)

    def park(self) -> None:
        """Sets the attended work aside."""
        self._do(lambda services: services.timers.park())

    @Slot()
    def interrupt(self) -> None:
        """Parks what runs and starts anew, for somebody who calls: whom it was for is said later."""
        self._do(lambda services: services.timers.park(UNASSIGNED))

    def resume(self, entry_id: str | None = None) -> None:
        """Goes on with parked work, the latest or the one of that entry."""
        self._do(lambda services: services.timers.resume(entry_id))

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
    def _note_left(self) -> None:
        self._fit()
        self._take_focus()

    def _keep_note(self, entry_id: str, text: str) -> None:
        self._do(lambda services: services.edits.change(entry_id, Details(note=text)))

    def _begin_at(self, entry_id: str, at: time) -> None:
        running = self._running(entry_id)
        if running is not None:
            self._do(partial(gestures.begin_at, entry=running.described.entry, at=at))

    def _begin_earlier(self, entry_id: str, minutes: int) -> None:
        running = self._running(entry_id)
        if running is not None:
            self._do(partial(gestures.begin_earlier, entry=running.described.entry, minutes=minutes))

    def _ended_at(self, absence_id: str, at: time) -> None:
        question = self.question.question
        if question is not None and question.absence.id == absence_id:
            self._do(partial(gestures.ended_at, question=question, at=at))

    def _star(self, row: Row | None) -> None:
        if row is not None and row.kind in {Kind.TASK, Kind.CUSTOMER} and row.subject is not None:
            subject = row.subject
            self._do(lambda services: services.catalogue.toggle_favourite(subject))

    @Slot(str)
    def _open_more(self, entry_id: str) -> None:
        running = self._running(entry_id)
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
        self._column.activate()
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
        self._await_next_second()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
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
