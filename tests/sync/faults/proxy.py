"""A proxy that hands every request on to the server, and spoils what the script tells it to."""

from __future__ import annotations

import socket
import socketserver
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple
from urllib.parse import urlsplit

Forward = Callable[[], bytes]
"""Asks the server, and returns all bytes of its answer."""


class Fault(NamedTuple):
    """What befalls one request: given how to ask the server, it sends what it likes to the client."""

    name: str
    strike: Callable[[Forward, socket.socket], None]


class Proxy(socketserver.ThreadingTCPServer):
    """Listens on a port of this machine. ``script`` holds for each word in a request's first line what is to befall
    the next requests with it, one after the other; ``None`` lets one pass."""

    allow_reuse_address = True
    block_on_close = True

    def __init__(self, server_url: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        there = urlsplit(server_url)
        assert there.hostname
        assert there.port
        self.there = (there.hostname, there.port)
        self.script: dict[str, deque[Fault | None]] = {}
        self.passed: Counter[str] = Counter()

    @property
    def url(self) -> str:
        host, port = self.server_address[:2]
        return f"http://{host!s}:{port}"

    def next_fault(self, first_line: str) -> Fault | None:
        """What befalls the request with this first line."""
        for word, faults in self.script.items():
            if word in first_line and faults:
                fault = faults.popleft()
                self.passed[fault.name if fault else "passed"] += 1
                return fault
        self.passed["passed"] += 1
        return None

    def ask(self, request: bytes) -> bytes:
        """The server's answer to a request, byte for byte."""
        with socket.create_connection(self.there, timeout=10) as upstream:
            upstream.sendall(request)
            return b"".join(iter(lambda: upstream.recv(65_536), b""))


class _Handler(socketserver.BaseRequestHandler):
    server: Proxy

    def handle(self) -> None:
        self.request.settimeout(10)
        try:
            request = _read_request(self.request)
            if request is None:
                return
            fault = self.server.next_fault(request.split(b"\r\n", 1)[0].decode("ascii", "replace"))
            if fault is None:
                self.request.sendall(self.server.ask(request))
            else:
                fault.strike(lambda: self.server.ask(request), self.request)
        except OSError:
            return  # the client had enough


def _read_request(client: socket.socket) -> bytes | None:
    received = b""
    while b"\r\n\r\n" not in received:
        piece = client.recv(65_536)
        if not piece:
            return None
        received += piece
    head, _, body = received.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"connection:")]
    length = next((int(line[15:]) for line in lines if line.lower().startswith(b"content-length:")), 0)
    while len(body) < length:
        body += client.recv(65_536)
    return b"\r\n".join([*lines, b"Connection: close", b"", body])


@contextmanager
def proxy_to(server_url: str) -> Iterator[Proxy]:
    """A proxy in threads of its own, until the block ends."""
    proxy = Proxy(server_url)
    thread = threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.02}, name="fault proxy")
    thread.start()
    try:
        yield proxy
    finally:
        proxy.shutdown()
        thread.join()
        proxy.server_close()


# What can befall a request.


def _say(status: str, kind: str, body: bytes, *headers: str) -> Callable[[Forward, socket.socket], None]:
    head = (f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}", "Connection: close")
    answer = "\r\n".join([*head, *headers, "", ""]).encode() + body
    return lambda _, client: client.sendall(answer)


def _answer_lost(ask: Forward, client: socket.socket) -> None:
    ask()
    client.close()


def _twice(ask: Forward, client: socket.socket) -> None:
    ask()
    client.sendall(ask())


def _late(ask: Forward, client: socket.socket) -> None:
    answer = ask()
    time.sleep(1.3)
    client.sendall(answer)


def _drip(ask: Forward, client: socket.socket) -> None:
    for byte in ask()[:60]:
        client.sendall(bytes([byte]))
        time.sleep(0.05)


def _garbled(ask: Forward, client: socket.socket) -> None:
    head, _, body = ask().partition(b"\r\n\r\n")
    if b"content-encoding: gzip" not in head.lower():
        head += b"\r\nContent-Encoding: gzip"
    middle = len(body) // 2
    client.sendall(head + b"\r\n\r\n" + body[:middle] + bytes([body[middle] ^ 0x55]) + body[middle + 1 :])


def cut_at(length: int) -> Fault:
    """The answer ends after so many bytes."""
    return Fault("answer cut", lambda ask, client: client.sendall(ask()[:length]))


FAULTS: tuple[Fault, ...] = (
    Fault("request lost", lambda _, client: client.close()),
    Fault("answer lost", _answer_lost),
    Fault("request doubled", _twice),
    Fault("answer late", _late),
    Fault("answer drips", _drip),
    Fault("gzip garbled", _garbled),
    Fault("login page", _say("200 OK", "text/html", b"<html><title>Welcome to our hotel</title>")),
    Fault("other JSON", _say("200 OK", "application/json", b'{"protocol": 1, "results": []}')),
    Fault("500", _say("500 Internal Server Error", "text/html", b"oops")),
    Fault("502", _say("502 Bad Gateway", "text/html", b"<html>nginx</html>")),
    Fault("503", _say("503 Service Unavailable", "text/plain", b"", "Retry-After: 5")),
    Fault("429", _say("429 Too Many Requests", "text/plain", b"", "Retry-After: 7")),
    Fault("redirect", _say("302 Found", "text/html", b"", "Location: http://127.0.0.1:9/login")),
    Fault("answer cut in its body", lambda ask, client: client.sendall(ask()[:-20])),
    Fault("answer cut in its head", lambda ask, client: client.sendall(ask()[:40])),
)
