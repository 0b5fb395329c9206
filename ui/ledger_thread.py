"""The one thread for ledger work: jobs in the order given, and one that comes by itself, again and again."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable

log = logging.getLogger(__name__)

_SOME_TIME = 60.0  # seconds
_SOONEST = 1.0  # seconds; whatever goes wrong, a pulse never becomes a rush


class LedgerThread:
    """Performs jobs by their numbers, in a thread that starts with the first one.

    The pulse is timed in here and not by a timer of the main thread, which would have to wake up only to wake this
    thread: at rest each wake-up costs battery. ``perform`` and ``pulse`` are called in the thread.
    """

    def __init__(self, perform: Callable[[int], None], pulse: Callable[[], int]) -> None:
        self._perform = perform
        self._pulse = pulse
        self._wait: Callable[[], float] | None = None
        self._numbers: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._closed = False

    def submit(self, number: int) -> bool:
        """Gives a job; ``False`` once the thread was shut down."""
        if self._closed:
            return False
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="ledger")
            self._thread.start()
        self._numbers.put(number)
        return True

    def pulse_after(self, wait: Callable[[], float]) -> None:
        """From the next job on, performs ``pulse()`` whenever ``wait()`` seconds pass without another job."""
        self._wait = wait

    def shutdown(self) -> None:
        """Ends the thread once all jobs are performed."""
        self._closed = True
        self._numbers.put(None)
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while (number := self._next()) is not None:
            self._perform(number)

    def _next(self) -> int | None:
        try:
            return self._numbers.get(timeout=self._patience())
        except queue.Empty:
            return self._pulse()

    def _patience(self) -> float | None:
        if self._wait is None:
            return None
        try:
            return max(self._wait(), _SOONEST)
        except Exception:
            log.exception("the time of the next pulse cannot be told")
            return _SOME_TIME
