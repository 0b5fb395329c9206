"""What docs/server.md gives a company to copy, run for real: the systemd unit, and the lines for nginx."""

import http.client
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from app.bootstrap import build, build_sync
from app.settings import CA_FILE, TOKEN_FILE
from app.store.profile import Profile
from app.sync.status import State
from tests.support.served import Served, served
from tests.sync.certificate import TlsServer

ROOT = Path(__file__).resolve().parents[2]
UNIT = ROOT / "packaging" / "wrenchtime-server.service"
NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
ANALYZE = shutil.which("systemd-analyze")

pytestmark = pytest.mark.timeout(180)


@pytest.mark.skipif(ANALYZE is None, reason="systemd-analyze is not installed")
def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    # The program it starts is not installed on this machine, and systemd would say so.
    program = tmp_path / "wrenchtime-server"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    unit = tmp_path / UNIT.name
    text = UNIT.read_text()
    assert "ExecStart=/opt/wrenchtime/bin/wrenchtime-server run --behind-proxy\n" in text
    unit.write_text(text.replace("/opt/wrenchtime/bin/wrenchtime-server", str(program)))
    assert _verified(unit) == (0, "")
    unit.write_text(unit.read_text().replace("Restart=on-failure", "Restart=perhaps"))
    assert "perhaps" in _verified(unit)[1], "what is wrong would have been found"


def _verified(unit: Path) -> tuple[int, str]:
    assert ANALYZE is not None
    command = [ANALYZE, "verify", "--man=no", "--recursive-errors=no", str(unit)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stderr


class Front:
    """nginx with the documented lines, in front of a server."""

    def __init__(self, port: int, ca_file: Path, server: Served) -> None:
        self.port = port
        self.url = f"https://localhost:{port}"
        self.ca_file = ca_file
        self.server = server

    def line(self) -> http.client.HTTPSConnection:
        """One connection, which is not made again when it is closed."""
        context = ssl.create_default_context(cafile=str(self.ca_file))
        connection = http.client.HTTPSConnection("localhost", self.port, timeout=30, context=context)
        connection.connect()
        connection.auto_open = 0
        return connection


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Front]:
    if NGINX is None:
        pytest.skip("nginx is not installed")
    folder = tmp_path_factory.mktemp("nginx")
    with TlsServer(folder, b"") as certified:
        chain = next(folder.glob("server-*.pem"))
    with (
        served(f"sqlite:///{folder}/server.db", "--behind-proxy") as server,
        _nginx(folder, chain, server.url) as port,
    ):
        yield Front(port, certified.ca_file, server)


@contextmanager
def _nginx(folder: Path, chain: Path, upstream: str) -> Iterator[int]:
    [lines] = re.findall(r"```\n(location / \{.*?\n\})\n```", (ROOT / "docs" / "server.md").read_text(), re.DOTALL)
    assert "http://127.0.0.1:8480" in lines
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    paths = "".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    # Started by root, its workers would become somebody who cannot write into a test's folder.
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(
        f"{user} daemon off; pid {folder}/pid; error_log stderr; events {{}}\n"
        f"http {{ access_log off; {paths}\n"
        f"server {{ listen 127.0.0.1:{port} ssl; server_name localhost;\n"
        f"ssl_certificate {chain}; ssl_certificate_key {chain};\n"
        f"{lines.replace('http://127.0.0.1:8480', upstream)}\n}} }}\n"
    )
    assert NGINX is not None
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen([NGINX, "-p", folder, "-c", folder / "nginx.conf"], stdout=log, stderr=log)
    try:
        _await_port(process, port, folder / "log")
        yield port
    finally:
        process.terminate()
        process.wait(20)


def _await_port(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + 20
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            assert process.poll() is None, log.read_text()
            assert time.monotonic() < deadline
            time.sleep(0.05)


def test_behind_nginx_people_sign_in_over_tls_and_their_cookie_stays_there(front: Front) -> None:
    answer = requests.post(
        f"{front.url}/api/v1/session",
        json={"email": "olga@example.com", "password": "correct horse battery"},
        verify=str(front.ca_file),
        timeout=20,
    )
    assert answer.status_code == 201, answer.text
    assert "secure" in answer.headers["Set-Cookie"].casefold()
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"
    assert answer.headers["X-Frame-Options"] == "DENY"


def test_behind_nginx_nobody_says_for_himself_where_he_asks_from(front: Front) -> None:
    # Figures are for this machine alone. Were the word of the client passed on, it would be from elsewhere.
    spoofed = {"X-Forwarded-For": "192.0.2.7"}
    answer = requests.get(f"{front.url}/metrics", headers=spoofed, verify=str(front.ca_file), timeout=20)
    assert answer.status_code == 200


def test_behind_nginx_a_connection_is_kept_for_the_next_request(front: Front) -> None:
    line = front.line()
    try:
        for _ in range(3):
            line.request("GET", "/ready")
            answer = line.getresponse()
            assert (answer.status, json.loads(answer.read())) == (200, {"status": "ready"})
    finally:
        line.close()


@pytest.mark.parametrize(
    ("size", "who"), [(256 * 1024 + 1, "the server"), (1024 * 1024, "the server"), (1024 * 1024 + 1, "nginx")]
)
def test_behind_nginx_a_body_that_is_too_large_is_refused(front: Front, size: int, who: str) -> None:
    answer = requests.post(
        f"{front.url}/api/v1/session",
        data=b"x" * size,
        headers={"Content-Type": "application/json"},
        verify=str(front.ca_file),
        timeout=20,
    )
    assert answer.status_code == 413
    assert answer.headers["Content-Type"].startswith("application/problem+json") is (who == "the server")


def test_behind_nginx_a_device_joins_and_syncs(front: Front, tmp_path: Path) -> None:
    kim = front.server.person("kim")
    core = build(Profile(tmp_path / "ledger"))
    core.settings.set(TOKEN_FILE, True)
    core.settings.set(CA_FILE, str(front.ca_file))
    sync = build_sync(core)
    try:
        sync.join(front.url, front.server.code(kim), device_name="laptop")
        core.timers.start(note="through the proxy")
        core.timers.stop()
        report = sync.run()
        assert (report.trouble, sync.status().state) == (None, State.SENT)
        assert report.pushed == 2
    finally:
        sync.close()
        core.close()
