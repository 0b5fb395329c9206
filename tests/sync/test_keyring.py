"""The operating system's keyring, with a real one: GNOME's daemon on a session bus of the test's own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.buses import open_bus
from tests.support.desktop import ROOT, end, require_programs, wait_until

pytestmark = pytest.mark.timeout(120)

# In a process of its own: the keyring library keeps the bus that it met first for as long as it is loaded.
KEEPS = """
from app.sync.credentials import KeyringTokens
tokens = KeyringTokens(patience=20)
assert tokens.get("https://example.org") is None
tokens.set("https://example.org", "a secret – with ünïcode")
tokens.set("https://example.net", "another")
"""
FINDS = """
from app.sync.credentials import KeyringTokens
tokens = KeyringTokens(patience=20)
assert tokens.get("https://example.org") == "a secret – with ünïcode"
tokens.set("https://example.org", "a newer one")
assert tokens.get("https://example.org") == "a newer one"
tokens.delete("https://example.org")
tokens.delete("https://example.org")
assert tokens.get("https://example.org") is None
assert tokens.get("https://example.net") == "another"
"""
REFUSED = """
from app.sync.credentials import KeyringTokens, NoKeyring
try:
    KeyringTokens(patience=3).set("https://example.org", "a secret")
except NoKeyring as refusal:
    print(refusal.title)
"""


@pytest.fixture
def bus(own_home: Path) -> Iterator[str]:
    require_programs()
    with open_bus(own_home.parent, "keyring-bus") as address:
        yield address


def run(bus: str, script: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture
def keyring(bus: str, own_home: Path) -> Iterator[subprocess.Popen[str]]:
    """A daemon whose keyring was unlocked at log-in, as a display manager does it."""
    with subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdin is not None
        daemon.stdin.write("a password")
        daemon.stdin.close()
        wait_until(lambda: _owned(bus), "the keyring on the bus")
        yield daemon
        end(daemon)


def _owned(bus: str) -> bool:
    done = subprocess.run(
        [
            "gdbus", "call", "--address", bus, "-d", "org.freedesktop.DBus", "-o", "/org/freedesktop/DBus",
            "-m", "org.freedesktop.DBus.NameHasOwner", "org.freedesktop.secrets",
        ],
        capture_output=True, text=True, check=False, timeout=20,
    )  # fmt: skip
    return "true" in done.stdout


def test_a_token_is_kept_by_the_keyring_and_found_by_the_next_program(
    bus: str, keyring: subprocess.Popen[str], own_home: Path
) -> None:
    run(bus, KEEPS)
    run(bus, FINDS)
    kept = list((own_home / ".local/share/keyrings").glob("*.keyring"))
    assert kept
    assert not any(b"another" in path.read_bytes() for path in kept)  # it is encrypted


def test_without_a_keyring_it_is_refused_in_words(bus: str) -> None:
    assert run(bus, REFUSED) in {"No keyring", "The keyring does not answer"}
