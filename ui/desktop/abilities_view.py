"""The list of what works on this machine, as a part of the settings window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.desktop.abilities import Ability
from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import WrappedLabel, label

_NAME = 176
_WORDS = 312
"""Widths in pixels, at which names and words are wrapped: with the state beside them they fit the settings window."""


class AbilitiesView(QWidget):
    """A row for each ability: whether it works, by what, and what that means. ``read`` gives the rows."""

    def __init__(self, read: Callable[[], list[Ability]], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("abilities")
        self._read = read
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, SPACE.small, 0, SPACE.small)
        self._grid.setHorizontalSpacing(SPACE.wide)
        self._grid.setVerticalSpacing(SPACE.small)
        self._grid.setColumnStretch(1, 1)
        self._shown: list[Ability] = []
        theme.changed.connect(self._dress)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Shows what is known now."""
        rows = self._read()
        if rows == self._shown:
            return
        self._shown = rows
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for number, row in enumerate(rows):
            self._add(number, row)
        self._dress()

    def _add(self, number: int, row: Ability) -> None:
        top = Qt.AlignmentFlag.AlignTop
        name = WrappedLabel(_NAME, f"ability-{number}")
        name.setText(row.name)
        name.setAlignment(top)
        self._grid.addWidget(name, number, 0, top)
        sentence = " – ".join(part for part in (row.by[:1].upper() + row.by[1:], row.advice) if part)
        if sentence:
            words = WrappedLabel(_WORDS, f"ability-{number}-told", "small")
            words.setText(sentence)
            words.setAlignment(top)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(words, number, 1, top)
        state = label(
            tr("Works") if row.works else tr("Not here"),
            "badge" if row.works else "muted",
            f"ability-{number}-state",
        )
        state.setProperty("state", "running" if row.works else "")
        name.setAccessibleDescription(f"{state.text()}. {sentence}")
        self._grid.addWidget(state, number, 2, top | Qt.AlignmentFlag.AlignRight)

    @Slot()
    def _dress(self) -> None:
        for found in self.findChildren(QLabel):
            if found.objectName().count("-") > 1:
                found.setFont(self._theme.font(TEXT.small))
