"""The day window of a technician with a server: what is on its way is not told, what cannot go there is."""

from __future__ import annotations

import pytest

from app.domain.problems import ProblemKind
from tests.support.company import Company
from tests.support.stage import Stage


def _told(stage: Stage) -> list[ProblemKind]:
    return [problem.kind for problem in stage.day.problems.model.problems]


@pytest.mark.usefixtures("joined")
def test_what_goes_to_the_server_in_a_moment_is_not_listed_so_that_nothing_jumps(stage: Stage) -> None:
    stage.until("10:00")
    stage.services.timers.stop_all()
    stage.services.timers.start()
    stage.services.timers.stop()
    stage.day.open()
    stage.look()
    assert stage.desk.glance.sync.to_send > 0
    assert ProblemKind.NOT_SENT not in _told(stage)


def test_what_cannot_be_sent_is_listed(stage: Stage, joined: Company) -> None:
    joined.go_away()
    stage.until("10:00")
    stage.services.timers.start()
    stage.until("10:10")
    stage.services.timers.stop()
    stage.sync()
    stage.day.open()
    stage.look()
    assert ProblemKind.NOT_SENT in _told(stage)
