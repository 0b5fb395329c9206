"""Running the application in a web server: one process."""

from __future__ import annotations

import gc
import logging
import socket
from pathlib import Path

import msgspec
import uvicorn
from litestar.types import ASGIApp
from structlog.typing import FilteringBoundLogger

from server.web.logs import ToJson

_STOPS_WITHIN = 20
"""Seconds that requests have to end when the server stops."""


class Tls(msgspec.Struct, frozen=True):
    """The certificate chain and its key, as PEM files."""

    certificate: Path
    key: Path


def tune_memory() -> None:
    """After everything is imported: what is there now is never looked through again, and full collections are rare.

    Under load those took 80 ms each and doubled the time of a push.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def web_server(
    application: ASGIApp, log: FilteringBoundLogger, *, tls: Tls | None = None, trusted_proxies: str | None = None
) -> uvicorn.Server:
    """A web server that ends gracefully on SIGTERM. ``trusted_proxies`` are addresses, with commas between, whose
    word on where a request comes from is taken."""
    quiet = logging.getLogger("uvicorn")
    quiet.handlers, quiet.propagate = [ToJson(log)], False
    quiet.setLevel(logging.WARNING)
    return uvicorn.Server(
        uvicorn.Config(
            application,  # type: ignore[arg-type]
            log_config=None,
            access_log=False,
            server_header=False,
            lifespan="off",
            timeout_keep_alive=75,
            timeout_graceful_shutdown=_STOPS_WITHIN,
            ssl_certfile=tls.certificate if tls else None,
            ssl_keyfile=tls.key if tls else None,
            proxy_headers=trusted_proxies is not None,
            forwarded_allow_ips=trusted_proxies,
            backlog=2048,
        )
    )


def listening_socket(host: str, port: int) -> socket.socket:
    """A socket bound to the address; port 0 takes a free one. Raises ``OSError``."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
    except OSError:
        bound.close()
        raise
    return bound
