"""Locks and closed periods over HTTP."""

from __future__ import annotations

from typing import Literal

import msgspec
from litestar import Router, post, put
from litestar.di import NamedDependency
from litestar.params import JSONBody

from app.domain.instant import from_iso
from app.domain.records import EntryState
from server import problems
from server.accounts.identity import Identity
from server.timesheets.service import Timesheets
from server.web.document import PROBLEMS
from server.web.strict import Strict

_Asker = NamedDependency[Identity]


class Entries(msgspec.Struct, frozen=True):
    """Entries by their ids."""

    ids: tuple[str, ...]


class Lock(msgspec.Struct, frozen=True):
    """Entries by their ids, and what they become."""

    ids: tuple[str, ...]
    state: Literal["submitted", "approved", "invoiced"]


class Changed(msgspec.Struct, frozen=True):
    """How many entries were changed."""

    changed: int


class ClosedUntil(msgspec.Struct, frozen=True):
    """The instant before which everything is closed; ``null`` opens all."""

    until: str | None


def timesheet_router(timesheets: Timesheets) -> Router:
    """The routes of locks and periods."""

    @post("/entries/lock", dto=Strict[Lock], return_dto=None, status_code=200, summary="Lock entries",
          sync_to_thread=True, opt={PROBLEMS: (404, 422)})  # fmt: skip
    def lock(data: JSONBody[Lock], asker: _Asker) -> Changed:
        """Makes entries submitted, approved or invoiced, all or none. A running or late one is refused."""
        return Changed(timesheets.lock(asker, data.ids, EntryState(data.state)))

    @post("/entries/unlock", dto=Strict[Entries], return_dto=None, status_code=200, summary="Give entries back",
          sync_to_thread=True, opt={PROBLEMS: (404, 422)})  # fmt: skip
    def unlock(data: JSONBody[Entries], asker: _Asker) -> Changed:
        """Returns locked entries to their technicians, all or none."""
        return Changed(timesheets.unlock(asker, data.ids))

    @post("/entries/admit", dto=Strict[Entries], return_dto=None, status_code=200, summary="Admit late entries",
          sync_to_thread=True, opt={PROBLEMS: (404, 422)})  # fmt: skip
    def admit(data: JSONBody[Entries], asker: _Asker) -> Changed:
        """Lets entries count that came when their period was closed, all or none."""
        return Changed(timesheets.admit(asker, data.ids))

    @put("/closed-until", dto=Strict[ClosedUntil], return_dto=None, status_code=204, summary="Close a period",
         sync_to_thread=True)  # fmt: skip
    def close_until(data: JSONBody[ClosedUntil], asker: _Asker) -> None:
        """Closes the time before an instant. Entries that come for it later are late."""
        try:
            until = None if data.until is None else from_iso(data.until)
        except (ValueError, OverflowError) as error:
            raise problems.malformed("“until” is not a time like “2026-11-01T00:00:00.000Z”.") from error
        timesheets.close_until(asker, until)

    return Router("/api/v1", route_handlers=[lock, unlock, admit, close_until], tags=["Timesheets"])
