"""Looking at ledger files from outside: by the standard library's SQLite, through none of the product's code.

Never look at a ledger that this process holds open: two SQLite libraries on one file break each other's locks.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

OLD_LEDGERS = Path(__file__).parents[1] / "migrations" / "ledgers"


@contextmanager
def looking_at(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path)) as connection:
        yield connection


def make_old(path: Path, version: str) -> None:
    """A ledger file as the program of that schema version left it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with looking_at(path) as connection:
        connection.executescript((OLD_LEDGERS / f"{version}.sql").read_text(encoding="utf-8"))
        connection.execute("PRAGMA journal_mode=WAL")


def contents(path: Path, *tables: str) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of the tables (of all tables that are no index's own), sorted."""
    with looking_at(path) as connection:
        names = tables or [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            if not name.startswith(("sqlite_", "findable_text"))
        ]
        return {name: sorted(connection.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names}


def contents_as_in(path: Path, older: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of the tables that an older ledger has, in its columns, sorted."""
    with looking_at(path) as connection:
        found = {}
        for name in contents(older):
            with looking_at(older) as other:
                columns = ", ".join(f'"{row[1]}"' for row in other.execute(f'PRAGMA table_info("{name}")'))
            found[name] = sorted(connection.execute(f'SELECT {columns} FROM "{name}"'), key=repr)
        return found


def is_whole(path: Path) -> bool:
    """Whether SQLite's full check and its check of references find nothing."""
    with looking_at(path) as connection:
        verdict = connection.execute("PRAGMA integrity_check").fetchall()
        return verdict == [("ok",)] and not connection.execute("PRAGMA foreign_key_check").fetchall()


def structure(path: Path) -> dict[str, object]:
    """The schema of a ledger, so that two of them can be compared whichever way they were made."""
    with looking_at(path) as connection:
        made = {
            (kind, name): " ".join((sql or "").split()).replace("( ", "(").replace(" )", ")")
            for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master")
        }
        tables = [name for kind, name in made if kind == "table"]
        return {
            "made": made,
            "columns": {
                name: connection.execute(f'PRAGMA table_xinfo("{name}")').fetchall() for name in sorted(tables)
            },
            "references": {
                name: connection.execute(f'PRAGMA foreign_key_list("{name}")').fetchall() for name in sorted(tables)
            },
            "indexes": {
                name: sorted(row[1:] for row in connection.execute(f'PRAGMA index_list("{name}")'))
                for name in sorted(tables)
            },
        }
