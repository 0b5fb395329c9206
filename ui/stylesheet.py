"""The style sheet laid over Qt's Fusion style, made from the tokens.

What a widget is, is said by properties: a label's ``role`` is "title", "display", "muted" or "small";
a button's ``kind`` is "primary", "quiet" (flat until touched) or "danger"; a frame's ``role`` is "card".
A status label's ``role`` "badge" takes a ``state`` of "running", "parked", "attention" or "danger".
"""

from __future__ import annotations

from ui.tokens import DARK, SPACE, Colours

CELL_MARGIN = 3
"""Pixels that Fusion leaves beside a cell's text and not beside a header's, so that both begin in one line."""


def style_sheet(c: Colours) -> str:
    """The whole style sheet in one colour scheme. It names drawings as "marks:...", a search path of QDir."""
    return _labels(c) + _buttons(c) + _inputs(c) + _spins(c) + _choices(c) + _lists(c) + _tabs(c) + _scroll_bars(c)


def _labels(c: Colours) -> str:
    badges = "".join(
        f'QLabel[role="badge"][state="{state}"] {{ color: {ink}; background: {paper}; }}\n'
        for state, ink, paper in (
            ("running", c.running, c.running_soft),
            ("parked", c.parked, c.parked_soft),
            ("attention", c.attention, c.attention_soft),
            ("danger", c.danger, c.danger_soft),
        )
    )
    return f"""
QLabel[role="muted"], QLabel[role="small"] {{ color: {c.muted}; }}
QLabel[role="warning"] {{ color: {c.attention}; }}
QLabel[role="heading"] {{ color: {c.accent}; }}
QLabel[role="trouble"] {{ color: {c.danger}; }}
QLabel[role="badge"] {{ color: {c.accent}; background: {c.accent_soft};
    border-radius: {SPACE.tight}px; padding: 1px {SPACE.small - 2}px; }}
{badges}
QFrame[role="card"] {{ background: {c.surface}; border: 1px solid {c.line};
    border-radius: {SPACE.radius + 2}px; }}
QFrame[role="card"][state="attention"] {{ background: {c.attention_soft}; border-color: {c.attention}; }}
QToolTip {{ color: {c.text}; background: {c.raised}; border: 1px solid {c.line}; padding: {SPACE.tight}px; }}
"""


def _buttons(c: Colours) -> str:
    pad = f"{SPACE.tight}px {SPACE.medium}px"
    return f"""
QPushButton {{ color: {c.text}; background: {c.surface}; border: 1px solid {c.outline};
    border-radius: {SPACE.radius}px; padding: {pad}; min-height: {SPACE.control - 2 * SPACE.tight - 2}px; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.sunken}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: {SPACE.tight - 1}px {SPACE.medium - 1}px; }}
QPushButton:disabled {{ color: {c.disabled}; border-color: {c.line}; }}
QPushButton[kind="primary"] {{ color: {c.on_accent}; background: {c.accent}; border-color: {c.accent}; }}
QPushButton[kind="primary"]:hover {{ background: {c.accent_hover}; border-color: {c.accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border-color: {c.accent}; }}
QPushButton[kind="primary"]:disabled {{ color: {c.disabled};
    background: {c.sunken}; border-color: {c.line}; }}
QPushButton[kind="danger"] {{ color: {c.danger}; border-color: {c.danger}; }}
QPushButton[kind="danger"]:hover {{ background: {c.danger_soft}; }}
QPushButton[kind="quiet"], QToolButton {{ color: {c.text}; background: transparent;
    border: 1px solid transparent;
    border-radius: {SPACE.radius}px; padding: {SPACE.tight}px; }}
QPushButton[kind="quiet"] {{ padding: {pad}; }}
QPushButton[kind="quiet"]:hover, QToolButton:hover {{ background: {c.hover}; }}
QPushButton[kind="quiet"]:pressed, QToolButton:pressed {{ background: {c.sunken}; }}
QPushButton[kind="quiet"]:focus, QToolButton:focus {{ border: 1px solid {c.accent}; }}
QPushButton[kind="quiet"]:disabled, QToolButton:disabled {{ color: {c.disabled}; }}
QPushButton[kind="foot"] {{ color: {c.muted}; background: transparent; border: 1px solid transparent;
    border-radius: {SPACE.radius}px; padding: {SPACE.hair}px {SPACE.tight}px; min-height: {SPACE.wide - 6}px;
    text-align: left; }}
QPushButton[kind="foot"]:hover {{ background: {c.hover}; }}
QPushButton[kind="foot"]:pressed {{ background: {c.sunken}; }}
QPushButton[kind="foot"]:focus {{ border: 1px solid {c.accent}; }}
"""


def _inputs(c: Colours) -> str:
    inputs = ("QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox")
    focused = ", ".join(f"{name}:focus" for name in inputs)
    disabled = ", ".join(f"{name}:disabled" for name in inputs)
    return f"""
{", ".join(inputs)} {{ color: {c.text}; background: {c.surface}; border: 1px solid {c.outline};
    border-radius: {SPACE.radius}px; padding: {SPACE.tight}px {SPACE.small}px;
    selection-color: {c.on_accent}; selection-background-color: {c.accent}; }}
QLineEdit, QComboBox {{ min-height: {SPACE.control - 2 * SPACE.tight - 2}px; }}
QLineEdit {{ lineedit-clear-button-icon: url(marks:clear-{_suffix(c)}.svg); }}
{focused} {{ border: 2px solid {c.accent}; padding: {SPACE.tight - 1}px {SPACE.small - 1}px; }}
{disabled} {{ color: {c.disabled}; background: {c.sunken}; border-color: {c.line}; }}
"""


def _spins(c: Colours) -> str:
    # Named one by one: QAbstractSpinBox would also match a field that has a calendar instead of two buttons.
    suffix = _suffix(c)
    spins, buttoned = ("QSpinBox", "QTimeEdit", "QDateEdit"), ("QSpinBox", "QTimeEdit")
    focused = ", ".join(f"{name}:focus" for name in spins)
    disabled = ", ".join(f"{name}:disabled" for name in spins)
    buttons = "".join(
        f"""{", ".join(f"{name}::{way}-button" for name in buttoned)} {{ subcontrol-origin: border;
    subcontrol-position: {side} right; width: {SPACE.wide}px; height: {SPACE.control // 2 - 1}px;
    border: none; background: transparent; }}
{", ".join(f"{name}::{way}-arrow" for name in buttoned)} {{ image: url(marks:{way}-{suffix}.svg);
    width: {SPACE.medium}px; height: {SPACE.medium}px; }}
"""
        for way, side in (("up", "top"), ("down", "bottom"))
    )
    return f"""
{", ".join(spins)} {{ color: {c.text}; background: {c.surface}; border: 1px solid {c.outline};
    border-radius: {SPACE.radius}px; padding: {SPACE.tight}px {SPACE.small}px;
    min-height: {SPACE.control - 2 * SPACE.tight - 2}px;
    selection-color: {c.on_accent}; selection-background-color: {c.accent}; }}
{focused} {{ border: 2px solid {c.accent}; padding: {SPACE.tight - 1}px {SPACE.small - 1}px; }}
{disabled} {{ color: {c.disabled}; background: {c.sunken}; border-color: {c.line}; }}
{buttons}
QDateEdit::drop-down {{ border: none; width: {SPACE.wide}px; }}
QDateEdit::down-arrow {{ image: url(marks:down-{suffix}.svg);
    width: {SPACE.glyph}px; height: {SPACE.glyph}px; }}
"""


def _choices(c: Colours) -> str:
    suffix = _suffix(c)
    return f"""
QComboBox::drop-down {{ border: none; width: {SPACE.wide}px; }}
QComboBox::down-arrow {{ image: url(marks:down-{suffix}.svg);
    width: {SPACE.glyph}px; height: {SPACE.glyph}px; }}
QCheckBox, QRadioButton {{ spacing: {SPACE.small}px; }}
QCheckBox[bare="true"] {{ spacing: 0; }}
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator {{ width: {SPACE.glyph}px; height: {SPACE.glyph}px;
    background: {c.surface}; border: 1px solid {c.outline}; }}
QCheckBox::indicator, QTableView::indicator {{ border-radius: {SPACE.tight}px; }}
QRadioButton::indicator {{ border-radius: {SPACE.glyph // 2 + 1}px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus,
QRadioButton::indicator:focus {{ border-color: {c.accent}; }}
QCheckBox::indicator:checked, QTableView::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
    image: url(marks:check-{suffix}.svg); }}
QRadioButton::indicator:checked {{ width: {SPACE.small}px; height: {SPACE.small}px;
    border: 5px solid {c.accent}; }}
QCheckBox:focus, QRadioButton:focus {{ color: {c.accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {c.disabled}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {c.line}; }}
QCheckBox::indicator:checked:disabled {{ background: {c.disabled}; border-color: {c.disabled}; }}
"""


def _lists(c: Colours) -> str:
    return f"""
QAbstractItemView {{ background: {c.surface}; alternate-background-color: {c.window};
    border: none; outline: none;
    selection-color: {c.text}; selection-background-color: {c.accent_soft}; }}
QAbstractItemView::item:hover {{ background: {c.hover}; }}
QAbstractItemView::item:selected {{ color: {c.text}; background: {c.accent_soft}; }}
QTableView::item {{ padding: 0 {SPACE.small}px; }}
QHeaderView::section {{ color: {c.muted}; background: {c.window}; border: none;
    border-bottom: 1px solid {c.line}; padding: {SPACE.tight}px {SPACE.small + CELL_MARGIN}px; }}
QMenu {{ color: {c.text}; background: {c.raised}; border: 1px solid {c.line}; padding: {SPACE.tight}px; }}
QMenu::item {{ padding: {SPACE.tight + 1}px {SPACE.wide}px {SPACE.tight + 1}px {SPACE.small}px;
    border-radius: {SPACE.tight}px; }}
QMenu::item:selected {{ background: {c.accent_soft}; }}
QMenu::item:disabled {{ color: {c.disabled}; background: transparent; }}
QMenu::icon {{ padding-left: {SPACE.small}px; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: {SPACE.tight}px {SPACE.small}px; }}
"""


def _tabs(c: Colours) -> str:
    return f"""
QTabWidget::pane {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {SPACE.radius}px; top: -1px; }}
QTabWidget QTextBrowser {{ border: none; }}
QTabBar::tab {{ color: {c.muted}; background: transparent; border: none; border-bottom: 2px solid transparent;
    padding: {SPACE.tight}px {SPACE.medium}px; margin-bottom: {SPACE.small}px; }}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar::tab:selected {{ color: {c.text}; border-bottom-color: {c.accent}; }}
QTabBar::tab:focus {{ background: {c.hover}; }}
"""


def _scroll_bars(c: Colours) -> str:
    # The moving part is an operable thing and gets the outline's contrast; the track stays calm.
    return f"""
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: {SPACE.medium}px; }}
QScrollBar:horizontal {{ height: {SPACE.medium}px; }}
QScrollBar::handle {{ background: {c.outline}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: {SPACE.wide}px; }}
QScrollBar::handle:horizontal {{ min-width: {SPACE.wide}px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
"""


def _suffix(c: Colours) -> str:
    """How the drawings for a scheme end."""
    return "dark" if c is DARK else "light"
