"""Judging the terms of agreements, submitted days, favourites, and the parts of entries."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from app.wire.records import Kind
from server.store.records import Values
from server.unfit import Unfit, judge_date, judge_number, judge_text, judge_zone, shown

MAX_PARTS = 200
MAX_HOURS = 100
MAX_HOLIDAYS = 1_000
MAX_PERCENT = 1_000
_DAY = 24 * 60

_CURRENCY = re.compile(r"[A-Z]{3}")
_QUANTITY = re.compile(r"[0-9]{1,9}(\.[0-9]{1,6})?")


def judge_parts(parts: list[dict[str, Any]]) -> None:
    """Raises :class:`Unfit` for parts without a name, or in numbers that are none."""
    _judge_count("parts", parts, MAX_PARTS)
    for part in parts:
        judge_text("parts", part["name"])
        if not part["name"].strip():
            raise Unfit("Each of “parts” must have a name.", "parts")
        if not _QUANTITY.fullmatch(part["quantity"]):
            raise Unfit(
                f"The quantity of a part must be a number like “2” or “0.75”, not “{shown(part['quantity'])}”.", "parts"
            )
        judge_number("parts", part["unit_cost"])


def judge_agreement(values: Values) -> None:
    """Raises :class:`Unfit` for terms that no bill could be worked out from."""
    judge_zone("zone", values["zone"])
    judge_date("valid_from", values["valid_from"])
    judge_date("valid_until", values["valid_until"])
    if values["valid_until"] is not None and values["valid_until"] <= values["valid_from"]:
        raise Unfit("It must end after it begins.", "valid_until")
    if not _CURRENCY.fullmatch(values["currency"]):
        raise Unfit(f"“currency” must be a code like “EUR”, not “{shown(values['currency'])}”.", "currency")
    judge_number("increment_seconds", values["increment_seconds"], least=1)
    for name in ("hourly_rate", "minimum_seconds", "included_seconds"):
        judge_number(name, values[name])
    for name in ("after_hours_percent", "weekend_percent"):
        judge_number(name, values[name], most=MAX_PERCENT)
    _judge_count("hours", values["hours"], MAX_HOURS)
    for weekday, start, end in values["hours"]:
        if not (0 <= weekday <= 6 and 0 <= start < end <= _DAY):
            raise Unfit(
                "“hours” are weekdays from 0 to 6, each with a minute of the day and a later one up to 1440.", "hours"
            )
    _judge_count("holidays", values["holidays"], MAX_HOLIDAYS)
    for holiday in values["holidays"]:
        judge_date("holidays", holiday)


def judge_submission(values: Values) -> None:
    """Raises :class:`Unfit` for a day that is none."""
    judge_zone("zone", values["zone"])
    judge_date("day", values["day"])


def judge_favourite(values: Values) -> None:
    """Raises :class:`Unfit` for a favourite that is not one task or one customer."""
    judge_number("position", values["position"])
    if (values["task_id"] is None) == (values["customer_id"] is None):
        raise Unfit("A favourite is a task or a customer: give one of “task_id” and “customer_id”.", "task_id")


JUDGES: Mapping[Kind, Callable[[Values], None]] = {
    Kind.AGREEMENT: judge_agreement,
    Kind.SUBMISSION: judge_submission,
    Kind.FAVOURITE: judge_favourite,
}
"""What each kind is judged by beside its texts and references."""


def _judge_count(name: str, items: list[Any], most: int) -> None:
    if len(items) > most:
        raise Unfit(f"“{name}” has {len(items)} items; {most} are taken.", name)
