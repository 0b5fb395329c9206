"""Fetching the figures of the live meter: when they are asked for, and what becomes of the answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap import Services, build
from app.domain.instant import to_iso
from app.domain.records import Agreement
from app.store import figures
from app.store.figures import KnownFigure
from app.store.profile import Profile
from app.sync.figures import fetch_if_due
from app.sync.transport import Layer, TransportFailure, TransportProblem
from app.wire.protocol import PROTOCOL, Figure, FiguresAnswer, Problem, ProblemType
from tests.support.clock import FakeClock


class Server:
    """Gives figures, one a page; ``fails`` is raised instead. ``asked`` are the pages that were asked for."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.used = {"a": 3600, "b": 7200}
        self.asked: list[str | None] = []
        self.fails: Exception | None = None
        self.said = to_iso(clock.wall)

    def figures(self, after: str | None, limit: int) -> FiguresAnswer:
        self.asked.append(after)
        if self.fails is not None:
            raise self.fails
        names = sorted(name for name in self.used if after is None or name > after)
        return FiguresAnswer(
            protocol=PROTOCOL,
            as_of=self.said,
            counted_seq=7,
            figures=tuple(
                Figure(agreement_id=name, period_start="2026-11-01", used_seconds=self.used[name]) for name in names[:1]
            ),
            after=names[0] if len(names) > 1 else None,
            end=True,
        )


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def server(clock: FakeClock) -> Server:
    return Server(clock)


@pytest.fixture
def core(tmp_path: Path, clock: FakeClock) -> Iterator[Services]:
    services = build(Profile(tmp_path / "profile"), clock=clock)
    services.ledger.write(
        lambda work: work.adopt(
            Agreement(id="a", customer_id="c", name="n", currency="EUR", valid_from="2026-01-01", zone="UTC")
        )
    )
    yield services
    services.close()


def known(core: Services, name: str) -> KnownFigure | None:
    with core.ledger.read() as db:
        return figures.of_agreement(db, name)


def fetch(core: Services, server: Server) -> bool:
    return bool(fetch_if_due(core.ledger, server))  # type: ignore[arg-type]


def test_all_pages_are_stored_with_the_moment_and_the_device_they_are_of(core: Services, server: Server) -> None:
    assert fetch(core, server)
    found = [known(core, name) for name in "ab"]
    assert [figure and (figure.used_seconds, figure.as_of, figure.counted_seq) for figure in found] == [
        (3600, server.clock.wall, 7), (7200, server.clock.wall, 7),
    ]  # fmt: skip
    with core.ledger.read() as db:
        assert {figure and figure.device for figure in found} == {db.value("SELECT id FROM device")}
    assert server.asked == [None, "a"]


def test_they_are_asked_for_every_quarter_of_an_hour_at_most_and_replaced_as_a_whole(
    core: Services, clock: FakeClock, server: Server
) -> None:
    fetch(core, server)
    clock.pass_time(minutes=14)
    assert not fetch(core, server)
    assert len(server.asked) == 2
    clock.pass_time(minutes=2)
    server.used = {"b": 1}
    fetch(core, server)
    assert known(core, "a") is None
    assert known(core, "b") is not None


@pytest.mark.parametrize(
    "fails",
    [
        TransportFailure(Layer.TIMEOUT, "Too slow."),
        TransportProblem(Problem(type=ProblemType.NOT_FOUND, title="No such page", status=404)),
        None,
    ],
)
def test_what_stands_in_the_way_leaves_the_figures_as_they_are_and_is_not_tried_at_once_again(
    core: Services, clock: FakeClock, server: Server, fails: Exception | None
) -> None:
    fetch(core, server)
    clock.pass_time(minutes=20)
    server.fails, server.said = fails, "an hour ago"
    assert not fetch(core, server)
    assert known(core, "a") is not None
    asked = len(server.asked)
    assert not fetch(core, server)
    assert len(server.asked) == asked


def test_a_ledger_without_agreements_asks_for_nothing(tmp_path: Path, clock: FakeClock, server: Server) -> None:
    services = build(Profile(tmp_path / "other"), clock=clock)
    try:
        assert not fetch(services, server)
    finally:
        services.close()
    assert server.asked == []


def test_a_clock_that_was_set_back_does_not_keep_the_figures_from_being_asked_for(
    core: Services, clock: FakeClock, server: Server
) -> None:
    fetch(core, server)
    clock.set_wall(hours=-48)
    assert fetch(core, server)
