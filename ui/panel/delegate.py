"""How a row of the list under the search box looks: two lines of text, a reference, and a star."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.icons import Glyph, Icons
from ui.panel.results import Kind, Role, Row
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import Index

_GLYPHS = {Kind.CREATE: Glyph.ADD, Kind.UNASSIGNED: Glyph.START, Kind.CUSTOMER: Glyph.START, Kind.TASK: Glyph.START}


class RowDelegate(QStyledItemDelegate):
    """Paints rows. ``star_clicked`` carries the row whose star was clicked."""

    star_clicked = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._icons = icons
        self._across = QStyleOptionViewItem()

    def row_height(self) -> int:
        """The height of every row: two lines of text with some air."""
        title, detail = (QFontMetrics(self._theme.font(size)) for size in (TEXT.body, TEXT.small))
        return title.height() + detail.height() + SPACE.medium

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row | None = index.data(Role.ROW)
        if row is None:
            return
        painter.save()
        style = self._view.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view)
        self._across = option  # lines that run from right to left have everything on the other side
        self._paint_glyph(painter, option.rect, row)
        at = option.rect.adjusted(SPACE.small + SPACE.glyph + SPACE.small, 0, -SPACE.small, 0)
        if row.kind in {Kind.TASK, Kind.CUSTOMER}:
            at.setRight(self._paint_star(painter, option, row) - SPACE.small)
        at.setRight(self._paint_reference(painter, at, row))
        self._paint_names(painter, at, row)
        painter.restore()

    def editorEvent(self, event: QEvent, _model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        row: Row | None = index.data(Role.ROW)
        if row is None or row.kind not in {Kind.TASK, Kind.CUSTOMER} or not isinstance(event, QMouseEvent):
            return False
        on_star = mirrored(option, star_area(option.rect)).contains(event.position().toPoint())
        if on_star and event.type() is QEvent.Type.MouseButtonRelease:
            self.star_clicked.emit(row)
        return on_star

    def _paint_glyph(self, painter: QPainter, rect: QRect, row: Row) -> None:
        c = self._theme.colours
        colour = c.accent if row.kind in {Kind.CREATE, Kind.UNASSIGNED} else c.muted
        at = QRect(rect.left() + SPACE.small, rect.center().y() - SPACE.glyph // 2 + 1, SPACE.glyph, SPACE.glyph)
        self._icons.glyph(_GLYPHS[row.kind], colour).paint(painter, mirrored(self._across, at))

    def _paint_star(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> int:
        c = self._theme.colours
        at = star_area(option.rect)
        looked_at = bool(option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected))
        if row.favourite or looked_at:
            glyph = Glyph.STAR_FILLED if row.favourite else Glyph.STAR
            self._icons.glyph(glyph, c.attention if row.favourite else c.muted).paint(
                painter, mirrored(option, at).adjusted(SPACE.tight, SPACE.tight, -SPACE.tight, -SPACE.tight)
            )
        return at.left()

    def _paint_reference(self, painter: QPainter, at: QRect, row: Row) -> int:
        if not row.reference:
            return at.right()
        painter.setFont(self._theme.font(TEXT.small))
        metrics = painter.fontMetrics()
        width = min(metrics.horizontalAdvance(row.reference), at.width() // 3)
        shown = metrics.elidedText(row.reference, Qt.TextElideMode.ElideRight, width)
        painter.setPen(self._theme.colours.muted)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(mirrored(self._across, at), right, shown)
        return at.right() - width - SPACE.small

    def _paint_names(self, painter: QPainter, at: QRect, row: Row) -> None:
        c = self._theme.colours
        painter.setFont(self._theme.font(TEXT.body))
        title = painter.fontMetrics()
        small = QFontMetrics(self._theme.font(TEXT.small))
        height = title.height() + (small.height() if row.detail else 0)
        first = QRect(at.left(), at.center().y() - height // 2 + 1, at.width(), title.height())
        painter.setPen(c.accent if row.kind in {Kind.CREATE, Kind.UNASSIGNED} else c.text)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across = self._across
        painter.drawText(
            mirrored(across, first), left, title.elidedText(row.title, Qt.TextElideMode.ElideRight, at.width())
        )
        if row.detail:
            second = QRect(at.left(), first.bottom() + 1, at.width(), small.height())
            painter.setFont(self._theme.font(TEXT.small))
            painter.setPen(c.muted)
            painter.drawText(
                mirrored(across, second), left, small.elidedText(row.detail, Qt.TextElideMode.ElideRight, at.width())
            )


def mirrored(option: QStyleOptionViewItem, at: QRect) -> QRect:
    """A place in a row, where its lines run as they do."""
    return QStyle.visualRect(option.direction, option.rect, at)


def star_area(row: QRect) -> QRect:
    """Where in a row its star is to be clicked."""
    side = SPACE.glyph + 2 * SPACE.tight
    return QRect(row.right() - SPACE.small - side, row.center().y() - side // 2 + 1, side, side)
