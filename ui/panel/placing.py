"""Where the panel opens: by the tray icon, inside the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 8
"""Pixels between the panel and what it stands by."""


def place(size: QSize, icon: QRect, cursor: QPoint, free: QRect) -> QPoint:
    """The upper left corner of a panel of ``size``.

    ``free`` is the part of the screen that panels and docks leave. The panel stands by the icon; where the
    desktop does not tell where that is (its rectangle is empty), by the cursor if that is at the edge of the
    screen, where a tray was just clicked, else in the lower right corner.
    """
    if icon.isEmpty():
        anchor = cursor if _at_edge(cursor, free) else free.bottomRight()
        icon = QRect(anchor, QSize(1, 1))
    x = icon.center().x() - size.width() // 2
    below = icon.center().y() < free.center().y()
    y = icon.bottom() + GAP if below else icon.top() - GAP - size.height()
    return QPoint(
        _within(x, free.left() + GAP, free.right() - GAP - size.width()),
        _within(y, free.top() + GAP, free.bottom() - GAP - size.height()),
    )


def _at_edge(point: QPoint, free: QRect) -> bool:
    reach = 48  # a desktop panel is hardly higher
    inner = free.adjusted(0, reach, 0, -reach)
    return not (inner.top() <= point.y() <= inner.bottom())


def _within(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
