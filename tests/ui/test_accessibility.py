"""Every window and dialog through Qt's accessibility tree, as a screen reader sees it, and by the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QWidget,
)

from tests.pictures.scenes import SCENES, Scene
from tests.support.stage import Stage
from ui.day.timeline.widget import Timeline

BUTTONS = {
    QAccessible.Role.Button,
    QAccessible.Role.PushButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.SpinBox,
    QAccessible.Role.EditableText,
}
SAYS_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}
OF_QT = ("qt_", "_q_", "ScrollLeftButton", "ScrollRightButton")
"""Small parts that Qt builds into its own widgets, each of which speaks for all of them."""


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_a_window_can_be_used_by_ear_and_by_keyboard(stage: Stage, scene: Scene) -> None:
    """Whatever takes the focus has a name and a role, every button is reached by keys, and Tab goes as one reads."""
    window = scene.build(stage)
    assert window.windowTitle() or window.windowType() is Qt.WindowType.Popup
    assert not [*_unsaid(window), *_out_of_reach(window), *_backwards(window)]


def _unsaid(window: QWidget) -> Iterator[str]:
    for part in parts(window):
        widget = part.object()
        if not isinstance(widget, QWidget) or not widget.isVisible() or _is_qts_own(widget):
            continue
        takes_focus = part.state().focusable and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if (takes_focus or part.role() in BUTTONS) and not part.text(QAccessible.Text.Name).strip():
            yield f"{_called(widget)} has no name"
        # What is painted by hand has no role that Qt knows: it must describe itself.
        described = part.text(QAccessible.Text.Description).strip()
        if takes_focus and part.role() in SAYS_NOTHING and not described:
            yield f"{_called(widget)} has neither role nor description"


def _out_of_reach(window: QWidget) -> Iterator[str]:
    reached = {*_by_arrows(window), *focus_order(window)}
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and not _is_qts_own(button) and button not in reached:
            yield f"{_called(button)} is not reached by keys"


def _by_arrows(window: QWidget) -> Iterator[QWidget]:
    """The blocks of the timeline, to one of which Tab leads, and the arrows to the others."""
    timeline = window.findChild(Timeline)
    if timeline is None:
        return
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_Home)
    for _ in range(len(timeline.keys())):
        yield from filter(None, [QApplication.focusWidget()])
        QTest.keyClick(timeline, Qt.Key.Key_Down)


def _backwards(window: QWidget) -> Iterator[str]:
    order = focus_order(window)
    if order:
        first = order.index(min(order, key=lambda widget: _top(widget, window)))
        order = order[first:] + order[:first]
    for before, after in pairwise(order):
        next_column = _left(after, window) >= _left(before, window) + before.width()
        if _bottom(after, window) <= _top(before, window) and not next_column:
            yield f"Tab goes up from {_called(before)} to {_called(after)}"


def parts(window: QWidget) -> Iterator[QAccessibleInterface]:
    """All widgets below a window as the accessibility tree has them; not the cells of tables and lists."""
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        part = waiting.pop()
        yield part
        waiting += [child for number in range(part.childCount()) if _is_widget(child := part.child(number))]


def _is_widget(part: QAccessibleInterface | None) -> bool:
    return part is not None and isinstance(part.object(), QWidget)


def focus_order(window: QWidget) -> list[QWidget]:
    """Where Tab leads, from the window's first widget on."""
    found, widget = [], window.nextInFocusChain()
    while widget is not window and widget is not None:
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if (
            by_tab
            and widget.isVisible()
            and widget.isEnabled()
            and widget.window() is window
            and not _is_qts_own(widget)
        ):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _is_qts_own(widget: QWidget) -> bool:
    inside = widget.parent()
    return (
        widget.objectName().startswith(OF_QT)
        or isinstance(inside, QLineEdit | QAbstractSpinBox | QComboBox)
        or type(widget).__name__ == "QTabBar"
        or (isinstance(inside, QAbstractScrollArea) and inside.viewport() is widget)
    )


def _called(widget: QWidget) -> str:
    inside = widget.parent()
    return f"{type(widget).__name__} “{widget.objectName()}” in “{inside.objectName() if inside else 'none'}”"


def _top(widget: QWidget, window: QWidget) -> int:
    """Where a widget begins in the window; one that is scrolled out of sight is at the edge of what scrolls."""
    top = widget.mapTo(window, QPoint(0, 0)).y()
    inside: QObject | None = widget.parent()
    while inside is not None and inside is not window:
        if isinstance(inside, QAbstractScrollArea):
            edge = inside.mapTo(window, QPoint(0, 0)).y()
            top = max(edge, min(top, edge + inside.height()))
        inside = inside.parent()
    return top


def _left(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


def _bottom(widget: QWidget, window: QWidget) -> int:
    return _top(widget, window) + widget.height()


def test_enter_presses_every_button_and_not_the_space_bar_alone(stage: Stage) -> None:
    stage.start("fuser")
    for window in (stage.open_panel(), stage.day, stage.settings, stage.server, stage.about, stage.welcome):
        window.show()
        stage.settle()
        deaf = [button.objectName() for button in window.findChildren(QPushButton) if not button.autoDefault()]
        assert not deaf, window.objectName()


def test_enter_presses_a_glyph_too(stage: Stage) -> None:
    panel = stage.open_panel()
    asked: list[bool] = []
    panel.day_wanted.connect(lambda: asked.append(True))
    panel.day_button.setFocus()
    QTest.keyClick(panel.day_button, Qt.Key.Key_Return)
    assert asked == [True]
