"""The look of the program as named values: colours, light and dark, distances and text sizes."""

from __future__ import annotations

from typing import NamedTuple


class Colours(NamedTuple):
    """One colour scheme, as "#rrggbb".

    Backgrounds: ``window`` around ``surface`` (lists, inputs, cards); ``raised`` floats above (menus, the
    panel); ``sunken`` is set back. ``line`` only separates, ``outline`` bounds what can be operated.
    A ``*_soft`` colour is the background that goes with the text colour of the same name; an ``on_*``
    colour is for text on a fill.
    """

    window: str
    surface: str
    raised: str
    sunken: str
    hover: str
    line: str
    outline: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    running: str
    on_running: str
    running_soft: str
    parked: str
    on_parked: str
    parked_soft: str
    attention: str
    on_attention: str
    attention_soft: str
    danger: str
    on_danger: str
    danger_soft: str


LIGHT = Colours(
    window="#f3f5f7",
    surface="#ffffff",
    raised="#ffffff",
    sunken="#e9edf0",
    hover="#eaf0f2",
    line="#d8dee4",
    outline="#848f9b",
    text="#1a2026",
    muted="#54606b",
    disabled="#8d97a1",
    accent="#0f766e",
    accent_hover="#0b5d57",
    on_accent="#ffffff",
    accent_soft="#d8eeeb",
    running="#147339",
    on_running="#ffffff",
    running_soft="#def3e5",
    parked="#5b41c4",
    on_parked="#ffffff",
    parked_soft="#e9e5fb",
    attention="#8a5200",
    on_attention="#ffffff",
    attention_soft="#fdf0d3",
    danger="#b3261a",
    on_danger="#ffffff",
    danger_soft="#fce6e3",
)

DARK = Colours(
    window="#15191d",
    surface="#1b2025",
    raised="#20262c",
    sunken="#101316",
    hover="#283038",
    line="#333c45",
    outline="#76828e",
    text="#e7ebee",
    muted="#a2adb7",
    disabled="#69747f",
    accent="#45bdb0",
    accent_hover="#66d1c5",
    on_accent="#04211e",
    accent_soft="#17403c",
    running="#5cc98a",
    on_running="#052312",
    running_soft="#173a28",
    parked="#ad9dfb",
    on_parked="#160c45",
    parked_soft="#2f2a56",
    attention="#eeb155",
    on_attention="#2b1a00",
    attention_soft="#432f0f",
    danger="#ff8f82",
    on_danger="#3a0904",
    danger_soft="#4c211d",
)


class Tint(NamedTuple):
    """A colour by which one customer is told from another: text in ``ink`` on ``paper``, ``edge`` where it must stand
    out from the window's surface."""

    paper: str
    ink: str
    edge: str


LIGHT_TINTS = (
    Tint("#d5e5fb", "#123c73", "#2f6fc4"),
    Tint("#fbe6c2", "#5a3700", "#b0720c"),
    Tint("#d3efd9", "#10472a", "#2d8a4e"),
    Tint("#e4dcfb", "#3b2683", "#6f55cf"),
    Tint("#fadbe6", "#71163c", "#c0437a"),
    Tint("#cdeeea", "#0b4843", "#1b8f84"),
    Tint("#e6eec2", "#3c4700", "#7a890c"),
    Tint("#dfe4ea", "#2b3743", "#66788a"),
)

DARK_TINTS = (
    Tint("#1d3454", "#cfe2ff", "#6aa3ee"),
    Tint("#46330f", "#ffe5b4", "#d8a441"),
    Tint("#173d27", "#cdf0d8", "#58b57c"),
    Tint("#312a58", "#e0d8ff", "#9c88ef"),
    Tint("#4c1f34", "#ffd6e4", "#e57fa8"),
    Tint("#123f3b", "#c4f1ec", "#4bbcb0"),
    Tint("#363d10", "#edf5b8", "#b3c24a"),
    Tint("#2c353e", "#dde4ea", "#8d9cab"),
)
"""The same hues in the same order as in the light scheme."""


class Space(NamedTuple):
    """Distances and radii in device-independent pixels."""

    hair: int = 2
    tight: int = 4
    small: int = 8
    medium: int = 12
    large: int = 16
    wide: int = 24
    radius: int = 6
    control: int = 32  # height of a button or an input
    glyph: int = 16  # side of a glyph on a button


SPACE = Space()


class TextSizes(NamedTuple):
    """Text sizes as factors of the system's own font, so that a person's choice of size is kept."""

    small: float = 0.88
    body: float = 1.0
    title: float = 1.2
    display: float = 1.9


TEXT = TextSizes()


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two "#rrggbb" colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
