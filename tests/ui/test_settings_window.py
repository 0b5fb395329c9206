"""The settings window: every setting of the registry has an editor, and what is chosen is stored."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from app import settings
from app.settings import CONFIRM_QUIT, LANGUAGE, RECENTS, REGISTRY, THEME, WORK_HOURS, Setting
from tests.support.stage import Stage


def test_every_setting_has_an_editor_with_a_name_and_a_help(stage: Stage) -> None:
    window = stage.settings
    assert set(window.editors) == {setting.key for setting in REGISTRY}
    assert all(editor.accessibleName() and editor.accessibleDescription() for editor in window.editors.values())


def test_it_shows_what_is_stored(stage: Stage) -> None:
    stage.services.settings.set(THEME, "dark")
    stage.services.settings.set(RECENTS, 3)
    stage.settings.open()
    stage.settle()
    theme, recents = stage.settings.editors[THEME.key], stage.settings.editors[RECENTS.key]
    assert isinstance(theme, QComboBox)
    assert theme.currentText() == "Dark"
    assert isinstance(recents, QSpinBox)
    assert recents.value() == 3


def test_a_choice_is_stored_at_once_and_told_to_all(stage: Stage) -> None:
    stage.settings.open()
    stage.settle()
    colours, ask = stage.settings.editors[THEME.key], stage.settings.editors[CONFIRM_QUIT.key]
    assert isinstance(colours, QComboBox)
    colours.setCurrentIndex(1)
    assert isinstance(ask, QCheckBox)
    ask.click()
    stage.settle()
    assert stage.services.settings.get(THEME) == "light"
    assert stage.services.settings.get(CONFIRM_QUIT) is False
    assert stage.desk.glance.preferences.theme == "light"
    assert not stage.desk.glance.preferences.ask_on_quit


def test_showing_values_stores_nothing(stage: Stage) -> None:
    glances: list[object] = []
    stage.desk.glanced.connect(glances.append)
    stage.settings.open()
    stage.settle()
    assert glances == []


def test_words_find_the_settings_that_have_them_in_title_help_or_choices(stage: Stage) -> None:
    window = stage.settings
    window.search.setText("tray fav")
    assert {key for key, row in window.rows.items() if not row.isHidden()} == {"menu.favourites"}
    window.search.setText("español")
    assert {key for key, row in window.rows.items() if not row.isHidden()} == {LANGUAGE.key}
    assert window.nothing.isHidden()
    window.search.setText("no such thing")
    assert all(row.isHidden() for row in window.rows.values())
    assert not window.nothing.isHidden()


def test_escape_ends_the_search_first_and_then_the_window(stage: Stage) -> None:
    window = stage.settings
    window.open()
    stage.settle()
    window.search.setText("theme")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.search.text() == ""
    assert window.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_value_that_is_refused_is_explained_under_its_setting_and_not_stored(stage: Stage) -> None:
    window = stage.settings
    window.open()
    stage.settle()
    row = window.rows[WORK_HOURS.key]
    assert isinstance(row.editor, QLineEdit)
    row.editor.setFocus()
    row.editor.setText("sometimes")
    QTest.keyClick(row.editor, Qt.Key.Key_Return)
    stage.settle()
    assert not row.trouble.isHidden()
    assert "sometimes" in row.trouble.text()
    assert stage.services.settings.get(WORK_HOURS) == WORK_HOURS.default
    row.editor.setText("Mo 9:00-12:00")
    QTest.keyClick(row.editor, Qt.Key.Key_Return)
    stage.settle()
    assert row.trouble.isHidden()
    assert stage.services.settings.get(WORK_HOURS) == "Mo 9:00-12:00"


def test_one_key_brings_the_default_back(stage: Stage) -> None:
    stage.services.settings.set(RECENTS, 3)
    window = stage.settings
    window.open()
    stage.settle()
    row = window.rows[RECENTS.key]
    assert row.reset.isEnabled()
    row.reset.click()
    stage.settle()
    assert stage.services.settings.get(RECENTS) == RECENTS.default
    assert isinstance(row.editor, QSpinBox)
    assert row.editor.value() == RECENTS.default
    assert not row.reset.isEnabled()


def test_a_setting_nobody_here_has_heard_of_gets_a_group_and_an_editor(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: tuple[Setting[Any], ...] = (
        Setting(key="coffee.cups", type=int, default=2, title="Cups", help="A day.", least=0, most=9),
        Setting(
            key="coffee.kind", type=str, default="black", title="Kind", help="How.", choices=("black", "with-milk")
        ),
        Setting(key="coffee.sugar", type=bool, default=False, title="Sugar", help="Whether."),
    )
    monkeypatch.setattr(settings, "REGISTRY", (*REGISTRY, *made))
    monkeypatch.setattr("ui.settings.groups.REGISTRY", (*REGISTRY, *made))
    stage.settings.open()
    stage.settle()
    cups, kind, sugar = (stage.settings.editors[setting.key] for setting in made)
    assert isinstance(cups, QSpinBox)
    assert (cups.minimum(), cups.maximum(), cups.value()) == (0, 9, 2)
    assert isinstance(kind, QComboBox)
    assert [kind.itemText(number) for number in range(kind.count())] == ["Black", "With milk"]
    assert isinstance(sugar, QCheckBox)


def test_a_number_says_what_it_counts_and_nought_is_never(stage: Stage) -> None:
    stage.settings.open()
    stage.settle()
    editor = stage.settings.editors[settings.AWAY_MINUTES.key]
    assert isinstance(editor, QSpinBox)
    assert editor.text() == "10 min"
    editor.setValue(0)
    stage.settle()
    assert editor.text() == "Never"
    assert stage.services.settings.get(settings.AWAY_MINUTES) == 0


def test_what_is_no_setting_is_found_by_its_words_too_and_gone_when_others_are_sought(stage: Stage) -> None:
    window = stage.settings
    listed = QWidget()
    QLabel("Locked screen", listed)
    window.add_section("What works on this computer", listed)
    window.search.setText("works locked")
    assert not listed.isHidden()
    assert window.nothing.isHidden()
    window.search.setText("favourites")
    assert listed.isHidden()
    window.search.setText("locked sandwich")
    assert not window.nothing.isHidden()


def test_the_english_words_of_a_setting_find_it_in_every_language(stage: Stage) -> None:
    stage.language.speak("de")
    stage.settings.search.setText("log in")
    assert not stage.settings.rows["desktop.autostart"].isHidden()


def test_weekdays_are_shown_and_typed_in_the_language_of_the_desktop(stage: Stage) -> None:
    stage.services.settings.set(WORK_HOURS, "Mo-Th 8-17, Fr 8-14")
    stage.language.speak("de")
    stage.settings.open()
    stage.settle()
    hours = stage.settings.editors[WORK_HOURS.key]
    assert isinstance(hours, QLineEdit)
    assert hours.text() == "Mo-Do 8-17, Fr 8-14"
    hours.setText("Mo-Mi 7-16, Donnerstag 8-12")
    hours.editingFinished.emit()
    stage.settle()
    assert stage.services.settings.get(WORK_HOURS) == "Mo-We 7-16, Th 8-12"


def test_the_editors_keep_their_place_when_few_settings_are_left(stage: Stage) -> None:
    window = stage.settings
    window.open()
    stage.settle()

    def right_edge() -> int:
        editor = window.editors[RECENTS.key]
        return editor.mapTo(window, editor.rect().topRight()).x()

    among_all = right_edge()
    assert among_all == window.search.geometry().right()
    window.search.setText("recent")
    stage.settle()
    assert right_edge() == among_all


def test_the_wheel_over_an_editor_scrolls_the_list_and_changes_nothing(stage: Stage) -> None:
    window = stage.settings
    window.open()
    stage.settle()
    colours = window.editors[THEME.key]
    middle = QPointF(colours.rect().center())
    turned = QWheelEvent(
        middle,
        QPointF(colours.mapToGlobal(colours.rect().center())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(colours, turned)
    stage.settle()
    assert stage.services.settings.get(THEME) == THEME.default
    assert not turned.isAccepted() or window.list.verticalScrollBar().value() > 0
