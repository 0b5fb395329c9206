"""A connection to a D-Bus message bus that lives in Qt's event loop and never waits.

Qt's own module sends every number as a signed 32-bit one and ends the process when a signal's arguments have another
shape than expected, so calls and signals go through jeepney here, which knows neither trouble.
"""

from __future__ import annotations

import itertools
import logging
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

CALL_MAY_TAKE = 5.0
"""Seconds until a call without an answer has failed."""

Then = Callable[[tuple[Any, ...]], None]
Failed = Callable[[str], None]
Heard = Callable[[str, tuple[Any, ...]], None]

log = logging.getLogger(__name__)


class Address(NamedTuple):
    """An object's interface on the bus."""

    service: str
    path: str
    interface: str


class _Waiting(NamedTuple):
    then: Then | None
    failed: Failed | None
    until: float


class _Ear(NamedTuple):
    service: str
    path: str
    interface: str
    member: str
    heard: Heard


class Bus(QObject):
    """One connection. ``lost``: the bus is gone; nothing more comes, and calls fail at once.

    ``appeared`` and ``vanished`` carry a service that is listened to when somebody takes its name or leaves it.
    """

    lost = Signal()
    appeared = Signal(str)
    vanished = Signal(str)

    def __init__(self, connection: DBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: DBusConnection | None = connection
        self._serials = itertools.count(100)
        self._waiting: dict[int, _Waiting] = {}
        self._ears: list[_Ear] = []
        self._owners: dict[str, str] = {}
        self._notifier = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._readable)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up)

    @classmethod
    def open(cls, which: str, parent: QObject | None = None) -> Bus | None:
        """The "SESSION" or the "SYSTEM" bus, or the one at an address; ``None`` where there is none."""
        try:
            return cls(open_dbus_connection(bus=which, enable_fds=True), parent)
        except (OSError, KeyError, ValueError, RuntimeError) as error:
            log.info("no %s bus: %s", which.lower(), error)
            return None

    def call(
        self,
        to: Address,
        method: str,
        signature: str = "",
        body: Sequence[Any] = (),
        *,
        then: Then | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Calls a method; one of the two hears of it later: ``then`` the answer's values, ``failed`` a sentence."""
        message = new_method_call(
            DBusAddress(to.path, to.service, to.interface), method, signature or None, tuple(body)
        )
        self._send(message, then, failed)

    def get(self, to: Address, name: str, then: Callable[[Any], None], failed: Failed | None = None) -> None:
        """Reads a property; ``then`` gets its value."""
        properties = to._replace(interface="org.freedesktop.DBus.Properties")
        self.call(properties, "Get", "ss", (to.interface, name), then=lambda answer: then(answer[0][1]), failed=failed)

    def listen(self, to: Address, member: str, heard: Heard) -> None:
        """Hears a signal of a service from now on: ``heard`` gets the object's path and the signal's values.

        An empty ``path`` or ``interface`` is any. What others send under the service's name is not heard.
        """
        self._ears.append(_Ear(to.service, to.path, to.interface, member, heard))
        rule = MatchRule(
            type="signal", sender=to.service, interface=to.interface or None, member=member, path=to.path or None
        )
        self._send(message_bus.AddMatch(rule))
        if to.service not in self._owners:
            self._owners[to.service] = ""
            owned = MatchRule(
                type="signal", sender=message_bus.bus_name, interface=message_bus.interface, member="NameOwnerChanged"
            )
            owned.add_arg_condition(0, to.service)
            self._send(message_bus.AddMatch(owned))
            self._send(message_bus.GetNameOwner(to.service), lambda answer: self._owned(to.service, answer[0]))

    def close(self) -> None:
        """Ends the connection; whoever waits for an answer hears nothing any more."""
        self._waiting.clear()
        self._ears.clear()
        self._disconnect()

    def _send(self, message: Message, then: Then | None = None, failed: Failed | None = None) -> None:
        if self._connection is None:
            if failed is not None:
                failed("The bus is gone")
            return
        serial = next(self._serials)
        self._waiting[serial] = _Waiting(then, failed, time.monotonic() + CALL_MAY_TAKE)
        if not self._patience.isActive():
            self._patience.start(round(CALL_MAY_TAKE * 1_000))
        try:
            self._connection.send(message, serial=serial)
        except OSError:
            self._lose()

    @Slot()
    def _readable(self) -> None:
        try:
            while self._connection is not None:
                self._take(self._connection.receive(timeout=0))
        except TimeoutError:
            return
        except (OSError, RuntimeError) as error:
            log.info("the bus is gone: %s", error)
            self._lose()

    def _take(self, message: Message) -> None:
        kind, fields = message.header.message_type, message.header.fields
        if kind is MessageType.signal:
            self._hear(message)
        elif kind in {MessageType.method_return, MessageType.error}:
            waiting = self._waiting.pop(fields.get(HeaderFields.reply_serial, 0), None)
            if not self._waiting:
                self._patience.stop()  # or it would wake up for nothing
            if waiting is None:
                return
            if kind is MessageType.method_return:
                if waiting.then is not None:
                    waiting.then(message.body)
            elif waiting.failed is not None:
                said = message.body[0] if message.body and isinstance(message.body[0], str) else ""
                waiting.failed(said or str(fields.get(HeaderFields.error_name, "It failed")))

    def _hear(self, message: Message) -> None:
        fields = message.header.fields
        sender, path = fields.get(HeaderFields.sender, ""), fields.get(HeaderFields.path, "")
        interface, member = fields.get(HeaderFields.interface, ""), fields.get(HeaderFields.member, "")
        if sender == message_bus.bus_name:
            if member == "NameOwnerChanged":
                name, _before, owner = message.body
                self._owned(name, owner)
            return
        for ear in tuple(self._ears):
            if (
                member == ear.member
                and ear.interface in {"", interface}
                and ear.path in {"", path}
                and sender in {ear.service, self._owners.get(ear.service)}
            ):
                ear.heard(path, message.body)

    def _owned(self, service: str, owner: str) -> None:
        before = self._owners.get(service)
        if before is None or before == owner:
            return
        self._owners[service] = owner
        (self.appeared if owner else self.vanished).emit(service)

    @Slot()
    def _give_up(self) -> None:
        now = time.monotonic()
        late = [serial for serial, waiting in self._waiting.items() if waiting.until <= now]
        for serial in late:
            failed = self._waiting.pop(serial).failed
            if failed is not None:
                failed("It does not answer")
        if self._waiting:
            soonest = min(waiting.until for waiting in self._waiting.values())
            self._patience.start(max(round((soonest - now) * 1_000), 1))

    def _lose(self) -> None:
        self._disconnect()
        waiting, self._waiting = self._waiting, {}
        for one in waiting.values():
            if one.failed is not None:
                one.failed("The bus is gone")
        self.lost.emit()

    def _disconnect(self) -> None:
        self._patience.stop()
        self._notifier.setEnabled(False)
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(OSError):
                connection.close()
