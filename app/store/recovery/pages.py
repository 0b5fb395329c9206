"""Reading a SQLite file page by page, without SQLite, for when SQLite will not.

The file format is public (sqlite.org/fileformat2.html). Everything is checked before it is believed: a page is a node
of a tree only if its header and cell pointers make sense, a record only if its header adds up to exactly its payload
and its texts are UTF-8. Pages of a write-ahead log count if their checksum fits and their transaction was committed.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

Value = None | int | float | str | bytes

_HEADER = b"SQLite format 3\x00"
_USUAL_PAGE_SIZE = 4096
_WAL_HEADER = 32
_FRAME_HEADER = 24
_ROUNDS = 1_000_000
"""The first salt counts how often a log was begun anew; further apart than this, it is no salt but damage."""
_LEAF_TABLE, _LEAF_INDEX, _INNER_TABLE, _INNER_INDEX = 13, 10, 5, 2
_INTEGER_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


class Malformed(Exception):
    """These bytes are not what they should be."""


class Cell(NamedTuple):
    """A record with its row number; 0 in a tree that has none."""

    rowid: int
    values: list[Value]


class Node(NamedTuple):
    """A page of a tree: the pages below it, and the records on it that could be read."""

    of_table: bool
    children: list[int]
    cells: list[Cell]
    broken: int
    """How many of its records could not be read."""


class Pages:
    """The pages of a database with those of its log laid over them, as the last commit left them."""

    def __init__(self, main: Path, log: Path) -> None:
        self._main = main.open("rb") if main.exists() else None
        header = self._at(0, 100)
        self.header_is_whole = header.startswith(_HEADER) and _is_page_size(_stated_size(header))
        log_bytes = log.read_bytes() if log.exists() else b""
        self.size = _stated_size(header) if self.header_is_whole else _size_in_log(log_bytes) or _USUAL_PAGE_SIZE
        self._usable = self.size - (header[20] if self.header_is_whole else 0)
        self._newer, self.log_is_whole = _committed(log_bytes, self.size)
        in_main = -(-(main.stat().st_size if self._main else 0) // self.size)
        self.count = max([in_main, *self._newer])

    def close(self) -> None:
        if self._main is not None:
            self._main.close()

    def page(self, number: int) -> bytes:
        """The page of that number, from 1; raises :class:`Malformed` when there is none."""
        page = self._newer.get(number) or self._at((number - 1) * self.size, self.size)
        if number < 1 or len(page) < self.size:
            raise Malformed(f"no page {number}")
        return page

    def free(self) -> set[int]:
        """The pages that hold nothing any more, as far as their list can be followed."""
        found: set[int] = set()
        try:
            (trunk,) = struct.unpack_from(">I", self.page(1), 32)
            while trunk and trunk not in found and trunk <= self.count:
                found.add(trunk)
                page = self.page(trunk)
                trunk, count = struct.unpack_from(">II", page)
                found.update(struct.unpack_from(f">{min(count, self.size // 4 - 2)}I", page, 8))
        except Malformed:
            pass
        return found if self.header_is_whole else set()

    def node(self, number: int) -> Node:
        """The page as a node of a tree; raises :class:`Malformed` when it is none."""
        page = self.page(number)
        start = 100 if number == 1 else 0
        kind, _, count = struct.unpack_from(">BHH", page, start)
        if kind not in {_LEAF_TABLE, _LEAF_INDEX, _INNER_TABLE, _INNER_INDEX}:
            raise Malformed(f"page {number} is no node")
        inner = kind in {_INNER_TABLE, _INNER_INDEX}
        pointers = start + (12 if inner else 8)
        if pointers + 2 * count > self.size:
            raise Malformed(f"page {number} cannot have {count} cells")
        children: list[int] = []
        cells: list[Cell] = []
        broken = 0
        for (at,) in struct.iter_unpack(">H", page[pointers : pointers + 2 * count]):
            try:
                if inner:
                    children.append(_number(page, at))
                if kind != _INNER_TABLE:
                    cells.append(self._cell(page, at + 4 * inner, of_table=kind == _LEAF_TABLE))
            except (Malformed, IndexError, struct.error, UnicodeDecodeError):
                broken += 1
        if inner:
            children.append(_number(page, start + 8))
        return Node(kind in {_LEAF_TABLE, _INNER_TABLE}, children, cells, broken)

    def nodes(self, *, but: Collection[int] = ()) -> Iterator[tuple[int, Node]]:
        """All pages that are nodes of some tree, in the order of the file, but for those named."""
        for number in range(1, self.count + 1):
            if number in but:
                continue
            try:
                yield number, self.node(number)
            except Malformed:
                continue

    def _at(self, offset: int, length: int) -> bytes:
        if self._main is None or offset < 0:
            return b""
        self._main.seek(offset)
        return self._main.read(length)

    def _cell(self, page: bytes, at: int, *, of_table: bool) -> Cell:
        length, at = _varint(page, at)
        rowid = 0
        if of_table:
            rowid, at = _varint(page, at)
        return Cell(rowid, _record(self._payload(page, at, length, of_table=of_table)))

    def _payload(self, page: bytes, at: int, length: int, *, of_table: bool) -> bytes:
        usable = self._usable
        most = usable - 35 if of_table else (usable - 12) * 64 // 255 - 23
        if length > self.count * self.size:
            raise Malformed(f"a record of {length} bytes")
        if length <= most:
            return page[at : at + length]
        least = (usable - 12) * 32 // 255 - 23
        local = least + (length - least) % (usable - 4)
        local = local if local <= most else least
        parts = [page[at : at + local]]
        overflow, left = _number(page, at + local), length - local
        while left > 0:
            more = self.page(overflow)
            overflow = _number(more, 0)
            parts.append(more[4 : 4 + min(left, usable - 4)])
            left -= usable - 4
        return b"".join(parts)


def _is_page_size(size: int) -> bool:
    return 512 <= size <= 65536 and size & (size - 1) == 0


def _stated_size(header: bytes) -> int:
    if len(header) < 100:
        return 0
    (size,) = struct.unpack_from(">H", header, 16)
    return 65536 if size == 1 else int(size)


def _number(page: bytes, at: int) -> int:
    return int.from_bytes(page[at : at + 4])


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for count in range(8):
        byte = data[at + count]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + count + 1
    value = value << 8 | data[at + 8]
    return (value - (1 << 64) if value >> 63 else value), at + 9


def _record(payload: bytes) -> list[Value]:
    end_of_header, at = _varint(payload, 0)
    types = []
    while at < end_of_header:
        kind, at = _varint(payload, at)
        types.append(kind)
    values: list[Value] = []
    for kind in types:
        value, at = _value(payload, at, kind)
        values.append(value)
    if not types or at != len(payload):
        raise Malformed("the record does not add up")
    return values


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind >= 12:
        end = at + (kind - 12) // 2
        if end > len(payload):
            raise Malformed("a text longer than its record")
        return (payload[at:end].decode() if kind % 2 else payload[at:end]), end
    if kind in _INTEGER_SIZES:
        end = at + _INTEGER_SIZES[kind]
        return int.from_bytes(payload[at:end], signed=True), end
    match kind:
        case 0:
            return None, at
        case 7:
            return struct.unpack_from(">d", payload, at)[0], at + 8
        case 8 | 9:
            return kind - 8, at
        case _:
            raise Malformed(f"no such type: {kind}")


def _size_in_log(log: bytes) -> int:
    if len(log) < _WAL_HEADER:
        return 0
    size = _number(log, 8)
    return size if _is_page_size(size) else 0


def _committed(log: bytes, size: int) -> tuple[dict[int, bytes], bool]:
    """The newest committed page of each number in a write-ahead log, and whether the log was whole.

    Each frame's checksum starts from the one before, so a frame can be checked by itself as long as the header
    before it is there: what follows a broken frame is not given up, as SQLite would.
    """
    step = _FRAME_HEADER + size
    frames = range(_WAL_HEADER, len(log) - step + 1, step)
    if not frames:
        return {}, True
    order = ">" if log[3] & 1 else "<"
    salts = log[16:24]
    if not log.startswith((b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")):
        order, salts = "<", Counter(log[at + 8 : at + 16] for at in frames).most_common(1)[0][0]
    newest: dict[int, bytes] = {}
    waiting: dict[int, bytes] = {}
    whole = True
    before = log[24:32]
    for at in frames:
        header = log[at : at + _FRAME_HEADER]
        fits = header[8:16] == salts
        if fits and _sum(log[at : at + 8] + log[at + _FRAME_HEADER : at + step], before, order) == header[16:24]:
            waiting[_number(header, 0)] = log[at + _FRAME_HEADER : at + step]
            if _number(header, 4):
                newest.update(waiting)
                waiting.clear()
        elif fits or not 0 < _number(salts, 0) - _number(header, 8) < _ROUNDS:
            whole = False  # not one left over from before the log was begun anew: those have smaller salts
        before = header[16:24]
    return newest, whole


def _sum(data: bytes, before: bytes, order: str) -> bytes:
    first, second = struct.unpack(">II", before)
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return struct.pack(">II", first, second)
