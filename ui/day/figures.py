"""The day's figures in a row: a value with its name under it, those that are nothing left out."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.day.rows import FIGURES
from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import label


class Figures(QWidget):
    """One column for each figure that may be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns: dict[str, tuple[QWidget, QLabel, QLabel]] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.wide)
        for name in FIGURES:
            row.addWidget(self._column(name))
        row.addStretch()
        theme.changed.connect(self._dress)
        self._dress()

    def show_figures(self, figures: tuple[tuple[str, str], ...]) -> None:
        """Shows other values, by the figures' names."""
        values = dict(figures)
        for name, (column, value, _) in self._columns.items():
            column.setVisible(name in values)
            value.setText(values.get(name, ""))
            value.setAccessibleName(f"{tr(name)}: {value.text()}")

    def _column(self, name: str) -> QWidget:
        figure = QWidget()
        value, told = label("", "", f"figure-{name.lower()}"), label(tr(name), "small")
        column = QVBoxLayout(figure)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(value)
        column.addWidget(told)
        self._columns[name] = (figure, value, told)
        return figure

    @Slot()
    def _dress(self) -> None:
        for _, value, told in self._columns.values():
            value.setFont(self._theme.font(TEXT.title, bold=True))
            told.setFont(self._theme.font(TEXT.small))
