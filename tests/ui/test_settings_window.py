"""The settings window: every setting of the registry has an editor, and what is chosen is stored."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox

from app.settings import CONFIRM_QUIT, RECENTS, REGISTRY, THEME
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
    editors = stage.settings.editors
    assert isinstance(editors[THEME.key], QComboBox)
    editors[THEME.key].setCurrentIndex(1)  # type: ignore[attr-defined]
    assert isinstance(editors[CONFIRM_QUIT.key], QCheckBox)
    editors[CONFIRM_QUIT.key].click()  # type: ignore[attr-defined]
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
