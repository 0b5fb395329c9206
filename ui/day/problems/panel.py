"""The problems of the day, put right one at a time with a key each."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.problems import Fix, Problem, ProblemKind
from app.timesheet.days import Day
from ui.day.problems.fixes import FixButtons, Offer
from ui.day.problems.words import fix_said, problem_said, problem_told
from ui.day.reading import Shown
from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import Index, KeyButton, WrappedLabel, label

_ROWS_SHOWN = 5
_BLOCKS_ROLE = int(Qt.ItemDataRole.UserRole)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class ProblemsModel(QAbstractListModel):
    """The problems of a day, one a row; the first nine with the digit that chooses them."""

    def __init__(self) -> None:
        super().__init__()
        self._problems: tuple[Problem, ...] = ()
        self._texts: tuple[str, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All problems, in the order of the day."""
        return self._problems

    def show(self, problems: tuple[Problem, ...], zone: str) -> None:
        """Shows other problems."""
        texts = tuple(problem_said(problem, zone) for problem in problems)
        if (problems, texts) == (self._problems, self._texts):
            return
        self.beginResetModel()
        self._problems, self._texts = problems, texts
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._problems)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._problems):
            return None
        number, text = index.row() + 1, self._texts[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{number if number < 10 else ' '}  {text}"
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            blocks = self._problems[index.row()].blocks
            return tr("{text}, must be settled before the day is submitted", text=text) if blocks else text
        if role == _BLOCKS_ROLE:
            return self._problems[index.row()].blocks
        return None


class ProblemList(QListView):
    """The list. ``lettered`` carries a letter or digit that was pressed in it."""

    lettered = Signal(str)

    def event(self, event: QEvent) -> bool:
        # While the list has the cursor its letters are fixes; elsewhere they are commands of the window.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _letter(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _letter(event):
            self.lettered.emit(_letter(event))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() in _PLAIN:
            self.lettered.emit("\n")
        else:
            super().keyPressEvent(event)


class Problems(QWidget):
    """The list and the fixes of the current problem.

    ``chosen`` carries the problem that is looked at now, ``fix_wanted`` a problem and one of its fixes, ``safe_wanted``
    the wish that all safe proposals are taken, ``server_wanted`` the wish to see what the server refused.
    """

    chosen = Signal(object)
    fix_wanted = Signal(object, object)
    safe_wanted = Signal()
    server_wanted = Signal()

    def __init__(self, theme: Theme, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._day: Day | None = None
        self.model = ProblemsModel()
        self.title = label("", "", "problems-title")
        self.list = self._make_list()
        self.told = WrappedLabel(width, "problem-told", "muted")
        self.safe = KeyButton(tr("Accept what is safe"), "Ctrl+Return", theme)
        self.safe.setObjectName("accept-safe")
        self.safe.clicked.connect(self.safe_wanted)
        self._buttons = FixButtons(theme, self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        for widget in (self.title, self.list, self.told):
            column.addWidget(widget)
        column.addLayout(self._buttons)
        column.addWidget(self.safe)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def current(self) -> Problem | None:
        """The problem that is looked at."""
        place = self.list.currentIndex().row()
        return self.model.problems[place] if 0 <= place < len(self.model.problems) else None

    def show_day(self, shown: Shown) -> None:
        """Shows the problems of a day; the place in the list stays, so that the next one follows the one put right."""
        place = self.list.currentIndex().row()
        before = self.current
        self._day = shown.day
        self.model.show(shown.problems, shown.day.sheet.zone)
        same = [number for number, problem in enumerate(shown.problems) if before and problem.mark == before.mark]
        there = bool(shown.problems)
        left = len(shown.to_settle)
        self.title.setText(tr("%n things to settle", n=left) if left else tr("Nothing left to settle"))
        self.list.setVisible(there)
        rows = min(len(shown.problems), _ROWS_SHOWN)
        self.list.setFixedHeight(rows * self._row_height())  # a sliver of the next row would look like a mistake
        self.safe.setVisible(sum(problem.safe_fix is not None for problem in shown.problems) > 0)
        if there:
            self._look_at(same[0] if same else max(min(place, len(shown.problems) - 1), 0))
        self._tell()

    def step(self, by: int) -> None:
        """Goes to the next problem or the one before, round and round."""
        number = len(self.model.problems)
        if number:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._look_at((self.list.currentIndex().row() + by) % number)
            self._announce()

    def choose(self, number: int) -> None:
        """Goes to the problem of a number, from 1 on."""
        if 0 < number <= len(self.model.problems):
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._look_at(number - 1)
            self._announce()

    def show_absence(self, absence_id: str, now: bool) -> None:
        """Goes to the problem of an absence; with the keys too where it is to be settled ``now``."""
        places = [number for number, problem in enumerate(self.model.problems) if problem.about == absence_id]
        if places:
            self._look_at(places[0])
            if now:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def fixes(self) -> tuple[Fix, ...]:
        """What can be done about the current problem, the most sensible first."""
        problem = self.current
        return () if problem is None else tuple(sorted(problem.fixes, key=lambda fix: not fix.safe))

    def _make_list(self) -> ProblemList:
        view = ProblemList()
        view.setObjectName("problems")
        view.setAccessibleName(tr("What is to be settled"))
        view.setModel(self.model)
        view.setItemDelegate(_Rows(self._theme, view))
        view.setUniformItemSizes(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.lettered.connect(self._lettered)
        view.selectionModel().currentChanged.connect(self._tell)
        view.clicked.connect(self._announce)
        return view

    def _look_at(self, place: int) -> None:
        self.list.setCurrentIndex(self.model.index(place))

    @Slot()
    def _announce(self) -> None:
        if self.current is not None:
            self.chosen.emit(self.current)

    @Slot(str)
    def _lettered(self, letter: str) -> None:
        fixes = self.fixes()
        if letter.isdigit():
            self.choose(int(letter))
        elif self.current is not None and self.current.kind is ProblemKind.HELD:
            self.server_wanted.emit()
        elif letter == "\n":
            self._want(fixes[0] if fixes else None)
        else:
            self._want(next((fix for fix in fixes if fix.key == letter.casefold()), None))

    def _want(self, fix: Fix | None) -> None:
        if fix is not None and self.current is not None:
            self._announce()
            self.fix_wanted.emit(self.current, fix)

    @Slot()
    def _tell(self) -> None:
        problem = self.current
        self.told.setVisible(problem is not None)
        if problem is not None and self._day is not None:
            self.told.setText(problem_told(problem, self._day))
        self._buttons.show_offers(self._offers())

    def _offers(self) -> tuple[Offer, ...]:
        problem = self.current
        if problem is not None and problem.kind is ProblemKind.HELD:
            return (Offer(tr("Open the server's window"), "Return", self.server_wanted.emit),)
        return tuple(Offer(fix_said(fix), fix.key.upper(), partial(self._want, fix)) for fix in self.fixes())

    def _row_height(self) -> int:
        return self.fontMetrics().height() + SPACE.small

    @Slot()
    def _dress(self) -> None:
        self.title.setFont(self._theme.font(TEXT.body, bold=True))
        self.list.viewport().update()


class _Rows(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + SPACE.small)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.data(_BLOCKS_ROLE):
            colour = QColor(self._theme.colours.attention)
            option.palette.setColor(QPalette.ColorRole.Text, colour)
            option.palette.setColor(QPalette.ColorRole.HighlightedText, colour)


def _letter(event: QKeyEvent) -> str:
    text = event.text()
    return text if len(text) == 1 and text.isalnum() and event.modifiers() in _PLAIN else ""
