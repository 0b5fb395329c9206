"""The transport takes nothing for an answer that is not one, and says what is in the way."""

import gzip
import json
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import Refusal
from app.sync import watched
from app.sync.address import Address
from app.sync.http import HttpTransport
from app.sync.transport import Layer, TransportFailure, TransportProblem
from app.wire.mutations import Op
from app.wire.protocol import ProblemType, PushRequest, SentMutation, Witness
from app.wire.records import Kind
from tests.sync.raw_server import RawServer, Script, answer

Serve = Callable[[Script], RawServer]
CHANGES = json.dumps(
    {"protocol": 1, "tip": [7, "c7"], "cursor": "next", "more": False, "rows": [], "end": True}
).encode()
PUSHED = json.dumps(
    {
        "protocol": 1, "tip": [7, "c7"], "last_seq": 1, "server_time": "2026-11-20T08:00:00.000Z", "backup_through": 0,
        "results": [{"seq": 1, "status": "applied"}], "end": True,
    }
).encode()  # fmt: skip


@pytest.fixture
def serve() -> Iterator[Serve]:
    servers: list[RawServer] = []

    def serve(script: Script) -> RawServer:
        servers.append(RawServer(script))
        return servers[-1]

    yield serve
    for server in servers:
        server.close()


@pytest.fixture
def reach() -> Iterator[Callable[..., HttpTransport]]:
    made: list[HttpTransport] = []

    def reach(server: RawServer | str, **options: Any) -> HttpTransport:
        url = server if isinstance(server, str) else server.url
        made.append(HttpTransport(Address.read(url), token="secret-token", device=lambda: "device-1", **options))
        return made[-1]

    yield reach
    for transport in made:
        transport.close()


Reach = Callable[..., HttpTransport]


def failure(transport: HttpTransport) -> TransportFailure:
    with pytest.raises(TransportFailure) as caught:
        transport.changes(None, 0, "c", 10)
    return caught.value


def sent() -> PushRequest:
    mutation = SentMutation(
        seq=1, mid="m", type=Kind.ENTRY, id="i", op=Op.PUT, set={"note": "x" * 2000}, device_time="t"
    )
    return PushRequest(tip=Witness(7, "c7"), acked_seq=0, mutations=(mutation,), end=True)


def test_a_request_says_who_asks_and_carries_the_witness(serve: Serve, reach: Reach) -> None:
    server = serve(lambda _: [answer(CHANGES)])
    got = reach(server, client="1.4.2").changes(Witness(81226, "b1d0"), 41, "cursor=", 500)
    assert got.cursor == "next"
    [heard] = server.heard
    assert (heard.method, heard.target) == (
        "GET", "/sync/v1/changes?cursor=cursor%3D&limit=500&acked_seq=41&tip=81226.b1d0",
    )  # fmt: skip
    assert heard.headers["authorization"] == "Bearer secret-token"
    assert heard.headers["wrenchtime-protocol"] == "1"
    assert heard.headers["wrenchtime-client"] == "1.4.2"
    assert heard.headers["wrenchtime-device"] == "device-1"
    assert len(heard.headers["x-request-id"]) == 36


def test_a_password_in_netrc_never_takes_the_tokens_place(
    serve: Serve, reach: Reach, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    server = serve(lambda _: [answer(CHANGES)])
    reach(server).changes(None, 0, "c", 1)
    assert server.heard[0].headers["authorization"] == "Bearer secret-token"


@pytest.mark.logs("Failed to parse headers")
@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
@pytest.mark.parametrize("length", [False, True], ids=["until it closes", "of stated length"])
@pytest.mark.parametrize("request_kind", ["push", "changes"])
def test_an_answer_cut_at_any_byte_is_no_answer(
    serve: Serve, reach: Reach, *, request_kind: str, packed: bool, length: bool
) -> None:
    whole = answer(PUSHED if request_kind == "push" else CHANGES, packed=packed, length=length)
    cut = len(whole)
    transport = reach(serve(lambda _: [whole[:cut]]))

    def ask() -> object:
        return transport.push(sent()) if request_kind == "push" else transport.changes(None, 0, "c", 1)

    uncut = ask()
    taken = 0
    for cut in range(len(whole)):  # noqa: B007 - the server looks there
        try:
            got = ask()
        except TransportFailure as caught:
            assert caught.layer in {Layer.ANSWER, Layer.CONNECTION, Layer.PORTAL}, caught  # noqa: PT017
        else:
            # Nothing but gzip's own end is missing: the JSON came whole.
            assert got == uncut
            taken += 1
    assert taken <= (12 if packed and not length else 0)


def test_an_answer_garbled_on_the_way_is_no_answer(serve: Serve, reach: Reach) -> None:
    whole = answer(CHANGES, packed=True)
    start = whole.index(b"\r\n\r\n") + 4
    place = [start]
    server = serve(lambda _: [whole[: place[0]] + bytes([whole[place[0]] ^ 0xFF]) + whole[place[0] + 1 :]])
    transport = reach(server)
    for spot in range(start, len(whole)):
        place[0] = spot
        if spot - start in range(4, 10):
            continue  # time, flags of the packer and system: they carry nothing
        assert failure(transport).layer in {Layer.ANSWER, Layer.CONNECTION}, spot


def test_a_login_page_is_told_as_one(serve: Serve, reach: Reach) -> None:
    page = answer(b"<html>Welcome to the hotel</html>", kind="text/html; charset=utf-8")
    found = failure(reach(serve(lambda _: [page])))
    assert found.layer is Layer.PORTAL
    assert "log in to this network in a browser" in found.message


@pytest.mark.parametrize(
    "body",
    [b"{}", b"[]", b"", b'{"protocol":1,"end":true}', CHANGES.replace(b"true", b"false"), CHANGES[:-1], CHANGES + b"x"],
)
def test_json_that_is_not_our_answer_is_none(serve: Serve, reach: Reach, body: bytes) -> None:
    assert failure(reach(serve(lambda _: [answer(body)]))).layer in {Layer.ANSWER, Layer.VERSION}


def test_another_version_of_the_protocol_is_told_as_one(serve: Serve, reach: Reach) -> None:
    body = CHANGES.replace(b'"protocol": 1', b'"protocol": 2')
    assert failure(reach(serve(lambda _: [answer(body)]))).layer is Layer.VERSION


@pytest.mark.parametrize("place", ["https://portal.hotel.example/login", "/elsewhere", ""])
def test_a_redirect_is_never_followed(serve: Serve, reach: Reach, place: str) -> None:
    server = serve(lambda _: [answer(b"", status="302 Found", headers=f"Location: {place}\r\n")])
    transport = reach(server)
    with pytest.raises(TransportFailure) as caught:
        transport.push(sent())
    assert caught.value.layer is (Layer.PORTAL if "hotel" in place else Layer.SERVER)
    assert len(server.heard) == 1


def test_a_problem_is_handed_on_with_the_time_to_wait(serve: Serve, reach: Reach) -> None:
    body = json.dumps({"type": "/problems/busy", "title": "Busy", "status": 503, "detail": "later"}).encode()
    whole = answer(body, status="503 Busy", kind="application/problem+json", headers="Retry-After: 17\r\n")
    with pytest.raises(TransportProblem) as caught:
        reach(serve(lambda _: [whole])).changes(None, 0, "c", 1)
    assert caught.value.problem.type == ProblemType.BUSY
    assert caught.value.retry_after == 17


def test_a_time_to_wait_may_be_a_date_by_the_servers_clock(serve: Serve, reach: Reach) -> None:
    headers = "Date: Sat, 21 Nov 2026 10:00:00 GMT\r\nRetry-After: Sat, 21 Nov 2026 10:01:30 GMT\r\n"
    found = failure(reach(serve(lambda _: [answer(b"", status="429 Too Many", headers=headers)])))
    assert (found.layer, found.retry_after) == (Layer.SERVER, 90)


@pytest.mark.parametrize("status", ["500 Oops", "502 Bad Gateway", "404 Not Found", "418 Teapot"])
def test_a_status_without_a_reason_is_the_servers_trouble(serve: Serve, reach: Reach, status: str) -> None:
    assert failure(reach(serve(lambda _: [answer(b"<html>", status=status, kind="text/html")]))).layer is Layer.SERVER


def test_a_proxy_that_takes_less_than_the_server_has_the_batch_halved(serve: Serve, reach: Reach) -> None:
    server = serve(lambda _: [answer(b"<html>", status="413 Too Large", kind="text/html")])
    with pytest.raises(TransportProblem) as caught:
        reach(server).push(sent())
    assert caught.value.problem.type == ProblemType.TOO_LARGE


def test_a_server_that_reads_no_gzip_gets_it_plain_from_then_on(serve: Serve, reach: Reach) -> None:
    body = json.dumps({"type": "/problems/encoding-unsupported", "title": "?", "status": 415}).encode()

    def script(heard: Any) -> list[bytes]:
        if "content-encoding" in heard.headers:
            return [answer(body, status="415 No", kind="application/problem+json")]
        return [answer(PUSHED)]

    server = serve(script)
    transport = reach(server)
    assert transport.push(sent()).last_seq == 1
    assert transport.push(sent()).last_seq == 1
    assert ["content-encoding" in heard.headers for heard in server.heard] == [True, False, False]
    assert server.heard[0].body == server.heard[1].body


def test_an_answer_that_unpacks_without_end_is_given_up(serve: Serve, reach: Reach) -> None:
    bomb = gzip.compress(b" " * 64_000_000, 9)
    server = serve(lambda _: [answer(bomb, headers="Content-Encoding: gzip\r\n")])
    assert "larger than 4 MiB" in failure(reach(server)).message


def test_an_answer_that_drips_is_given_up(serve: Serve, reach: Reach) -> None:
    def script(_: Any) -> Iterator[bytes]:
        head, _, body = answer(CHANGES).partition(b"\r\n\r\n")
        yield head + b"\r\n\r\n"
        for byte in body:
            yield bytes([byte])
            server.stop.wait(0.05)

    server = serve(script)
    assert failure(reach(server, timeouts=(1, 1, 0.3))).layer is Layer.TIMEOUT


def test_headers_that_drip_are_given_up(serve: Serve, reach: Reach, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watched._Watched, "head_seconds", 0.3)

    def script(_: Any) -> Iterator[bytes]:
        for byte in answer(CHANGES):
            yield bytes([byte])
            server.stop.wait(0.05)

    server = serve(script)
    started = time.monotonic()
    assert failure(reach(server, timeouts=(1, 1, 20))).layer in {Layer.CONNECTION, Layer.ANSWER, Layer.PORTAL}
    assert time.monotonic() - started < 5, "the whole would take nine seconds"


def test_a_server_that_never_answers_is_a_timeout(serve: Serve, reach: Reach) -> None:
    def script(_: Any) -> list[bytes]:
        server.stop.wait(2)
        return []

    server = serve(script)
    assert failure(reach(server, timeouts=(1, 0.3, 5))).layer is Layer.TIMEOUT


def test_a_port_where_nothing_listens_says_so(reach: Reach) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    found = failure(reach(f"http://127.0.0.1:{port}"))
    assert found.layer is Layer.CONNECTION
    assert "Nothing listens" in found.message


def test_a_proxy_that_is_not_there_is_told_as_one(reach: Reach, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
    assert failure(reach("https://time.example.com")).layer is Layer.PROXY


def test_a_certificate_that_nobody_vouches_for_is_refused_and_one_that_is_named_is_taken(
    reach: Reach, serve: Serve, tmp_path: Path
) -> None:
    pytest.importorskip("cryptography")
    from tests.sync.certificate import TlsServer

    with TlsServer(tmp_path, answer(CHANGES)) as server:
        found = failure(reach(f"https://localhost:{server.port}"))
        assert found.layer is Layer.CERTIFICATE
        assert "sync.ca_file" in found.message
        named = reach(f"https://localhost:{server.port}", ca_file=str(server.ca_file))
        assert named.changes(None, 0, "c", 1).cursor == "next"


def test_an_expired_certificate_and_one_from_tomorrow_name_the_clock(reach: Reach, tmp_path: Path) -> None:
    pytest.importorskip("cryptography")
    from tests.sync.certificate import TlsServer

    for days, layer in ((-30, Layer.CERTIFICATE), (30, Layer.CLOCK)):
        with TlsServer(tmp_path, answer(CHANGES), valid_from_days=days) as server:
            found = failure(reach(f"https://localhost:{server.port}", ca_file=str(server.ca_file)))
            assert found.layer is layer
            assert "clock" in found.message


def test_a_certificate_file_that_is_none_is_told(reach: Reach, tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("not a certificate")
    with pytest.raises(Refusal, match="certificate cannot be read"):
        reach("https://localhost:1", ca_file=str(tmp_path / "ca.pem"))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("time.example.com", "https://time.example.com"),
        (" https://Time.example.com:8443/office/ ", "https://time.example.com:8443/office"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_an_address_is_read_as_people_write_it(text: str, shown: str) -> None:
    assert Address.read(text).shown == shown
    assert Address.read(shown) == Address.read(text)


@pytest.mark.parametrize(
    "text", ["", "https://", "ftp://x", "http://time.example.com", "https://me:pw@x", "https://x?y", "https://x:port"]
)
def test_an_address_that_is_none_or_not_safe_is_refused(text: str) -> None:
    with pytest.raises(Refusal):
        Address.read(text)
