"""Billing: increments, minimum, factors, included hours, money; the rules of docs/billing.md one by one."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.billing import Bill, Billable, agreement_for, bill, period_of
from app.domain.instant import HOUR, MINUTE
from app.domain.records import Agreement, AgreementKind, Entry, Giveaway, Period, RoundingScope
from tests.support.clock import FakeClock

BERLIN = "Europe/Berlin"
OFFICE = tuple((weekday, 8 * 60, 18 * 60) for weekday in range(5))
QUARTER_HOUR = 15 * 60
FRIDAY = "2026-11-20"


def agreed(**terms: Any) -> Agreement:
    """An agreement at 100 EUR an hour, else without rules."""
    basic = {"id": "a", "customer_id": "acme", "name": "Support", "currency": "EUR", "valid_from": "2026-01-01"}
    return Agreement(**{**basic, "zone": BERLIN, "hourly_rate": 100_00, **terms})


def at(text: str) -> int:
    return FakeClock().at(text if len(text) > 5 else f"{FRIDAY} {text}")


def worked(start: str, minutes: float, entry_id: str = "e", **rest: Any) -> Billable:
    begin = at(start)
    return Billable(entry_id=entry_id, start=begin, end=begin + round(minutes * MINUTE), **{"task_id": "t", **rest})


def billed(made: Bill) -> list[float]:
    """Billed minutes by line."""
    return [line.billed_seconds / 60 for line in made.lines]


def rules(made: Bill) -> list[str]:
    return [line.rule for line in made.lines]


@pytest.mark.parametrize(
    ("raw", "expected"), [(1, 15), (14, 15), (15, 15), (15.005, 15), (15.02, 30), (30, 30), (31, 45)]
)
def test_time_is_rounded_up_to_the_increment_and_exact_multiples_stay(raw: float, expected: float) -> None:
    made = bill([worked("09:00", raw)], agreed(increment_seconds=QUARTER_HOUR))
    assert billed(made) == [expected]
    assert rules(made) == ["as recorded" if int(raw) == expected else "up to the next 15 min"]


def test_nothing_recorded_is_nothing_billed_even_with_a_minimum() -> None:
    made = bill([worked("09:00", 0)], agreed(increment_seconds=QUARTER_HOUR, minimum_seconds=1800))
    assert (billed(made), made.amount) == ([0], 0)


@pytest.mark.parametrize(("raw", "expected"), [(1, 20), (15, 20), (16, 30), (40, 45)])
def test_less_than_the_minimum_is_billed_as_the_minimum_and_more_by_the_increment(raw: int, expected: int) -> None:
    made = bill([worked("09:00", raw)], agreed(increment_seconds=QUARTER_HOUR, minimum_seconds=20 * 60))
    assert billed(made) == [expected]


def test_the_minimum_is_named_where_it_is_what_applied() -> None:
    assert rules(bill([worked("09:00", 4)], agreed(minimum_seconds=1800))) == ["minimum 30 min"]


def test_what_is_done_on_one_task_in_one_day_is_rounded_together_where_so_agreed() -> None:
    lines = [
        worked("09:00", 5, "first"), worked("10:00", 6, "second"), worked("11:00", 5, "elsewhere", task_id="u"),
        worked("2026-11-21 09:00", 5, "next day"),
    ]  # fmt: skip
    made = bill(lines, agreed(increment_seconds=QUARTER_HOUR, scope=RoundingScope.TASK_DAY))
    assert billed(made) == [5, 10, 15, 15]
    assert rules(made)[:2] == [
        "rounded with the task’s last entry of the day", "up to the next 15 min with one other of the task that day"
    ]  # fmt: skip


def test_two_technicians_on_one_task_are_rounded_apart() -> None:
    lines = [worked("09:00", 5, "hers", person="her"), worked("09:00", 5, "his", person="him")]
    made = bill(lines, agreed(increment_seconds=QUARTER_HOUR, scope=RoundingScope.TASK_DAY))
    assert billed(made) == [15, 15]


def test_what_is_not_billable_is_no_part_of_what_is_rounded_together() -> None:
    lines = [worked("09:00", 5, "charged"), worked("10:00", 5, "free", billable=False)]
    made = bill(lines, agreed(increment_seconds=QUARTER_HOUR, scope=RoundingScope.TASK_DAY))
    assert billed(made) == [15, 0]
    assert rules(made) == ["up to the next 15 min", "not billable"]


@pytest.mark.parametrize(
    ("rest", "rule"),
    [
        ({"billable": False}, "not billable"),
        ({"billable": False, "attended": False}, "unattended: not billed"),
        ({"giveaway": Giveaway.EXTRA_MILE}, "given away: extra mile"),
    ],
)
def test_what_is_not_charged_is_billed_zero_with_its_reason(rest: dict[str, Any], rule: str) -> None:
    for agreement in (agreed(increment_seconds=QUARTER_HOUR, minimum_seconds=1800), None):
        made = bill([worked("09:00", 20, **rest)], agreement)
        assert (billed(made), made.amount, made.raw_seconds, rules(made)) == ([0], 0, 1200, [rule])


def test_unattended_time_marked_billable_is_billed_like_any_other() -> None:
    assert billed(bill([worked("09:00", 20, attended=False)], agreed(increment_seconds=QUARTER_HOUR))) == [30]


def test_time_after_hours_has_its_factor_and_time_inside_does_not() -> None:
    terms = agreed(hours=OFFICE, after_hours_percent=150)
    made = bill([worked("17:00", 90)], terms)
    assert (made.lines[0].percent, made.amount, rules(made)) == (117, 175_00, ["30 min after hours × 1.5"])
    assert bill([worked("10:00", 60)], terms).amount == 100_00
    assert rules(bill([worked("18:00", 60)], terms)) == ["after hours × 1.5"]


def test_saturdays_sundays_and_holidays_have_the_weekends_factor() -> None:
    terms = agreed(hours=OFFICE, after_hours_percent=150, weekend_percent=200, holidays=(FRIDAY,))
    made = bill([worked("23:00", 60, "holiday"), worked("2026-11-22 23:30", 60, "over midnight")], terms)
    assert [line.amount for line in made.lines] == [200_00, 175_00]
    assert rules(made) == [
        "weekend or holiday × 2", "30 min after hours × 1.5, 30 min weekend or holiday × 2"
    ]  # fmt: skip


def test_business_hours_agreed_for_a_saturday_are_business_hours() -> None:
    terms = agreed(hours=(*OFFICE, (5, 9 * 60, 13 * 60)), weekend_percent=200)
    made = bill([worked("2026-11-21 12:00", 120)], terms)
    assert made.amount == 300_00


def test_what_rounding_adds_costs_what_the_end_of_the_work_costs() -> None:
    made = bill([worked("17:00", 65)], agreed(hours=OFFICE, after_hours_percent=200, increment_seconds=QUARTER_HOUR))
    assert (billed(made), made.amount) == ([75], 150_00)


def test_an_hour_that_comes_twice_is_billed_twice_and_one_that_never_came_not_at_all() -> None:
    night = ((6, 60, 180),)
    terms = agreed(hours=night, weekend_percent=200)
    back = Billable(entry_id="e", start=at("2026-10-25 00:00"), end=at("2026-10-25 04:00"))
    forth = Billable(entry_id="e", start=at("2026-03-29 00:00"), end=at("2026-03-29 04:00"))
    # Clocks from 3:00 back to 2:00: five hours, of which 1:00 to 3:00 are three.
    assert (back.raw_seconds, bill([back], terms).amount) == (5 * 3600, 3 * 100_00 + 2 * 200_00)
    # Clocks from 2:00 forward to 3:00: three hours, of which 1:00 to 3:00 are one.
    assert (forth.raw_seconds, bill([forth], terms).amount) == (3 * 3600, 100_00 + 2 * 200_00)


def test_business_hours_are_those_of_the_agreements_zone() -> None:
    lisbon = agreed(zone="Europe/Lisbon", hours=OFFICE, after_hours_percent=200)
    assert bill([worked("18:00", 60)], lisbon).amount == 100_00  # five o'clock there


def test_breaks_are_spread_over_the_span() -> None:
    made = bill([worked("17:00", 120, break_seconds=3600)], agreed(hours=OFFICE, after_hours_percent=200))
    assert (made.raw_seconds, made.amount) == (3600, 150_00)


def test_included_hours_are_drawn_down_in_order_of_start_and_the_rest_is_charged() -> None:
    terms = agreed(kind=AgreementKind.BLOCK, included_seconds=5400)
    made = bill([worked("14:00", 60, "third"), worked("09:00", 60, "first"), worked("11:00", 60, "second")], terms)
    assert [line.entry_id for line in made.lines] == ["first", "second", "third"]
    assert [line.amount for line in made.lines] == [0, 50_00, 100_00]
    assert rules(made) == [
        "covered by the block: 0:30 left", "30 min covered by the block, then used up", "the block: used up"
    ]  # fmt: skip
    assert (made.periods[0].used_seconds, made.periods[0].left_seconds) == (3 * 3600, 0)


def test_what_colleagues_used_before_is_gone() -> None:
    terms = agreed(kind=AgreementKind.RETAINER, included_seconds=4 * 3600)
    made = bill([worked("09:00", 60)], terms, {date(2026, 11, 1): 2 * 3600 + 45 * 60})
    assert rules(made) == ["covered by the retainer: 0:15 left"]


def test_each_period_has_its_own_included_hours() -> None:
    terms = agreed(included_seconds=3600, period=Period.MONTH)
    made = bill([worked("2026-10-31 23:30", 60, "october"), worked("2026-11-01 09:00", 60, "november")], terms)
    assert made.amount == 0
    assert [period.first for period in made.periods] == [date(2026, 10, 1), date(2026, 11, 1)]


def test_an_hour_with_a_factor_weighs_as_much_on_the_included_hours() -> None:
    terms = agreed(hours=OFFICE, after_hours_percent=150, included_seconds=2 * 3600)
    made = bill([worked("18:00", 60)], terms)
    assert (made.lines[0].covered_seconds, made.periods[0].left_seconds) == (5400, 1800)


@pytest.mark.parametrize(
    ("kind", "rule"),
    [(AgreementKind.FIXED, "in the fixed price"), (AgreementKind.PER_TICKET, "in the price of the ticket")],
)
def test_what_has_a_price_of_its_own_costs_nothing_by_the_hour(kind: AgreementKind, rule: str) -> None:
    made = bill([worked("09:00", 60)], agreed(kind=kind))
    assert (made.amount, made.billed_seconds, rules(made)) == (0, 3600, [rule])


def test_money_is_rounded_half_to_even_at_the_line_and_sums_are_those_of_the_lines() -> None:
    # 18 s at 1.00 an hour are half a cent: to the even one; 54 s are one and a half: to two.
    made = bill(
        [worked("09:00", 0.3, "a"), worked("10:00", 0.9, "b"), worked("11:00", 0.3, "c")], agreed(hourly_rate=100)
    )
    assert [line.amount for line in made.lines] == [0, 2, 0]
    assert made.amount == 2


def test_without_a_rate_the_amount_is_not_known_unless_nothing_is_charged() -> None:
    unknown = agreed(hourly_rate=None, included_seconds=3600)
    made = bill([worked("09:00", 60, "covered"), worked("11:00", 60, "charged")], unknown)
    assert [line.amount for line in made.lines] == [0, None]
    assert made.amount is None


def test_without_an_agreement_and_outside_its_days_time_is_billed_as_recorded() -> None:
    none = bill([worked("09:00", 7)], None)
    outside = bill(
        [worked("09:00", 7)], agreed(valid_from="2026-01-01", valid_until=FRIDAY, increment_seconds=QUARTER_HOUR)
    )
    for made in (none, outside):
        assert (billed(made), made.amount, rules(made)) == ([7], None, ["as recorded, there is no agreement"])


def test_of_several_agreements_the_one_that_began_last_holds() -> None:
    old = agreed(id="old", valid_from="2025-01-01")
    new = agreed(id="new", valid_from="2026-11-20")
    other = agreed(id="other", customer_id="globex", valid_from="2026-11-20")
    found = [agreement_for([old, new, other], "acme", at(text)) for text in ("2026-11-19 23:59", "2026-11-20 00:00")]
    assert [agreement and agreement.id for agreement in found] == ["old", "new"]
    assert agreement_for([old, new], "acme", at("2024-12-31 23:00")) is None


@pytest.mark.parametrize(
    ("period", "first", "until"),
    [
        (Period.MONTH, date(2026, 2, 10), date(2026, 3, 1)),
        (Period.QUARTER, date(2026, 2, 10), date(2026, 4, 1)),
        (Period.YEAR, date(2026, 2, 10), date(2026, 11, 30)),
        (Period.WHOLE, date(2026, 2, 10), date(2026, 11, 30)),
    ],
)
def test_periods_are_those_of_the_calendar_inside_the_agreement(period: Period, first: date, until: date) -> None:
    terms = agreed(valid_from="2026-02-10", valid_until="2026-11-30", period=period)
    found = period_of(terms, date(2026, 2, 20))
    assert (found.first, found.until) == (first, until)


def test_an_entry_over_midnight_is_billed_once_on_the_day_it_starts() -> None:
    made = bill([worked("23:50", 20)], agreed(increment_seconds=QUARTER_HOUR))
    assert billed(made) == [30]


def test_a_running_entry_is_billed_as_if_it_ended_now() -> None:
    entry = Entry(id="e", start=at("09:00"), zone=BERLIN, billable=False)
    line = Billable.of(entry, at("09:00") + 2 * HOUR)
    assert (line.raw_seconds, line.billable) == (7200, False)
