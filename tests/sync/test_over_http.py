"""The command line, a real server over HTTP, and everything in between."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from app.cli.invocation import Invocation
from app.cli.program import program
from app.domain.ids import new_id
from app.domain.records import Agreement, AgreementKind, Customer, WorkType
from app.store.profile import Profile
from app.wire.records import Kind, to_fields
from server.accounts.identity import Identity, Role
from server.accounts.queries import Person
from server.catalogue.service import Catalogue
from server.store import tables
from server.store.connect import open_database
from tests.support.clock import FakeClock
from tests.support.web import RunningServer, running


class Said(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Said]


@pytest.fixture
def web(tmp_path: Path, clock: FakeClock) -> Iterator[RunningServer]:
    database = open_database(f"sqlite:///{tmp_path / 'server.db'}")
    tables.metadata.create_all(database.writer)
    with running(database, clock) as server:
        yield server
    database.close()


@pytest.fixture
def owner(web: RunningServer) -> Person:
    return web.found()


@pytest.fixture
def run(tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setenv("WRENCHTIME_DIR", str(tmp_path / "data"))

    def run(*words: str, profile: str = "default") -> Said:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            program.main(["--profile", profile, *words], obj=Invocation(clock=clock, interactive=False))
        out, err = capsys.readouterr()
        return Said(int(ended.value.code or 0), out, err)

    def prepared(*words: str, profile: str = "default") -> Said:
        # There is no keyring on a machine that runs tests.
        run("settings", "sync.token_file", "yes", profile=profile)
        return run(*words, profile=profile)

    return prepared


def code(web: RunningServer, owner: Person) -> str:
    return web.joining.invite(owner.org_id, owner.id, by=owner.id).code


def test_from_a_code_to_every_machine_of_a_person(web: RunningServer, owner: Person, run: Run) -> None:
    run("log", "30m", "--new", "Acme: Replace firewall", "--note", "rules set")
    joined = run("join", web.url, code(web, owner))
    assert joined.code == 0, joined.err
    assert "Joined Acme Service at http://127.0.0.1:" in joined.out
    assert "as Olga." in joined.out
    assert run("status").out.splitlines()[-1] == "Server    All sent"
    other = run("join", web.url, code(web, owner), profile="laptop")
    assert other.code == 0, other.err
    entries = run("entries", "--json", profile="laptop").json
    assert [(entry["task"], entry["note"]) for entry in _entries(entries)] == [("Replace firewall", "rules set")]
    run("start", "firewall", profile="laptop")
    assert run("sync", "--json", profile="laptop").json["sent"] == 1
    assert run("sync").out == "Sent 0, received 1.\n"
    assert run("status", "--json").json["attended"]["task"] == "Replace firewall"


def test_many_entries_go_up_packed_in_few_requests(web: RunningServer, owner: Person, run: Run) -> None:
    run("join", web.url, code(web, owner))
    profile = Profile.named("default")
    from app.bootstrap import build
    from app.domain.records import Entry
    from app.domain.span import Span
    from app.tracking.subject import UNASSIGNED

    core = build(profile)
    now = core.clock.read().wall
    core.ledger.write(
        lambda work: work.add_all(
            [Entry(id=new_id(), start=now - n * 60_000, end=now - n * 60_000 + 30_000, zone="UTC", note=f"entry {n}")
             for n in range(450)]
        )
    )  # fmt: skip
    core.edits.log(UNASSIGNED, Span(now - 600_000, now), note="the last")
    core.close()
    before = len(web.lines())
    assert run("sync").out.startswith("Sent 451, ")
    pushes = [line for line in web.lines()[before:] if "push" in json.dumps(line)]
    assert len(pushes) <= 3
    said = run("sync", "--verify")
    assert (said.code, said.out) == (0, "Sent 0, received 0.\nAll records are the same here and on the server.\n")


def test_a_shut_out_device_is_told_what_to_do_and_where_it_fails(web: RunningServer, owner: Person, run: Run) -> None:
    run("join", web.url, code(web, owner))
    run("log", "30m", "--note", "kept")
    [device] = web.joining.devices(owner.org_id)
    web.joining.revoke(owner.org_id, device.id)
    said = run("sync")
    assert said.code == 1
    assert "signed out by a manager" in said.err
    assert "wrenchtime join" in said.err
    status = run("status", "--json").json["sync"]
    assert (status["state"], status["layer"], status["to_send"]) == ("offline", "sign-in", 1)
    assert run("signout").code == 1, "something is unsent"
    run("join", web.url, code(web, owner))
    assert run("status", "--json").json["sync"]["state"] == "all-sent"
    assert run("signout").code == 0


def test_a_wrong_code_and_a_wrong_address_are_told_in_a_sentence(web: RunningServer, owner: Person, run: Run) -> None:
    wrong = run("join", web.url, "AAAA-BBBB")
    assert wrong.code == 1
    assert wrong.err.startswith("The code does not work: ")
    nowhere = run("join", web.url + "/elsewhere", "AAAA-BBBB")
    assert nowhere.code == 1
    assert "Traceback" not in nowhere.err
    assert run("sync").err.startswith("No server: ")


def test_a_refused_change_is_shown_with_its_reason_and_dealt_with(
    web: RunningServer, owner: Person, run: Run, tmp_path: Path
) -> None:
    run("join", web.url, code(web, owner))
    run("log", "30m", "--note", "as approved")
    entry = _entries(run("entries", "--json").json)[0]["id"]
    run("sync")
    _lock(web, entry)
    run("note", "--entry", entry, "more", "work")
    said = run("sync")
    assert said.code == 4, said
    shown = run("attention")
    assert "The entry is approved" in shown.out
    [refused] = run("attention", "--json").json
    assert refused["reason"]["lock"] == "approved"
    assert run("attention", "export", str(tmp_path / "refused.json")).code == 0
    assert json.loads((tmp_path / "refused.json").read_text())["unsent"][0]["name"] == refused["name"]
    assert run("attention", "drop", refused["name"][-6:]).code == 0
    assert run("attention").out == "The server refused nothing.\n"
    assert run("sync").code == 0


def test_a_customer_that_the_company_has_already_is_asked_about_and_joined(
    web: RunningServer, owner: Person, run: Run
) -> None:
    boss = Identity(org_id=owner.org_id, person_id=owner.id, role=Role.OWNER)
    kim = web.accounts.add(boss, "Kim", email="kim@example.com")
    catalogue = Catalogue(web.database, FakeClock())
    for name in ("Acme Ltd", "Initech"):
        theirs = Customer(id=new_id(), name=name, phone="030 1")
        catalogue.put(boss, Kind.CUSTOMER, theirs.id, to_fields(theirs))
    run("log", "30m", "--new", "ACME Ltd.: Firewall")
    run("customers", "--add", "INITECH")
    joined = run("join", web.url, code(web, kim))
    assert joined.code == 0
    assert "2 customers of yours have the name of one of the company's." in joined.err
    assert run("status", "--json").json["sync"]["alike"] == 2
    shown = run("customers", "--alike").out
    assert "The company has “Acme Ltd” (030 1)." in shown
    assert "Joined, 1 task and 1 entry move." in shown
    acme, initech = run("customers", "--alike", "--json").json
    said = run("customers", "--join", acme["name"][-8:])
    assert said.out == "“ACME Ltd.” is one with the company's “Acme Ltd” now.\n"
    assert run("customers", "--apart", initech["name"][-8:]).out == "They stay two customers.\n"
    assert run("customers", "--alike").out == "No customer is there twice.\n"
    assert run("sync").err == ""
    [entry] = catalogue.page(boss, Kind.ENTRY)
    assert entry.values["customer_id"] == acme["theirs"]["id"]
    assert run("customers", "acme", "--alike").code == 2
    assert "No customer to decide on ends in" in run("customers", "--join", acme["name"]).err


def test_work_types_that_were_brought_along_are_replaced_by_name(web: RunningServer, owner: Person, run: Run) -> None:
    boss = Identity(org_id=owner.org_id, person_id=owner.id, role=Role.OWNER)
    kim = web.accounts.add(boss, "Kim", email="kim@example.com")
    on_site = WorkType(id=new_id(), name="On site")
    Catalogue(web.database, FakeClock()).put(boss, Kind.WORK_TYPE, on_site.id, to_fields(on_site))
    run("worktypes", "--add", "Welding")
    run("join", web.url, code(web, kim))
    assert run("sync").code == 4
    shown = run("attention").out
    assert "Work types that you brought along" in shown
    assert "“Welding”" in shown
    [held] = run("attention", "--json").json
    assert held["names"] == ["Welding"]
    assert "The company has “On site”." in run("attention", "replace", held["name"], "Roof").err
    assert run("attention", "replace", held["name"], "on SITE").out.startswith("“On site” stands for them")
    assert run("attention").out == "The server refused nothing.\n"
    assert "Welding" not in run("worktypes").out


def test_the_way_to_the_server_is_examined_layer_by_layer(web: RunningServer, owner: Person, run: Run) -> None:
    from app.cli import reach

    def findings() -> dict[str, reach.Found]:
        invocation = Invocation()
        try:
            return {found.key: found for found in reach.findings(invocation)}
        finally:
            invocation.close()

    assert findings()["server"].text == "none"
    run("join", web.url, code(web, owner))
    well = findings()
    # The server of this test lives in another year: only the clock is wrong.
    assert well["layer"].value in {"clock", None}
    [device] = web.joining.devices(owner.org_id)
    web.joining.revoke(owner.org_id, device.id)
    assert findings()["layer"].value == "sign-in"
    (Profile.named("default").folder / "token").unlink()
    assert findings()["layer"].value == "sign-in"


def test_a_token_is_traded_and_given_back(web: RunningServer, owner: Person, run: Run, clock: FakeClock) -> None:
    run("join", web.url, code(web, owner))
    kept = Profile.named("default").folder / "token"
    first = kept.read_text()
    clock.pass_time(hours=31 * 24)
    assert run("sync").code == 0
    assert kept.read_text() != first
    run("log", "10m", "--note", "with the new one")
    assert run("sync").out.startswith("Sent 1, ")
    assert run("signout").code == 0
    assert json.loads(kept.read_text()) == {}
    [device] = web.joining.devices(owner.org_id)
    assert device.revoked_at is not None


def test_no_token_is_ever_written_to_the_servers_log_or_the_ledger(web: RunningServer, owner: Person, run: Run) -> None:
    run("join", web.url, code(web, owner))
    run("sync")
    folder = Profile.named("default").folder
    [token] = json.loads((folder / "token").read_text()).values()
    assert token not in web.log.getvalue()
    assert token.encode() not in b"".join(path.read_bytes() for path in folder.glob("ledger.db*"))


def test_the_meter_counts_what_the_server_knows_of_all_technicians_and_what_it_does_not_know_yet(
    web: RunningServer, owner: Person, run: Run, clock: FakeClock
) -> None:
    run("join", web.url, code(web, owner))
    run("log", "30m", "--new", "Acme: Replace firewall")
    run("sync")
    customer_id = run("entries", "--json").json[0]["customer_id"]
    terms = Agreement(
        id=new_id(), customer_id=customer_id, name="Block 2026", kind=AgreementKind.BLOCK, currency="EUR", zone="UTC",
        valid_from="2026-01-01", included_seconds=36_000, increment_seconds=900, hourly_rate=100_00, share_cost=True,
    )  # fmt: skip
    boss = Identity(org_id=owner.org_id, person_id=owner.id, role=Role.OWNER)
    Catalogue(web.database, clock).put(boss, Kind.AGREEMENT, terms.id, to_fields(terms))
    colleague = web.add(owner, Role.TECHNICIAN)
    invited = web.joining.invite(owner.org_id, colleague.id, by=owner.id).code
    run("join", web.url, invited, profile="colleague")
    run("sync", profile="colleague")
    run("log", "2h", "firewall", "--from", "6:00", profile="colleague")
    run("sync", profile="colleague")
    run("sync")
    run("start", "firewall")
    meter = run("status", "--json").json["meter"]
    assert (meter["used_seconds"], meter["amount"]) == (9_000, 0)
    assert meter["as_of"] is not None
    clock.pass_time(minutes=20)
    assert run("status", "--json").json["meter"]["left_seconds"] == 36_000 - 9_000 - 1_800
    run("stop")
    run("sync")  # too soon for another figure: what was sent is still added here
    run("start", "firewall")
    assert run("status", "--json").json["meter"]["used_seconds"] == 9_000 + 1_800
    run("discard", run("entries", "--json").json[-1]["id"][-6:])
    clock.pass_time(minutes=20)
    run("sync")
    run("start", "firewall")
    told = run("status").out
    assert "Agreement Block 2026: 7:00 left of 10:00, 0.00 EUR so far" in told


def test_a_start_never_waits_for_sync_to_be_imported() -> None:
    import subprocess
    import sys

    asking = (
        "import sys, app.cli.timers, app.cli.status, app.bootstrap;"
        "print([name for name in ('requests', 'keyring', 'urllib3', 'ssl', 'truststore') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", asking], capture_output=True, text=True, timeout=50, check=True)
    assert done.stdout == "[]\n"


def _entries(told: Any) -> list[dict[str, Any]]:
    """The entries in a command's answer, whichever way it lists them."""
    if isinstance(told, list):
        return told
    for key in ("entries", "entry", "made", "changed"):
        if key in told:
            found = told[key]
            return found if isinstance(found, list) else [found]
    return [told]


def _lock(web: RunningServer, entry_id: str) -> None:
    commit = new_id()

    def work(connection: Any) -> None:
        execute = connection.exec_driver_sql
        execute("UPDATE org_seq SET head = head + 1")
        org, head = execute("SELECT org_id, head FROM org_seq").one()
        execute("UPDATE entry SET state = 'approved', row_seq = ?, rev = ? WHERE id = ?", (head, commit, entry_id))
        execute("INSERT INTO sync_commit (org_id, head, commit_id, at) VALUES (?, ?, ?, 0)", (org, head, commit))

    web.database.write(work)
