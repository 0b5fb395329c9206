"""The tray and the windows together, without a desktop: what is chosen happens, and what happens is shown."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from app.settings import LANGUAGE
from tests.support.stage import Stage
from ui.desktop.tray_host import TrayHost
from ui.dialogs import Quitting
from ui.icons import TrayState
from ui.sync.joining import JoiningDialog
from ui.tray import Tray, Verb
from ui.workplace import Workplace


class Desktop:
    """A tray that can be there or not."""

    def __init__(self) -> None:
        self.has_tray = True

    def __call__(self) -> bool:
        return self.has_tray


@pytest.fixture
def desktop() -> Desktop:
    return Desktop()


@pytest.fixture
def tray(stage: Stage) -> Iterator[Tray]:
    made = Tray(stage.icons)
    yield made
    made.menu.deleteLater()
    made.deleteLater()


@pytest.fixture
def open_workplace(stage: Stage, tray: Tray, desktop: Desktop) -> Iterator[Callable[[], Workplace]]:
    opened: list[Workplace] = []

    def open_one() -> Workplace:
        workplace = Workplace(
            desk=stage.desk,
            link=stage.link,
            theme=stage.theme,
            language=stage.language,
            icons=stage.icons,
            tray=tray,
            host=TrayHost(desktop),
        )
        stage.runner.refused.connect(workplace.tell)
        opened.append(workplace)
        return workplace

    yield open_one
    for workplace in opened:
        for window in (
            workplace.panel,
            workplace.day,
            workplace.settings,
            workplace.server,
            workplace.about,
            workplace.welcome,
        ):
            if window is not None:
                window.hide()
                window.deleteLater()
        workplace.deleteLater()
    stage.settle()


@pytest.fixture
def workplace(open_workplace: Callable[[], Workplace]) -> Workplace:
    return open_workplace()


def test_what_is_chosen_in_the_menu_is_done_and_shown(stage: Stage, workplace: Workplace, tray: Tray) -> None:
    subject = stage.sample.subjects["fuser"]
    workplace.choose(Verb.START, subject)
    stage.settle()
    assert stage.attended().startswith("Replace the fuser")
    assert "Replace the fuser" in tray.icon.toolTip()
    assert any(action.objectName() == "stop" for action in tray.menu.actions())
    workplace.choose(Verb.PARK)
    stage.settle()
    assert tray.state.value == TrayState.PARKED.value
    workplace.choose(Verb.RESUME, stage.desk.glance.overview.parked[0].described.entry.id)
    stage.settle()
    workplace.choose(Verb.STOP, stage.running()[0].id)
    stage.settle()
    assert stage.running() == []
    assert tray.state.value == TrayState.IDLE.value


def test_note_opens_the_panel_at_the_note_of_that_timer(stage: Stage, workplace: Workplace) -> None:
    stage.start("fuser")
    stage.start("scan", attended=False)
    stage.look()
    [scan] = [entry for entry in stage.running() if not entry.attended]
    workplace.choose(Verb.NOTE, scan.id)
    stage.settle()
    assert workplace.panel is not None
    assert workplace.panel.running.note.isVisible()
    workplace.panel.running.note.insertPlainText("42 percent")
    workplace.panel.running.note.leave()
    stage.settle()
    assert [entry.note for entry in stage.running() if entry.id == scan.id] == ["42 percent"]


def test_a_click_on_the_icon_opens_and_closes_the_panel(stage: Stage, workplace: Workplace) -> None:
    workplace.choose(Verb.PANEL)
    stage.settle()
    assert workplace.panel is not None
    assert workplace.panel.isVisible()
    workplace.choose(Verb.PANEL)
    assert not workplace.panel.isVisible()


def test_no_window_is_made_before_it_is_wanted(workplace: Workplace) -> None:
    assert (workplace.panel, workplace.day, workplace.settings, workplace.server) == (None,) * 4


def test_a_refusal_is_told_in_the_panel_when_that_is_open(stage: Stage, workplace: Workplace) -> None:
    workplace.choose(Verb.PANEL)
    stage.settle()
    workplace.choose(Verb.PARK)
    stage.settle()
    assert workplace.panel is not None
    assert workplace.panel.telling.text.text() == (
        "Nothing to park. No attended timer is running, so there is nothing to set aside."
    )


def test_without_a_tray_the_panel_opens_as_a_window_and_says_why(
    stage: Stage, open_workplace: Callable[[], Workplace], desktop: Desktop
) -> None:
    desktop.has_tray = False
    workplace = open_workplace()
    workplace._do_without_tray()
    stage.settle()
    assert workplace.panel is not None
    assert workplace.panel.notice.isVisible()
    desktop.has_tray = True
    workplace._host.appeared.emit()
    assert not workplace.panel.notice.isVisible()


def test_another_choice_of_colours_is_worn_at_once(stage: Stage, workplace: Workplace) -> None:
    from app.settings import THEME

    assert not workplace.theme.dark
    stage.services.settings.set(THEME, "dark")
    stage.look()
    assert workplace.theme.dark


@pytest.mark.parametrize(("button", "done"), [("keep", ["keep"]), ("stop", ["stop"]), ("cancel", [])])
def test_quitting_has_three_answers(stage: Stage, button: str, done: list[str]) -> None:
    stage.start("fuser")
    stage.look()
    called: list[str] = []
    asked = Quitting(stage.desk.glance, lambda: called.append("stop"), lambda: called.append("keep"))
    asked.open()
    QApplication.processEvents()
    assert asked.box.text() == "“Replace the fuser unit, front desk printer · Hartmann Dental Practice” is running."
    assert isinstance(asked.box, QMessageBox)
    {"keep": asked.keep_button, "stop": asked.stop_button, "cancel": asked.cancel_button}[button].click()
    QApplication.processEvents()
    assert called == done


def test_another_language_makes_the_open_windows_anew_where_they_were(stage: Stage, workplace: Workplace) -> None:
    workplace.show_settings()
    workplace.show_about()
    stage.settle()
    before = workplace.settings
    assert before is not None
    before.move(40, 50)
    before.editors[LANGUAGE.key].setFocus()
    assert workplace.about is not None
    workplace.about.hide()
    stage.services.settings.set(LANGUAGE, "de")
    stage.look()
    assert workplace.settings is not None
    assert workplace.settings is not before
    assert workplace.settings.isVisible()
    assert workplace.settings.windowTitle() == "Einstellungen – Wrenchtime"
    assert (workplace.settings.x(), workplace.settings.y()) == (40, 50)
    assert workplace.settings.focusWidget() is workplace.settings.editors[LANGUAGE.key]  # the next key goes on there
    assert workplace.about is None  # it was closed, and is made when it is wanted again


def test_the_menu_speaks_the_chosen_language_at_once(stage: Stage, workplace: Workplace, tray: Tray) -> None:
    stage.services.settings.set(LANGUAGE, "es")
    stage.look()
    assert "Salir" in [action.text() for action in tray.menu.actions()]


def test_after_the_first_questions_the_panel_opens_or_the_joining(stage: Stage, workplace: Workplace) -> None:
    workplace.show_welcome()
    assert workplace.welcome is not None
    workplace.welcome.begin()
    stage.settle()
    assert workplace.panel is not None
    assert workplace.panel.isVisible()
    workplace.welcome.done.emit(True)
    stage.settle()
    assert workplace.server is not None
    [dialog] = workplace.server.findChildren(JoiningDialog)
    assert dialog.isVisible()
    dialog.reject()
