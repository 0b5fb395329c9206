"""Background work: the only part of the desktop program that knows of threads.

Ledger work runs one piece after the other in the order given; what waits for a network or takes long runs aside.
What came of it is handed over in the main thread, through the runner itself: PySide6 runs a function that is
connected to a signal of another thread in that thread, so only a slot of an object of the main thread will do.
"""

from __future__ import annotations

import itertools
import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any, NamedTuple, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from app.domain.errors import Refusal
from ui.cycles import collect_if_due, keep_to_this_thread
from ui.desktop.priority import step_back
from ui.language import tr
from ui.ledger_thread import LedgerThread
from ui.sentences import said

T = TypeVar("T")

_ASIDE_THREADS = 4

log = logging.getLogger(__name__)


class _Job(NamedTuple):
    work: Callable[[], Any]
    then: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    owner: QObject | None
    in_ledger: bool


def _nothing() -> None:
    """Work that only makes the thread look up."""


class _Outcome(NamedTuple):
    value: Any
    error: Exception | None


class _Inlet(NamedTuple):
    then: Callable[[Any], None]
    owner: QObject | None


class Runner(QObject):
    """Runs work away from the main thread and brings its outcome back. Lives in the main thread.

    ``refused`` carries the title and message of a refusal that nobody else took; ``crashed`` a sentence about
    an error that should not have happened and is in the log.
    """

    refused = Signal(str, str)
    crashed = Signal(str)
    _came_back = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        keep_to_this_thread()
        self._ledger = LedgerThread(self._perform, self._next_pulse)
        self._aside = ThreadPoolExecutor(_ASIDE_THREADS, thread_name_prefix="aside")
        self._patient = ThreadPoolExecutor(1, thread_name_prefix="patient", initializer=step_back)
        self._home = threading.get_ident()
        self._closing = False
        # Jobs and outcomes stay here and only numbers travel: a job, or an exception by its traceback, may
        # hold the last reference to a widget, and a thread that let go of it would destroy the widget there.
        self._jobs: dict[int, _Job] = {}
        self._outcomes: dict[int, _Outcome] = {}
        self._done: queue.SimpleQueue[int] = queue.SimpleQueue()
        self._inlets: dict[int, _Inlet] = {}
        self._letters: queue.SimpleQueue[tuple[int, Any]] = queue.SimpleQueue()
        self._numbers = itertools.count(1)  # drawn in two threads
        self._pulse: _Job | None = None
        self._came_back.connect(self._deliver)

    def ledger(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Runs ``work`` after all ledger work given before, then one of the others in the main thread.

        ``then`` gets its result. ``failed`` gets the exception: a Refusal goes to the ``refused`` signal
        where there is no ``failed``; any other is logged and told by ``crashed`` in either case. Once
        ``owner`` is destroyed nobody is called, but errors are still told. Call it from the main thread.
        """
        number = self._register(_Job(work, then, failed, owner, in_ledger=True))
        if not self._ledger.submit(number):
            self._drop(number)

    def pulse(self, wait: Callable[[], float], work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Runs ``work`` among the ledger work, again and again: whenever ``wait()`` seconds passed without other work.

        ``wait`` is asked anew after each piece of work, in the ledger thread. Once closing, nothing comes any more.
        """
        self._pulse = _Job(work, then, None, None, in_ledger=True)
        self._ledger.pulse_after(wait)
        self.ledger(_nothing)  # so that the thread knows of it

    def aside(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """As ``ledger``, but for what no gesture should wait for, such as a network.

        It runs beside other such work, in no order, and ends by itself: by a timeout where it waits for others.
        """
        self._submit(self._aside, _Job(work, then, failed, owner, in_ledger=False))

    def patiently(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """As ``aside``, but for what nobody waits for and keeps a processor busy, such as a check of the whole ledger.

        One such piece runs after the other, and where the system can do so all else on the machine goes first.
        """
        self._submit(self._patient, _Job(work, then, failed, owner, in_ledger=False))

    def inlet(self, then: Callable[[T], None], owner: QObject | None = None) -> Callable[[T], None]:
        """A function for a thread that is not the runner's own: ``then`` gets its argument in the main thread.

        It may be called from any thread and returns at once. After ``owner`` is destroyed or the runner is closed,
        nothing comes of it. Ask for it in the main thread.
        """
        number = next(self._numbers)
        self._inlets[number] = _Inlet(then, owner)

        def post(value: T) -> None:
            if not self._closing:
                self._letters.put((number, value))
                self._came_back.emit()

        return post

    def close(self) -> None:
        """Finishes and delivers all ledger work, also what the delivered give meanwhile; then nothing more.

        Work aside that has not begun is dropped, and what comes of the rest is not delivered. Work given
        afterwards is dropped too. Further calls do nothing.
        """
        self._closing = True
        self._pulse = None
        for executor in (self._aside, self._patient):
            executor.shutdown(wait=False, cancel_futures=True)
        while any(job.in_ledger for job in tuple(self._jobs.values())):
            self._conclude(self._done.get())
        self._ledger.shutdown()
        self._jobs.clear()
        self._inlets.clear()

    def _submit(self, executor: ThreadPoolExecutor, job: _Job) -> None:
        number = self._register(job)
        try:
            executor.submit(self._perform, number)
        except RuntimeError:  # the executor is shut down
            self._drop(number)

    def _register(self, job: _Job) -> int:
        if threading.get_ident() != self._home:
            raise RuntimeError("background work is given from the main thread")
        number = next(self._numbers)
        self._jobs[number] = job
        return number

    def _next_pulse(self) -> int:
        # In the ledger thread. What the pulse holds is held by the runner too.
        number = next(self._numbers)
        pulse = self._pulse
        if pulse is not None:
            self._jobs[number] = pulse
        return number

    def _drop(self, number: int) -> None:
        log.info("dropped, because the program is closing: %r", self._jobs.pop(number).work)

    def _perform(self, number: int) -> None:
        # In a worker. Whatever the job holds is named only inside the call, so that nothing outlives it here.
        self._attempt(number)
        self._done.put(number)
        if not self._closing:
            self._came_back.emit()

    def _attempt(self, number: int) -> None:
        try:
            self._outcomes[number] = _Outcome(self._jobs[number].work(), None)
        except Exception as error:  # noqa: BLE001 -- the main thread decides what it means
            self._outcomes[number] = _Outcome(None, error)
        except BaseException as error:  # noqa: BLE001 -- an exit from a worker would leave its job waiting
            self._outcomes[number] = _Outcome(None, RuntimeError(f"{type(error).__name__} in the background"))

    @Slot()
    def _deliver(self) -> None:
        with suppress(queue.Empty):
            while True:
                self._conclude(self._done.get_nowait())
        with suppress(queue.Empty):
            while True:
                self._open(*self._letters.get_nowait())
        collect_if_due()

    def _open(self, number: int, value: Any) -> None:
        inlet = self._inlets.get(number)
        if inlet is None or not (inlet.owner is None or shiboken6.isValid(inlet.owner)):
            return
        try:
            inlet.then(value)
        except Exception as fault:  # noqa: BLE001 -- one broken callback must not keep the others waiting
            self._tell_crash(fault)

    def _conclude(self, number: int) -> None:
        outcome = self._outcomes.pop(number)
        job = self._jobs.pop(number, None)
        if job is None:
            return
        try:
            self._hand_over(job, outcome)
        except Exception as fault:  # noqa: BLE001 -- one broken callback must not keep the others waiting
            self._tell_crash(fault)

    def _hand_over(self, job: _Job, outcome: _Outcome) -> None:
        wanted = job.owner is None or shiboken6.isValid(job.owner)
        error = outcome.error
        if error is None:
            if job.then is not None and wanted:
                job.then(outcome.value)
            return
        if not isinstance(error, Refusal):
            self._tell_crash(error)
        elif job.failed is None or not wanted:
            self.refused.emit(said(error.title), said(error.message))
        if job.failed is not None and wanted:
            job.failed(error)

    def _tell_crash(self, error: Exception) -> None:
        log.error("background work failed", exc_info=error)
        name = type(error).__name__
        self.crashed.emit(
            tr("Something went wrong inside the program ({name}: {error}). It is in the log.", name=name, error=error)
        )
