"""Accounts over HTTP: joining, signing in, people, devices and access tokens."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, Router, delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, FromQuery, JSONBody

from app.domain.instant import SECOND, Instant, from_iso
from app.wire.protocol import PROTOCOL, EnrolAnswer, EnrolRequest
from server import problems
from server.accounts.answers import (
    DeviceAnswer,
    DeviceChange,
    Devices,
    DeviceToken,
    Invitation,
    InvitationRequest,
    IssuedAnswer,
    NewPassword,
    NewPerson,
    OwnPassword,
    People,
    PersonAnswer,
    PersonChange,
    SessionAnswer,
    SignIn,
    TokenAnswer,
    TokenRequest,
    Tokens,
)
from server.accounts.identity import Identity, Permission
from server.accounts.joining import Joining
from server.accounts.pages import session_cookie
from server.accounts.service import Accounts, Session
from server.accounts.tokens import AccessTokens
from server.sync.device import DeviceIdentity
from server.web.access import SESSION_COOKIE, place_of
from server.web.document import PROBLEMS
from server.web.paging import Limit, page_of
from server.web.strict import Strict

_AnyRequest = Request[Any, Any, Any]
_Asker = NamedDependency[Identity]


def accounts_routers(accounts: Accounts, joining: Joining, tokens: AccessTokens, *, secure: bool) -> list[Router]:
    """The routes of accounts; ``secure`` keeps the session's cookie to TLS."""
    return [
        Router("/devices", route_handlers=_joining(joining), tags=["Joining"]),
        Router("/api/v1/session", route_handlers=_session(accounts, secure=secure), tags=["Session"]),
        Router("/api/v1/people", route_handlers=_people(accounts, joining), tags=["People"]),
        Router("/api/v1/devices", route_handlers=_devices(joining), tags=["Devices"]),
        Router("/api/v1/tokens", route_handlers=_tokens(tokens), tags=["Access tokens"]),
    ]


def _joining(joining: Joining) -> list[HTTPRouteHandler]:
    @post(dto=Strict[EnrolRequest], return_dto=None, summary="Join", sync_to_thread=True, opt={PROBLEMS: (403, 422)})
    def enrol(data: JSONBody[EnrolRequest], request: _AnyRequest) -> EnrolAnswer:
        """Trades a one-time code for the device's token, which is told this once."""
        return joining.enrol(data, place=place_of(request))

    @post("/token", summary="Rotate the device's token", sync_to_thread=True)
    def rotate(device: NamedDependency[DeviceIdentity]) -> DeviceToken:
        """A new token for the device that asks. The present one is good until the new one is first used."""
        return DeviceToken(protocol=PROTOCOL, token=joining.rotate(device), end=True)

    @delete("/token", summary="Leave", sync_to_thread=True)
    def leave(device: NamedDependency[DeviceIdentity]) -> None:
        """Shuts out the device that asks. What it pushed stays."""
        joining.revoke(device.org_id, device.device_id)

    return [enrol, rotate, leave]


def _session(accounts: Accounts, *, secure: bool) -> list[HTTPRouteHandler]:
    @post(dto=Strict[SignIn], return_dto=None, summary="Sign in", sync_to_thread=True, opt={PROBLEMS: (401, 422)})
    def sign_in(data: JSONBody[SignIn], request: _AnyRequest) -> Response[SessionAnswer]:
        """Begins a session, which the cookie stands for. Changes made in it carry ``csrf`` as ``X-CSRF-Token``."""
        begun = accounts.sign_in(data.email, data.password, place=place_of(request))
        lasts = (begun.expires_at - accounts.now()) // SECOND
        answer = SessionAnswer.of(begun.identity, begun.csrf, begun.expires_at)
        return Response(answer, cookies=[session_cookie(begun.token, lasts, secure=secure)])

    @get(summary="Who is signed in", sync_to_thread=False)
    def session(request: _AnyRequest) -> SessionAnswer:
        """The session of the cookie."""
        found = request.scope["auth"]
        assert isinstance(found, Session)  # noqa: S101 - the table's rule for this route says so
        return SessionAnswer.of(found.identity, found.csrf, found.expires_at)

    @delete(summary="Sign out", sync_to_thread=True)
    def sign_out(request: _AnyRequest) -> Response[None]:
        """Ends the session."""
        accounts.sign_out(request.cookies.get(SESSION_COOKIE, ""))
        return Response(None, status_code=204, cookies=[session_cookie("", 0, secure=secure)])

    @put(
        "/password", dto=Strict[OwnPassword], return_dto=None, status_code=204, summary="Change one's password",
        sync_to_thread=True, opt={PROBLEMS: (422,)},
    )  # fmt: skip
    def password(data: JSONBody[OwnPassword], asker: _Asker, request: _AnyRequest) -> None:
        """Ends all sessions of the person, this one too."""
        email = accounts.person(asker.org_id, asker.person_id).email
        accounts.sign_in(email, data.current, place=place_of(request))
        accounts.set_password(asker.org_id, asker.person_id, data.new)

    return [sign_in, session, sign_out, password]


def _people(accounts: Accounts, joining: Joining) -> list[HTTPRouteHandler]:
    @get(summary="Everybody of the organisation", sync_to_thread=True)
    def people(asker: _Asker, after: FromQuery[str] = "", limit: Limit = 100) -> People:
        """A page of people, by id."""
        items, following = page_of(accounts.people(asker.org_id), after, limit)
        return People(tuple(map(PersonAnswer.of, items)), following)

    @post(dto=Strict[NewPerson], return_dto=None, summary="Add a person", sync_to_thread=True, opt={PROBLEMS: (422,)})
    def add(data: JSONBody[NewPerson], asker: _Asker) -> PersonAnswer:
        """Adds a person, who has no password yet. Managers and owners are added by owners."""
        return PersonAnswer.of(accounts.add(asker, data.name, email=data.email, role=data.role))

    @get("/{person_id:str}", summary="A person", sync_to_thread=True)
    def person(asker: _Asker, person_id: FromPath[str]) -> PersonAnswer:
        """One person of the organisation."""
        return PersonAnswer.of(accounts.person(asker.org_id, person_id))

    @patch(
        "/{person_id:str}", dto=Strict[PersonChange], return_dto=None, summary="Change a person", sync_to_thread=True,
        opt={PROBLEMS: (422,)},
    )  # fmt: skip
    def change(data: JSONBody[PersonChange], asker: _Asker, person_id: FromPath[str]) -> PersonAnswer:
        """Changes what is given. A person who is not active any more is signed out everywhere."""
        changed = accounts.change(asker, person_id, name=data.name, role=data.role, active=data.active)
        return PersonAnswer.of(changed)

    @put(
        "/{person_id:str}/password", dto=Strict[NewPassword], return_dto=None, status_code=204,
        summary="Give a person a password", sync_to_thread=True, opt={PROBLEMS: (422,)},
    )  # fmt: skip
    def give_password(data: JSONBody[NewPassword], asker: _Asker, person_id: FromPath[str]) -> None:
        """Ends the person's sessions. Managers' and owners' passwords are given by owners."""
        accounts.give_password(asker, person_id, data.password)

    @post(
        "/{person_id:str}/invitations", dto=Strict[InvitationRequest], return_dto=None, summary="Invite a device",
        sync_to_thread=True,
    )  # fmt: skip
    def invite(data: JSONBody[InvitationRequest], asker: _Asker, person_id: FromPath[str]) -> Invitation:
        """A one-time code with which one device joins for the person. It is told this once."""
        accounts.require_may_change(asker, person_id)
        made = joining.invite(asker.org_id, person_id, by=asker.person_id, hours=data.hours)
        return Invitation.of(made.code, made.expires_at)

    return [people, add, person, change, give_password, invite]


def _devices(joining: Joining) -> list[HTTPRouteHandler]:
    @get(summary="Devices", sync_to_thread=True)
    def devices(
        asker: _Asker, person_id: FromQuery[str | None] = None, after: FromQuery[str] = "", limit: Limit = 100
    ) -> Devices:
        """A page of one's own devices or, for managers, of everybody's, by id."""
        whose = person_id if asker.may(Permission.PEOPLE_READ) else asker.person_id
        items, following = page_of(joining.devices(asker.org_id, whose), after, limit)
        return Devices(tuple(map(DeviceAnswer.of, items)), following)

    @patch(
        "/{device_id:str}", dto=Strict[DeviceChange], return_dto=None, status_code=204, summary="Rename a device",
        sync_to_thread=True,
    )  # fmt: skip
    def rename(data: JSONBody[DeviceChange], asker: _Asker, device_id: FromPath[str]) -> None:
        """One's own or, for managers, anybody's."""
        _require_device(joining, asker, device_id)
        joining.rename(asker.org_id, device_id, data.name)

    @delete("/{device_id:str}", summary="Shut a device out", sync_to_thread=True)
    def revoke(asker: _Asker, device_id: FromPath[str]) -> None:
        """One's own or, for managers, anybody's. What it pushed stays."""
        _require_device(joining, asker, device_id)
        joining.revoke(asker.org_id, device_id)

    return [devices, rename, revoke]


def _tokens(tokens: AccessTokens) -> list[HTTPRouteHandler]:
    @get(summary="One's access tokens", sync_to_thread=True)
    def own(asker: _Asker, after: FromQuery[str] = "", limit: Limit = 100) -> Tokens:
        """A page of one's tokens, by id, without their secrets."""
        items, following = page_of(tokens.tokens(asker.org_id, asker.person_id), after, limit)
        return Tokens(tuple(map(TokenAnswer.of, items)), following)

    @post(
        dto=Strict[TokenRequest], return_dto=None, summary="Make an access token", sync_to_thread=True,
        opt={PROBLEMS: (422,)},
    )  # fmt: skip
    def issue(data: JSONBody[TokenRequest], asker: _Asker) -> IssuedAnswer:
        """For a program that asks in one's name, within scopes. The secret is told this once."""
        made = tokens.issue(asker, data.name, set(data.scopes), expires_at=_instant(data.expires_at))
        return IssuedAnswer(made.id, made.secret)

    @delete("/{token_id:str}", summary="Withdraw an access token", sync_to_thread=True)
    def revoke(asker: _Asker, token_id: FromPath[str]) -> None:
        """One of one's own."""
        tokens.revoke(asker.org_id, token_id, person_id=asker.person_id)

    return [own, issue, revoke]


def _require_device(joining: Joining, asker: Identity, device_id: str) -> None:
    whose = None if asker.may(Permission.PEOPLE_WRITE) else asker.person_id
    if all(device.id != device_id for device in joining.devices(asker.org_id, whose)):
        raise problems.not_found("There is no such device.")


def _instant(text: str | None) -> Instant | None:
    try:
        return None if text is None else from_iso(text)
    except (ValueError, OverflowError) as error:
        raise problems.malformed("“expires_at” is not a time like “2027-01-31T00:00:00.000Z”.") from error
