"""The records of the ledger as frozen values: customers, tasks, entries, agreements, submitted days and their like."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.domain.instant import Instant
from app.domain.span import Span


class Customer(msgspec.Struct, frozen=True, kw_only=True):
    """Whom we serve. ``code`` is the customer's number in other systems."""

    id: str
    name: str
    code: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
    archived: bool = False


class Contact(msgspec.Struct, frozen=True, kw_only=True):
    """A person at a customer."""

    id: str
    customer_id: str
    name: str
    role: str = ""
    phone: str = ""
    email: str = ""


class Priority(StrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


class TaskState(StrEnum):
    OPEN = "open"
    WAITING = "waiting"
    DONE = "done"
    CANCELLED = "cancelled"


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """The thing to be done for a customer: a ticket, a job, a project step.

    ``reference`` is its ticket number; ``estimate_seconds`` the effort expected; ``promise`` the instant by which
    it was promised. Work without a customer (internal) has no ``customer_id``.
    """

    id: str
    customer_id: str | None = None
    title: str
    reference: str = ""
    category: str = ""
    priority: Priority = Priority.NORMAL
    state: TaskState = TaskState.OPEN
    estimate_seconds: int | None = None
    promise: Instant | None = None


class WorkType(msgspec.Struct, frozen=True, kw_only=True):
    """The kind of activity: on-site, remote, travel, phone...

    ``billable`` is the default of its entries; ``needs_note`` says that an entry wants a note before it is
    submitted; ``travel`` marks the way to and from a customer.
    """

    id: str
    name: str
    billable: bool = True
    needs_note: bool = False
    travel: bool = False
    archived: bool = False


class Outcome(StrEnum):
    """How it went."""

    RESOLVED = "resolved"
    PARTLY = "partly"
    NOT_YET = "not_yet"
    MADE_WORSE = "made_worse"


class Giveaway(StrEnum):
    """Why time is deliberately not charged."""

    GOODWILL = "goodwill"
    EXTRA_MILE = "extra_mile"
    REWORK = "rework"
    RELATIONSHIP = "relationship"


class Source(StrEnum):
    """How an entry came into the ledger."""

    TIMER = "timer"
    LOGGED = "logged"
    IMPORTED = "imported"


class EntryState(StrEnum):
    """Who may still change an entry: the technician (open, late, returned), or only a manager."""

    OPEN = "open"
    LATE = "late"
    """Came when its period was closed already: outside all totals until a manager admits it."""
    SUBMITTED = "submitted"
    APPROVED = "approved"
    RETURNED = "returned"
    INVOICED = "invoiced"


class Part(msgspec.Struct, frozen=True):
    """Material that was used: ``quantity`` is a decimal as text (``"2"``, ``"0.75"``), ``unit_cost`` minor units of the
    agreement's currency for one of it, ``None`` where it is not known."""

    name: str
    quantity: str = "1"
    unit_cost: int | None = None


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One span of a technician's time on one task, or on nothing named yet.

    ``end`` is ``None`` while the timer runs. ``zone`` is the IANA zone in which it was captured.
    ``break_seconds`` is the time inside the span that does not count. ``estimated`` means that the length rests
    on the wall clock alone, because the machine was restarted meanwhile. ``origin`` is the source's own key of an
    imported entry, by which a second import knows it. ``distance_m`` are the metres travelled, ``None`` where nobody
    said.
    """

    id: str
    task_id: str | None = None
    customer_id: str | None = None
    contact_id: str | None = None
    work_type_id: str | None = None
    start: Instant
    end: Instant | None = None
    zone: str
    break_seconds: int = 0
    attended: bool = True
    billable: bool = True
    giveaway: Giveaway | None = None
    note: str = ""
    internal_note: str = ""
    outcome: Outcome | None = None
    follow_up: bool = False
    source: Source = Source.TIMER
    state: EntryState = EntryState.OPEN
    estimated: bool = False
    origin: str | None = None
    parts: tuple[Part, ...] = ()
    distance_m: int | None = None

    @property
    def running(self) -> bool:
        return self.end is None

    @property
    def assigned(self) -> bool:
        """Whether it is known for whom or what the time was spent."""
        return self.task_id is not None or self.customer_id is not None

    def span(self, now: Instant) -> Span:
        """Its span; a running entry ends ``now``, and never before its start."""
        return Span(self.start, max(self.start, now) if self.end is None else self.end)

    def net(self, now: Instant) -> int:
        """Milliseconds that count: the span less its breaks, never negative."""
        return max(self.span(now).length - self.break_seconds * 1_000, 0)


class AbsenceKind(StrEnum):
    """How the machine came to see nobody."""

    IDLE = "idle"
    LOCKED = "locked"
    SWITCHED = "switched"
    """Another person's session was in front."""
    ASLEEP = "asleep"
    RESTARTED = "restarted"
    STOPPED = "stopped"
    """The program ended without saying goodbye: a crash, or the plug was pulled."""


class Decision(StrEnum):
    """What the technician made of an absence."""

    AWAY = "away"
    """It still goes on: nobody has come back who could decide."""
    UNDECIDED = "undecided"
    KEPT = "kept"
    DISCARDED = "discarded"
    MOVED = "moved"
    SPLIT = "split"
    """Kept up to a time, discarded from there on."""


class Absence(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch ``[start, end)`` without a sign of life during a running entry.

    It stays on this machine: no absence is ever sent anywhere.
    """

    id: str
    entry_id: str
    kind: AbsenceKind
    start: Instant
    end: Instant
    decision: Decision = Decision.UNDECIDED


class AgreementKind(StrEnum):
    """How a customer pays."""

    TIME_AND_MATERIALS = "time_and_materials"
    BLOCK = "block"
    """Hours bought beforehand."""
    RETAINER = "retainer"
    """A sum a period that includes some hours."""
    FIXED = "fixed"
    PER_TICKET = "per_ticket"


class RoundingScope(StrEnum):
    """What is rounded up: each entry, or all that was done on one task in one day."""

    ENTRY = "entry"
    TASK_DAY = "task_day"


class Period(StrEnum):
    """The stretch to which an agreement's included time belongs."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    WHOLE = "whole"
    """From the agreement's first day to its last."""


class Agreement(msgspec.Struct, frozen=True, kw_only=True):
    """What was agreed with a customer on how time is charged; made by managers, read by devices.

    It holds on the local dates ``[valid_from, valid_until)`` of ``zone`` ("YYYY-MM-DD"; no ``valid_until``: until
    further notice). ``hourly_rate`` is in minor units of ``currency`` (ISO 4217) an hour, ``None`` where it is
    not known. ``increment_seconds`` is what charged time is rounded up to (1: not at all), ``minimum_seconds`` the
    least that is charged, both of what ``scope`` says. ``hours`` are the business hours as (weekday with 0 =
    Monday, from minute, to minute) of the local day, to minute exclusive; without any, all hours are. Outside them
    ``after_hours_percent`` of the rate is charged, on Saturdays, Sundays and ``holidays`` ``weekend_percent``; 100 is
    no factor. ``included_seconds`` are paid for by the ``period`` already; ``None`` where none are. ``share_cost``
    says that technicians may see what their time costs.
    """

    id: str
    customer_id: str
    name: str
    kind: AgreementKind = AgreementKind.TIME_AND_MATERIALS
    currency: str
    valid_from: str
    valid_until: str | None = None
    zone: str
    hourly_rate: int | None = None
    increment_seconds: int = 1
    minimum_seconds: int = 0
    scope: RoundingScope = RoundingScope.ENTRY
    hours: tuple[tuple[int, int, int], ...] = ()
    after_hours_percent: int = 100
    weekend_percent: int = 100
    holidays: tuple[str, ...] = ()
    included_seconds: int | None = None
    period: Period = Period.MONTH
    share_cost: bool = False


class SubmissionState(StrEnum):
    """Where a day stands: ``submitted`` and ``open`` are the technician's to say, the other two a manager's."""

    OPEN = "open"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"


class Submission(msgspec.Struct, frozen=True, kw_only=True):
    """A technician's local day ("YYYY-MM-DD" in ``zone``), handed in for approval; there is one a person and day.

    Its id is made of the person and the day (:func:`app.domain.ids.submission_id`), so that two devices of one person
    mean the same record; day and zone stay what they were when it was made. ``note`` is the technician's, ``comment``
    the manager's, on one entry or on the whole day. A day that is withdrawn is *open* again; it is never deleted.
    """

    id: str
    day: str
    zone: str
    state: SubmissionState = SubmissionState.OPEN
    note: str = ""
    comment: str = ""
    comment_entry_id: str | None = None


class Favourite(msgspec.Struct, frozen=True, kw_only=True):
    """A task, or a customer, that the organisation keeps at hand for all; made by managers, read by devices."""

    id: str
    task_id: str | None = None
    customer_id: str | None = None
    position: int = 0


Record = Customer | Contact | Task | WorkType | Entry | Agreement | Submission | Favourite
"""What is journaled, and shared with a server."""
