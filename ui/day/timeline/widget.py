"""The timeline of a day: what was recorded when, to be seen and taken hold of.

It knows nothing of the ledger: it shows a :class:`Layout` and tells what the technician wants. What a gesture would
do is shown while it is made, and stays shown until the next layout says what came of it.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.domain.instant import Instant
from ui.day.timeline.cutting import Cutting
from ui.day.timeline.dragging import Drag, take_hold
from ui.day.timeline.geometry import Hit, Part
from ui.day.timeline.layout import Layout
from ui.day.timeline.view import TimelineView
from ui.theme import Theme

_FAR_ENOUGH = 4.0  # pixels from where the button was pressed until it is a drag
_CURSORS = {
    Part.START: Qt.CursorShape.SizeHorCursor,
    Part.END: Qt.CursorShape.SizeHorCursor,
    Part.GAP: Qt.CursorShape.PointingHandCursor,
    Part.ABSENCE: Qt.CursorShape.PointingHandCursor,
}
_SHIFT, _CTRL, _ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
_HELD_BY = {_SHIFT: Part.END, _CTRL: Part.START, _SHIFT | _CTRL: Part.BODY}
_HOLDING_KEYS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ALONG = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ACROSS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Timeline(TimelineView):
    """Shows a layout.

    ``picked`` carries the selected keys and the current one; ``absence_picked`` the absence that is looked at, and
    whether it is to be settled now; ``dragged`` the finished :class:`Drag`; ``opened`` the key that was double-clicked
    or entered; ``free`` the instant of a double-click where nothing is; ``cut`` the entry to split and the instant.
    """

    picked = Signal(object, str)
    absence_picked = Signal(str, bool)
    dragged = Signal(object)
    opened = Signal(str)
    free = Signal(object)
    cut = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pressed: tuple[Hit, QPointF] | None = None
        self._by_keys = False
        self._awaited = False
        self._spots.entered.connect(self._enter)
        self._spots.left.connect(self._left)

    def show_layout(self, layout: Layout, problems: Mapping[str, str] | None = None) -> None:
        """Shows another layout; a drag that is going on goes on, unless its block is gone or locked.

        ``problems`` says what is not right about a block, gap or absence, for those who listen.
        """
        self._problems = problems or {}
        height = self.sizeHint().height()
        self._layout = layout
        if self._drag is not None and (self._awaited or not self._still_there(self._drag)):
            self._drag = None
        if self._cutting is not None and layout.block(self._cutting.key) is None:
            self._cutting = None
        self._awaited = False
        if self.sizeHint().height() != height:
            self.updateGeometry()
        self._place()
        self._tell()
        self.update()

    def select(self, keys: frozenset[str], current: str) -> None:
        """Marks what is selected elsewhere. The keys stay at an absence as long as its entry is the current one."""
        absence = self._layout.absence(self._current) if self._layout else None
        if absence is not None and absence.entry == current:
            current = absence.key
        self._mark(keys, current)

    def look_at(self, absence_id: str) -> None:
        """Brings the keys to an absence on what is selected."""
        absence = self._layout.absence(absence_id) if self._layout else None
        if absence is not None and absence.entry in self._selected:
            self._mark(self._selected, absence.key)

    def _mark(self, keys: frozenset[str], current: str) -> None:
        if (keys, current) == (self._selected, self._current):
            return
        self._selected, self._current = keys, current
        self._cutting = None
        self._tell()
        self.update()

    def give_up(self) -> None:
        """Forgets what is being dragged or cut; nothing is changed."""
        self._drag, self._cutting, self._pressed, self._awaited = None, None, None, False
        self._tell()
        self.update()

    def begin_cut(self) -> None:
        """Shows where the current entry would be split: under the mouse, else in its middle."""
        block = self._layout.held(self._current) if self._layout else None
        geometry = self.geometry_now()
        if block is None or geometry is None or block.locked:
            return
        pointed = self.mapFromGlobal(self.cursor().pos())
        under = geometry.rect(block).contains(float(pointed.x()), float(pointed.y())) and self.underMouse()
        at = geometry.scale.at(float(pointed.x())) if under else (block.span.start + block.span.end) // 2
        self._cutting = Cutting.of(block, at)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        geometry = self.geometry_now()
        if geometry is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position()
        if self._cutting is not None:
            self._finish_cut(geometry.scale.at(at.x()))
            return
        hit = geometry.hit(at.x(), at.y())
        self._pressed = (hit, at)
        if hit.part is Part.NOTHING:
            self._pick(frozenset(), "")
        elif event.modifiers() & (_CTRL | _SHIFT) and hit.part is Part.BODY:
            kept = self._selected ^ {hit.key}
            self._pick(kept, hit.key)
        elif hit.key not in self._selected or len(self._selected) == 1:
            self._pick_one(hit.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        geometry = self.geometry_now()
        if geometry is None:
            return
        at, exact = event.position(), bool(event.modifiers() & (_ALT | _SHIFT))
        if self._cutting is not None:
            self._cutting = self._cutting.to(geometry.scale.at(at.x()), exact=exact)
            self.update()
            return
        if self._pressed is None:
            self._hover(geometry.hit(at.x(), at.y()))
            return
        hit, begun = self._pressed
        if self._drag is None and abs(at.x() - begun.x()) >= _FAR_ENOUGH:
            block = geometry.layout.held(hit.key)
            if block is not None:
                part = Part.BODY if hit.part is Part.ABSENCE else hit.part
                alone = bool(event.modifiers() & _CTRL)
                self._drag = take_hold(geometry.layout, block, part, geometry.scale.at(begun.x()), alone=alone)
                self._by_keys = False
        if self._drag is not None and not self._awaited:
            self._drag = self._drag.to(geometry.scale.at(at.x()), exact=exact)
            self._tell()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = None
            self._finish_drag()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        geometry = self.geometry_now()
        hit = geometry.hit(event.position().x(), event.position().y()) if geometry else Hit(Part.NOTHING)
        self._pressed = None
        if hit.key:
            self._open(hit.key)
        elif geometry is not None:
            self.free.emit(geometry.scale.at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(Hit(Part.NOTHING))
        super().leaveEvent(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key_taken(Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self._by_keys and event.key() in _HOLDING_KEYS and not event.isAutoRepeat():
            self._finish_drag()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._left()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._current and self._layout is not None:
            self._step(1)
        self._tell()
        self.update()

    @Slot(str)
    def _enter(self, key: str) -> None:
        """The focus came to a block by itself or by a screen reader's hand."""
        if key != self._current:
            self._pick_one(key)
        self.update()

    @Slot()
    def _left(self) -> None:
        if self._by_keys and not self.focused:
            self._finish_drag()
        self.update()

    def _key_taken(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        exact, held = bool(modifiers & _ALT), modifiers & ~_ALT
        if key == Qt.Key.Key_Escape and (self._drag is not None or self._cutting is not None):
            self.give_up()
        elif self._cutting is not None and (by := self._later(key)):
            self._cutting = self._cutting.stepped(by, exact=exact)
            self.update()
        elif key in _ENTER and self._cutting is not None:
            self._finish_cut(self._cutting.at)
        elif key in _ENTER and self._drag is not None:
            self._finish_drag()
        elif key in _ENTER and self._current and modifiers == Qt.KeyboardModifier.NoModifier:
            self._open(self._current)
        elif key in _ALONG and held in _HELD_BY:
            self._push(_HELD_BY[held], self._later(key), exact)
        elif modifiers == Qt.KeyboardModifier.NoModifier and (by := self._later(key)):
            self._step(by)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and modifiers == Qt.KeyboardModifier.NoModifier:
            keys = self.keys()
            if keys:
                chosen = keys[0 if key == Qt.Key.Key_Home else -1]
                self._pick_one(chosen)
        else:
            return False
        return True

    def _later(self, key: Qt.Key) -> int:
        """How far an arrow key goes in time: a step on, one back, or none for other keys."""
        geometry = self.geometry_now()
        if geometry is None or key in _ACROSS:
            return _ACROSS.get(key, 0)
        return geometry.scale.later(_ALONG.get(key, 0))

    def _step(self, by: int) -> None:
        keys = self.keys()
        if not keys:
            return
        place = keys.index(self._current) + by if self._current in keys else (0 if by > 0 else len(keys) - 1)
        self._pick_one(keys[min(max(place, 0), len(keys) - 1)])

    def _push(self, part: Part, by: int, exact: bool) -> None:
        if self._awaited:
            return
        block = self._layout.held(self._current) if self._layout else None
        if self._layout is None or block is None:
            return
        if self._drag is None or self._drag.part is not part or self._drag.key != block.key:
            self._drag = take_hold(self._layout, block, part, 0)
            self._by_keys = True
        if self._drag is not None:
            self._drag = self._drag.stepped(by, exact=exact)
            self._tell()
            self.update()

    # What comes of it

    def _finish_drag(self) -> None:
        drag, self._by_keys = self._drag, False
        if drag is None or self._awaited:
            return
        if not drag.changed:
            self._drag = None
            self.update()
            return
        self._awaited = True  # shown as it will be, until the ledger has answered
        self.dragged.emit(drag)

    def _finish_cut(self, at: Instant) -> None:
        if self._cutting is not None:
            cutting, self._cutting = self._cutting, None
            self.update()
            self.cut.emit(cutting.key, cutting.to(at, exact=True).at)

    def _pick_one(self, key: str) -> None:
        """Picks a block or a gap; with an absence the entry on which it lies."""
        absence = self._layout.absence(key) if self._layout else None
        if absence is None:
            self._pick(frozenset({key}), key)
            return
        self._mark(frozenset({absence.entry}), key)
        self.picked.emit(self._selected, absence.entry)
        self.absence_picked.emit(key, False)

    def _pick(self, keys: frozenset[str], current: str) -> None:
        self._mark(keys, current)
        self.picked.emit(keys, current)

    def _open(self, key: str) -> None:
        if self._layout is not None and self._layout.absence(key) is not None:
            self.absence_picked.emit(key, True)
        else:
            self.opened.emit(key)

    def _hover(self, hit: Hit) -> None:
        if hit != self._hovered:
            self._hovered = hit
            self.setCursor(_CURSORS.get(hit.part, Qt.CursorShape.ArrowCursor))
            self.update()

    def _still_there(self, drag: Drag) -> bool:
        block = self._layout.block(drag.key) if self._layout else None
        return block is not None and not block.locked
