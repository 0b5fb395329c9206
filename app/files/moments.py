"""Dates and times as other programs write them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta, timezone

from app.domain.errors import Refusal

Pattern = Callable[[str], datetime | None]
"""Reads a text, or says ``None`` when it is written otherwise. The moment is aware where the text says an offset."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_TOKENS = {
    "YYYY": r"(?P<year>\d{4})",
    "YY": r"(?P<short_year>\d\d)",
    "MMM": r"(?P<month_name>[A-Za-z]{3})[a-z]*\.?",
    "MM": r"(?P<month>\d\d)",
    "M": r"(?P<month>\d{1,2})",
    "DD": r"(?P<day>\d\d)",
    "D": r"(?P<day>\d{1,2})",
    "HH": r"(?P<hour>\d\d)",
    "H": r"(?P<hour>\d{1,2})",
    "hh": r"(?P<half_hour>\d\d)",
    "h": r"(?P<half_hour>\d{1,2})",
    "mm": r"(?P<minute>\d\d)",
    "m": r"(?P<minute>\d{1,2})",
    "ss": r"(?P<second>\d\d)",
    "s": r"(?P<second>\d{1,2})",
    "S": r"(?P<fraction>\d{1,9})",
    "A": r"(?P<half>[AaPp])\.?[Mm]\.?",
    "Z": r"(?P<offset>Z|[+-]\d\d:?\d\d)",
}
TOKENS = tuple(_TOKENS)
"""What a date format may be made of, besides signs, blanks, the letter T and [text in brackets]."""

_PIECE = re.compile(r"YYYY|YY|MMM|MM|M|DD|D|HH|H|hh|h|mm|m|ss|s|S|A|Z|\[[^\]]*\]|.", re.DOTALL)


class Moments:
    """The date formats of one file, tried in the order given."""

    def __init__(self, formats: Iterable[str]) -> None:
        self._patterns = [pattern(form) for form in formats]

    def read(self, text: str) -> datetime | None:
        """The moment, aware where the text says an offset from UTC, or ``None`` when no format fits."""
        for reads in self._patterns:
            moment = reads(text)
            if moment is not None:
                return moment
        return None


def pattern(form: str) -> Pattern:
    """The reader of one format: ``iso``, ``unix``, ``unix-ms``, one of strptime (with %), or one of our tokens."""
    if form == "iso":
        return _iso
    if form == "unix":
        return lambda text: _since_epoch(text, 1)
    if form == "unix-ms":
        return lambda text: _since_epoch(text, 1_000)
    return _strptime(form) if "%" in form else _tokens(form)


def _iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _since_epoch(text: str, units_a_second: int) -> datetime | None:
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=float(text) / units_a_second)
    except (ValueError, OverflowError):
        return None


def _strptime(form: str) -> Pattern:
    def reads(text: str) -> datetime | None:
        try:
            # Naive where the format has no %z; the mapping's zone is laid on it later.
            return datetime.strptime(text, form)  # noqa: DTZ007
        except ValueError:
            return None

    try:
        datetime.strptime(datetime(2026, 11, 21, tzinfo=UTC).strftime(form), form)  # noqa: DTZ007
    except ValueError as error:
        raise Refusal("Not a date format", f"“{form}” is not a format of strptime ({error}).") from error
    return reads


def _tokens(form: str) -> Pattern:
    pieces = []
    for piece in _PIECE.findall(form):
        if piece in _TOKENS:
            pieces.append(_TOKENS[piece])
        elif piece.startswith("[") and piece.endswith("]"):
            pieces.append(re.escape(piece[1:-1]))
        elif piece.isalnum() and piece != "T":
            known = " ".join(TOKENS)
            raise Refusal(
                "Not a date format",
                f"“{form}” has “{piece}” in it. A format is iso, unix, unix-ms, one of strptime with %, or made of "
                f"{known}; other text goes in [brackets].",
            )
        else:
            pieces.append(re.escape(piece))
    try:
        compiled = re.compile("".join(pieces))
    except re.error as error:
        raise Refusal("Not a date format", f"“{form}” says the same thing twice.") from error
    parts = set(compiled.groupindex)
    if not (parts & {"year", "short_year"} and parts & {"month", "month_name"} and "day" in parts):
        raise Refusal("Not a date format", f"“{form}” must have a year, a month and a day.")
    if ("half_hour" in parts) != ("half" in parts):
        raise Refusal("Not a date format", f"“{form}” must have h and A together, or H for 24 hours.")
    return lambda text: _matched(compiled.fullmatch(text))


def _matched(match: re.Match[str] | None) -> datetime | None:
    if match is None:
        return None
    part = match.groupdict()
    try:
        return datetime(
            _year(part),
            int(part["month"]) if "month" in part else _MONTHS.index(part["month_name"].lower()) + 1,
            int(part["day"]),
            _hour(part),
            int(part.get("minute", 0)),
            int(part.get("second", 0)),
            int(part["fraction"].ljust(6, "0")[:6]) if "fraction" in part else 0,
            _offset(part.get("offset")),
        )
    except ValueError:
        return None


def _year(part: dict[str, str]) -> int:
    if "year" in part:
        return int(part["year"])
    short = int(part["short_year"])
    # As POSIX reads two digits.
    return short + (2000 if short < 69 else 1900)


def _hour(part: dict[str, str]) -> int:
    if "half_hour" not in part:
        return int(part.get("hour", 0))
    hour = int(part["half_hour"])
    if not 1 <= hour <= 12:
        raise ValueError(hour)
    return hour % 12 + (12 if part["half"] in "Pp" else 0)


def _offset(text: str | None) -> timezone | None:
    if text is None:
        return None
    if text == "Z":
        return UTC
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))
