"""The program in other languages: its texts, its plurals, its dates, and the direction of its lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtCore import QLocale as Locale
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from app.domain.instant import HOUR, MINUTE
from tests.support.pseudo import PseudoTranslator
from ui import wording
from ui.language import LANGUAGES, Language, tr
from ui.panel.delegate import mirrored, star_area
from ui.widgets import key_name

DAY = date(2026, 11, 20)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp)
    yield made
    made.install(QLocale.c(), [])
    made.deleteLater()


def test_a_text_is_said_in_the_chosen_language(language: Language) -> None:
    language.speak("de")
    assert tr("Stop {name}", name="Büro") == "Büro stoppen"
    language.speak("fr")
    assert tr("Cancel") == "Annuler"
    language.speak("en")
    assert tr("Cancel") == "Cancel"


def test_the_same_choice_again_changes_nothing(language: Language) -> None:
    assert language.speak("es")
    assert not language.speak("es")


@pytest.mark.parametrize(
    ("chosen", "none", "one", "many"),
    [
        ("en", "0 questions", "1 question", "2 questions"),
        ("de", "0 Fragen", "1 Frage", "2 Fragen"),
        ("es", "0 preguntas", "1 pregunta", "2 preguntas"),
        ("fr", "0 question", "1 question", "2 questions"),
    ],
)
def test_a_number_has_the_form_its_language_wants(
    language: Language, chosen: str, none: str, one: str, many: str
) -> None:
    language.speak(chosen)
    assert [tr("%n questions", n=number) for number in (0, 1, 2)] == [none, one, many]


def test_english_has_its_plurals_without_being_asked_to_speak() -> None:
    assert tr("%n questions", n=1) == "1 question"


@pytest.mark.parametrize(
    ("chosen", "full", "short", "name"),
    [
        ("en", "Friday, 20 November 2026", "20 Nov", "Friday"),
        ("de", "Freitag, 20. November 2026", "20. Nov.", "Freitag"),
        ("es", "viernes, 20 de noviembre de 2026", "20 nov", "viernes"),
        ("fr", "vendredi 20 novembre 2026", "20 nov.", "vendredi"),
    ],
)
def test_dates_are_written_as_the_language_has_them(
    language: Language, chosen: str, full: str, short: str, name: str
) -> None:
    language.speak(chosen)
    assert wording.full_date(DAY) == full
    assert wording.short_date(DAY, DAY) == short
    assert wording.day_name(DAY, date(2026, 12, 1)) == name


def test_lengths_are_cut_off_to_minutes_in_every_language(language: Language) -> None:
    for chosen in LANGUAGES:
        language.speak(chosen)
        assert wording.length(HOUR + 5 * MINUTE + 59_999) == "1 h 05 min"
        assert wording.length(2 * HOUR) == "2 h"


def test_lines_run_as_the_language_is_written(language: Language, qapp: QApplication) -> None:
    language.install(QLocale(Locale.Language.Arabic), [PseudoTranslator(language)])
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.speak("de")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_pseudo_text_is_longer_and_keeps_what_it_is_filled_with(language: Language) -> None:
    language.install(QLocale.c(), [PseudoTranslator(language)])
    assert tr("Stop {name}", name="Hartmann") == "[Šţôþ Hartmann ··]"
    assert tr("%n questions", n=3).startswith("[3 ")


def test_a_row_of_results_is_the_other_way_round_from_right_to_left() -> None:
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 400, 40)
    star = star_area(option.rect)
    option.direction = Qt.LayoutDirection.RightToLeft
    assert mirrored(option, star).left() == 399 - star.right()
    option.direction = Qt.LayoutDirection.LeftToRight
    assert mirrored(option, star) == star


def test_the_name_of_a_key_is_that_of_the_users_keyboard(language: Language) -> None:
    assert key_name("Ctrl+R") == "Ctrl+R"
    language.speak("de")
    assert key_name("Ctrl+R") == "Strg+R"
    language.speak("es")
    assert key_name("Ctrl+Shift+Return") == "Ctrl+Mayús+Intro"  # as in the sentences, and on the keyboards there


def test_a_desktop_with_twelve_hours_gets_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wording, "time_pattern", lambda: "h:mm AP")
    assert wording.written(time(14, 31)).upper() == "2:31 PM"
    assert wording.written(time(0, 5)).upper() == "12:05 AM"
