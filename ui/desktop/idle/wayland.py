"""Wayland compositors other than GNOME's: they tell by events, through ext-idle-notify or the KDE protocol before it.

A notification answers no question. It says once that there was no input for as long as asked for, and once that there
is some again, so that the last input was at the first of these minus the time asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot

from ui.desktop.idle.port import IdleSource, Verdict
from ui.desktop.wayland import Wayland, on_wayland
from ui.language import mark

NOT_WAYLAND = mark("this desktop is not Wayland")

READY_MAY_TAKE = 5_000
"""Milliseconds until a compositor that takes a connection and says nothing counts as not there."""

TRIED_AGAIN_AFTER = (500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000)
"""Milliseconds between the tries to find a compositor that went away; one that is started anew is there in seconds."""

_SOON = 100
"""Milliseconds of a notification that is there for the return alone: it must have been idle to tell of one."""

_SEAT = "wl_seat"
_IDLED, _RESUMED = 0, 1  # the events, the same in both protocols
_LET_GO = 0  # the request by which a notification ends, the same in both protocols


class _Dialect(NamedTuple):
    """One protocol in one version: the request for a notification, and whether it takes the seat before the time."""

    interface: str
    version: int
    request: int
    seat_first: bool
    films_count: bool

    def arguments(self, notification: int, timeout: int, seat: int) -> tuple[int, int, int]:
        return (notification, seat, timeout) if self.seat_first else (notification, timeout, seat)


_DIALECTS = (
    _Dialect("ext_idle_notifier_v1", 2, request=2, seat_first=False, films_count=False),
    _Dialect("ext_idle_notifier_v1", 1, request=1, seat_first=False, films_count=True),
    _Dialect("org_kde_kwin_idle", 1, request=0, seat_first=True, films_count=True),
)
"""The best first. The first counts input alone; where a film that keeps the screen awake counts as somebody, nobody
is there only when it has ended."""


class _Seat:
    """One person's input devices, with the notification about them: ``idle`` is what it told last."""

    def __init__(self, made: int) -> None:
        self.made = made
        self.notification = 0
        self.idle = False


class WaylandIdle(IdleSource):
    """One notification a seat. Nobody is there when every seat says so, and somebody when one does.

    A compositor that goes away is looked for again for a minute; what was idle stays so meanwhile.
    """

    name = mark("the Wayland compositor")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wayland: Wayland | None = None
        self._dialect: _Dialect | None = None
        self._notifier = 0
        self._seats: dict[int, _Seat] = {}
        self._threshold = 0
        self._idle = False
        self._found: Callable[[Verdict], None] | None = None
        self._waits = iter(TRIED_AGAIN_AFTER)
        self._patience = QTimer(self, singleShot=True, interval=READY_MAY_TAKE)
        self._patience.timeout.connect(self._not_ready)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._look_again)

    @property
    def caveat(self) -> str:
        if self._dialect is not None and self._dialect.films_count:
            return mark("A film or a call that keeps the screen awake counts as somebody being there.")
        return ""

    def try_out(self, then: Callable[[Verdict], None]) -> None:
        if not on_wayland():
            then(Verdict(False, NOT_WAYLAND))
            return
        self._connect(then)

    def watch(self, threshold: int) -> None:
        self._threshold = threshold
        for seat in self._seats.values():
            self._arm(seat)

    def stop(self) -> None:
        self._threshold = 0
        self._disconnect()

    def _connect(self, then: Callable[[Verdict], None]) -> None:
        wayland = Wayland.open(self)
        if wayland is None:
            then(Verdict(False, mark("the Wayland compositor takes no connection")))
            return
        self._wayland, self._found = wayland, then
        wayland.lost.connect(self._lost)
        self._patience.start()
        wayland.ask_whether_ready(self._ready)

    def _disconnect(self) -> None:
        self._patience.stop()
        self._pause.stop()
        self._seats.clear()
        self._found = None
        wayland, self._wayland = self._wayland, None
        if wayland is not None:
            wayland.close()
            wayland.deleteLater()

    def _ready(self) -> None:
        self._patience.stop()
        wayland, then, self._found = self._wayland, self._found, None
        if wayland is None or then is None:
            return
        self._dialect, self._notifier = _best_offer(wayland)
        if self._dialect is None:
            self._disconnect()
            then(Verdict(False, mark("this Wayland compositor does not tell programs about idleness")))
            return
        wayland.offered.connect(self._take_seat)
        wayland.withdrawn.connect(self._lose_seat)
        for number in tuple(wayland.offers):
            self._take_seat(number)
        then(Verdict(True))

    @Slot()
    def _not_ready(self) -> None:
        self._end_trial(Verdict(False, mark("the Wayland compositor does not answer")))

    @Slot()
    def _lost(self) -> None:
        if self._found is not None:
            self._end_trial(Verdict(False, mark("the Wayland compositor takes no connection")))
            return
        self._disconnect()
        self._waits = iter(TRIED_AGAIN_AFTER)
        self._wait_and_look_again()

    def _end_trial(self, verdict: Verdict) -> None:
        then = self._found
        self._disconnect()
        if then is not None:
            then(verdict)

    def _wait_and_look_again(self) -> None:
        wait = next(self._waits, None)
        if wait is not None:
            self._pause.start(wait)
            return
        self._told_active()
        self.lost.emit(mark("the Wayland compositor is gone"))

    @Slot()
    def _look_again(self) -> None:
        self._connect(lambda verdict: None if verdict.works else self._wait_and_look_again())

    @Slot(int)
    def _take_seat(self, number: int) -> None:
        if self._wayland is not None and self._wayland.offers[number].interface == _SEAT:
            seat = _Seat(self._wayland.bind(number, 1))
            self._seats[number] = seat
            self._arm(seat)

    @Slot(int)
    def _lose_seat(self, number: int) -> None:
        seat = self._seats.pop(number, None)
        if seat is not None:
            self._disarm(seat)
            self._consider()

    def _arm(self, seat: _Seat) -> None:
        """Asks for a notification at the threshold; while nobody is there for one on the return."""
        self._disarm(seat)
        if self._wayland is None or self._dialect is None or not self._threshold:
            return
        timeout = _SOON if self._idle else self._threshold
        seat.notification = self._wayland.new_object(partial(self._told, seat))
        arguments = self._dialect.arguments(seat.notification, timeout, seat.made)
        self._wayland.send(self._notifier, self._dialect.request, *arguments)

    def _disarm(self, seat: _Seat) -> None:
        if self._wayland is not None and seat.notification:
            self._wayland.forget(seat.notification)
            self._wayland.send(seat.notification, _LET_GO)
        seat.notification, seat.idle = 0, False

    def _told(self, seat: _Seat, event: int, _body: bytes) -> None:
        if event == _IDLED:
            seat.idle = True
            self._consider()
        elif event == _RESUMED:
            seat.idle = False
            self._told_active()

    def _consider(self) -> None:
        if not self._idle and self._seats and all(seat.idle for seat in self._seats.values()):
            self._idle = True
            self.idled.emit(self._threshold)

    def _told_active(self) -> None:
        if self._idle:
            self._idle = False
            for seat in self._seats.values():
                self._arm(seat)  # what watched for the return alone would be idle too soon
            self.returned.emit()


def _best_offer(wayland: Wayland) -> tuple[_Dialect | None, int]:
    """The best protocol of those offered, and the object to speak it with. Without a seat none is of use."""
    interfaces = {offer.interface: (number, offer.version) for number, offer in wayland.offers.items()}
    if _SEAT not in interfaces:
        return None, 0
    for dialect in _DIALECTS:
        number, version = interfaces.get(dialect.interface, (0, 0))
        if version >= dialect.version:
            return dialect, wayland.bind(number, dialect.version)
    return None, 0
