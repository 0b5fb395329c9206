"""Organisations, people, passwords and sessions."""

from collections.abc import Callable

import pytest
from argon2 import PasswordHasher

from server.accounts.identity import Identity, Role
from server.accounts.queries import Person
from server.accounts.secrets import Passwords
from server.accounts.service import Accounts
from server.problems import ServerProblem
from server.store.engine import Database
from server.store.tables import person
from tests.support.clock import FakeClock

PASSWORD = "correct horse battery"
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture
def accounts(database: Database, clock: FakeClock) -> Accounts:
    return Accounts(database, clock, Passwords(CHEAP))


@pytest.fixture
def owner(accounts: Accounts) -> Person:
    return accounts.found("Acme Service", owner="Kim Owner", email="Kim@Example.com", password=PASSWORD)


def identity_of(someone: Person) -> Identity:
    return Identity(org_id=someone.org_id, person_id=someone.id, role=someone.role)


def refused(error: pytest.ExceptionInfo[ServerProblem]) -> str:
    return error.value.problem.type


def test_the_founder_signs_in_and_is_the_owner(accounts: Accounts, owner: Person) -> None:
    signed_in = accounts.sign_in(" kim@example.COM ", PASSWORD)
    session = accounts.session(signed_in.token)
    assert session.identity == Identity(
        org_id=owner.org_id, person_id=owner.id, role=Role.OWNER, name="Kim Owner", scopes=None
    )
    assert session.csrf == signed_in.csrf
    assert session.csrf != signed_in.token


def test_a_session_ends_after_twelve_hours_and_when_signed_out(
    accounts: Accounts, owner: Person, clock: FakeClock
) -> None:
    one, two = (accounts.sign_in(owner.email, PASSWORD).token for _ in range(2))
    accounts.sign_out(one)
    with pytest.raises(ServerProblem) as error:
        accounts.session(one)
    assert refused(error) == "/problems/auth-required"
    clock.pass_time(hours=11, minutes=59)
    accounts.session(two)
    clock.pass_time(minutes=1)
    with pytest.raises(ServerProblem):
        accounts.session(two)


@pytest.mark.parametrize(("email", "password"), [("kim@example.com", "wrong"), ("nobody@example.com", PASSWORD)])
def test_a_wrong_password_and_an_unknown_address_are_answered_alike(
    accounts: Accounts, owner: Person, email: str, password: str
) -> None:
    with pytest.raises(ServerProblem) as error:
        accounts.sign_in(email, password)
    assert error.value.problem.status == 401
    assert error.value.problem.detail == "The address and the password do not fit."


def test_somebody_without_a_password_cannot_sign_in_with_an_empty_one(accounts: Accounts, owner: Person) -> None:
    accounts.add(identity_of(owner), "Lee", email="lee@example.com")
    with pytest.raises(ServerProblem) as error:
        accounts.sign_in("lee@example.com", "")
    assert refused(error) == "/problems/auth-required"


def test_after_ten_failures_even_the_right_password_waits(accounts: Accounts, owner: Person, clock: FakeClock) -> None:
    for _ in range(10):
        with pytest.raises(ServerProblem):
            accounts.sign_in(owner.email, "wrong")
    with pytest.raises(ServerProblem) as error:
        accounts.sign_in(owner.email, PASSWORD)
    assert refused(error) == "/problems/too-many"
    assert error.value.retry_after == 15 * 60 + 1
    clock.pass_time(minutes=15)
    accounts.sign_in(owner.email, PASSWORD)


def test_thirty_failures_from_one_place_close_it_for_all_names(accounts: Accounts, owner: Person) -> None:
    for number in range(30):
        with pytest.raises(ServerProblem):
            accounts.sign_in(f"guess{number}@example.com", "wrong", place="10.0.0.7")
    with pytest.raises(ServerProblem) as error:
        accounts.sign_in(owner.email, PASSWORD, place="10.0.0.7")
    assert refused(error) == "/problems/too-many"
    accounts.sign_in(owner.email, PASSWORD, place="10.0.0.8")


def test_a_success_forgets_the_failures_of_the_name(accounts: Accounts, owner: Person) -> None:
    for _ in range(3):
        for _ in range(9):
            with pytest.raises(ServerProblem):
                accounts.sign_in(owner.email, "wrong")
        accounts.sign_in(owner.email, PASSWORD)


def test_passwords_are_kept_as_argon2id_and_rehashed_when_the_parameters_change(
    accounts: Accounts, owner: Person, database: Database, clock: FakeClock
) -> None:
    def kept() -> str:
        return str(database.read(lambda connection: connection.execute(person.select()).one()).password_hash)

    before = kept()
    assert before.startswith("$argon2id$")
    accounts.sign_in(owner.email, PASSWORD)
    assert kept() == before
    stronger = Accounts(database, clock, Passwords(PasswordHasher(time_cost=2, memory_cost=16, parallelism=1)))
    stronger.sign_in(owner.email, PASSWORD)
    assert "t=2" in kept()
    stronger.sign_in(owner.email, PASSWORD)


def test_a_short_password_is_refused_with_the_rule(accounts: Accounts, owner: Person) -> None:
    with pytest.raises(ServerProblem) as error:
        accounts.set_password(owner.org_id, owner.id, "short")
    assert error.value.problem.detail == "A password has 10 to 1000 characters."


def test_a_new_password_ends_all_sessions(accounts: Accounts, owner: Person) -> None:
    token = accounts.sign_in(owner.email, PASSWORD).token
    accounts.set_password(owner.org_id, owner.id, "another good one")
    with pytest.raises(ServerProblem):
        accounts.session(token)
    accounts.sign_in(owner.email, "another good one")


def test_an_address_is_taken_once_in_an_organisation(accounts: Accounts, owner: Person) -> None:
    accounts.add(identity_of(owner), "Lee", email="lee@example.com")
    with pytest.raises(ServerProblem) as error:
        accounts.add(identity_of(owner), "Lee again", email="LEE@example.com")
    assert refused(error) == "/problems/invalid"
    other = accounts.found("Other", owner="Lo", email="lo@example.org", password=PASSWORD)
    accounts.add(identity_of(other), "Lee", email="lee@example.com")
    assert [someone.name for someone in accounts.people(owner.org_id)] == ["Kim Owner", "Lee"]


def test_the_same_address_in_two_organisations_signs_in_by_password(accounts: Accounts, owner: Person) -> None:
    other = accounts.found("Other", owner="Kim", email=owner.email, password="a different one")
    assert accounts.sign_in(owner.email, "a different one").identity.org_id == other.org_id
    assert accounts.sign_in(owner.email, PASSWORD).identity.org_id == owner.org_id


@pytest.mark.parametrize(
    "email", ["", "kim", "@example.com", "a b@example.com", "a\0@example.com", "x" * 300 + "@e.com"]
)
def test_an_address_that_is_none_is_refused(accounts: Accounts, email: str) -> None:
    with pytest.raises(ServerProblem) as error:
        accounts.found("Acme", owner="Kim", email=email, password=PASSWORD)
    assert refused(error) == "/problems/invalid"


def test_only_owners_make_managers_and_owners(accounts: Accounts, owner: Person) -> None:
    manager = accounts.add(identity_of(owner), "Mia", email="mia@example.com", role=Role.MANAGER)
    technician = accounts.add(identity_of(manager), "Lee", email="lee@example.com")
    attempts: list[Callable[[], object]] = [
        lambda: accounts.add(identity_of(manager), "X", email="x@example.com", role=Role.OWNER),
        lambda: accounts.change(identity_of(manager), technician.id, role=Role.MANAGER),
        lambda: accounts.change(identity_of(manager), owner.id, active=False),
    ]
    for attempt in attempts:
        with pytest.raises(ServerProblem) as error:
            attempt()
        assert refused(error) == "/problems/not-allowed"
    assert accounts.change(identity_of(owner), technician.id, role=Role.MANAGER).role is Role.MANAGER


def test_the_last_owner_stays(accounts: Accounts, owner: Person) -> None:
    leaving: list[Callable[[], object]] = [
        lambda: accounts.change(identity_of(owner), owner.id, active=False),
        lambda: accounts.change(identity_of(owner), owner.id, role=Role.MANAGER),
    ]
    for attempt in leaving:
        with pytest.raises(ServerProblem) as error:
            attempt()
        assert error.value.problem.title == "An owner is needed"
    heir = accounts.add(identity_of(owner), "Lo", email="lo@example.com", role=Role.OWNER)
    accounts.change(identity_of(heir), owner.id, role=Role.MANAGER)


def test_who_leaves_is_signed_out_at_once(accounts: Accounts, owner: Person) -> None:
    lee = accounts.add(identity_of(owner), "Lee", email="lee@example.com")
    accounts.set_password(lee.org_id, lee.id, PASSWORD)
    token = accounts.sign_in(lee.email, PASSWORD).token
    accounts.change(identity_of(owner), lee.id, active=False)
    with pytest.raises(ServerProblem):
        accounts.session(token)
    with pytest.raises(ServerProblem):
        accounts.sign_in(lee.email, PASSWORD)


def test_people_of_other_organisations_do_not_exist(accounts: Accounts, owner: Person) -> None:
    other = accounts.found("Other", owner="Lo", email="lo@example.org", password=PASSWORD)
    attempts: list[Callable[[], object]] = [
        lambda: accounts.person(owner.org_id, other.id),
        lambda: accounts.set_password(owner.org_id, other.id, PASSWORD),
        lambda: accounts.change(identity_of(owner), other.id, active=False),
    ]
    for attempt in attempts:
        with pytest.raises(ServerProblem) as error:
            attempt()
        assert refused(error) == "/problems/not-found"
