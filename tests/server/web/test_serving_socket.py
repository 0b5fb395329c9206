"""The socket that the server listens on."""

import socket

from server.web.serving import listening_socket


def test_small_answers_are_sent_at_once() -> None:
    """Unless the socket says that it is TCP, each answer waits 40 ms for the acknowledgement of its own headers."""
    bound = listening_socket("127.0.0.1", 0)
    try:
        assert bound.proto == socket.IPPROTO_TCP
    finally:
        bound.close()
