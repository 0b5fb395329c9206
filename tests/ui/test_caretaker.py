"""The caretaker: checks and backs up the ledger while the program runs, and keeps no gesture waiting."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from app.store import backup, notices, upkeep
from app.store.ledger import Ledger
from app.store.upkeep import UpkeepReport
from tests.support.stage import Stage
from ui.caretaker import Caretaker


def test_a_day_that_begins_with_the_program_gets_its_backup(stage: Stage, qtbot: QtBot) -> None:
    caretaker = Caretaker(stage.services.ledger, stage.runner)
    assert upkeep.due(stage.services.ledger)
    with qtbot.waitSignal(caretaker.tended):
        caretaker.begin(after=0)
    caretaker.stop()
    assert not upkeep.due(stage.services.ledger)
    assert backup.latest_day(stage.profile) is not None


def test_a_ledger_found_damaged_at_the_start_is_repaired_and_told(stage: Stage, qtbot: QtBot) -> None:
    stage.start("fuser", "09:00", note="kept through it all")
    connection = stage.services.ledger.driver.connect(str(stage.profile.ledger))
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    page = 4096
    with stage.profile.ledger.open("r+b") as ledger:
        ledger.seek(3 * page)
        ledger.write(b"\xde\xad" * (page // 2))
    caretaker = Caretaker(stage.services.ledger, stage.runner)
    with qtbot.waitSignal(caretaker.tended, timeout=20_000):
        caretaker.begin(after=0)
    caretaker.stop()
    with stage.services.ledger.read() as db:
        assert notices.listed(db)
    assert list(stage.profile.damaged.iterdir())


def test_what_is_opened_at_the_start_goes_before_the_check(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    checked: list[Ledger] = []

    def check_and_note(ledger: Ledger) -> UpkeepReport:
        checked.append(ledger)
        return UpkeepReport()

    monkeypatch.setattr(upkeep, "quick_check", check_and_note)
    caretaker = Caretaker(stage.services.ledger, stage.runner)
    caretaker.begin()
    stage.day.open()
    stage.settle()
    assert checked == []
    caretaker.stop()


def test_while_the_ledger_is_checked_all_else_goes_first(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked_in: list[str] = []

    def check_and_note(_ledger: Ledger) -> UpkeepReport:
        checked_in.append(threading.current_thread().name)
        return UpkeepReport()

    monkeypatch.setattr(upkeep, "quick_check", check_and_note)
    monkeypatch.setattr(upkeep, "run", check_and_note)
    caretaker = Caretaker(stage.services.ledger, stage.runner)
    caretaker.begin(after=0)
    qtbot.waitUntil(lambda: len(checked_in) == 2)
    caretaker.stop()
    assert all(name.startswith("patient") for name in checked_in)
