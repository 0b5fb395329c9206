"""Taking the rows out of a ledger file that SQLite may not be able to open, onto a stage.

The stage is a scratch database with a table for each one of the ledger, without constraints and with one more column
that says where a row came from. What is kept of it is decided by :mod:`app.store.recovery.rebuild`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import IntEnum

import msgspec

from app.store.db import Db, Row
from app.store.recovery.pages import Cell, Malformed, Node, Pages, Value
from app.store.rows import TABLES

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")

NOT_STAGED = frozenset({"findable"})
"""Tables that are worked out from the others."""

ORPHANS_COUNT = frozenset({*TABLES.values(), "journal", "timer_event"})
"""Tables whose rows are hardly ever removed: a row found on a page that belongs to no tree was a row of theirs."""

_MANY = 500


class Origin(IntEnum):
    """Where a staged row came from; smaller is better."""

    TREE = 0
    """The table's own tree in the damaged file."""
    PAGE = 1
    """A page of the damaged file that no tree leads to."""
    BACKUP = 2


class Shape(msgspec.Struct, frozen=True):
    """What rows of a table look like.

    ``rowid_column`` is the place of the column that is the row's number; a table without row numbers lies in a tree
    of the other kind, as indexes do.
    """

    table: str
    has_rowids: bool
    columns: tuple[str, ...]
    types: tuple[str, ...]
    required: tuple[bool, ...]
    defaults: tuple[Value, ...]
    rowid_column: int | None

    def fit(self, cell: Cell) -> Row | None:
        """The cell as a row of this table, or ``None`` when it cannot be one.

        A row may lack the last columns, if those were added later and have defaults or may be empty.
        """
        values = list(cell.values)
        missing = len(self.columns) - len(values)
        if missing < 0 or any(
            required and default is None
            for required, default in zip(self.required[len(values) :], self.defaults[len(values) :], strict=True)
        ):
            return None
        values += self.defaults[len(values) :]
        if self.rowid_column is not None and values[self.rowid_column] is None:
            values[self.rowid_column] = cell.rowid
        fits = all(map(_fits, values, self.columns, self.types, self.required))
        return tuple(values) if fits else None


class Salvaged(msgspec.Struct, frozen=True):
    """What the damaged file said about itself.

    ``version`` is its schema version where it could be read, ``readable`` are the tables whose tree could be followed
    to its end without a broken page, ``log_is_whole`` says that the write-ahead log was read to its end.
    """

    version: str | None
    readable: frozenset[str]
    log_is_whole: bool


def shapes_of(db: Db) -> list[Shape]:
    """The shapes of the tables of a ledger that is whole."""
    tables = db.rows(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'findable_text%'"
    )
    return [_shape(db, name, sql) for name, sql in tables if name not in NOT_STAGED]


def make_stage(db: Db, shapes: Iterable[Shape]) -> None:
    """Makes the tables of the attached database ``stage``."""
    for shape in shapes:
        names = ", ".join(f'"{column}"' for column in shape.columns)
        db.run(f"CREATE TABLE stage.{shape.table} ({names}, found_in)")


def salvage(db: Db, shapes: list[Shape], pages: Pages) -> Salvaged:
    """Puts every row that can be read on the stage."""
    by_name = {shape.table: shape for shape in shapes}
    load = _Loader(db)
    trees = _Trees(pages)
    roots = trees.roots()
    readable: set[str] = set()
    for name, root in roots.items():
        if (shape := by_name.get(name)) is None:
            trees.skip(root)
        elif trees.load(shape, root, load):
            readable.add(name)
    trees.load_orphans([shape for shape in shapes if shape.table in ORPHANS_COUNT or shape.table not in roots], load)
    load.flush()
    version = db.value("SELECT version_num FROM stage.alembic_version ORDER BY found_in")
    return Salvaged(version, frozenset(readable), pages.log_is_whole)


def stage_backup(db: Db, shapes: Iterable[Shape]) -> None:
    """Puts the rows of the attached database ``backup`` on the stage."""
    for shape in shapes:
        there = {row[1] for row in db.rows(f"PRAGMA backup.table_info({shape.table})")}
        names = ", ".join(f'"{column}"' for column in shape.columns if column in there)
        if names:
            db.run(
                f"INSERT INTO stage.{shape.table} ({names}, found_in)"
                f" SELECT {names}, {Origin.BACKUP} FROM backup.{shape.table}"
            )


class _Loader:
    """Writes rows to the stage, many at a time."""

    def __init__(self, db: Db) -> None:
        self._db = db
        self._waiting: dict[tuple[str, int], list[Row]] = {}

    def __call__(self, shape: Shape, row: Row, origin: Origin) -> None:
        rows = self._waiting.setdefault((shape.table, len(row)), [])
        rows.append((*row, int(origin)))
        if len(rows) >= _MANY:
            self._write(shape.table, rows)

    def flush(self) -> None:
        for (table, _), rows in self._waiting.items():
            if rows:
                self._write(table, rows)

    def _write(self, table: str, rows: list[Row]) -> None:
        self._db.run_many(f"INSERT INTO stage.{table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
        rows.clear()


class _Trees:
    """The trees of a file, each page of which is read once."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._visited: set[int] = set()

    def roots(self) -> dict[str, int]:
        """The first page of each table, from the file's own list of them, wherever its pages lie."""
        found: dict[str, int] = {}
        whole = True
        for cell, intact in self._walk(1):
            whole = whole and intact
            found.update(_listed(cell))
        if not whole:
            for _, node in self._pages.nodes():
                for cell in node.cells:
                    found = _listed(cell) | found
        return found

    def skip(self, root: int) -> None:
        """Takes note of a tree that is not wanted."""
        for _ in self._walk(root):
            pass

    def load(self, shape: Shape, root: int, load: _Loader) -> bool:
        """Loads the rows of one tree; whether all of it could be read."""
        whole = True
        for cell, intact in self._walk(root):
            row = shape.fit(cell)
            whole = whole and intact and row is not None
            if row is not None:
                load(shape, row, Origin.TREE)
        return whole

    def load_orphans(self, shapes: list[Shape], load: _Loader) -> None:
        """Loads what lies on pages that no tree led to."""
        for _, node in self._pages.nodes(but=self._visited | self._pages.free()):
            for cell in node.cells:
                for shape in shapes:
                    if shape.has_rowids == node.of_table and (row := shape.fit(cell)) is not None:
                        load(shape, row, Origin.PAGE)
                        break

    def _walk(self, number: int) -> Iterator[tuple[Cell, bool]]:
        """The records of a tree, each with whether everything so far could be read."""
        waiting, intact = [number], True
        kinds: set[bool] = set()
        while waiting:
            number = waiting.pop()
            node = self._visit(number)
            if node is None or (kinds and node.of_table not in kinds):
                intact = False
                self._visited.discard(number)
                continue
            kinds.add(node.of_table)
            intact = intact and not node.broken
            waiting.extend(reversed(node.children))
            for cell in node.cells:
                yield cell, intact
        if not intact:
            yield _NOTHING, False

    def _visit(self, number: int) -> Node | None:
        if number in self._visited:
            return None
        try:
            node = self._pages.node(number)
        except Malformed:
            return None
        self._visited.add(number)
        return node


_NOTHING = Cell(0, [])


def _listed(cell: Cell) -> dict[str, int]:
    """Name and first page of a table, if the cell is a row of SQLite's list of them."""
    match cell.values:
        case ["table", str(name), str(), int(root), str(sql)] if root > 0 and sql.startswith("CREATE TABLE"):
            return {name: root}
        case _:
            return {}


def _shape(db: Db, name: str, sql: str) -> Shape:
    columns = db.rows(f"PRAGMA table_info({name})")
    keys = [place for place, _, kind, _, _, key in columns if key and kind == "INTEGER"]
    single = sum(1 for column in columns if column[5]) == 1
    has_rowids = "WITHOUT ROWID" not in sql
    return Shape(
        table=name,
        has_rowids=has_rowids,
        columns=tuple(column[1] for column in columns),
        types=tuple(column[2] for column in columns),
        required=tuple(bool(column[3]) for column in columns),
        defaults=tuple(_default(column[4]) for column in columns),
        rowid_column=keys[0] if keys and single and has_rowids else None,
    )


def _default(written: str | None) -> Value:
    if written is None:
        return None
    text = written.strip("'")
    return int(text) if text.lstrip("-").isdigit() else text


def _fits(value: Value, column: str, kind: str, required: bool) -> bool:
    if value is None:
        return not required
    if kind in {"INTEGER", "BIGINT"}:
        return isinstance(value, int)
    if not isinstance(value, str):
        return False
    is_id = column in {"id", "mid"} or column.endswith("_id")
    return not is_id or column == "boot_id" or _UUID.fullmatch(value) is not None
