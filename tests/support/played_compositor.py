"""A Wayland compositor that the test plays over a socket: seats and notifications about idleness, and no screen."""

from __future__ import annotations

import selectors
import socket
import struct
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

EXT, KDE, SEAT = "ext_idle_notifier_v1", "org_kde_kwin_idle", "wl_seat"

_REQUESTS = {
    ("wl_display", 0): "sync",
    ("wl_display", 1): "get_registry",
    ("wl_registry", 0): "bind",
    (EXT, 1): "get_idle_notification",
    (EXT, 2): "get_input_idle_notification",
    (KDE, 0): "get_idle_timeout",
    ("notification", 0): "let_go",
}
_IDLED, _RESUMED = 0, 1


class Notification(NamedTuple):
    """What somebody asked to be told of: by which request, after how many milliseconds, of which seat (its object)."""

    request: str
    timeout: int
    seat: int


class _Guest:
    """One connection, with what its objects are."""

    def __init__(self, connected: socket.socket) -> None:
        self.socket = connected
        self.unread = b""
        self.kinds: dict[int, str] = {1: "wl_display"}
        self.seats: dict[int, int] = {}
        self.notifications: dict[int, Notification] = {}
        self.registry = 0

    def tell(self, sender: int, event: int, body: bytes = b"") -> None:
        self.socket.sendall(struct.pack("=II", sender, (8 + len(body)) << 16 | event) + body)


class PlayedCompositor:
    """Listens at a path. ``offers`` are interfaces with their versions; a ``silent`` one takes connections and no more.

    The test says when nobody is there; the compositor itself has no clock.
    """

    def __init__(self, path: Path, offers: Mapping[str, int], *, silent: bool = False) -> None:
        self._path = path
        self._offers: dict[int, tuple[str, int]] = dict(enumerate(offers.items(), start=1))
        self._silent = silent
        self._guests: list[_Guest] = []
        self._lock = threading.RLock()
        self._listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._listening.bind(str(path))
        self._listening.listen()
        self._ended, self._end = socket.socketpair()
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._ended, selectors.EVENT_READ)
        self._selector.register(self._listening, selectors.EVENT_READ)
        self.requests = 0
        self._thread = threading.Thread(target=self._serve, name="played compositor")
        self._thread.start()

    @property
    def guests(self) -> int:
        """How many are connected."""
        with self._lock:
            return len(self._guests)

    @property
    def notifications(self) -> list[Notification]:
        """What is asked for now."""
        with self._lock:
            return [asked for guest in self._guests for asked in guest.notifications.values()]

    def leave(self, seat: int | None = None) -> None:
        """Nobody touches anything any more, and each time asked for passes; at one seat alone, given by its number."""
        self._tell_of(seat, _IDLED)

    def touch(self, seat: int | None = None) -> None:
        """Somebody moves the mouse."""
        self._tell_of(seat, _RESUMED)

    def add(self, interface: str, version: int) -> int:
        """Offers something more, say another seat: its number."""
        with self._lock:
            number = max(self._offers, default=0) + 1
            self._offers[number] = interface, version
            for guest in self._guests:
                guest.tell(guest.registry, 0, self._offer(number))
        return number

    def withdraw(self, number: int) -> None:
        """Offers something no longer."""
        with self._lock:
            del self._offers[number]
            for guest in self._guests:
                guest.tell(guest.registry, 1, struct.pack("=I", number))

    def mumble(self) -> None:
        """Says something that is no message at all."""
        with self._lock:
            for guest in self._guests:
                guest.socket.sendall(struct.pack("=II", 1, 0))

    def refuse(self, why: str) -> None:
        """Ends all connections as after a mistake of theirs."""
        text = why.encode() + b"\0"
        with self._lock:
            for guest in self._guests:
                guest.tell(1, 0, struct.pack("=III", 1, 0, len(text)) + text + b"\0" * (-len(text) % 4))
                guest.socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Ends, and takes its socket away. May be called again."""
        if not self._thread.is_alive():
            return
        self._end.send(b"x")
        self._thread.join()
        for one in (self._listening, self._ended, self._end, *(guest.socket for guest in self._guests)):
            one.close()
        self._selector.close()
        self._path.unlink(missing_ok=True)

    def _tell_of(self, seat: int | None, event: int) -> None:
        with self._lock:
            for guest in self._guests:
                for made, asked in guest.notifications.items():
                    if seat is None or guest.seats[asked.seat] == seat:
                        guest.tell(made, event)

    def _offer(self, number: int) -> bytes:
        interface, version = self._offers[number]
        text = interface.encode() + b"\0"
        return struct.pack("=II", number, len(text)) + text + b"\0" * (-len(text) % 4) + struct.pack("=I", version)

    def _serve(self) -> None:
        while True:
            for key, _events in self._selector.select():
                if key.fileobj is self._ended:
                    return
                with self._lock:
                    if key.fileobj is self._listening:
                        self._welcome()
                    else:
                        self._read(key.data)

    def _welcome(self) -> None:
        guest = _Guest(self._listening.accept()[0])
        self._guests.append(guest)
        self._selector.register(guest.socket, selectors.EVENT_READ, guest)

    def _read(self, guest: _Guest) -> None:
        came = guest.socket.recv(4_096)
        if not came:
            self._selector.unregister(guest.socket)
            self._guests.remove(guest)
            guest.socket.close()
            return
        guest.unread += came
        while len(guest.unread) >= 8 and not self._silent:
            to, rest = struct.unpack_from("=II", guest.unread)
            body, guest.unread = guest.unread[8 : rest >> 16], guest.unread[rest >> 16 :]
            self.requests += 1
            self._do(guest, to, _REQUESTS[guest.kinds[to], rest & 0xFFFF], body)

    def _do(self, guest: _Guest, to: int, request: str, body: bytes) -> None:
        if request == "sync":
            (made,) = struct.unpack("=I", body)
            guest.tell(made, 0, struct.pack("=I", 0))
            guest.tell(1, 1, struct.pack("=I", made))
        elif request == "get_registry":
            (guest.registry,) = struct.unpack("=I", body)
            guest.kinds[guest.registry] = "wl_registry"
            for number in self._offers:
                guest.tell(guest.registry, 0, self._offer(number))
        elif request == "bind":
            (number,) = struct.unpack_from("=I", body)
            version, made = struct.unpack("=II", body[-8:])
            interface, newest = self._offers[number]
            assert version <= newest
            assert interface.encode() in body
            guest.kinds[made] = interface
            if interface == SEAT:
                guest.seats[made] = number
                guest.tell(made, 0, struct.pack("=I", 3))  # it has a pointer and a keyboard
        elif request == "let_go":
            del guest.notifications[to]
            guest.tell(1, 1, struct.pack("=I", to))
        else:
            made, second, third = struct.unpack("=III", body)
            seat, timeout = (second, third) if request == "get_idle_timeout" else (third, second)
            guest.notifications[made] = Notification(request, timeout, seat)
            guest.kinds[made] = "notification"
