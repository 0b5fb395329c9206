"""The settings: one typed registry of key, default and a line of help, stored in the ledger they belong to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

import msgspec

from app.domain.errors import NotFound, Refusal
from app.domain.keys import read_keys
from app.domain.workhours import WorkHours, read_hours, read_target
from app.store.changes import ChangeSet
from app.store.db import Db
from app.store.ledger import Ledger
from app.store.work import Work

V = TypeVar("V", bool, int, str)


class Setting(msgspec.Struct, Generic[V], frozen=True, kw_only=True):
    """One setting. ``choices`` lists the texts it may have; ``least`` and ``most`` bound a number.

    ``check`` reads a text and refuses, in words, one that it cannot read. ``unit`` is what a number counts: "min", "h",
    or nothing; such a number is "never" at 0. ``weekdays`` says that a text names days of the week.
    """

    key: str
    type: type[V]
    default: V
    title: str
    help: str
    choices: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None
    check: Callable[[str], object] | None = None
    unit: str = ""
    weekdays: bool = False


THEME = Setting(
    key="theme", type=str, default="system", title="Colours", choices=("system", "light", "dark"),
    help="Light or dark windows, or as the desktop has it.",
)  # fmt: skip
LANGUAGE = Setting(
    key="language", type=str, default="system", title="Language", choices=("system", "en", "de", "es", "fr"),
    help="English, German, Spanish or French windows, or as the desktop has it.",
)  # fmt: skip
RECENTS = Setting(
    key="menu.recents", type=int, default=8, title="Recent tasks in the menu", least=0, most=30,
    help="How many of the latest tasks the tray menu offers.",
)  # fmt: skip
FAVOURITES = Setting(
    key="menu.favourites", type=int, default=8, title="Favourites in the menu", least=0, most=30,
    help="How many favourites the tray menu offers.",
)  # fmt: skip
CONFIRM_QUIT = Setting(
    key="quit.ask", type=bool, default=True, title="Ask when quitting",
    help="Ask once whether a running timer goes on when the program is quit. If not, it goes on.",
)  # fmt: skip
RESULTS = Setting(
    key="panel.results", type=int, default=12, title="Search results", least=3, most=50,
    help="How many tasks the quick panel lists at once.",
)  # fmt: skip

WORK_HOURS = Setting(
    key="work.hours", type=str, default="Mo-Fr 08:00-17:00", title="Working hours", check=read_hours, weekdays=True,
    help="When you work, like Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00. Empty for none.",
)  # fmt: skip
WORK_TARGET = Setting(
    key="work.target", type=str, default="", title="Target of a day", weekdays=True,
    check=lambda text: read_target(text, WorkHours()),
    help="How long you are to work a day, like 8h or Mo-Th 8h, Fr 6h. Empty for as long as the working hours.",
)  # fmt: skip
SHORTEST_GAP = Setting(
    key="review.gap", type=int, unit="min", default=1, title="Shortest gap", least=1, most=240,
    help="Gaps of this many minutes and more are listed in the review of a day.",
)  # fmt: skip
LONGEST_ENTRY = Setting(
    key="review.longest", type=int, unit="h", default=10, title="Longest entry", least=1, most=24,
    help="Entries of more hours than this are listed in the review of a day.",
)  # fmt: skip

AWAY_MINUTES = Setting(
    key="away.minutes", type=int, unit="min", default=10, title="Nobody at the computer", least=0, most=240,
    help="From how many minutes on an absence during a running timer is asked about. 0 for never, however long.",
)  # fmt: skip
ON_LOCK = Setting(
    key="away.lock", type=str, default="ask", title="When the screen is locked", choices=("ask", "stop", "keep"),
    help="Ask afterwards, stop the timer at that moment, or keep it running without a question.",
)  # fmt: skip
ON_SLEEP = Setting(
    key="away.sleep", type=str, default="ask", title="When the computer sleeps", choices=("ask", "stop", "keep"),
    help="Ask afterwards, stop the timer at that moment, or keep it running without a question.",
)  # fmt: skip
ON_SHUTDOWN = Setting(
    key="away.shutdown", type=str, default="ask", title="When the computer is shut down",
    choices=("ask", "stop", "keep"),
    help="Ask at the next start, stop the timer at that moment, or keep it running without a question.",
)  # fmt: skip

REMIND_START = Setting(
    key="remind.start", type=int, unit="min", default=15, title="Remind me to start", least=0, most=240,
    help="After so many minutes at the computer in working hours with nothing running. 0 for never.",
)  # fmt: skip
REMIND_STILL = Setting(
    key="remind.still", type=int, unit="h", default=4, title="Ask whether it still goes on", least=0, most=24,
    help="After so many hours on the same work. 0 for never.",
)  # fmt: skip
REMIND_END = Setting(
    key="remind.end", type=bool, default=True, title="Remind me to stop",
    help="When the working hours of the day are over and a timer still runs.",
)  # fmt: skip
REMIND_PROMISE = Setting(
    key="remind.promise", type=int, unit="min", default=60, title="Remind me of promises", least=0, most=1440,
    help="So many minutes before what was promised to a customer is due, on work of the last two weeks. 0 for never.",
)  # fmt: skip
REMIND_QUIET = Setting(
    key="remind.quiet", type=str, default="Mo-Su 20:00-07:00", title="Quiet hours", check=read_hours, weekdays=True,
    help="When nothing reminds you, like Mo-Fr 20:00-7:00, Sa-Su 0:00-24:00. Empty for none.",
)  # fmt: skip

KEY_TOGGLE = Setting(
    key="keys.toggle", type=str, default="", title="Key to stop and go on", check=read_keys,
    help="Works in every program, like Ctrl+Alt+T. Empty for none.",
)  # fmt: skip
KEY_PANEL = Setting(
    key="keys.panel", type=str, default="", title="Key for the panel", check=read_keys,
    help="Opens the panel from every program, like Ctrl+Alt+W. Empty for none.",
)  # fmt: skip
AUTOSTART = Setting(
    key="desktop.autostart", type=bool, default=False, title="Start when I log in",
    help="Start the tray program with the desktop.",
)  # fmt: skip

LINKS = Setting(
    key="desktop.links", type=bool, default=False, title="Open wrenchtime:// links",
    help="Let ticket systems and web pages offer to start a timer. You are asked each time.",
)  # fmt: skip

CA_FILE = Setting(
    key="sync.ca_file", type=str, default="", title="Certificate file",
    help="A file with your company's own certificate authority, trusted beside the system's.",
)  # fmt: skip
TOKEN_FILE = Setting(
    key="sync.token_file", type=bool, default=False, title="Keep the token in a file",
    help="Keep the server's token in a file that only you can read, on a machine without a keyring.",
)  # fmt: skip

REMINDERS: tuple[Setting[Any], ...] = (REMIND_START, REMIND_STILL, REMIND_END, REMIND_PROMISE, REMIND_QUIET)
"""The settings on reminders."""

REGISTRY: tuple[Setting[Any], ...] = (
    THEME, LANGUAGE, CONFIRM_QUIT, RECENTS, FAVOURITES, RESULTS, WORK_HOURS, WORK_TARGET, SHORTEST_GAP, LONGEST_ENTRY,
    AWAY_MINUTES, ON_LOCK, ON_SLEEP, ON_SHUTDOWN,
    REMIND_START, REMIND_STILL, REMIND_END, REMIND_PROMISE, REMIND_QUIET,
    KEY_TOGGLE, KEY_PANEL, AUTOSTART, LINKS, CA_FILE, TOKEN_FILE,
)  # fmt: skip
"""All settings, in the order in which they are shown."""

WELCOMED = Setting(key="welcomed", type=bool, default=False, title="Welcomed", help="The first start was gone through.")
SAMPLE = Setting(key="sample", type=str, default="", title="Sample data", help="The ids of the sample's records.")
# What the program remembers by itself is no choice of a person, so these two are not in the registry.


class Settings:
    """Reads and stores the settings of one ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def get(self, setting: Setting[V]) -> V:
        """The stored value, or the default where none is stored or what is stored does not fit any more."""
        with self._ledger.read() as db:
            return stored(db, setting)

    def all(self) -> Iterator[tuple[Setting[Any], Any]]:
        """Every setting with its value."""
        with self._ledger.read() as db:
            return iter([(setting, stored(db, setting)) for setting in REGISTRY])

    def set(self, setting: Setting[V], value: V) -> ChangeSet:
        """Stores a value; refuses one that the setting does not allow."""
        return self._ledger.write(lambda work: store(work, setting, value))


def named(key: str) -> Setting[Any]:
    """The setting of that key."""
    for setting in REGISTRY:
        if setting.key == key:
            return setting
    known = ", ".join(setting.key for setting in REGISTRY)
    raise NotFound("No such setting", f"“{key}” is not a setting. There are: {known}.")


def refuse_unfit(setting: Setting[V], value: V) -> None:
    """Raises when a value is not one the setting may have."""
    if setting.choices and value not in setting.choices:
        raise Refusal("Not a choice", f"{setting.title} can be {', '.join(setting.choices)}, not “{value}”.")
    if setting.check is not None:
        setting.check(str(value))
    if setting.least is not None and setting.most is not None and not setting.least <= int(value) <= setting.most:
        raise Refusal("Out of range", f"{setting.title} can be {setting.least} to {setting.most}, not {value}.")


def store(work: Work, setting: Setting[V], value: V) -> None:
    """Stores a value in a transaction at hand; refuses one that the setting does not allow."""
    refuse_unfit(setting, value)
    work.db.run(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (setting.key, msgspec.json.encode(value).decode()),
    )
    work.prefer()


def stored(db: Db, setting: Setting[V]) -> V:
    """The stored value in a snapshot at hand, or the default where none is stored or it does not fit any more."""
    text = db.value("SELECT value FROM setting WHERE key = ?", (setting.key,))
    if text is None:
        return setting.default
    try:
        value: V = msgspec.json.decode(text, type=setting.type)
        refuse_unfit(setting, value)
    except (msgspec.MsgspecError, Refusal):
        return setting.default
    return value
