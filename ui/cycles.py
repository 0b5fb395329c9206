"""Garbage in cycles is collected in the main thread alone.

Python looks for such garbage in whatever thread happens to make the next object. Among it may be widgets, and a widget
that is destroyed outside the main thread takes the whole program down.
"""

from __future__ import annotations

import gc


def keep_to_this_thread() -> None:
    """From now on nothing is collected but by :func:`collect_if_due`, to be called in the main thread."""
    gc.disable()


def spare_what_is_there() -> None:
    """Collects all garbage once, and never again looks through what is left: it lives as long as the program.

    To be called once all is loaded. A look through tens of thousands of objects keeps a window waiting for two frames.
    """
    gc.collect()
    gc.freeze()


def collect_if_due() -> None:
    """Collects what Python itself would have collected by now: the young objects, and at times the older ones."""
    for generation, (count, threshold) in reversed(
        tuple(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))
    ):
        if count > threshold:
            gc.collect(generation)
            return
