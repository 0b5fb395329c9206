"""What works on this machine, in honest words: a row for each thing, for the settings to show."""

from __future__ import annotations

from typing import NamedTuple

from ui.desktop.idle.port import Verdict
from ui.desktop.machine import Machine
from ui.desktop.shortcuts.chain import Shortcuts
from ui.desktop.shortcuts.port import PANEL, TOGGLE
from ui.language import mark, tr

COMMANDS = {TOGGLE: "wrenchtime toggle", PANEL: "wrenchtime tray"}
"""What a person binds to a key in the desktop's own settings where this program cannot have one."""

_KEYS = {TOGGLE: mark("Stop and go on"), PANEL: mark("Open the panel")}


class Ability(NamedTuple):
    """One thing that the desktop may or may not offer. ``by`` is the way in use, ``advice`` what it means or what to
    do, both in the user's language."""

    name: str
    by: str
    works: bool
    advice: str


def abilities(machine: Machine, *, tray_there: bool) -> list[Ability]:
    """The rows, in the order in which they are shown."""
    return [
        _idle(machine),
        *_session(machine),
        _network(machine),
        _notifications(machine),
        *_shortcuts(machine),
        _tray(tray_there),
        _log_in(machine),
        _links(machine),
    ]


def _idle(machine: Machine) -> Ability:
    chain = machine.attendance.idle
    if chain.chosen is not None:
        told = [tr("Counts from your last input. It stays on this computer."), tr(chain.chosen.caveat)]
        advice = " ".join(part for part in told if part)
        return Ability(tr("Nobody at the computer"), tr(chain.chosen.name), True, advice)
    reasons = "; ".join(_why_not(chain.verdicts))
    advice = tr(
        "Not seen here ({reasons}). Locking, sleep and long gaps are noticed all the same.", reasons=reasons or "–"
    )
    return Ability(tr("Nobody at the computer"), "", False, advice)


def _session(machine: Machine) -> list[Ability]:
    attendance = machine.attendance
    working = [source for source in attendance.sessions if attendance.verdicts.get(source.name, Verdict(False)).works]
    locks = [tr(source.name) for source in working if "lock" in source.tells]
    sleeps = [tr(source.name) for source in working if "sleep" in source.tells]
    return [
        Ability(
            tr("Locked screen"),
            ", ".join(locks),
            bool(locks),
            "" if locks else tr("This desktop does not tell. Idleness is noticed instead, where it can be."),
        ),
        Ability(
            tr("Sleep and shutdown"),
            ", ".join(sleeps),
            bool(sleeps),
            tr("Everything is written down before the computer sleeps.")
            if sleeps
            else tr("Not announced here. It is noticed afterwards, by the clocks."),
        ),
    ]


def _network(machine: Machine) -> Ability:
    found = machine.network.verdict or Verdict(False)
    advice = "" if found.works else tr("Not told here. The server is tried again from time to time.")
    return Ability(tr("Network is back"), tr(machine.network.name) if found.works else "", found.works, advice)


def _notifications(machine: Machine) -> Ability:
    notifier = machine.notifier
    if notifier.works:
        advice = "" if notifier.has_buttons else tr("Without buttons: answers are given in the panel.")
        return Ability(tr("Notifications"), tr(notifier.name), True, advice)
    return Ability(tr("Notifications"), "", False, tr("Short messages by the tray icon are used instead."))


def _shortcuts(machine: Machine) -> list[Ability]:
    shortcuts = machine.shortcuts
    rows = []
    for what, name in _KEYS.items():
        command = COMMANDS[what]
        trouble = shortcuts.troubles.get(what, "")
        works = shortcuts.chosen is not None and not trouble
        if works:
            advice = _about_key(shortcuts, what)
        else:
            advice = tr("In your desktop’s keyboard settings, bind a key to: {command}", command=command)
        by = tr(shortcuts.chosen.name) if shortcuts.chosen is not None else ""
        rows.append(Ability(tr("Key: {what}", what=tr(name)), by if works else trouble, works, advice))
    return rows


def _about_key(shortcuts: Shortcuts, what: str) -> str:
    wanted = shortcuts.wanted.get(what)
    if wanted is None or shortcuts.chosen is None:
        return tr("Choose a key in the settings.")
    given = shortcuts.chosen.given.get(what, wanted.text)
    if not given:
        return tr("Your desktop gave it no key yet: choose one in its keyboard settings.")
    return (
        "" if given == wanted.text else tr("Your desktop has it on {keys}; its keyboard settings decide.", keys=given)
    )


def _tray(there: bool) -> Ability:
    advice = "" if there else tr("This desktop shows no tray icons; the program stays in its window.")
    return Ability(tr("Tray icon"), "", there, advice)


def _log_in(machine: Machine) -> Ability:
    starts = machine.registration.starts_at_login()
    if starts:
        advice = ""
    elif machine.wants_autostart:  # set while the program did not run, or taken out by a person elsewhere
        advice = tr("Switched on in the settings, but not known to your desktop. Switch it off and on again.")
    else:
        advice = tr("Switched off in the settings.")
    return Ability(tr("Start when I log in"), tr(machine.registration.name) if starts else "", starts, advice)


def _links(machine: Machine) -> Ability:
    why_not = machine.registration.links_why_not
    takes = machine.registration.takes_links()
    advice = "" if takes or why_not else tr("Switched off in the settings.")
    return Ability(
        tr("wrenchtime:// links"), tr(machine.registration.name) if takes else why_not and tr(why_not), takes, advice
    )


def _why_not(verdicts: dict[str, Verdict]) -> list[str]:
    return list(dict.fromkeys(tr(verdict.why_not) for verdict in verdicts.values() if verdict.why_not))
