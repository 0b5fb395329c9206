"""How the settings are ordered on the screen, and what their choices are called.

A setting finds its group by the first part of its key. One that is new, and whose group is not known here, is shown at
the end under "More".
"""

from __future__ import annotations

from typing import Any

from app.domain.search import fold
from app.settings import REGISTRY, Setting
from ui.language import mark, tr
from ui.sentences import said

_GROUPS = {
    mark("General"): ("theme", "language", "quit", "desktop"),
    mark("Working day"): ("work", "review", "day"),
    mark("Absences"): ("away", "idle", "absence", "absences"),
    mark("Reminders"): ("remind", "reminder", "reminders", "quiet", "notify"),
    mark("Tray and panel"): ("menu", "panel", "tray", "meter"),
    mark("Shortcuts"): ("shortcut", "shortcuts", "keys"),
    mark("Server"): ("sync", "server"),
}
_MORE = mark("More")
_LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}


def grouped() -> list[tuple[str, list[Setting[Any]]]]:
    """The groups that have settings, by name, each with its settings in the registry's order."""
    found: dict[str, list[Setting[Any]]] = {group: [] for group in (*_GROUPS, _MORE)}
    for setting in REGISTRY:
        found[_group(setting)].append(setting)
    return [(tr(group), settings) for group, settings in found.items() if settings]


def choice_name(setting: Setting[Any], choice: str) -> str:
    """What a choice is called: a language in its own words, everything else in the user's."""
    if choice in _LANGUAGES and setting.key == "language":
        return _LANGUAGES[choice]
    return said(choice.replace("-", " ").replace("_", " ").capitalize())


def fits(setting: Setting[Any], group: str, wanted: str) -> bool:
    """Whether each word of a search is in a setting's title, help, group, choices or key; in English too, which manuals
    and colleagues may use."""
    choices = (choice_name(setting, choice) for choice in setting.choices)
    english = (setting.title, setting.help, *setting.choices)
    return has_words(wanted, said(setting.title), said(setting.help), group, setting.key, *choices, *english)


def has_words(wanted: str, *texts: str) -> bool:
    """Whether each word of a search is in one of the texts."""
    text = fold(" ".join(texts))
    return all(word in text for word in fold(wanted).split())


def _group(setting: Setting[Any]) -> str:
    first = setting.key.split(".")[0]
    return next((group for group, firsts in _GROUPS.items() if first in firsts), _MORE)
