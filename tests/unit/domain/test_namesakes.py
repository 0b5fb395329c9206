"""When two customers may be one, and when nobody has to be asked."""

import pytest

from app.domain.namesakes import is_surely_one, may_be_one, plain_name


@pytest.mark.parametrize("other", ["acme ltd", "ACME  Ltd.", "Acmé Ltd", " Acme, Ltd ", "Acme-Ltd"], ids=repr)
def test_capitals_accents_punctuation_and_blanks_make_no_other_name(other: str) -> None:
    assert may_be_one("Acme Ltd", "", other, "")


@pytest.mark.parametrize("other", ["Acme", "Acme GmbH", "Acme Ltd 2", "Acmeltd"])
def test_another_word_makes_another_name(other: str) -> None:
    assert not may_be_one("Acme Ltd", "", other, "")


def test_names_of_signs_alone_are_compared_as_they_are() -> None:
    assert plain_name("+++") == "+++"
    assert not may_be_one("+++", "", "***", "")


def test_numbers_that_differ_make_two_customers_and_the_same_number_one() -> None:
    assert not may_be_one("Müller", "1001", "Müller", "1002")
    assert may_be_one("Müller", "1001", "Müller", "")
    assert is_surely_one("Müller", "A-7", "MÜLLER", "a-7")
    assert not is_surely_one("Müller", "", "Müller", "")
    assert not is_surely_one("Müller", "1001", "Meier", "1001")
