"""How urgent a thread's work is to the operating system."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

_BEHIND = 10
"""A tenth of the processor beside work of the usual kind, not none: while it holds Python's lock others wait for it."""


def step_back() -> None:
    """Lets all else on the machine go before the calling thread, for the rest of its life.

    Linux alone tells threads of one process apart by a number that anybody may raise; elsewhere nothing happens.
    """
    if sys.platform == "linux":
        with suppress(OSError):  # a sandbox may forbid it
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _BEHIND)
