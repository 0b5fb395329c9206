"""A web server that misbehaves as told: it hears a request out and answers with given bytes, at a given pace."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Callable, Iterable
from typing import NamedTuple


class Heard(NamedTuple):
    """A request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


Script = Callable[[Heard], Iterable[bytes]]


class RawServer:
    """Listens on a loopback port. The script's pieces are sent one after the other, then the connection is closed."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.heard: list[Heard] = []
        self.stop = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._listening.settimeout(0.1)
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def close(self) -> None:
        self.stop.set()
        self._thread.join()
        self._listening.close()

    def _serve(self) -> None:
        while not self.stop.is_set():
            try:
                connection, _ = self._listening.accept()
            except TimeoutError:
                continue
            with connection:
                connection.settimeout(5)
                try:
                    self._answer(connection)
                except OSError:
                    continue

    def _answer(self, connection: socket.socket) -> None:
        stream = connection.makefile("rb")
        line = stream.readline().decode()
        if not line:
            return
        method, target, _ = line.split(" ", 2)
        headers = {}
        while (header := stream.readline().decode().strip()) != "":
            name, _, value = header.partition(":")
            headers[name.lower()] = value.strip()
        body = stream.read(int(headers.get("content-length", "0")))
        if headers.get("content-encoding") == "gzip":
            body = gzip.decompress(body)
        heard = Heard(method, target, headers, body)
        self.heard.append(heard)
        for piece in self.script(heard):
            connection.sendall(piece)
        stream.close()


def answer(
    body: bytes,
    *,
    status: str = "200 OK",
    kind: str = "application/json",
    packed: bool = False,
    length: bool = True,
    headers: str = "",
) -> bytes:
    """The bytes of a whole answer."""
    if packed:
        body = gzip.compress(body, mtime=0)
        headers += "Content-Encoding: gzip\r\n"
    if length:
        headers += f"Content-Length: {len(body)}\r\n"
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nConnection: close\r\n{headers}\r\n".encode() + body
