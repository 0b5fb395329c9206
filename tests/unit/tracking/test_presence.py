"""When somebody is there and when not, from signs that come doubled, late and in any order. Field note 9."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.instant import MINUTE
from app.domain.records import AbsenceKind
from app.tracking.presence import Presence

IDLE, LOCKED, SWITCHED, ASLEEP = AbsenceKind.IDLE, AbsenceKind.LOCKED, AbsenceKind.SWITCHED, AbsenceKind.ASLEEP


def at(minutes: float) -> int:
    return 1_000_000 * MINUTE + round(minutes * MINUTE)


def here() -> Presence:
    return Presence(here_since=at(0))


def test_an_absence_begins_with_the_last_input_not_when_idleness_was_noticed() -> None:
    away = here().left("x11", IDLE, at(50))
    assert (away.away_since, away.kind) == (at(50), IDLE)


def test_an_absence_begins_with_the_earliest_of_last_input_lock_and_suspend() -> None:
    away = here().left("logind", LOCKED, at(60)).left("x11", IDLE, at(57)).left("logind", ASLEEP, at(75))
    assert (away.away_since, away.kind) == (at(57), LOCKED)


def test_it_is_over_when_the_last_of_its_signs_is_over() -> None:
    away = here().left("logind", LOCKED, at(60)).left("logind", ASLEEP, at(75))
    awake = away.returned("logind", ASLEEP, at(300))
    assert awake.away_since == at(60)  # awake, and still locked
    assert awake.returned("logind", LOCKED, at(301)) == Presence(here_since=at(301))


def test_input_at_the_lock_screen_is_nobody_back_yet_and_unlocking_is() -> None:
    away = here().left("x11", IDLE, at(50)).left("saver", LOCKED, at(60))
    typing = away.returned("x11", IDLE, at(90))
    assert not typing.here
    assert typing.returned("saver", LOCKED, at(91)).here


def test_unlocking_is_somebody_back_though_idleness_is_told_late() -> None:
    away = here().left("saver", LOCKED, at(60)).left("x11", IDLE, at(57))
    assert away.returned("saver", LOCKED, at(90)) == Presence(here_since=at(90))


def test_a_lock_that_two_tell_of_is_one_and_ends_with_the_second() -> None:
    away = here().left("logind", LOCKED, at(60)).left("saver", LOCKED, at(60.1)).left("saver", LOCKED, at(60.2))
    assert not away.returned("logind", LOCKED, at(70)).here
    assert away.returned("logind", LOCKED, at(70)).returned("saver", LOCKED, at(70)).here


def test_the_end_of_what_nobody_told_changes_nothing() -> None:
    assert here().returned("logind", LOCKED, at(5)) == here()


def test_nobody_has_left_before_they_came() -> None:
    # An idle counter that runs on over a short return.
    assert Presence(here_since=at(100)).left("x11", IDLE, at(80)).away_since == at(100)


def test_who_uses_the_program_is_there_whatever_the_desktop_says() -> None:
    assert here().left("logind", LOCKED, at(60)).seen(at(65)) == Presence(here_since=at(65))


SIGNS = st.tuples(
    st.booleans(), st.sampled_from(["x11", "logind", "saver"]), st.sampled_from([IDLE, LOCKED, SWITCHED, ASLEEP])
)


@given(st.lists(SIGNS, max_size=40))
def test_whatever_comes_in_whatever_order_absences_never_overlap_and_never_turn_back(
    signs: list[tuple[bool, str, AbsenceKind]],
) -> None:
    presence, over = here(), at(0)
    for minute, (begins, teller, kind) in enumerate(signs, 1):
        before = presence
        if begins:
            presence = presence.left(teller, kind, at(minute) - 30_000)
        else:
            presence = presence.returned(teller, kind, at(minute))
        assert presence.here == (not presence.reasons)
        if not before.here and presence.here:
            assert before.away_since is not None
            assert over <= before.away_since <= at(minute)
            over = at(minute)
