"""The list of what works here, in the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from tests.pictures.__main__ import speak
from tests.support.stage import Stage
from ui.desktop.abilities import Ability
from ui.desktop.abilities_view import AbilitiesView


def texts(view: AbilitiesView) -> list[str]:
    return [found.text() for found in view.findChildren(QLabel) if not found.isHidden() and found.text()]


def test_each_row_says_whether_it_works_by_what_and_what_to_do(stage: Stage) -> None:
    rows = [Ability("Tray icon", "", True, "")]
    view = AbilitiesView(lambda: rows, stage.theme)
    assert texts(view) == ["Tray icon", "Works"]
    rows = [Ability("Key", "another program has F9", False, "Bind a key to: wrenchtime toggle")]
    view.refresh()
    assert texts(view) == ["Key", "Another program has F9 – Bind a key to: wrenchtime toggle", "Not here"]
    name = view.findChild(QLabel, "ability-0")
    assert isinstance(name, QLabel)
    assert name.accessibleDescription() == "Not here. Another program has F9 – Bind a key to: wrenchtime toggle"
    view.deleteLater()


def test_long_names_and_words_make_no_setting_too_wide_for_its_window(stage: Stage) -> None:
    speak(stage.language, "pseudo")
    settings = stage.settings
    name, words = "Schlaf, Herunterfahren und alles, was danach kommt", "Everything is written down before. " * 3
    settings.add_section("What works", AbilitiesView(lambda: [Ability(name, words, True, words)], stage.theme))
    settings.open()
    stage.settle()
    inside = settings.list.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= settings.list.viewport().width()
