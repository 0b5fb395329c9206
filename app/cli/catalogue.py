"""tasks, customers, worktypes: whom we serve, what is to be done, and as what kind of work.

Each lists what its words find; --add makes a new one; any other option changes the one that the words mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click
import msgspec

from app.cli import alike as same_names
from app.cli import grid, naming, phrases, say, shapes
from app.cli.choosing import choose, complete
from app.cli.grid import Column
from app.cli.invocation import Invocation, json_option
from app.domain.errors import NotFound
from app.domain.instant import SECOND
from app.domain.records import Customer, Priority, Task, TaskState, WorkType
from app.domain.when import duration
from app.store import catalogue
from app.tracking.finding import Found
from app.tracking.making import clean_name
from app.tracking.subject import Named, Subject
from app.wire.records import Kind

favourite_option = click.option("--favourite/--no-favourite", default=None, help="Keep it at hand in the menu.")


@click.command("tasks")
@click.argument("words", nargs=-1, shell_complete=complete)
@click.option("--limit", type=click.IntRange(1), default=30, show_default=True, help="How many to list.")
@click.option("--closed", is_flag=True, help="List done and cancelled ones too.")
@click.option("--add", metavar='"CUSTOMER: TITLE"', help="A new task; the customer is made if there is none.")
@click.option("--ref", "reference", metavar="NUMBER", help="Its reference (ticket number).")
@click.option("--title", metavar="TITLE", help="Another title.")
@click.option("--category", metavar="TEXT", help="Its category.")
@click.option("--priority", type=click.Choice([it.value for it in Priority]), help="Its priority.")
@click.option("--state", type=click.Choice([it.value for it in TaskState]), help="Its state.")
@click.option("--estimate", metavar="LENGTH", help="The effort expected: 2h.")
@click.option("--promise", metavar="TIME", help="The time by which it was promised: 2026-12-01 12:00.")
@favourite_option
@json_option
@click.pass_obj
def tasks_command(
    invocation: Invocation,
    /,
    *,
    words: tuple[str, ...],
    limit: int,
    closed: bool,
    add: str | None,
    favourite: bool | None,
    **given: Any,
) -> None:
    """List tasks by use, or add or change one.

    \b
      wrenchtime tasks
      wrenchtime tasks acme fire
      wrenchtime tasks --add "ACME: Printer jams" --ref T-1043
      wrenchtime tasks T-1043 --state done
      wrenchtime tasks T-1043 --favourite
    """
    fields = _task_fields(invocation, **given)
    if add is not None:
        if words:
            raise click.UsageError("Give either --add or the words of a task that is there.")
        customer, colon, title = add.partition(":")
        named = Named(
            customer=customer if colon else "",
            title=clean_name(title if colon else customer, "task"),
            reference=fields.pop("reference", ""),
        )
        subject, changes = invocation.services.catalogue.ensure(named)
        invocation.wrote(changes)
        _tell_task(invocation, subject, fields, favourite)
    elif fields or favourite is not None:
        _refuse_unnamed(words, "tasks")
        _tell_task(invocation, choose(invocation, " ".join(words), Kind.TASK).subject, fields, favourite)
    else:
        _list(invocation, " ".join(words), Kind.TASK, limit, closed)


@click.command("customers")
@click.argument("words", nargs=-1)
@click.option("--limit", type=click.IntRange(1), default=30, show_default=True, help="How many to list.")
@click.option("--add", metavar="NAME", help="A new customer.")
@click.option("--name", metavar="NAME", help="Another name.")
@click.option("--code", metavar="TEXT", help="The number in other systems.")
@click.option("--phone", metavar="NUMBER", help="The phone number; search finds it.")
@click.option("--email", metavar="ADDRESS", help="The e-mail address.")
@click.option("--note", metavar="TEXT", help="What to know about this customer.")
@click.option("--archive/--unarchive", "archived", default=None, help="No longer, or again, offered in searches.")
@click.option("--alike", is_flag=True, help="List yours that have the name of one of the company's.")
@click.option("--join", metavar="NAME", help="Join one of those into the company's.")
@click.option("--apart", metavar="NAME", help="They are two: ask no more.")
@favourite_option
@json_option
@click.pass_obj
def customers_command(
    invocation: Invocation,
    /,
    *,
    words: tuple[str, ...],
    limit: int,
    add: str | None,
    favourite: bool | None,
    alike: bool,
    join: str | None,
    apart: str | None,
    **given: Any,
) -> None:
    """List customers by use, or add or change one.

    \b
      wrenchtime customers
      wrenchtime customers --add "Initech AG" --phone "030 1234567"
      wrenchtime customers initech --code 1007
      wrenchtime customers initech --archive
      wrenchtime customers --alike
      wrenchtime customers --join 3f9a1c
    """
    fields = {name: value for name, value in given.items() if value is not None}
    if alike or join is not None or apart is not None:
        _same_names(invocation, alone=not (words or fields or add), join=join, apart=apart)
    elif add is not None:
        if words:
            raise click.UsageError("Give either --add or the words of a customer that is there.")
        made = invocation.wrote(invocation.services.catalogue.add_customer(add)).made_or_changed(Customer)[0]
        _tell_customer(invocation, made.id, fields, favourite)
    elif fields or favourite is not None:
        _refuse_unnamed(words, "customers")
        _tell_customer(invocation, _customer_id(invocation, " ".join(words)), fields, favourite)
    else:
        _list(invocation, " ".join(words), Kind.CUSTOMER, limit, closed=True)


@click.command("worktypes")
@click.argument("name", required=False)
@click.option("--add", metavar="NAME", help="A new work type.")
@click.option("--rename", metavar="NAME", help="Another name.")
@click.option("--bill/--no-bill", "billable", default=None, help="Billable by default or not.")
@click.option("--needs-note/--no-needs-note", default=None, help="Whether its entries want a note.")
@click.option("--travel/--no-travel", default=None, help="Whether it is the way to and from a customer.")
@click.option("--archive", "archived", is_flag=True, default=None, help="No longer offered.")
@json_option
@click.pass_obj
def worktypes_command(
    invocation: Invocation, /, *, name: str | None, add: str | None, rename: str | None, **given: bool | None
) -> None:
    """List the work types, or add or change one.

    \b
      wrenchtime worktypes
      wrenchtime worktypes --add travel --travel
      wrenchtime worktypes internal --no-bill
    """
    fields: dict[str, Any] = {key: value for key, value in given.items() if value is not None}
    use_cases = invocation.services.catalogue
    if add is not None:
        fields.pop("archived", None)
        invocation.wrote(use_cases.add_work_type(add, **fields))
    elif fields or rename is not None:
        if name is None:
            raise click.UsageError("Name the work type to change, or make one with --add.")
        found = naming.work_type(invocation, name)
        if found is not None:
            renamed = {"name": rename} if rename is not None else {}
            invocation.wrote(use_cases.change(found, msgspec.structs.replace(found, **fields, **renamed)))
    _list_work_types(invocation)


def _same_names(invocation: Invocation, *, alone: bool, join: str | None, apart: str | None) -> None:
    if not alone or (join is not None and apart is not None):
        raise click.UsageError("Give one of --alike, --join and --apart, and nothing else.")
    if join is not None:
        same_names.join(invocation, join)
    elif apart is not None:
        same_names.keep_apart(invocation, apart)
    else:
        same_names.show(invocation)


def _task_fields(invocation: Invocation, *, estimate: str | None, promise: str | None, **given: Any) -> dict[str, Any]:
    fields = {name: value for name, value in given.items() if value is not None}
    if "priority" in fields:
        fields["priority"] = Priority(fields["priority"])
    if "state" in fields:
        fields["state"] = TaskState(fields["state"])
    if estimate is not None:
        fields["estimate_seconds"] = duration(estimate) // SECOND
    if promise is not None:
        fields["promise"] = invocation.instant(promise, after=invocation.reading.wall)
    return fields


def _refuse_unnamed(words: Sequence[str], command: str) -> None:
    if not words:
        raise click.UsageError(f"Name what to change, for example “wrenchtime {command} acme …”, or use --add.")


def _customer_id(invocation: Invocation, words: str) -> str | None:
    # Archived ones are not found by search, but must be, to be brought back.
    with invocation.services.ledger.read() as db:
        named = catalogue.customer_named(db, words)
    return named.id if named else choose(invocation, words, Kind.CUSTOMER).subject.customer_id


def _tell_task(invocation: Invocation, subject: Subject, fields: dict[str, Any], favourite: bool | None) -> None:
    task = _changed(invocation, Task, subject.task_id, fields)
    _prefer(invocation, subject, favourite)
    customer = _get(invocation, Customer, task.customer_id) if task.customer_id else None
    if invocation.json:
        say.json(shapes.task(task, invocation.reading.zone, customer.name if customer else ""))
        return
    name = phrases.subject(customer.name if customer else "", task.title, task.reference)
    say.line(f"{say.strong(name)}  {task.state}, {task.priority} priority")


def _tell_customer(
    invocation: Invocation, customer_id: str | None, fields: dict[str, Any], favourite: bool | None
) -> None:
    customer = _changed(invocation, Customer, customer_id, fields)
    _prefer(invocation, Subject(None, customer.id), favourite)
    if invocation.json:
        say.json(shapes.customer(customer))
        return
    about = (customer.code, customer.phone, customer.email, "archived" if customer.archived else "")
    say.line("  ".join([say.strong(customer.name), *(text for text in about if text)]))


def _changed(invocation: Invocation, value_type: type[Any], record_id: str | None, fields: dict[str, Any]) -> Any:
    before = _get(invocation, value_type, record_id)
    after = msgspec.structs.replace(before, **fields)
    if after != before:
        invocation.wrote(invocation.services.catalogue.change(before, after))
    return after


def _get(invocation: Invocation, value_type: type[Any], record_id: str | None) -> Any:
    with invocation.services.ledger.read() as db:
        found = catalogue.get(db, value_type, record_id or "")
    if found is None:
        raise NotFound("Gone", "It is not in the ledger any more.")
    return found


def _prefer(invocation: Invocation, subject: Subject, favourite: bool | None) -> None:
    if favourite is None:
        return
    kept = {it.subject.task_id or it.subject.customer_id for it in invocation.services.finder.favourites()}
    if ((subject.task_id or subject.customer_id) in kept) != favourite:
        invocation.wrote(invocation.services.catalogue.toggle_favourite(subject))


def _list(invocation: Invocation, words: str, kind: Kind, limit: int, closed: bool) -> None:
    wanted: list[Found] = []
    looked_at = limit
    while True:
        hits = invocation.services.finder.search(words, looked_at)
        wanted = [
            hit
            for hit in hits
            if (hit.subject.task_id is not None) == (kind is Kind.TASK) and (closed or not hit.closed)
        ]
        if len(wanted) >= limit or len(hits) < looked_at:
            break
        looked_at *= 4
    wanted = wanted[:limit]
    if invocation.json:
        say.json([shapes.found(hit, invocation.reading.zone) for hit in wanted])
        return
    if not wanted:
        say.line(f"No {kind} fits." if words else f"There is no {kind} yet.")
        return
    columns = (
        Column("Reference" if kind is Kind.TASK else "Code"), Column("Customer"), Column("Task", breaks=True),
        Column("Last used"), Column(""),
    )  # fmt: skip
    grid.show(columns, (_found_row(hit, invocation) for hit in wanted))


def _found_row(hit: Found, invocation: Invocation) -> list[str]:
    task = hit.subject.task_id is not None
    marks = [mark for mark, holds in (("favourite", hit.favourite), ("done", hit.closed)) if holds]
    used = "" if hit.last_used is None else phrases.time(hit.last_used, invocation.reading)
    return [
        hit.reference, hit.customer if task else hit.title, hit.title if task else "", used, ", ".join(marks),
    ]  # fmt: skip


def _list_work_types(invocation: Invocation) -> None:
    with invocation.services.ledger.read() as db:
        known = catalogue.work_types(db)
    if invocation.json:
        say.json([_work_type_shape(it) for it in known])
        return
    if not known:
        say.line("There are no work types yet. Add one with --add.")
        return
    columns = (Column("Work type"), Column("Billable"), Column("Note"), Column("Travel"))
    grid.show(
        columns,
        ([it.name, "yes" if it.billable else "no", "needed" if it.needs_note else "", "yes" if it.travel else ""]
         for it in known),
    )  # fmt: skip


def _work_type_shape(it: WorkType) -> shapes.Shape:
    return {
        "id": it.id, "name": it.name, "billable": it.billable, "needs_note": it.needs_note, "travel": it.travel,
    }  # fmt: skip
