"""Synced rows are written by one function; whoever went past it would be invisible to devices."""

import ast
import re
from pathlib import Path

import server
from server.store.tables import SYNCED

SERVER = Path(server.__file__).parent
SOURCES = sorted(SERVER.rglob("*.py"))

WRITES_SYNCED_ROWS = {"store/ordered.py", "store/at_once.py"}
PURGES = {"sync/purging.py"}
"""Takes away tombstones, which devices were told of long ago."""
WRITES_IN_BULK = WRITES_SYNCED_ROWS | {"store/bulk.py", "sync/purging.py"}


def named(path: Path) -> str:
    return path.relative_to(SERVER).as_posix()


def imported(path: Path, module: str) -> set[str]:
    return {
        alias.name
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ImportFrom) and node.module == module
        for alias in node.names
    }


def changing_calls(path: Path) -> set[str]:
    """The calls that could change rows in a module: ``insert(...)``, ``entry.update()``, ``delete(...)``."""
    calls = [node.func for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
    names = {call.id if isinstance(call, ast.Name) else getattr(call, "attr", "") for call in calls}
    return names & {"insert", "update", "delete"}


def test_nobody_else_changes_the_tables_of_synced_records() -> None:
    holders = {path for path in SOURCES if imported(path, "server.store.tables") & {*SYNCED, "SYNCED"}}
    assert holders
    assert {named(path) for path in holders if changing_calls(path)} <= PURGES


def test_nobody_else_writes_in_bulk() -> None:
    writers = {named(path) for path in SOURCES if imported(path, "server.store.bulk")}
    assert writers <= WRITES_IN_BULK
    assert writers >= WRITES_SYNCED_ROWS


def test_only_the_ordered_write_knows_the_statement_that_does_all_at_once() -> None:
    knowing = {named(path) for path in SOURCES if "at_once" in imported(path, "server.store")}
    assert knowing == {"store/ordered.py"}


def test_no_statement_written_out_changes_a_synced_table() -> None:
    tables = "|".join(SYNCED)
    writing = re.compile(rf"\b(INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+\"?({tables})\"?\b", re.IGNORECASE)
    assert writing.search("insert into entry (id)")
    found = [named(path) for path in SOURCES if writing.search(path.read_text())]
    assert found == []
