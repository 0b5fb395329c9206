"""Finding what to start: the search box, the list under it, and what the keys do.

The typed text is never replaced by a suggestion. Enter takes the highlighted row, and the line under the list says
in words what that will do. What is highlighted while the person only types is told by
:func:`ui.panel.results.default_row`; once they move into the list it is their choice, until they type again.
Shift+Enter always makes what was typed, whatever the list found.
"""

from __future__ import annotations

import enum
from functools import partial
from typing import Protocol

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget

from app.bootstrap import Services
from ui.desk import Desk
from ui.icons import Glyph, Icons
from ui.language import tr
from ui.panel.delegate import RowDelegate
from ui.panel.results import Kind, ResultsModel, Row, default_row, find
from ui.panel.typed import typed
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets import ElidedLabel, card

_ROWS_SHOWN = 6
_ROWS_AT_LEAST = 3
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS_SHOWN, Qt.Key.Key_PageUp: -_ROWS_SHOWN}


class Source(Protocol):
    """Finds what a text may mean, at most ``limit`` rows. It is called where ledger work is done."""

    def __call__(self, services: Services, text: str, limit: int) -> tuple[Row, ...]: ...


class Manner(enum.StrEnum):
    """How a row was chosen."""

    START = "start"
    UNATTENDED = "unattended"
    CORRECT = "correct"


class SearchBox(QLineEdit):
    """The box for typing. Keys that belong to the list, and Enter, are told instead of taken."""

    moved = Signal(int)
    entered = Signal(object)
    undo_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES and event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}:
            self.moved.emit(_MOVES[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():  # a key held too long must not start two things
                self.entered.emit(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            self.undo_asked.emit()
        else:
            super().keyPressEvent(event)


class Finding(QWidget):
    """Search and start. ``chosen`` carries the :class:`Row` and its :class:`Manner`."""

    chosen = Signal(object, object)
    star_asked = Signal(object)
    undo_asked = Signal()

    def __init__(
        self, desk: Desk, theme: Theme, icons: Icons, parent: QWidget | None = None, *, source: Source = find
    ) -> None:
        """``source`` finds the rows of a text."""
        super().__init__(parent)
        self._source = source
        self._desk = desk
        self._theme = theme
        self._icons = icons
        self._asked = 0
        self._answered = 0
        self._moved = False
        self._waiting: Qt.KeyboardModifier | None = None
        self.model = ResultsModel()
        self.box = self._make_box()
        self.list = self._make_list()
        self.hint = ElidedLabel()
        self.hint.setObjectName("what-enter-does")
        self.hint.setProperty("role", "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.small)
        framed = card("results-card")
        within = QVBoxLayout(framed)
        within.setContentsMargins(1, SPACE.tight, 1, SPACE.tight)
        within.addWidget(self.list)
        for widget in (self.box, framed, self.hint):
            layout.addWidget(widget)
        theme.changed.connect(self._retint)
        self._retint()

    def refresh(self) -> None:
        """Searches anew, for the same text."""
        text = self.box.text()
        self._asked += 1
        limit = self._desk.glance.preferences.results
        self._desk.ask(
            partial(self._source, text=text, limit=limit), partial(self._take, self._asked, text), owner=self
        )

    def take_focus(self) -> None:
        """Puts the cursor into the box; what is in it is selected, so that typing replaces it."""
        self.box.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self.box.selectAll()

    def clear(self) -> None:
        """Empties the box, after what was typed has been started."""
        self.box.clear()

    def fit(self, spare: int) -> None:
        """Shows as many whole rows as ``spare`` more pixels allow than with all of them; negative for fewer."""
        rows = _ROWS_SHOWN + min(spare // self._row_height, 0)
        self.list.setFixedHeight(self._row_height * max(rows, _ROWS_AT_LEAST))

    def current(self) -> Row | None:
        """The highlighted row."""
        return self.model.row_at(self.list.currentIndex())

    def _make_box(self) -> SearchBox:
        box = SearchBox(self)
        box.setObjectName("search")
        box.setAccessibleName(tr("Find a customer or task, or type a new one"))
        box.setPlaceholderText(tr("Find or type what you do…"))
        box.setClearButtonEnabled(True)
        box.textChanged.connect(self._typed)
        box.moved.connect(self.move_highlight)
        box.entered.connect(self.enter)
        box.undo_asked.connect(self.undo_asked)
        return box

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setObjectName("results")
        view.setAccessibleName(tr("What can be started"))
        view.setModel(self.model)
        delegate = RowDelegate(self._theme, self._icons, view)
        delegate.star_clicked.connect(self.star_asked)
        view.setItemDelegate(delegate)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.clicked.connect(self._clicked)
        view.selectionModel().currentChanged.connect(self._tell_hint)
        self._row_height = delegate.row_height()
        view.setFixedHeight(self._row_height * _ROWS_SHOWN)
        return view

    @Slot()
    def _retint(self) -> None:
        for action in self.box.actions():
            if action.objectName() == "search-glyph":
                self.box.removeAction(action)
        icon = self._icons.glyph(Glyph.SEARCH, self._theme.colours.muted)
        action = self.box.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        action.setObjectName("search-glyph")
        self.list.viewport().update()

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._moved = False
        self._waiting = None
        self.refresh()

    def _take(self, number: int, text: str, rows: tuple[Row, ...]) -> None:
        if number != self._asked:
            return  # a later text has been asked for since
        self._answered = number
        before = self.current() if self._moved else None
        self.model.show(rows)
        kept = [n for n, row in enumerate(rows) if before is not None and row.subject == before.subject]
        self._highlight(kept[0] if kept else default_row(rows, text))
        if self._waiting is not None:
            modifiers, self._waiting = self._waiting, None
            self.enter(modifiers)

    def _highlight(self, number: int) -> None:
        self.list.setCurrentIndex(self.model.index(number) if number >= 0 else QModelIndex())
        self._tell_hint()

    @Slot(int)
    def move_highlight(self, by: int) -> None:
        """Moves the highlight, and makes it the person's own choice."""
        rows = self.model.rowCount()
        if not rows:
            return
        current = self.list.currentIndex().row()
        self._moved = True
        self._highlight(0 if current < 0 and by > 0 else max(0, min(current + by, rows - 1)))

    @Slot(object)
    def enter(self, modifiers: Qt.KeyboardModifier) -> None:
        """Takes what is highlighted. Waits for the rows of the text that stands in the box now."""
        if self._answered != self._asked:
            self._waiting = modifiers
            return
        as_typed = modifiers == Qt.KeyboardModifier.ShiftModifier
        row = self._as_typed() if as_typed else self.current()
        manner = _MANNERS.get(modifiers)
        if row is not None and manner is not None:
            self.chosen.emit(row, manner)
            self.refresh()  # until the gesture is done, a second Enter waits, and then finds an empty box

    def _as_typed(self) -> Row | None:
        wanted = typed(self.box.text())
        if wanted is None:
            return None
        made = [row for row in self.model.rows if row.kind is Kind.CREATE]
        return made[0] if made else Row(kind=Kind.CREATE, title=self.box.text(), typed=wanted)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.chosen.emit(row, Manner.START)

    @Slot()
    def _tell_hint(self) -> None:
        self.hint.setText(hint(self.current(), bool(self.box.text())))


_MANNERS = {
    Qt.KeyboardModifier.NoModifier: Manner.START,
    Qt.KeyboardModifier.ShiftModifier: Manner.START,
    Qt.KeyboardModifier.ControlModifier: Manner.UNATTENDED,
    Qt.KeyboardModifier.AltModifier: Manner.CORRECT,
}


def hint(row: Row | None, something_typed: bool) -> str:
    """What the keys will do now, in words."""
    if row is None:
        return tr("Type to find · ↓ to choose · Esc to close")
    if row.kind is Kind.CREATE:
        return tr("Enter creates and starts it · Ctrl+Enter unattended")
    if something_typed:
        return tr("Enter starts · Ctrl+Enter unattended · Shift+Enter creates it new")
    return tr("Enter starts · Ctrl+Enter unattended")
