"""Message buses of a test's own, and services on them that the test plays: logind, GNOME's idle monitor, and others."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.support.desktop import BUS_CONFIG, end, wait_until

Answer = tuple[str, tuple[Any, ...]]
"""A signature and values."""


@contextmanager
def open_bus(folder: Path, name: str) -> Iterator[str]:
    """A message bus that lives as long as the block: its address. ``folder`` must have a short path."""
    socket, config = folder / name, folder / f"{name}.conf"
    config.write_text(BUS_CONFIG.format(socket=socket))
    process = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile"], stdin=subprocess.DEVNULL, text=True
    )
    try:
        wait_until(lambda: _answers(f"unix:path={socket}"), "the bus")
        yield f"unix:path={socket}"
    finally:
        end(process)


def _answers(address: str) -> bool:
    try:
        open_dbus_connection(bus=address).close()
    except OSError:
        return False
    return True


class Played:
    """A service on a bus. Calls are answered on a thread of its own, by functions given for interface and method.

    ``calls`` lists what was called, as "Interface.Method", with its values.
    """

    def __init__(self, bus: str, *names: str) -> None:
        self._connection: DBusConnection = open_dbus_connection(bus=bus, enable_fds=True)
        for name in names:
            self._connection.send_and_get_reply(message_bus.RequestName(name), timeout=10)
        self._answers: dict[tuple[str, str], Callable[..., Answer | None]] = {}
        self._properties: dict[tuple[str, str], Callable[[], tuple[str, Any]]] = {}
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._serve, name=f"played {names}")
        self._thread.start()

    def answer(self, interface: str, method: str, answer: Callable[..., Answer | None]) -> None:
        """Answers calls of a method; without an answer (``None``) it stays silent."""
        self._answers[interface, method] = answer

    def take_name(self, name: str) -> None:
        """Becomes the service of that name."""
        self._connection.send(message_bus.RequestName(name))

    def property(self, interface: str, name: str, read: Callable[[], tuple[str, Any]]) -> None:
        """Has a property: its signature and value."""
        self._properties[interface, name] = read

    def emit(self, path: str, interface: str, member: str, signature: str = "", body: tuple[Any, ...] = ()) -> None:
        """Emits a signal."""
        self._connection.send(new_signal(DBusAddress(path, interface=interface), member, signature or None, body))

    def whisper(self, to: str, path: str, interface: str, member: str, word: str) -> None:
        """Sends a signal of one word to one connection alone, whether it listens or not."""
        signal = new_signal(DBusAddress(path, interface=interface), member, "s", (word,))
        signal.header.fields[HeaderFields.destination] = to
        self._connection.send(signal)

    def tell_changed(self, path: str, interface: str, values: dict[str, tuple[str, Any]]) -> None:
        """Tells that properties have changed."""
        self.emit(path, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", (interface, values, []))

    def called(self, what: str) -> int:
        """How often a method was called."""
        return sum(name == what for name, _ in tuple(self.calls))

    def close(self) -> None:
        self._ended.set()
        self._thread.join()
        self._connection.close()

    def _serve(self) -> None:
        while not self._ended.is_set():
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            except (OSError, ValueError):
                return
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Message) -> None:
        interface = message.header.fields.get(HeaderFields.interface, "")
        member = message.header.fields.get(HeaderFields.member, "")
        self.calls.append((f"{interface.rpartition('.')[2]}.{member}", message.body))
        if (interface, member) == ("org.freedesktop.DBus.Properties", "Get"):
            read = self._properties.get(message.body)
            reply = new_method_return(message, "v", (read(),)) if read else self._unknown(message)
        elif (interface, member) in self._answers:
            answered = self._answers[interface, member](*message.body)
            if answered is None:
                return
            reply = new_method_return(message, answered[0] or None, answered[1])
        else:
            reply = self._unknown(message)
        self._connection.send(reply)

    def _unknown(self, message: Message) -> Message:
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "s", ("There is no such thing here",))


class PlayedLogind(Played):
    """logind with one session. ``waited_for`` says whether somebody holds up sleep and shutdown."""

    SESSION = "/org/freedesktop/login1/session/_31"
    MANAGER = "/org/freedesktop/login1"

    def __init__(self, bus: str) -> None:
        self.hints: dict[str, tuple[str, Any]] = {
            "LockedHint": ("b", False), "Active": ("b", True), "IdleHint": ("b", False), "IdleSinceHint": ("t", 0),
        }  # fmt: skip
        self._held: list[int] = []
        super().__init__(bus, "org.freedesktop.login1")
        manager, session = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
        self.answer(manager, "GetSession", lambda _number: ("o", (self.SESSION,)))
        self.answer(manager, "Inhibit", self._inhibit)
        for name in self.hints:
            self.property(session, name, lambda name=name: self.hints[name])  # type: ignore[misc]

    @property
    def waited_for(self) -> bool:
        for reading in tuple(self._held):
            os.set_blocking(reading, False)
            try:
                if os.read(reading, 1) == b"":  # the other end is closed everywhere
                    self._held.remove(reading)
                    os.close(reading)
            except BlockingIOError:
                pass
        return bool(self._held)

    def lock(self) -> None:
        self.emit(self.SESSION, "org.freedesktop.login1.Session", "Lock")

    def unlock(self) -> None:
        self.emit(self.SESSION, "org.freedesktop.login1.Session", "Unlock")

    def hint(self, **hints: tuple[str, Any]) -> None:
        """Changes properties of the session."""
        self.hints |= hints
        self.tell_changed(self.SESSION, "org.freedesktop.login1.Session", hints)

    def prepare(self, what: str, begins: bool) -> None:
        """PrepareForSleep or PrepareForShutdown."""
        self.emit(self.MANAGER, "org.freedesktop.login1.Manager", what, "b", (begins,))

    def close(self) -> None:
        super().close()
        for reading in self._held:
            os.close(reading)
        self._held.clear()

    def _inhibit(self, *_about: str) -> Answer:
        reading, writing = os.pipe()
        self._held.append(reading)
        self._to_close = os.fdopen(writing, "wb", buffering=0)
        return "h", (self._to_close,)

    def _answer(self, message: Message) -> None:
        super()._answer(message)
        if message.header.fields.get(HeaderFields.member) == "Inhibit":
            self._to_close.close()  # the caller has one of its own now


class PlayedMutter(Played):
    """GNOME's idle monitor; the test says how long nobody touched anything."""

    NAME = "org.gnome.Mutter.IdleMonitor"
    PATH = "/org/gnome/Mutter/IdleMonitor/Core"

    def __init__(self, bus: str) -> None:
        self.idle = 0
        self.watches: dict[int, int | None] = {}
        self._numbers = iter(range(1, 1_000))
        super().__init__(bus, self.NAME)
        self.answer(self.NAME, "GetIdletime", lambda: ("t", (self.idle,)))
        self.answer(self.NAME, "AddIdleWatch", self._add)
        self.answer(self.NAME, "AddUserActiveWatch", lambda: self._add(None))
        self.answer(self.NAME, "RemoveWatch", self._remove)

    def grow_idle(self, milliseconds: int) -> None:
        """Nobody touches anything for so long altogether."""
        before, self.idle = self.idle, milliseconds
        for number, threshold in tuple(self.watches.items()):
            if threshold is not None and before < threshold <= milliseconds:
                self.emit(self.PATH, self.NAME, "WatchFired", "u", (number,))

    def touch(self) -> None:
        """Somebody moves the mouse."""
        self.idle = 0
        for number, threshold in tuple(self.watches.items()):
            if threshold is None:
                del self.watches[number]
                self.emit(self.PATH, self.NAME, "WatchFired", "u", (number,))

    def _add(self, threshold: int | None) -> Answer:
        number = next(self._numbers)
        self.watches[number] = threshold
        return "u", (number,)

    def _remove(self, number: int) -> Answer:
        self.watches.pop(number, None)
        return "", ()


@pytest.fixture
def buses(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, str]]:
    """A session bus and a system bus, which programs and :class:`~ui.desktop.bus.Bus` find; their addresses."""
    with ExitStack() as opened:
        session = opened.enter_context(open_bus(own_home.parent, "session-bus"))
        system = opened.enter_context(open_bus(own_home.parent, "system-bus"))
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", system)
        yield session, system


@pytest.fixture
def played() -> Iterator[Callable[[Any], Any]]:
    """Keeps services that the test plays, and ends them after it: ``played(PlayedLogind(bus))``."""
    with ExitStack() as kept:

        def keep(service: Played) -> Played:
            kept.callback(service.close)
            return service

        yield keep
