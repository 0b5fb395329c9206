"""A core on a ledger of its own, with days that were worked."""

from __future__ import annotations

from app.bootstrap import Services
from app.domain.records import Entry
from app.domain.span import Span
from app.tracking.edits import Details
from app.tracking.subject import UNASSIGNED, Subject
from tests.support.clock import FakeClock
from tests.unit.tracking.conftest import clock, core, firewall, printer

__all__ = ["clock", "core", "firewall", "printer"]


def worked(core: Services, clock: FakeClock, times: str, subject: Subject = UNASSIGNED, **details: object) -> Entry:
    """Records work on the clock's day, ``times`` like ``09:00-10:30`` or with seconds; the entry as it is then."""
    start, end = (clock.at(f"2026-11-20 {time}") for time in times.split("-"))
    (made,) = core.edits.log(subject, Span(start, end)).made_or_changed(Entry)
    if details:
        (made,) = core.edits.change(made.id, Details(**details)).made_or_changed(Entry)  # type: ignore[arg-type]
    return made
