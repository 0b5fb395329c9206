"""``init`` and ``invite``."""

import json
import stat
from pathlib import Path

from tests.server.cli.conftest import Run


def test_init_makes_an_organisation_in_a_folder_of_its_owner_alone(command: Run, folder: Path) -> None:
    done = command(
        "init", "--organisation", "Acme", "--owner", "Olga", "--email", "Olga@Example.com", "--generate-password"
    )
    assert done.returncode == 0, done.stderr
    assert "signs in as olga@example.com" in done.stdout
    assert "Password: " in done.stdout
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_is_there_stays_as_it_is_and_the_database_is_its_owners_alone(command: Run, folder: Path) -> None:
    folder.mkdir(mode=0o755)
    command("init", "--organisation", "A", "--owner", "O", "--email", "o@example.com", "--generate-password")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}


def test_a_command_makes_no_database_where_there_is_none(command: Run, folder: Path) -> None:
    done = command("check")
    assert (done.returncode, done.stderr.strip()) == (
        1, f"There is no database yet. “wrenchtime-server init” makes it: {folder / 'server.db'}.",
    )  # fmt: skip
    assert not folder.exists()


def test_without_a_terminal_nobody_is_asked_for_a_password(command: Run, founded: Run) -> None:
    init = command("init", "--organisation", "A", "--owner", "O", "--email", "o@example.com", "--another")
    password = founded("password", "olga@example.com")
    for done in (init, password):
        assert done.returncode == 1
        assert done.stderr.startswith("No password. Nobody can be asked")


def test_a_second_init_changes_nothing_and_says_how_to_make_another(founded: Run) -> None:
    again = ("init", "--organisation", "Other", "--owner", "Oscar", "--email", "o@example.org", "--generate-password")
    done = founded(*again)
    assert (done.returncode, done.stderr.strip()) == (
        1, "There is an organisation already. It is “Acme Service”. To make one more beside it, add --another.",
    )  # fmt: skip
    assert founded(*again, "--another").returncode == 0
    assert "Which organisation? Name it with --organisation" in founded("invite", "o@example.org").stderr
    assert founded("invite", "o@example.org", "--organisation", "other").returncode == 0


def test_a_short_password_is_refused_and_nothing_made(command: Run) -> None:
    done = command("init", "--organisation", "A", "--owner", "O", "--email", "o@example.com", "--password-stdin",
                   given="short\n")  # fmt: skip
    assert (done.returncode, done.stderr.strip()) == (
        1, "The password cannot be used. A password has 10 to 1000 characters.",
    )  # fmt: skip
    assert "There is no organisation yet" in command("invite", "o@example.com").stderr


def test_an_invitation_is_a_code_and_someone_new_needs_a_name(founded: Run) -> None:
    assert "say their name" in founded("invite", "kim@example.com").stderr
    told = json.loads(founded("invite", "kim@example.com", "--name", "Kim", "--json").stdout)
    assert told["email"] == "kim@example.com"
    again = founded("invite", "KIM@example.com")
    assert "Kim joins within 24 hours" in again.stdout
    assert told["code"] not in again.stdout


def test_a_manager_gets_a_password_and_someone_new_is_added_with_it(founded: Run) -> None:
    assert "say their name" in founded("password", "mara@example.com", "--generate-password").stderr
    short = founded("password", "mara@example.com", "--name", "Mara", "--password-stdin", given="short\n")
    assert (short.returncode, short.stderr.strip()) == (
        1, "The password cannot be used. A password has 10 to 1000 characters.",
    )  # fmt: skip
    made = founded("password", "mara@example.com", "--name", "Mara", "--generate-password")
    assert made.stdout.startswith("Mara (manager) signs in as mara@example.com.\nPassword: ")
    again = founded("password", "MARA@example.com", "--password-stdin", given="a longer password\n")
    assert again.stdout == "Mara (manager) signs in as mara@example.com.\n"


def test_without_init_every_command_says_what_to_do(command: Run) -> None:
    for arguments in (["run"], ["invite", "a@example.com"], ["check"], ["export", "-"]):
        done = command(*arguments)
        assert done.returncode == 1
        assert "wrenchtime-server init" in done.stderr
        assert "Traceback" not in done.stderr


def test_another_kind_of_database_is_refused_in_a_sentence(command: Run) -> None:
    for url in ("mysql://root@host/db", "nonsense"):
        done = command("--database", url, "check")
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        assert "postgresql://" in done.stderr
