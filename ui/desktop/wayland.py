"""A connection to the Wayland compositor of our own, for what Qt does not offer.

The wire protocol itself over the compositor's socket, which wakes Qt's loop: a message is the object it is for, its
length and number, and arguments of 32-bit words. Nothing that comes with file descriptors is spoken.
"""

from __future__ import annotations

import logging
import os
import socket
import struct
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_DISPLAY = 1  # the one object that is there from the beginning
_SYNC, _GET_REGISTRY = 0, 1  # requests of the display
_ERROR = 0  # its event
_BIND = 0  # request of the registry
_GLOBAL, _GLOBAL_REMOVE = 0, 1  # its events

_HEADER = struct.Struct("=II")
_TAKEN_AT_ONCE = 4_096

Heard = Callable[[int, bytes], None]

log = logging.getLogger(__name__)


class Offer(NamedTuple):
    """What a compositor offers under a number: an interface, and its newest version there."""

    interface: str
    version: int


def on_wayland() -> bool:
    """Whether the desktop is a Wayland one, where X11 sees only what is done in X11's own windows."""
    return os.environ.get("XDG_SESSION_TYPE") == "wayland" or bool(os.environ.get("WAYLAND_DISPLAY"))


class Wayland(QObject):
    """One connection. ``lost``: the compositor ended it, and nothing more comes.

    ``offered`` carries the number of something new, ``withdrawn`` that of something gone; ``offers`` holds what there
    is. After :meth:`ask_whether_ready` has been answered, ``offers`` is complete.
    """

    lost = Signal()
    offered = Signal(int)
    withdrawn = Signal(int)

    def __init__(self, connected: socket.socket, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offers: dict[int, Offer] = {}
        self._socket: socket.socket | None = connected
        self._unread = b""
        self._last_id = _DISPLAY
        self._ears: dict[int, Heard] = {_DISPLAY: self._display_told}
        self._notifier = QSocketNotifier(connected.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._readable)
        self._registry = self.new_object(self._registry_told)
        self.send(_DISPLAY, _GET_REGISTRY, self._registry)

    @classmethod
    def open(cls, parent: QObject | None = None) -> Wayland | None:
        """A connection to the desktop's compositor, or ``None`` where there is none."""
        path = _socket_path()
        if path is None:
            return None
        opened = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        opened.setblocking(False)
        try:
            opened.connect(str(path))
        except OSError as error:
            log.info("no Wayland: %s", error)
            opened.close()
            return None
        return cls(opened, parent)

    def ask_whether_ready(self, then: Callable[[], None]) -> None:
        """``then`` is called when all that was asked for before has been done."""
        ready = self.new_object(lambda _number, _body: then())
        self.send(_DISPLAY, _SYNC, ready)

    def bind(self, number: int, version: int, heard: Heard = lambda _number, _body: None) -> int:
        """Takes an offer in a version that it has: its object, whose events are heard by number and arguments."""
        made = self.new_object(heard)
        self.send(self._registry, _BIND, number, self.offers[number].interface, version, made)
        return made

    def new_object(self, heard: Heard) -> int:
        """An id for an object that the next request makes."""
        self._last_id += 1
        self._ears[self._last_id] = heard
        return self._last_id

    def forget(self, made: int) -> None:
        """Hears nothing of an object any more; what it still says was on its way."""
        self._ears.pop(made, None)

    def send(self, to: int, request: int, *arguments: int | str) -> None:
        """Asks something of an object: a request by its number, with whole numbers below 2**32, ids and texts."""
        if self._socket is None:
            return
        body = b"".join(_packed(argument) for argument in arguments)
        message = _HEADER.pack(to, (_HEADER.size + len(body)) << 16 | request) + body
        try:
            self._socket.sendall(message)
        except OSError as error:  # also when the compositor reads nothing any more
            self._lose(error)

    def close(self) -> None:
        """Ends the connection; the compositor takes back what it gave."""
        self._notifier.setEnabled(False)
        self._ears.clear()
        ended, self._socket = self._socket, None
        if ended is not None:
            ended.close()

    @Slot()
    def _readable(self) -> None:
        try:
            while self._socket is not None:
                came = self._socket.recv(_TAKEN_AT_ONCE)
                if not came:
                    self._lose("it ended")
                    return
                self._unread += came
                self._hand_over()
        except BlockingIOError:
            return
        except (OSError, struct.error) as error:
            self._lose(error)

    def _hand_over(self) -> None:
        """Hands over every message that is here as a whole."""
        while len(self._unread) >= _HEADER.size:
            sender, rest = _HEADER.unpack_from(self._unread)
            length, number = rest >> 16, rest & 0xFFFF
            if length < _HEADER.size:
                raise struct.error("a message shorter than its head")
            if len(self._unread) < length:
                return
            body, self._unread = self._unread[_HEADER.size : length], self._unread[length:]
            ear = self._ears.get(sender)
            if ear is not None:
                ear(number, body)

    def _display_told(self, number: int, body: bytes) -> None:
        if number == _ERROR:  # the only other event tells that an id is free again, and none is used twice here
            log.info("the compositor refused: %s", _text(body, 8)[0])

    def _registry_told(self, number: int, body: bytes) -> None:
        (name,) = struct.unpack_from("=I", body)
        if number == _GLOBAL:
            interface, after = _text(body, 4)
            self.offers[name] = Offer(interface, struct.unpack_from("=I", body, after)[0])
            self.offered.emit(name)
        elif number == _GLOBAL_REMOVE and self.offers.pop(name, None) is not None:
            self.withdrawn.emit(name)

    def _lose(self, why: object) -> None:
        if self._socket is not None:
            log.info("the compositor is gone: %s", why)
            self.close()
            self.lost.emit()


def _socket_path() -> Path | None:
    if not on_wayland():
        return None
    path = Path(os.environ.get("XDG_RUNTIME_DIR", ""), os.environ.get("WAYLAND_DISPLAY") or "wayland-0")
    return path if path.is_absolute() else None


def _packed(argument: int | str) -> bytes:
    if isinstance(argument, int):
        return struct.pack("=I", argument)
    text = argument.encode() + b"\0"
    return struct.pack("=I", len(text)) + text + b"\0" * (-len(text) % 4)


def _text(body: bytes, begins: int) -> tuple[str, int]:
    """The text at a place of a message, and where what follows begins."""
    (length,) = struct.unpack_from("=I", body, begins)
    text = body[begins + 4 : begins + 4 + length].rstrip(b"\0").decode(errors="replace")
    return text, begins + 4 + length + (-length % 4)
