"""Finding out when a server that was just started answers."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
from collections.abc import Callable

_PAUSE = 0.05
"""Seconds between two questions."""
_ANSWERS_WITHIN = 30.0
_ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - addresses to listen on; we ask at the one for ourselves


def when_answering(listening: socket.socket, then: Callable[[], object], *, https: bool) -> None:
    """Calls ``then`` from a thread once the server behind the listening socket has answered a request."""
    address = listening.getsockname()[:2]

    def ask() -> None:
        while not _answers(address[0], address[1], https=https):
            time.sleep(_PAUSE)
        then()

    threading.Thread(target=ask, name="when-answering", daemon=True).start()


def _answers(host: str, port: int, *, https: bool) -> bool:
    here = _ANYWHERE.get(host, host)
    connection: http.client.HTTPConnection
    if https:
        # Only whether it answers is asked, and of ourselves: its certificate is in other names.
        anyone = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        anyone.check_hostname = False
        anyone.verify_mode = ssl.CERT_NONE
        connection = http.client.HTTPSConnection(here, port, timeout=_ANSWERS_WITHIN, context=anyone)
    else:
        connection = http.client.HTTPConnection(here, port, timeout=_ANSWERS_WITHIN)
    try:
        connection.request("GET", "/live")
        connection.getresponse().read()
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
    return True
