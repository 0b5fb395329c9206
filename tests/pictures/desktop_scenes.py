"""Pictures of reminders, and of the list of what works on a machine."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.tracking.reminding import Reminder, ReminderKind
from tests.support.stage import DAY, Stage
from ui.desktop.abilities import Ability
from ui.desktop.abilities_view import AbilitiesView

ROWS = [
    Ability(
        "Nobody at the computer", "X11's idle counter", True, "Counts from your last input. It stays on this computer."
    ),
    Ability("Locked screen", "the login manager (logind)", True, ""),
    Ability(
        "Sleep and shutdown",
        "the login manager (logind)",
        True,
        "Everything is written down before the computer sleeps.",
    ),
    Ability("Network is back", "", False, "Not told here. The server is tried again from time to time."),
    Ability("Notifications", "the desktop's notification service", True, ""),
    Ability(
        "Key: Stop and go on",
        "another program has Ctrl+Alt+T",
        False,
        "In your desktop’s keyboard settings, bind a key to: wrenchtime toggle",
    ),
    Ability("Tray icon", "", True, ""),
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
    settings.add_section("What works on this computer", AbilitiesView(lambda: ROWS, on.theme))
    on.settle()
    bar = settings.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    on.settle()
    return settings


DESKTOP_SCENES = (reminded, abilities)
