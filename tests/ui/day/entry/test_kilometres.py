"""Kilometres as typed."""

import pytest

from app.domain.errors import Refusal
from ui.day.entry.kilometres import kilometres_text, kilometres_typed


def test_kilometres_are_read_to_the_metre() -> None:
    assert [kilometres_typed(text) for text in ("", "12", "12,5 km", ".25", "0")] == [None, 12_000, 12_500, 250, 0]
    assert [kilometres_text(metres) for metres in (None, 0, 12_000, 12_500, 250)] == ["", "0", "12", "12.5", "0.25"]
    for text in ("far", "-3", "1e5", "12.3456"):
        with pytest.raises(Refusal):
            kilometres_typed(text)
