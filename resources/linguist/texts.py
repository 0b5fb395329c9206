"""The texts of the desktop program: every literal given to ``tr`` or ``mark`` in ``ui``.

Where any call of ``tr`` with a text has ``n``, the text has plural forms.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class Text(NamedTuple):
    """A text to be translated: where it is used, and whether it counts something."""

    source: str
    plural: bool
    places: tuple[str, ...]


class NotALiteral(Exception):
    """A text that cannot be found without running the program."""


def texts(root: Path) -> list[Text]:
    """All texts of the room ``ui`` below ``root``, sorted. Raises :class:`NotALiteral`."""
    places: dict[str, set[str]] = {}
    plurals = set()
    for path in sorted((root / "ui").rglob("*.py")):
        where = path.relative_to(root).as_posix()
        for source, plural in _calls(ast.parse(path.read_text(encoding="utf-8")), where):
            places.setdefault(source, set()).add(where)
            if plural:
                plurals.add(source)
    return [Text(source, source in plurals, tuple(sorted(places[source]))) for source in sorted(places)]


def _calls(tree: ast.Module, where: str) -> Iterator[tuple[str, bool]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
            continue
        name, first = node.func.id, node.args[0]
        if name not in {"tr", "mark"}:
            continue
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.value, any(keyword.arg == "n" for keyword in node.keywords)
        elif name == "mark" or isinstance(first, ast.JoinedStr | ast.BinOp):
            raise NotALiteral(f"{where}:{node.lineno}: the text must be a literal")
