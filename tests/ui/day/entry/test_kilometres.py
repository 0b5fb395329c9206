"""Kilometres as typed."""

import pytest
from PySide6.QtCore import QLocale

from app.domain.errors import Refusal
from ui.day.entry.kilometres import kilometres_text, kilometres_typed
from ui.day.entry.parts import cost_text


def test_kilometres_are_read_to_the_metre() -> None:
    assert [kilometres_typed(text) for text in ("", "12", "12,5 km", ".25", "0")] == [None, 12_000, 12_500, 250, 0]
    assert [kilometres_text(metres) for metres in (None, 0, 12_000, 12_500, 250)] == ["", "0", "12", "12.5", "0.25"]
    for text in ("far", "-3", "1e5", "12.3456"):
        with pytest.raises(Refusal):
            kilometres_typed(text)


def test_the_decimal_mark_is_that_of_the_language_and_is_read_back() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        assert kilometres_text(12_500) == "12,5"
        assert kilometres_typed("12,5") == 12_500
        assert cost_text(1250) == "12,50"
    finally:
        QLocale.setDefault(before)
