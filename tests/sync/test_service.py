"""Joining, signing out, copies of a ledger, and deciding on what was refused."""

import json
import queue
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.bootstrap import Services, build
from app.domain.errors import Refusal
from app.domain.records import Entry
from app.settings import TOKEN_FILE
from app.store.gate import Gate
from app.store.profile import Profile
from app.sync.credentials import FileTokens, KeyringTokens, NoKeyring
from app.sync.loop import SyncLoop
from app.sync.report import Report
from app.sync.service import NotJoined, Sync, SyncRunning
from app.sync.status import State, sentence
from app.sync.transport import Layer, TransportFailure
from app.tracking.edits import Details
from app.tracking.subject import Subject
from app.wire.protocol import EnrolAnswer, EnrolRequest, FiguresAnswer
from server.accounts.joining import Joining
from server.figures.service import Figures
from server.sync.device import DeviceIdentity
from tests.sync.office import ORG, Direct, Office, Technician

URL = "https://time.example.com"


class Pocket:
    """Tokens in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def set(self, name: str, token: str) -> None:
        self.kept[name] = token

    def delete(self, name: str) -> None:
        self.kept.pop(name, None)


class Line(Direct):
    """The service in this process, which asks for the token like the real one."""

    def __init__(self, office: Office, core: Services, token: str) -> None:
        super().__init__(office, core, "")
        self._token = token
        self._joining = Joining(office.database, office.clock)

    def enrol(self, request: EnrolRequest) -> EnrolAnswer:
        return self._ask("enrol", lambda: self._joining.enrol(request))

    def rotate(self) -> str:
        return self._ask("rotate", lambda: self._joining.rotate(self.identity()))

    def leave(self) -> None:
        self._ask("leave", lambda: self._joining.revoke(ORG, self.identity().device_id))

    def figures(self, after: str | None, limit: int) -> FiguresAnswer:
        counting = Figures(self.office.database, self.office.clock)
        return self._ask("figures", lambda: counting.page(self.identity(), after or "", limit))

    def identity(self) -> DeviceIdentity:
        with self.core.ledger.read() as db:
            device_id = str(db.value("SELECT id FROM device"))
        return self._joining.device(self._token, device_id)


class Desk:
    """A technician's machine: a ledger, a pocket for tokens, and sync."""

    def __init__(self, office: Office, folder: Path, machine: str = "machine-1") -> None:
        self.office = office
        self.core = build(Profile(folder), clock=office.clock)
        self.tokens = Pocket()
        self.lines: list[Line] = []
        self.sync = Sync(
            self.core.ledger, self.core.settings, tokens=self.tokens, machine=lambda: machine, connect=self._connect
        )
        self.down = False

    def _connect(self, _: object, token: str) -> Line:
        line = Line(self.office, self.core, token)
        self.lines.append(line)

        def before(name: str) -> None:
            if self.down:
                raise TransportFailure(Layer.NAME, "No address is known for time.example.com.")

        line.before = before
        return line

    def logs(self, note: str) -> Entry:
        return Technician.logs(self, note)  # type: ignore[arg-type]

    @property
    def clock(self):  # type: ignore[no-untyped-def]
        return self.office.clock

    def notes(self) -> list[str]:
        return Technician.notes(self)  # type: ignore[arg-type]


@pytest.fixture
def place(office: Office, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def place(name: str = "desk", machine: str = "machine-1") -> Desk:
        made.append(Desk(office, tmp_path / name, machine))
        return made[-1]

    yield place
    for desk in made:
        desk.sync.close()
        desk.core.close()


@pytest.fixture
def desk(place: Callable[..., Desk]) -> Desk:
    return place()


def code(office: Office, person_id: str | None = None) -> str:
    person_id = person_id or office.device("technician").person_id
    return Joining(office.database, office.clock).invite(ORG, person_id, by=office.boss.person_id).code


def test_joining_sends_what_was_recorded_before(office: Office, desk: Desk) -> None:
    desk.logs("before joining")
    assert desk.sync.status().state is State.ALONE
    joined = desk.sync.join(URL, f" {code(office)} ")
    assert joined.account is not None
    assert joined.account.organisation == "Acme Field Service"
    assert (joined.state, sentence(joined)) == (State.TO_SEND, "1 to send")
    assert desk.sync.run().trouble is None
    assert office.rows("SELECT note FROM entry") == [("before joining",)]
    assert sentence(desk.sync.status()) == "All sent"


def test_a_ledger_without_a_server_says_how_to_join(desk: Desk) -> None:
    with pytest.raises(NotJoined, match="wrenchtime join"):
        desk.sync.run()


def test_a_code_that_does_not_work_leaves_everything_as_it_was(desk: Desk) -> None:
    with pytest.raises(Refusal, match="The code does not work"):
        desk.sync.join(URL, "WRONG-CODE")
    assert desk.sync.status().state is State.ALONE
    assert desk.tokens.kept == {}


def test_a_ledger_joins_one_server_and_one_person_only(office: Office, desk: Desk) -> None:
    desk.sync.join(URL, code(office))
    with pytest.raises(Refusal, match="--profile"):
        desk.sync.join("https://other.example.com", "X")
    with pytest.raises(Refusal, match="ledger"):
        desk.sync.join(URL, code(office))
    assert desk.sync.run().trouble is None, "and the first joining still holds"


def test_a_server_that_moved_is_joined_at_its_new_address(office: Office, desk: Desk) -> None:
    person = office.device("technician").person_id
    desk.sync.join(URL, code(office, person))
    desk.logs("one")
    desk.sync.run()
    desk.sync.join("https://new.example.com", code(office, person), moved=True)
    desk.logs("two")
    assert desk.sync.run().trouble is None
    assert office.value("SELECT count(*) FROM entry") == 2
    assert office.value("SELECT count(*) FROM mutation") == 2


def test_being_offline_is_told_with_its_layer_and_since_when(office: Office, desk: Desk) -> None:
    desk.sync.join(URL, code(office))
    desk.sync.run()
    desk.logs("in the cellar")
    desk.down = True
    desk.sync.run()
    since = desk.clock.wall
    desk.clock.pass_time(minutes=20)
    desk.sync.run()
    status = desk.sync.status()
    assert (status.state, status.layer, status.offline_since) == (State.OFFLINE, "name-resolution", since)
    assert sentence(status) == "The server's name is not found, 1 to send"
    desk.down = False
    desk.sync.run()
    assert desk.sync.status().offline_since is None


def test_signing_out_refuses_while_something_is_unsent_and_exports_it_if_asked(
    office: Office, desk: Desk, tmp_path: Path
) -> None:
    desk.sync.join(URL, code(office))
    desk.logs("not sent yet")
    with pytest.raises(Refusal, match="one change"):
        desk.sync.sign_out()
    assert desk.tokens.kept
    file = tmp_path / "unsent.json"
    assert desk.sync.sign_out(file).state is State.SIGNED_OUT
    assert desk.tokens.kept == {}
    [unsent] = json.loads(file.read_text())["unsent"]
    assert unsent["set"]["note"] == "not sent yet"
    assert file.stat().st_mode & 0o777 == 0o600
    assert desk.notes() == ["not sent yet"]
    with pytest.raises(NotJoined, match="again"):
        desk.sync.run()


def test_signed_out_and_joined_again_goes_on_where_it_was(office: Office, desk: Desk) -> None:
    person = office.device("technician").person_id
    desk.sync.join(URL, code(office, person))
    desk.logs("one")
    desk.sync.run()
    desk.sync.sign_out()
    desk.logs("two")
    desk.sync.join(URL, code(office, person))
    desk.sync.run()
    assert office.value("SELECT count(*) FROM entry") == 2
    assert office.value("SELECT count(*) FROM device WHERE person_id = (SELECT person_id FROM entry LIMIT 1)") == 2
    assert desk.lines[-1].requests[:2] == ["push", "changes"], "no snapshot is needed"


def test_a_revoked_device_is_told_to_join_again_and_loses_nothing(office: Office, desk: Desk) -> None:
    person = office.device("technician").person_id
    desk.sync.join(URL, code(office, person))
    desk.logs("kept")
    with desk.core.ledger.read() as db:
        Joining(office.database, office.clock).revoke(ORG, db.value("SELECT id FROM device"))
    report = desk.sync.run()
    assert report.up is not None
    assert report.up.layer is Layer.SIGN_IN
    assert desk.notes() == ["kept"]
    desk.sync.join(URL, code(office, person))
    assert desk.sync.run().trouble is None
    assert office.value("SELECT count(*) FROM entry") == 1


@pytest.mark.parametrize("machine", ["machine-1", "machine-2"])
def test_a_ledger_copied_to_another_place_becomes_a_device_of_its_own(
    office: Office, desk: Desk, place: Callable[..., Desk], tmp_path: Path, machine: str
) -> None:
    person = office.device("technician").person_id
    desk.sync.join(URL, code(office, person))
    desk.logs("sent before the copy")
    desk.sync.run()
    desk.logs("waiting when it was copied")
    desk.core.close()
    ignored = shutil.ignore_patterns("installation") if machine == "machine-1" else None
    shutil.copytree(tmp_path / "desk", tmp_path / "copy", ignore=ignored)
    desk.core = build(Profile(tmp_path / "desk"), clock=office.clock)
    desk.sync = Sync(
        desk.core.ledger, desk.core.settings, tokens=desk.tokens, machine=lambda: "machine-1", connect=desk._connect
    )
    copy = place("copy", machine)
    copy.tokens.kept = dict(desk.tokens.kept)
    report = copy.sync.run()
    assert report.up is not None
    assert report.up.title == "This ledger counts as a new device"
    copy.logs("made on the copy")
    copy.sync.join(URL, code(office, person))
    for machine_of in (desk, copy, desk):
        assert machine_of.sync.run().trouble is None
    notes = ["sent before the copy", "waiting when it was copied", "made on the copy"]
    assert desk.notes() == copy.notes() == notes
    assert office.value("SELECT count(*) FROM entry") == 3
    with desk.core.ledger.read() as one, copy.core.ledger.read() as other:
        assert one.value("SELECT id FROM device") != other.value("SELECT id FROM device")


def test_what_waited_in_a_copy_takes_effect_once(
    office: Office, desk: Desk, place: Callable[..., Desk], tmp_path: Path
) -> None:
    person = office.device("technician").person_id
    desk.sync.join(URL, code(office, person))
    entry = desk.logs("first")
    desk.sync.run()
    desk.core.edits.change(entry.id, Details(note="second"))
    desk.core.ledger.close()
    shutil.copytree(tmp_path / "desk", tmp_path / "copy")
    desk.core = build(Profile(tmp_path / "desk"), clock=office.clock)
    desk.sync = Sync(
        desk.core.ledger, desk.core.settings, tokens=desk.tokens, machine=lambda: "machine-1", connect=desk._connect
    )
    desk.sync.run()
    desk.core.edits.change(entry.id, Details(note="third"))
    desk.sync.run()
    copy = place("copy", "machine-2")
    copy.sync.run()
    copy.sync.join(URL, code(office, person))
    assert copy.sync.run().trouble is None
    assert office.rows("SELECT note FROM entry") == [("third",)]
    assert copy.notes() == ["third"]
    assert copy.sync.status().to_send == copy.sync.status().attention == 0


def test_a_program_that_was_running_when_another_joined_anew_goes_on(office: Office, desk: Desk) -> None:
    person = office.device("technician").person_id
    desk.sync.join(URL, code(office, person))
    desk.sync.run()
    running = desk.sync
    desk.sync = Sync(
        desk.core.ledger, desk.core.settings, tokens=desk.tokens, machine=lambda: "machine-1", connect=desk._connect
    )
    desk.sync.join(URL, code(office, person))
    desk.logs("afterwards")
    assert running.run().trouble is None
    assert office.rows("SELECT note FROM entry") == [("afterwards",)]
    running.close()


def test_a_mistake_of_ours_does_not_end_the_thread(office: Office, desk: Desk) -> None:
    desk.sync.join(URL, code(office))
    told: queue.SimpleQueue[Report | Refusal] = queue.SimpleQueue()
    mistakes: list[Exception] = []
    broken = [True]

    def before(name: str) -> None:
        if broken.pop():
            raise ZeroDivisionError("of our own making")
        broken.append(False)

    loop = SyncLoop(desk.sync, ran=told.put, failed=mistakes.append)
    desk.sync.run()
    desk.lines[-1].before = before
    loop.start()
    first = told.get(timeout=10)
    assert isinstance(first, Refusal)
    assert first.title == "Sync failed"
    assert [str(mistake) for mistake in mistakes] == ["of our own making"]
    broken.append(False)
    loop.now()
    second = told.get(timeout=10)
    loop.close()
    assert isinstance(second, Report)
    assert second.trouble is None


def test_the_token_is_traded_for_a_new_one_once_a_month(office: Office, desk: Desk) -> None:
    desk.sync.join(URL, code(office))
    desk.sync.run()
    [first] = desk.tokens.kept.values()
    desk.clock.pass_time(hours=29 * 24)
    desk.sync.run()
    assert list(desk.tokens.kept.values()) == [first]
    desk.clock.pass_time(hours=2 * 24)
    assert desk.sync.run().trouble is None
    [second] = desk.tokens.kept.values()
    assert second != first
    assert desk.sync.run().trouble is None
    desk.tokens.kept = dict.fromkeys(desk.tokens.kept, first)
    desk.sync.close()
    stood = desk.sync.run().trouble
    assert stood is not None
    assert stood.layer is Layer.SIGN_IN, "the old one is good for nothing once the new one was used"


def test_a_trade_that_is_cut_short_leaves_the_old_token_good(office: Office, desk: Desk) -> None:
    desk.sync.join(URL, code(office))
    desk.sync.run()
    desk.clock.pass_time(hours=31 * 24)
    lost: list[str] = []

    def lose(name: str) -> None:
        if name == "rotate":
            lost.append(name)
            raise TransportFailure(Layer.TIMEOUT, "lost")

    desk.lines[-1].after = lose
    assert desk.sync.run().trouble is None
    assert lost == ["rotate"]
    assert desk.sync.run().trouble is None


def test_signing_out_gives_the_access_back(office: Office, desk: Desk) -> None:
    desk.sync.join(URL, code(office))
    desk.sync.run()
    desk.sync.sign_out()
    with desk.core.ledger.read() as db:
        device = db.value("SELECT id FROM device")
    assert office.value(f"SELECT revoked_at FROM device WHERE id = '{device}'") is not None


def test_two_programs_of_one_profile_never_sync_at_once(office: Office, desk: Desk) -> None:
    desk.sync.join(URL, code(office))
    other = Gate(desk.core.ledger.profile.folder / "sync")
    with other.alone(wait=0), pytest.raises(SyncRunning):
        desk.sync.run()
    other.close()
    assert desk.sync.run().trouble is None


def test_a_weekly_comparison_mends_a_mirror_that_differs(office: Office, desk: Desk) -> None:
    desk.sync.join(URL, code(office))
    desk.logs("right")
    desk.sync.run()
    desk.core.ledger.write(lambda work: work.db.run("UPDATE mirror SET rev = 'wrong', row_seq = row_seq + 100"))
    desk.core.ledger.write(lambda work: work.db.run("UPDATE entry SET note = 'wrong'"))
    assert desk.sync.run().trouble is None
    assert desk.notes() == ["wrong"], "it was compared a moment ago"
    desk.clock.pass_time(hours=8 * 24)
    assert desk.sync.run().trouble is None
    assert desk.notes() == ["right"]


def refused_entry(office: Office, desk: Desk) -> tuple[Entry, str]:
    """An approved entry with a change that was refused."""
    desk.sync.join(URL, code(office))
    entry = desk.logs("as approved")
    desk.sync.run()
    office.boss_locks(entry.id)
    desk.core.edits.change(entry.id, Details(note="as it was"))
    desk.sync.run()
    [refused] = desk.sync.attention.list()
    assert (refused.wanted, refused.there) == ({"note": "as it was"}, {"note": "as approved"})
    assert refused.reason.title == "The entry is approved"
    assert sentence(desk.sync.status()) == "1 needs attention"
    return entry, refused.mid


def test_a_refused_change_is_sent_again_once_the_entry_is_open(office: Office, desk: Desk) -> None:
    entry, mid = refused_entry(office, desk)
    office.boss_locks(entry.id, "returned")
    desk.sync.run()
    desk.sync.attention.resend(mid, {"note": "as it really was"})
    assert desk.notes() == ["as it really was"]
    desk.sync.run()
    assert office.rows("SELECT note, state FROM entry") == [("as it really was", "returned")]
    assert desk.sync.attention.list() == []


def test_a_refused_change_can_be_let_go_or_kept(office: Office, desk: Desk) -> None:
    _, mid = refused_entry(office, desk)
    desk.sync.attention.drop(mid)
    assert desk.notes() == ["as approved"]
    assert desk.sync.attention.list() == []
    with desk.core.ledger.read() as db:
        assert db.value("SELECT count(*) FROM journal WHERE mid = ?", (mid,)) == 1
    with pytest.raises(Refusal):
        desk.sync.attention.resend(mid)


def test_an_entry_deleted_by_a_manager_is_brought_back_as_a_new_one_for_another_task(
    office: Office, desk: Desk
) -> None:
    desk.sync.join(URL, code(office))
    entry = desk.logs("real work")
    desk.sync.run()
    office.boss_removes(entry.id)
    desk.core.edits.change(entry.id, Details(note="real work, two hours"))
    desk.sync.run()
    assert desk.notes() == []
    [refused] = desk.sync.attention.list()
    task = Technician.task(desk, "Right task")  # type: ignore[arg-type]
    desk.sync.attention.reassign(refused.mid, Subject(task.id))
    desk.sync.run()
    assert desk.notes() == ["real work, two hours"]
    assert office.rows("SELECT note, task_id FROM entry WHERE deleted = 0") == [("real work, two hours", task.id)]
    assert desk.sync.status().attention == 0


def test_a_record_the_server_never_took_is_kept_on_this_machine(office: Office, desk: Desk) -> None:
    desk.sync.join(URL, code(office))
    desk.core.catalogue.add_work_type("My own kind")
    desk.sync.run()
    [refused] = desk.sync.attention.list()
    assert not refused.on_server
    desk.sync.attention.keep(refused.mid)
    desk.sync.run()
    assert [one.name for one in desk.core.catalogue.work_types()] == ["My own kind"]
    desk.core.catalogue.add_work_type("Another")
    desk.sync.run()
    [other] = desk.sync.attention.list()
    desk.sync.attention.drop(other.mid)
    assert [one.name for one in desk.core.catalogue.work_types()] == ["My own kind"]


def test_the_thread_syncs_after_a_change_and_ends_when_told(office: Office, desk: Desk) -> None:
    desk.sync.join(URL, code(office))
    ran = threading.Event()
    loop = SyncLoop(desk.sync, ran=lambda _: ran.set())
    loop.start()
    loop.now()
    assert ran.wait(10)
    desk.logs("while it runs")
    ran.clear()
    loop.now()
    assert ran.wait(10)
    loop.close()
    assert office.rows("SELECT note FROM entry") == [("while it runs",)]
    assert "sync" not in [thread.name for thread in threading.enumerate()]


class BrokenKeyring:
    def get_password(self, service: str, name: str) -> str:
        raise RuntimeError("No recommended backend was available. " * 9)


class SlowKeyring:
    def __init__(self) -> None:
        self.release = threading.Event()

    def get_password(self, service: str, name: str) -> str:
        self.release.wait(5)
        return ""


class DictKeyring(Pocket):
    def get_password(self, service: str, name: str) -> str | None:
        return self.get(f"{service} {name}")

    def set_password(self, service: str, name: str, token: str) -> None:
        self.set(f"{service} {name}", token)

    def delete_password(self, service: str, name: str) -> None:
        self.delete(f"{service} {name}")


@pytest.mark.parametrize("kind", ["keyring", "file"])
def test_a_token_is_kept_found_and_forgotten(kind: str, tmp_path: Path) -> None:
    tokens = KeyringTokens(DictKeyring()) if kind == "keyring" else FileTokens(tmp_path / "token")
    assert tokens.get("a") is None
    tokens.set("a", "one")
    tokens.set("b", "two")
    tokens.delete("a")
    tokens.delete("a")
    assert (tokens.get("a"), tokens.get("b")) == (None, "two")
    if kind == "file":
        assert (tmp_path / "token").stat().st_mode & 0o777 == 0o600


def test_no_keyring_is_told_in_a_sentence_with_what_to_do() -> None:
    with pytest.raises(NoKeyring) as refused:
        KeyringTokens(BrokenKeyring()).get("a")
    assert "sync.token_file" in refused.value.message
    assert len(refused.value.message) < 400


def test_a_keyring_that_waits_for_a_dialog_is_not_waited_for_without_end() -> None:
    slow = SlowKeyring()
    with pytest.raises(NoKeyring, match="does not answer"):
        KeyringTokens(slow, patience=0.05).get("a")
    slow.release.set()


def test_without_a_keyring_the_code_is_not_used_up(office: Office, desk: Desk) -> None:
    wanted = code(office)
    sync = Sync(
        desk.core.ledger, desk.core.settings, tokens=KeyringTokens(BrokenKeyring()), connect=desk._connect,
        machine=lambda: "machine-1",
    )  # fmt: skip
    with pytest.raises(NoKeyring):
        sync.join(URL, wanted)
    desk.core.settings.set(TOKEN_FILE, value=True)
    by_setting = Sync(desk.core.ledger, desk.core.settings, connect=desk._connect, machine=lambda: "machine-1")
    assert by_setting.join(URL, wanted).joined
    assert by_setting.run().trouble is None
    assert (desk.core.ledger.profile.folder / "token").exists()
