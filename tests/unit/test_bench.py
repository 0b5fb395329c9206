"""The benchmarks' own ground: the ledger they measure on is a real one, and a verdict says what the figures say."""

import random
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from app.bootstrap import Services, build
from app.domain.records import Entry
from app.domain.span import Span
from app.store import upkeep
from app.store.db import Db
from app.store.driver import load_driver
from app.wire.records import Kind, from_fields
from tests.bench.figures import Figures, at_most, at_most_times, below, mean_at_most, table
from tests.bench.figures import Subject as Row
from tests.bench.generator import ZONE
from tests.bench.ledger import BigLedger, big_ledger
from tests.bench.reads import realistic_queries

ENTRIES = 600


@pytest.fixture
def ledger(tmp_path: Path) -> BigLedger:
    return small(tmp_path)


def small(data: Path) -> BigLedger:
    return big_ledger(data / "data", entries=ENTRIES, tasks=80, customers=20)


def figures(*values: float, who: str = "ours") -> Figures:
    return Figures(who=who, unit="ms", values=values)


def stored(services: Services) -> list[Entry]:
    return [described.entry for described in services.days.entries()]


def test_the_generated_ledger_is_whole_and_the_services_read_it(ledger: BigLedger) -> None:
    services = build(ledger.profile)
    db = Db(load_driver(), str(ledger.profile.ledger), read_only=True)
    try:
        assert db.rows("PRAGMA integrity_check") == [("ok",)]
        assert db.rows("PRAGMA foreign_key_check") == []
        assert len(stored(services)) == ENTRIES
        assert services.days.read(ledger.made.last, ZONE).sheet.attended > 0
        assert services.finder.recent(1)[0].customer
        assert services.overviews.read().running == ()
    finally:
        db.close()
        services.close()


def test_the_generated_journal_says_what_the_records_say(ledger: BigLedger) -> None:
    services = build(ledger.profile)
    db = Db(load_driver(), str(ledger.profile.ledger), read_only=True)
    try:
        journaled = [
            from_fields(Kind.ENTRY, record_id, msgspec.json.decode(fields))
            for record_id, fields in db.rows("SELECT id, \"set\" FROM journal WHERE kind = 'entry' ORDER BY seq")
        ]
        assert journaled == sorted(stored(services), key=lambda entry: entry.id)
        assert db.value("SELECT last_seq FROM device") == db.value("SELECT max(seq) FROM journal")
    finally:
        db.close()
        services.close()


def test_a_kept_ledger_comes_back_without_what_a_run_added(tmp_path: Path) -> None:
    first = small(tmp_path)
    services = build(first.profile)
    services.timers.start(services.finder.recent(1)[0].subject)
    services.timers.park()
    services.close()
    second = small(tmp_path)
    services = build(second.profile)
    try:
        assert second == first
        assert len(stored(services)) == ENTRIES
        assert services.overviews.read().parked == ()
    finally:
        services.close()


def test_no_backup_is_due_that_would_disturb_a_measurement(tmp_path: Path) -> None:
    for _ in ("made", "kept"):
        services = build(small(tmp_path).profile)
        try:
            assert not upkeep.due(services.ledger)
        finally:
            services.close()


def test_a_ledger_of_other_sizes_is_made_anew(tmp_path: Path) -> None:
    small(tmp_path)
    other = big_ledger(tmp_path / "data", entries=50, tasks=80, customers=20)
    services = build(other.profile)
    try:
        assert len(stored(services)) == 50
    finally:
        services.close()


def test_the_entries_of_a_day_do_not_overlap_and_are_over(ledger: BigLedger) -> None:
    services = build(ledger.profile)
    try:
        spans = [Span(entry.start, entry.end or 0) for entry in stored(services)]
    finally:
        services.close()
    assert all(earlier.end <= later.start for earlier, later in pairwise(spans))


def test_most_queries_find_something_and_every_eighth_nothing(ledger: BigLedger) -> None:
    services = build(ledger.profile)
    db = Db(load_driver(), str(ledger.profile.ledger), read_only=True)
    try:
        found = [bool(services.finder.search(query)) for query in realistic_queries(db, 16)]
    finally:
        db.close()
        services.close()
    assert found == [True] * 7 + [False] + [True] * 7 + [False]


def test_a_quantile_is_the_smallest_value_that_covers_its_share() -> None:
    values = [float(number) for number in range(1, 101)]
    random.Random(1).shuffle(values)
    assert figures(*values).quantile(0.95) == 95
    assert figures(*values).quantile(0.99) == 99
    assert figures(7.0).quantile(0.95) == 7


def test_a_ratio_is_held_against_the_median_of_the_limit() -> None:
    limit = figures(1.0, 2.0, 9.0, who="raw commit")
    assert at_most_times(figures(8.0), limit, 4.0).met
    assert not at_most_times(figures(8.1), limit, 4.0).met
    assert at_most_times(figures(8.0), limit, 4.0).figure == "ours: median 4.00 x raw commit"


def test_a_bound_is_held_against_the_median_a_quantile_or_the_mean() -> None:
    ours = figures(1.0, 1.0, 10.0)
    assert at_most(ours, None, 1.0).met
    assert not at_most(ours, 0.99, 9.0).met
    assert mean_at_most(ours, 4.0).met
    assert not mean_at_most(ours, 3.9).met


def test_below_a_peer_means_less_than_it() -> None:
    assert below(figures(1.0), figures(1.1, who="fime")).met
    assert not below(figures(1.0), figures(1.0, who="fime")).met


def test_the_table_shows_every_figure_and_every_verdict() -> None:
    subject = Row(
        what="a click",
        figures=(figures(1.0, who="raw commit"), figures(5.0, 5.0, 5.0)),
        checks=(at_most_times(figures(5.0), figures(1.0, who="raw commit"), 4.0),),
        notes=("on a slow day",),
    )
    lines = table([subject]).splitlines()
    assert any("raw commit, ms" in line and line.endswith("1") for line in lines)
    assert any("5.00 x raw commit" in line and line.endswith("MISSED") for line in lines)
    assert "  (on a slow day)" in lines
