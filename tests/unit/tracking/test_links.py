"""Links to Wrenchtime: what they may want, and what is refused. Anybody can write one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Refusal
from app.tracking.links import Wanted, read_link
from app.tracking.subject import Named


def test_a_link_names_customer_task_reference_and_note() -> None:
    found = read_link("wrenchtime://start?customer=ACME+Ltd&task=Printer%20jams&ref=T-1042&note=2nd+floor&utm=x")
    assert found == Wanted(Named(customer="ACME Ltd", title="Printer jams", reference="T-1042"), "2nd floor")


def test_a_link_may_only_want_the_panel() -> None:
    assert read_link("wrenchtime://panel") == Wanted()


def test_invisible_letters_and_line_ends_do_not_come_through() -> None:
    found = read_link("wrenchtime://start?task=Pay%0A%E2%80%AE%00roll")
    assert found.named == Named(title="Pay roll")


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org/start?task=x",
        "wrenchtime://stop",
        "wrenchtime://start",
        "wrenchtime://start?note=only",
        "wrenchtime://start?customer=ACME&ref=T-1",
        "wrenchtime://start?task=" + "x" * 301,
        "wrenchtime://start?task=" + "x" * 2_000,
        "wrenchtime://[",
        "wrenchtime://start?task",
        "",
    ],
)
def test_what_is_no_link_of_ours_is_refused_in_words(link: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_link(link)
    assert len(refused.value.message) > 20


@given(st.text(max_size=200))
def test_whatever_is_written_is_read_or_refused(text: str) -> None:
    for link in (text, f"wrenchtime://{text}", f"wrenchtime://start?task={text}"):
        try:
            found = read_link(link)
        except Refusal:
            continue
        assert found.named is None or found.named.title.isprintable()
