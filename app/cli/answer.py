"""answer: what to make of a stretch in which the machine saw nobody."""

from __future__ import annotations

import click

from app.cli import naming, phrases, say, shapes, status, told
from app.cli.exits import Candidates
from app.cli.invocation import Invocation, json_option
from app.cli.negative import TakesNegatives
from app.domain.errors import Refusal
from app.domain.instant import Instant
from app.domain.when import instant, lacks_day
from app.store.changes import ChangeSet
from app.tracking.overview import Question


@click.command("answer", cls=TakesNegatives)
@click.argument("words", metavar="ANSWER", nargs=-1)
@click.option("--entry", metavar="ENTRY", help="The entry in question, where several are.")
@click.option("--all", "every", is_flag=True, help="Give this answer to all questions.")
@json_option
@click.pass_obj
def answer_command(invocation: Invocation, *, words: tuple[str, ...], entry: str | None, every: bool) -> None:
    """Say what happened while the machine saw nobody during a running timer.

    ANSWER is kept (the work went on), last-sign (it ended at the last sign of life), at TIME (it ended then), break (it
    went on afterwards) or until TIME (it went on until then, and afterwards). Without one, the questions are shown.

    \b
      wrenchtime answer kept
      wrenchtime answer last-sign
      wrenchtime answer at 17:30
      wrenchtime answer break
    """
    questions = invocation.services.overviews.read().questions
    if not words:
        _show(invocation, questions)
        return
    done = [
        _answered(invocation, question, " ".join(words)) for question in _chosen(invocation, questions, entry, every)
    ]
    invocation.noticed = False
    told.tell(invocation, done)


def _show(invocation: Invocation, questions: tuple[Question, ...]) -> None:
    reading = invocation.reading
    if invocation.json:
        say.json([shapes.question(it.absence, it.described, reading.wall) for it in questions])
        return
    if not questions:
        say.line("Nothing waits for an answer.")
    for question in questions:
        for line in status.question(question, reading):
            say.line(line)


def _chosen(
    invocation: Invocation, questions: tuple[Question, ...], entry: str | None, every: bool
) -> tuple[Question, ...]:
    if not questions:
        raise Refusal("No question", "Nothing waits for an answer.")
    if entry is not None:
        fitting = naming.fitting([it.described for it in questions], entry)
        questions = tuple(it for it in questions if it.described in fitting)
        if not questions:
            raise Refusal("No such question", f"No question is about “{entry}”. See them with “wrenchtime answer”.")
    if len(questions) > 1 and not every:
        about = "; ".join(
            f"{phrases.of_entry(it.described)} [{phrases.handle(it.described.entry.id)}]" for it in questions
        )
        raise Candidates(
            "Which question",
            f"{len(questions)} wait for an answer: {about}. Name one with --entry, or answer them --all.",
            [shapes.question(it.absence, it.described, invocation.reading.wall) for it in questions],
        )
    return questions


def _answered(invocation: Invocation, question: Question, answer: str) -> ChangeSet:
    absences, absence = invocation.services.absences, question.absence
    match answer.casefold().replace(" ", "-"):
        case "kept" | "keep":
            return absences.keep(absence.id)
        case "last-sign":
            return absences.discard(absence.id)
        case "break":
            return absences.discard_and_resume(absence.id)
    if answer.casefold().startswith("until "):
        return absences.split(absence.id, _end(invocation, question, answer[len("until ") :]))
    return absences.end_at(absence.id, _end(invocation, question, answer.removeprefix("at ")))


def _end(invocation: Invocation, question: Question, text: str) -> Instant:
    """The instant written. A time without a day is the one in the absence, else the last one before it."""
    absence, zone, now = question.absence, question.described.entry.zone, invocation.reading.wall
    if not lacks_day(text):
        return instant(text, now, zone)
    ends = instant(text, now, zone, after=absence.start)
    return ends if ends <= absence.end else instant(text, absence.start, zone)
