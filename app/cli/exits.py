"""The exit codes, and what is said about each error."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

import click

from app.cli import say
from app.cli.invocation import Invocation
from app.domain.errors import Ambiguous, LedgerUnusable, NotFound, Refusal

REFUSED = 1
USAGE = 2
LEDGER_UNUSABLE = 3
ATTENTION = 4
UNEXPECTED = 70
BUSY = 75
STOPPED = 130

MEANINGS = {
    0: "done",
    REFUSED: "refused, not found, or more than one thing fits",
    USAGE: "wrong usage: an unknown command, option or combination",
    LEDGER_UNUSABLE: "the ledger cannot be used: newer than the program, damaged, no room, no permission",
    ATTENTION: "done, but something needs a look: rows that an import refused, problems that doctor found, "
    "what keeps a day from being submitted",
    UNEXPECTED: "an error in Wrenchtime itself; the message names the file with the details",
    BUSY: "another program kept the ledger locked; try again",
    STOPPED: "stopped with Ctrl-C",
}


class Candidates(Ambiguous):
    """More than one thing fits; ``candidates`` are their JSON shapes."""

    def __init__(self, title: str, message: str, candidates: Sequence[dict[str, Any]]) -> None:
        super().__init__(title, message)
        self.candidates = list(candidates)


class _Told(NamedTuple):
    code: int
    kind: str


def tell(error: BaseException, invocation: Invocation, arguments: Sequence[str]) -> int:
    """Says what went wrong on stderr, and returns the exit code."""
    as_json = invocation.json or "--json" in arguments
    if isinstance(error, click.Abort | KeyboardInterrupt):
        return STOPPED
    if isinstance(error, click.ClickException):
        if not as_json:
            error.show()
        else:
            say.error("Wrong usage", error.format_message(), kind="usage", as_json=True)
        return error.exit_code
    if isinstance(error, Refusal):
        code, kind = _of_refusal(error)
        found = error.candidates if isinstance(error, Candidates) else None
        say.error(error.title, error.message, kind=kind, as_json=as_json, candidates=found)
        return code
    title, message = "Something went wrong in Wrenchtime", _kept(error, invocation, arguments)
    say.error(title, message, kind="unexpected", as_json=as_json)
    return UNEXPECTED


def _of_refusal(error: Refusal) -> _Told:
    if isinstance(error, LedgerUnusable):
        return _Told(LEDGER_UNUSABLE, "ledger")
    if isinstance(error, NotFound):
        return _Told(REFUSED, "not found")
    if isinstance(error, Ambiguous):
        return _Told(REFUSED, "ambiguous")
    from app.store.db import LedgerBusy

    if isinstance(error, LedgerBusy):
        return _Told(BUSY, "busy")
    return _Told(REFUSED, "refused")


def _kept(error: BaseException, invocation: Invocation, arguments: Sequence[str]) -> str:
    """Writes the details of an unexpected error to the profile's log, and tells where they are."""
    details = "".join(traceback.format_exception(error))
    summary = f"{type(error).__name__}: {error}"
    try:
        folder = invocation.profile.folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / "errors.log"
        with path.open("a", encoding="utf-8") as log:
            path.chmod(0o600)
            log.write(f"{datetime.now(UTC).isoformat()} {list(arguments)} Python {sys.version}\n{details}\n")
    except (OSError, Refusal):
        return f"{summary}. The details could not be written to the profile's folder."
    return f"{summary}. The details are in {path}."
