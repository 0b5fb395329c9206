"""Rows of a CSV file to drafts, by a mapping."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

import msgspec

from app.domain.days import zone_info
from app.domain.errors import Refusal
from app.domain.ids import new_id
from app.domain.instant import SECOND, Instant
from app.domain.records import Entry, Source
from app.files.draft import Draft, Reading, Refused, Unfit
from app.files.lengths import read_length
from app.files.localtime import LocalTimes
from app.files.mapping import Column, FirstOf, Mapping, names_of
from app.files.moments import Moments
from app.files.source import SourceFile
from app.files.table import REFUSED_COLUMNS, Table, open_table

Row = list[str]
Cell = Callable[[Row], str]

_TRUTH = {
    "true": True, "yes": True, "y": True, "1": True, "x": True,
    "false": False, "no": False, "n": False, "0": False,
}  # fmt: skip


class MappedReader:
    """Reads CSV files as one mapping says."""

    def __init__(self, mapping: Mapping) -> None:
        self._mapping = mapping

    @property
    def name(self) -> str:
        return self._mapping.name

    @property
    def longest_days(self) -> float:
        return self._mapping.time.longest_days

    def read(self, source: SourceFile) -> Reading:
        """Begins to read; refuses a file that lacks a column which the mapping names."""
        wanted = [
            *(name for column in msgspec.structs.astuple(self._mapping.columns) for name in names_of(column)),
            *(part.column for part in self._mapping.filters),
        ]
        part = self._mapping.file
        table = open_table(
            source, wanted=wanted, delimiter=part.delimiter, encoding=part.encoding, columns=part.columns
        )
        rows = _Rows(self._mapping, table)
        return Reading(
            columns=() if part.columns else table.columns,
            items=rows.items(),
            delimiter=table.delimiter,
            encoding=table.encoding,
        )


class _Rows:
    """The rows of one table, understood one after the other."""

    def __init__(self, mapping: Mapping, table: Table) -> None:
        columns = mapping.columns
        self._mapping = mapping
        self._table = table
        self._moments = Moments(mapping.time.formats)
        self._times = LocalTimes(ambiguous=mapping.time.ambiguous, skipped=mapping.time.skipped)
        self._start = _cell(table, columns.start)
        self._end = _cell(table, columns.end)
        self._duration = _cell(table, columns.duration)
        self._breaks = _cell(table, columns.breaks)
        self._zone = _cell(table, columns.zone)
        self._key = _cell(table, columns.key)
        self._keyed = bool(names_of(columns.key))
        self._customer = self._text("customer")
        self._reference = self._text("reference")
        self._task = self._text("task")
        self._work_type = self._text("work_type")
        self._note = self._text("note")
        self._person = _cell(table, columns.person)
        self._internal_note = _cell(table, columns.internal_note)
        self._billable = self._truth("billable")
        self._attended = self._truth("attended")
        self._filters = [(table.index(part.column), part) for part in mapping.filters]

    def items(self) -> Iterator[Draft | Refused | None]:
        for number, cells in self._table.rows:
            try:
                yield self._draft(number, cells)
            except Unfit as unfit:
                yield Refused(number, str(unfit), tuple(cells))

    def _draft(self, number: int, row: Row) -> Draft | None:
        self._table.refuse_ragged(row)
        for index, part in self._filters:
            if not part.lets_pass(row[index].strip()):
                return None
        zone = self._zone_of(row)
        start, end = self._span(row, zone)
        breaks = self._breaks(row)
        attended = self._attended(row)
        return Draft(
            row=number,
            cells=tuple(row),
            entry=Entry(
                id=new_id(),
                start=start,
                end=end,
                zone=zone,
                break_seconds=read_length(breaks, self._mapping.units.breaks) if breaks else 0,
                attended=True if attended is None else attended,
                note=self._note(row),
                internal_note=self._internal_note(row),
                source=Source.IMPORTED,
            ),
            customer=self._customer(row),
            reference=self._reference(row),
            task=self._task(row),
            work_type=self._work_type(row),
            person=self._person(row),
            billable=self._billable(row),
            key=self._key_of(row),
            facts=() if self._keyed else self._facts(row),
        )

    def _span(self, row: Row, zone: str) -> tuple[Instant, Instant]:
        start = self._moment(self._start(row), "start")
        if not names_of(self._mapping.columns.end):
            text = self._duration(row)
            if not text:
                raise Unfit("has no duration; perhaps it is still running")
            begins = self._times.instant(start, zone)
            return begins, begins + read_length(text, self._mapping.units.duration) * SECOND
        text = self._end(row)
        if not text:
            raise Unfit("has no end; perhaps it is still running")
        return self._times.span(start, self._moment(text, "end"), zone)

    def _moment(self, text: str, what: str) -> datetime:
        moment = self._moments.read(text)
        if moment is None:
            raise Unfit(f"{what} “{text}” is not written as {' or '.join(self._mapping.time.formats)}")
        return moment

    def _zone_of(self, row: Row) -> str:
        zone = self._zone(row)
        if not zone:
            if not self._mapping.time.zone:
                raise Unfit("has no zone")
            return self._mapping.time.zone
        try:
            zone_info(zone)
        except Refusal as refusal:
            raise Unfit(refusal.message) from refusal
        return zone

    def _key_of(self, row: Row) -> str:
        key = self._key(row)
        if self._keyed and not key:
            raise Unfit("has no key of its own")
        return key

    def _facts(self, row: Row) -> tuple[str, ...]:
        """All that the row says, so that a mapping that was changed still knows it again."""
        return tuple(
            f"{name}={cell}"
            for name, cell in zip(self._table.columns, row, strict=True)
            if cell and name not in REFUSED_COLUMNS
        )

    def _text(self, field: str) -> Cell:
        """A text column, with its translations and its default."""
        cell = _cell(self._table, getattr(self._mapping.columns, field))
        translated = {said: str(meant) for said, meant in self._mapping.values.get(field, {}).items()}
        default: str = getattr(self._mapping.defaults, field)
        if not translated and not default:
            return cell

        def read(row: Row) -> str:
            text = cell(row)
            return translated.get(text, text) or default

        return read

    def _truth(self, field: str) -> Callable[[Row], bool | None]:
        """A column of yes and no; ``None`` where neither it nor a default says anything."""
        column: Column = getattr(self._mapping.columns, field)
        default: bool | None = getattr(self._mapping.defaults, field)
        if not names_of(column):
            return lambda _: default
        cell = _cell(self._table, column)
        own = self._mapping.values.get(field, {})

        def read(row: Row) -> bool | None:
            text = cell(row)
            if text in own:
                return bool(own[text])
            if not text:
                return default
            try:
                return _TRUTH[text.lower()]
            except KeyError:
                raise Unfit(f"{field} “{text}” is neither yes nor no; say so under [values.{field}]") from None

        return read


def _cell(table: Table, column: Column) -> Cell:
    """What a row says in a column of the mapping, without blanks around it; nothing for no column."""
    places = [table.index(name) for name in names_of(column)]
    if not places:
        return lambda _: ""
    if len(places) == 1:
        place = places[0]
        return lambda row: row[place].strip()
    if isinstance(column, FirstOf):
        return lambda row: next((text for place in places if (text := row[place].strip())), "")
    return lambda row: " ".join(text for place in places if (text := row[place].strip()))
