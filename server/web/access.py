"""Who may ask what: one table from route to rule, and the guard that holds every request against it.

What a role may do stands in :mod:`server.accounts.identity`; here stands what each route needs. A route without a line
in the table keeps the server from starting.
"""

from __future__ import annotations

import ipaddress
import secrets
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

import msgspec
from anyio import to_thread
from litestar import Litestar, Request
from litestar.connection import ASGIConnection
from litestar.handlers.base import BaseRouteHandler
from litestar.routes import HTTPRoute

from app.wire.addresses import CAPABILITIES, CHANGES, ENROL, FIGURES, PUSH, SNAPSHOT, VERIFY
from app.wire.protocol import HEADER_DEVICE, HEADER_PROTOCOL, PROTOCOL
from server import problems
from server.accounts.identity import Identity, Permission
from server.accounts.joining import Joining
from server.accounts.service import Accounts
from server.accounts.tokens import PREFIX, AccessTokens
from server.web.forms import form_of
from server.web.pages import ICON, PAGES, SIGN_IN, STYLE, is_page
from server.web.rates import Rates
from server.web.shell import ASKER, ROUTE

API = "/api/v1"
CSRF_HEADER = "X-CSRF-Token"
CSRF_FIELD = "csrf"
"""Where the forms of pages carry what programs send as the header."""
SESSION_COOKIE = "wrenchtime_session"
_LOOKS_ITSELF = frozenset({PUSH, CHANGES, SNAPSHOT, VERIFY, FIGURES})
"""What reads in its own transaction whether the device still may; so who it is need not be looked up each time."""
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})

_Connection = ASGIConnection[Any, Any, Any, Any]


class Asker(StrEnum):
    """Who a route is for."""

    ANYBODY = "anybody"
    THIS_MACHINE = "this machine"
    """Programs on the server's own machine, such as what collects its figures."""
    DEVICE = "device"
    PERSON = "person"
    """Through a session or an access token."""
    SIGNED_IN = "signed in"
    """Through a session only."""
    NOBODY = "nobody"


class Rule(msgspec.Struct, frozen=True):
    """What a route needs: an asker and, of people, one of these permissions."""

    asker: Asker
    permissions: tuple[Permission, ...] = ()


def _person(*permissions: Permission) -> Rule:
    return Rule(Asker.PERSON, permissions)


def _signed_in(*permissions: Permission) -> Rule:
    return Rule(Asker.SIGNED_IN, permissions)


def _of_records(name: str, read: Rule, write: Rule) -> dict[tuple[str, str], Rule]:
    """The routes that every kind of record has."""
    one = f"{API}/{name}/{{record_id}}"
    return {
        ("GET", f"{API}/{name}"): read,
        ("POST", f"{API}/{name}"): write,
        ("GET", one): read,
        ("PUT", one): write,
        ("DELETE", one): write,
        ("GET", f"{one}/history"): read,
    }


# One's own entries need one permission, everybody's the other; whose an entry is only the service sees.
_ENTRIES_READ = _person(Permission.ENTRIES_READ, Permission.ALL_ENTRIES_READ)
_ENTRIES_WRITE = _person(Permission.ENTRIES_WRITE, Permission.ALL_ENTRIES_WRITE)
_CATALOGUE_READ, _CATALOGUE_WRITE = _person(Permission.CATALOGUE_READ), _person(Permission.CATALOGUE_WRITE)
_ANYBODY, _DEVICE = Rule(Asker.ANYBODY), Rule(Asker.DEVICE)
_OWN_DAYS_READ = _signed_in(Permission.ENTRIES_READ, Permission.ALL_ENTRIES_READ)
_DAY = f"{PAGES}/days/{{person_id}}/{{day}}"

RULES: Mapping[tuple[str, str], Rule] = {
    ("GET", CAPABILITIES): _ANYBODY,
    ("POST", PUSH): _DEVICE,
    ("GET", CHANGES): _DEVICE,
    ("GET", SNAPSHOT): _DEVICE,
    ("POST", VERIFY): _DEVICE,
    ("GET", FIGURES): _DEVICE,
    ("POST", ENROL): _ANYBODY,
    ("POST", f"{ENROL}/token"): _DEVICE,
    ("DELETE", f"{ENROL}/token"): _DEVICE,
    ("GET", "/live"): _ANYBODY,
    ("GET", "/ready"): _ANYBODY,
    ("GET", "/metrics"): Rule(Asker.THIS_MACHINE),
    ("GET", "/api"): _ANYBODY,
    ("GET", "/api/openapi.json"): _ANYBODY,
    ("GET", "/api/{path}"): Rule(Asker.NOBODY),
    ("POST", f"{API}/session"): _ANYBODY,
    ("GET", f"{API}/session"): _signed_in(),
    ("DELETE", f"{API}/session"): _signed_in(),
    ("PUT", f"{API}/session/password"): _signed_in(),
    ("GET", f"{API}/people"): _person(Permission.PEOPLE_READ),
    ("POST", f"{API}/people"): _person(Permission.PEOPLE_WRITE),
    ("GET", f"{API}/people/{{person_id}}"): _person(Permission.PEOPLE_READ),
    ("PATCH", f"{API}/people/{{person_id}}"): _person(Permission.PEOPLE_WRITE),
    ("PUT", f"{API}/people/{{person_id}}/password"): _signed_in(Permission.PEOPLE_WRITE),
    ("POST", f"{API}/people/{{person_id}}/invitations"): _person(Permission.PEOPLE_WRITE),
    ("GET", f"{API}/devices"): _signed_in(),
    ("PATCH", f"{API}/devices/{{device_id}}"): _signed_in(),
    ("DELETE", f"{API}/devices/{{device_id}}"): _signed_in(),
    ("GET", f"{API}/tokens"): _signed_in(),
    ("POST", f"{API}/tokens"): _signed_in(),
    ("DELETE", f"{API}/tokens/{{token_id}}"): _signed_in(),
    **_of_records("customers", _CATALOGUE_READ, _CATALOGUE_WRITE),
    ("GET", f"{API}/customers/alike"): _person(Permission.CATALOGUE_WRITE),
    ("POST", f"{API}/customers/{{record_id}}/join"): _person(Permission.CATALOGUE_WRITE),
    **_of_records("contacts", _CATALOGUE_READ, _CATALOGUE_WRITE),
    **_of_records("tasks", _CATALOGUE_READ, _CATALOGUE_WRITE),
    **_of_records("work-types", _CATALOGUE_READ, _CATALOGUE_WRITE),
    **_of_records("agreements", _CATALOGUE_READ, _CATALOGUE_WRITE),
    **_of_records("favourites", _CATALOGUE_READ, _CATALOGUE_WRITE),
    **_of_records("entries", _ENTRIES_READ, _ENTRIES_WRITE),
    ("GET", f"{API}/submissions"): _ENTRIES_READ,
    ("GET", f"{API}/submissions/{{record_id}}"): _ENTRIES_READ,
    ("GET", f"{API}/submissions/{{record_id}}/history"): _ENTRIES_READ,
    ("GET", f"{API}/submissions/{{record_id}}/entries"): _ENTRIES_READ,
    ("POST", f"{API}/submissions/{{record_id}}/approve"): _person(Permission.ALL_ENTRIES_WRITE),
    ("POST", f"{API}/submissions/{{record_id}}/return"): _person(Permission.ALL_ENTRIES_WRITE),
    ("POST", f"{API}/submissions/approve"): _person(Permission.ALL_ENTRIES_WRITE),
    ("POST", f"{API}/submissions/return"): _person(Permission.ALL_ENTRIES_WRITE),
    ("POST", f"{API}/entries/lock"): _person(Permission.ALL_ENTRIES_WRITE),
    ("POST", f"{API}/entries/unlock"): _person(Permission.ALL_ENTRIES_WRITE),
    ("POST", f"{API}/entries/admit"): _person(Permission.ALL_ENTRIES_WRITE),
    ("PUT", f"{API}/closed-until"): _person(Permission.ALL_ENTRIES_WRITE),
    ("GET", "/"): _ANYBODY,
    ("GET", STYLE): _ANYBODY,
    ("GET", ICON): _ANYBODY,
    ("GET", SIGN_IN): _ANYBODY,
    ("POST", SIGN_IN): _ANYBODY,
    ("POST", f"{PAGES}/sign-out"): _signed_in(),
    ("GET", PAGES): _OWN_DAYS_READ,
    ("GET", f"{PAGES}/days"): _OWN_DAYS_READ,
    ("GET", _DAY): _OWN_DAYS_READ,
    ("POST", f"{PAGES}/approve"): _signed_in(Permission.ALL_ENTRIES_WRITE),
    ("POST", f"{_DAY}/approve"): _signed_in(Permission.ALL_ENTRIES_WRITE),
    ("POST", f"{_DAY}/return"): _signed_in(Permission.ALL_ENTRIES_WRITE),
    ("GET", f"{PAGES}/late"): _signed_in(Permission.ALL_ENTRIES_READ),
    ("POST", f"{PAGES}/late"): _signed_in(Permission.ALL_ENTRIES_WRITE),
    ("GET", f"{PAGES}/customers"): _signed_in(Permission.CATALOGUE_WRITE),
    ("POST", f"{PAGES}/customers"): _signed_in(Permission.CATALOGUE_WRITE),
}
"""The rule of every route, by method and path."""

_SCHEMES: Mapping[Asker, tuple[str, ...]] = {
    Asker.DEVICE: ("device",),
    Asker.PERSON: ("token", "session"),
    Asker.SIGNED_IN: ("session",),
}
NEEDS = {route: _SCHEMES.get(rule.asker, ()) for route, rule in RULES.items()}
"""What the document of the API says that a route asks for."""


class Gate:
    """Finds out who asks and whether the table lets them."""

    def __init__(self, accounts: Accounts, joining: Joining, tokens: AccessTokens, rates: Rates) -> None:
        self._accounts = accounts
        self._joining = joining
        self._tokens = tokens
        self._rates = rates

    async def guard(self, connection: _Connection, _: BaseRouteHandler) -> None:
        """Lets the request through, with who asks as its user, or raises why not."""
        scope: Any = connection.scope
        path, method = _template(scope["path_template"]), scope["method"]
        scope[ROUTE] = path
        if method == "OPTIONS":
            return
        rule = RULES[method, path]
        if method not in _SAFE and is_page(path):
            _require_own_form(connection)
        match rule.asker:
            case Asker.ANYBODY:
                self._rates.spend(_place(connection))
            case Asker.NOBODY:
                raise problems.not_found("There is nothing at this address.")
            case Asker.THIS_MACHINE:
                _require_this_machine(connection)
            case Asker.DEVICE:
                await self._device(connection, path)
            case Asker.PERSON | Asker.SIGNED_IN:
                await self._person(connection, rule)

    async def _device(self, connection: _Connection, path: str) -> None:
        _require_protocol(connection)
        token = _bearer(connection)
        if token is None:
            raise problems.auth_required()
        claimed = connection.headers.get(HEADER_DEVICE)
        device = self._joining.device_seen_lately(token, claimed) if path in _LOOKS_ITSELF else None
        if device is None:
            device = await to_thread.run_sync(self._joining.device, token, claimed)
        self._admit(connection, device, device.device_id)

    async def _person(self, connection: _Connection, rule: Rule) -> None:
        identity = await self._identity(connection, rule)
        self._admit(connection, identity, identity.person_id)
        if rule.permissions and not any(map(identity.may, rule.permissions)):
            identity.require(rule.permissions[0])

    async def _identity(self, connection: _Connection, rule: Rule) -> Identity:
        token = _bearer(connection)
        if token is not None:
            if rule.asker is Asker.SIGNED_IN:
                raise problems.not_allowed("This is done by a person who is signed in, not with a token.")
            if not token.startswith(PREFIX):
                raise problems.auth_required("This needs an access token, or a session.")
            return await to_thread.run_sync(self._tokens.identity, token)
        cookie = connection.cookies.get(SESSION_COOKIE)
        if cookie is None:
            raise problems.auth_required()
        session = await to_thread.run_sync(self._accounts.session, cookie)
        scope: Any = connection.scope
        scope["auth"] = session
        if connection.scope["method"] not in _SAFE:  # type: ignore[typeddict-item]
            await _require_csrf(connection, session.csrf)
        return session.identity

    def _admit(self, connection: _Connection, who: object, asker: str) -> None:
        scope: Any = connection.scope
        scope["user"] = who
        scope[ASKER] = asker
        self._rates.spend(asker)


def require_rules(application: Litestar) -> None:
    """Raises when a route has no line in the table, or a line has no route."""
    there = set(routes(application))
    if without := there - RULES.keys():
        raise LookupError(f"routes without a rule: {sorted(without)}")
    if unused := RULES.keys() - there:
        raise LookupError(f"rules without a route: {sorted(unused)}")


def routes(application: Litestar) -> Iterable[tuple[str, str]]:
    """Method and path of every route, but for the framework's own answers to OPTIONS."""
    for route in application.routes:
        if isinstance(route, HTTPRoute):
            yield from ((method, _template(route.path_format)) for method in route.methods if method != "OPTIONS")


def place_of(connection: _Connection) -> str:
    """The network address a request comes from, as attempts are counted by."""
    return connection.client.host if connection.client else ""


def _template(path: str) -> str:
    return path.rstrip("/") or "/"


def _place(connection: _Connection) -> str:
    return f"at {place_of(connection)}"


def _bearer(connection: _Connection) -> str | None:
    scheme, _, token = connection.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.casefold() == "bearer" and token.strip() else None


def _require_protocol(connection: _Connection) -> None:
    spoken = connection.headers.get(HEADER_PROTOCOL)
    if spoken not in {None, str(PROTOCOL)}:
        raise problems.protocol_unsupported(str(spoken)[:20])


async def _require_csrf(connection: _Connection, expected: str) -> None:
    given = connection.headers.get(CSRF_HEADER, "")
    if not given and isinstance(connection, Request):
        given = (await form_of(connection)).text(CSRF_FIELD)
    if not secrets.compare_digest(given.encode(), expected.encode()):
        raise problems.not_allowed(f"A change made in a session must carry the session's {CSRF_HEADER}.")


def _require_own_form(connection: _Connection) -> None:
    """Refuses what a page of another site made the browser send: before signing in, no token can tell it.

    Browsers say so themselves over TLS and on this machine. Elsewhere the names are compared, without ports, for a
    proxy may have hidden its own.
    """
    headers = connection.headers
    site, origin = headers.get("sec-fetch-site", ""), headers.get("origin", "")
    own = _host(f"//{headers.get('host', '')}")
    is_own = site in {"same-origin", "none"} if site else not origin or _host(origin) == own != ""
    if not is_own:
        raise problems.not_allowed("This form was sent from another site. Open the page here and send it again.")


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _require_this_machine(connection: _Connection) -> None:
    try:
        here = ipaddress.ip_address(place_of(connection)).is_loopback
    except ValueError:
        here = False
    if not here:
        raise problems.not_allowed("Only programs on the server's own machine may ask this.")
