"""Statements on synced tables, written out from the schema's own names."""

from __future__ import annotations

from functools import cache

from server.store.dialect import Dialect
from server.store.records import Shape


def select(shape: Shape, prefix: str = "") -> str:
    """``SELECT`` of all columns of a kind, up to and without its ``WHERE``."""
    return f"SELECT {_listed(shape.columns, prefix)} FROM {shape.table}"


@cache
def insert(table: str, columns: tuple[str, ...], dialect: Dialect) -> str:
    """``INSERT`` of one row, its parameters in the order of the columns."""
    return f"INSERT INTO {table} ({_listed(columns)}) VALUES ({', '.join([dialect.mark] * len(columns))})"


@cache
def update(table: str, columns: tuple[str, ...], dialect: Dialect) -> str:
    """``UPDATE`` of one row; the parameters are its values, then its organisation and id."""
    assigned = ", ".join(f'"{name}" = {dialect.mark}' for name in columns)
    return f'UPDATE {table} SET {assigned} WHERE org_id = {dialect.mark} AND "id" = {dialect.mark}'


def _listed(columns: tuple[str, ...], prefix: str = "") -> str:
    return ", ".join(f'{prefix}"{name}"' for name in columns)
