"""The day window for those who listen: the timeline says what its keys come to, and the table has every line."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from app.settings import WORK_HOURS
from tests.support.stage import Stage
from tests.ui.day.hand import Hand, log
from ui.day.table.model import Column

Key = Qt.Key


def test_the_timeline_tells_what_its_keys_come_to(stage: Stage) -> None:
    stage.services.settings.set(WORK_HOURS, "")
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    log(stage, "scan", "09:30", "12:30", attended=False)
    log(stage, "plotter", "11:00", "12:00")
    hand = Hand(stage)
    found = QAccessible.queryAccessibleInterface(hand.timeline)
    assert found is not None
    assert found.text(QAccessible.Text.Name) == "Timeline of the day"
    said = []
    for key in (Key.Key_Home, Key.Key_Right, Key.Key_Right, Key.Key_Right):
        hand.press_in(hand.timeline, key)
        said.append(found.text(QAccessible.Text.Description))
    assert said == [
        "09:00–10:00, Replace the fuser unit, front desk printer, Hartmann Dental Practice, 1 h",
        "09:30–12:30, Virus scan of the dispatch server, Okafor & Sons Logistics, unattended, 3 h",
        "10:00–11:00, nothing recorded, 1 h",
        "11:00–12:00, Plotter prints stripes on long sheets, Marlow Architects, 1 h",
    ]
    names = [
        hand.window.model.index(row, Column.TIMES).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(hand.window.model.rowCount())
    ]
    assert names == [text.partition(",")[0] for text in said]
