"""The colours of customers: which one each has, and that texts on it can be read."""

from ui.day.tints import tints_of
from ui.theme import Theme
from ui.tokens import DARK, DARK_TINTS, LIGHT, LIGHT_TINTS, contrast


def test_customers_of_a_day_have_different_colours_and_keep_their_own() -> None:
    names = [f"customer-{number}" for number in range(8)]
    assert sorted(tints_of(names).values()) == list(range(8))
    assert tints_of([names[3], None]) == {names[3]: tints_of([names[3], names[3]])[names[3]]}
    assert len(tints_of([f"customer-{number}" for number in range(12)])) == 12


def test_texts_on_customers_colours_can_be_read(theme: Theme) -> None:
    assert theme.tints is LIGHT_TINTS
    for tints, colours in ((LIGHT_TINTS, LIGHT), (DARK_TINTS, DARK)):
        for tint in tints:
            assert contrast(tint.ink, tint.paper) >= 4.5
            assert contrast(tint.edge, colours.surface) >= 3
            assert contrast(tint.edge, colours.sunken) >= 3
