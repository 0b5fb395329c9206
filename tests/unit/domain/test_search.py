"""Folded texts and ranks that need no ageing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.instant import DAY
from app.domain.search import HALF_LIFE, fold, searchable, used, words


def test_accents_capitals_and_doubled_blanks_make_no_difference() -> None:
    assert fold("  Müller   AG ") == fold("muller ag") == "muller ag"
    assert fold("Straße") == "strasse"


def test_a_phone_number_is_found_with_and_without_its_blanks() -> None:
    text = searchable(("Acme", "+49 (30) 555-01"))
    assert "493055501" in text
    assert "555-01" in text


def test_each_word_of_a_query_counts_once_the_longest_first() -> None:
    assert words("vpn  Acme vpn") == ["acme", "vpn"]


@given(st.lists(st.integers(min_value=20_000 * DAY, max_value=20_400 * DAY), min_size=1, max_size=20))
def test_a_rank_orders_uses_as_the_decaying_sum_does(uses: list[int]) -> None:
    rank = 0.0
    for use in uses:
        rank = used(rank, use)
    latest = max(uses)
    decayed = sum(2.0 ** ((use - latest) / HALF_LIFE) for use in uses)
    assert abs(2.0 ** (rank - latest / HALF_LIFE) - decayed) < 1e-6 * len(uses)


def test_two_recent_uses_outrank_one_and_one_recent_outranks_many_old() -> None:
    now = 20_000 * DAY
    once, twice = used(0, now), used(used(0, now), now)
    assert twice > once
    old = 0.0
    for _ in range(50):
        old = used(old, now - 200 * DAY)
    assert once > old


def test_every_two_letters_of_a_text_begin_a_group_of_three() -> None:
    text = searchable(("Acme", "VPN"))
    assert text == "acme vpn "
