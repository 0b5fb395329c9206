"""The list under the search box as plain rows, read from the ledger, and the item model over them."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractListModel, Qt

from app.bootstrap import Services
from app.domain.search import fold
from app.tracking.finding import Found
from app.tracking.subject import UNASSIGNED, Subject
from ui.language import mark, tr
from ui.panel.typed import Typed, typed
from ui.widgets import Index


class Kind(enum.StrEnum):
    """What choosing a row would start."""

    TASK = "task"
    CUSTOMER = "customer"
    UNASSIGNED = "unassigned"
    CREATE = "create"


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One row. ``subject`` is what it stands for, ``typed`` what it would make."""

    kind: Kind
    title: str
    detail: str = ""
    customer: str = ""
    reference: str = ""
    favourite: bool = False
    subject: Subject | None = None
    typed: Typed | None = None

    @property
    def spoken(self) -> str:
        """The whole row in one line."""
        parts = [self.title, self.detail, self.reference, tr("favourite") if self.favourite else ""]
        return ", ".join(part for part in parts if part)


DETAILS_LATER = Row(
    kind=Kind.UNASSIGNED,
    title=mark("Start now, details later"),
    detail=mark("The time counts at once; say later whom it was for."),
    subject=UNASSIGNED,
)


class Role(enum.IntEnum):
    """The model's own roles, beside text, tooltip and accessible text."""

    ROW = Qt.ItemDataRole.UserRole
    KIND = Qt.ItemDataRole.UserRole + 1
    DETAIL = Qt.ItemDataRole.UserRole + 2
    FAVOURITE = Qt.ItemDataRole.UserRole + 3


class ResultsModel(QAbstractListModel):
    """The rows of one search."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, in order."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Shows other rows."""
        if tuple(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """The row of an index, if it has one."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Role.ROW:
                return row
            case Role.KIND:
                return row.kind.value
            case Role.DETAIL:
                return row.detail
            case Role.FAVOURITE:
                return row.favourite
        return None


_FIRST_DAYS = 5
"""So many tasks are offered though fewer were worked on; the start without a name is seen below them."""


def find(services: Services, text: str, limit: int) -> tuple[Row, ...]:
    """The rows for a typed text: all that fits every word, then what the text itself would make.

    Without text: favourites, then what was used last, on the first days other open tasks too, then the start without a
    name. To be called where ledger work is done.
    """
    wanted = typed(text)
    if wanted is None:
        favourites = services.finder.favourites()
        kept = {found.subject for found in favourites}
        recents = [found for found in services.finder.recent(limit + len(kept)) if found.subject not in kept]
        offered = [*favourites, *recents][:limit]
        return (
            *(_row(found) for found in [*offered, *_others(services, offered, min(limit, _FIRST_DAYS))]),
            _details_later(),
        )
    found = services.finder.search(text.replace(":", " ") if wanted.customer else text, limit)
    rows = tuple(_row(one) for one in found)
    return rows if any(is_exactly(row, wanted) for row in rows) else (*rows, _create(services, wanted))


def _others(services: Services, offered: Sequence[Found], limit: int) -> list[Found]:
    """Open tasks that fill the list as long as little was worked on."""
    if len(offered) >= limit:
        return []
    there = {found.subject for found in offered}
    others = services.finder.search("", limit)
    return [
        found
        for found in others
        if found.subject not in there and found.subject.task_id is not None and not found.closed
    ][: limit - len(offered)]


def is_exactly(row: Row, wanted: Typed) -> bool:
    """Whether a row is just what was typed, capitals and accents aside."""
    if row.kind is Kind.CUSTOMER:
        return fold(row.title) in {fold(wanted.customer) if not wanted.title else "", fold(wanted.title)}
    same_title = bool(wanted.title) and fold(row.title) == fold(wanted.title)
    return same_title and (not wanted.customer or fold(row.customer) == fold(wanted.customer))


def default_row(rows: Sequence[Row], text: str) -> int:
    """The row that Enter takes while the person has not moved into the list, or -1 for none.

    Without text none, so that Enter alone never switches the timer. What was typed exactly, else, for a text that
    names a customer before a colon, the making of it; else the best fit.
    """
    wanted = typed(text)
    if wanted is None or not rows:
        return -1
    for number, row in enumerate(rows):
        if row.typed is None and is_exactly(row, wanted):
            return number
    return len(rows) - 1 if wanted.customer else 0


def _details_later() -> Row:
    return msgspec.structs.replace(DETAILS_LATER, title=tr(DETAILS_LATER.title), detail=tr(DETAILS_LATER.detail))


def _row(found: Found) -> Row:
    is_task = found.subject.task_id is not None
    words = (
        (found.customer or tr("Without a customer")) if is_task else tr("Customer"),
        tr("done") if found.closed else "",
    )
    return Row(
        kind=Kind.TASK if is_task else Kind.CUSTOMER,
        title=found.title,
        detail=" · ".join(word for word in words if word),
        customer=found.customer,
        reference=found.reference,
        favourite=found.favourite,
        subject=found.subject,
    )


def _create(services: Services, wanted: Typed) -> Row:
    if not wanted.customer:
        return Row(
            kind=Kind.CREATE,
            title=tr("Create “{title}”", title=wanted.title),
            detail=tr("A new task. Write “Customer: task” to say for whom."),
            typed=wanted,
        )
    known = services.catalogue.customer_named(wanted.customer)
    if wanted.title:
        whom = known.name if known else tr("{name}, a new customer", name=wanted.customer)
        title, detail = tr("Create “{title}”", title=wanted.title), tr("A new task for {whom}", whom=whom)
    elif known:
        title, detail = tr("Start for {name}", name=known.name), tr("Without a task")
    else:
        title, detail = tr("Create customer “{name}”", name=wanted.customer), tr("Without a task")
    return Row(kind=Kind.CREATE, title=title, detail=detail, typed=wanted)
