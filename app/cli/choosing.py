"""What to work on, from the words of a command line.

A command never starts something that might be meant otherwise: one hit, an exact reference or an exact title is
taken; of several, a person at a terminal chooses, and a script is told what there is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

import click

from app.cli import phrases, shapes
from app.cli.exits import Candidates
from app.cli.invocation import Invocation
from app.domain.errors import NotFound
from app.domain.search import fold
from app.store import catalogue
from app.tracking.finding import Found
from app.tracking.making import clean_name
from app.tracking.subject import UNASSIGNED, Named, Subject
from app.wire.records import Kind

SHOWN = 9
"""So many hits are offered; of more, the person narrows the words."""

MOST = 500
"""So many hits are looked at for an exact one."""

_Command = Callable[..., None]


def subject_options(command: _Command) -> _Command:
    """WORDS, and the options that create in place; the command is given one ``wanted``."""
    return click.argument("words", nargs=-1, shell_complete=complete)(exact_options(command))


def exact_options(command: _Command) -> _Command:
    """The options that name what is meant exactly, and create it where there is none yet."""

    @wraps(command)
    def given(
        *rest: Any,
        words: tuple[str, ...],
        new: str | None,
        customer: str | None,
        task: str | None,
        ref: str | None,
        **named: Any,
    ) -> None:
        command(*rest, wanted=Wanted(words, new=new, customer=customer, task=task, ref=ref), **named)

    for add in (
        click.option("--ref", metavar="NUMBER", help="Reference (ticket number) of a new task."),
        click.option("--task", metavar="TITLE", help="A task by its exact title, made if there is none."),
        click.option("--customer", metavar="NAME", help="A customer by the exact name, made if there is none."),
        click.option("--new", metavar='"CUSTOMER: TITLE"', help="A new customer and task in one."),
    ):
        given = add(given)
    return given


class Wanted:
    """What the words and options of a command ask for, looked up or made when it is needed."""

    def __init__(
        self, words: Sequence[str], *, new: str | None, customer: str | None, task: str | None, ref: str | None
    ) -> None:
        self.words = tuple(words)
        self.new, self.customer, self.task, self.ref = new, customer, task, ref

    def without_first(self, count: int) -> Wanted:
        """The same without the first words, which meant something else."""
        return Wanted(self.words[count:], new=self.new, customer=self.customer, task=self.task, ref=self.ref)

    def _refuse_mixture(self) -> None:
        created = any(value is not None for value in (self.new, self.customer, self.task))
        if self.words and created:
            raise click.UsageError(
                "Give either words to search for, or --new, --customer and --task to name it exactly."
            )
        if self.new is not None and (self.customer is not None or self.task is not None):
            raise click.UsageError("--new names customer and task already; leave out --customer and --task.")
        if self.ref is not None and self.new is None and self.task is None:
            raise click.UsageError("--ref is for a new task: give --new or --task as well.")

    @property
    def nothing(self) -> bool:
        """Whether nothing was named at all."""
        return not self.words and self.new is None and self.customer is None and self.task is None

    def subject(self, invocation: Invocation) -> Subject | Named:
        """The task or customer that the words find, or the names that were given exactly."""
        self._refuse_mixture()
        if self.nothing:
            return UNASSIGNED
        if self.words:
            return choose(invocation, " ".join(self.words)).subject
        customer, title = self.customer, self.task
        if self.new is not None:
            before, colon, after = self.new.partition(":")
            customer, title = (before, after) if colon else (None, self.new)
        if title is not None:
            clean_name(title, "task")
        return Named(customer=customer or "", title=title or "", reference=self.ref or "")


def choose(invocation: Invocation, words: str, kind: Kind | None = None) -> Found:
    """The one task or customer that the words mean.

    Raises :class:`NotFound` when nothing fits and :class:`Candidates` when several do and nobody is there to choose.
    """
    words = _bare(words)
    referenced = _referenced(invocation, words) if kind is not Kind.CUSTOMER else None
    if referenced is not None:
        return referenced
    hits = invocation.services.finder.search(words, limit=MOST)
    hits = [hit for hit in hits if kind is None or (hit.subject.task_id is not None) == (kind is Kind.TASK)]
    if not hits:
        sought = "customer or task" if kind is None else kind.value
        raise NotFound(
            "Nothing fits", f"No {sought} has all of “{words}”. See “wrenchtime tasks”, or create one with --new."
        )
    fitting = _exact(hits, words) or [hit for hit in hits if not hit.closed] or hits
    if len(fitting) == 1:
        return fitting[0]
    if invocation.interactive and len(fitting) <= SHOWN:
        return _asked(fitting, words)
    lines = "".join(f"\n  {phrases.of_found(hit)}{'  (done)' if hit.closed else ''}" for hit in fitting[:SHOWN])
    rest = f"\n  and {len(fitting) - SHOWN} more" if len(fitting) > SHOWN else ""
    raise Candidates(
        "Which one",
        f"“{words}” fits {len(fitting)}. Add a word, or give the reference:{lines}{rest}",
        [shapes.found(hit, invocation.reading.zone) for hit in fitting],
    )


def _bare(words: str) -> str:
    """Without the punctuation of ``ACME · Firewall (T-1)`` and ``ACME: Firewall``, which people copy."""
    return " ".join(bare for word in words.split() if (bare := word.strip(":·()[]")))


def _referenced(invocation: Invocation, reference: str) -> Found | None:
    """The only task of that reference, however many others mention it."""
    with invocation.services.ledger.read() as db:
        found = catalogue.task_referenced(db, reference.strip())
    if len(found) != 1:
        return None
    task = found[0]
    return Found(subject=Subject(task.id, task.customer_id), title=task.title, reference=task.reference)


def _exact(hits: list[Found], words: str) -> list[Found]:
    """The hits whose reference, else whose whole title, is what was written."""
    written = fold(words)
    by_reference = [hit for hit in hits if hit.reference and fold(hit.reference) == written]
    if by_reference:
        return by_reference
    titles = [hit for hit in hits if written in _spellings(hit)]
    return [hit for hit in titles if not hit.closed] or titles


def _spellings(hit: Found) -> set[str]:
    """How its whole name may be written."""
    return {fold(_bare(text)) for text in (hit.title, f"{hit.customer} {hit.title}", phrases.of_found(hit))}


def _asked(fitting: list[Found], words: str) -> Found:
    click.echo(f"“{words}” fits {len(fitting)}:", err=True)
    for number, hit in enumerate(fitting, 1):
        click.echo(f"  {number}  {phrases.of_found(hit)}", err=True)
    number = click.prompt("Which one", type=click.IntRange(1, len(fitting)), err=True)
    return fitting[number - 1]


def complete(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[Any]:
    """References of what fits the words so far, for the shell's completion."""
    from click.shell_completion import CompletionItem

    invocation = context.find_object(Invocation) or Invocation()
    before = " ".join(context.params.get(str(parameter.name)) or ())
    try:
        hits = invocation.services.finder.search(f"{before} {incomplete}", limit=30)
    except Exception:  # noqa: BLE001 -- a key press in a shell is no place for an error
        return []
    finally:
        invocation.close()
    return [
        CompletionItem(hit.reference, help=phrases.of_found(hit)) for hit in hits if hit.reference and not hit.closed
    ]
