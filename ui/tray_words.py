"""What the tray says: its tooltip and the lines of its menu, made from a glance. Pure, and without Qt's windows."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.clock import Reading
from app.store.described import Described
from app.tracking.finding import Found
from app.tracking.overview import Running
from ui import wording
from ui.glance import Glance
from ui.icons import Glyph
from ui.language import tr
from ui.sync.words import short
from ui.tray import SEPARATOR, Line, Verb
from ui.wording import NOT_ASSIGNED, name_of

MENU_LETTERS = 52
_TIP_LETTERS = 40  # two names and two lengths must fit the 127 letters that Windows shows
_TIP_LETTERS_WITH_SERVER = 27  # and a line on the server too


def tooltip(glance: Glance, now: Reading) -> str:
    """What runs and for how long, and the day's total, with nothing smaller than minutes."""
    today = wording.length(glance.today(now))
    running = glance.foremost
    if running is None:
        lines = [tr("Wrenchtime: nothing is running"), tr("Today {length}", length=today)]
    else:
        letters = _TIP_LETTERS if glance.sync.account is None else _TIP_LETTERS_WITH_SERVER
        elapsed = wording.length(glance.elapsed(running, now))
        lines = [*_names(running.described, letters), tr("{elapsed}, today {length}", elapsed=elapsed, length=today)]
    lines += _beside(glance)
    lines += filter(None, [short(glance.sync, now)])
    return "\n".join(lines)


def menu(glance: Glance, now: Reading) -> tuple[Line, ...]:
    """The lines of the menu, in groups: what runs, what is parked, what may be started, the windows."""
    groups = [
        list(_questions(glance)),
        list(_running(glance, now)),
        list(_parked(glance)),
        list(_offers("favourite", glance.favourites, Glyph.STAR_FILLED)),
        list(_offers("recent", glance.recents, Glyph.START)),
        [
            Line("start", tr("Start…"), Verb.PANEL, glyph=Glyph.SEARCH),
            Line("day", tr("Day"), Verb.DAY, glyph=Glyph.DAY),
            _server(glance, now),
            Line("settings", tr("Settings"), Verb.SETTINGS, glyph=Glyph.SETTINGS),
        ],
        [Line("quit", tr("Quit"), Verb.QUIT)],
    ]
    lines: list[Line] = []
    for group in groups:
        if group and lines:
            lines.append(SEPARATOR)
        lines += group
    return tuple(lines)


def _server(glance: Glance, now: Reading) -> Line:
    told = short(glance.sync, now)
    name = tr("Server: {state}", state=f"{told[0].lower()}{told[1:]}") if told else tr("Server")
    glyph = Glyph.WARNING if glance.sync.attention or glance.sync.offline_since is not None else Glyph.SERVER
    return Line("server", wording.elided(name, MENU_LETTERS), Verb.SERVER, glyph=glyph)


def _names(described: Described, letters: int) -> list[str]:
    names = [described.customer, described.task] if described.customer else [described.task]
    shown = [wording.elided(name, letters) for name in names if name]
    return shown or [tr(NOT_ASSIGNED)]


def _beside(glance: Glance) -> Iterator[str]:
    unattended = sum(not item.described.entry.attended for item in glance.overview.running)
    parts = []
    if unattended:
        parts.append(tr("%n unattended", n=unattended))
    if glance.overview.parked:
        parts.append(tr("%n parked", n=len(glance.overview.parked)))
    parts += _waiting(glance)
    if parts:
        yield ", ".join(parts)


def _waiting(glance: Glance) -> list[str]:
    questions, notices = len(glance.overview.questions), len(glance.notices)
    waiting = []
    if questions:
        waiting.append(tr("%n questions", n=questions))
    if notices:
        waiting.append(tr("%n notices", n=notices))
    return waiting


def _questions(glance: Glance) -> Iterator[Line]:
    waiting = _waiting(glance)
    if waiting:
        what = waiting[0] if len(waiting) == 1 else tr("{first} and {second}", first=waiting[0], second=waiting[1])
        yield Line("question", f"{what}…", Verb.PANEL, glyph=Glyph.WARNING)


def _running(glance: Glance, now: Reading) -> Iterator[Line]:
    for item in glance.overview.running:
        entry = item.described.entry
        lasted = wording.length(glance.elapsed(item, now))
        name = wording.elided(name_of(item.described), MENU_LETTERS)
        if entry.attended:
            yield Line("running", f"{name}, {lasted}", Verb.PANEL)
            yield from _gestures(item, "")
            if len(glance.overview.running) > 1:
                yield SEPARATOR
        else:
            inner = tuple(_gestures(item, f"-{entry.id}"))
            yield Line(f"unattended-{entry.id}", f"{name}, {lasted}", glyph=Glyph.UNATTENDED, lines=inner)


def _gestures(running: Running, suffix: str) -> Iterator[Line]:
    entry = running.described.entry
    yield Line(f"stop{suffix}", tr("Stop"), Verb.STOP, entry.id, Glyph.STOP)
    if entry.attended:
        yield Line(f"park{suffix}", tr("Park"), Verb.PARK, glyph=Glyph.PARK)
    yield Line(f"note{suffix}", tr("Note…"), Verb.NOTE, entry.id, Glyph.NOTE)


def _parked(glance: Glance) -> Iterator[Line]:
    for number, item in enumerate(glance.overview.parked):
        name = wording.elided(name_of(item.described), MENU_LETTERS)
        text = tr("Resume {name}", name=name)
        yield Line(f"resume-{number}", text, Verb.RESUME, item.described.entry.id, Glyph.RESUME)


def _offers(name: str, offers: tuple[Found, ...], glyph: Glyph) -> Iterator[Line]:
    for number, found in enumerate(offers):
        text = wording.elided(name_of(found), MENU_LETTERS)
        yield Line(f"{name}-{number}", text, Verb.START, found.subject, glyph)
