"""Recording overhead: how long the technician is occupied with Wrenchtime's own windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.store import journal
from tests.support.stage import Stage
from ui.own_time import OwnTime

TODAY = date(2026, 11, 20)


class Watch:
    """Seconds that a test lets pass."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def own_time(stage: Stage, watch: Watch) -> OwnTime:
    return OwnTime(stage.desk, stage.desk, watch)


@pytest.fixture
def opened(own_time: OwnTime, qapp: QApplication) -> Iterator[Callable[[], QWidget]]:
    """Makes windows that are watched, and active at first."""
    made: list[QWidget] = []

    def make() -> QWidget:
        window = QLineEdit()
        made.append(window)
        own_time.watch(window)
        window.show()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        return window

    yield make
    for window in made:
        window.hide()
        window.deleteLater()


@pytest.fixture
def window(opened: Callable[[], QWidget]) -> QWidget:
    return opened()


def counted(stage: Stage) -> int:
    stage.settle()
    return stage.services.overhead.read(TODAY).seconds


def type_after(window: QWidget, watch: Watch, seconds: float) -> None:
    watch.seconds += seconds
    # Through the window, as a person's key comes.
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)


def leave(window: QWidget, stage: Stage) -> None:
    window.hide()
    stage.settle()


def test_the_time_between_touches_counts_up_to_half_a_minute_each(stage: Stage, watch: Watch, window: QWidget) -> None:
    type_after(window, watch, 10)
    type_after(window, watch, 20)
    type_after(window, watch, 600)
    watch.seconds += 5
    leave(window, stage)
    assert counted(stage) == 10 + 20 + 30 + 5


def test_a_window_left_alone_counts_half_a_minute_and_a_hidden_one_nothing(
    stage: Stage, watch: Watch, window: QWidget
) -> None:
    watch.seconds += 3_600
    leave(window, stage)
    watch.seconds += 3_600
    assert counted(stage) == 30


def test_the_mouse_counts_like_the_keys(stage: Stage, watch: Watch, window: QWidget) -> None:
    for seconds in (25, 25):
        watch.seconds += seconds
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    leave(window, stage)
    assert counted(stage) == 50


def test_parts_of_a_second_are_kept_for_the_next_time(
    stage: Stage, watch: Watch, opened: Callable[[], QWidget]
) -> None:
    for _ in range(2):
        window = opened()
        watch.seconds += 1.5
        leave(window, stage)
        watch.seconds += 100
    assert counted(stage) == 3


def test_it_is_told_per_recorded_hour_and_leaves_nothing_to_be_sent(stage: Stage) -> None:
    stage.start("fuser")
    stage.until("10:00")
    with stage.services.ledger.read() as db:
        before = (db.rows("SELECT * FROM journal"), journal.waiting(db, 1_000), db.value("SELECT last_seq FROM device"))
    for seconds in (40, 20):
        assert not stage.services.overhead.add(seconds).changes
    with stage.services.ledger.read() as db:
        after = (db.rows("SELECT * FROM journal"), journal.waiting(db, 1_000), db.value("SELECT last_seq FROM device"))
    assert after == before
    found = stage.services.overhead.read(TODAY)
    assert (found.seconds, found.recorded_seconds, found.per_hour) == (60, 7_200, 30.0)
    assert stage.services.overhead.read(date(2026, 11, 19)).per_hour is None
