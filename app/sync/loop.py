"""The sync thread of the desktop program: runs soon after a change, by itself now and then, and when asked to."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable

from app.domain.errors import Refusal
from app.sync.backoff import Schedule
from app.sync.report import Report
from app.sync.service import NotJoined, Sync, SyncRunning

CLOSING = 5.0
"""Seconds that closing waits for a run to end. A request under way is abandoned; its outcome is asked for next time."""

_LONGEST_WAIT = 600.0


class SyncLoop:
    """Syncs on a thread of its own. All methods may be called from any thread and return at once.

    ``ran`` is called on that thread after each run with its report, or with what the ledger or keyring refused;
    ``failed`` hears of errors of the program's own, to log them.
    """

    def __init__(
        self,
        sync: Sync,
        *,
        ran: Callable[[Report | Refusal], None] = lambda _: None,
        failed: Callable[[Exception], None] = lambda _: None,
        chance: random.Random | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._sync = sync
        self._ran = ran
        self._failed = failed
        self._monotonic = monotonic
        self._wake = threading.Condition()
        self._closed = False
        self._wishes = 0
        self._fulfilled = 0
        self._schedule = Schedule(monotonic(), chance or random.Random())  # noqa: S311 -- spreads load, hides nothing
        self._thread = threading.Thread(target=self._loop, name="sync", daemon=True)

    def start(self) -> None:
        """Starts the thread."""
        self._thread.start()

    def changed(self) -> None:
        """Something was recorded: it goes up in a moment."""
        with self._wake:
            self._schedule.changed(self._monotonic())
            self._wake.notify()

    def now(self) -> int:
        """A person asked for it. Returns the number of the wish, which :attr:`fulfilled` reaches when it is done."""
        with self._wake:
            self._wishes += 1
            self._schedule.asked()
            self._wake.notify()
            return self._wishes

    @property
    def fulfilled(self) -> int:
        """The number of the latest wish whose run is over."""
        return self._fulfilled

    def network_up(self) -> None:
        """The network is back, or the machine woke up."""
        with self._wake:
            self._schedule.network_up()
            self._wake.notify()

    def close(self) -> None:
        """Ends the thread. The ledger may be closed afterwards."""
        with self._wake:
            self._closed = True
            self._wake.notify()
        if self._thread.is_alive():
            self._thread.join(CLOSING)
        self._sync.close()

    def _loop(self) -> None:
        while True:
            with self._wake:
                up, down = self._schedule.due(self._monotonic())
                while not (up or down or self._closed):
                    wait = self._schedule.next() - self._monotonic()
                    self._wake.wait(min(max(wait, 0.05), _LONGEST_WAIT))
                    up, down = self._schedule.due(self._monotonic())
                if self._closed:
                    return
                self._schedule.ran(self._monotonic(), up=up, down=down)
                wishes = self._wishes
            self._once(wishes, up=up, down=down)

    def _once(self, wishes: int, *, up: bool, down: bool) -> None:
        told: Report | Refusal
        try:
            told = self._sync.run(up=up, down=down)
        except NotJoined:
            return  # looked at again with the next poll, or when somebody joins
        except Refusal as refusal:
            told = refusal
        except Exception as error:  # noqa: BLE001 -- a mistake of ours must not end sync until the next start
            self._failed(error)
            told = Refusal("Sync failed", f"{type(error).__name__}: {error}. It is tried again; please report this.")
        with self._wake:
            self._fulfilled = wishes
            if self._closed:
                return
            self._note(told, up=up, down=down)
        self._ran(told)

    def _note(self, told: Report | Refusal, *, up: bool, down: bool) -> None:
        now = self._monotonic()
        schedule = self._schedule
        if isinstance(told, Refusal):
            schedule.up.failed(now, at_least=1.0 if isinstance(told, SyncRunning) else None)
            schedule.try_again(now)
            return
        for tried, trouble, backoff in ((up, told.up, schedule.up), (down, told.down, schedule.down)):
            if not tried:
                continue
            if trouble is None:
                backoff.reset()
            elif trouble.lasting:
                backoff.lasting(now)
            else:
                backoff.failed(now, at_least=trouble.retry_after)
        if up and told.up is not None:
            schedule.try_again(now)
