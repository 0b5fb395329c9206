"""The caretaker: checks and backs up the ledger while the program runs, and keeps no gesture waiting."""

from pytestqt.qtbot import QtBot

from app.store import backup, notices, upkeep
from tests.support.stage import Stage
from ui.caretaker import Caretaker


def test_a_day_that_begins_with_the_program_gets_its_backup(stage: Stage, qtbot: QtBot) -> None:
    caretaker = Caretaker(stage.services.ledger, stage.runner)
    assert upkeep.due(stage.services.ledger)
    with qtbot.waitSignal(caretaker.tended):
        caretaker.begin()
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
        caretaker.begin()
    caretaker.stop()
    with stage.services.ledger.read() as db:
        assert notices.listed(db)
    assert list(stage.profile.damaged.iterdir())
