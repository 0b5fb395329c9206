"""Export: entries into a file that is whole or not there at all."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO

from app.domain.errors import Refusal
from app.domain.instant import Instant
from app.store.described import Described
from app.transfer.calendar import write_calendar
from app.transfer.own_csv import write_csv
from app.transfer.own_json import write_json, write_json_lines

Writer = Callable[[Iterable[Described], TextIO, Instant], int]

FORMS: Mapping[str, Writer] = {
    "csv": write_csv,
    "json": write_json,
    "jsonl": write_json_lines,
    "ics": write_calendar,
}
"""What entries can be exported as; the names are the usual endings of such files."""


def form_of(path: Path) -> str:
    """The form that a file's ending says; refuses another ending."""
    form = path.suffix.lower().removeprefix(".")
    if form not in FORMS:
        endings = ", ".join(f".{known}" for known in FORMS)
        raise Refusal(
            "Which form", f"The name {path.name} does not say how to write it. End it in {endings}, or name the form."
        )
    return form


def export_entries(items: Iterable[Described], target: Path | BinaryIO, form: str, now: Instant) -> int:
    """Writes entries to a file, or to a stream such as the standard output; tells how many.

    A file appears under its name once all of it is on disk; one that was there is replaced then, and kept if
    anything goes wrong. A CSV file begins with a byte order mark, by which spreadsheets know UTF-8; a stream does not.
    """
    write = FORMS[form]
    if not isinstance(target, Path):
        text = io.TextIOWrapper(target, encoding="utf-8", newline="", write_through=False)
        try:
            return write(items, text, now)
        finally:
            text.detach()
    with _appearing(target, "utf-8-sig" if form == "csv" else "utf-8") as file:
        return write(items, file, now)


@contextmanager
def _appearing(path: Path, encoding: str) -> Iterator[TextIO]:
    """A new file beside ``path``, for its owner alone, that takes its place at the end of the block."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        handle = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            with os.fdopen(handle, "w", encoding=encoding, newline="") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise Refusal("The file cannot be written", f"{path}: {error.strerror}.") from error
