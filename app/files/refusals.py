"""The file in which refused rows are kept, word by word."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from app.domain.errors import Refusal
from app.files.draft import Reading, Refused
from app.files.table import REFUSED_COLUMNS


class RefusalFile:
    """A CSV of refused rows, made with the first of them and readable by its owner alone.

    Written as the source is, its number and reason before each row: mended there, it can be imported with the same
    mapping.
    """

    def __init__(self, path: Path, reading: Reading) -> None:
        self.path = path
        self._reading = reading
        self._file: TextIO | None = None

    def keep(self, rows: Iterable[Refused]) -> None:
        """Writes rows, and sees to it that they are on disk."""
        chosen = list(rows)
        if not chosen:
            return
        columns = self._reading.columns
        repeated = columns[: len(REFUSED_COLUMNS)] == REFUSED_COLUMNS
        try:
            file = self._opened()
            writer = csv.writer(file, delimiter=self._reading.delimiter)
            if file.tell() == 0 and columns:
                writer.writerow(columns if repeated else (*REFUSED_COLUMNS, *columns))
            for refused in chosen:
                cells = refused.cells[len(REFUSED_COLUMNS) :] if repeated else refused.cells
                writer.writerow((refused.row, refused.reason, *cells))
            file.flush()
            os.fsync(file.fileno())
        except OSError as error:
            raise Refusal(
                "Refused rows cannot be kept", f"{self.path}: {error.strerror}. Name another file for them."
            ) from error

    @property
    def made(self) -> bool:
        """Whether there were any."""
        return self._file is not None

    def close(self) -> None:
        if self._file is not None:
            self._file.close()

    def _opened(self) -> TextIO:
        if self._file is None:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(self.path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
            # What the source's encoding cannot say (our own reasons) is spelled out rather than lost.
            self._file = os.fdopen(handle, "w", encoding=self._reading.encoding, newline="", errors="backslashreplace")
        return self._file
