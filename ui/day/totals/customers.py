"""The day by customer: a name, a length and a bar each, the largest first."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.timesheet.days import CustomerTotal
from ui import wording
from ui.language import mark, tr
from ui.theme import Theme
from ui.tokens import SPACE, TEXT

NO_CUSTOMER = mark("Without a customer")
_NOTHING = mark("Here you see how long you worked for each customer.")
_BAR = 4


class Totals(QWidget):
    """Bars for a day's customers, in a column of its own, as high as they need."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._totals: tuple[CustomerTotal, ...] = ()
        self._tints: Mapping[str, int] = {}
        self._notes: Mapping[str, str] = {}
        self._height = 0
        self.setObjectName("customer-totals")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_totals(
        self,
        totals: tuple[CustomerTotal, ...],
        tints: Mapping[str, int] | None = None,
        notes: Mapping[str, str] | None = None,
    ) -> None:
        """Shows other totals; by customers' names ``tints`` numbers their colours and ``notes`` says more of some."""
        tints, notes = tints or {}, notes or {}
        if (totals, tints, notes) == (self._totals, self._tints, self._notes):
            return
        self._totals, self._tints, self._notes = totals, tints, notes
        spoken = [
            ", ".join(
                part for part in (f"{total.customer or tr(NO_CUSTOMER)}: {_told(total)}", self._note(total)) if part
            )
            for total in totals
        ]
        self._measure()
        self.setAccessibleName(tr("Totals by customer. {totals}", totals="; ".join(spoken) or tr(_NOTHING)))
        self.setToolTip("\n".join(spoken))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = self._theme.colours
        painter = QPainter(self)
        if not self._totals:
            painter.setFont(self._theme.font(TEXT.small))
            painter.setPen(c.muted)
            painter.drawText(self.rect(), int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft), tr(_NOTHING))
            return
        largest = max((total.attended + total.unattended for total in self._totals), default=1) or 1
        body, small = QFontMetrics(self._theme.font(TEXT.body)), QFontMetrics(self._theme.font(TEXT.small))
        at = QRect(0, 0, self.width(), body.height() + SPACE.tight)
        for total in self._totals:
            told = _told(total)
            painter.setFont(self._theme.font(TEXT.body))
            painter.setPen(c.muted)
            painter.drawText(at, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), told)
            room = at.width() - painter.fontMetrics().horizontalAdvance(told) - SPACE.small
            name = painter.fontMetrics().elidedText(
                total.customer or tr(NO_CUSTOMER), Qt.TextElideMode.ElideRight, room
            )
            painter.setPen(c.text if total.customer else c.muted)
            painter.drawText(at, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name)
            bar = QRect(0, at.bottom() + SPACE.hair, self.width(), _BAR)
            painter.fillRect(bar, c.sunken)
            attended = round(self.width() * total.attended / largest)
            tint = self._tints.get(total.customer)
            colour = c.outline if tint is None else self._theme.tints[tint % len(self._theme.tints)].edge
            painter.fillRect(QRect(bar.left(), bar.top(), attended, _BAR), colour)
            beside = round(self.width() * total.unattended / largest)
            painter.fillRect(QRect(attended, bar.top(), beside, _BAR), QBrush(colour, Qt.BrushStyle.Dense4Pattern))
            if self._note(total):
                under = QRect(0, bar.bottom() + SPACE.hair, self.width(), small.height())
                painter.setFont(self._theme.font(TEXT.small))
                painter.setPen(c.muted)
                note = small.elidedText(self._note(total), Qt.TextElideMode.ElideRight, self.width())
                painter.drawText(under, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), note)
            at.translate(0, _line_height(body, small if self._note(total) else None))

    def _measure(self) -> None:
        # Asked for by every layout around it, so it is not added up each time.
        body, small = QFontMetrics(self._theme.font(TEXT.body)), QFontMetrics(self._theme.font(TEXT.small))
        heights = (_line_height(body, small if self._note(total) else None) for total in self._totals)
        self._height = sum(heights)

    def _note(self, total: CustomerTotal) -> str:
        return self._notes.get(total.customer, "")


def _told(total: CustomerTotal) -> str:
    attended = wording.length(total.attended)
    if not total.unattended:
        return attended
    unattended = tr("{length} unattended", length=wording.length(total.unattended))
    return f"{attended} + {unattended}" if total.attended else unattended


def _line_height(body: QFontMetrics, note: QFontMetrics | None) -> int:
    """Height of a customer's line and bar, and of the note under it where it has one."""
    return body.height() + SPACE.medium + _BAR + SPACE.tight + (note.height() if note is not None else 0)
