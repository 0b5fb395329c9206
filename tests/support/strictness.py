"""What fails a test beyond its own assertions: stray log records, lingering threads, a reach for the network.

Warnings and Qt's messages are failures by pytest's and pytest-qt's own settings in pyproject.toml.
"""

import logging
import re
import threading
import time
from collections.abc import Iterator

import pytest

from tests.support.sockets import close_all_but_loopback

_THREADS_MAY_TAKE = 2.0  # seconds to end after the test; joining is the code's own business


class _WarningKeeper(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log_record(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails on a record of WARNING or above that no `@pytest.mark.logs("pattern")` announced.

    A test that takes `caplog` judges the log by itself.
    """
    keeper = _WarningKeeper()
    root = logging.getLogger()
    root.addHandler(keeper)
    try:
        yield
    finally:
        root.removeHandler(keeper)
    if "caplog" in request.fixturenames:
        return
    announced = [pattern for mark in request.node.iter_markers("logs") for pattern in mark.args]
    said = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in keeper.records]
    unexpected = [line for line in said if not any(re.search(pattern, line) for pattern in announced)]
    unmet = [pattern for pattern in announced if not any(re.search(pattern, line) for line in said)]
    if unexpected:
        pytest.fail("unexpected in the log:\n  " + "\n  ".join(unexpected), pytrace=False)
    if unmet:
        pytest.fail(f"announced, but never logged: {unmet}", pytrace=False)


@pytest.fixture(autouse=True)
def no_lingering_thread() -> Iterator[None]:
    """Fails when a thread that the test started is still alive a moment after it.

    Threads of foreign code that merely called Python (Qt's pool) show up as dummies and cannot be waited for.
    """
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + _THREADS_MAY_TAKE
    started = [
        thread
        for thread in threading.enumerate()
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]
    for thread in started:
        thread.join(max(0.0, deadline - time.monotonic()))
    lingering = [thread.name for thread in started if thread.is_alive()]
    if lingering:
        pytest.fail(f"threads still running after the test: {lingering}", pytrace=False)


@pytest.fixture(autouse=True)
def no_reach_beyond_this_machine() -> Iterator[None]:
    """Fails even when the code under test swallowed the refusal."""
    guard = close_all_but_loopback()
    guard.take_refused()
    yield
    refused = guard.take_refused()
    if refused:
        pytest.fail(f"reached beyond this machine: {refused}", pytrace=False)
