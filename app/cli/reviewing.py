"""review, submit, withdraw: what is not right about a day yet, and handing it in."""

from __future__ import annotations

from datetime import date

import click

from app.cli import exits, grid, phrases, say, shapes
from app.cli.grid import Column
from app.cli.invocation import Invocation, json_option
from app.cli.negative import TakesNegatives
from app.domain import dates
from app.domain.days import date_of
from app.domain.instant import SECOND
from app.domain.problems import Problem, ProblemKind
from app.domain.records import Submission, SubmissionState
from app.store.changes import ChangeSet
from app.timesheet.review import ReviewedDay, Week

_TOLD = {
    ProblemKind.RUNNING: "runs",
    ProblemKind.UNASSIGNED: "not assigned",
    ProblemKind.ABSENCE: "undecided absence",
    ProblemKind.OVERLAP: "overlap",
    ProblemKind.GAP: "gap",
    ProblemKind.TOO_LONG: "long",
    ProblemKind.MISSING_NOTE: "note missing",
    ProblemKind.HELD: "refused by the server",
    ProblemKind.NOT_SENT: "not sent yet",
    ProblemKind.LATE: "came late",
}
_PROBLEMS = (
    Column("From"), Column("To"), Column("h:mm", right=True), Column("Problem"), Column("What", breaks=True),
    Column("In the way"), Column("Can be", breaks=True), Column("Entry"),
)  # fmt: skip
_WEEK = (
    Column("Day"), Column("h:mm", right=True), Column("Target", right=True), Column("Billable", right=True),
    Column("Entries", right=True), Column("Problems", right=True), Column("State"),
)  # fmt: skip


@click.command("review", cls=TakesNegatives)
@click.argument("words", metavar="[DAY]", nargs=-1)
@click.option("--week", is_flag=True, help="The week of that day at a glance.")
@click.option("--fix-safe", is_flag=True, help="Put right what needs no question: gaps and overlaps under two minutes.")
@click.option("--zone", metavar="ZONE", help="The day by the clocks of another zone, such as Europe/Lisbon.")
@json_option
@click.pass_obj
def review_command(
    invocation: Invocation, *, words: tuple[str, ...], week: bool, fix_safe: bool, zone: str | None
) -> None:
    """List what is not right about a day yet: gaps, overlaps, what is not assigned, undecided or missing.

    Ends with exit code 4 while something stands in the way of submitting the day. Fixes are made with change, split,
    merge, answer and log, or all safe ones at once.

    \b
      wrenchtime review
      wrenchtime review yesterday --fix-safe
      wrenchtime review --week
    """
    today = invocation.today if zone is None else date_of(invocation.reading.wall, zone)
    day = dates.day(" ".join(words) or "today", today)
    services = invocation.services
    if week:
        if fix_safe:
            raise click.UsageError("--fix-safe is for one day; leave out --week.")
        _tell_week(invocation, services.review.week(day, zone))
        return
    fixed = invocation.wrote(services.corrections.accept_safe(day, zone)) if fix_safe else ChangeSet()
    found = services.review.day(day, zone)
    if invocation.json:
        say.json(shape(found) | {"fixed": len(fixed.changes)})
    else:
        _show(found, fixed)
    if found.blocking:
        click.get_current_context().exit(exits.ATTENTION)


@click.command("submit", cls=TakesNegatives)
@click.argument("words", metavar="[DAY]", nargs=-1)
@click.option("--week", is_flag=True, help="All days of that week that can be, or none.")
@click.option("--note", metavar="TEXT", default="", help="What the manager should know.")
@json_option
@click.pass_obj
def submit_command(invocation: Invocation, *, words: tuple[str, ...], week: bool, note: str) -> None:
    """Hand in a day: its entries are locked until it is withdrawn or returned.

    Refused while a timer runs, an entry is not assigned or an absence is undecided. Works with a server and without.

    \b
      wrenchtime submit
      wrenchtime submit yesterday --note "the train was late"
      wrenchtime submit --week
    """
    day = dates.day(" ".join(words) or "today", invocation.today)
    submissions = invocation.services.submissions
    done = submissions.submit_week(day, note=note) if week else submissions.submit(day, note=note)
    _tell_days(invocation, done)


@click.command("withdraw", cls=TakesNegatives)
@click.argument("words", metavar="[DAY]", nargs=-1)
@json_option
@click.pass_obj
def withdraw_command(invocation: Invocation, *, words: tuple[str, ...]) -> None:
    """Take a submitted day back, to change it and submit it again.

    \b
      wrenchtime withdraw
      wrenchtime withdraw yesterday
    """
    day = dates.day(" ".join(words) or "today", invocation.today)
    _tell_days(invocation, invocation.services.submissions.withdraw(day))


def shape(found: ReviewedDay) -> shapes.Shape:
    """The review of a day for scripts; times are in the day's zone."""
    sheet = found.day.sheet
    return {
        "day": sheet.day.isoformat(),
        "zone": sheet.zone,
        "attended_seconds": shapes.seconds(sheet.attended),
        "target_seconds": found.target,
        "submission": found.submission and shapes.submission(found.submission),
        "problems": [_problem(problem, sheet.zone) for problem in found.problems],
        "next_undo": found.next_undo,
        "next_redo": found.next_redo,
    }


def _problem(problem: Problem, zone: str) -> shapes.Shape:
    return {
        "problem": problem.kind,
        "start": shapes.instant(problem.span.start, zone),
        "end": shapes.instant(problem.span.end, zone),
        "seconds": shapes.seconds(problem.span.length),
        "entry_id": problem.entry_id,
        "other_id": problem.other_id,
        "about": problem.about,
        "blocks": problem.blocks,
        "fixes": [{"key": fix.key, "title": fix.title, "safe": fix.safe, "needs": fix.needs} for fix in problem.fixes],
    }


def _show(found: ReviewedDay, fixed: ChangeSet) -> None:
    sheet = found.day.sheet
    target = f" of {phrases.length(found.target * SECOND)}" if found.target else ""
    say.line(say.strong(f"{sheet.day:%A %Y-%m-%d}") + f"  {phrases.length(sheet.attended)}{target} attended")
    if fixed.changes:
        say.line(f"{len(fixed.changes)} {'entry was' if len(fixed.changes) == 1 else 'entries were'} put right.")
    for line in _state(found):
        say.line(line)
    if not found.problems:
        say.line("Nothing is amiss.")
        return
    grid.show(_PROBLEMS, [_row(problem, found) for problem in found.problems])


def _state(found: ReviewedDay) -> list[str]:
    submission = found.submission
    if submission is None or submission.state is SubmissionState.OPEN:
        return []
    lines = [f"The day is {submission.state}."]
    if submission.state is SubmissionState.RETURNED and submission.comment:
        item = found.day.described.get(submission.comment_entry_id or "")
        about = f" on {phrases.of_entry(item)} {say.faint(f'[{phrases.handle(item.entry.id)}]')}" if item else ""
        lines.append(say.warned(f"Your manager{about}: {submission.comment}"))
    return lines


def _row(problem: Problem, found: ReviewedDay) -> list[str]:
    zone, described = found.day.sheet.zone, found.day.described
    about = [described[it] for it in (problem.entry_id, problem.other_id) if it in described]
    return [
        phrases.clock(problem.span.start, zone),
        phrases.clock(problem.span.end, zone),
        phrases.length(problem.span.length),
        _TOLD[problem.kind],
        "" if problem.kind is ProblemKind.GAP else " / ".join(phrases.of_entry(item) for item in about),
        "yes" if problem.blocks else "",
        ", ".join(fix.title[:1].lower() + fix.title[1:] for fix in problem.fixes),
        " ".join(phrases.handle(item.entry.id) for item in about),
    ]


def _tell_week(invocation: Invocation, week: Week) -> None:
    if invocation.json:
        say.json(_week_shape(week))
        return
    rows = [
        [
            f"{day.day:%a %Y-%m-%d}",
            phrases.length(day.attended),
            phrases.length(day.target * SECOND) if day.target else "",
            phrases.length(day.billable),
            str(day.entries or ""),
            str(day.problems or ""),
            day.submission.state if day.submission and day.submission.state is not SubmissionState.OPEN else "",
        ]
        for day in week.days
    ]
    grid.show(_WEEK, rows)
    say.line(
        say.strong(f"{phrases.length(week.attended):>8}  attended")
        + f", {phrases.length(week.billable)} billable, target {phrases.length(week.target * SECOND)}"
    )


def _week_shape(week: Week) -> shapes.Shape:
    return {
        "monday": week.monday.isoformat(),
        "zone": week.zone,
        "days": [
            {
                "day": day.day.isoformat(),
                "attended_seconds": shapes.seconds(day.attended),
                "unattended_seconds": shapes.seconds(day.unattended),
                "billable_seconds": shapes.seconds(day.billable),
                "covered_seconds": shapes.seconds(day.covered),
                "target_seconds": day.target,
                "entry_count": day.entries,
                "problem_count": day.problems,
                "blocking_count": day.blocking,
                "submission": day.submission and shapes.submission(day.submission),
            }
            for day in week.days
        ],
        "attended_seconds": shapes.seconds(week.attended),
        "billable_seconds": shapes.seconds(week.billable),
        "target_seconds": week.target,
    }


def _tell_days(invocation: Invocation, done: ChangeSet) -> None:
    invocation.wrote(done)
    days = done.made_or_changed(Submission)
    if invocation.json:
        say.json({"submissions": [shapes.submission(it) for it in days]})
        return
    for submission in days:
        state = "Withdrawn" if submission.state is SubmissionState.OPEN else "Submitted"
        sheet = invocation.services.days.read(date.fromisoformat(submission.day), submission.zone).sheet
        say.line(f"{state}  {say.strong(f'{sheet.day:%A %Y-%m-%d}')}  {phrases.length(sheet.attended)} attended")
