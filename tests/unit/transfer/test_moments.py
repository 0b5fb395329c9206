"""Dates and times as other programs write them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Refusal
from app.files.moments import Moments, pattern

# Naive, as texts without an offset are.
NOON = datetime(2026, 3, 4, 15, 5, 6)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("form", "text", "read"),
    [
        ("iso", "2026-03-04T15:05:06", NOON),
        ("iso", "2026-03-04 15:05:06+01:00", NOON.replace(tzinfo=timezone(timedelta(hours=1)))),
        ("iso", "2026-03-04T15:05:06Z", NOON.replace(tzinfo=UTC)),
        ("M/D/YYYY H:mm", "3/4/2026 15:05", NOON.replace(second=0)),
        ("M/D/YYYY H:mm", "03/04/2026 15:05", NOON.replace(second=0)),
        ("DD.MM.YYYY HH:mm:ss", "04.03.2026 15:05:06", NOON),
        ("D.M.YY H:m:s", "4.3.26 15:5:6", NOON),
        ("D MMM YYYY, h:mm A", "4 Mar 2026, 3:05 PM", NOON.replace(second=0)),
        ("D MMM YYYY, h:mm A", "4 march 2026, 3:05 p.m.", NOON.replace(second=0)),
        ("YYYY-MM-DDTHH:mm:ss.SZ", "2026-03-04T15:05:06.25+0130",
         NOON.replace(microsecond=250_000, tzinfo=timezone(timedelta(minutes=90)))),
        ("YYYYMMDDTHHmmssZ", "20260304T150506Z", NOON.replace(tzinfo=UTC)),
        ("[on] D.M.YYYY [at] H.mm", "on 4.3.2026 at 15.05", NOON.replace(second=0)),
        ("YYYY-MM-DD", "2026-03-04", NOON.replace(hour=0, minute=0, second=0)),
        ("unix", "1772636706", NOON.replace(tzinfo=UTC)),
        ("unix-ms", "1772636706250", NOON.replace(microsecond=250_000, tzinfo=UTC)),
        ("%d %B %Y %H:%M", "04 March 2026 15:05", NOON.replace(second=0)),
        ("%d.%m.%Y %H:%M %z", "04.03.2026 15:05 +0000", NOON.replace(second=0, tzinfo=UTC)),
    ],
)  # fmt: skip
def test_is_read(form: str, text: str, read: datetime) -> None:
    assert pattern(form)(text) == read


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("M/D/YYYY H:mm", "0016-01-11 16:22:26"),
        ("M/D/YYYY H:mm", "13/4/2026 15:05"),
        ("M/D/YYYY H:mm", "3/4/2026 24:05"),
        ("M/D/YYYY H:mm", "3/4/2026 15:05 "),
        ("DD.MM.YYYY", "4.3.2026"),
        ("YYYY-MM-DD h:mm A", "2026-03-04 15:05 PM"),
        ("YYYY-MM-DD h:mm A", "2026-03-04 0:05 AM"),
        ("D MMM YYYY", "4 Mrz 2026"),
        ("iso", "4.3.2026"),
        ("unix", "soon"),
        ("unix", "1e400"),
        ("%d.%m.%Y", "31.2.2026"),
    ],
)
def test_is_not_taken_for_a_time(form: str, text: str) -> None:
    assert pattern(form)(text) is None


@pytest.mark.parametrize("text", ["12:00 AM", "12:00 PM"])
def test_twelve_is_midnight_in_the_morning_and_noon_after_it(text: str) -> None:
    moment = pattern("YYYY-MM-DD h:mm A")(f"2026-03-04 {text}")
    assert moment is not None
    assert moment.hour == (0 if "AM" in text else 12)


def test_formats_are_tried_in_their_order() -> None:
    moments = Moments(["D.M.YYYY H:mm", "M/D/YYYY H:mm"])
    assert moments.read("4.3.2026 15:05") == moments.read("3/4/2026 15:05") == NOON.replace(second=0)
    assert moments.read("2026") is None


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("yyyy-mm-dd", "has “y” in it"),
        ("H:mm", "must have a year, a month and a day"),
        ("D.M.YYYY h:mm", "must have h and A together"),
        ("D.M.YYYY D", "says the same thing twice"),
        ("%Q", "is not a format of strptime"),
        ("", "must have a year"),
    ],
)
def test_a_format_that_makes_no_sense_is_refused(form: str, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        pattern(form)


@given(st.datetimes(min_value=NOON.replace(year=1970), max_value=NOON.replace(year=2068)))
def test_our_tokens_agree_with_strptime(moment: datetime) -> None:
    moment = moment.replace(microsecond=0)
    text = moment.strftime("%d/%m/%y %I:%M:%S %p")
    assert pattern("DD/MM/YY hh:mm:ss A")(text) == pattern("%d/%m/%y %I:%M:%S %p")(text) == moment
