"""Icons drawn from the carried SVG files: the application's, the tray's states, and tinted glyphs.

Every icon is made of pixmaps in all the sizes that panels and buttons ask for, so that showing one never
parses SVG again, and one icon is made only once.
"""

from __future__ import annotations

import enum

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources.files import read_bytes

TRAY_SIZES = (16, 22, 24, 32, 44, 48, 64)
APP_SIZES = (16, 24, 32, 48, 64, 128, 256)
GLYPH_SIZES = (16, 20, 24, 32, 40, 48)


class TrayState(enum.StrEnum):
    """What the tray icon tells at a glance. The value is the name of its drawing."""

    IDLE = "idle"
    RUNNING = "running"
    PARKED = "parked"
    ATTENTION = "attention"


class Glyph(enum.StrEnum):
    """The small drawings on buttons and in lists. The value is the name of the drawing."""

    ADD = "add"
    DAY = "day"
    NOTE = "note"
    PARK = "park"
    REDO = "redo"
    RESUME = "resume"
    SEARCH = "search"
    SERVER = "server"
    SETTINGS = "settings"
    STAR = "star"
    STAR_FILLED = "star-filled"
    START = "start"
    STOP = "stop"
    UNATTENDED = "unattended"
    UNDO = "undo"
    WARNING = "warning"


class Icons:
    """Makes icons and keeps them. Needs a QGuiApplication; used from the main thread only."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, str, str], QIcon] = {}

    def app(self) -> QIcon:
        """The application's icon."""
        return self._icon("icons/app.svg", APP_SIZES)

    def tray(self, state: TrayState) -> QIcon:
        """The tray icon of a state, legible on light and dark panels."""
        return self._icon(f"icons/tray/{state.value}.svg", TRAY_SIZES)

    def glyph(self, glyph: Glyph, colour: str, disabled: str = "") -> QIcon:
        """A glyph in one colour ("#rrggbb"); ``disabled`` tints it where its button cannot be pressed."""
        return self._icon(f"icons/glyphs/{glyph.value}.svg", GLYPH_SIZES, colour, disabled)

    def _icon(self, name: str, sizes: tuple[int, ...], colour: str = "", disabled: str = "") -> QIcon:
        key = (name, colour, disabled)
        icon = self._made.get(key)
        if icon is None:
            icon = QIcon()
            drawing = QSvgRenderer(QByteArray(read_bytes(name)))
            for size in sizes:
                icon.addPixmap(render(drawing, size, colour))
                if disabled:
                    icon.addPixmap(render(drawing, size, disabled), QIcon.Mode.Disabled)
            self._made[key] = icon
        return icon


def render(drawing: QSvgRenderer, size: int, colour: str = "") -> QPixmap:
    """The drawing as a square of ``size`` pixels; with a colour, its shape is filled with that colour."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    # Transparent as a number: the first touch of the Qt namespace costs 20 ms before the tray icon shows.
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter, QRectF(0, 0, size, size))
    if colour:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(image.rect(), QColor(colour))
    painter.end()
    return QPixmap.fromImage(image)
