"""What is not right about a day, and what can be done about it, in words."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.problems import Fix, Problem, ProblemKind, Remedy
from app.timesheet.days import Day
from ui import wording
from ui.day.gaps import gap_key
from ui.language import mark, tr

_REMEDIES = {
    Remedy.STOP: mark("Stop it now"),
    Remedy.ASSIGN: mark("Say what it was for"),
    Remedy.AS_BEFORE: mark("The same as before it"),
    Remedy.AS_AFTER: mark("The same as after it"),
    Remedy.KEEP_ABSENCE: mark("Keep it: the work went on"),
    Remedy.END_AT_LAST_SIGN: mark("End it when the absence began"),
    Remedy.TRIM_EARLIER: mark("Trim the earlier one"),
    Remedy.TRIM_LATER: mark("Trim the later one"),
    Remedy.KEEP_BOTH: mark("Keep both"),
    Remedy.FILL: mark("Fill it"),
    Remedy.EXTEND_EARLIER: mark("Extend the earlier entry"),
    Remedy.EXTEND_LATER: mark("Let the later entry begin earlier"),
    Remedy.LEAVE_FREE: mark("It was a break"),
    Remedy.SPLIT: mark("Split it at a time"),
    Remedy.SO_LONG: mark("It was that long"),
    Remedy.NOTE: mark("Write a note"),
}


def fix_said(fix: Fix) -> str:
    """A fix in a few words; one that is not known here by its own title."""
    text = _REMEDIES.get(fix.remedy)
    return fix.title if text is None else tr(text)


_SAID = {
    ProblemKind.RUNNING: mark("Still running since {time}"),
    ProblemKind.UNASSIGNED: mark("Not assigned {times}"),
    ProblemKind.ABSENCE: mark("Nobody there {times}"),
    ProblemKind.OVERLAP: mark("Overlap {times}"),
    ProblemKind.GAP: mark("Gap {times}"),
    ProblemKind.TOO_LONG: mark("Very long: {length}"),
    ProblemKind.MISSING_NOTE: mark("No note {times}"),
    ProblemKind.HELD: mark("Refused by the server {times}"),
    ProblemKind.NOT_SENT: mark("Not sent yet {times}"),
    ProblemKind.LATE: mark("Late {times}"),
}

_TOLD = {
    ProblemKind.RUNNING: mark("{this} still runs. The day can be submitted once it is stopped."),
    ProblemKind.UNASSIGNED: mark("{length} are for nobody yet."),
    ProblemKind.ABSENCE: mark("During {this} the machine saw nobody for {length}."),
    ProblemKind.OVERLAP: mark("{this} and {other} both claim {length}."),
    ProblemKind.GAP: mark("Nothing is recorded for {length}."),
    ProblemKind.TOO_LONG: mark("{this} took {length}. Was it that long?"),
    ProblemKind.MISSING_NOTE: mark("{this} is of a kind that wants a note."),
    ProblemKind.HELD: mark("The server refused a change of {this}. The server's window has the remedies."),
    ProblemKind.NOT_SENT: mark("{this} goes to the server by itself as soon as it can be reached."),
    ProblemKind.LATE: mark("{this} came after its period was closed. Your manager decides whether it counts."),
}


def problem_said(problem: Problem, zone: str) -> str:
    """A problem in one short line: what it is, and when."""
    return tr(
        _SAID[problem.kind],
        times=wording.times(problem.span, zone),
        time=wording.time_of_day(problem.span.start, zone),
        length=wording.length(problem.span.length),
    )


def said_by_line(problems: Iterable[Problem], zone: str) -> dict[str, str]:
    """What is not right about each entry, gap and absence, in short lines."""
    said: dict[str, list[str]] = {}
    keys: tuple[str | None, ...]
    for problem in problems:
        match problem.kind:
            case ProblemKind.GAP:
                keys = (gap_key(problem.span),)
            case ProblemKind.ABSENCE:
                keys = (problem.about, problem.entry_id)
            case _:
                keys = (problem.entry_id, problem.other_id)
        for key in filter(None, keys):
            said.setdefault(key, []).append(problem_said(problem, zone))
    return {key: "; ".join(lines) for key, lines in said.items()}


def problem_told(problem: Problem, day: Day) -> str:
    """What a problem is about, in a sentence."""
    return tr(
        _TOLD[problem.kind],
        this=_name(day, problem.entry_id),
        other=_name(day, problem.other_id),
        length=wording.length(problem.span.length),
    )


def _name(day: Day, entry_id: str | None) -> str:
    described = day.described.get(entry_id or "")
    return wording.quoted(described.title) if described is not None and described.title else tr("Work not assigned yet")
