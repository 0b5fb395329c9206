"""Every statement that the store writes out fits the schema, and so does every record."""

import ast
import importlib
import pkgutil
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import pytest

import app.store
from app.domain.instant import DAY
from app.domain.records import Absence, Customer
from app.domain.span import Span
from app.store import catalogue, entries, rows
from app.store.db import Db, Parameters, Row
from app.store.ledger import Ledger
from app.wire.records import TYPES

_VERB = re.compile(r"\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH)\s")
_SAMPLES: dict[str, Any] = {"value_type": Customer, "kind": "customer", "rows": rows}
"""Stand-ins for names that a statement takes from the function around it."""


def modules() -> Iterator[ModuleType]:
    for found in pkgutil.iter_modules(app.store.__path__, "app.store."):
        if not found.ispkg:
            yield importlib.import_module(found.name)


def statements(module: ModuleType) -> Iterator[str]:
    """The statements in a module's texts; those put together from what only a call knows are left out."""
    assert module.__file__
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.JoinedStr | ast.Constant) or (
            id(node) in inner and not isinstance(node, ast.JoinedStr)
        ):
            continue
        try:
            text = eval(compile(ast.Expression(node), module.__file__, "eval"), {**vars(module), **_SAMPLES})  # noqa: S307
        except NameError:
            continue
        if isinstance(text, str) and _VERB.match(text) and "stage." not in text:
            yield text.removesuffix(" IN") + " IN ()" if text.endswith(" IN") else text


ALL: dict[str, set[str]] = defaultdict(set)
for _module in modules():
    for _text in statements(_module):
        ALL[_module.__name__].add(_text)


def test_the_statements_are_found() -> None:
    assert sum(map(len, ALL.values())) > 40
    assert {"app.store.catalogue", "app.store.entries", "app.store.work", "app.store.timers"} <= ALL.keys()


@pytest.mark.parametrize("module", sorted(ALL))
def test_the_statements_of_a_module_fit_the_schema(ledger: Ledger, module: str) -> None:
    with ledger.read() as db:
        for statement in ALL[module]:
            named = dict.fromkeys(re.findall(r":(\w+)", statement))
            db.rows(f"EXPLAIN {statement}", named or [None] * statement.count("?"))


@pytest.mark.parametrize("value_type", [*TYPES.values(), Absence])
def test_the_columns_of_a_table_are_the_fields_of_its_record(ledger: Ledger, value_type: type[Any]) -> None:
    with ledger.read() as db:
        columns = [row[1] for row in db.rows(f"PRAGMA table_info({rows.TABLES[value_type]})")]
    fields = list(value_type.__struct_fields__)
    # What was added to a table later stands behind "deleted".
    assert [name for name in columns if name != "deleted"] == fields
    assert columns.count("deleted") == (value_type is not Absence)


def test_every_kind_has_a_table() -> None:
    named = {kind.value: value_type for kind, value_type in TYPES.items()}
    # The technician's own favourites had that name first.
    named["shared_favourite"] = named.pop("favourite")
    assert named == {table: value_type for value_type, table in rows.TABLES.items() if value_type is not Absence}


@pytest.mark.parametrize(
    "question",
    [
        'SELECT * FROM entry WHERE "end" IS NULL AND deleted = 0',
        "SELECT * FROM entry WHERE start >= 1 AND start < 2",
        "SELECT * FROM entry WHERE task_id = 'x' ORDER BY start DESC",
        "SELECT * FROM journal WHERE id = 'x' ORDER BY seq",
        "SELECT * FROM entry WHERE origin = 'x' AND origin IS NOT NULL",
        "SELECT * FROM customer WHERE name = 'x' COLLATE NOCASE",
        "SELECT * FROM agreement WHERE customer_id = 'x' AND valid_from <= '2026-11-21' ORDER BY valid_from",
        "SELECT * FROM submission WHERE day BETWEEN '2026-11-16' AND '2026-11-22'",
    ],
)
def test_what_is_asked_often_is_answered_by_an_index(ledger: Ledger, question: str) -> None:
    with ledger.read() as db:
        plan = [row[3] for row in db.rows(f"EXPLAIN QUERY PLAN {question}")]
    assert all("USING INDEX" in step or "USING COVERING INDEX" in step for step in plan), plan


class Plans:
    """Stands in front of a connection and asks how each query would be answered."""

    def __init__(self, db: Db) -> None:
        self._db = db
        self.steps: list[str] = []

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        self.steps += [row[3] for row in self._db.rows(f"EXPLAIN QUERY PLAN {sql}", parameters)]
        return self._db.rows(sql, parameters)

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        return next(iter(self.rows(sql, parameters)), None)


def test_a_day_and_a_subject_are_read_over_an_index(ledger: Ledger) -> None:
    with ledger.read() as db:
        plans = Plans(db)
        entries.overlapping(cast("Db", plans), Span(0, DAY))
        entries.running(cast("Db", plans))
        entries.latest(cast("Db", plans))
        entries.latest(cast("Db", plans), attended=True)
        catalogue.tasks(cast("Db", plans), customer_id="c")
    searched = [step for step in plans.steps if step.startswith(("SCAN", "SEARCH"))]
    assert searched
    assert [step for step in searched if "USING INDEX" not in step] == []
