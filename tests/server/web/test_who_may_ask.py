"""Every route against everybody who may knock: what is written here, not what the server's own table says."""

import pytest
import requests

from app.domain.ids import new_id
from server.accounts.identity import Permission, Role
from server.accounts.queries import Person
from server.web.access import routes
from tests.support.servers import entry_fields
from tests.support.web import RunningServer, bearer, problem_in

KNOWN = "nobody device T M O t m o"
"""T, M, O: technician, manager, owner signed in; t, m, o: their programs with tokens for all that they may do."""
PEOPLE, SIGNED_IN, MANAGERS = "T M O t m o", "T M O", "M O m o"

MAY: dict[str, str] = {
    "GET /sync/v1/capabilities": KNOWN,
    "POST /sync/v1/push": "device",
    "GET /sync/v1/changes": "device",
    "GET /sync/v1/snapshot": "device",
    "POST /sync/v1/verify": "device",
    "GET /sync/v1/figures": "device",
    "POST /devices": KNOWN,
    "POST /devices/token": "device",
    "DELETE /devices/token": "device",
    "GET /live": KNOWN,
    "GET /ready": KNOWN,
    "GET /metrics": KNOWN,
    "GET /api": KNOWN,
    "GET /api/openapi.json": KNOWN,
    "GET /api/{path}": KNOWN,
    "POST /api/v1/session": KNOWN,
    "GET /api/v1/session": SIGNED_IN,
    "DELETE /api/v1/session": SIGNED_IN,
    "PUT /api/v1/session/password": SIGNED_IN,
    "GET /api/v1/people": MANAGERS,
    "POST /api/v1/people": MANAGERS,
    "GET /api/v1/people/{person_id}": MANAGERS,
    "PATCH /api/v1/people/{person_id}": MANAGERS,
    "PUT /api/v1/people/{person_id}/password": "M O",
    "POST /api/v1/people/{person_id}/invitations": MANAGERS,
    "GET /api/v1/devices": SIGNED_IN,
    "PATCH /api/v1/devices/{device_id}": SIGNED_IN,
    "DELETE /api/v1/devices/{device_id}": SIGNED_IN,
    "GET /api/v1/tokens": SIGNED_IN,
    "POST /api/v1/tokens": SIGNED_IN,
    "DELETE /api/v1/tokens/{token_id}": SIGNED_IN,
    **{
        f"{method} /api/v1/{kind}{rest}": MANAGERS if method != "GET" else PEOPLE
        for kind in ("customers", "contacts", "tasks", "work-types", "agreements", "favourites")
        for method, rest in (
            ("GET", ""), ("POST", ""), ("GET", "/{record_id}"), ("PUT", "/{record_id}"), ("DELETE", "/{record_id}"),
            ("GET", "/{record_id}/history"),
        )
    },
    "GET /api/v1/customers/alike": MANAGERS,
    "POST /api/v1/customers/{record_id}/join": MANAGERS,
    "GET /api/v1/entries": PEOPLE,
    "POST /api/v1/entries": PEOPLE,
    "GET /api/v1/entries/{record_id}": PEOPLE,
    "PUT /api/v1/entries/{record_id}": PEOPLE,
    "DELETE /api/v1/entries/{record_id}": PEOPLE,
    "GET /api/v1/entries/{record_id}/history": PEOPLE,
    "GET /api/v1/submissions": PEOPLE,
    "GET /api/v1/submissions/{record_id}": PEOPLE,
    "GET /api/v1/submissions/{record_id}/history": PEOPLE,
    "GET /api/v1/submissions/{record_id}/entries": PEOPLE,
    "POST /api/v1/submissions/{record_id}/approve": MANAGERS,
    "POST /api/v1/submissions/{record_id}/return": MANAGERS,
    "POST /api/v1/submissions/approve": MANAGERS,
    "POST /api/v1/submissions/return": MANAGERS,
    "POST /api/v1/entries/lock": MANAGERS,
    "POST /api/v1/entries/unlock": MANAGERS,
    "POST /api/v1/entries/admit": MANAGERS,
    "PUT /api/v1/closed-until": MANAGERS,
    "GET /": KNOWN,
    "GET /review/style.css": KNOWN,
    "GET /review/icon.svg": KNOWN,
    "GET /review/sign-in": KNOWN,
    "POST /review/sign-in": KNOWN,
    "POST /review/sign-out": SIGNED_IN,
    "GET /review": SIGNED_IN,
    "GET /review/days": SIGNED_IN,
    "GET /review/days/{person_id}/{day}": SIGNED_IN,
    "POST /review/approve": "M O",
    "POST /review/days/{person_id}/{day}/approve": "M O",
    "POST /review/days/{person_id}/{day}/return": "M O",
    "GET /review/late": "M O",
    "POST /review/late": "M O",
    "GET /review/customers": "M O",
    "POST /review/customers": "M O",
}  # fmt: skip

THE_LAST = ("DELETE /devices/token", "DELETE /api/v1/session", "POST /review/sign-out")
"""After these nobody is who they were, so that everybody comes anew."""


def test_every_route_is_in_the_matrix(web: RunningServer) -> None:
    assert {f"{method} {path}" for method, path in routes(web.server.routes)} == set(MAY)


def test_each_route_answers_exactly_those_who_may_ask_it(web: RunningServer, owner: Person) -> None:
    technician, manager = web.add(owner, Role.TECHNICIAN), web.add(owner, Role.MANAGER)
    wrong = []
    askers = _askers(web, technician, manager, owner)
    for route, may in sorted(MAY.items(), key=lambda line: line[0] in THE_LAST):
        if route in THE_LAST:
            askers = _askers(web, technician, manager, owner)
        method, _, path = route.partition(" ")
        body, kind = (b"a=b", "x-www-form-urlencoded") if path.startswith("/review") else (b"{}", "json")
        for name, ask in askers.items():
            answer = ask.request(
                method, web.url + path.replace("{", "").replace("}", ""), data=body if method != "GET" else None,
                headers={"Content-Type": f"application/{kind}"}, timeout=10, allow_redirects=False,
            )  # fmt: skip
            led_away = answer.headers.get("Location", "").partition("next=")[0].strip("?") == "/review/sign-in"
            let_in = answer.status_code not in {401, 403} and not led_away
            if answer.status_code >= 500 or let_in is not (name in may.split()):
                wrong.append(f"{name}: {route} -> {answer.status_code} {answer.text[:200]}")
    assert not wrong, "\n".join(wrong)


def _askers(web: RunningServer, technician: Person, manager: Person, owner: Person) -> dict[str, requests.Session]:
    """Everybody who knocks."""
    askers = {"nobody": requests.Session(), "device": _with(web.device_token(technician))}
    for letter, person in zip("TMO", (technician, manager, owner), strict=True):
        askers[letter] = web.signed_in(person)
        askers[letter.lower()] = _with(web.access_token(person))
    return askers


def _with(token: str) -> requests.Session:
    program = requests.Session()
    program.headers.update(bearer(token))
    return program


@pytest.fixture
def technician(web: RunningServer, owner: Person) -> Person:
    return web.add(owner, Role.TECHNICIAN)


def make_entry(web: RunningServer, token: str, **fields: object) -> str:
    answer = requests.post(f"{web.url}/api/v1/entries", json=entry_fields(**fields), headers=bearer(token), timeout=10)
    assert answer.status_code == 201, answer.text
    made: str = answer.json()["id"]
    return made


def test_a_technician_sees_and_changes_their_own_entries_only(
    web: RunningServer, owner: Person, technician: Person
) -> None:
    other = web.add(owner, Role.TECHNICIAN, "Lee")
    mine, theirs = web.access_token(technician), web.access_token(other)
    own, foreign = make_entry(web, mine), make_entry(web, theirs)
    ask = _with(mine)
    listed = ask.get(f"{web.url}/api/v1/entries", timeout=10).json()["items"]
    assert [(item["id"], item["person_id"]) for item in listed] == [(own, technician.id)]
    for path in (foreign, f"{foreign}/history"):
        assert problem_in(ask.get(f"{web.url}/api/v1/entries/{path}", timeout=10)).status == 404
    assert ask.put(f"{web.url}/api/v1/entries/{foreign}", json={"note": "mine"}, timeout=10).status_code in {403, 404}
    assert ask.delete(f"{web.url}/api/v1/entries/{foreign}", timeout=10).status_code in {403, 404}
    assert ask.get(f"{web.url}/api/v1/entries?person_id={other.id}", timeout=10).status_code == 403
    assert ask.put(f"{web.url}/api/v1/entries/{own}", json={"note": "mine"}, timeout=10).json()["note"] == "mine"
    made = ask.post(f"{web.url}/api/v1/entries", json=entry_fields(person_id=other.id), timeout=10)
    assert made.status_code == 403


def test_a_manager_sees_and_changes_everybodys_entries(web: RunningServer, owner: Person, technician: Person) -> None:
    entry = make_entry(web, web.access_token(technician))
    ask = _with(web.access_token(web.add(owner, Role.MANAGER)))
    assert ask.get(f"{web.url}/api/v1/entries/{entry}", timeout=10).json()["person_id"] == technician.id
    assert ask.put(f"{web.url}/api/v1/entries/{entry}", json={"note": "seen"}, timeout=10).json()["note"] == "seen"
    lines = ask.get(f"{web.url}/api/v1/entries/{entry}/history", timeout=10).json()["items"]
    assert [line["after"].get("note") for line in lines] == ["PSU", "seen"]


def test_nobody_of_another_organisation_finds_anything(web: RunningServer, owner: Person, technician: Person) -> None:
    entry = make_entry(web, web.access_token(technician))
    web.device_token(technician)
    device = web.joining.devices(owner.org_id)[0].id
    stranger = web.found("Other Ltd", "oscar@example.org")
    ask = web.signed_in(stranger)
    for method, path in (
        ("GET", f"entries/{entry}"), ("DELETE", f"entries/{entry}"), ("GET", f"entries/{entry}/history"),
        ("GET", f"people/{technician.id}"), ("PATCH", f"people/{technician.id}"),
        ("PUT", f"people/{technician.id}/password"), ("POST", f"people/{technician.id}/invitations"),
        ("DELETE", f"devices/{device}"),
    ):  # fmt: skip
        body = {"password": "a new password"} if path.endswith("password") else {}
        answer = ask.request(method, f"{web.url}/api/v1/{path}", json=body if method != "GET" else None, timeout=10)
        assert answer.status_code == 404, f"{method} {path}: {answer.status_code}"
    for path in ("entries", "devices"):
        assert ask.get(f"{web.url}/api/v1/{path}", timeout=10).json()["items"] == []
    locked = ask.post(f"{web.url}/api/v1/entries/lock", json={"ids": [entry], "state": "approved"}, timeout=10)
    assert locked.status_code == 404


def test_a_token_does_no_more_than_its_scopes(web: RunningServer, owner: Person) -> None:
    ask = _with(web.access_token(owner, Permission.CATALOGUE_READ))
    assert ask.get(f"{web.url}/api/v1/customers", timeout=10).status_code == 200
    assert ask.post(f"{web.url}/api/v1/customers", json={"name": "X"}, timeout=10).status_code == 403
    assert ask.get(f"{web.url}/api/v1/entries", timeout=10).status_code == 403
    assert ask.get(f"{web.url}/api/v1/people", timeout=10).status_code == 403


def test_a_manager_makes_no_managers_and_takes_no_owners_password(web: RunningServer, owner: Person) -> None:
    manager = web.add(owner, Role.MANAGER)
    ask = web.signed_in(manager)
    new = {"name": "New", "email": "new@example.com", "role": "manager"}
    assert ask.post(f"{web.url}/api/v1/people", json=new, timeout=10).status_code == 403
    path = f"{web.url}/api/v1/people/{owner.id}"
    assert ask.put(f"{path}/password", json={"password": "taken over!"}, timeout=10).status_code == 403
    assert ask.post(f"{path}/invitations", json={}, timeout=10).status_code == 403
    assert ask.patch(path, json={"active": False}, timeout=10).status_code == 403


def test_what_a_session_changes_carries_its_csrf_token(web: RunningServer, owner: Person) -> None:
    ask = web.signed_in(owner)
    for forged in ({}, {"X-CSRF-Token": "guessed"}, {"X-CSRF-Token": "ümlaut".encode().decode("latin-1")}):
        ask.headers.pop("X-CSRF-Token", None)
        answer = ask.post(f"{web.url}/api/v1/customers", json={"name": "X"}, headers=forged, timeout=10)
        assert answer.status_code == 403


def test_a_session_is_over_when_signed_out(web: RunningServer, owner: Person) -> None:
    ask = web.signed_in(owner)
    cookie = ask.cookies["wrenchtime_session"]
    assert ask.delete(f"{web.url}/api/v1/session", timeout=10).status_code == 204
    assert "wrenchtime_session" not in ask.cookies
    answer = requests.get(f"{web.url}/api/v1/session", cookies={"wrenchtime_session": cookie}, timeout=10)
    assert answer.status_code == 401


def test_a_revoked_device_is_told_so(web: RunningServer, owner: Person) -> None:
    device_id = new_id()
    token = web.enrol(web.joining.invite(owner.org_id, owner.id, by=owner.id).code, device_id).token
    assert web.signed_in(owner).delete(f"{web.url}/api/v1/devices/{device_id}", timeout=10).status_code == 204
    answer = requests.get(f"{web.url}/sync/v1/changes", headers=bearer(token), timeout=10)
    assert problem_in(answer).type == "/problems/device-revoked"


def test_a_device_rotates_its_token_and_the_old_one_ends_with_the_first_use_of_the_new(
    web: RunningServer, owner: Person
) -> None:
    old = web.device_token(owner)

    def status(token: str) -> int:
        return requests.get(f"{web.url}/sync/v1/snapshot?part=task", headers=bearer(token), timeout=10).status_code

    new = requests.post(f"{web.url}/devices/token", headers=bearer(old), timeout=10).json()["token"]
    assert (status(old), status(new), status(old)) == (200, 200, 401)
