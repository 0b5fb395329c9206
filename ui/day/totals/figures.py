"""The day's figures in a row: a value with its name under it, those that are nothing left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.instant import SECOND
from app.domain.span import Span
from app.timesheet.billing import BilledDay
from app.timesheet.days import Day
from app.timesheet.review import Week
from ui import wording
from ui.day.gaps import gaps_of
from ui.language import mark, tr
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import label

FIGURES = (mark("Attended"), mark("Unattended"), mark("Billable"), mark("Billed"), mark("Gaps"), mark("Overlaps"))
"""The day's totals that may be shown, in their order."""

_BILLED = FIGURES[3]


class Figures(QWidget):
    """One column for each figure that may be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shown: tuple[tuple[str, str], ...] = ()
        self._columns: dict[str, tuple[QWidget, QLabel, QLabel]] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.wide)
        for name in FIGURES:
            row.addWidget(self._column(name))
        row.addStretch()
        self.week = label("", "muted", "week-total")
        row.addWidget(self.week, 0, Qt.AlignmentFlag.AlignBottom)
        theme.changed.connect(self._dress)
        self._dress()

    def show_week(self, week: Week) -> None:
        """Shows the sums of the week beside those of the day."""
        worked = wording.length(week.attended)
        target = wording.length(week.target * SECOND)
        self.week.setText(
            tr("Week: {length} of {target}", length=worked, target=target)
            if week.target
            else tr("Week: {length}", length=worked)
        )

    def show_figures(self, figures: tuple[tuple[str, str], ...], target: int = 0) -> None:
        """Shows other values, by the figures' names; ``target`` is what was to be worked, in seconds."""
        self.shown = figures
        values = dict(figures)
        if target:
            of = tr("Attended of {target}", target=wording.length(target * SECOND))
            self._columns[FIGURES[0]][2].setText(of)
        else:
            self._columns[FIGURES[0]][2].setText(tr(FIGURES[0]))
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


def figures_of(
    day: Day, asked: Sequence[Span] | None = None, billed: BilledDay | None = None
) -> tuple[tuple[str, str], ...]:
    """The day's totals as names and values; those that are nothing are left out, but for the first.

    What is billed of a day comes a moment after it, as ``billed``; until then its place is kept.
    """
    sheet = day.sheet
    values = (
        sheet.attended,
        sheet.unattended,
        sheet.billable,
        billed.billed_seconds * SECOND if billed is not None else 0,
        sum(gap.span.length for gap in gaps_of(day, asked) if gap.asked),
        sum(overlap.span.length for overlap in sheet.overlaps),
    )
    shown = zip(FIGURES, values, strict=True)
    told = {name: wording.length(value) for name, value in shown if value or name == FIGURES[0]}
    if billed is None and sheet.billable:
        told[_BILLED] = "…"
    return tuple((name, told[name]) for name in FIGURES if name in told)
