"""Sync over HTTP: what a device sees of push, changes, snapshot and verify."""

import gzip
import socket
from collections.abc import Callable

import msgspec
import pytest
import requests
import zstandard

from app.domain.ids import new_id
from app.wire.digest import digest
from app.wire.mutations import Op
from app.wire.protocol import (
    MAX_BODY,
    Capabilities,
    ChangesAnswer,
    ProblemType,
    PushAnswer,
    PushRequest,
    SentMutation,
    SnapshotAnswer,
    Status,
    VerifyAnswer,
    VerifyRequest,
)
from app.wire.records import Kind
from server.accounts.queries import Person
from tests.support.servers import entry_fields
from tests.support.web import BOTH, RunningServer, bearer, problem_in

Compress = Callable[[bytes], bytes]


@pytest.fixture
def token(web: RunningServer, owner: Person) -> str:
    return web.device_token(owner)


def a_push(*notes: str, first: int = 1) -> bytes:
    mutations = tuple(
        SentMutation(
            seq=first + position, mid=new_id(), type=Kind.ENTRY, id=new_id(), op=Op.PUT, set=entry_fields(note=note),
            device_time="2026-11-21T08:00:00.000Z",
        )
        for position, note in enumerate(notes)
    )  # fmt: skip
    return msgspec.json.encode(PushRequest(mutations=mutations, end=True))


def send(web: RunningServer, token: str, body: bytes, **headers: str) -> requests.Response:
    return requests.post(f"{web.url}/sync/v1/push", data=body, headers={**bearer(token), **headers}, timeout=10)


def fetch(web: RunningServer, token: str, path: str, **parameters: str | int) -> requests.Response:
    return requests.get(f"{web.url}{path}", params=parameters, headers=bearer(token), timeout=10)


def test_anybody_may_ask_what_the_server_can_do(web: RunningServer) -> None:
    answer = requests.get(f"{web.url}/sync/v1/capabilities", timeout=10)
    told = msgspec.json.decode(answer.content, type=Capabilities)
    assert (told.protocol.min, told.limits.body, told.end) == (1, MAX_BODY, True)


@BOTH
def test_what_one_device_pushes_another_of_the_same_person_gets(web: RunningServer, owner: Person, token: str) -> None:
    other = web.device_token(owner)
    first = msgspec.json.decode(fetch(web, other, "/sync/v1/snapshot", part="entry").content, type=SnapshotAnswer)
    answer = msgspec.json.decode(send(web, token, a_push("PSU", "fan")).content, type=PushAnswer)
    assert [result.status for result in answer.results] == [Status.APPLIED, Status.APPLIED]
    pulled = msgspec.json.decode(fetch(web, other, "/sync/v1/changes", cursor=first.cursor).content, type=ChangesAnswer)
    assert [row.data["note"] for row in pulled.rows] == ["PSU", "fan"]
    assert not pulled.more
    whole = msgspec.json.decode(
        fetch(web, other, "/sync/v1/snapshot", part="entry", limit=1).content, type=SnapshotAnswer
    )
    assert whole.after == whole.rows[0].id
    held = {Kind.ENTRY: digest((row.id, row.rev) for row in pulled.rows)}
    request = VerifyRequest(tip=pulled.tip, cursor=pulled.cursor, parts=held, end=True)
    compared = requests.post(
        f"{web.url}/sync/v1/verify", data=msgspec.json.encode(request), headers=bearer(other), timeout=10
    )
    assert msgspec.json.decode(compared.content, type=VerifyAnswer).different == ()


@pytest.mark.parametrize(
    ("encoding", "compress"), [("gzip", gzip.compress), ("zstd", zstandard.ZstdCompressor().compress)]
)
def test_a_push_may_be_compressed(web: RunningServer, token: str, encoding: str, compress: Compress) -> None:
    answer = send(web, token, compress(a_push("PSU")), **{"Content-Encoding": encoding})
    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize(
    ("encoding", "compress"), [("gzip", gzip.compress), ("zstd", zstandard.ZstdCompressor().compress)]
)
def test_a_compressed_push_that_was_cut_is_malformed(
    web: RunningServer, token: str, encoding: str, compress: Compress
) -> None:
    answer = send(web, token, compress(a_push(*"abcdef"))[:-3], **{"Content-Encoding": encoding})
    assert problem_in(answer).type == ProblemType.MALFORMED


@pytest.mark.parametrize(
    ("encoding", "compress"), [("gzip", gzip.compress), ("zstd", zstandard.ZstdCompressor().compress)]
)
def test_a_bomb_is_not_unpacked(web: RunningServer, token: str, encoding: str, compress: Compress) -> None:
    answer = send(web, token, compress(b" " * 50_000_000), **{"Content-Encoding": encoding})
    assert problem_in(answer).max_bytes == MAX_BODY


def test_a_body_beyond_the_limit_is_too_large(web: RunningServer, token: str) -> None:
    answer = send(web, token, b" " * (MAX_BODY + 1))
    assert problem_in(answer).type == ProblemType.TOO_LARGE


@pytest.mark.parametrize("chunked", [False, True])
def test_whoever_sends_too_much_can_send_it_and_is_told(web: RunningServer, token: str, chunked: bool) -> None:
    # As a proxy does that wants its connection closed: it looks at the answer only when all is sent.
    body = b" " * (3 * 1024 * 1024)
    framing = "Transfer-Encoding: chunked" if chunked else f"Content-Length: {len(body)}"
    head = (
        "POST /sync/v1/push HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n"
        f"Authorization: Bearer {token}\r\n{framing}\r\n\r\n"
    )
    sent = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body) if chunked else body
    with socket.create_connection(("127.0.0.1", int(web.url.rpartition(":")[2])), timeout=0.2) as line:
        line.sendall(head.encode() + sent[: 2 * MAX_BODY])
        with pytest.raises(TimeoutError):
            line.recv(1)
        line.settimeout(10)
        line.sendall(sent[2 * MAX_BODY :])
        answer = b"".join(iter(lambda: line.recv(65_536), b""))
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"connection: close\r\n" in answer.lower()


def test_an_unknown_compression_is_said_so(web: RunningServer, token: str) -> None:
    answer = send(web, token, a_push("PSU"), **{"Content-Encoding": "br"})
    assert (answer.status_code, problem_in(answer).type) == (415, ProblemType.ENCODING_UNSUPPORTED)


@BOTH
def test_one_change_that_cannot_be_read_does_not_take_the_others_with_it(web: RunningServer, token: str) -> None:
    push = msgspec.json.decode(a_push("PSU", "fan"))
    push["mutations"][0]["op"] = "explode"
    answer = msgspec.json.decode(send(web, token, msgspec.json.encode(push)).content, type=PushAnswer)
    assert [result.status for result in answer.results] == [Status.REJECTED, Status.APPLIED]


def test_a_number_sent_as_text_is_not_guessed_at(web: RunningServer, token: str) -> None:
    push = msgspec.json.decode(a_push("PSU"))
    push["acked_seq"] = "0"
    assert problem_in(send(web, token, msgspec.json.encode(push))).type == ProblemType.MALFORMED


def test_without_a_token_nothing_is_told(web: RunningServer) -> None:
    answer = requests.get(f"{web.url}/sync/v1/changes", timeout=10)
    assert problem_in(answer).type == ProblemType.AUTH_REQUIRED
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


@BOTH
def test_a_token_is_good_for_its_own_device_only(web: RunningServer, token: str) -> None:
    answer = send(web, token, a_push("PSU"), **{"Wrenchtime-Device": new_id()})
    assert problem_in(answer).type == ProblemType.AUTH_REQUIRED


def test_another_version_of_the_protocol_is_refused_with_the_ones_spoken(web: RunningServer, token: str) -> None:
    told = problem_in(send(web, token, a_push("PSU"), **{"Wrenchtime-Protocol": "9"}))
    assert (told.type, told.min, told.max) == (ProblemType.PROTOCOL_UNSUPPORTED, 1, 1)


@BOTH
def test_changes_without_a_cursor_ask_for_a_snapshot_first(web: RunningServer, token: str) -> None:
    assert fetch(web, token, "/sync/v1/changes").status_code == 410


@pytest.mark.parametrize(
    "parameters", [{"limit": "many"}, {"limit": 0}, {"limit": 1001}, {"tip": "nonsense"}, {"acked_seq": -1}]
)
def test_parameters_that_make_no_sense_are_malformed(
    web: RunningServer, token: str, parameters: dict[str, str | int]
) -> None:
    told = problem_in(fetch(web, token, "/sync/v1/changes", **parameters))
    assert told.type == ProblemType.MALFORMED
    assert next(iter(parameters)) in told.errors[0]


@BOTH
def test_a_code_works_once_and_for_one_device(web: RunningServer, owner: Person) -> None:
    code = web.joining.invite(owner.org_id, owner.id, by=owner.id).code
    joined = web.enrol(code)
    assert (joined.organisation, joined.person) == ("Acme Service", "Olga")
    again = {"code": code, "device_id": new_id(), "device_name": "thief"}
    answer = requests.post(f"{web.url}/devices", json=again, timeout=10)
    assert problem_in(answer).type == ProblemType.CODE_INVALID
