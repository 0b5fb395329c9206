"""Time entries of Toggl Track, as its detailed report is downloaded in CSV."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from app.domain.ids import new_id
from app.domain.records import Entry, Source
from app.files.draft import Draft, Reading, Refused, Unfit
from app.files.localtime import LocalTimes
from app.files.moments import Moments
from app.files.plausible import LONGEST_DAYS
from app.files.source import SourceFile
from app.files.table import Table, open_table

NEEDED = ("Project", "Description", "Start date", "Start time", "End date", "End time")
"""The columns without which a file is not a detailed report; the others differ from plan to plan."""

_OTHERS = ("User", "Email", "Client", "Task", "Billable", "Tags")

_FORMATS = (
    "YYYY-MM-DD HH:mm:ss",
    "YYYY-MM-DD H:mm",
    "YYYY-MM-DD h:mm:ss A",
    "YYYY-MM-DD h:mm A",
)


class TogglReader:
    """Reads detailed reports, whose times are the local ones of ``zone``.

    The customer is the client, or the project where there is no client. The task is the task, or the project of a
    client. The description is the note, the first tag the work type, all tags are kept in the internal note. The report
    names no key, so a row is known again by user, times, client, project, task and description.
    """

    name = "toggl"
    longest_days = LONGEST_DAYS

    def __init__(self, zone: str, where: Sequence[tuple[str, str]] = ()) -> None:
        self._zone = zone
        self._where = where
        self._moments = Moments(_FORMATS)
        self._times = LocalTimes()

    def read(self, source: SourceFile) -> Reading:
        """Begins to read; refuses a file that lacks one of the columns needed."""
        table = open_table(source, wanted=(*NEEDED, *_OTHERS))
        places = {name: table.index(name) for name in NEEDED}
        places |= {name: table.index(name) for name in _OTHERS if name in table.columns}
        filters = [(table.index(column), value) for column, value in self._where]
        return Reading(
            columns=table.columns,
            items=self._items(table, places, filters),
            delimiter=table.delimiter,
            encoding=table.encoding,
        )

    def _items(
        self, table: Table, places: dict[str, int], filters: list[tuple[int, str]]
    ) -> Iterator[Draft | Refused | None]:
        for number, row in table.rows:
            try:
                table.refuse_ragged(row)
                if any(row[place].strip() != value for place, value in filters):
                    yield None
                    continue
                said = {name: row[place].strip() for name, place in places.items()}
                yield self._draft(number, said, tuple(row))
            except Unfit as unfit:
                yield Refused(number, str(unfit), tuple(row))

    def _draft(self, number: int, said: dict[str, str], cells: tuple[str, ...]) -> Draft:
        if not said["End time"]:
            raise Unfit("is still running; stop it there and import it then")
        start, end = self._times.span(self._moment(said, "Start"), self._moment(said, "End"), self._zone)
        client, project = said.get("Client", ""), said["Project"]
        tags = [tag for part in said.get("Tags", "").split(",") if (tag := part.strip())]
        return Draft(
            row=number,
            cells=cells,
            entry=Entry(
                id=new_id(),
                start=start,
                end=end,
                zone=self._zone,
                note=said["Description"],
                internal_note=f"Tags: {', '.join(tags)}" if tags else "",
                source=Source.IMPORTED,
            ),
            customer=client or project,
            task=said.get("Task", "") or (project if client else ""),
            work_type=tags[0] if tags else "",
            billable=said["Billable"].lower() == "yes" if said.get("Billable") else None,
            facts=tuple(said.get(name, "") for name in ("User", "Email", "Client", "Task", *NEEDED)),
        )

    def _moment(self, said: dict[str, str], what: str) -> datetime:
        text = f"{said[f'{what} date']} {said[f'{what} time']}"
        moment = self._moments.read(text)
        if moment is None:
            raise Unfit(
                f"{what.lower()} “{text}” is not written as 2026-11-21 15:04:00; "
                "set the report's dates so, or import with a mapping"
            )
        return moment
