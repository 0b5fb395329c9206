"""The day window: one local day of the ledger, to review and put right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QPixmapCache, QShortcut
from PySide6.QtWidgets import QWidget

from app.bootstrap import Services
from app.domain.days import date_of
from app.domain.problems import Problem, ProblemKind
from app.timesheet.billing import BilledDay
from ui.day.actions import Actions
from ui.day.arranging import SIDE_INSIDE, Middle, arrange, side_card, stacked
from ui.day.bar import DayBar
from ui.day.billed import customers_told
from ui.day.entry.details import DetailsBar
from ui.day.entry.past import PastNotes
from ui.day.gaps import gap_key
from ui.day.hands import Hands
from ui.day.message import Message
from ui.day.nothing import NothingHere
from ui.day.problems.panel import Problems
from ui.day.problems.words import said_by_line
from ui.day.reading import Beside, Shown, read_beside, read_day
from ui.day.rows import Row, rows_of, with_bills
from ui.day.selection import Selection
from ui.day.submitting import Banner, Submitting
from ui.day.table.model import Column, DayModel
from ui.day.table.view import DayTable
from ui.day.timeline.widget import Timeline
from ui.day.totals.customers import Totals
from ui.day.totals.figures import Figures, figures_of
from ui.day.totals.overhead import OverheadLine
from ui.day.week.strip import WeekStrip
from ui.desk import Desk
from ui.icons import Icons
from ui.language import tr
from ui.theme import Theme
from ui.widgets import fit_on_screen, label

T = TypeVar("T")


class DayWindow(QWidget):
    """A day's entries, gaps, overlaps and totals. Alt+Left and Alt+Right change the day, Alt+Home is today.

    ``shown`` says that a day has been read and is on the screen; ``server_wanted`` that what the server refused is to
    be seen.
    """

    shown = Signal(object)
    server_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._asked = 0
        self._arriving = False  # at a day that has not been shown since it was asked for
        self._waiting: Shown | None = None
        self._billed: BilledDay | None = None
        self.day = self._today()
        self.setObjectName("day-window")
        self.setWindowTitle(tr("Day – Wrenchtime"))
        self.setWindowIcon(icons.app())
        self.bar = DayBar(theme, icons)
        self.figures = Figures(theme)
        self.timeline = Timeline(theme)
        self.model = DayModel()
        self.table = DayTable(self.model, theme)
        self.selection = Selection(self.table, self.model, self.timeline)
        self.week = WeekStrip(theme)
        self.banner = Banner()
        self.problems = Problems(theme, SIDE_INSIDE)
        self.submitting = Submitting(theme, SIDE_INSIDE)
        self.details = DetailsBar(theme)
        self.totals = Totals(theme)
        self.past = PastNotes(desk, theme)
        self.overhead = OverheadLine(theme)
        self.message = Message()
        self.hands = Hands(
            desk, theme, icons, timeline=self.timeline, selection=self.selection, message=self.message, parent=self
        )
        self.nothing = NothingHere(theme)
        self.actions_here = Actions(self)
        self._lay_out()
        self._connect()
        fit_on_screen(self, 1_240, 860)

    def open(self) -> None:
        """Shows the window, at today unless it is open already."""
        if not self.isVisible():
            self.go_to(self._today())
        self.show()
        self.raise_()
        self.activateWindow()
        self.timeline.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def go_to(self, day: date) -> None:
        """Shows another day, up to today."""
        self.day = min(day, self._today())
        self._arriving = True
        self.message.tell("")
        self.read()

    @Slot()
    def read(self) -> None:
        """Reads the day anew."""
        self._asked += 1
        self._ask(partial(read_day, day=self.day, today=self._today()), self._take)

    @Slot()
    def _read_beside(self) -> None:
        self._ask(partial(read_beside, day=self.day), self._take_beside)

    def _ask(self, question: Callable[[Services], T], take: Callable[[T], None]) -> None:
        """Asks the ledger about the day; once the day is read anew, or another one, nothing is read nor taken."""
        asked = self._asked

        def read(services: Services) -> T | None:
            return question(services) if asked == self._asked else None

        def then(answer: T | None) -> None:
            if answer is not None and asked == self._asked:
                take(answer)

        self._desk.ask(read, then, owner=self)

    def _take(self, shown: Shown) -> None:
        shown = shown.beside(self._desk.glance.sync)
        QTimer.singleShot(0, self, self._read_beside)  # once this is painted
        self._waiting = shown if self.table.is_editing else None
        if self._waiting is None:
            self._show(shown)

    def _show_lines(self, shown: Shown, rows: tuple[Row, ...]) -> None:
        billed = self._billed if self._billed is not None and self._billed.day == shown.day.sheet.day else None
        self.model.show(with_bills(rows, billed))
        self.selection.renew()
        tints = {row.customer: row.tint for row in self.model.rows if row.tint >= 0}
        self.totals.show_totals(shown.day.by_customer, tints, customers_told(billed))
        self.figures.show_figures(figures_of(shown.day, shown.gaps, billed), shown.target)

    def _take_beside(self, beside: Beside) -> None:
        self._billed = beside.billed
        if self.hands.shown is not None and self._waiting is None:
            self._show_lines(self.hands.shown, self.model.rows)
        self.week.show_week(beside.week, self.day, self._today())
        self.figures.show_week(beside.week)
        self.overhead.show_overhead(beside.overhead)

    @Slot()
    def _show_what_waited(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None and waiting.day.sheet.day == self.day:
            self._show(waiting)

    def _show(self, shown: Shown) -> None:
        sheet = shown.day.sheet
        settling = self.problems.list.hasFocus()
        self.hands.shown = shown
        self.bar.show_day(sheet.day, shown.today)
        self.bar.show_undo(shown.undo, shown.redo)
        self.timeline.show_layout(shown.layout, said_by_line(shown.to_settle, sheet.zone))
        self.table.prepare(shown, sheet.day, sheet.zone)
        self._show_lines(shown, rows_of(shown.day, shown.gaps))
        self.nothing.setVisible(not sheet.pieces)
        self.table.setVisible(bool(sheet.pieces))
        self.problems.show_day(shown)
        self.submitting.show_day(shown)
        self.banner.show_day(shown)
        if self._arriving and self.banner.comment_on:
            self.selection.choose((self.banner.comment_on,))
        self._arriving = False
        if settling and not shown.to_settle:
            self.submitting.day.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit(shown.day)

    def _lay_out(self) -> None:
        arrange(
            self,
            above=(self.bar, self.banner, self.week, self.figures),
            timeline=self.timeline,
            middle=Middle(self.table, self.nothing, stacked(self.details, self.past)),
            side=(
                side_card("problems-card", self.problems, self.submitting),
                side_card("totals-card", label(tr("By customer"), "muted"), self.totals),
            ),
            foot=stacked(self.message, self.overhead, across=True),
        )

    def _connect(self) -> None:
        self._desk.glanced.connect(self._glanced)
        self.bar.undo.clicked.connect(self.hands.undo)
        self.bar.redo.clicked.connect(self.hands.redo)
        self.bar.stepped.connect(self._go_by)
        self.bar.wanted.connect(self.go_to)
        self.timeline.dragged.connect(self.hands.let_go)
        self.timeline.opened.connect(self.hands.open)
        self.timeline.absence_picked.connect(self.problems.show_absence)
        self.timeline.cut.connect(self.hands.cut)
        self.timeline.free.connect(self.hands.add_at)
        self.nothing.add.clicked.connect(self.hands.add)
        self.table.opened.connect(self.hands.open)
        self.table.edit_ended.connect(self._show_what_waited)
        self.model.edited.connect(self.hands.edited)
        self.selection.changed.connect(self._selected)
        self.details.wanted.connect(self.hands.change_selected)
        self.hands.note_wanted.connect(lambda _entry: self.table.edit_column(Column.NOTE))
        self.details.refused.connect(self.message.refuse)
        self.week.opened.connect(self.go_to)
        self.problems.chosen.connect(self._look_at)
        self.problems.fix_wanted.connect(self.hands.fix)
        self.problems.safe_wanted.connect(self.hands.accept_safe)
        self.problems.server_wanted.connect(self.server_wanted)
        self.submitting.submit_wanted.connect(self.hands.submit)
        self.submitting.week_wanted.connect(self.hands.submit_week)
        self.banner.withdraw_wanted.connect(self.hands.withdraw)
        self.banner.comment_wanted.connect(self._show_entry)
        self._connect_actions()
        for key, button in (
            ("Alt+Left", self.bar.previous),
            ("Alt+Right", self.bar.next),
            ("Alt+Home", self.bar.today),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(button.click)

    def _connect_actions(self) -> None:
        hands, table, on = self.hands, self.table, self.actions_here.on
        for name, do in (
            ("assign", hands.assign_selected),
            ("times", partial(table.edit_column, Column.TIMES)),
            ("note", partial(table.edit_column, Column.NOTE)),
            ("work-type", partial(table.edit_column, Column.WORK_TYPE)),
            ("billable", hands.turn_billable),
            ("attended", hands.turn_attended),
            ("outcome", self.details.ask_outcome),
            ("follow-up", self.details.turn_follow_up),
            ("parts", self.details.ask_parts),
            ("kilometres", self.details.ask_kilometres),
            ("giveaway", self.details.ask_giveaway),
            ("split", self.timeline.begin_cut),
            ("merge", hands.merge),
            ("discard", hands.discard),
            ("add", hands.add),
            ("next-problem", partial(self.problems.step, 1)),
            ("previous-problem", partial(self.problems.step, -1)),
            ("accept-safe", hands.accept_safe),
            ("submit", self.submitting.day.click),
            ("undo", hands.undo),
            ("redo", hands.redo),
        ):
            on(name, do)
        for number in range(1, 10):
            QShortcut(QKeySequence(str(number)), self).activated.connect(partial(self.problems.choose, number))
        for widget in (self.timeline, self.table):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            widget.customContextMenuRequested.connect(partial(self._show_menu, widget))

    def _show_menu(self, widget: QWidget, place: QPoint) -> None:
        menu = self.actions_here.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(widget.mapToGlobal(place))

    @Slot()
    def _selected(self) -> None:
        self.details.show_rows(self.selection.rows())
        self.past.show_rows(self.selection.rows())

    @Slot(str)
    def _show_entry(self, entry_id: str) -> None:
        self.selection.choose((entry_id,))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _look_at(self, problem: Problem) -> None:
        keys = gap_key(problem.span), problem.entry_id or "", problem.other_id or ""
        if problem.kind is ProblemKind.GAP:
            self.selection.choose(keys[:1])
        else:
            self.selection.choose(tuple(key for key in keys[1:] if key), keys[1])
            self.timeline.look_at(problem.about or "")

    @Slot(int)
    def _go_by(self, days: int) -> None:
        self.go_to(self.day + timedelta(days=days))

    @Slot(object)
    def _glanced(self) -> None:
        if self.isVisible():
            self.read()

    def _today(self) -> date:
        now = self._desk.now()
        return date_of(now.wall, now.zone)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._asked += 1  # an answer that is under way is not wanted any more
        QPixmapCache.clear()
