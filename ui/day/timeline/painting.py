"""How the timeline looks: hours, lanes, blocks in their customers' colours, gaps, overlaps, what is being dragged."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from app.domain.instant import Instant
from app.domain.span import Span
from ui import wording
from ui.day.gaps import Gap
from ui.day.timeline.dragging import Drag, told
from ui.day.timeline.geometry import Geometry, Part, Rect
from ui.day.timeline.layout import Block, Undecided
from ui.day.tints import NO_TINT, NOT_ASSIGNED
from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE, TEXT, Colours, Tint

_ROUND = 4.0
_BAR = 3.0  # the strong edge that tells a customer
_ROOM_FOR_TEXT = 26.0
_LOCK = 9.0
_HATCH = 7.0  # pixels from line to line
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class Touched(msgspec.Struct, frozen=True, kw_only=True):
    """What of the timeline is selected, held or about to be cut."""

    selected: frozenset[str] = frozenset()
    current: str = ""
    focused: bool = False
    hovered: str = ""
    drag: Drag | None = None
    cut: Instant | None = None


class Painting:
    """One painting of a timeline."""

    def __init__(self, painter: QPainter, geometry: Geometry, theme: Theme, touched: Touched) -> None:
        self._painter = painter
        self._geometry = geometry
        self._layout = geometry.layout
        self._colours: Colours = theme.colours
        self._tints = theme.tints
        self._body = theme.font(TEXT.body)
        self._small = theme.font(TEXT.small)
        self._bold = theme.font(TEXT.small, bold=True)
        self._touched = touched
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, height: float) -> None:
        """Paints everything, from the back to the front."""
        self._tracks()
        self._hours(height)
        for gap in self._layout.gaps:
            self._gap(self._geometry.band(gap.span), gap)
        for block in self._layout.blocks:
            self._block(block, self._shown_span(block))
        for overlap in self._layout.overlaps:
            self._overlap(overlap)
        for absence in self._layout.absences:
            if (rect := self._geometry.absence(absence)) is not None:
                self._mark(_qt(rect), absence.key)
        self._now(height)
        self._cut(height)
        self._label()

    def _shown_span(self, block: Block) -> Span:
        drag = self._touched.drag
        if drag is not None and drag.key == block.key:
            return drag.span
        if drag is not None and drag.neighbour == block.key and drag.neighbour_span is not None:
            return drag.neighbour_span
        return block.span

    def _tracks(self) -> None:
        p, c = self._painter, self._colours
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(c.sunken))
        p.drawRoundedRect(_qt(self._geometry.attended), _ROUND, _ROUND)

    def _hours(self, height: float) -> None:
        p, c, g = self._painter, self._colours, self._geometry
        p.setFont(self._small)
        metrics = QFontMetricsF(self._small)
        room = metrics.horizontalAdvance(wording.time_of_day(g.layout.day.start, g.layout.zone)) + SPACE.medium
        for mark in g.scale.marks(room):
            x = g.scale.x(mark.at)
            p.setPen(QPen(QColor(c.line), 1))
            p.drawLine(QPointF(x, g.sizes.axis - SPACE.tight), QPointF(x, height))
            at = QRectF(x - room / 2, 0, room, g.sizes.axis - SPACE.tight)
            at.moveLeft(min(max(at.left(), 0.0), g.scale.left + g.scale.width + g.sizes.side - room))
            p.setPen(QColor(c.muted))
            label = mark.label if mark.label == "24:00" else wording.time_of_day(mark.at, g.layout.zone)
            p.drawText(at, int(_MIDDLE), label)

    def _gap(self, rect: Rect, gap: Gap) -> None:
        p, c = self._painter, self._colours
        span, key = gap.span, gap.key
        p.setPen(QPen(QColor(c.outline), 1, Qt.PenStyle.DashLine))
        p.setBrush(QColor(c.hover if self._touched.hovered == key else c.surface))
        inner = _qt(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        p.drawRoundedRect(inner, _ROUND, _ROUND)
        if gap.asked:
            self._hatch(inner, QColor(c.outline))
        told_length = wording.length(span.length)
        metrics = QFontMetricsF(self._small)
        if metrics.horizontalAdvance(told_length) + SPACE.small < rect.width:
            width = metrics.horizontalAdvance(told_length) + SPACE.small
            label = QRectF(0, 0, width, metrics.height())
            label.moveCenter(inner.center())
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(QColor(c.surface))
            p.drawRoundedRect(label, _ROUND, _ROUND)
            p.setFont(self._small)
            p.setPen(QColor(c.muted))
            p.drawText(label, int(_MIDDLE), told_length)
        self._mark(inner, key)

    def _block(self, block: Block, span: Span) -> None:
        p, tint = self._painter, self._tint(block)
        rect = _qt(self._geometry.rect(block, span)).adjusted(0.5, 0, -0.5, 0)
        clip = QPainterPath()
        clip.addRoundedRect(rect, min(_ROUND, rect.width() / 2), _ROUND)
        p.save()
        p.setClipPath(clip)
        p.fillRect(rect, QColor(tint.paper))
        if block.key == self._touched.hovered:
            p.fillRect(rect, _faint(tint.edge, 28))
        if not block.attended:
            p.fillRect(rect, QBrush(_faint(tint.edge, 60), Qt.BrushStyle.Dense6Pattern))
        for absence in self._layout.absences:
            if absence.entry == block.key:
                self._absence(block, absence)
        bar = QRectF(rect.left(), rect.top(), min(_BAR, rect.width()), rect.height())
        p.fillRect(self._turned(rect, bar), QColor(tint.edge))
        if block.travel:
            self._chevrons(rect, tint)
        if block.running:
            end = QRectF(rect.right() - _BAR, rect.top(), _BAR, rect.height())
            p.fillRect(self._turned(rect, end), QColor(self._colours.running))
        room = rect.adjusted(_BAR + SPACE.tight, 0, -SPACE.tight, 0)
        if block.locked and room.width() > _LOCK:
            lock = QRectF(room.right() - _LOCK, room.top() + SPACE.tight, _LOCK, _LOCK)
            self._lock(self._turned(rect, lock), tint)
            room.setRight(lock.left() - SPACE.hair)
        self._names(block, self._turned(rect, room), tint)
        p.restore()
        if block.tint == NOT_ASSIGNED:
            p.setPen(QPen(QColor(tint.edge), 1, Qt.PenStyle.DashLine))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawPath(clip)
        self._mark(rect, block.key)

    def _absence(self, block: Block, absence: Undecided) -> None:
        p, c = self._painter, self._colours
        rect = _qt(self._geometry.rect(block, absence.span))
        # As if cut out, so that it is seen on every customer's colour.
        p.fillRect(rect, QColor(c.surface))
        self._hatch(rect, _faint(c.attention, 120))
        p.setPen(QPen(QColor(c.attention), 1, Qt.PenStyle.DashLine))
        p.setBrush(_faint(c.attention, 40) if absence.key == self._touched.hovered else Qt.BrushStyle.NoBrush)
        p.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))

    def _names(self, block: Block, room: QRectF, tint: Tint) -> None:
        p = self._painter
        if room.width() < _ROOM_FOR_TEXT:
            return
        title = block.title or tr("Not assigned yet")
        lines = [(title, self._small if not block.attended else self._body)]
        heights = [QFontMetricsF(font).height() for _, font in lines]
        small = QFontMetricsF(self._small).height()
        if block.attended and block.customer and sum(heights) + small <= room.height():
            lines.append((block.customer, self._small))
            heights.append(small)
        top = room.top() + (room.height() - sum(heights)) / 2
        p.setPen(QColor(tint.ink))
        for (text, font), height in zip(lines, heights, strict=True):
            p.setFont(font)
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            p.drawText(QRectF(room.left(), top, room.width(), height), int(_LEFT), shown)
            top += height

    def _chevrons(self, rect: QRectF, tint: Tint) -> None:
        # The way to a customer and back: arrows along the lower edge, as time flows.
        p = self._painter
        p.setPen(QPen(QColor(tint.edge), 1.4))
        y, x = rect.bottom() - 4.0, rect.left() + _BAR + 4.0
        while x < rect.right() - 3.0:
            tail, tip = (self._turned(rect, QRectF(at, y, 0, 0)).left() for at in (x, x + 2.5))
            p.drawPolyline([QPointF(tail, y - 2.5), QPointF(tip, y), QPointF(tail, y + 2.5)])
            x += 7.0

    def _lock(self, at: QRectF, tint: Tint) -> None:
        p = self._painter
        p.setPen(QPen(QColor(tint.ink), 1.3))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawArc(QRectF(at.left() + 2, at.top(), _LOCK - 4, _LOCK - 2), 0, 180 * 16)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(tint.ink))
        p.drawRoundedRect(QRectF(at.left() + 0.5, at.top() + 4, _LOCK - 1, _LOCK - 4), 1, 1)

    def _overlap(self, span: Span) -> None:
        p, c = self._painter, self._colours
        rect = _qt(self._geometry.band(span))
        self._hatch(rect, _faint(c.attention, 150), falling=True)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(c.attention))
        p.drawRect(QRectF(rect.left(), rect.top() - 3, rect.width(), 2))
        p.drawRect(QRectF(rect.left(), rect.bottom() + 1, rect.width(), 2))

    def _now(self, height: float) -> None:
        if self._layout.now is None:
            return
        p, g = self._painter, self._geometry
        x = g.scale.x(self._layout.now)
        colour = QColor(self._colours.running)
        p.setPen(QPen(colour, 1.5))
        p.drawLine(QPointF(x, g.sizes.axis - SPACE.tight), QPointF(x, height))
        p.setBrush(colour)
        p.setPen(Qt.PenStyle.NoPen)
        top = g.sizes.axis - SPACE.tight
        p.drawPolygon([QPointF(x - 4, top - 3), QPointF(x + 4, top - 3), QPointF(x, top + 2)])

    def _cut(self, height: float) -> None:
        cut = self._touched.cut
        block = self._layout.held(self._touched.current)
        if cut is None or block is None:
            return
        p, c = self._painter, self._colours
        x, rect = self._geometry.scale.x(cut), self._geometry.rect(block)
        p.setPen(QPen(QColor(c.danger), 2, Qt.PenStyle.DashLine))
        p.drawLine(QPointF(x, rect.y - 3), QPointF(x, min(rect.bottom + 3, height)))
        self._tag(x, tr("Split at {time}", time=wording.time_of_day(cut, self._layout.zone)))

    def _label(self) -> None:
        drag = self._touched.drag
        if drag is None:
            return
        edge = drag.span.end if drag.part is Part.END else drag.span.start
        text = told(drag, self._layout.zone)
        self._tag(
            self._geometry.scale.x(edge), tr("{times} · with its neighbour", times=text) if drag.neighbour else text
        )

    def _tag(self, x: float, text: str) -> None:
        p, c, g = self._painter, self._colours, self._geometry
        metrics = QFontMetricsF(self._bold)
        tag = QRectF(0, 0, metrics.horizontalAdvance(text) + 2 * SPACE.small, metrics.height() + SPACE.tight)
        tag.moveCenter(QPointF(x, tag.height() / 2))
        tag.moveLeft(min(max(tag.left(), 0.0), g.scale.left + g.scale.width + g.sizes.side - tag.width()))
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(c.text))
        p.drawRoundedRect(tag, _ROUND, _ROUND)
        p.setPen(QColor(c.surface))
        p.setFont(self._bold)
        p.drawText(tag, int(_MIDDLE), text)

    def _mark(self, rect: QRectF, key: str) -> None:
        """Marks what is selected, and more strongly what the keys work on."""
        p, c = self._painter, self._colours
        if key not in self._touched.selected and key != self._touched.current:
            return
        p.setBrush(Qt.BrushStyle.NoBrush)
        if key in self._touched.selected:
            p.setPen(QPen(QColor(c.text), 2))
            p.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        if key == self._touched.current and self._touched.focused:
            p.setPen(QPen(QColor(c.accent), 2))
            p.drawRoundedRect(rect.adjusted(-1.5, -1.5, 1.5, 1.5), _ROUND + 1, _ROUND + 1)

    def _turned(self, whole: QRectF, part: QRectF) -> QRectF:
        """A part of a block, given as if time flowed to the right, where it lies."""
        turned = QRectF(part)
        if self._geometry.scale.mirrored:
            turned.moveLeft(whole.left() + whole.right() - part.right())
        return turned

    def _hatch(self, rect: QRectF, colour: QColor, *, falling: bool = False) -> None:
        """Hatches a rectangle: as wide on fine screens, where Qt's own patterns go by the screen's dots."""
        p, height = self._painter, rect.height()
        lean = -height if falling else height
        first = rect.left() - height - rect.left() % _HATCH
        lines = []
        for number in range(int((rect.width() + 2 * height) / _HATCH) + 2):
            x = first + number * _HATCH
            lines.append(QLineF(x, rect.bottom(), x + lean, rect.top()))
        p.save()
        p.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        p.setPen(QPen(colour, 1))
        p.drawLines(lines)
        p.restore()

    def _tint(self, block: Block) -> Tint:
        c = self._colours
        if block.tint == NOT_ASSIGNED:
            return Tint(c.attention_soft, c.attention, c.attention)
        if block.tint == NO_TINT:
            return Tint(c.raised, c.text, c.outline)
        return self._tints[block.tint % len(self._tints)]


def sizes_for(small: QFont, body: QFont) -> tuple[float, float, float]:
    """Heights of the axis, an attended lane and an unattended lane."""
    low, tall = QFontMetricsF(small).height(), QFontMetricsF(body).height()
    return low + SPACE.medium, low + tall + SPACE.medium, low + SPACE.small


def _qt(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def _faint(colour: str, alpha: int) -> QColor:
    made = QColor(colour)
    made.setAlpha(alpha)
    return made
