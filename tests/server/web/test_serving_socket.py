"""The socket that the server listens on."""

import socket
import time
from pathlib import Path

from server.store import schema
from server.store.connect import open_database
from server.web.serving import listening_socket
from tests.support.clock import FakeClock
from tests.support.web import running


def test_small_answers_are_sent_at_once() -> None:
    """Unless the socket says that it is TCP, each answer waits 40 ms for the acknowledgement of its own headers."""
    bound = listening_socket("127.0.0.1", 0)
    try:
        assert bound.proto == socket.IPPROTO_TCP
    finally:
        bound.close()


def test_a_row_of_requests_on_one_connection_is_not_held_up(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/server.db")
    schema.create(database)
    with running(database, FakeClock()) as server:
        host, port = server.url.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port)), 10) as line:
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            quickest = min(_asked(line) for _ in range(30))
    database.close()
    assert quickest < 0.03


def _asked(line: socket.socket) -> float:
    began = time.perf_counter()
    line.sendall(b"GET /live HTTP/1.1\r\nHost: here\r\n\r\n")
    said = b""
    while not (said.partition(b"\r\n\r\n")[2]):
        said += line.recv(65_536)
    return time.perf_counter() - began
