"""Whether the server lives, is ready, and how it does: for whatever watches over it."""

from __future__ import annotations

from typing import Literal

import msgspec
from litestar import Response, Router, get
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from server import problems
from server.store.engine import Database
from server.web.metrics import CONTENT_TYPE, Metrics


class Health(msgspec.Struct, frozen=True):
    """The answer to whoever watches."""

    status: Literal["live", "ready"]


def health_router(database: Database, metrics: Metrics) -> Router:
    """``/live``, ``/ready`` and ``/metrics``."""

    @get("/live", summary="Whether the process answers", sync_to_thread=False)
    def live() -> Health:
        """Says nothing about the database: a process that answers this need not be started anew."""
        return Health("live")

    @get("/ready", summary="Whether requests can be served", sync_to_thread=True)
    def ready() -> Health:
        """Writes nothing, but takes what a write takes: the database's leave to write."""
        try:
            database.write(_take_leave_to_write)
        except SQLAlchemyError as error:
            raise problems.busy() from error
        return Health("ready")

    @get("/metrics", summary="Figures for Prometheus", media_type="text/plain", sync_to_thread=False)
    def figures() -> Response[bytes]:
        """Told to programs on the server's own machine only."""
        return Response(metrics.text(), media_type=CONTENT_TYPE)

    return Router("/", route_handlers=[live, ready, figures], tags=["Operation"])


def _take_leave_to_write(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        standby = connection.exec_driver_sql("SELECT pg_is_in_recovery()").scalar_one()
        if standby:
            raise problems.busy()
    connection.exec_driver_sql("SELECT count(*) FROM organisation").scalar_one()
