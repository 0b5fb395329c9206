"""Records for other programs: pages, filters, ETags, and what is said of records that cannot be so."""

import pytest
import requests

from app.domain.ids import new_id
from server.accounts.queries import Person
from tests.support.servers import entry_fields
from tests.support.web import BOTH, RunningServer, bearer, problem_in


@pytest.fixture
def api(web: RunningServer, owner: Person) -> requests.Session:
    """A program of the owner that may do everything."""
    program = requests.Session()
    program.headers.update(bearer(web.access_token(owner)))
    return program


@BOTH
def test_a_list_comes_in_pages_that_skip_and_repeat_nothing(web: RunningServer, api: requests.Session) -> None:
    made = {api.post(f"{web.url}/api/v1/customers", json={"name": f"C{n}"}, timeout=10).json()["id"] for n in range(7)}
    seen: list[str] = []
    after: str | None = ""
    while after is not None:
        page = api.get(f"{web.url}/api/v1/customers", params={"limit": "3", "after": after}, timeout=10).json()
        seen += [item["id"] for item in page["items"]]
        after = page["next"]
    assert (len(seen), set(seen)) == (7, made)


@BOTH
def test_a_list_of_entries_is_filtered_by_task_and_by_start(web: RunningServer, api: requests.Session) -> None:
    customer = api.post(f"{web.url}/api/v1/customers", json={"name": "Acme"}, timeout=10).json()["id"]
    task = api.post(f"{web.url}/api/v1/tasks", json={"title": "Firewall", "customer_id": customer}, timeout=10).json()[
        "id"
    ]

    def entry(day: int, **fields: object) -> str:
        span = {"start": f"2026-11-{day:02}T08:00:00.000Z", "end": f"2026-11-{day:02}T09:00:00.000Z"}
        made: str = api.post(f"{web.url}/api/v1/entries", json=entry_fields(**span, **fields), timeout=10).json()["id"]
        return made

    def found(**parameters: str) -> list[str]:
        answer = api.get(f"{web.url}/api/v1/entries", params=parameters, timeout=10).json()
        return [item["id"] for item in answer["items"]]

    first, second, third = entry(2), entry(3, task_id=task), entry(4)
    assert found(task_id=task) == [second]
    assert found(start_from="2026-11-03T00:00Z", start_before="2026-11-04T00:00Z") == [second]
    assert found(start_from="2026-11-03T08:00:00.000Z") == [second, third]
    assert found(state="open") == [first, second, third]
    assert found(state="approved") == []


@BOTH
def test_a_record_that_is_known_already_is_not_sent_again(web: RunningServer, api: requests.Session) -> None:
    made = api.post(f"{web.url}/api/v1/customers", json={"name": "Acme"}, timeout=10)
    where, tag = web.url + made.headers["Location"], made.headers["ETag"]
    again = api.get(where, headers={"If-None-Match": tag}, timeout=10)
    assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", tag)
    assert api.get(where, headers={"If-None-Match": '"other"'}, timeout=10).json()["name"] == "Acme"


@BOTH
def test_a_change_made_on_what_is_not_so_any_more_is_refused(web: RunningServer, api: requests.Session) -> None:
    made = api.post(f"{web.url}/api/v1/customers", json={"name": "Acme"}, timeout=10)
    where, tag = web.url + made.headers["Location"], made.headers["ETag"]
    changed = api.put(where, json={"name": "Acme Ltd"}, headers={"If-Match": tag}, timeout=10)
    assert (changed.status_code, changed.json()["name"]) == (200, "Acme Ltd")
    assert changed.headers["ETag"] != tag
    assert problem_in(api.put(where, json={"code": "7"}, headers={"If-Match": tag}, timeout=10)).status == 412
    assert problem_in(api.delete(where, headers={"If-Match": tag}, timeout=10)).status == 412
    assert api.delete(where, headers={"If-Match": changed.headers["ETag"]}, timeout=10).status_code == 204
    assert problem_in(api.get(where, timeout=10)).status == 404


@BOTH
def test_a_record_of_ones_own_id_is_made_once_however_often_it_is_sent(
    web: RunningServer, api: requests.Session
) -> None:
    where = f"{web.url}/api/v1/work-types/{new_id()}"
    first, second = (api.put(where, json={"name": "Travel", "travel": True}, timeout=10) for _ in range(2))
    assert (first.status_code, second.status_code) == (200, 200)
    assert first.headers["ETag"] == second.headers["ETag"]
    assert len(api.get(f"{where}/history", timeout=10).json()["items"]) == 1


@BOTH
def test_an_approved_entry_is_locked_until_it_is_given_back(web: RunningServer, api: requests.Session) -> None:
    entry = api.post(f"{web.url}/api/v1/entries", json=entry_fields(), timeout=10).json()["id"]
    where, ids = f"{web.url}/api/v1/entries", {"ids": [entry]}
    assert api.post(f"{where}/lock", json={**ids, "state": "approved"}, timeout=10).json() == {"changed": 1}
    assert problem_in(api.put(f"{where}/{entry}", json={"note": "later"}, timeout=10)).type == "/problems/locked"
    assert api.post(f"{where}/unlock", json=ids, timeout=10).json() == {"changed": 1}
    assert api.put(f"{where}/{entry}", json={"note": "later"}, timeout=10).json()["note"] == "later"


@BOTH
def test_an_entry_of_a_closed_period_is_late_until_it_is_admitted(web: RunningServer, api: requests.Session) -> None:
    closed = api.put(f"{web.url}/api/v1/closed-until", json={"until": "2026-12-01T00:00:00.000Z"}, timeout=10)
    assert closed.status_code == 204
    entry = api.post(f"{web.url}/api/v1/entries", json=entry_fields(), timeout=10).json()
    assert entry["state"] == "late"
    assert api.post(f"{web.url}/api/v1/entries/admit", json={"ids": [entry["id"]]}, timeout=10).json() == {"changed": 1}


@pytest.mark.parametrize(
    ("kind", "sent", "status", "words"),
    [
        ("customers", {"name": 5}, 400, "Expected `str"),
        ("customers", {"nmae": "Acme"}, 400, "nmae"),
        ("customers", {}, 422, "name"),
        ("customers", {"name": "a\0b"}, 422, "cannot be stored"),
        ("customers", {"name": "x" * 33_000}, 422, "33000 characters"),
        ("entries", {"start": "yesterday", "zone": "UTC"}, 422, "2026-11-21T15:04:00.000Z"),
        ("entries", {"start": "2026-11-20T08:00:00Z", "zone": "Mars/Base"}, 422, "Mars/Base"),
        ("entries", entry_fields(end="2026-11-20T07:00:00.000Z"), 422, "ends before it starts"),
        ("entries", entry_fields(task_id="17"), 422, "task_id"),
        ("tasks", {"title": "x", "priority": "whenever"}, 400, "whenever"),
    ],
)
def test_what_cannot_be_so_is_refused_in_a_sentence(  # noqa: PLR0917 - the parameters of the cases
    web: RunningServer, api: requests.Session, kind: str, sent: dict[str, object], status: int, words: str
) -> None:
    told = problem_in(api.post(f"{web.url}/api/v1/{kind}", json=sent, timeout=10))
    assert told.status == status
    assert words in " ".join((told.detail, *told.errors))


@BOTH
def test_who_is_not_active_any_more_is_signed_out_everywhere(
    web: RunningServer, owner: Person, api: requests.Session
) -> None:
    person = api.post(f"{web.url}/api/v1/people", json={"name": "Kim", "email": "kim@example.com"}, timeout=10).json()
    assert person["role"] == "technician"
    where = f"{web.url}/api/v1/people/{person['id']}"
    code = api.post(f"{where}/invitations", json={}, timeout=10).json()["code"]
    device = bearer(web.enrol(code).token)
    assert requests.get(f"{web.url}/sync/v1/snapshot?part=task", headers=device, timeout=10).status_code == 200
    assert api.patch(where, json={"active": False}, timeout=10).json()["active"] is False
    assert requests.get(f"{web.url}/sync/v1/snapshot?part=task", headers=device, timeout=10).status_code == 403
