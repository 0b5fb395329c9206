"""The buttons under the problems: what can be done about the one that is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets import KeyButton


class Offer(NamedTuple):
    """One thing that can be done, by a click or by its key."""

    text: str
    key: str
    take: Callable[[], None]


class FixButtons(QVBoxLayout):
    """A button for each offer, the first one the most sensible.

    They are worded anew and not made anew: dressing a new button costs more than all else about a problem.
    """

    def __init__(self, theme: Theme, after: QWidget) -> None:
        """``after`` is the widget from which Tab goes to the first button."""
        super().__init__()
        self._theme = theme
        self._after = after
        self._offers: tuple[Offer, ...] = ()
        self.buttons: list[KeyButton] = []
        self.setSpacing(SPACE.tight)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Shows other offers."""
        self._offers = tuple(offers)
        while len(self.buttons) < len(offers):
            self._add()
        for button, offer in zip(self.buttons, offers, strict=False):
            button.reword(offer.text, offer.key)
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(offers))

    def _add(self) -> None:
        number = len(self.buttons)
        button = KeyButton("", "", self._theme, "" if number else "primary")
        button.setObjectName("fix")
        button.clicked.connect(partial(self._take, number))
        self.addWidget(button)
        QWidget.setTabOrder(self.buttons[-1] if number else self._after, button)
        self.buttons.append(button)

    def _take(self, number: int, _checked: bool = False) -> None:
        self._offers[number].take()
