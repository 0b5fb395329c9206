"""The first start: three questions, asked once, skipped with a key; and the sample data that can go again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.records import Customer
from app.settings import WELCOMED, WORK_HOURS
from tests.support.stage import Stage
from ui import sample
from ui.sync.link import Joining, prepare
from ui.welcome.first import is_first_start


def test_a_new_ledger_is_a_first_start_until_it_was_welcomed(stage: Stage) -> None:
    assert is_first_start(stage.services)
    stage.welcome.open()
    stage.welcome.begin()
    stage.settle()
    assert not stage.welcome.isVisible()
    assert not is_first_start(stage.services)


def test_a_ledger_in_use_is_no_first_start(stage: Stage) -> None:
    stage.services.catalogue.add_customer("Hartmann Dental")
    assert not is_first_start(stage.services)


def test_escape_skips_it_and_it_does_not_come_back(stage: Stage) -> None:
    joined: list[bool] = []
    stage.welcome.done.connect(joined.append)
    stage.welcome.open()
    stage.settle()
    QTest.keyClick(stage.welcome, Qt.Key.Key_Escape)
    stage.settle()
    assert not stage.welcome.isVisible()
    assert stage.services.settings.get(WELCOMED)
    assert stage.services.settings.get(WORK_HOURS) == WORK_HOURS.default
    assert joined == []


def test_the_answers_are_stored(stage: Stage) -> None:
    welcome = stage.welcome
    welcome.open()
    welcome.hours.setText("Mo-Th 8-12 13-17, Fr 8-14")
    welcome.sample.setChecked(True)
    welcome.begin()
    stage.settle()
    assert stage.services.settings.get(WORK_HOURS) == "Mo-Th 8-12 13-17, Fr 8-14"
    assert stage.services.samples.present()
    assert stage.services.finder.search("fuser")


def test_hours_that_cannot_be_read_are_explained_and_nothing_is_stored(stage: Stage) -> None:
    welcome = stage.welcome
    welcome.open()
    welcome.hours.setText("now and then")
    welcome.sample.setChecked(True)
    welcome.begin()
    stage.settle()
    assert welcome.isVisible()
    assert "now and then" in welcome.trouble.text()
    assert not stage.services.samples.present()
    assert is_first_start(stage.services)


def test_with_a_server_there_is_no_sample_data(stage: Stage) -> None:
    wanted: list[bool] = []
    stage.welcome.done.connect(wanted.append)
    stage.welcome.open()
    stage.welcome.sample.setChecked(True)
    stage.welcome.join.setChecked(True)
    stage.welcome.begin()
    stage.settle()
    assert wanted == [True]
    assert stage.services.samples.untouched()


def test_the_settings_take_the_sample_data_out_again(stage: Stage) -> None:
    sample.put_in(stage.services)
    stage.settings.open()
    stage.settle()
    assert stage.settings.sample.isVisible()
    stage.settings.sample.button.click()
    stage.settle()
    assert not stage.services.finder.search("fuser")
    assert not stage.services.catalogue.work_types()
    assert not stage.services.samples.present()


def test_what_time_was_recorded_on_stays(stage: Stage) -> None:
    filled = sample.fill(stage.services)
    stage.services.timers.start(filled.subjects["fuser"], work_type_id=filled.work_types["On-site"])
    stage.services.samples.remove()
    [found] = stage.services.finder.search("fuser")
    assert found.customer == "Hartmann Dental Practice"
    assert [one.name for one in stage.services.catalogue.work_types()] == ["On-site"]
    assert not stage.services.finder.search("backup")


def test_a_customer_of_ones_own_is_neither_doubled_nor_taken_out(stage: Stage) -> None:
    own = stage.services.catalogue.add_customer("Hartmann Dental Practice").made_or_changed(Customer)[-1]
    sample.put_in(stage.services)
    sample.put_in(stage.services)
    assert (
        len([found for found in stage.services.finder.search("Hartmann Dental Practice") if found.title == own.name])
        == 1
    )
    stage.services.samples.remove()
    assert [found.title for found in stage.services.finder.search("Hartmann")] == [own.name]


@pytest.mark.parametrize("key", ["wifi", "locks"])
def test_the_sample_has_its_tasks_by_their_keys(stage: Stage, key: str) -> None:
    assert sample.fill(stage.services).subjects[key].task_id


def test_joining_a_server_takes_no_sample_data_there(stage: Stage) -> None:
    sample.put_in(stage.services)
    prepare(stage.services, Joining(url="https://time.example.com", code="K7QF-2MXD"))
    assert not stage.services.samples.present()
    assert not stage.services.finder.search("fuser")


def test_enter_begins_from_the_button_that_has_the_cursor_first(stage: Stage) -> None:
    stage.welcome.open()
    stage.settle()
    QTest.keyClick(stage.welcome.focusWidget(), Qt.Key.Key_Return)
    stage.settle()
    assert not stage.welcome.isVisible()
    assert stage.services.settings.get(WELCOMED)
