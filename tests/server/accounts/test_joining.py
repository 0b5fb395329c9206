"""Invitations, devices and access tokens."""

import re

import msgspec
import pytest

from app.domain.ids import new_id
from app.wire.protocol import EnrolRequest
from server.accounts.identity import Identity, Permission, Role
from server.accounts.joining import Joining
from server.accounts.tokens import AccessTokens
from server.problems import ServerProblem
from server.store.engine import Database
from tests.support.clock import FakeClock
from tests.support.servers import make_person


@pytest.fixture
def joining(database: Database, clock: FakeClock) -> Joining:
    return Joining(database, clock)


@pytest.fixture
def tokens(database: Database, clock: FakeClock) -> AccessTokens:
    return AccessTokens(database, clock)


def request(code: str, device_id: str | None = None) -> EnrolRequest:
    return EnrolRequest(code=code, device_id=device_id or new_id(), device_name="Kim's laptop", client="1.0")


def refused(error: pytest.ExceptionInfo[ServerProblem]) -> str:
    return error.value.problem.type


def test_a_code_is_short_unambiguous_and_traded_for_a_device(joining: Joining, org: str, technician: str) -> None:
    code = joining.invite(org, technician, by=technician).code
    assert re.fullmatch("[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}", code)
    answer = joining.enrol(asked := request(f" {code.lower().replace('-', ' ')} "))
    assert (answer.organisation, answer.organisation_id, answer.person_id) == ("Acme Service", org, technician)
    device = joining.device(answer.token, asked.device_id)
    assert (device.org_id, device.device_id, device.person_id, device.role) == (
        org, asked.device_id, technician, "technician",
    )  # fmt: skip
    [listed] = joining.devices(org)
    assert (listed.name, listed.client, listed.last_seq) == ("Kim's laptop", "1.0", 0)


def test_a_code_works_once_and_not_after_a_day(joining: Joining, org: str, technician: str, clock: FakeClock) -> None:
    code = joining.invite(org, technician, by=technician).code
    joining.enrol(request(code))
    late = joining.invite(org, technician, by=technician).code
    clock.pass_time(hours=24)
    for unusable in (code, late, "AAAAA-AAAAA", "", "\0"):
        with pytest.raises(ServerProblem) as error:
            joining.enrol(request(unusable))
        assert refused(error) == "/problems/code-invalid"


def test_a_device_whose_answer_was_lost_asks_again_with_its_code(joining: Joining, org: str, technician: str) -> None:
    asked = request(joining.invite(org, technician, by=technician).code)
    first, second = joining.enrol(asked), joining.enrol(asked)
    assert joining.device(second.token).device_id == asked.device_id
    with pytest.raises(ServerProblem):
        joining.device(first.token)
    assert len(joining.devices(org)) == 1


def test_a_device_that_was_shut_out_does_not_come_back_with_its_old_code(
    joining: Joining, org: str, technician: str
) -> None:
    asked = request(joining.invite(org, technician, by=technician).code)
    token = joining.enrol(asked).token
    joining.revoke(org, asked.device_id)
    with pytest.raises(ServerProblem) as error:
        joining.device(token)
    assert refused(error) == "/problems/device-revoked"
    with pytest.raises(ServerProblem) as error:
        joining.enrol(asked)
    assert refused(error) == "/problems/code-invalid"
    fresh = joining.invite(org, technician, by=technician).code
    assert joining.device(joining.enrol(request(fresh, asked.device_id)).token).device_id == asked.device_id


def test_a_ledger_that_joined_for_one_person_is_not_taken_over_by_another(
    joining: Joining, database: Database, org: str, technician: str
) -> None:
    asked = request(joining.invite(org, technician, by=technician).code)
    joining.enrol(asked)
    other = make_person(database, org)
    with pytest.raises(ServerProblem) as error:
        joining.enrol(request(joining.invite(org, other, by=other).code, asked.device_id))
    assert refused(error) == "/problems/invalid"


def test_guessing_codes_is_slowed_down(joining: Joining, org: str, technician: str) -> None:
    for _ in range(30):
        with pytest.raises(ServerProblem):
            joining.enrol(request("AAAAA-AAAAA"), place="10.0.0.7")
    code = joining.invite(org, technician, by=technician).code
    with pytest.raises(ServerProblem) as error:
        joining.enrol(request(code), place="10.0.0.7")
    assert refused(error) == "/problems/too-many"
    joining.enrol(request(code), place="10.0.0.8")


def test_a_rotated_token_takes_over_when_it_is_first_used(joining: Joining, org: str, technician: str) -> None:
    asked = request(joining.invite(org, technician, by=technician).code)
    old = joining.enrol(asked).token
    new = joining.rotate(joining.device(old))
    assert joining.device(old).device_id == asked.device_id
    assert joining.device(new).device_id == asked.device_id
    with pytest.raises(ServerProblem) as error:
        joining.device(old)
    assert refused(error) == "/problems/auth-required"
    assert joining.device(new).device_id == asked.device_id


def test_a_token_speaks_for_its_own_device_only(joining: Joining, org: str, technician: str) -> None:
    token = joining.enrol(request(joining.invite(org, technician, by=technician).code)).token
    with pytest.raises(ServerProblem) as error:
        joining.device(token, new_id())
    assert refused(error) == "/problems/auth-required"


def test_tokens_and_codes_are_nowhere_in_the_database(
    joining: Joining, tokens: AccessTokens, database: Database, org: str, technician: str
) -> None:
    code = joining.invite(org, technician, by=technician).code
    token = joining.enrol(request(code)).token
    secret = tokens.issue(
        Identity(org_id=org, person_id=technician, role=Role.TECHNICIAN), "script", [Permission.ENTRIES_READ]
    ).secret

    def everything(table: str) -> str:
        rows = database.read(lambda connection: connection.exec_driver_sql(f"SELECT * FROM {table}").all())
        return repr(rows)

    held = "".join(map(everything, ("device", "invitation", "access_token")))
    assert technician in held
    for hidden in (code, code.replace("-", ""), token, secret):
        assert hidden not in held


def test_the_time_a_device_was_seen_is_noted_once_an_hour(
    joining: Joining, org: str, technician: str, clock: FakeClock
) -> None:
    token = joining.enrol(request(joining.invite(org, technician, by=technician).code)).token
    joining.device(token)
    seen = clock.wall
    clock.pass_time(minutes=59)
    joining.device(token)
    assert joining.devices(org)[0].seen_at == seen
    clock.pass_time(minutes=1)
    joining.device(token)
    assert joining.devices(org)[0].seen_at == clock.wall


def test_devices_are_renamed_in_their_organisation_only(joining: Joining, org: str, technician: str) -> None:
    asked = request(joining.invite(org, technician, by=technician).code)
    joining.enrol(asked)
    joining.rename(org, asked.device_id, "  Old\nlaptop\0 ")
    assert joining.devices(org, technician)[0].name == "Old laptop"
    with pytest.raises(ServerProblem) as error:
        joining.rename(new_id(), asked.device_id, "Mine")
    assert refused(error) == "/problems/not-found"


def test_nobody_is_invited_who_is_not_there(joining: Joining, org: str, technician: str) -> None:
    with pytest.raises(ServerProblem) as error:
        joining.invite(org, new_id(), by=technician)
    assert refused(error) == "/problems/not-found"


def test_an_access_token_does_what_its_scopes_and_its_persons_role_both_allow(
    tokens: AccessTokens, org: str, technician: str
) -> None:
    person = Identity(org_id=org, person_id=technician, role=Role.TECHNICIAN)
    issued = tokens.issue(person, "script", [Permission.ENTRIES_READ])
    identity = tokens.identity(issued.secret)
    assert identity.may(Permission.ENTRIES_READ)
    assert not identity.may(Permission.ENTRIES_WRITE)
    with pytest.raises(ServerProblem) as error:
        identity.require(Permission.ENTRIES_WRITE)
    assert refused(error) == "/problems/not-allowed"
    promoted = msgspec.structs.replace(identity, scopes=frozenset({Permission.PEOPLE_WRITE}))
    assert not promoted.may(Permission.PEOPLE_WRITE)


def test_scopes_beyond_the_role_and_tokens_from_tokens_are_refused(
    tokens: AccessTokens, org: str, technician: str
) -> None:
    person = Identity(org_id=org, person_id=technician, role=Role.TECHNICIAN)
    with pytest.raises(ServerProblem) as error:
        tokens.issue(person, "script", [Permission.PEOPLE_READ])
    assert "people:read" in error.value.problem.detail
    identity = tokens.identity(tokens.issue(person, "script", [Permission.ENTRIES_READ]).secret)
    with pytest.raises(ServerProblem) as error:
        tokens.issue(identity, "more", [Permission.ENTRIES_READ])
    assert refused(error) == "/problems/not-allowed"


def test_an_access_token_ends_when_withdrawn_or_expired(
    tokens: AccessTokens, org: str, technician: str, clock: FakeClock
) -> None:
    person = Identity(org_id=org, person_id=technician, role=Role.TECHNICIAN)
    short = tokens.issue(person, "short", [Permission.ENTRIES_READ], expires_at=clock.wall + 1)
    gone = tokens.issue(person, "gone", [Permission.ENTRIES_READ])
    clock.pass_time(seconds=1)
    with pytest.raises(ServerProblem) as error:
        tokens.revoke(org, gone.id, person_id=new_id())
    assert refused(error) == "/problems/not-found"
    tokens.revoke(org, gone.id, person_id=technician)
    for issued in (short, gone):
        with pytest.raises(ServerProblem) as error:
            tokens.identity(issued.secret)
        assert refused(error) == "/problems/auth-required"
    assert {token.name for token in tokens.tokens(org, technician)} == {"short", "gone"}


def test_managers_manage_all_but_the_organisation_and_technicians_only_their_own() -> None:
    def role(role: Role) -> Identity:
        return Identity(org_id="o", person_id="p", role=role)

    assert role(Role.OWNER).may(Permission.ORGANISATION_WRITE)
    assert not role(Role.MANAGER).may(Permission.ORGANISATION_WRITE)
    assert role(Role.MANAGER).may(Permission.ALL_ENTRIES_WRITE)
    for permission in (Permission.ALL_ENTRIES_READ, Permission.PEOPLE_READ, Permission.CATALOGUE_WRITE):
        assert not role(Role.TECHNICIAN).may(permission)
