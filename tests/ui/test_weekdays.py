"""Weekdays of working hours: shown and read in the user's language, kept in English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from ui import weekdays


@pytest.fixture
def speaks() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("speaks")
@pytest.mark.parametrize(
    ("language", "there"),
    [
        ("en", "Mo-Th 8h, Fr 6h, Sa-Su 0:00-24:00"),
        ("de", "Mo-Do 8h, Fr 6h, Sa-So 0:00-24:00"),
        ("es", "Lu-Ju 8h, Vi 6h, Sá-Do 0:00-24:00"),
        ("fr", "Lu-Je 8h, Ve 6h, Sa-Di 0:00-24:00"),
    ],
)
def test_each_language_names_its_days_and_is_understood(language: str, there: str) -> None:
    QLocale.setDefault(QLocale(language))
    kept = "Mo-Th 8h, Fr 6h, Sa-Su 0:00-24:00"
    assert weekdays.shown(kept) == there
    assert weekdays.understood(there) == kept


@pytest.mark.usefixtures("speaks")
def test_whole_names_accents_left_out_and_english_names_are_understood_too() -> None:
    QLocale.setDefault(QLocale("es"))
    assert weekdays.understood("miercoles 8-12, SA 9-11, Th 8-9") == "We 8-12, Sa 9-11, Th 8-9"


@pytest.mark.usefixtures("speaks")
def test_what_is_no_weekday_stays_as_it_was_typed() -> None:
    QLocale.setDefault(QLocale("de"))
    assert weekdays.understood("now and then 8h") == "now and then 8h"


@pytest.mark.usefixtures("speaks")
def test_a_language_whose_days_begin_alike_keeps_the_english_names() -> None:
    QLocale.setDefault(QLocale("he"))
    assert weekdays.shown("Mo-Th 8h") == "Mo-Th 8h"
