"""Connections that give a server so long to begin its answer, and no longer.

A timeout of a socket starts anew with every byte, so headers that drip in one byte at a time would never end.
"""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import Any

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

HEAD_SECONDS = 60.0


class _Watched(HTTPConnection):
    head_seconds = HEAD_SECONDS

    def getresponse(self) -> Any:
        """The answer's head; the connection is cut when it takes too long."""
        watch = threading.Timer(self.head_seconds, _cut, [self.sock])
        watch.daemon = True
        watch.start()
        try:
            return super().getresponse()
        finally:
            watch.cancel()


class _WatchedTls(_Watched, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Watched


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _WatchedTls


POOLS: dict[str, type[HTTPConnectionPool]] = {"http": _Pool, "https": _TlsPool}
"""What a pool manager is given to make connections of."""


def _cut(connection: socket.socket | None) -> None:
    if connection is not None:
        with suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
