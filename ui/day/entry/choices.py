"""Menus that ask one thing of an entry, a letter for each answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.records import Giveaway, Outcome
from ui.day.saying import GIVEAWAYS, OUTCOMES
from ui.language import tr


def choose_outcome(parent: QWidget, at: QPoint, now: Outcome | None, done: Callable[[Outcome | None], None]) -> QMenu:
    """Asks how it went: a letter each."""
    chosen = [(value, tr(text)) for value, text in OUTCOMES.items()]
    return _choose(parent, at, (*chosen, (None, tr("Not &said"))), now, done)


def choose_giveaway(
    parent: QWidget, at: QPoint, now: Giveaway | None, done: Callable[[Giveaway | None], None]
) -> QMenu:
    """Asks why it is not charged: a letter each."""
    chosen = [(value, tr(text)) for value, text in GIVEAWAYS.items()]
    return _choose(parent, at, (*chosen, (None, tr("&No giveaway"))), now, done)


def _choose(
    parent: QWidget, at: QPoint, choices: Iterable[tuple[object, str]], now: object, done: Callable[..., None]
) -> QMenu:
    menu = QMenu(parent)
    menu.setObjectName("choice")
    menu.aboutToHide.connect(menu.deleteLater)
    for value, text in choices:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(value == now)
        action.triggered.connect(lambda _checked=False, chosen=value: done(chosen))
    menu.popup(at)
    return menu
