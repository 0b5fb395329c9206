"""The composition root: what is loaded before the icon shows, and what is said where nothing can be shown."""

import os
import subprocess
import sys

from app.bootstrap import build
from app.store import timers
from app.store.profile import Profile
from tests.support.desktop import ROOT


def run(*command: str, **env: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT, env=kept | env, capture_output=True, text=True, timeout=50, check=False,
    )  # fmt: skip


def test_without_a_display_it_says_so_and_what_works() -> None:
    done = run("-m", "ui.main")
    assert done.returncode == 1
    assert done.stderr.startswith("Wrenchtime needs a desktop to show itself on, and there is none here")
    assert "Traceback" not in done.stderr


def test_the_core_is_not_loaded_before_the_icon_shows() -> None:
    program = """
import sys
from PySide6.QtWidgets import QApplication
from ui.main import Options, build
program = build(QApplication([]), Options(profile="default", panel=False))
heavy = "sqlcipher3 sqlite3 msgspec sqlalchemy alembic click rich PySide6.QtNetwork PySide6.QtDBus".split()
print([name for name in heavy if name in sys.modules])
program.close()
"""
    done = run("-c", program, QT_QPA_PLATFORM="offscreen")
    assert done.stdout == "[]\n", done.stderr
    assert done.returncode == 0


IN_THE_TRAY = """
import sys
from PySide6.QtWidgets import QApplication
from ui.main import Options, build
application = QApplication([])
program = build(application, Options(profile="default", panel=False))
while program.workplace is None:
    application.processEvents()
program.close()
"""


def start_a_timer() -> None:
    """In a process of its own, which loads what only making a ledger needs."""
    used = """
from app.bootstrap import build
from app.settings import WELCOMED
from app.store.profile import Profile
profile = Profile.named("default")
profile.prepare()
services = build(profile)
services.settings.set(WELCOMED, True)
services.timers.start()
"""
    assert run("-c", used).returncode == 0


def test_a_program_that_only_sits_in_the_tray_loads_nothing_that_waits_for_a_window_or_a_server() -> None:
    start_a_timer()
    heavy = "requests ssl truststore keyring sqlalchemy alembic click rich html email importlib.metadata sqlite3"
    windows = "ui.widgets ui.welcome.window ui.panel.results ui.day ui.settings app.timesheet.review"
    loaded = f"print([name for name in {f'{heavy} {windows}'.split()} if name in sys.modules])"
    done = run("-c", IN_THE_TRAY + loaded, QT_QPA_PLATFORM="offscreen")
    assert done.stdout == "[]\n", done.stderr
    assert done.returncode == 0


def test_once_the_start_is_over_a_window_that_is_opened_loads_nothing_any_more() -> None:
    start_a_timer()
    in_the_tray = """
import enum
import sys
from PySide6.QtWidgets import QApplication
import ui.workplace
from ui.main import Options, build
ui.workplace.BEGUN = 0
application = QApplication([])
program = build(application, Options(profile="default", panel=False))
while "ui.day.window" not in sys.modules:
    application.processEvents()
"""
    opened = """
loaded = set(sys.modules)
enums = []
make = enum.EnumType._create_
enum.EnumType._create_ = lambda cls, name, *rest, **more: enums.append(name) or make(cls, name, *rest, **more)
workplace = program.workplace
shown = []
workplace.show_day()
workplace.day.shown.connect(shown.append)
workplace.show_panel()
while not shown:
    application.processEvents()
print(sorted(name for name in set(sys.modules) - loaded if name.startswith(("app.", "ui.", "resources."))))
print([name for name in enums if name in ("WizardButton", "StandardButton", "SliderAction")])
program.close()
"""
    done = run("-c", in_the_tray + opened, QT_QPA_PLATFORM="offscreen")
    assert done.stdout == "[]\n[]\n", done.stderr
    assert done.returncode == 0


def test_over_a_running_timer_it_notes_a_sign_of_life_at_its_start_and_that_it_ends() -> None:
    start_a_timer()
    assert run("-c", IN_THE_TRAY, QT_QPA_PLATFORM="offscreen").returncode == 0
    services = build(Profile.named("default"))
    [running] = services.overviews.read().running
    with services.ledger.read() as db:
        noted = [event.kind for event in timers.events(db, running.described.entry.id)]
    services.close()
    assert noted == ["start", "beat", "quit"]
