"""How the timeline of a day is seen and heard: painting, tooltips, and what a screen reader is told."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.day.timeline.cutting import Cutting
from ui.day.timeline.dragging import Drag
from ui.day.timeline.geometry import Geometry, Hit, Part, Sizes
from ui.day.timeline.layout import Layout
from ui.day.timeline.painting import Painting, Touched, sizes_for
from ui.day.timeline.spots import Said, Spots
from ui.day.timeline.words import spoken, tooltip
from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE, TEXT


class TimelineView(QWidget):
    """Shows a :class:`Layout`, what is selected of it, and what a gesture would make of it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layout: Layout | None = None
        self._selected: frozenset[str] = frozenset()
        self._current = ""
        self._hovered = Hit(Part.NOTHING)
        self._drag: Drag | None = None
        self._cutting: Cutting | None = None
        self._problems: Mapping[str, str] = {}
        self._spots = Spots(self)
        self.setObjectName("timeline")
        self.setAccessibleName(tr("Timeline of the day"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def drag(self) -> Drag | None:
        """What is being dragged, or was and is not on disk yet."""
        return self._drag

    @property
    def cutting(self) -> Cutting | None:
        """Where an entry is about to be split."""
        return self._cutting

    @property
    def current(self) -> str:
        """The entry or gap that the keys work on."""
        return self._current

    @property
    def selected(self) -> frozenset[str]:
        """The selected entries and gaps."""
        return self._selected

    @property
    def shown(self) -> Layout | None:
        """The layout it shows."""
        return self._layout

    @property
    def focused(self) -> bool:
        """Whether it or one of its blocks has the keyboard's focus."""
        return self.hasFocus() or self._spots.focused

    def geometry_now(self) -> Geometry | None:
        """Where everything is at its present width."""
        if self._layout is None:
            return None
        return Geometry.of(self._layout, self._sizes, float(self.width()), mirrored=self.isRightToLeft())

    def keys(self) -> tuple[str, ...]:
        """All entries and gaps, by time."""
        return self._layout.keys() if self._layout is not None else ()

    def rect_of(self, key: str) -> QRect | None:
        """Where an entry, gap or absence is painted."""
        geometry = self.geometry_now()
        if geometry is None:
            return None
        rect = geometry.place(key)
        return None if rect is None else QRect(round(rect.x), round(rect.y), round(rect.width), round(rect.height))

    def sizeHint(self) -> QSize:
        geometry = self.geometry_now()
        height = self._sizes.axis + self._sizes.attended + SPACE.small if geometry is None else geometry.height
        return QSize(480, round(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            geometry = self.geometry_now()
            hit = geometry.hit(event.pos().x(), event.pos().y()) if geometry else Hit(Part.NOTHING)
            QToolTip.showText(event.globalPos(), tooltip(self._layout, hit) if self._layout else "", self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.LanguageChange}:
            self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        geometry = self.geometry_now()
        if geometry is None:
            return
        painter = QPainter(self)
        touched = Touched(
            selected=self._selected,
            current=self._current,
            focused=self.focused,
            hovered=self._hovered.key,
            drag=self._drag,
            cut=self._cutting.at if self._cutting else None,
        )
        Painting(painter, geometry, self._theme, touched).paint(float(self.height()))
        painter.end()

    def _tell(self) -> None:
        said = spoken(self._layout, self._current, self._drag) if self._layout is not None else ""
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            if self._drag is not None and self.focused:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self._spots.say(self._current, said)
        there = self._spots.keep_to(self._current, focus=self.focused)
        # Tab goes to the current block; to the whole only while there is none.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if there else Qt.FocusPolicy.StrongFocus)

    def _place(self) -> None:
        """Lays a spot over each block."""
        geometry = self.geometry_now()
        if geometry is None:
            return
        layout, said = geometry.layout, []
        for key in self.keys():
            if (rect := geometry.place(key)) is not None:
                place = QRect(round(rect.x), round(rect.y), round(rect.width), round(rect.height))
                said.append(Said(key, place, spoken(layout, key, self._drag), self._problems.get(key, "")))
        self._spots.show(said)

    @Slot()
    def _dress(self) -> None:
        axis, attended, unattended = sizes_for(self._theme.font(TEXT.small), self._theme.font(TEXT.body))
        self._sizes = Sizes(axis, attended, unattended, float(SPACE.large))
        self._place()
        self.updateGeometry()
        self.update()
