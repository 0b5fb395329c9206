"""JSON files as a stream of objects: an array, or one object a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from app.domain.errors import Refusal
from app.files.source import SourceFile

Object = dict[str, Any]

_decode = msgspec.json.Decoder(Object).decode


def json_objects(source: SourceFile) -> Iterator[tuple[int, Object]]:
    """The objects of a file, each with its number from 1; refuses one that is cut off or is something else.

    An array that has each object on a line of its own, as trackers write it, is read line by line; one that is laid
    out otherwise is read whole.
    """
    number = 0
    try:
        if source.opening().startswith("[") and not _is_array_of_lines(source):
            yield from enumerate(msgspec.json.decode(source.content(), type=list[Object]), 1)
            return
        for number, text in enumerate(_lines(source), 1):
            yield number, _decode(text)
    except msgspec.MsgspecError as error:
        where = f" after record {number - 1}" if number > 1 else ""
        raise Refusal("The file cannot be read", f"{source.path} is not the JSON expected{where}: {error}.") from error


def _is_array_of_lines(source: SourceFile) -> bool:
    first = next(_objects_of_lines(source), "")
    try:
        _decode(first)
    except msgspec.MsgspecError:
        return False
    return True


def _lines(source: SourceFile) -> Iterator[str]:
    """The text of each object; refuses an array without its end."""
    is_array = source.opening().startswith("[")
    count, last = 0, ""
    for last in _text_lines(source):
        text = _object_of(last)
        if text:
            count += 1
            yield text
    if is_array and not last.endswith("]"):
        raise Refusal(
            "The file is cut off",
            f"{source.path} ends after record {count}, in the middle of its array. What came before was imported; "
            "import the whole file and the rest follows.",
        )


def _objects_of_lines(source: SourceFile) -> Iterator[str]:
    return (text for line in _text_lines(source) if (text := _object_of(line)))


def _text_lines(source: SourceFile) -> Iterator[str]:
    return (text for line in source.lines("utf-8-sig") if (text := line.strip()))


def _object_of(line: str) -> str:
    """A line without the signs of an array; no object begins or ends with one of those."""
    return line.removeprefix("[").removesuffix("]").strip().removesuffix(",").rstrip()
