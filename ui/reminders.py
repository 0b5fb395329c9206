"""Reminders on the screen: one at a time, in one place at a time.

As a notification of the desktop while the quick panel is closed, as a card in the panel while it is open; where the
desktop has no notifications with buttons, the tray icon's balloon points at the panel. Nothing is said twice.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.bootstrap import Services
from app.domain.instant import HOUR
from app.store.changes import ChangeSet
from app.tracking.reminders import Looked
from app.tracking.reminding import Reminder, ReminderKind
from ui import wording
from ui.desk import Desk
from ui.desktop.attendance import Attendance
from ui.desktop.notifier import CLICKED, Note, Notifier
from ui.glance import Glance
from ui.language import tr
from ui.wording import elided

_LETTERS = 60
_LATER_MINUTES = 30
_LONGEST_TIMER = 6 * HOUR
"""Longer waits are cut: the clocks may be set meanwhile, and Qt counts milliseconds in 32 bits."""

Actions = tuple[tuple[str, str], ...]


class Reminding(QObject):
    """Looks when something could be due, and does what a person answers.

    ``changed`` carries what the panel shows, a :class:`Reminder` or ``None``; ``panel_wanted``: a person wants to
    see more than a notification shows.
    """

    changed = Signal(object)
    panel_wanted = Signal()

    def __init__(self, desk: Desk, attendance: Attendance, notifier: Notifier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._attendance = attendance
        self._notifier = notifier
        self._panel_open = False
        self._seen: object = None
        self.current: Reminder | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        desk.glanced.connect(self._glanced)
        attendance.changed.connect(self.look)
        notifier.chosen.connect(self._chosen)
        notifier.waved_away.connect(self._waved_away)

    def begin(self) -> None:
        """Looks from now on."""
        self._glanced(self._desk.glance)

    def stop(self) -> None:
        """Takes back what is shown, and looks no more."""
        self._timer.stop()
        self._notifier.withdraw_all()

    @Slot(bool)
    def panel_is_open(self, open_: bool) -> None:
        """The panel shows the reminder itself while it is open."""
        self._panel_open = open_
        if open_ and self.current is not None:
            self._notifier.withdraw(self.current.key)

    @Slot()
    def look(self) -> None:
        """Looks whether something is due now."""
        here = self._attendance.presence.here_since if self._attendance.presence.here else None
        self._desk.ask(lambda services: services.reminders.look(here), self._looked, owner=self)

    @Slot(str)
    def answer(self, action: str) -> None:
        """Does what a person chose."""
        reminder = self.current
        gesture = None if reminder is None else _gesture(reminder, action)
        if reminder is None or gesture is None:
            return
        self._desk.do(gesture, lambda _changes: self.look(), owner=self)
        if action == "start":
            self.panel_wanted.emit()  # whom it is for is said there

    @Slot(object)
    def _glanced(self, glance: Glance) -> None:
        # A glance a minute is taken of what runs; only a change is worth a look.
        seen = (tuple(item.described.entry for item in glance.overview.running), glance.preferences)
        if seen != self._seen:
            self._seen = seen
            self.look()

    def _looked(self, looked: Looked) -> None:
        self._timer.stop()
        if looked.again is not None:
            wait = min(looked.again - self._desk.now().wall, _LONGEST_TIMER)
            self._timer.start(max(wait, 1_000))
        before, self.current = self.current, looked.reminder
        if self.current == before:
            return
        if before is not None:
            self._notifier.withdraw(before.key)
        if self.current is not None and not self._panel_open:
            self._notifier.show(note(self.current, self._desk.glance.overview.reading.zone))
        self.changed.emit(self.current)

    @Slot(str, str)
    def _chosen(self, key: str, action: str) -> None:
        if self.current is None or key != self.current.key:
            return
        if action == CLICKED:
            self.panel_wanted.emit()
        else:
            self.answer(action)

    @Slot(str)
    def _waved_away(self, key: str) -> None:
        # A wave of the hand puts off what can wait; a question about a timer stays in the panel.
        if self.current is not None and key == self.current.key:
            self.answer("later")


def note(reminder: Reminder, zone: str) -> Note:
    """The reminder as a notification."""
    title, text = words(reminder, zone)
    return Note(reminder.key, title, text, actions(reminder, zone))


def words(reminder: Reminder, zone: str) -> tuple[str, str]:
    """What is said: a title and a sentence."""
    time, name = wording.time_of_day(reminder.at, zone), elided(reminder.name or tr("Not assigned yet"), _LETTERS)
    match reminder.kind:
        case ReminderKind.NOT_RECORDING:
            return tr("Nothing is running"), tr("You have been at work since {time}.", time=time)
        case ReminderKind.STILL_ON:
            return tr("Still on it?"), tr("“{name}” has been running since {time}.", name=name, time=time)
        case ReminderKind.DAY_IS_OVER:
            return (
                tr("The working day is over"),
                tr("It ended at {time}, and “{name}” is still running.", time=time, name=name),
            )
        case ReminderKind.PROMISE_DUE:
            return tr("Promised for {time}", time=time), tr("“{name}” is due then.", name=name)


def actions(reminder: Reminder, zone: str) -> Actions:
    """What can be answered: keys of :meth:`Reminding.answer` with what their buttons say."""
    time = wording.time_of_day(reminder.at, zone)
    later = ("later", tr("In {minutes} minutes", minutes=_LATER_MINUTES))
    match reminder.kind:
        case ReminderKind.NOT_RECORDING:
            return (("start", tr("Start from {time}", time=time)), later, ("today", tr("Not today")))
        case ReminderKind.STILL_ON:
            return (("on", tr("Still on it")), ("stop", tr("Stop now")))
        case ReminderKind.DAY_IS_OVER:
            return (("stop_then", tr("Stop at {time}", time=time)), ("on", tr("It goes on")))
        case ReminderKind.PROMISE_DUE:
            return (("read", tr("All right")), later)


def _gesture(reminder: Reminder, action: str) -> Callable[[Services], ChangeSet] | None:
    entry_id = reminder.entry_id
    match action, reminder.kind:
        case "start", ReminderKind.NOT_RECORDING:
            return lambda services: services.timers.start(at=reminder.at)
        case "later", ReminderKind.NOT_RECORDING | ReminderKind.PROMISE_DUE:
            return lambda services: services.reminders.put_off(reminder, _LATER_MINUTES)
        case "today", _:
            return lambda services: services.reminders.put_off_today(reminder)
        case "on", ReminderKind.STILL_ON:
            return lambda services: services.reminders.confirm(reminder)
        case "stop", ReminderKind.STILL_ON:
            return lambda services: services.timers.stop(entry_id)
        case "stop_then", ReminderKind.DAY_IS_OVER:
            return lambda services: services.timers.stop(entry_id, at=reminder.at)
        case ("on", ReminderKind.DAY_IS_OVER) | ("read", _):
            return lambda services: services.reminders.told(reminder)
    return None
