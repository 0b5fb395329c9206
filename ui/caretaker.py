"""Looks after the ledger while the desktop program runs: a check after the start, then what is due, hour by hour."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.store import upkeep
from app.store.ledger import Ledger
from app.store.upkeep import UpkeepReport
from ui.runner import Runner
from ui.sentences import said

_HOUR = 3_600_000  # ms

A_MOMENT = 2_000
"""Milliseconds from the start to the check. It reads the whole ledger, and what is opened at the start goes first."""


class Caretaker(QObject):
    """Works patiently, so that no gesture waits for it. ``tended``: the ledger or its notices may have changed."""

    tended = Signal()

    def __init__(self, ledger: Ledger, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ledger = ledger
        self._runner = runner
        self._hourly = QTimer(self, interval=_HOUR, timerType=Qt.TimerType.VeryCoarseTimer)
        self._hourly.timeout.connect(self._tend)
        self._first = QTimer(self, singleShot=True)
        self._first.timeout.connect(self._check)

    def begin(self, after: int = A_MOMENT) -> None:
        """Reads the ledger through once, ``after`` some milliseconds, and looks after it from then on."""
        self._first.start(after)
        self._hourly.start()

    def stop(self) -> None:
        """Begins nothing any more."""
        self._first.stop()
        self._hourly.stop()

    @Slot()
    def _check(self) -> None:
        self._runner.patiently(lambda: upkeep.quick_check(self._ledger), self._checked, owner=self)

    def _checked(self, report: UpkeepReport) -> None:
        self._tell(report)
        self._tend()

    @Slot()
    def _tend(self) -> None:
        self._runner.patiently(lambda: upkeep.run(self._ledger), self._tell, owner=self)

    def _tell(self, report: UpkeepReport) -> None:
        if report.problem is not None:
            self._runner.refused.emit(said(report.problem.title), said(report.problem.message))
        if report.repaired or report.backup is not None:
            self.tended.emit()
