"""Logs: a JSON object a line. Nothing of a request but its method, route and size is ever written."""

from __future__ import annotations

import logging
import sys
from typing import TextIO

import structlog
from structlog.typing import EventDict, FilteringBoundLogger

FIELDS = frozenset({
    "at", "level", "event", "request_id", "method", "route", "status", "milliseconds", "bytes_in", "bytes_out",
    "problem", "asker", "failure", "cause", "frames", "database_says", "database", "logger", "message",
})  # fmt: skip
"""All that a line may hold: a field that is not listed here is left out, so that no secret slips in by a new name."""


def json_log(stream: TextIO | None = None) -> FilteringBoundLogger:
    """A logger that writes to ``stream``, standard error by default."""
    logger: FilteringBoundLogger = structlog.wrap_logger(
        structlog.WriteLogger(stream or sys.stderr),
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
            _listed_fields,
            structlog.processors.JSONRenderer(),
        ],
    )
    return logger


class ToJson(logging.Handler):
    """Carries the records of the web server and other libraries to the JSON log: their text, never their arguments."""

    def __init__(self, log: FilteringBoundLogger) -> None:
        super().__init__(logging.INFO)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        failure = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else None
        fields = {} if failure is None else {"failure": failure}
        self._log.log(record.levelno, "library", logger=record.name, message=record.getMessage(), **fields)


def _listed_fields(_logger: object, _method: str, event: EventDict) -> EventDict:
    return {name: value for name, value in event.items() if name in FIELDS}
