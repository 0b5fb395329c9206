"""The blocks of the timeline for those who listen.

What is painted by hand is one widget to a screen reader. So each block, gap and absence has a button lying over it that
paints nothing and lets the mouse through: it has a name, a place and the keyboard's focus in its turn.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


class Said(NamedTuple):
    """What is told of a block: which one it is, where it lies, its sentence, and what is not right about it."""

    key: str
    place: QRect
    name: str
    problem: str


class Spot(QAbstractButton):
    """One block. ``entered`` says that it has the focus now or was pressed, ``left`` that it has the focus no more."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, key: str, over: QWidget) -> None:
        super().__init__(over)
        self.key = key
        self.setObjectName("spot")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.clicked.connect(self._pressed)

    def tell(self, said: Said) -> None:
        """Takes another place and other words, where they changed: each change is told to who listens."""
        if self.geometry() != said.place:
            self.setGeometry(said.place)
        if self.accessibleName() != said.name:
            self.setAccessibleName(said.name)
        if self.accessibleDescription() != said.problem:
            self.setAccessibleDescription(said.problem)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The timeline paints the block."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the keys are the timeline's

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(self.key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @Slot()
    def _pressed(self) -> None:
        self.entered.emit(self.key)


class Spots(QObject):
    """The spots of a timeline. Tab leads to that of the current block alone, as the arrows lead to the others.

    ``entered`` carries the key of a block that got the focus or was pressed by a screen reader; ``left`` says that the
    focus went elsewhere, to another block too.
    """

    entered = Signal(str)
    left = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._spots: dict[str, Spot] = {}

    @property
    def focused(self) -> bool:
        """Whether one of them has the keyboard's focus."""
        return isinstance(focused := QApplication.focusWidget(), Spot) and focused.parent() is self._over

    def show(self, blocks: Sequence[Said]) -> None:
        """Shows these blocks, in their order; those that are there already stay the same."""
        for key in self._spots.keys() - {said.key for said in blocks}:
            self._forget(self._spots.pop(key))
        before = tuple(self._spots)
        self._spots = {said.key: self._spots.get(said.key) or self._made(said.key) for said in blocks}
        for said in blocks:
            self._spots[said.key].tell(said)
        if tuple(self._spots) != before:
            for spot in self._spots.values():
                spot.raise_()  # a screen reader goes through them as they lie above each other

    def say(self, key: str, name: str) -> None:
        """Says something else of one block."""
        spot = self._spots.get(key)
        if spot is not None and spot.accessibleName() != name:
            spot.setAccessibleName(name)

    def keep_to(self, current: str, *, focus: bool) -> bool:
        """Lets Tab lead to the current block, and gives it the focus if wanted; says whether there is such a block."""
        for key, spot in self._spots.items():
            policy = Qt.FocusPolicy.StrongFocus if key == current else Qt.FocusPolicy.ClickFocus
            if spot.focusPolicy() != policy:
                spot.setFocusPolicy(policy)
        there = self._spots.get(current)
        if there is not None and focus:
            there.setFocus(Qt.FocusReason.OtherFocusReason)
        return there is not None

    def _made(self, key: str) -> Spot:
        spot = Spot(key, self._over)
        spot.entered.connect(self.entered)
        spot.left.connect(self.left)
        QWidget.setTabOrder(self._over, spot)
        spot.show()
        return spot

    def _forget(self, spot: Spot) -> None:
        if spot.hasFocus():
            self._over.setFocus(Qt.FocusReason.OtherFocusReason)
        spot.hide()
        spot.setParent(None)
        spot.deleteLater()
