"""status: everything at a glance, quick enough for a prompt or a status bar."""

from __future__ import annotations

import click

from app.cli import billed, phrases, say, server, shapes
from app.cli.invocation import Invocation, json_option
from app.domain.clock import Reading
from app.domain.records import AbsenceKind
from app.sync import status as sync_status
from app.tracking.overview import Overview, ParkedWork, Question, Running

_WHAT_HAPPENED = {
    AbsenceKind.IDLE: "nobody touched the machine",
    AbsenceKind.LOCKED: "the machine was locked",
    AbsenceKind.SWITCHED: "another person used the machine",
    AbsenceKind.ASLEEP: "the machine was asleep",
    AbsenceKind.RESTARTED: "the machine was restarted",
    AbsenceKind.STOPPED: "Wrenchtime ended unexpectedly",
}


@click.command("status")
@json_option
@click.pass_obj
def status_command(invocation: Invocation) -> None:
    """Show what runs, what is parked, what waits for an answer, and the day so far.

    \b
      wrenchtime status
      wrenchtime status --json | jq -r '.attended.task'
    """
    overview = invocation.services.overviews.read()
    with invocation.services.ledger.read() as db:
        synced = sync_status.read(db)
    foremost = next(iter(overview.running), None)
    meter = invocation.services.meters.read(foremost.described.entry.customer_id) if foremost else None
    if invocation.json:
        zone = overview.reading.zone
        told = [shapes.notice(it, zone) for it in invocation.notices()]
        say.json(
            shape(overview)
            | {
                "meter": billed.meter_shape(meter, zone) if meter else None,
                "notices": told,
                "sync": server.shape(synced, zone),
            }
        )
        return
    for line in lines(overview):
        say.line(line)
    if meter is not None:
        say.line(billed.meter_line(meter))
    if synced.account is not None:
        say.line(server.line(synced, overview.reading))
    for notice in invocation.notices():
        say.line(say.warned(phrases.notice(notice, overview.reading)))


def shape(overview: Overview) -> shapes.Shape:
    """The overview for scripts."""
    reading = overview.reading
    running = [shapes.entry(item.described, reading.wall, net=_net(item)) for item in overview.running]
    return {
        "at": shapes.instant(reading.wall, reading.zone),
        "zone": reading.zone,
        "day": overview.day.isoformat(),
        "attended": next((entry for entry in running if entry["attended"]), None),
        "unattended": [entry for entry in running if not entry["attended"]],
        "parked": [
            {"at": shapes.instant(item.at, reading.zone), "entry": shapes.entry(item.described, reading.wall)}
            for item in overview.parked
        ],
        "questions": [shapes.question(item.absence, item.described, reading.wall) for item in overview.questions],
        "today_seconds": shapes.seconds(overview.today),
    }


def lines(overview: Overview) -> list[str]:
    """The overview for a person."""
    reading = overview.reading
    told = [_running(item, reading) for item in overview.running] or ["Nothing is running."]
    told += [_parked(item, reading, first=number == 0) for number, item in enumerate(overview.parked)]
    told.append(f"Today     {phrases.length(overview.today)}")
    for item in overview.questions:
        told += question(item, reading)
    return told


def question(item: Question, reading: Reading) -> list[str]:
    """What is not known about an entry, and how to say it."""
    absence = item.absence
    since, until = phrases.time(absence.start, reading), phrases.time(absence.end, reading)
    name = phrases.handle(item.described.entry.id)
    return [
        say.warned(
            f"Question  {phrases.of_entry(item.described)}: {_WHAT_HAPPENED[absence.kind]} from {since} to {until} "
            f"({phrases.length(absence.end - absence.start)}) while the timer ran. Did the work go on?"
        ),
        say.faint(f"          wrenchtime answer kept | last-sign | at TIME    [{name}]"),
    ]


def _net(item: Running) -> int:
    return max(item.elapsed - item.described.entry.break_seconds * 1_000, 0)


def _running(item: Running, reading: Reading) -> str:
    entry = item.described.entry
    kind = "Running" if entry.attended else "Unattended"
    told = f"{kind:<9} {say.strong(phrases.of_entry(item.described))}  since {phrases.time(entry.start, reading)}"
    told = f"{told}  {phrases.length(_net(item))}"
    if item.described.work_type:
        told = f"{told}  {item.described.work_type}"
    return f"{told}  {say.faint(f'[{phrases.handle(entry.id)}]')}"


def _parked(item: ParkedWork, reading: Reading, *, first: bool) -> str:
    told = f"Parked    {phrases.of_entry(item.described)}  at {phrases.time(item.at, reading)}"
    return f"{told}  {say.faint('resumes next')}" if first else told
