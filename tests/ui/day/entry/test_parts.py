"""Parts as typed."""

import pytest

from app.domain.errors import Refusal
from app.domain.records import Part
from ui.day.entry.parts import cost_text, part_typed


def test_a_part_is_read_as_typed() -> None:
    assert part_typed(" Fuser  unit ", "", "") == Part("Fuser unit", "1", None)
    assert part_typed("Cable", "0,75", "3.2") == Part("Cable", "0.75", 320)
    assert part_typed("Screws", "100", "0") == Part("Screws", "100", 0)
    assert [cost_text(cost) for cost in (None, 0, 320, 8_950)] == ["", "0.00", "3.20", "89.50"]


@pytest.mark.parametrize(
    "typed",
    [("", "2", ""), ("Cable", "none", ""), ("Cable", "0", ""), ("Cable", "-1", ""), ("Cable", "nan", ""),
     ("Cable", "1e30", ""), ("Cable", "1", "cheap"), ("Cable", "1", "0.005"), ("Cable", "1", "-3")],
)  # fmt: skip
def test_what_is_no_part_is_refused_in_words(typed: tuple[str, str, str]) -> None:
    with pytest.raises(Refusal):
        part_typed(*typed)
