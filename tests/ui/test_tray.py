"""The tray icon's menu and signals, without a tray."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ui.icons import Glyph, Icons, TrayState
from ui.tray import SEPARATOR, Line, Tray, Verb

LINES = (
    Line("stop", "Stop R&D", Verb.STOP, "entry-1", Glyph.STOP),
    SEPARATOR,
    Line("unattended", "Scan", lines=(Line("stop-2", "Stop", Verb.STOP, "entry-2"),)),
    Line("told", "Only told"),
)


@pytest.fixture
def tray(qapp: object) -> Iterator[Tray]:
    made = Tray(Icons())
    yield made
    made.menu.deleteLater()
    made.deleteLater()


def action(tray: Tray, name: str) -> QAction:
    menus = [tray.menu, *tray.menu.findChildren(QMenu)]
    return next(one for menu in menus for one in menu.actions() if one.objectName() == name)


def test_a_chosen_line_tells_its_verb_and_what_it_is_about(tray: Tray) -> None:
    chosen: list[tuple[object, object]] = []
    tray.chosen.connect(lambda verb, about: chosen.append((verb, about)))
    tray.fill(LINES, "#808080")
    action(tray, "stop").trigger()
    action(tray, "stop-2").trigger()
    assert chosen == [(Verb.STOP, "entry-1"), (Verb.STOP, "entry-2")]


def test_names_with_an_ampersand_are_shown_as_they_are(tray: Tray) -> None:
    tray.fill(LINES, "")
    assert action(tray, "stop").text() == "Stop R&&D"


def test_a_line_without_a_verb_cannot_be_chosen(tray: Tray) -> None:
    tray.fill(LINES, "")
    assert not action(tray, "told").isEnabled()


def test_the_same_menu_again_is_not_made_anew(tray: Tray) -> None:
    tray.fill(LINES, "#808080")
    before = tray.menu.actions()
    tray.fill(tuple(LINES), "#808080")
    assert tray.menu.actions() == before
    tray.fill(LINES[:1], "#808080")
    assert [one.objectName() for one in tray.menu.actions()] == ["stop"]


def test_where_only_words_differ_they_alone_are_set(tray: Tray) -> None:
    tray.fill(LINES, "#808080")
    before = tray.menu.actions()
    said: list[str] = []
    for one in (*before, action(tray, "stop-2")):
        one.changed.connect(lambda one=one: said.append(one.objectName()))
    inner = Line("unattended", "Scan, 2 min", lines=(Line("stop-2", "Stop it", Verb.STOP, "entry-2"),))
    tray.fill((*LINES[:2], inner, LINES[3]), "#808080")
    assert tray.menu.actions() == before
    assert said == ["unattended", "stop-2"]
    assert (action(tray, "unattended").text(), action(tray, "stop-2").text()) == ("Scan, 2 min", "Stop it")
    other = Line("unattended", "Scan", lines=(Line("stop-2", "Stop", Verb.STOP, "entry-3"),))
    tray.fill((*LINES[:2], other, LINES[3]), "#808080")
    chosen: list[object] = []
    tray.chosen.connect(lambda _verb, about: chosen.append(about))
    action(tray, "stop-2").trigger()
    assert chosen == ["entry-3"], "what a line is about is more than its words"


def test_a_click_on_the_icon_asks_for_the_panel_and_other_clicks_do_not(tray: Tray) -> None:
    chosen: list[object] = []
    tray.chosen.connect(lambda verb, _about: chosen.append(verb))
    for reason in QSystemTrayIcon.ActivationReason:
        tray.icon.activated.emit(reason)
    assert chosen == [Verb.PANEL]


def test_the_icon_is_touched_only_when_something_differs(tray: Tray) -> None:
    tray.tell(TrayState.RUNNING, "Fuser\n1 min")
    before = tray.icon.icon().cacheKey()
    tray.tell(TrayState.RUNNING, "Fuser\n2 min")
    assert tray.icon.icon().cacheKey() == before
    assert tray.icon.toolTip() == "Fuser\n2 min"
    tray.tell(TrayState.PARKED, "Fuser\n2 min")
    assert tray.icon.icon().cacheKey() != before


def test_an_icon_made_anew_for_a_late_tray_shows_the_same_as_before(tray: Tray) -> None:
    tray.tell(TrayState.ATTENTION, "A question")
    before, first = tray.icon.icon().cacheKey(), tray.icon
    tray.remake()
    assert tray.icon is not first
    assert tray.icon.icon().cacheKey() == before
    assert tray.icon.toolTip() == "A question"
    assert tray.icon.contextMenu() is tray.menu
