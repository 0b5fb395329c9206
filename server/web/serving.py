"""Running the application in a web server: in this process, or in several that share one socket."""

from __future__ import annotations

import gc
import logging
import os
import shutil
import socket
import tempfile
from collections.abc import Callable

import msgspec
import uvicorn
from litestar.types import ASGIApp
from structlog.typing import FilteringBoundLogger

from server.clock import ServerClock
from server.store.connect import open_database
from server.store.engine import Database
from server.web.answering import when_answering
from server.web.heads import PromptProtocol
from server.web.logs import ToJson, json_log

_SETTINGS = "WRENCHTIME_SERVER_WORKER"
"""The variable through which worker processes are told how to serve."""
_METRICS = "PROMETHEUS_MULTIPROC_DIR"
_WAITING = 2_048
"""Connections that may wait to be accepted."""
_STOPS_WITHIN = 20
"""Seconds that requests have to end when the server stops."""


class Serving(msgspec.Struct, frozen=True, kw_only=True):
    """How to serve. ``proxies`` are addresses, with commas between, whose word on where a request comes from is taken;
    ``rate`` is how many requests a second one asker may make for long."""

    database: str
    https: bool = False
    certificate: str | None = None
    key: str | None = None
    proxies: str | None = None
    rate: float = 100.0


def serve(serving: Serving, listening: socket.socket, ready: Callable[[], object], workers: int = 1) -> None:
    """Serves on a listening socket until SIGTERM or SIGINT, and lets requests end before it returns.

    ``ready`` is called, from a thread, once requests are answered.
    """
    when_answering(listening, ready, https=serving.certificate is not None)
    if workers > 1:
        _serve_with_workers(serving, listening, workers)
        return
    log, database = json_log(), open_database(serving.database)
    try:
        web_server(_application(serving, database, log), log, serving).run(sockets=[listening])
    finally:
        database.close()


def application() -> ASGIApp:
    """The application of a worker process."""
    log = json_log()
    _carry_library_logs(log)
    serving = msgspec.json.decode(os.environ[_SETTINGS], type=Serving)
    return _application(serving, open_database(serving.database), log)


def web_server(application: ASGIApp, log: FilteringBoundLogger, serving: Serving | None = None) -> uvicorn.Server:
    """A web server of one process."""
    _carry_library_logs(log)
    return uvicorn.Server(_config(application, serving or Serving(database="")))


def listening_socket(host: str, port: int) -> socket.socket:
    """A socket that listens at the address; port 0 takes a free one. Raises ``OSError``.

    Whoever connects before the server is ready waits for it.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Said to be TCP, because only then asyncio sends small answers at once: unsaid, each would wait 40 ms for the
    # acknowledgement of its own headers.
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
        bound.listen(_WAITING)
    except OSError:
        bound.close()
        raise
    return bound


def tune_memory() -> None:
    """After everything is imported: what is there now is never looked through again, and full collections are rare.

    Under load those took 80 ms each and doubled the time of a push.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def _application(serving: Serving, database: Database, log: FilteringBoundLogger) -> ASGIApp:
    from server.bootstrap import WebSettings, build

    settings = WebSettings(https=serving.https, requests_per_second=serving.rate, burst=int(serving.rate * 30))
    server = build(database, ServerClock(), log, settings)
    tune_memory()
    log.info("serving", database=database.name)
    return server.asgi


def _serve_with_workers(serving: Serving, listening: socket.socket, workers: int) -> None:
    from uvicorn.supervisors import Multiprocess

    figures = tempfile.mkdtemp(prefix="wrenchtime-metrics-")
    os.environ[_METRICS] = figures
    os.environ[_SETTINGS] = msgspec.json.encode(serving).decode()
    try:
        config = _config("server.web.serving:application", serving, workers)
        Multiprocess(config, sockets=[listening]).run()
    finally:
        shutil.rmtree(figures, ignore_errors=True)


def _config(application: ASGIApp | str, serving: Serving, workers: int = 1) -> uvicorn.Config:
    return uvicorn.Config(
        application,
        http=PromptProtocol,
        backlog=_WAITING,
        factory=isinstance(application, str),
        workers=workers,
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="off",
        timeout_keep_alive=75,
        timeout_graceful_shutdown=_STOPS_WITHIN,
        ssl_certfile=serving.certificate,
        ssl_keyfile=serving.key,
        proxy_headers=serving.proxies is not None,
        forwarded_allow_ips=serving.proxies,
    )


def _carry_library_logs(log: FilteringBoundLogger) -> None:
    library = logging.getLogger("uvicorn")
    library.handlers, library.propagate = [ToJson(log)], False
    library.setLevel(logging.WARNING)
