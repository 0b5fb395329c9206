"""The day window for those who listen: every entry and gap of the timeline has a name, a role and a state."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from app.settings import WORK_HOURS
from tests.support.stage import Stage
from tests.ui.day.hand import Hand, log


def named(item: QAccessibleInterface) -> str:
    return str(item.text(QAccessible.Text.Name))


@pytest.fixture
def hand(stage: Stage) -> Hand:
    stage.services.settings.set(WORK_HOURS, "")
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    log(stage, "scan", "09:30", "12:30", attended=False)
    log(stage, "plotter", "11:00", "12:00")
    return Hand(stage)


def test_the_timeline_is_a_list_of_all_entries_and_gaps(hand: Hand) -> None:
    found = QAccessible.queryAccessibleInterface(hand.timeline)
    assert found is not None
    assert (found.role(), named(found)) == (QAccessible.Role.List, "Timeline of the day")
    items = [found.child(number) for number in range(found.childCount())]
    assert [named(item) for item in items] == [
        "09:00–10:00, Replace the fuser unit, front desk printer, Hartmann Dental Practice, 1 h",
        "09:30–12:30, Virus scan of the dispatch server, Okafor & Sons Logistics, unattended, 3 h",
        "10:00–11:00, nothing recorded, 1 h",
        "11:00–12:00, Plotter prints stripes on long sheets, Marlow Architects, 1 h",
    ]
    assert {item.role() for item in items} == {QAccessible.Role.ListItem}
    assert all(found.indexOfChild(item) == number for number, item in enumerate(items))


def test_items_say_what_is_selected_and_where_they_are(hand: Hand) -> None:
    found = QAccessible.queryAccessibleInterface(hand.timeline)
    assert found is not None
    hand.window.selection.choose((hand.entries()[2].id,))
    states = [found.child(number).state().selected for number in range(found.childCount())]
    assert states == [0, 0, 0, 1]
    last = found.child(3).rect()
    assert found.childAt(last.center().x(), last.center().y()) is found.child(3)
    assert str(found.text(QAccessible.Text.Value)).startswith("11:00–12:00")


def test_an_item_of_a_day_that_is_gone_is_not_valid(hand: Hand) -> None:
    found = QAccessible.queryAccessibleInterface(hand.timeline)
    assert found is not None
    item = found.child(0)
    assert item.isValid()
    hand.window.bar.previous.click()
    hand.stage.settle()
    assert not item.isValid()
    assert named(item) == ""
