"""Sync in the desktop program: it follows what is recorded, outlives a server that is away, and ends with it."""

import time

from app.bootstrap import build_sync
from app.store import journal
from app.sync.status import State
from app.tracking.edits import Details
from tests.support.company import Company
from tests.support.stage import Stage
from ui.icons import TrayState
from ui.tray_words import menu, tooltip


def state(stage: Stage) -> State:
    return stage.desk.glance.sync.state


def tip(stage: Stage) -> str:
    return tooltip(stage.desk.glance, stage.desk.now()).splitlines()[-1]


def start(stage: Stage, note: str = "") -> str:
    """Starts a timer as the panel does; the entry's id."""
    stage.desk.do(lambda services: services.timers.start(note=note))
    stage.settle()
    [entry] = stage.running()
    return entry.id


def test_without_a_server_nothing_is_said_of_one_and_no_thread_runs(stage: Stage) -> None:
    stage.link.begin()
    assert state(stage) is State.ALONE
    assert tip(stage) == "Today 0 min"
    stage.link.sync_now()
    assert not stage.link.busy


def test_what_was_recorded_before_joining_is_sent(stage: Stage, company: Company) -> None:
    stage.services.timers.start(note="before the server")
    stage.clock.pass_time(minutes=10)
    stage.services.timers.stop()
    stage.join(company.url, company.code())
    assert [entry["note"] for entry in company.entries()] == ["before the server"]
    assert tip(stage) == "All sent"


def test_a_gesture_is_sent_by_itself_a_moment_later(stage: Stage, joined: Company) -> None:
    start(stage, note="by itself")
    assert stage.desk.glance.sync.to_send == 1
    stage.wait_for(lambda: state(stage) is State.SENT)
    assert [entry["note"] for entry in joined.entries()] == ["by itself"]


def test_what_the_office_adds_appears_without_a_gesture(stage: Stage, joined: Company) -> None:
    joined.adds_task("Replace the firewall")
    stage.sync()
    found = stage.services.finder.search("firewall")
    assert [one.title for one in found] == ["Replace the firewall"]


def test_a_server_that_is_away_is_named_with_since_when_and_nothing_is_lost(stage: Stage, joined: Company) -> None:
    joined.go_away()
    start(stage, note="recorded offline")
    stage.sync()
    assert state(stage) is State.OFFLINE
    assert tip(stage) == "Offline since 08:00, 1 to send"
    [line] = [line for line in menu(stage.desk.glance, stage.desk.now()) if line.name == "server"]
    assert line.text == "Server: offline since 08:00, 1 to send"
    assert TrayState(stage.desk.glance.state) is TrayState.RUNNING
    joined.come_back()
    stage.sync()
    assert tip(stage) == "All sent"
    assert [entry["note"] for entry in joined.entries()] == ["recorded offline"]


def test_what_the_server_refuses_turns_the_icon_to_attention(stage: Stage, joined: Company) -> None:
    entry = start(stage, note="as approved")
    stage.clock.pass_time(minutes=30)
    stage.desk.do(lambda services: services.timers.stop())
    stage.wait_for(lambda: state(stage) is State.SENT)
    joined.approve(entry)
    refuse(stage, entry)
    assert stage.desk.glance.sync.attention == 1
    assert TrayState(stage.desk.glance.state) is TrayState.ATTENTION
    assert tip(stage) == "1 needs attention"


def test_a_joined_program_ends_at_once_and_sends_the_rest_next_time(stage: Stage, joined: Company) -> None:
    joined.go_away()
    start(stage, note="last words")
    stage.link.sync_now()
    begun = time.monotonic()
    stage.link.close()
    assert time.monotonic() - begun < 3
    with stage.services.ledger.read() as db:
        assert journal.counts(db) == (1, 0)
    joined.come_back()
    again = build_sync(stage.services)
    assert again.run().trouble is None
    again.close()
    assert [entry["note"] for entry in joined.entries()] == ["last words"]


def test_a_refused_keyring_is_told_and_nothing_breaks(stage: Stage, joined: Company) -> None:
    (stage.profile.folder / "token").write_text("not json")
    joined.shut_out()
    stage.sync()
    stage.sync()
    assert stage.link.refusal is not None
    assert stage.link.refusal.title == "The token cannot be read"
    assert stage.crashed == []


def refuse(stage: Stage, entry: str) -> None:
    stage.desk.do(lambda services: services.edits.change(entry, Details(note="more work")))
    stage.wait_for(lambda: stage.desk.glance.sync.attention == 1)
