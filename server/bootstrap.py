"""The composition root: builds the services once, in order, and puts them behind HTTP.

In order: the database's services (accounts, joining, access tokens, sync), the gate that knows who asks, the
routes, and the shell around all of them.
"""

from __future__ import annotations

from typing import Any

import msgspec
from litestar import Litestar, Request
from litestar.di import Provide
from litestar.types import ASGIApp
from structlog.typing import FilteringBoundLogger

from app.domain.clock import Clock
from server.accounts.identity import Identity
from server.accounts.joining import Joining
from server.accounts.pages import sign_in_router
from server.accounts.routes import accounts_routers
from server.accounts.service import Accounts
from server.accounts.tokens import AccessTokens
from server.boards.deciding import Deciding
from server.boards.listing import Listing
from server.boards.routes import boards_router
from server.boards.service import Boards
from server.catalogue.namesake_routes import namesakes_router
from server.catalogue.namesakes import Namesakes
from server.catalogue.routes import catalogue_routers
from server.catalogue.service import Catalogue
from server.figures.routes import figures_router
from server.figures.service import Figures
from server.store.engine import Database
from server.sync.device import DeviceIdentity
from server.sync.routes import sync_router
from server.sync.service import SyncService
from server.timesheets.day_routes import submission_router
from server.timesheets.routes import timesheet_router
from server.timesheets.service import Timesheets
from server.timesheets.submissions import Submissions
from server.version import installed_version
from server.web.access import NEEDS, Gate, require_rules
from server.web.answers import exception_handlers
from server.web.document import openapi_config
from server.web.forms import form_of
from server.web.health import health_router
from server.web.metrics import Metrics
from server.web.rates import Rates
from server.web.shell import Shell, ShellSettings


class WebSettings(msgspec.Struct, frozen=True, kw_only=True):
    """``https``: people reach the server over TLS, its own or a proxy's. Requests a second are those of one asker."""

    https: bool = False
    at_once: int = 400
    requests_per_second: float = 100.0
    burst: int = 3_000


class Server(msgspec.Struct, frozen=True):
    """The application for the web server, and the framework's application inside it."""

    asgi: ASGIApp
    routes: Litestar


def build(database: Database, clock: Clock, log: FilteringBoundLogger, settings: WebSettings | None = None) -> Server:
    """The server over an open database whose schema is at head."""
    settings = settings or WebSettings()
    accounts, joining, tokens = Accounts(database, clock), Joining(database, clock), AccessTokens(database, clock)
    sync = SyncService(database, clock)
    timesheets, submissions = Timesheets(database, clock), Submissions(database, clock)
    namesakes = Namesakes(database, clock)
    metrics = Metrics()
    gate = Gate(accounts, joining, tokens, Rates(settings.requests_per_second, settings.burst))
    application = Litestar(
        [
            sync_router(sync, metrics.pushed),
            figures_router(Figures(database, clock)),
            *accounts_routers(accounts, joining, tokens, secure=settings.https),
            *catalogue_routers(Catalogue(database, clock)),
            namesakes_router(namesakes),
            timesheet_router(timesheets),
            submission_router(submissions),
            sign_in_router(accounts, secure=settings.https),
            boards_router(
                Boards(database, clock), Listing(database, clock), Deciding(submissions), timesheets, namesakes
            ),
            health_router(database, metrics),
        ],
        guards=[gate.guard],
        dependencies={
            "device": Provide(_device, sync_to_thread=False),
            "asker": Provide(_asker, sync_to_thread=False),
            "form": Provide(form_of),
        },
        exception_handlers=exception_handlers(),  # type: ignore[arg-type]
        openapi_config=openapi_config(installed_version(), NEEDS),
        logging_config=None,
        debug=False,
    )
    require_rules(application)
    shell = Shell(application, metrics, log, ShellSettings(https=settings.https, at_once=settings.at_once))
    return Server(shell, application)


def _device(request: Request[Any, Any, Any]) -> DeviceIdentity:
    user = request.scope["user"]
    assert isinstance(user, DeviceIdentity)  # noqa: S101 - the table's rule for this route says so
    return user


def _asker(request: Request[Any, Any, Any]) -> Identity:
    user = request.scope["user"]
    assert isinstance(user, Identity)  # noqa: S101
    return user
