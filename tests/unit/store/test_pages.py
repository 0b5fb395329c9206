"""Reading a database file without SQLite gives what SQLite would give, and goes on where SQLite would not."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.store.recovery.pages import Pages, Value

WORDS = ("", "router", "Größe", "überall " * 700, "x" * 30_000)


@pytest.fixture
def crashed(tmp_path: Path) -> Path:
    """A database of which a part lies in the log only, as its program left it when it was killed."""
    live = tmp_path / "live.db"
    with closing(sqlite3.connect(live, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute("CREATE TABLE plain (n INTEGER PRIMARY KEY, word TEXT, number, x REAL)")
        connection.execute("CREATE TABLE sorted (word TEXT, n INTEGER, PRIMARY KEY (word, n)) WITHOUT ROWID")
        chance = random.Random(1)
        for n in range(400):
            row = (n, chance.choice(WORDS), chance.choice([None, 0, 1, -1, 127, -(2**40), 2**62]), n / 7)
            connection.execute("INSERT INTO plain VALUES (?, ?, ?, ?)", row)
            connection.execute("INSERT INTO sorted VALUES (?, ?)", (chance.choice(WORDS), n))
            if n == 200:
                connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        for name in ("live.db", "live.db-wal"):
            (tmp_path / name.replace("live", "crashed")).write_bytes((tmp_path / name).read_bytes())
    return tmp_path / "crashed.db"


def rows(pages: Pages, root: int) -> Iterator[tuple[int, list[Value]]]:
    node = pages.node(root)
    assert not node.broken
    for child in node.children:
        yield from rows(pages, child)
    yield from node.cells


def roots(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        return dict(connection.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'"))


def read(crashed: Path) -> tuple[Pages, list[tuple[int, list[Value]]], list[tuple[int, list[Value]]]]:
    pages = Pages(crashed, crashed.with_name("crashed.db-wal"))
    schema = {str(cell.values[1]): int(str(cell.values[3])) for cell in pages.node(1).cells}
    found = pages, list(rows(pages, schema["plain"])), list(rows(pages, schema["sorted"]))
    pages.close()
    return found


def test_every_row_is_read_as_sqlite_reads_it(crashed: Path) -> None:
    pages, plain, in_order = read(crashed)
    assert pages.log_is_whole
    assert pages.count > 50
    with closing(sqlite3.connect(crashed)) as connection:
        wanted = connection.execute("SELECT n, NULL, word, number, x FROM plain ORDER BY n").fetchall()
        assert [(rowid, *values) for rowid, values in plain] == wanted
        assert sorted(tuple(values) for _, values in in_order) == sorted(connection.execute("SELECT * FROM sorted"))


def test_what_was_not_committed_is_left_out(crashed: Path) -> None:
    log = crashed.with_name("crashed.db-wal")
    whole = log.read_bytes()
    frame = 24 + 4096
    first = 32 + next(at for at in range(0, len(whole) - 32, frame) if whole[32 + at + 4 : 32 + at + 8] != bytes(4))
    log.write_bytes(whole[: first + frame] + whole[first + frame : first + frame + 100])
    _, plain, _ = read(crashed)
    with closing(sqlite3.connect(crashed)) as connection:
        assert len(plain) == connection.execute("SELECT count(*) FROM plain").fetchone()[0] < 400


def test_garbage_in_the_log_costs_only_the_page_it_falls_on(crashed: Path) -> None:
    log = crashed.with_name("crashed.db-wal")
    whole = log.read_bytes()
    wanted = Pages(crashed, log)
    frame = 24 + 4096
    salts = whole[16:24]
    current = [at for at in range(32, len(whole), frame) if whole[at + 8 : at + 16] == salts]
    at = current[len(current) // 2]
    log.write_bytes(whole[: at + 1000] + b"garbage" + whole[at + 1007 :])
    pages = Pages(crashed, log)
    assert not pages.log_is_whole
    differing = {number for number in range(1, wanted.count + 1) if pages.page(number) != wanted.page(number)}
    assert differing <= {int.from_bytes(whole[at : at + 4])}
    wanted.close()
    pages.close()


def test_a_file_without_its_header_is_read_all_the_same(crashed: Path) -> None:
    with closing(sqlite3.connect(crashed)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    wanted = Pages(crashed, crashed.with_name("none"))
    with crashed.open("r+b") as file:
        file.write(bytes(100))
    pages = Pages(crashed, crashed.with_name("none"))
    assert not pages.header_is_whole
    assert [number for number, _ in pages.nodes()] == [number for number, _ in wanted.nodes()]
    assert pages.node(1).cells == wanted.node(1).cells
    wanted.close()
    pages.close()


@pytest.mark.parametrize("seed", range(20))
def test_noise_is_never_an_error(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    noise = bytearray(chance.randbytes(40 * 4096))
    for at in range(0, len(noise), 4096):
        noise[at] = chance.choice([13, 10, 5, 2])
        noise[at + 3 : at + 5] = chance.randrange(60).to_bytes(2)
    (tmp_path / "noise.db").write_bytes(noise)
    (tmp_path / "noise.db-wal").write_bytes(chance.randbytes(20_000))
    pages = Pages(tmp_path / "noise.db", tmp_path / "noise.db-wal")
    assert pages.count == 40
    assert sum(len(node.cells) for _, node in pages.nodes()) < 40
    assert pages.free() == set()
    pages.close()
