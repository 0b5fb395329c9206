"""The sentences of the core and the server that reach the screens: titles and messages of what was refused, what
stands in the way of sync, notices, and the settings' titles and help.

They are written in English where they are made, which knows no Qt and no language. A sentence with values is an
f-string there and a template here: "There is a customer named “{0}” already.". By the templates ``ui.sentences`` finds
the values in a finished sentence again.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOMS = (
    "app/domain",
    "app/settings.py",
    "app/store",
    "app/sync",
    "app/timesheet",
    "app/tracking",
    "server/accounts/attempts.py",
    "server/accounts/joining.py",
    "server/problems.py",
    "server/sync/outcomes.py",
    "server/timesheets/locks.py",
)
"""Where sentences for technicians are made. What the command line, import and export say stays English."""

_ENGLISH = {
    *("app/domain/billing/words.py", "app/domain/dates.py", "app/domain/when.py", "app/domain/wording.py"),
    *("app/store/migrations", "app/sync/doctor.py", "app/sync/installation.py", "app/sync/status.py"),
}
"""Inside them: what only an upgrade or the command line says."""

_NO_SENTENCES = {
    "ValueError",
    "RuntimeError",
    "TypeError",
    "AssertionError",
    "KeyError",
    "Malformed",
    "NotImplementedError",
}
_NO_LETTERS = re.compile(r"\{\d+\}|[^A-Za-z]")
_SQL = re.compile(
    r"(SELECT|INSERT|UPDATE|DELETE|CREATE|WITH|PRAGMA|ALTER|DROP|ATTACH|DETACH|BEGIN|VACUUM)\b|.*\bWHERE\b"
)
_ODD = re.compile(r"[\n\t<>|=*\\@#$]|%[a-zA-Z]|__|\b\w+\(\)")
_FEWEST_LETTERS = 9
"""A template with fewer letters of its own would fit too much."""


def sentences(root: Path) -> list[str]:
    """All sentences and titles of the rooms, values as {0}, {1} ..., sorted."""
    found: set[str] = set()
    for room in ROOMS:
        path = root / room
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path] if path.exists() else []:
            if not any(file.relative_to(root).as_posix().startswith(english) for english in _ENGLISH):
                found |= set(_in_module(ast.parse(file.read_text(encoding="utf-8"))))
    return sorted(found)


def _in_module(tree: ast.Module) -> Iterator[str]:
    constants = _constants(tree)
    yield from _in_settings(tree)
    for node in _spoken(tree):
        if isinstance(node, ast.Constant) and not isinstance(node.value, str):
            continue
        text = _template(node, constants)
        if text is not None and _is_sentence(text):
            yield text


def _in_settings(tree: ast.Module) -> Iterator[str]:
    """Titles and choices of settings, which may be a single word."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Setting":
            given = {keyword.arg: keyword.value for keyword in node.keywords}
            title, choices = given.get("title"), given.get("choices")
            if isinstance(title, ast.Constant):
                yield str(title.value)
            for choice in choices.elts if isinstance(choices, ast.Tuple) else []:
                if isinstance(choice, ast.Constant) and len(str(choice.value)) > 2:
                    yield str(choice.value).replace("-", " ").replace("_", " ").capitalize()


def _constants(tree: ast.Module) -> dict[str, str]:
    """The module's own strings by name, for sentences that are put together of them."""
    found: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            text = node.value.value
            found |= {target.id: text for target in node.targets if isinstance(target, ast.Name) and " " in text}
    return found


def _spoken(tree: ast.AST) -> Iterator[ast.expr]:
    """Each whole string expression; none inside another one, a docstring, a log line or a programmer's error."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if isinstance(node, ast.Call) and _is_for_programmers(node.func):
            continue
        if isinstance(node, ast.JoinedStr | ast.Constant) or _is_sum_of_strings(node):
            assert isinstance(node, ast.expr)  # noqa: S101 -- for the type checker
            yield node
            yield from _inside_values(node)
        else:
            yield from _spoken(node)


def _inside_values(node: ast.expr) -> Iterator[ast.expr]:
    for part in ast.walk(node):
        if isinstance(part, ast.FormattedValue):
            yield from _spoken(part)


def _is_for_programmers(func: ast.expr) -> bool:
    if isinstance(func, ast.Attribute):
        return isinstance(func.value, ast.Name) and func.value.id in {"log", "logging", "warnings", "re"}
    return isinstance(func, ast.Name) and func.id in _NO_SENTENCES


def _is_sum_of_strings(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.BinOp)
        and isinstance(node.op, ast.Add)
        and any(
            isinstance(part, ast.JoinedStr) or (isinstance(part, ast.Constant) and isinstance(part.value, str))
            for part in (node.left, node.right)
        )
    )


def _template(node: ast.expr, constants: dict[str, str]) -> str | None:
    """The text with its values numbered; ``None`` where it is no string."""
    numbers = iter(range(99))

    def of(part: ast.expr) -> str:
        match part:
            case ast.Constant(value=str() as text):
                return re.sub(r"\{[a-z]\w*\}", lambda _: f"{{{next(numbers)}}}", text)
            case ast.Name(id=name) if name in constants:
                return constants[name]
            case ast.JoinedStr(values=values):
                return "".join(of(value) for value in values)
            case ast.BinOp(left=left, right=right):
                return of(left) + of(right)
            case ast.FormattedValue(value=ast.Name(id=name)) if name in constants:
                return constants[name]
            case _:
                return f"{{{next(numbers)}}}"

    # Two values without a word between them cannot be told apart afterwards.
    text, again = re.sub(r"(\{\d+\}){2,}", "{0}", of(node)), iter(range(99))
    return re.sub(r"\{\d+\}", lambda _: f"{{{next(again)}}}", text)


def _is_sentence(text: str) -> bool:
    letters = _NO_LETTERS.sub("", text)
    if len(letters) < 2 or _SQL.match(text) or _ODD.search(text) or not re.match(r"[A-Z“{]", text):
        return False
    if "{" in text and len(letters) < _FEWEST_LETTERS:
        return False
    return " " in text and any(letter.islower() for letter in text)
