"""The icons: all drawn, told apart without colour, legible on any panel, tinted with the theme."""

import itertools

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from resources.files import folder, read_bytes
from ui.icons import GLYPH_SIZES, TRAY_SIZES, Glyph, Icons, TrayState
from ui.tokens import contrast

RECOGNISABLE = 3.0  # WCAG 2.2, 1.4.11, level AA


@pytest.fixture
def icons(qapp: QApplication) -> Icons:
    return Icons()


def image(icon: QIcon, size: int, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon.pixmap(QSize(size, size), 1.0, mode).toImage()


def pixels(of: QImage) -> list[QColor]:
    return [of.pixelColor(x, y) for y in range(of.height()) for x in range(of.width())]


def test_every_carried_drawing_has_a_name_and_every_name_a_drawing() -> None:
    drawn = {path.stem for path in folder("icons/glyphs").iterdir()}
    assert drawn == {glyph.value for glyph in Glyph}
    assert {path.stem for path in folder("icons/tray").iterdir()} == {state.value for state in TrayState}


def test_a_file_that_is_not_carried_is_not_found() -> None:
    with pytest.raises(FileNotFoundError):
        read_bytes("icons/no-such.svg")


@pytest.mark.parametrize("state", TrayState)
def test_a_tray_icon_has_every_size_that_panels_ask_for(icons: Icons, state: TrayState) -> None:
    assert {size.width() for size in icons.tray(state).availableSizes()} == set(TRAY_SIZES)
    for size in TRAY_SIZES:
        drawn = image(icons.tray(state), size)
        assert drawn.size() == QSize(size, size)
        assert sum(pixel.alpha() > 0 for pixel in pixels(drawn)) > size * size / 3


@pytest.mark.parametrize(("one", "other"), [*itertools.combinations(TrayState, 2)])
def test_tray_states_differ_in_shape_at_16_pixels_even_without_colour(
    icons: Icons, one: TrayState, other: TrayState
) -> None:
    def greys(state: TrayState) -> list[float]:
        # On a mid-grey panel, as light, as an eye without colour sees it.
        return [
            (pixel.alphaF() * pixel.lightnessF() + (1 - pixel.alphaF()) * 0.5)
            for pixel in pixels(image(icons.tray(state), 16))
        ]

    apart = sum(abs(a - b) > 0.25 for a, b in zip(greys(one), greys(other), strict=True))
    assert apart >= 32  # of 256 pixels


@pytest.mark.parametrize("panel", ["#ffffff", "#e8e8e8", "#808080", "#3b4252", "#000000"])
@pytest.mark.parametrize("state", TrayState)
def test_a_tray_icon_stands_out_from_light_and_dark_panels(icons: Icons, state: TrayState, panel: str) -> None:
    solid = [pixel.name() for pixel in pixels(image(icons.tray(state), 22)) if pixel.alpha() > 200]
    standing_out = sum(contrast(colour, panel) >= RECOGNISABLE for colour in solid)
    assert standing_out >= 40  # enough to draw the shape at 22 pixels


def test_an_icon_is_made_once(icons: Icons) -> None:
    assert icons.tray(TrayState.IDLE) is icons.tray(TrayState.IDLE)
    assert icons.glyph(Glyph.STOP, "#112233") is icons.glyph(Glyph.STOP, "#112233")
    assert icons.glyph(Glyph.STOP, "#112233") is not icons.glyph(Glyph.STOP, "#445566")


@pytest.mark.parametrize("glyph", Glyph)
def test_a_glyph_takes_the_colour_it_is_given(icons: Icons, glyph: Glyph) -> None:
    icon = icons.glyph(glyph, "#c02030", "#808080")
    for size in GLYPH_SIZES:
        solid = {pixel.name() for pixel in pixels(image(icon, size)) if pixel.alpha() == 255}
        assert solid == {"#c02030"}
        off = {pixel.name() for pixel in pixels(image(icon, size, QIcon.Mode.Disabled)) if pixel.alpha() == 255}
        assert off == {"#808080"}


def test_the_application_icon_is_there_small_and_large(icons: Icons) -> None:
    assert not icons.app().isNull()
    for size in (16, 256):
        assert QColor("#0f766e").name() in {pixel.name() for pixel in pixels(image(icons.app(), size))}
