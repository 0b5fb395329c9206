"""Gives the program its look, light or dark, as the system has it or as the person chose."""

from __future__ import annotations

import enum
from typing import Any, Protocol

from PySide6.QtCore import QDir, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from resources.files import folder
from ui.stylesheet import style_sheet
from ui.tokens import DARK, DARK_TINTS, LIGHT, LIGHT_TINTS, Colours, Tint


class Choice(enum.StrEnum):
    """Which colours the person wants; the values are those of the setting."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_REQUESTED = {
    Choice.SYSTEM: Qt.ColorScheme.Unknown,
    Choice.LIGHT: Qt.ColorScheme.Light,
    Choice.DARK: Qt.ColorScheme.Dark,
}


class SchemeSource(Protocol):
    """The part of QStyleHints that knows the system's scheme and takes the person's choice."""

    @property
    def colorSchemeChanged(self) -> Any:
        """A signal without a fixed type in Qt's stubs."""

    def colorScheme(self) -> Qt.ColorScheme:
        """Unknown where the system does not say."""

    def setColorScheme(self, scheme: Qt.ColorScheme, /) -> None:
        """Unknown leaves it to the system again."""


class Theme(QObject):
    """The colours in use, laid over the application. ``changed`` tells those who paint by themselves."""

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        choice: Choice = Choice.SYSTEM,
        hints: SchemeSource | None = None,
    ) -> None:
        """Lays the theme over ``application``; ``hints`` stands in for the application's own style hints."""
        super().__init__(application)
        self._application = application
        self._hints: SchemeSource = hints or application.styleHints()
        self._choice = choice
        # Where the system names no scheme, its own palette tells. Read before ours replaces it.
        self._system_palette_is_dark = is_dark(application.palette())
        self._own_font = application.font()
        QDir.setSearchPaths("marks", [str(folder("icons/marks"))])
        application.setStyle("Fusion")  # the one style that takes all its colours from a palette
        self._colours = self._wanted()
        self._lay_over()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._request()

    @property
    def colours(self) -> Colours:
        """The scheme in use; hold it no longer than one paint."""
        return self._colours

    @property
    def dark(self) -> bool:
        """Whether the dark scheme is in use."""
        return self._colours is DARK

    @property
    def tints(self) -> tuple[Tint, ...]:
        """The colours of customers in the scheme in use."""
        return DARK_TINTS if self.dark else LIGHT_TINTS

    def choose(self, choice: Choice) -> None:
        """Follows the system or forces a scheme, from now on."""
        self._choice = choice
        self._request()
        self._follow()

    def font(self, factor: float, *, bold: bool = False) -> QFont:
        """The system's own font scaled by a factor of ``ui.tokens.TEXT``."""
        font = QFont(self._own_font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * factor)
        else:
            font.setPixelSize(round(font.pixelSize() * factor))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _request(self) -> None:
        # Also turns the title bars that the platform paints (Windows, macOS).
        self._hints.setColorScheme(_REQUESTED[self._choice])

    @Slot()
    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is self._colours:
            return
        self._colours = wanted
        self._lay_over()
        self.changed.emit()

    def _wanted(self) -> Colours:
        if self._choice is not Choice.SYSTEM:
            return DARK if self._choice is Choice.DARK else LIGHT
        scheme = self._hints.colorScheme()
        if scheme is Qt.ColorScheme.Unknown:
            return DARK if self._system_palette_is_dark else LIGHT
        return DARK if scheme is Qt.ColorScheme.Dark else LIGHT

    def _lay_over(self) -> None:
        self._application.setPalette(palette(self._colours))
        self._application.setStyleSheet(style_sheet(self._colours))


def is_dark(of: QPalette) -> bool:
    """Whether a palette writes light text on a dark window."""
    window = of.color(QPalette.ColorRole.Window).lightness()
    return window < of.color(QPalette.ColorRole.WindowText).lightness()


def palette(c: Colours) -> QPalette:
    """The palette of a colour scheme, for all that the style sheet does not name."""
    role = QPalette.ColorRole
    made = QPalette()
    for which, colour in {
        role.Window: c.window,
        role.WindowText: c.text,
        role.Base: c.surface,
        role.AlternateBase: c.window,
        role.ToolTipBase: c.raised,
        role.ToolTipText: c.text,
        role.PlaceholderText: c.muted,
        role.Text: c.text,
        role.Button: c.surface,
        role.ButtonText: c.text,
        role.BrightText: c.danger,
        role.Light: c.raised,
        role.Midlight: c.hover,
        role.Mid: c.line,
        role.Dark: c.outline,
        role.Shadow: c.sunken,
        role.Highlight: c.accent,
        role.HighlightedText: c.on_accent,
        role.Accent: c.accent,
        role.Link: c.accent,
        role.LinkVisited: c.parked,
    }.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(c.disabled))
    return made
