"""What the core says, on the screens: recognised, translated, and with the window's own way as remedy."""

from __future__ import annotations

import pytest

from app.domain.errors import Refusal
from tests.support.stage import Stage
from ui.sentences import recognise, said, told


def test_a_sentence_without_values_is_said_in_the_users_language(stage: Stage) -> None:
    stage.language.speak("de")
    assert said("Nothing to park") == "Nichts zu parken"


def test_the_values_of_a_sentence_stay_as_they_are(stage: Stage) -> None:
    stage.language.speak("de")
    assert (
        said("There is a customer named “Hartmann {0}” already.") == "Einen Kunden namens „Hartmann {0}“ gibt es schon."
    )


def test_what_is_refused_is_told_in_the_users_language(stage: Stage) -> None:
    stage.language.speak("de")
    with pytest.raises(Refusal) as refused:
        stage.services.timers.park()
    assert told(refused.value) == (
        "Nichts zu parken. Es läuft kein beaufsichtigter Timer, also gibt es nichts zu parken."
    )


def test_a_sentence_inside_another_one_is_translated_too(stage: Stage) -> None:
    stage.language.speak("fr")
    assert "Nothing" not in said("It answered: The period is closed. Nothing is lost; it is tried again by itself.")
    assert "The period" not in said("It answered: The period is closed. Nothing is lost; it is tried again by itself.")


def test_each_line_of_a_longer_message_is_translated_by_itself(stage: Stage) -> None:
    stage.language.speak("de")
    assert said("Nothing to park\nQuoth the raven: nevermore.\nThe damaged file is kept in /home/kim/damaged.") == (
        "Nichts zu parken\nQuoth the raven: nevermore.\nDie beschädigte Datei liegt in /home/kim/damaged."
    )


def test_a_sentence_nobody_knows_is_shown_as_it_is(stage: Stage) -> None:
    stage.language.speak("es")
    assert said("Quoth the raven: nevermore.") == "Quoth the raven: nevermore."


def test_a_remedy_names_the_window_and_no_command(stage: Stage) -> None:
    sentence = "This ledger belongs to no server. Join one with “wrenchtime join URL CODE”."
    assert said(sentence) == "This ledger belongs to no server. Join one in the window “Server”."


def test_the_most_telling_template_is_recognised() -> None:
    found = recognise(
        "time.example.com speaks versions 3 to 5 of the protocol, this program speaks 2. Update the older of the two."
    )
    assert found is not None
    assert found.values == ("time.example.com", "3", "5", "2")
