"""Uses the real windows and tells how long each gesture took until what it asked for was painted.

A program of its own, on an X display: the gestures come on standard input as JSON (:class:`Gestures`), and the
milliseconds of each go to standard output (:class:`Took`). The large ledger is the one of WRENCHTIME_DIR.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from time import monotonic, perf_counter, thread_time
from typing import TYPE_CHECKING, TypeVar

import msgspec
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.gestures import Gestures, Took
from ui.main import _options, build
from ui.workplace import Workplace

if TYPE_CHECKING:  # a window's modules are loaded by the program itself: that is part of what its opening takes
    from ui.panel.finding import Finding

_MAY_TAKE = 30.0  # seconds
_FOR_MORE = QEventLoop.ProcessEventsFlag.WaitForMoreEvents

W = TypeVar("W", bound=QWidget)


class _Painted(QObject):
    """Knows whether a widget has been painted since something was new in it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.up_to_date = True
        widget.installEventFilter(self)

    def expect(self) -> None:
        self.up_to_date = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.up_to_date = True
        return super().eventFilter(watched, event)


class _Typist:
    """Presses keys in the quick panel, and sees when its list is painted with what they found."""

    def __init__(self, finding: Finding) -> None:
        self._finding = finding
        self._painted = _Painted(finding.list.viewport())
        finding.model.modelReset.connect(self._painted.expect)

    def type(self, query: str) -> list[float]:
        """Types a query into the emptied box; the milliseconds of every key."""
        self._finding.clear()
        wait_until(self._is_shown)
        return [_took(partial(self._press, letter)) for letter in query]

    def _press(self, letter: str) -> None:
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(self._finding.box, key)
        wait_until(self._is_shown)

    def _is_shown(self) -> bool:
        return self._finding._answered == self._finding._asked and self._painted.up_to_date


def _open_days(workplace: Workplace, days: tuple[date, ...]) -> Took:
    """Opens the day window, then goes to each day."""

    def first() -> None:
        workplace.show_day()
        assert workplace.day is not None
        painted = _Painted(workplace.day)
        shown: list[object] = []
        workplace.day.shown.connect(shown.append)
        workplace.day.shown.connect(painted.expect)
        wait_until(lambda: bool(shown) and painted.up_to_date)

    began = thread_time()
    opened = _took(first)
    used = (thread_time() - began) * 1000
    window = workplace.day
    assert window is not None
    painted = _Painted(window.table.viewport())
    window.model.modelReset.connect(painted.expect)
    shown: list[object] = []
    window.shown.connect(shown.append)

    def go_to(day: date) -> None:
        shown.clear()
        window.go_to(day)
        wait_until(lambda: bool(shown) and painted.up_to_date)

    others = tuple(_took(partial(go_to, day)) for day in days)
    return Took(first_day=opened, first_day_used=used, days=others)


def wait_until(happened: Callable[[], object]) -> None:
    """Handles events until something has happened.

    Painting is done within the events that are handled before each look, so the picture is finished then.
    """
    until = monotonic() + _MAY_TAKE
    while not happened():
        QApplication.processEvents(_FOR_MORE)
        if monotonic() > until:
            sys.exit(f"waited {_MAY_TAKE:g} s in vain")


def _wait(seconds: float) -> None:
    """Handles events for a while."""
    until = monotonic() + seconds
    wait_until(lambda: monotonic() >= until)


def _took(gesture: Callable[[], object]) -> float:
    began = perf_counter()
    gesture()
    return (perf_counter() - began) * 1000


def _window(kind: type[W]) -> W | None:
    windows = QApplication.topLevelWidgets()
    return next((one for one in windows if isinstance(one, kind) and one.isVisible()), None)


def main() -> int:
    gestures = msgspec.json.decode(sys.stdin.buffer.read(), type=Gestures)
    application = QApplication(sys.argv[:1])
    pulse = QTimer(interval=1000)  # so that waiting for something that never comes ends
    pulse.start()
    program = build(application, _options(["--panel"] if gestures.queries else []))
    if program is None:
        sys.exit("another program runs on this ledger")
    wait_until(lambda: program.workplace is not None)
    _wait(gestures.after)
    took = Took()
    if gestures.queries:
        from ui.panel.window import QuickPanel

        wait_until(lambda: _window(QuickPanel))
        panel = _window(QuickPanel)
        assert panel is not None
        typist = _Typist(panel.finding)
        typist.type("warm")
        took = Took(keys=tuple(each for query in gestures.queries for each in typist.type(query)))
    elif gestures.days:
        assert program.workplace is not None
        took = _open_days(program.workplace, gestures.days)
    program.close()
    sys.stdout.buffer.write(msgspec.json.encode(took))
    return 0


if __name__ == "__main__":
    sys.exit(main())
