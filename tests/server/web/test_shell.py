"""What happens to every request and every answer: logs, headers, compression, limits, failures."""

import contextlib
import gzip
import json
import socket
from collections.abc import Callable

import msgspec
import pytest
import requests
import zstandard

from app.domain.ids import new_id
from app.wire.protocol import EnrolRequest, ProblemType
from server.accounts.queries import Person
from server.bootstrap import WebSettings
from server.problems import ServerProblem
from server.store.engine import Database
from server.web import heads
from server.web.rates import Rates
from tests.server.web.test_sync_routes import a_push, send
from tests.support.clock import FakeClock
from tests.support.web import PASSWORD, RunningServer, bearer, problem_in, running


def test_no_password_token_code_note_or_name_is_ever_logged(web: RunningServer, owner: Person) -> None:
    code = web.joining.invite(owner.org_id, owner.id, by=owner.id).code
    device = web.enrol(code).token
    browser = web.signed_in(owner)
    secret = browser.post(f"{web.url}/api/v1/tokens", json={"name": "x", "scopes": ["catalogue:read"]}, timeout=10)
    said = {
        "a wrong password": "wrong password!", "a wrong code": "WRNGC-ODEXX", "a wrong token": "wt_wrongtoken",
        "a note": "the customer's safe is behind the picture",
    }  # fmt: skip
    requests.post(
        f"{web.url}/api/v1/session", json={"email": owner.email, "password": said["a wrong password"]}, timeout=10
    )
    request = EnrolRequest(code=said["a wrong code"], device_id=new_id(), device_name="x")
    requests.post(f"{web.url}/devices", json=msgspec.to_builtins(request), timeout=10)
    requests.get(f"{web.url}/api/v1/customers", headers=bearer(said["a wrong token"]), timeout=10)
    requests.get(f"{web.url}/api/v1/customers?after={said['a wrong token']}", timeout=10)
    assert send(web, device, a_push(said["a note"])).status_code == 200
    broken = send(web, device, a_push(said["a note"])[:-5])
    assert broken.status_code == 400
    web.ended(broken)
    said |= {
        "the password": PASSWORD, "the code": code, "the device's token": device,
        "the access token": secret.json()["secret"], "the session": browser.cookies["wrenchtime_session"],
        "the csrf token": str(browser.headers["X-CSRF-Token"]), "the address": owner.email, "the name": owner.name,
    }  # fmt: skip
    logged = web.log.getvalue()
    assert {name for name, words in said.items() if words in logged} == set()
    lines = [line for line in web.lines() if line["event"] == "request"]
    assert {"POST /devices 201", "POST /api/v1/session 401", "POST /sync/v1/push 200"} <= {
        f"{line['method']} {line['route']} {line['status']}" for line in lines
    }


def test_a_failure_of_the_server_tells_the_asker_nothing_and_the_log_where_it_was(
    web: RunningServer, owner: Person, database: Database
) -> None:
    token = web.access_token(owner)
    database.write(lambda connection: connection.exec_driver_sql("DROP TABLE customer"))
    answer = requests.post(
        f"{web.url}/api/v1/customers", json={"name": "Topsecret Ltd"}, headers=bearer(token), timeout=10
    )
    told = problem_in(answer)
    assert (told.status, told.type) == (500, ProblemType.INTERNAL)
    assert "customer" not in told.detail
    line = web.ended(answer)
    assert line["request_id"] in told.instance == f"urn:wrenchtime:request:{answer.headers['X-Request-Id']}"
    assert "no such table: customer" in line["database_says"]
    assert any("queries.py" in frame for frame in line["frames"])
    assert "Topsecret" not in web.log.getvalue()


def test_every_answer_carries_the_security_headers_and_the_requests_id(web: RunningServer) -> None:
    for path in ("/live", "/nowhere", "/api", "/sync/v1/changes"):
        headers = requests.get(web.url + path, headers={"X-Request-Id": "mine-17"}, timeout=10).headers
        assert headers["X-Request-Id"] == "mine-17"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["Content-Security-Policy"].startswith("default-src 'none'")
        assert headers["Cache-Control"] == "no-store"
        assert "Server" not in headers
    given = requests.get(f"{web.url}/live", headers={"X-Request-Id": "no\tid of mine"}, timeout=10)
    assert given.headers["X-Request-Id"] != "no\tid of mine"


def test_over_https_the_cookie_stays_there_and_browsers_are_told_to(database: Database, clock: FakeClock) -> None:
    with running(database, clock, WebSettings(https=True)) as web:
        owner = web.found()
        answer = requests.post(
            f"{web.url}/api/v1/session", json={"email": owner.email, "password": PASSWORD}, timeout=10
        )
        assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"
        cookie = answer.headers["Set-Cookie"].casefold()
        assert all(word in cookie for word in ("secure", "httponly", "samesite=strict", "path=/"))


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [("gzip", "gzip"), ("zstd", "zstd"), ("gzip, zstd", "zstd"), ("gzip;q=1, zstd;q=0.5", "gzip"), ("*", "zstd"),
     ("gzip;q=0", None), ("br", None), ("", None)],
)  # fmt: skip
def test_a_long_answer_is_compressed_as_the_asker_likes(
    web: RunningServer, accepted: str, encoding: str | None
) -> None:
    with requests.get(
        f"{web.url}/api/openapi.json", headers={"Accept-Encoding": accepted}, stream=True, timeout=10
    ) as answer:
        raw = answer.raw.read(decode_content=False)
    assert answer.headers.get("Content-Encoding") == encoding
    assert answer.headers["Vary"] == "Accept-Encoding"
    unpack: dict[str | None, Callable[[bytes], bytes]] = {
        "gzip": gzip.decompress, "zstd": zstandard.ZstdDecompressor().decompress, None: bytes
    }  # fmt: skip
    assert json.loads(unpack[encoding](raw))["info"]["title"] == "Wrenchtime"


def test_a_short_answer_is_sent_as_it_is(web: RunningServer) -> None:
    assert "Content-Encoding" not in requests.get(f"{web.url}/live", timeout=10).headers


def test_headers_without_end_are_not_kept(web: RunningServer) -> None:
    with socket.create_connection(("127.0.0.1", int(web.url.rpartition(":")[2])), timeout=10) as line:
        line.sendall(b"GET /live HTTP/1.1\r\nHost: x\r\n")
        told = b""
        with contextlib.suppress(ConnectionError):  # closed while the rest is on its way
            for number in range(40):
                line.sendall(b"X-%d: %b\r\n" % (number, b"x" * 10_000))
            line.sendall(b"\r\n")
        with contextlib.suppress(ConnectionError):
            told = line.recv(100)
    assert b" 200 " not in told


@pytest.mark.parametrize("begun", [b"", b"GET /live HTTP/1.1\r\nHost: x\r\n"])
def test_who_does_not_say_what_they_want_is_not_waited_for(
    web: RunningServer, monkeypatch: pytest.MonkeyPatch, begun: bytes
) -> None:
    monkeypatch.setattr(heads, "COMES_WITHIN", 0.3)
    with socket.create_connection(("127.0.0.1", int(web.url.rpartition(":")[2])), timeout=10) as line:
        line.sendall(begun)
        assert line.recv(100) == b"", "the server closes"


def test_a_second_request_that_is_never_finished_is_not_waited_for(
    web: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heads, "COMES_WITHIN", 0.3)
    with socket.create_connection(("127.0.0.1", int(web.url.rpartition(":")[2])), timeout=10) as line:
        line.sendall(b"GET /live HTTP/1.1\r\nHost: x\r\n\r\n")
        told = b""
        while not told.endswith(b'"}'):
            told += line.recv(10_000)
        line.sendall(b"GET /live HTTP/1.1\r\nHost: x\r\n")
        assert line.recv(100) == b"", "the server closes"


def test_a_body_may_come_later_than_its_head(web: RunningServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heads, "COMES_WITHIN", 0.2)
    body = b'{"email": "x", "password": "y"}'
    head = f"POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    with socket.create_connection(("127.0.0.1", int(web.url.rpartition(":")[2])), timeout=10) as line:
        line.sendall(f"{head}\r\n\r\n".encode())
        line.settimeout(0.5)
        with pytest.raises(TimeoutError):
            line.recv(100)
        line.settimeout(10)
        line.sendall(body)
        assert line.recv(100).startswith(b"HTTP/1.1 422 ")


def test_head_tells_what_get_would(web: RunningServer) -> None:
    head, get = (requests.request(method, f"{web.url}/live", timeout=10) for method in ("HEAD", "GET"))
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["Content-Length"] == get.headers["Content-Length"]


def test_a_body_that_is_not_json_is_refused(web: RunningServer) -> None:
    answer = requests.post(f"{web.url}/devices", data="code=X", headers={"Content-Type": "text/plain"}, timeout=10)
    assert (answer.status_code, problem_in(answer).detail) == (415, "The body must be JSON.")


def test_a_wrong_method_is_told_the_right_ones(web: RunningServer) -> None:
    answer = requests.delete(f"{web.url}/live", timeout=10)
    assert problem_in(answer).type == ProblemType.METHOD_NOT_ALLOWED
    assert "GET" in answer.headers["Allow"]


def test_guessing_passwords_is_stopped_and_told_when_to_try_again(web: RunningServer, owner: Person) -> None:
    def guess(password: str) -> requests.Response:
        return requests.post(f"{web.url}/api/v1/session", json={"email": owner.email, "password": password}, timeout=10)

    statuses = [guess(f"guess number {number}").status_code for number in range(11)]
    assert statuses == [401] * 10 + [429]
    stopped = guess(PASSWORD)
    assert problem_in(stopped).type == ProblemType.TOO_MANY
    assert 0 < int(stopped.headers["Retry-After"]) <= 15 * 60 + 1


def test_a_program_that_asks_too_often_is_told_to_wait(database: Database, clock: FakeClock) -> None:
    with running(database, clock, WebSettings(requests_per_second=0.01, burst=3)) as web:
        answers = [requests.get(f"{web.url}/live", timeout=10) for _ in range(4)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert int(answers[-1].headers["Retry-After"]) > 1


def test_a_bucket_fills_evenly_and_each_asker_has_their_own() -> None:
    at = [0.0]
    rates = Rates(2, 2, clock=lambda: at[0])
    rates.spend("a")
    rates.spend("a")
    with pytest.raises(ServerProblem) as stopped:
        rates.spend("a")
    assert stopped.value.retry_after == 1
    rates.spend("b")
    at[0] = 0.5
    rates.spend("a")
    with pytest.raises(ServerProblem):
        rates.spend("a")


def test_more_requests_at_once_than_can_be_served_are_sent_away_with_a_time_to_come_back(
    database: Database, clock: FakeClock
) -> None:
    with running(database, clock, WebSettings(at_once=0)) as web:
        busy = requests.get(f"{web.url}/ready", timeout=10)
        alive = requests.get(f"{web.url}/live", timeout=10)
    assert problem_in(busy).type == ProblemType.BUSY
    assert 5 <= int(busy.headers["Retry-After"]) <= 30
    assert alive.status_code == 200


def test_a_client_that_hangs_up_in_its_request_harms_nobody(web: RunningServer) -> None:
    port = int(web.url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=10) as gone:
        gone.sendall(
            b"POST /devices HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"
        )
    assert requests.get(f"{web.url}/live", timeout=10).status_code == 200
    for _ in range(200):
        if any(line["status"] == 499 for line in web.lines() if line["event"] == "request"):
            return
        requests.get(f"{web.url}/live", timeout=10)
    pytest.fail("the request never ended")


def test_figures_count_requests_by_route_and_changes_by_outcome(web: RunningServer, owner: Person) -> None:
    web.ended(send(web, web.device_token(owner), a_push("PSU", "fan")))
    web.ended(requests.get(f"{web.url}/api/v1/entries/{new_id()}", timeout=10))
    figures = requests.get(f"{web.url}/metrics", timeout=10).text
    assert 'wrenchtime_requests_total{method="POST",route="/sync/v1/push",status="200"} 1.0' in figures
    assert 'wrenchtime_requests_total{method="GET",route="/api/v1/entries/{record_id}",status="401"} 1.0' in figures
    assert 'wrenchtime_mutations_total{outcome="applied"} 2.0' in figures


def test_it_lives_without_its_database_but_is_not_ready(web: RunningServer, database: Database) -> None:
    assert requests.get(f"{web.url}/ready", timeout=10).json() == {"status": "ready"}
    database.write(lambda connection: connection.exec_driver_sql("DROP TABLE organisation"))
    assert requests.get(f"{web.url}/live", timeout=10).json() == {"status": "live"}
    assert requests.get(f"{web.url}/ready", timeout=10).status_code == 503
