"""What can be done in the day window, each with its key; the same on a key, in the menu and by a button."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.language import mark, tr


class Verb(NamedTuple):
    """An action: its name, its key and what it is called. A new group begins with ``first``."""

    name: str
    key: str
    text: str
    first: bool = False


VERBS = (
    Verb("assign", "A", mark("Say what it was for…")),
    Verb("times", "T", mark("Change the times")),
    Verb("note", "N", mark("Write the note")),
    Verb("work-type", "W", mark("Choose the work type")),
    Verb("billable", "B", mark("Billable or not")),
    Verb("attended", "U", mark("Unattended or not")),
    Verb("outcome", "O", mark("How it went…"), first=True),
    Verb("follow-up", "F", mark("Follow-up needed or not")),
    Verb("parts", "P", mark("Parts used…")),
    Verb("kilometres", "K", mark("Kilometres…")),
    Verb("giveaway", "G", mark("Give it away…")),
    Verb("split", "S", mark("Split it…"), first=True),
    Verb("merge", "M", mark("Merge with its neighbour")),
    Verb("discard", "Del", mark("Discard")),
)
"""What can be done with the selected entries, in the order of the menu."""

OTHER_VERBS = (
    Verb("add", "Ins", mark("Add an entry…")),
    Verb("next-problem", "F8", mark("The next thing to settle")),
    Verb("previous-problem", "Shift+F8", mark("The thing to settle before")),
    Verb("accept-safe", "Ctrl+Return", mark("Accept what is safe")),
    Verb("submit", "Ctrl+Shift+Return", mark("Submit the day")),
    Verb("undo", "Ctrl+Z", mark("Undo")),
    Verb("redo", "Ctrl+Shift+Z", mark("Do once more")),
)
"""What can be done with the day."""


class Actions:
    """The actions of a window, switched on by their keys. ``on`` gives an action its work."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._made: dict[str, QAction] = {}
        for verb in (*VERBS, *OTHER_VERBS):
            self.add(verb)

    def add(self, verb: Verb) -> QAction:
        """Makes an action and lets its key work in the whole window."""
        action = QAction(tr(verb.text), self._window)
        action.setObjectName(f"do-{verb.name}")
        action.setShortcut(QKeySequence(verb.key))
        action.setAutoRepeat(False)
        self._window.addAction(action)
        self._made[verb.name] = action
        return action

    def on(self, name: str, do: Callable[[], object]) -> QAction:
        """Has something done by the action of that name."""
        action = self._made[name]
        action.triggered.connect(lambda _checked=False: do())
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def menu(self) -> QMenu:
        """A menu of all that can be done with the selected entries."""
        menu = QMenu(self._window)
        for verb in VERBS:
            if verb.first:
                menu.addSeparator()
            menu.addAction(self._made[verb.name])
        menu.addSeparator()
        menu.addAction(self._made["add"])
        return menu
