"""The timeline for screen readers: a list whose items are the entries and gaps of the day.

Qt asks for it only while something listens. Items stand for keys and look everything up anew each time, so that they
never tell of a day that is not shown any more. Where Qt's stubs want an interface, Qt itself takes none for "nothing".
"""

from __future__ import annotations

import functools

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtWidgets import QAccessibleWidget

from ui.day.timeline_view import TimelineView
from ui.day.timeline_words import spoken

_ROLE = QAccessible.Role
_TEXT = QAccessible.Text


class TimelineInterface(QAccessibleWidget):
    """The list. Its value is what the keys work on, or the new times of what is dragged."""

    def __init__(self, timeline: TimelineView) -> None:
        super().__init__(timeline, _ROLE.List, timeline.accessibleName())
        self._timeline = timeline
        self._items: dict[str, ItemInterface] = {}
        timeline.interface = self  # Qt holds no reference of Python's

    def childCount(self) -> int:
        return len(self._timeline.keys())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        keys = self._timeline.keys()
        return self.item(keys[index]) if 0 <= index < len(keys) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        keys = self._timeline.keys()
        return keys.index(child.key) if isinstance(child, ItemInterface) and child.key in keys else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        at = self._timeline.mapFromGlobal(QPoint(x, y))
        geometry = self._timeline.geometry_now()
        hit = geometry.hit(at.x(), at.y()) if geometry else None
        return self.item(hit.key) if hit is not None and hit.key else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        current, keys = self._timeline.current, self._timeline.keys()
        return self.item(current) if self._timeline.hasFocus() and current in keys else None

    def text(self, which: QAccessible.Text) -> str:
        if which is _TEXT.Value:
            return self._timeline.accessibleDescription()
        return super().text(which)

    def item(self, key: str) -> ItemInterface:
        """The item of an entry or gap; the same object as long as it is asked for."""
        if key not in self._items:
            self._items[key] = ItemInterface(self, self._timeline, key)
        return self._items[key]


class ItemInterface(QAccessibleInterface):
    """One entry or gap."""

    def __init__(self, parent: TimelineInterface, timeline: TimelineView, key: str) -> None:
        super().__init__()
        self._parent = parent
        self._timeline = timeline
        self.key = key

    def isValid(self) -> bool:
        if not shiboken6.isValid(self._timeline):
            return False
        keys = self._timeline.keys()
        return self.key in keys

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def role(self) -> QAccessible.Role:
        return _ROLE.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        layout = self._timeline.shown
        block = layout.block(self.key) if layout else None
        state.selectable = True
        state.focusable = True
        state.selected = self.key in self._timeline.selected
        state.focused = self.key == self._timeline.current and self._timeline.hasFocus()
        state.readOnly = block is not None and block.locked
        return state

    def text(self, which: QAccessible.Text) -> str:
        layout = self._timeline.shown
        return spoken(layout, self.key) if which is _TEXT.Name and layout is not None and self.isValid() else ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """Nothing here is named by others."""

    def rect(self) -> QRect:
        rect = self._timeline.rect_of(self.key)
        return QRect(self._timeline.mapToGlobal(rect.topLeft()), rect.size()) if rect is not None else QRect()

    def foregroundColor(self) -> QColor:
        return QColor()

    def backgroundColor(self) -> QColor:
        return QColor()


def _interface(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    return TimelineInterface(thing) if isinstance(thing, TimelineView) else None


@functools.cache
def install() -> None:
    """Lets Qt know of it, once."""
    QAccessible.installFactory(_interface)
