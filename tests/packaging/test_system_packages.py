"""packaging/system-packages.sh on machines in different states, acted by stand-ins for its tools."""

import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "system-packages.sh"
PLAIN_TOOLS = ["sh", "tr", "sed", "sort", "grep", "cat", "mktemp", "rm", "env"]


class Machine:
    """A machine that has only the tools and packages said. Its apt-get writes down what it was asked."""

    def __init__(self, folder: Path) -> None:
        self.bin = folder / "bin"
        self.bin.mkdir()
        self.asked = folder / "asked"
        self.asked.touch()
        for tool in PLAIN_TOOLS:
            found = shutil.which(tool)
            assert found is not None
            (self.bin / tool).symlink_to(found)

    def tool(self, name: str, script: str) -> None:
        path = self.bin / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    def debian(self, *, installed: str, known: str = "", user: int = 0, apt_get: str = "") -> None:
        """Debian with some packages installed, some known to its lists, used by this user id."""
        listing = "".join(f"installed {name}\\n" for name in installed.split())
        self.tool("dpkg-query", f'printf "{listing}"; exit 1')
        self.tool("apt-get", f'echo "$*" >> {self.asked}\n{apt_get}')
        cases = " ".join(f"{name}) echo '  Candidate: 1.0' ;;" for name in known.split())
        self.tool("apt-cache", f"case $2 in {cases} *) echo '  Candidate: (none)' ;; esac")
        self.tool("id", f"echo {user}")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [SCRIPT, *arguments],
            env={"PATH": str(self.bin)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )

    def installs(self) -> list[str]:
        return [line for line in self.asked.read_text().splitlines() if "install" in line.split()]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_says_and_does_nothing_when_nothing_is_missing(machine: Machine) -> None:
    machine.debian(installed="xvfb tint2 openbox")
    done = machine.run("packages", "xvfb", "tint2")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert machine.asked.read_text() == ""


def test_root_installs_exactly_what_is_missing_and_is_told(machine: Machine) -> None:
    machine.debian(installed="tint2")
    done = machine.run("packages", "xvfb", "tint2", "xdotool")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "Installing system packages: xvfb xdotool\n"
    (install,) = machine.installs()
    assert install.endswith(" xvfb xdotool")
    assert "--no-install-recommends" in install


def test_a_library_renamed_in_newer_releases_counts_under_either_name(machine: Machine) -> None:
    machine.debian(installed="libglib2.0-0t64")
    assert machine.run("--list", "packages", "libglib2.0-0t64|libglib2.0-0").stdout == ""
    machine.debian(installed="libglib2.0-0")
    assert machine.run("--list", "packages", "libglib2.0-0t64|libglib2.0-0").stdout == ""


@pytest.mark.parametrize("known", ["libglib2.0-0t64", "libglib2.0-0"])
def test_a_renamed_library_is_installed_under_the_name_of_this_release(machine: Machine, known: str) -> None:
    machine.debian(installed="", known=known)
    assert machine.run("packages", "libglib2.0-0t64|libglib2.0-0").returncode == 0
    (install,) = machine.installs()
    assert install.endswith(f" {known}")


def test_a_user_with_sudo_installs_through_it(machine: Machine) -> None:
    machine.debian(installed="", user=1000)
    machine.tool("sudo", f'echo "sudo $*" >> {machine.asked}\n[ "$1" != -n ] || shift\n[ "$1" = true ] || exec "$@"')
    assert machine.run("packages", "xvfb").returncode == 0
    assert any(line.startswith("sudo ") and line.endswith(" xvfb") for line in machine.installs())


def test_a_user_without_sudo_gets_one_sentence_with_the_command_to_run(machine: Machine) -> None:
    machine.debian(installed="tint2", user=1000)
    done = machine.run("packages", "xvfb", "tint2", "xdotool")
    assert done.returncode == 1
    assert done.stderr == (
        "System packages are missing, and installing them takes root; please run: "
        "sudo apt-get install --no-install-recommends xvfb xdotool\n"
    )
    assert machine.asked.read_text() == ""


def test_what_apt_says_is_shown_when_it_fails_and_only_then(machine: Machine) -> None:
    machine.debian(installed="", apt_get='echo "chatter of $1"; case "$*" in *xvfb) exit 100 ;; esac')
    done = machine.run("packages", "xvfb")
    assert done.returncode != 0
    assert done.stderr == "chatter of install\n"


def test_elsewhere_than_on_debian_it_only_gives_advice(machine: Machine) -> None:
    done = machine.run("packages", "xvfb", "tint2")
    assert done.returncode == 0
    assert "xvfb tint2" in done.stderr
