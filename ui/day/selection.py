"""One selection for the table and the timeline: what is chosen in one is chosen in the other."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal, Slot

from ui.day.rows import Row
from ui.day.table.model import DayModel
from ui.day.table.view import DayTable
from ui.day.timeline.widget import Timeline

_FLAG = QItemSelectionModel.SelectionFlag


class Selection(QObject):
    """Keeps both in step. Entries and gaps are known by their keys, so that a selection outlives a new reading.

    ``changed`` says that other lines are selected, or that the same ones say something new.
    """

    changed = Signal()

    def __init__(self, table: DayTable, model: DayModel, timeline: Timeline) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._timeline = timeline
        self._keys: tuple[str, ...] = ()
        self._expected = ""
        self._current = ""
        self._busy = False
        table.selectionModel().selectionChanged.connect(self._from_table)
        table.selectionModel().currentRowChanged.connect(self._from_table)
        timeline.picked.connect(self._from_timeline)

    @property
    def keys(self) -> tuple[str, ...]:
        """What is selected, in the order of the day."""
        return self._keys

    @property
    def current(self) -> str:
        """What the keys work on, or nothing."""
        return self._current

    def rows(self) -> tuple[Row, ...]:
        """The selected lines."""
        return tuple(row for row in self._model.rows if row.key in self._keys)

    def entries(self) -> tuple[str, ...]:
        """The ids of the selected entries, by start."""
        return tuple(row.key for row in self.rows() if row.is_entry)

    def choose(self, keys: tuple[str, ...], current: str = "") -> None:
        """Selects these lines, as far as they are there."""
        self._show(frozenset(keys), current or (keys[0] if keys else ""))

    def expect(self, key: str) -> None:
        """Selects a line as soon as it is there: one that was just made."""
        self._expected = key

    def renew(self) -> None:
        """Selects the same lines again, or the one that was expected, after the model has shown others."""
        if any(row.key == self._expected for row in self._model.rows):
            key, self._expected = self._expected, ""
            self._show(frozenset({key}), key)
        else:
            self._show(frozenset(self._keys), self._current)

    @Slot()
    def _from_table(self) -> None:
        if self._busy:
            return
        chosen = {index.row() for index in self._table.selectionModel().selectedRows()}
        current = self._table.currentIndex().row()
        rows = self._model.rows
        self._keys = tuple(row.key for number, row in enumerate(rows) if number in chosen)
        self._current = rows[current].key if 0 <= current < len(rows) and self._keys else ""
        self._timeline.select(frozenset(self._keys), self._current)
        self.changed.emit()

    @Slot(object, str)
    def _from_timeline(self, keys: frozenset[str], current: str) -> None:
        self._show(keys, current)

    def _show(self, keys: frozenset[str], current: str) -> None:
        places = {row.key: number for number, row in enumerate(self._model.rows)}
        selection = QItemSelection()
        last = self._model.columnCount() - 1
        for key in keys & places.keys():
            selection.select(self._model.index(places[key], 0), self._model.index(places[key], last))
        self._busy = True
        try:
            model = self._table.selectionModel()
            if current in places:
                column = max(self._table.currentIndex().column(), 0)
                model.setCurrentIndex(self._model.index(places[current], column), _FLAG.NoUpdate)
                self._table.scrollTo(self._model.index(places[current], column))
            model.select(selection, _FLAG.ClearAndSelect)
        finally:
            self._busy = False
        self._keys = tuple(key for key in places if key in keys)
        self._current = current if current in places else ""
        self._timeline.select(frozenset(self._keys), self._current)
        self.changed.emit()
