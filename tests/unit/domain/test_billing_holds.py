"""What holds on every bill, whatever was recorded and agreed."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

import msgspec
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.billing import Billable, Tariff, bill, stretches
from app.domain.days import date_of, split_by_day
from app.domain.instant import DAY, HOUR, SECOND
from app.domain.records import Agreement, AgreementKind, Giveaway, Period, RoundingScope
from tests.support.clock import FakeClock

ZONES = ("Europe/Berlin", "America/St_Johns", "Pacific/Apia", "UTC", "Australia/Lord_Howe")
AROUND_THE_CHANGE = FakeClock().at("2026-10-23 00:00")

spans = st.tuples(st.integers(0, 5 * DAY), st.one_of(st.integers(0, 3 * HOUR), st.integers(0, 2 * DAY)))
hours = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 1440), st.integers(0, 1440)).map(
        lambda it: (it[0], min(it[1:]), max(it[1:]))
    ),
    max_size=8,
).map(tuple)


@st.composite
def billables(draw: st.DrawFn) -> list[Billable]:
    made = []
    for number in range(draw(st.integers(1, 8))):
        start, length = draw(spans)
        made.append(
            Billable(
                entry_id=f"e{number}",
                start=AROUND_THE_CHANGE + start,
                end=AROUND_THE_CHANGE + start + length,
                break_seconds=draw(st.sampled_from((0, 0, 60, 3601))),
                task_id=draw(st.sampled_from((None, "t", "u"))),
                person=draw(st.sampled_from(("", "her"))),
                attended=draw(st.booleans()),
                billable=draw(st.sampled_from((True, True, True, False))),
                giveaway=draw(st.sampled_from((None, None, None, Giveaway.REWORK))),
            )
        )
    return made


@st.composite
def agreements(draw: st.DrawFn) -> Agreement:
    return Agreement(
        id="a",
        customer_id="c",
        name="n",
        kind=draw(st.sampled_from(AgreementKind)),
        currency="EUR",
        valid_from=draw(st.sampled_from(("2026-01-01", "2026-10-25"))),
        valid_until=draw(st.sampled_from((None, "2026-10-27"))),
        zone=draw(st.sampled_from(ZONES)),
        hourly_rate=draw(st.sampled_from((None, 1, 9_999, 12_345))),
        increment_seconds=draw(st.sampled_from((1, 360, 900, 1_000))),
        minimum_seconds=draw(st.sampled_from((0, 900, 1_234))),
        scope=draw(st.sampled_from(RoundingScope)),
        hours=draw(hours),
        after_hours_percent=draw(st.sampled_from((100, 150, 133))),
        weekend_percent=draw(st.sampled_from((100, 200, 175))),
        holidays=draw(st.sampled_from(((), ("2026-10-26",)))),
        included_seconds=draw(st.sampled_from((None, 0, 3_601, 500_000))),
        period=draw(st.sampled_from(Period)),
    )


@given(billables(), agreements())
def test_totals_are_the_sums_of_the_lines_and_every_line_is_there_once(
    lines: list[Billable], agreement: Agreement
) -> None:
    made = bill(lines, agreement)
    assert sorted(line.entry_id for line in made.lines) == sorted(line.entry_id for line in lines)
    starts = {line.entry_id: line.start for line in lines}
    assert [starts[line.entry_id] for line in made.lines] == sorted(starts.values())
    assert made.raw_seconds == sum(line.net // SECOND for line in lines)
    assert made.billed_seconds == sum(line.billed_seconds for line in made.lines)
    amounts = [line.amount for line in made.lines]
    assert made.amount == (None if None in amounts else sum(filter(None, amounts)))
    used = sum(period.used_seconds for period in made.periods)
    charged = {line.entry_id for line in lines if line.billable and line.giveaway is None}
    there = {line.entry_id: date_of(line.start, agreement.zone).isoformat() for line in lines}
    until = agreement.valid_until or "9999"
    held = {entry_id for entry_id, day in there.items() if agreement.valid_from <= day < until}
    assert used == sum(line.weighted_seconds for line in made.lines if line.entry_id in charged & held)
    assert all(line.rule for line in made.lines)


@given(billables(), agreements())
def test_billed_is_never_below_raw_nor_an_increment_or_the_minimum_above(
    lines: list[Billable], agreement: Agreement
) -> None:
    by_id = {line.entry_id: line for line in lines}
    for line in bill(lines, agreement).lines:
        its = by_id[line.entry_id]
        if not its.billable or its.giveaway is not None:
            assert (line.billed_seconds, line.amount) == (0, 0)
            continue
        assert line.billed_seconds >= line.raw_seconds
        above = line.billed_seconds - line.raw_seconds
        assert above < max(agreement.increment_seconds, agreement.minimum_seconds + 1)
        assert above == 0 or line.raw_seconds


@given(billables(), agreements())
def test_whatever_is_rounded_together_comes_to_the_minimum_or_whole_increments(
    lines: list[Billable], agreement: Agreement
) -> None:
    agreement = msgspec.structs.replace(agreement, valid_from="2026-01-01", valid_until=None)
    made = {line.entry_id: line for line in bill(lines, agreement).lines}
    groups: defaultdict[object, list[str]] = defaultdict(list)
    for line in lines:
        if line.billable and line.giveaway is None:
            day = date_of(line.start, agreement.zone)
            together = agreement.scope is RoundingScope.TASK_DAY
            groups[(line.person, line.task_id, day) if together else line.entry_id].append(line.entry_id)
    for group in groups.values():
        raw = sum(made[entry_id].raw_seconds for entry_id in group)
        billed = sum(made[entry_id].billed_seconds for entry_id in group)
        assert billed == 0 if not raw else billed >= agreement.minimum_seconds
        if raw and billed != agreement.minimum_seconds:
            assert billed % agreement.increment_seconds == 0
            assert billed - raw < agreement.increment_seconds


@given(agreements(), st.integers(1, 40), spans)
def test_exact_multiples_are_unchanged(agreement: Agreement, times: int, span: tuple[int, int]) -> None:
    agreement = msgspec.structs.replace(agreement, minimum_seconds=0)
    start = AROUND_THE_CHANGE + span[0]
    exact = times * agreement.increment_seconds
    for rest in (0, 999):
        line = Billable(entry_id="e", start=start, end=start + exact * SECOND + rest)
        assert bill([line], agreement).billed_seconds == exact


@given(agreements(), spans, st.integers(0, 4 * HOUR))
def test_longer_is_never_billed_less(agreement: Agreement, span: tuple[int, int], longer: int) -> None:
    start, length = span
    line = Billable(entry_id="e", start=start + AROUND_THE_CHANGE, end=start + AROUND_THE_CHANGE + length)
    more = msgspec.structs.replace(line, end=line.end + longer)
    first, second = bill([line], agreement), bill([more], agreement)
    assert second.billed_seconds >= first.billed_seconds
    even = msgspec.structs.replace(agreement, after_hours_percent=100, weekend_percent=100)
    amounts = [bill([it], even).amount for it in (line, more)]
    if None not in amounts:
        assert (amounts[1] or 0) >= (amounts[0] or 0)


@given(agreements(), spans, st.sampled_from((0, 0, 61)))
def test_splitting_by_tariff_loses_no_second(agreement: Agreement, span: tuple[int, int], breaks: int) -> None:
    start = AROUND_THE_CHANGE + span[0]
    line = Billable(entry_id="e", start=start, end=start + span[1], break_seconds=breaks)
    parts = stretches(line, agreement)
    assert sum(part.seconds for part in parts) == line.raw_seconds
    assert all(part.seconds > 0 for part in parts)


@given(agreements(), spans)
def test_cutting_an_entry_at_midnight_leaves_each_tariff_its_time(agreement: Agreement, span: tuple[int, int]) -> None:
    start = AROUND_THE_CHANGE + span[0]
    whole = Billable(entry_id="e", start=start, end=start + span[1])
    pieces = [
        msgspec.structs.replace(whole, start=part.start, end=part.end)
        for _, part in split_by_day(whole.span, agreement.zone)
    ]
    # Each piece cuts off what is less than a second at each of its edges.
    edges = 12 * len(pieces) + 12
    for tariff in Tariff:
        apart = sum(part.seconds for piece in pieces for part in stretches(piece, agreement) if part.tariff is tariff)
        together = sum(part.seconds for part in stretches(whole, agreement) if part.tariff is tariff)
        assert abs(apart - together) <= edges


@given(agreements(), spans)
def test_each_second_has_the_tariff_that_the_clocks_show(agreement: Agreement, span: tuple[int, int]) -> None:
    """Held to a slow way of counting: minute by minute, by what the clocks show."""
    assume(span[1] <= 20 * HOUR)
    from app.domain.days import local

    minute = 60_000
    start = (AROUND_THE_CHANGE + span[0]) // minute * minute
    line = Billable(entry_id="e", start=start, end=start + span[1] // minute * minute)
    weighed = 0
    for at in range(line.start, line.end, minute):
        shown = local(at, agreement.zone)
        of_day = shown.hour * 60 + shown.minute
        on = [it for it in agreement.hours if it[0] == shown.weekday()]
        inside = any(first <= of_day < last for _, first, last in on)
        weekend = shown.weekday() >= 5
        if shown.date().isoformat() in agreement.holidays or (weekend and not inside):
            weighed += 60 * agreement.weekend_percent
        elif weekend or inside or not agreement.hours:
            weighed += 60 * 100
        else:
            weighed += 60 * agreement.after_hours_percent
    assert sum(part.seconds * part.percent for part in stretches(line, agreement)) == weighed


@given(billables(), agreements(), st.integers(0, 10_000))
def test_included_time_covers_no_more_than_there_is_and_is_used_before_anything_is_charged(
    lines: list[Billable], agreement: Agreement, before: int
) -> None:
    agreement = msgspec.structs.replace(agreement, period=Period.WHOLE)
    first = date.fromisoformat(agreement.valid_from)
    made = bill(lines, agreement, {first: before})
    included = agreement.included_seconds or 0
    assert made.covered_seconds <= max(included - before, 0)
    for period in made.periods:
        if period.used_seconds >= included:
            assert made.covered_seconds == max(included - before, 0)
        else:
            assert made.covered_seconds == period.used_seconds - before
