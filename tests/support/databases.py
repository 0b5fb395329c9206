"""Databases of former releases, kept as SQL that both engines take."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection

from server.store.connect import open_database
from server.store.engine import Database

DATABASES = Path(__file__).parents[1] / "server" / "store" / "databases"
VERSIONS = sorted(path.stem for path in DATABASES.glob("*.sql"))


def open_old(url: str, version: str) -> Database:
    """An empty database made into one as the programs of that schema version left it."""
    database = open_database(url)

    def fill(connection: Connection) -> None:
        for statement in statements(version):
            connection.exec_driver_sql(statement)

    database.write(fill)
    return database


def statements(version: str) -> list[str]:
    """The statements that make it."""
    found, statement = [], ""
    for line in (DATABASES / f"{version}.sql").read_text(encoding="utf-8").splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            found.append(statement)
            statement = ""
    return found
