"""What was measured, what it is held against, and whether it is good enough."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence

import msgspec


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """All values of one measurement, in the order they were taken. ``unit`` is ms, MB or /s."""

    who: str
    unit: str
    values: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    def quantile(self, share: float) -> float:
        """The smallest value that at least ``share`` of all values do not exceed."""
        ordered = sorted(self.values)
        return ordered[max(math.ceil(share * len(ordered)) - 1, 0)]


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """One figure held against its target; both as printed."""

    figure: str
    target: str
    met: bool


class Subject(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the limits: what was measured of whom, the checks, and what a reader has to know."""

    what: str
    figures: tuple[Figures, ...] = ()
    checks: tuple[Check, ...] = ()
    notes: tuple[str, ...] = ()


def at_most_times(ours: Figures, limit: Figures, factor: float) -> Check:
    """The median at most ``factor`` times the limit's, of the same run."""
    ratio = ours.median / limit.median
    return Check(
        figure=f"{ours.who}: median {ratio:.2f} x {limit.who}", target=f"at most {factor:g} x", met=ratio <= factor
    )


def at_least_times(ours: Figures, limit: Figures, factor: float) -> Check:
    """The median of rates at least ``factor`` times the limit's, of the same run."""
    ratio = ours.median / limit.median
    return Check(
        figure=f"{ours.who}: median {ratio:.2f} x {limit.who}", target=f"at least {factor:g} x", met=ratio >= factor
    )


def at_least(ours: Figures, bound: float) -> Check:
    """The median of rates at least ``bound``."""
    return Check(
        figure=f"{ours.who}: median {shown(ours.median)} {ours.unit}",
        target=f"at least {bound:g} {ours.unit}",
        met=ours.median >= bound,
    )


def times(ours: Figures, limit: Figures) -> str:
    """The same ratio as a remark, where no target is set."""
    return f"{ours.who}: {ours.median / limit.median:.2f} x {limit.who}"


def at_most(ours: Figures, share: float | None, bound: float) -> Check:
    """A quantile, or the median where ``share`` is ``None``, at most ``bound`` in the figures' unit."""
    value = ours.median if share is None else ours.quantile(share)
    name = "median" if share is None else f"p{share * 100:g}"
    return Check(
        figure=f"{ours.who}: {name} {shown(value)} {ours.unit}",
        target=f"at most {bound:g} {ours.unit}",
        met=value <= bound,
    )


def mean_at_most(ours: Figures, bound: float) -> Check:
    """The mean at most ``bound``, for what comes in bursts that a single value may miss."""
    value = statistics.fmean(ours.values)
    return Check(
        figure=f"{ours.who}: mean {shown(value)} {ours.unit}",
        target=f"at most {bound:g} {ours.unit}",
        met=value <= bound,
    )


def below(ours: Figures, peer: Figures) -> Check:
    """The median below a peer's, of the same run."""
    ratio = ours.median / peer.median
    return Check(figure=f"{ours.who}: median {ratio:.2f} x {peer.who}", target=f"below {peer.who}", met=ratio < 1.0)


def shown(value: float) -> str:
    """A figure with three digits that mean something."""
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 1 else f"{value:.3f}"


_WHO = 46
_COLUMNS = ("min", "median", "p95", "p99", "max")


def table(subjects: Sequence[Subject]) -> str:
    """The table as printed: a line for every measurement, below it the checks with their verdicts."""
    head = f"{'':{_WHO}}" + "".join(f"{name:>9}" for name in _COLUMNS) + f"{'n':>7}"
    lines: list[str] = []
    for subject in subjects:
        lines += ["", subject.what] if not subject.figures else ["", f"{subject.what}", head]
        lines += [_line(figures) for figures in subject.figures]
        lines += [_verdict(check) for check in subject.checks]
        lines += [f"  ({note})" for note in subject.notes]
    return "\n".join(lines)


def _line(figures: Figures) -> str:
    count = len(figures.values)
    # A quantile of fewer values would only repeat the greatest.
    columns = (
        shown(min(figures.values)),
        shown(figures.median),
        shown(figures.quantile(0.95)) if count >= 20 else "",
        shown(figures.quantile(0.99)) if count >= 100 else "",
        shown(max(figures.values)),
    )
    who = f"  {figures.who}, {figures.unit}"
    return f"{who:{_WHO}}" + "".join(f"{value:>9}" for value in columns) + f"{count:>7}"


def _verdict(check: Check) -> str:
    return f"  -> {check.figure:<62} target: {check.target:<20} {'met' if check.met else 'MISSED'}"
