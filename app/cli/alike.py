"""customers --alike, --join, --apart: customers made here that somebody else had made already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import phrases, say, shapes
from app.cli.invocation import Invocation

if TYPE_CHECKING:
    from app.sync.namesakes import Namesakes, Offered


def show(invocation: Invocation) -> None:
    """Lists the questions."""
    _tell(invocation, _namesakes(invocation).list())


def join(invocation: Invocation, name: str) -> None:
    """Joins the customer of that name into the one that was there first."""
    namesakes = _namesakes(invocation)
    offered = namesakes.named(name)
    invocation.wrote(namesakes.join(offered.mine.id))
    if invocation.json:
        _tell(invocation, namesakes.list())
        return
    say.line(f"“{offered.mine.name}” is one with the company's “{offered.theirs.name}” now.")
    if offered.locked:
        say.line(f"{_counted(offered.locked, 'entry', 'entries')} submitted or approved: what they were they stay.")


def keep_apart(invocation: Invocation, name: str) -> None:
    """Asks no more about the customer of that name."""
    namesakes = _namesakes(invocation)
    invocation.wrote(namesakes.keep_apart(namesakes.named(name).mine.id))
    if invocation.json:
        _tell(invocation, namesakes.list())
    else:
        say.line("They stay two customers.")


def hint(invocation: Invocation, count: int) -> None:
    """After a sync: that there are questions, and where."""
    if count and not invocation.json:
        what = _counted(count, "customer of yours has", "customers of yours have")
        say.aside(f"{what} the name of one of the company's. See them with “wrenchtime customers --alike”.")


def _namesakes(invocation: Invocation) -> Namesakes:
    from app.sync.namesakes import Namesakes

    return Namesakes(invocation.services.ledger)


def _tell(invocation: Invocation, found: list[Offered]) -> None:
    if invocation.json:
        say.json([_shape(offered) for offered in found])
        return
    if not found:
        say.line("No customer is there twice.")
        return
    for offered in found:
        about = ", ".join(filter(None, (offered.theirs.code, offered.theirs.phone, offered.theirs.email)))
        say.line(f"{say.strong(offered.mine.name)}  {say.faint(f'[{phrases.handle(offered.mine.id)}]')}")
        say.line(f"  The company has “{offered.theirs.name}”{f' ({about})' if about else ''}.")
        say.line(f"  Joined, {_moving(offered)}.")
    say.line(say.faint("wrenchtime customers --join NAME, or --apart NAME if they are two"))


def _moving(offered: Offered) -> str:
    tasks, entries = _counted(offered.tasks, "task", "tasks"), _counted(offered.entries, "entry", "entries")
    stay = f"; {_counted(offered.locked, 'entry stays', 'entries stay')} as submitted" if offered.locked else ""
    return f"{tasks} and {entries} move{stay}"


def _counted(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def _shape(offered: Offered) -> shapes.Shape:
    return {
        "name": offered.mine.id,
        "mine": shapes.customer(offered.mine),
        "theirs": shapes.customer(offered.theirs),
        "tasks": offered.tasks,
        "entries": offered.entries,
        "locked": offered.locked,
    }
