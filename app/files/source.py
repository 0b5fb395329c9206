"""A file to import as a stream of bytes, decompressed where it is gzip, that knows how far it was read."""

from __future__ import annotations

import codecs
import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Self, cast

from app.domain.errors import Refusal

_GZIP = b"\x1f\x8b"
_BLOCK = 1 << 20
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class SourceFile:
    """An open file: ``done`` of ``size`` bytes were read, as they lie on disk.

    Reading past damage raises :class:`Refusal`, wherever it comes up.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._raw: BinaryIO = path.open("rb")
            self.size = path.stat().st_size
            compressed = self._raw.read(2) == _GZIP
            self._raw.seek(0)
        except OSError as error:
            raise Refusal("The file cannot be read", f"{path}: {error.strerror}.") from error
        self._stream = cast("BinaryIO", gzip.GzipFile(fileobj=self._raw)) if compressed else self._raw

    @property
    def done(self) -> int:
        """Bytes of the file that were read so far; ``size`` when all were."""
        return min(self._raw.tell(), self.size)

    def encoding(self) -> str:
        """How its text is written: by its byte order mark, else UTF-8 if all of it is that, else Windows-1252."""
        with self.told():
            self._stream.seek(0)
            head = self._stream.read(4)
            for mark, encoding in _BYTE_ORDER_MARKS:
                if head.startswith(mark):
                    return encoding
            self._stream.seek(0)
            decoder = codecs.getincrementaldecoder("utf-8")()
            try:
                while block := self._stream.read(_BLOCK):
                    decoder.decode(block)
                decoder.decode(b"", final=True)
            except UnicodeDecodeError:
                return "cp1252"
            return "utf-8"

    def lines(self, encoding: str) -> Iterator[str]:
        """Its text from the beginning, line ends kept as they are."""
        with self.told():
            self._stream.seek(0)
            text = io.TextIOWrapper(self._stream, encoding=encoding, newline="")
            try:
                # Not "yield from": it would hand on its own closing, and close the file under us.
                for line in text:  # noqa: UP028
                    yield line
            finally:
                # An import that was broken off may have closed the file before this generator.
                if not self._raw.closed:
                    text.detach()

    def opening(self) -> str:
        """Its first letters after blanks and a byte order mark, as far as they are ASCII."""
        with self.told():
            self._stream.seek(0)
            head = self._stream.read(4096).removeprefix(codecs.BOM_UTF8)
        return head.decode("ascii", errors="replace").lstrip()

    def content(self) -> bytes:
        """All of it."""
        with self.told():
            self._stream.seek(0)
            return self._stream.read().removeprefix(codecs.BOM_UTF8)

    @contextmanager
    def told(self) -> Iterator[None]:
        """Puts what can go wrong while reading into words."""
        try:
            yield
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise Refusal(
                "The file is damaged", f"{self.path} is not a whole gzip file ({error}). Fetch it again."
            ) from error
        except UnicodeError as error:
            raise Refusal(
                "The file cannot be read",
                f"{self.path} is not text in the encoding given ({error}). Name the right one in the mapping.",
            ) from error
        except OSError as error:
            raise Refusal("The file cannot be read", f"{self.path}: {error.strerror}.") from error

    def close(self) -> None:
        self._stream.close()
        self._raw.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
