"""Transactions: repeated when they lose against another, never when they are wrong, whole or not at all."""

import threading

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError, OperationalError

from app.domain.errors import Refusal
from server.problems import ServerProblem
from server.store.connect import open_database
from server.store.engine import TRIES, Database
from server.store.failures import UNREPLICATED
from server.store.tables import attempt


class Lost(Exception):
    """What PostgreSQL's driver raises when a transaction lost against another."""

    sqlstate = "40001"


def lost() -> OperationalError:
    return OperationalError("UPDATE", (), Lost())


def add(connection: Connection, key: str) -> None:
    connection.execute(attempt.insert().values(key=key, failed=0, since=0))


def keys(database: Database) -> set[str]:
    return database.read(lambda connection: {row.key for row in connection.execute(attempt.select())})


@pytest.fixture
def hasty(database: Database) -> tuple[Database, list[float]]:
    """The same database, that notes how long it would wait instead of waiting."""
    waited: list[float] = []
    return Database(database.writer, database.reader, waited.append), waited


def test_a_transaction_that_lost_is_repeated_from_its_beginning(hasty: tuple[Database, list[float]]) -> None:
    database, waited = hasty
    runs: list[int] = []

    def work(connection: Connection) -> str:
        add(connection, f"run {len(runs)}")
        runs.append(1)
        if len(runs) < 4:
            raise lost()
        return "done"

    assert database.write(work) == "done"
    assert keys(database) == {"run 3"}, "nothing of the runs that lost stays"
    assert len(waited) == 3
    assert all(0 <= pause <= 0.5 for pause in waited)


def test_after_ten_tries_the_server_is_busy(hasty: tuple[Database, list[float]]) -> None:
    database, waited = hasty

    def work(connection: Connection) -> None:
        raise lost()

    with pytest.raises(ServerProblem) as refused:
        database.write(work)
    assert (refused.value.problem.type, refused.value.problem.status) == ("/problems/busy", 503)
    assert refused.value.retry_after
    assert len(waited) == TRIES - 1


def test_what_is_wrong_is_not_repeated_and_leaves_nothing(hasty: tuple[Database, list[float]]) -> None:
    database, waited = hasty

    def work(connection: Connection) -> None:
        add(connection, "before")
        connection.exec_driver_sql("INSERT INTO attempt (key) VALUES (NULL)")

    with pytest.raises(IntegrityError):
        database.write(work)
    assert (keys(database), waited) == (set(), [])


def test_a_commit_that_the_standby_did_not_confirm_is_not_called_done(database: Database) -> None:
    def work(connection: Connection) -> None:
        add(connection, "here, perhaps not there")
        connection.info[UNREPLICATED] = True

    with pytest.raises(ServerProblem) as refused:
        database.write(work)
    assert refused.value.problem.type == "/problems/busy"
    database.write(lambda connection: add(connection, "another"))


def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(Exception, match=r"(?i)read-?only"):
        database.read(lambda connection: add(connection, "x"))


def test_a_reader_sees_one_state_however_long_it_looks(database: Database) -> None:
    database.write(lambda connection: add(connection, "a"))

    def look(connection: Connection) -> tuple[int, int]:
        before = len(connection.execute(attempt.select()).all())
        database.write(lambda writing: add(writing, "b"))
        return before, len(connection.execute(attempt.select()).all())

    assert database.read(look) == (1, 1)
    assert keys(database) == {"a", "b"}


def test_no_update_is_lost_among_threads(database: Database) -> None:
    database.write(lambda connection: add(connection, "counter"))

    def count(connection: Connection) -> None:
        failed = connection.execute(attempt.select().with_for_update()).one().failed
        connection.execute(attempt.update().values(failed=failed + 1))

    def many() -> None:
        for _ in range(40):
            database.write(count)

    threads = [threading.Thread(target=many) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert database.read(lambda connection: connection.execute(attempt.select()).one().failed) == 160


def test_a_database_of_another_kind_is_refused_with_the_forms_that_are_known() -> None:
    for url in ("mysql://localhost/x", "sqlite://"):
        with pytest.raises(Refusal, match=r"sqlite:///folder/file\.db"):
            open_database(url)


def test_a_password_in_the_url_is_not_told() -> None:
    with pytest.raises(Refusal) as refused:
        open_database("mysql://kim:geheim@localhost/x")
    assert "geheim" not in str(refused.value)
