"""However an entry is cut and joined, its net time stays the same to the millisecond."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.cutting import cut, evenly, for_another, join
from app.domain.errors import Refusal
from app.domain.instant import HOUR, SECOND
from app.domain.records import Entry, EntryState, Outcome, Part

START = 1_795_161_600_123
instants = st.integers(START + 1, START + 12 * HOUR)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    length = draw(st.integers(2, 12 * HOUR))
    running = draw(st.booleans())
    return Entry(
        id="whole",
        task_id="task",
        start=START,
        end=None if running else START + length,
        zone="Europe/Berlin",
        break_seconds=draw(st.integers(0, length // SECOND)),
        note=draw(st.sampled_from(["", "toner"])),
        outcome=draw(st.sampled_from([None, Outcome.PARTLY])),
        state=EntryState.RETURNED,
        origin="file:1",
        parts=draw(st.sampled_from([(), (Part("toner", "2", 4_900),)])),
        distance_m=draw(st.sampled_from([None, 0, 12_300])),
    )


def split(entry: Entry, at: list[int], now: int) -> list[Entry]:
    return cut(entry, at, [f"new-{number}" for number in range(len(at))], now)


@given(entries(), st.sets(instants, min_size=1, max_size=4), st.integers(0, HOUR))
def test_the_parts_have_together_the_net_time_of_the_whole(entry: Entry, cuts: set[int], later: int) -> None:
    now = START + 12 * HOUR + 1
    at = sorted(it for it in cuts if it < entry.span(now).end)
    assume(at)
    try:
        parts = split(entry, at, now)
    except Refusal:
        # Only where the breaks leave less than a second a part.
        assert entry.net(now) < (len(at) + 1) * SECOND
        return
    assert sum(part.net(now) for part in parts) == entry.net(now)
    assert sum(part.break_seconds for part in parts) == entry.break_seconds
    assert [part.start for part in parts] == [entry.start, *at]
    assert [part.end for part in parts] == [*at, entry.end]
    assert [part.id for part in parts].count("whole") == 1
    assert sum(part.origin is not None for part in parts) == 1
    # A running one goes on, and what is added later is added once.
    assert sum(part.net(now + later) for part in parts) == entry.net(now + later)


@given(entries(), st.sets(instants, min_size=1, max_size=4))
def test_what_was_cut_and_is_joined_again_is_the_same(entry: Entry, cuts: set[int]) -> None:
    now = START + 12 * HOUR + 1
    at = sorted(it for it in cuts if it < entry.span(now).end)
    assume(at and entry.net(now) >= (len(at) + 1) * SECOND)
    assert join(split(entry, at, now)) == entry


@given(st.lists(st.tuples(st.integers(1, HOUR), st.integers(0, HOUR), st.integers(0, 3599)), min_size=2, max_size=6))
def test_joining_over_gaps_of_any_length_keeps_the_net_time(lengths: list[tuple[int, int, int]]) -> None:
    parts, at = [], START
    for number, (length, gap, pause) in enumerate(lengths):
        end = at + length
        parts.append(
            Entry(
                id=str(number),
                task_id="task",
                start=at,
                end=end,
                zone="UTC",
                break_seconds=min(pause, length // SECOND),
            )
        )
        at = end + gap
    joined = join(parts)
    assert joined.net(at) == sum(part.net(at) for part in parts)
    assert joined.end == parts[-1].end
    assert 0 <= joined.start - parts[0].start < SECOND


@given(entries(), st.integers(2, 20))
def test_even_parts_differ_by_less_than_two_seconds(entry: Entry, parts: int) -> None:
    now = START + 12 * HOUR + 1
    if entry.span(now).length < parts * SECOND:
        with pytest.raises(Refusal, match="too short"):
            evenly(entry, parts, now)
        return
    edges = [entry.start, *evenly(entry, parts, now), entry.span(now).end]
    lengths = [later - earlier for earlier, later in pairwise(edges)]
    assert len(lengths) == parts
    assert max(lengths) - min(lengths) < 2 * SECOND


def test_breaks_that_fill_an_entry_cannot_be_shared_out() -> None:
    entry = Entry(id="whole", start=START, end=START + 10 * SECOND, zone="UTC", break_seconds=10)
    with pytest.raises(Refusal, match="breaks fill the entry"):
        split(entry, [START + 1_500], START)


def test_what_was_written_for_one_customer_is_not_told_to_another() -> None:
    entry = Entry(
        id="whole", customer_id="acme", contact_id="ann", start=START, end=START + HOUR, zone="UTC",
        note="password reset", internal_note="unfriendly", outcome=Outcome.RESOLVED, follow_up=True,
        parts=(Part("toner"),), distance_m=500,
    )  # fmt: skip
    parts = split(entry, [START + HOUR // 2], START)
    for number in (0, -1):
        changed = for_another(parts, number, None, "globex")
        other, mine = changed[number], changed[-1 - number]
        assert (other.contact_id, other.note, other.internal_note, other.outcome, other.follow_up) == (
            None, "", "", None, False,
        )  # fmt: skip
        assert (other.parts, other.distance_m) == ((), None)
        assert (mine.note, mine.outcome, mine.follow_up) == ("password reset", Outcome.RESOLVED, True)
        assert (mine.parts, mine.distance_m) == (entry.parts, 500)
    assert for_another(parts, 0, None, "acme") == parts


def test_what_was_written_about_unassigned_work_may_be_about_any_part() -> None:
    entry = Entry(id="whole", start=START, end=START + HOUR, zone="UTC", note="printer", outcome=Outcome.RESOLVED)
    first, second = for_another(split(entry, [START + HOUR // 2], START), -1, None, "globex")
    assert (second.customer_id, second.note, second.outcome, first.note) == (
        "globex", "printer", Outcome.RESOLVED, "printer",
    )  # fmt: skip
