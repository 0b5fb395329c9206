"""The figures of the live meter, counted by the rules of billing.

Billing a period takes some microseconds an entry, so a figure is kept until the entries it was counted from change:
asking again costs one look through the index of the period, and no more than that.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from datetime import date, timedelta

import msgspec
from sqlalchemy import Connection

from app.domain.billing import Billable, PeriodSpan, bill, by_agreement, holds_on, period_of
from app.domain.clock import Clock
from app.domain.days import date_of, day_start
from app.domain.instant import Instant, to_iso
from app.domain.records import Agreement
from app.domain.span import Span
from app.wire.protocol import MAX_FIGURES, PROTOCOL, Figure, FiguresAnswer
from server import problems
from server.clock import now
from server.figures import queries
from server.figures.queries import Mark, Reach
from server.store.engine import Database
from server.sync.device import DeviceIdentity
from server.sync.history import known_device
from server.unfit import is_id

_KEPT = 5_000
"""Figures that one process keeps, of all organisations."""
_FAR = date(9999, 1, 1)

_Key = tuple[str, str]
"""Organisation and agreement."""


class _State(msgspec.Struct, frozen=True):
    """What a figure was counted from: the revisions of all agreements with the customer, because they share its time
    among them; the period by its first day; the mark of the entries in it."""

    revs: tuple[str, ...]
    period: date
    mark: Mark | None


class _Metered(msgspec.Struct, frozen=True):
    """An agreement that has a figure now, and the period that the figure is of."""

    agreement: Agreement
    period: PeriodSpan

    @property
    def reach(self) -> Reach:
        zone = self.agreement.zone
        span = Span(day_start(self.period.first, zone), day_start(self.period.until or _FAR, zone))
        return Reach(self.agreement.id, self.agreement.customer_id, span)


class Figures:
    """Counts what agreements have used."""

    def __init__(self, database: Database, clock: Clock, kept: int = _KEPT) -> None:
        self._database = database
        self._clock = clock
        self._cache = _Cache(kept)

    def page(self, device: DeviceIdentity, after: str, limit: int) -> FiguresAnswer:
        """Up to ``limit`` figures of agreements whose id is greater than ``after``, by id.

        All of it is of one state of the database. Raises malformed, device-revoked, org-disabled.
        """
        if after and not is_id(after):
            raise problems.malformed("“after” must be a record's id.")
        limit = min(max(limit, 1), MAX_FIGURES)

        def work(connection: Connection) -> FiguresAnswer:
            state = known_device(connection, device, None, lock=False).device
            at = now(self._clock)
            known = queries.agreements(connection, device.org_id, _date_before(at))
            metered = [one for one in _metered(known, at) if one.agreement.id > after]
            counted = self._counted(connection, device.org_id, metered[:limit], known)
            return FiguresAnswer(
                protocol=PROTOCOL,
                as_of=to_iso(at),
                counted_seq=state.last_seq,
                figures=tuple(counted),
                after=metered[limit - 1].agreement.id if len(metered) > limit else None,
                end=True,
            )

        return self._database.read(work)

    def _counted(
        self, connection: Connection, org_id: str, metered: Sequence[_Metered], known: Sequence[tuple[Agreement, str]]
    ) -> list[Figure]:
        """The figures, those that are not kept counted anew, all of them in one statement."""
        if not metered:
            return []
        of_customer: dict[str, list[tuple[Agreement, str]]] = {}
        for agreement, rev in known:
            of_customer.setdefault(agreement.customer_id, []).append((agreement, rev))
        states = {}
        marks = queries.marks(connection, org_id, [one.reach for one in metered])
        for one in metered:
            revs = tuple(rev for _, rev in of_customer[one.agreement.customer_id])
            states[one.agreement.id] = _State(revs, one.period.first, marks.get(one.agreement.id))
        found = {
            one.agreement.id: figure
            for one in metered
            if (figure := self._cache.get((org_id, one.agreement.id), states[one.agreement.id])) is not None
        }
        missing = [one for one in metered if one.agreement.id not in found]
        lines = _lines(connection, org_id, missing)
        for one in missing:
            its = one.agreement.id
            found[its] = _figure(one, lines[its], [each for each, _ in of_customer[one.agreement.customer_id]])
            self._cache.put((org_id, its), states[its], found[its])
        return [found[one.agreement.id] for one in metered]


def _lines(connection: Connection, org_id: str, wanted: Sequence[_Metered]) -> dict[str, list[Billable]]:
    """The lines of each agreement's period, its customer's other agreements not yet told apart."""
    found: dict[str, list[Billable]] = {one.agreement.id: [] for one in wanted}
    if wanted:
        for agreement_id, line in queries.lines(connection, org_id, [one.reach for one in wanted]):
            found[agreement_id].append(line)
    return found


def _metered(known: Sequence[tuple[Agreement, str]], at: Instant) -> list[_Metered]:
    """Those that hold now and have something to show: included hours, or a cost that technicians may see."""
    found = []
    for agreement, _ in known:
        today = date_of(at, agreement.zone)
        if holds_on(agreement, today) and (agreement.included_seconds is not None or agreement.share_cost):
            found.append(_Metered(agreement, period_of(agreement, today)))
    return found


def _figure(of: _Metered, lines: Sequence[Billable], agreements: Sequence[Agreement]) -> Figure:
    """The figure of the lines that this agreement, of all those with its customer, charges."""
    agreement, period = of.agreement, of.period
    own = by_agreement(lines, agreements, agreement.customer_id).get(agreement.id, [])
    use = next((use for use in bill(own, agreement).periods if use.first == period.first), None)
    shared = agreement.share_cost and agreement.hourly_rate is not None
    return Figure(
        agreement_id=agreement.id,
        period_start=period.first.isoformat(),
        period_end=None if period.until is None else period.until.isoformat(),
        used_seconds=0 if use is None else use.used_seconds,
        amount=(0 if use is None else use.amount) if shared else None,
    )


def _date_before(at: Instant) -> str:
    """A date that nowhere on earth is later than today."""
    return (date_of(at, "UTC") - timedelta(days=1)).isoformat()


class _Cache:
    """Figures with the state they were counted from; the one used longest ago is forgotten first."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._kept: OrderedDict[_Key, tuple[_State, Figure]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: _Key, state: _State) -> Figure | None:
        """The figure, if it was counted from this very state."""
        with self._lock:
            kept = self._kept.get(key)
            if kept is None or kept[0] != state:
                return None
            self._kept.move_to_end(key)
            return kept[1]

    def put(self, key: _Key, state: _State, figure: Figure) -> None:
        """Keeps a figure."""
        with self._lock:
            self._kept[key] = (state, figure)
            self._kept.move_to_end(key)
            while len(self._kept) > self._size:
                self._kept.popitem(last=False)
