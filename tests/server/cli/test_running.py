"""``run``: where it serves, what it refuses, and how it ends."""

import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from tests.server.cli.conftest import ROOT, Run
from tests.sync.certificate import TlsServer


@contextmanager
def serving(*arguments: str, database: str | None = None) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A running server: its address and its process."""
    chosen = ["--database", database] if database else []
    process = subprocess.Popen(
        [sys.executable, "-m", "server.cli", *chosen, "run", "--port", "0", *arguments], cwd=ROOT, env=dict(os.environ),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    said: list[str] = []
    assert process.stdout is not None
    assert process.stderr is not None
    reader = threading.Thread(target=lambda: said.extend(process.stderr), daemon=True)  # type: ignore[arg-type]
    reader.start()
    try:
        line = process.stdout.readline()
        found = re.search(r"https?://\S+", line)
        assert found, f"{line}{said}"
        yield found[0], process
    finally:
        process.terminate()
        process.wait(30)
        process.stdout.close()
        reader.join(5)
        process.stderr.close()


def test_it_serves_this_machine_and_ends_gracefully_when_told(founded: Run) -> None:
    with serving() as (url, process):
        assert requests.get(f"{url}/ready", timeout=20).json() == {"status": "ready"}
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.com"])  # noqa: S104
def test_without_tls_it_serves_nothing_but_this_machine(founded: Run, host: str) -> None:
    done = founded("run", "--host", host)
    assert done.returncode == 1
    assert done.stderr.startswith("Passwords would travel in the open.")


def test_a_certificate_that_is_none_or_another_keys_is_refused_before_it_serves(founded: Run, tmp_path: Path) -> None:
    with TlsServer(tmp_path, b"") as first, TlsServer(tmp_path, b"", valid_from_days=-2):
        chain, other = tmp_path / "server-1.pem", tmp_path / "server-2.pem"
        nothing = first.ca_file.with_name("nothing.pem")
        nothing.write_text("no certificate")
    key = tmp_path / "key.pem"
    key.write_text(other.read_text().partition("-----BEGIN CERTIFICATE")[0])
    for pair, why in (((nothing, nothing), "It is no such file"), ((chain, key), "The key is another certificate's")):
        done = founded("run", "--port", "0", "--tls-cert", pair[0], "--tls-key", pair[1])
        assert done.returncode == 1
        assert done.stderr.startswith("The certificate cannot be used.")
        assert why in done.stderr


def test_half_a_certificate_or_none_at_its_place_is_refused(founded: Run, tmp_path: Path) -> None:
    assert "given together" in founded("run", "--tls-cert", "cert.pem").stderr
    missing = tmp_path / "missing.pem"
    assert f"{missing}: No such file" in founded("run", "--tls-cert", missing, "--tls-key", missing).stderr


def test_the_embedded_database_is_served_by_one_process(founded: Run) -> None:
    done = founded("run", "--workers", "2")
    assert (done.returncode, done.stderr[:43]) == (1, "The embedded database has one process. Leav")


def test_behind_a_proxy_the_proxys_word_on_who_asks_is_taken(founded: Run) -> None:
    with serving("--behind-proxy") as (url, _):
        asked = {"X-Forwarded-For": "192.0.2.7", "X-Forwarded-Proto": "https"}
        assert requests.get(f"{url}/metrics", headers=asked, timeout=20).status_code == 403
        answer = requests.get(f"{url}/metrics", timeout=20)
        assert (answer.status_code, "Strict-Transport-Security" in answer.headers) == (200, True)


def test_without_a_proxy_nobodys_word_on_it_is_taken(founded: Run) -> None:
    with serving() as (url, _):
        assert requests.get(f"{url}/metrics", headers={"X-Forwarded-For": "192.0.2.7"}, timeout=20).status_code == 200


def test_workers_serve_postgresql_together_and_count_together(command: Run, postgresql_url: str) -> None:
    done = command("--database", postgresql_url, "init", "--organisation", "A", "--owner", "O", "--email",
                   "o@example.com", "--generate-password")  # fmt: skip
    assert done.returncode == 0, done.stderr
    with serving("--workers", "2", database=postgresql_url) as (url, process):
        for _ in range(20):
            assert requests.get(f"{url}/ready", timeout=20).status_code == 200
        counted = re.search(
            r'requests_total{method="GET",route="/ready",status="200"} (\d+)',
            requests.get(f"{url}/metrics", timeout=20).text,
        )
        assert counted
        assert counted[1] == "20"
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0


def test_with_a_certificate_it_speaks_tls_and_keeps_the_cookie_there(founded: Run, tmp_path: Path) -> None:
    with TlsServer(tmp_path, b"") as certified:
        chain = str(next(tmp_path.glob("server-*.pem")))
    with serving("--tls-cert", chain, "--tls-key", chain) as (url, _):
        assert url.startswith("https://127.0.0.1:")
        named = url.replace("127.0.0.1", "localhost")
        answer = requests.post(
            f"{named}/api/v1/session", json={"email": "olga@example.com", "password": "correct horse battery"},
            verify=str(certified.ca_file), timeout=20,
        )  # fmt: skip
        assert answer.status_code == 201, answer.text
        assert "secure" in answer.headers["Set-Cookie"].casefold()
        assert "Strict-Transport-Security" in answer.headers
