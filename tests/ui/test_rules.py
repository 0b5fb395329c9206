"""The rules of billing on the screens: the same as in the terminal, in words that can be translated."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.domain.billing import Reason, Why
from app.domain.billing.words import in_words
from app.domain.records import AgreementKind, Giveaway
from ui.rules import rule_told, told

REASONS = [
    *(Reason(why=why, seconds=900, percent=150, left=11_700, kind=kind, giveaway=Giveaway.REWORK)
      for why in Why for kind in (AgreementKind.BLOCK, AgreementKind.RETAINER, AgreementKind.TIME_AND_MATERIALS)),
    *(Reason(why=Why.GIVEAWAY, giveaway=giveaway) for giveaway in Giveaway),
    Reason(why=Why.INCREMENT, seconds=90),
    Reason(why=Why.WEEKEND, seconds=1800, percent=125, whole=False),
]  # fmt: skip


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.mark.parametrize(
    "reason", REASONS, ids=lambda reason: f"{reason.why}-{reason.kind}-{reason.seconds}-{reason.giveaway}"
)
def test_every_reason_says_on_the_screen_what_it_says_in_the_terminal(reason: Reason) -> None:
    assert told(reason) == in_words(reason)


def test_reasons_are_told_in_one_line_and_others_are_counted() -> None:
    reasons = (Reason(why=Why.INCREMENT, seconds=900, others=2), Reason(why=Why.FIXED))
    assert rule_told(reasons) == "up to the next 15 min with 2 others of the task that day, in the fixed price"
