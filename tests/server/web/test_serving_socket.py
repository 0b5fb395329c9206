"""The socket that the server listens on."""

import socket
import threading

from server.web.answering import when_answering
from server.web.serving import listening_socket


def test_small_answers_are_sent_at_once() -> None:
    """Unless the socket says that it is TCP, each answer waits 40 ms for the acknowledgement of its own headers."""
    bound = listening_socket("127.0.0.1", 0)
    try:
        assert bound.proto == socket.IPPROTO_TCP
    finally:
        bound.close()


def test_a_server_is_said_to_listen_only_once_it_has_answered() -> None:
    said = threading.Event()
    with listening_socket("127.0.0.1", 0) as listening:
        when_answering(listening, said.set, https=False)
        first, _ = listening.accept()  # it has connected: the socket listened all the time
        assert not said.wait(0.2)
        first.close()  # a process that ends before it answers
        second, _ = listening.accept()
        with second:
            assert second.recv(4_096).startswith(b"GET /live ")
            assert not said.is_set()
            second.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            assert said.wait(10)
