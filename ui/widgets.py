"""Small widgets that several windows are made of."""

from __future__ import annotations

import sys
from itertools import pairwise

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QTimeEdit,
    QToolButton,
    QWidget,
)

from ui.icons import Glyph, Icons
from ui.language import mark, time_pattern, tr
from ui.theme import Theme
from ui.tokens import SPACE, TEXT

Index = QModelIndex | QPersistentModelIndex
"""What models are asked by, and how views keep it."""


_FRAME = 32
"""Pixels that the bar above a window takes, about."""

_RING = 2
_RING_ROUND = SPACE.radius - _RING


class ElidedLabel(QLabel):
    """One line of text that is cut with "…" where it does not fit; the tooltip then has all of it.

    ``text`` is always the whole text, for screen readers and tests.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(1)

    def setText(self, text: str) -> None:
        super().setText(" ".join(text.split()))
        self._explain()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)

    def _explain(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if cut else "")


class WrappedLabel(QLabel):
    """Text that is wrapped at a width known beforehand, so that its height is known before it is shown."""

    def __init__(self, width: int, name: str, role: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if role:
            self.setProperty("role", role)
        self.setFixedWidth(width)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def wrap_at(self, width: int) -> None:
        """Wraps at another width."""
        self.setFixedWidth(width)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(0)  # below which a label's height for a width never is
        self.setFixedHeight(max(self.heightForWidth(self.width()), 0))  # -1 for no text


class Button(QPushButton):
    """A button that Enter presses as well as the space bar. By itself Qt has that in dialogs alone.

    A primary one shows the focus by a ring inside its edge: round it, a ring is lost either on the fill or, dark on a
    dark window, makes the button look smaller than its neighbours.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._paint_ring(QPainter(self))

    def _paint_ring(self, painter: QPainter) -> None:
        if self.property("kind") != "primary" or not self.hasFocus():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.ButtonText), _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = _RING * 1.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RING_ROUND, _RING_ROUND)


class KeyButton(Button):
    """A button that shows its key beside its text. Its text, for all others, is without the key."""

    def __init__(self, text: str, key: str, theme: Theme, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._key = ""
        self._theme = theme
        if kind:
            self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.reword(text, key)

    def reword(self, text: str, key: str) -> None:
        """Gives it another text and key."""
        self._key = key_name(key)
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(tr("Key: {key}", key=self._key))
        self.setToolTip(f"{text} ({self._key})")

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + SPACE.small + self._key_metrics().horizontalAdvance(self._key), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = type(option.icon)()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._paint_ring(painter)
        self._paint_content(painter)

    def _paint_content(self, painter: QPainter) -> None:
        c = self._theme.colours
        primary = self.property("kind") == "primary"
        ink = c.disabled if not self.isEnabled() else c.on_accent if primary else c.text
        hint = c.disabled if not self.isEnabled() else c.on_accent if primary else c.muted
        at = self.rect().adjusted(SPACE.medium, 0, -SPACE.medium, 0)
        if not self.icon().isNull():
            side = self.iconSize().width()
            icon_at = QRect(at.left() - SPACE.hair, at.center().y() - side // 2 + 1, side, side)
            mode = self.icon().Mode.Normal if self.isEnabled() else self.icon().Mode.Disabled
            self.icon().paint(painter, self._mirrored(icon_at), Qt.AlignmentFlag.AlignCenter, mode)
            at.setLeft(icon_at.right() + SPACE.tight + SPACE.hair)
        words, key = self.fontMetrics().horizontalAdvance(self.text()), self._key_metrics().horizontalAdvance(self._key)
        painter.setFont(self.font())
        painter.setPen(ink)
        # Painters turn "left" and "right" round by themselves where lines run from right to left.
        middle, at = Qt.AlignmentFlag.AlignVCenter, self._mirrored(at)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, at.width())
        painter.drawText(at, int(middle | Qt.AlignmentFlag.AlignLeft), shown)
        if words + SPACE.tight + key > at.width():
            return  # the tooltip has the key
        painter.setFont(self._key_font())
        painter.setPen(hint)
        painter.drawText(at, int(middle | Qt.AlignmentFlag.AlignRight), self._key)

    def _mirrored(self, at: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), at)

    def _key_font(self) -> QFont:
        return self._theme.font(TEXT.small)

    def _key_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._key_font())


class _GlyphButton(QToolButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.isEnabled():
            self.click()
        else:
            super().keyPressEvent(event)


def glyph_button(name: str, what: str, parent: QWidget | None = None) -> QToolButton:
    """A flat button that shows a glyph alone; ``what`` says what it does to those who point at it or listen."""
    button = _GlyphButton(parent)
    button.setObjectName(name)
    button.setAccessibleName(what)
    button.setToolTip(what)
    button.setAutoRaise(True)
    button.setIconSize(QSize(SPACE.glyph, SPACE.glyph))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def key_name(key: str) -> str:
    """A key as it is written on the keyboards of the user's language: "Ctrl+R", in German "Strg+R"."""
    native = QKeySequence.SequenceFormat.NativeText
    if sys.platform == "darwin":
        return QKeySequence(key).toString(native)
    # Qt's own names are longer than what stands on the keys of some languages, and than what our sentences say.
    return "+".join(
        tr(_ON_KEYS[part]) if part in _ON_KEYS else QKeySequence(part).toString(native) for part in key.split("+")
    )


_ON_KEYS = {
    "Ctrl": mark("Ctrl"),
    "Shift": mark("Shift"),
    "Return": mark("Enter"),
    "Del": mark("Del"),
    "Ins": mark("Ins"),
    "Alt": mark("Alt"),
}


def tint(button: QToolButton | QPushButton, glyph: Glyph, icons: Icons, colour: str, disabled: str = "") -> None:
    """Gives a button its glyph in a colour."""
    button.setIcon(icons.glyph(glyph, colour, disabled))
    button.setIconSize(QSize(SPACE.glyph, SPACE.glyph))


def fit_on_screen(window: QWidget, width: int, height: int) -> None:
    """Gives a window its size, or what the screen has beside the desktop's panels and the window's own frame."""
    free = window.screen().availableGeometry()
    window.resize(min(width, free.width()), min(height, free.height() - _FRAME))


def refocus(window: QWidget, name: str) -> None:
    """Puts the cursor into the part of that name, where there is one, and scrolls to it."""
    part = window.findChild(QWidget, name) if name else None
    if part is None:
        return
    part.setFocus(Qt.FocusReason.OtherFocusReason)
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(part)


def in_order(*widgets: QWidget) -> None:
    """Lets Tab go from one widget to the next in this order."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def padded(box: QAbstractSpinBox) -> None:
    """Gives a spin box the height of the other inputs, and its text a distance from the edge."""
    box.setFixedHeight(max(SPACE.control, box.fontMetrics().height() + SPACE.medium))
    box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # 14:31 is written so in every language
    field = box.findChild(QLineEdit)
    if field is not None:
        field.setTextMargins(SPACE.small - 1, 0, 0, 0)


def time_field(name: str, what: str) -> QTimeEdit:
    """A field for a time of day; ``what`` says which one to those who listen."""
    field = QTimeEdit()
    field.setObjectName(name)
    field.setAccessibleName(what)
    padded(field)  # before the pattern: where lines run from right to left, Qt would turn that round
    field.setDisplayFormat(time_pattern())
    field.setFixedWidth(time_width(field))
    return field


def time_width(field: QWidget) -> int:
    """How wide a field for a time of day is to be; twelve hours need room for their half of the day."""
    room = 84 if time_pattern() == "HH:mm" else 84 + field.fontMetrics().horizontalAdvance(" PM")
    return max(room, field.fontMetrics().horizontalAdvance("00:00") + SPACE.wide + 2 * SPACE.small)


def label(text: str, role: str = "", name: str = "") -> QLabel:
    """A label of plain text in a role of the style sheet."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if name:
        made.setObjectName(name)
    return made


def wear(widget: QWidget, value: str, name: str = "kind") -> None:
    """Gives a widget another value of a property that the style sheet goes by."""
    if (widget.property(name) or "") != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def card(name: str) -> QFrame:
    """A framed group of widgets."""
    frame = QFrame()
    frame.setObjectName(name)
    frame.setProperty("role", "card")
    return frame


def tabular(font: QFont) -> QFont:
    """The font with digits of one width, so that a growing length does not tremble."""
    try:
        font.setFeature(QFont.Tag("tnum"), 1)
    except (AttributeError, TypeError):  # an older Qt; most fonts have such digits anyway
        return font
    return font
