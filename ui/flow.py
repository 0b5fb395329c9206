"""Widgets side by side, in as many rows as a known width needs: texts are longer in other languages."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from ui.tokens import SPACE


class FlowLayout(QLayout):
    """Rows of at most ``width`` pixels. The width is known beforehand, so that the height is before it is shown."""

    def __init__(self, width: int, *widgets: QWidget) -> None:
        super().__init__()
        self._width = width
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACE.small)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    # Qt asks past the end, and takes None for an answer.
    def itemAt(self, index: int) -> QLayoutItem:
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def sizeHint(self) -> QSize:
        places = self._places()
        return QSize(self._width, max((place.bottom() + 1 for _, place in places), default=0))

    def minimumSize(self) -> QSize:
        return self.sizeHint()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for item, place in self._places():
            item.setGeometry(QStyle.visualRect(direction, rect, place.translated(rect.topLeft())))

    def _places(self) -> list[tuple[QLayoutItem, QRect]]:
        """Each visible item with its place, from the left: full rows first."""
        places: list[tuple[QLayoutItem, QRect]] = []
        x = y = height = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x and x + size.width() > self._width:
                x, y, height = 0, y + height + self.spacing(), 0
            places.append((item, QRect(x, y, min(size.width(), self._width), size.height())))
            x += size.width() + self.spacing()
            height = max(height, size.height())
        return places
