"""Pictures of reminders, and of the list of what works on a machine."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.tracking.reminding import Reminder, ReminderKind
from tests.support.stage import DAY, Stage
from ui.desktop.abilities import Ability
from ui.desktop.abilities_view import AbilitiesView
from ui.language import tr


def _rows() -> list[Ability]:
    in_use = tr("another program has {keys}", keys="Ctrl+Alt+T")
    bind = tr("In your desktop’s keyboard settings, bind a key to: {command}", command="wrenchtime toggle")
    logind = tr("the login manager (logind)")
    return [
        Ability(
            tr("Nobody at the computer"),
            tr("X11's idle counter"),
            True,
            tr("Counts from your last input. It stays on this computer."),
        ),
        Ability(tr("Locked screen"), logind, True, ""),
        Ability(tr("Sleep and shutdown"), logind, True, tr("Everything is written down before the computer sleeps.")),
        Ability(tr("Network is back"), "", False, tr("Not told here. The server is tried again from time to time.")),
        Ability(tr("Notifications"), tr("the desktop's notification service"), True, ""),
        Ability(tr("Key: {what}", what=tr("Stop and go on")), in_use, False, bind),
        Ability(tr("Tray icon"), "", True, ""),
    ]


def reminded(on: Stage) -> QWidget:
    assert on.sample
    on.until("08:15")
    panel = on.open_panel()
    since = on.clock.at(f"{DAY} 08:00")
    panel.show_reminder(Reminder(key="nothing", kind=ReminderKind.NOT_RECORDING, at=since))
    on.settle()
    return panel


def abilities(on: Stage) -> QWidget:
    settings = on.settings
    settings.open()
    settings.add_section(tr("What works on this computer"), AbilitiesView(_rows, on.theme))
    on.settle()
    bar = settings.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    on.settle()
    return settings


DESKTOP_SCENES = (reminded, abilities)
