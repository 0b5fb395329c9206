"""The theme: readable in both schemes, following the system unless told otherwise."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Choice, Theme, palette
from ui.tokens import DARK, LIGHT, TEXT, Colours, contrast
from ui.widgets import Button

READABLE = 4.5  # WCAG 2.2, 1.4.3, level AA
RECOGNISABLE = 3.0  # WCAG 2.2, 1.4.11, level AA

BACKGROUNDS = ("window", "surface", "raised", "sunken", "hover")
STATES = ("accent", "running", "parked", "attention", "danger")

schemes = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The one application, whose look is put back for the tests after."""
    style, font = qapp.style().name(), qapp.font()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(qapp.style().standardPalette())
    qapp.setFont(font)


class System(QObject):
    """A desktop whose scheme can be switched, which no platform without a desktop offers."""

    colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815 -- Qt's name

    def __init__(self, scheme: Qt.ColorScheme = Qt.ColorScheme.Unknown) -> None:
        super().__init__()
        self._own = scheme
        self._requested = Qt.ColorScheme.Unknown

    def colorScheme(self) -> Qt.ColorScheme:
        return self._own if self._requested is Qt.ColorScheme.Unknown else self._requested

    def setColorScheme(self, scheme: Qt.ColorScheme, /) -> None:
        before, self._requested = self.colorScheme(), scheme
        self._tell(before)

    def switch(self, scheme: Qt.ColorScheme) -> None:
        before, self._own = self.colorScheme(), scheme
        self._tell(before)

    def _tell(self, before: Qt.ColorScheme) -> None:
        if self.colorScheme() is not before:
            self.colorSchemeChanged.emit(self.colorScheme())


def test_black_on_white_has_the_contrast_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@schemes
@pytest.mark.parametrize("background", BACKGROUNDS)
@pytest.mark.parametrize("text", ["text", "muted", *STATES])
def test_text_is_readable_on_every_background(colours: Colours, text: str, background: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, background)) >= READABLE


@schemes
@pytest.mark.parametrize("state", STATES)
def test_text_is_readable_on_soft_and_full_fills_of_every_state(colours: Colours, state: str) -> None:
    soft, full = getattr(colours, f"{state}_soft"), getattr(colours, state)
    assert contrast(full, soft) >= READABLE
    assert contrast(colours.text, soft) >= READABLE
    assert contrast(colours.muted, soft) >= READABLE
    assert contrast(getattr(colours, f"on_{state}"), full) >= READABLE


@schemes
def test_text_stays_readable_on_a_primary_button_under_the_mouse(colours: Colours) -> None:
    assert contrast(colours.on_accent, colours.accent_hover) >= READABLE


@schemes
def test_what_can_be_operated_is_bounded_recognisably(colours: Colours) -> None:
    assert contrast(colours.outline, colours.window) >= RECOGNISABLE
    assert contrast(colours.outline, colours.surface) >= RECOGNISABLE
    assert contrast(colours.accent, colours.surface) >= RECOGNISABLE


@pytest.mark.parametrize(("choice", "colours"), [(Choice.LIGHT, LIGHT), (Choice.DARK, DARK)])
def test_a_chosen_scheme_holds_whatever_the_system_says(
    application: QApplication, choice: Choice, colours: Colours
) -> None:
    system = System()
    theme = Theme(application, choice, system)
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        system.switch(scheme)
        assert theme.colours is colours
        assert application.palette().color(QPalette.ColorRole.Window).name() == colours.window


def test_the_systems_change_to_dark_is_followed_and_told_once(application: QApplication) -> None:
    system = System(Qt.ColorScheme.Light)
    theme = Theme(application, hints=system)
    assert not theme.dark
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.dark))
    system.switch(Qt.ColorScheme.Dark)
    assert told == [True]
    assert application.palette().color(QPalette.ColorRole.WindowText).name() == DARK.text


def test_going_back_to_the_system_takes_its_scheme_of_now(application: QApplication) -> None:
    system = System(Qt.ColorScheme.Light)
    theme = Theme(application, Choice.LIGHT, system)
    system.switch(Qt.ColorScheme.Dark)
    assert not theme.dark
    theme.choose(Choice.SYSTEM)
    assert theme.dark


def test_the_platform_is_asked_to_turn_its_own_frames_too(application: QApplication) -> None:
    system = System(Qt.ColorScheme.Light)
    Theme(application, Choice.DARK, system)
    assert system.colorScheme() is Qt.ColorScheme.Dark


def test_a_system_without_a_word_for_it_is_known_by_its_palette(application: QApplication) -> None:
    application.setPalette(palette(DARK))
    assert Theme(application, hints=System()).dark
    application.setPalette(palette(LIGHT))
    assert not Theme(application, hints=System()).dark


def test_the_applications_own_hints_are_those_of_the_platform(application: QApplication) -> None:
    assert Theme(application, Choice.DARK).dark
    assert not Theme(application, Choice.LIGHT).dark


def test_choosing_changes_windows_that_are_open(application: QApplication, qtbot: QtBot) -> None:
    theme = Theme(application, Choice.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(40, 40)
    window.show()
    assert window.grab().toImage().pixelColor(20, 20).name() == LIGHT.window
    theme.choose(Choice.DARK)
    assert window.grab().toImage().pixelColor(20, 20).name() == DARK.window


def test_a_ticked_box_shows_a_tick(application: QApplication, qtbot: QtBot) -> None:
    Theme(application, Choice.LIGHT)
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setChecked(True)
    box.show()
    image = box.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(20) for y in range(image.height())}
    assert {LIGHT.accent, LIGHT.on_accent} <= seen


def test_fonts_grow_from_the_systems_own(application: QApplication) -> None:
    theme = Theme(application)
    own = application.font().pointSizeF()
    assert theme.font(TEXT.display).pointSizeF() == pytest.approx(own * TEXT.display, abs=0.1)
    assert theme.font(TEXT.body, bold=True).bold()


@schemes
@pytest.mark.parametrize("ink", ["text", "muted", "accent", "parked", "running", "attention", "danger"])
@pytest.mark.parametrize("background", ["window", "surface", "raised", "hover", "accent_soft", "attention_soft"])
def test_a_glyph_is_recognisable_wherever_it_is_drawn(colours: Colours, ink: str, background: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, background)) >= RECOGNISABLE


@schemes
def test_a_ring_round_the_focus_is_seen_on_every_button(colours: Colours) -> None:
    assert contrast(colours.accent, colours.window) >= RECOGNISABLE
    assert contrast(colours.on_accent, colours.accent) >= RECOGNISABLE


@schemes
def test_the_focus_of_a_primary_button_is_a_ring_inside_its_edge(
    application: QApplication, qtbot: QtBot, colours: Colours
) -> None:
    Theme(application, Choice.DARK if colours is DARK else Choice.LIGHT)
    button = Button("Join")
    button.setProperty("kind", "primary")
    button.ensurePolished()
    button.resize(120, 32)
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)

    def across() -> list[str]:
        image = button.grab().toImage()
        return [image.pixelColor(60, y).name() for y in range(6)]

    focused = across()
    button.clearFocus()
    assert set(across()) == {colours.accent}
    assert focused[0] == focused[5] == colours.accent
    assert colours.on_accent in focused
