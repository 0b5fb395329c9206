"""``people`` and ``devices``: who is there, and shutting somebody or something out."""

from __future__ import annotations

import json
import re

import pytest
import requests

from tests.server.cli.conftest import Run
from tests.server.cli.test_running import serving
from tests.support.web import JSON


def joined(founded: Run, url: str, address: str, device_id: str) -> str:
    """A new person with a device: its token."""
    invited = founded("invite", address, "--name", "Kim", "--json")
    asked = {"code": json.loads(invited.stdout)["code"], "device_id": device_id, "device_name": "laptop"}
    answer = requests.post(f"{url}/devices", json=asked, timeout=20)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["token"])


def may_sync(url: str, token: str) -> int:
    """What the server answers the device."""
    headers = {**JSON, "Authorization": f"Bearer {token}", "Wrenchtime-Protocol": "1"}
    parameters = {"part": "task"}
    return requests.get(f"{url}/sync/v1/snapshot", headers=headers, params=parameters, timeout=20).status_code


_LOST, _OTHER = "01a2003c-0000-7000-8000-00000000aaaa", "01a2003c-0000-7000-8000-00000000bbbb"


def test_a_device_that_was_lost_is_shut_out_and_the_others_go_on(founded: Run) -> None:
    with serving() as (url, _):
        lost, other = joined(founded, url, "kim@example.com", _LOST), joined(founded, url, "lee@example.com", _OTHER)
        assert {may_sync(url, lost), may_sync(url, other)} == {200}
        listed = founded("devices").stdout.splitlines()
        assert len(listed) == 2
        assert any(re.fullmatch(rf"{_LOST}  laptop of kim@example.com, last seen 20\S+Z", line) for line in listed)
        done = founded("devices", "--revoke", "aaaa")
        assert f"{_LOST}  laptop of kim@example.com, shut out 20" in done.stdout
        assert (may_sync(url, lost), may_sync(url, other)) == (403, 200)
    [*_, again] = json.loads(founded("devices", "--json").stdout)
    assert again["client"] == ""


@pytest.mark.parametrize("tail", ["7000-8000-00000000cccc", ""])
def test_a_device_that_is_not_there_is_not_shut_out(founded: Run, tail: str) -> None:
    done = founded("devices", "--revoke", tail)
    assert (done.returncode, done.stderr.startswith("Which device? 0 devices have")) == (1, True)
    assert founded("devices").stdout == "There are none.\n"


def test_people_are_listed_and_who_left_is_signed_out_everywhere(founded: Run) -> None:
    with serving() as (url, _):
        token = joined(founded, url, "kim@example.com", _LOST)
        assert founded("people").stdout.splitlines() == [
            "kim@example.com  Kim, technician, 1 device",
            "olga@example.com  Olga, owner, 0 devices",
        ]
        assert (
            founded("people", "KIM@example.com", "--inactive").stdout == "kim@example.com  Kim, technician, inactive\n"
        )
        assert may_sync(url, token) in {401, 403}
    changed = founded("people", "kim@example.com", "--active", "--role", "manager", "--name", "Kim Vogel", "--json")
    [kim] = json.loads(changed.stdout)
    assert (kim["name"], kim["role"], kim["active"]) == ("Kim Vogel", "manager", True)


def test_nobody_is_changed_by_a_slip(founded: Run) -> None:
    assert founded("people", "--inactive").returncode == 2
    unknown = founded("people", "nobody@example.com", "--inactive")
    assert (unknown.returncode, unknown.stderr.startswith("Nobody has this address.")) == (1, True)
    last = founded("people", "olga@example.com", "--inactive")
    assert last.returncode == 1
    assert founded("people").stdout == "olga@example.com  Olga, owner, 0 devices\n"
