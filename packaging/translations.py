"""Keeps the translations up to date: ``make translations`` reads the texts out of ``ui`` into the .ts files of Qt
Linguist, keeps what is translated there, and compiles the .qm files that the program loads.

A text is a literal given to ``tr`` or ``mark``; where any call of ``tr`` with it has ``n``, it has plural forms. The
English file holds only the plurals, because every other text is its own English.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "wrenchtime"
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2}
"""How many plural forms Qt has in each language."""


class Text(NamedTuple):
    """A text to be translated: where it is used, and whether it counts something."""

    source: str
    plural: bool
    places: tuple[str, ...]


class NotALiteral(Exception):
    """A text that cannot be found without running the program."""


def texts(folder: Path = ROOT / "ui") -> list[Text]:
    """All texts below a folder, in the order of their first use. Raises :class:`NotALiteral`."""
    places: dict[str, list[str]] = {}
    plurals = set()
    for path in sorted(folder.rglob("*.py")):
        where = path.relative_to(ROOT).as_posix()
        for source, plural in _calls(ast.parse(path.read_text(encoding="utf-8")), where):
            seen = places.setdefault(source, [])
            if where not in seen:
                seen.append(where)
            if plural:
                plurals.add(source)
    return [Text(source, source in plurals, tuple(where)) for source, where in places.items()]


def _calls(tree: ast.Module, where: str) -> Iterator[tuple[str, bool]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
            continue
        first = node.args[0]
        if node.func.id not in {"tr", "mark"}:
            continue
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.value, any(keyword.arg == "n" for keyword in node.keywords)
        elif node.func.id == "mark" or isinstance(first, ast.JoinedStr | ast.BinOp):
            raise NotALiteral(f"{where}:{node.lineno}: the text must be a literal")


def catalogue(language: str) -> Path:
    """The file of Qt Linguist for a language."""
    return FOLDER / f"wrenchtime_{language}.ts"


def read(path: Path) -> dict[str, list[str]]:
    """The finished translations of a file: the forms by source text, one form where it counts nothing."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314
        translation = message.find("translation")
        if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found[message.findtext("source", "")] = forms
    return found


def placeholders(text: str) -> set[str]:
    """What a text has to be filled in: ``{name}`` and ``%n``."""
    return set(re.findall(r"\{\w+\}|%n", text))


def write(language: str, wanted: list[Text], known: dict[str, list[str]]) -> list[str]:
    """Writes a language's file; the texts that still have to be translated."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    missing = []
    for text in sorted(wanted):
        if language == "en" and not text.plural:
            continue
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
        for place in text.places:
            ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = text.source
        forms = known.get(text.source, [])
        done = len(forms) == (FORMS[language] if text.plural else 1) and all(forms)
        translation = ET.SubElement(message, "translation", {} if done else {"type": "unfinished"})
        if not done:
            missing.append(text.source)
        elif not text.plural:
            translation.text = forms[0]
        for form in (forms if done else [""] * FORMS[language]) if text.plural else []:
            ET.SubElement(translation, "numerusform").text = form
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    catalogue(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return missing


def compile_all() -> None:
    """Compiles every .ts file into the .qm file beside it."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for language in FORMS:
        source = catalogue(language)
        subprocess.run([lrelease, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)


def main() -> int:
    """Brings all files up to date; tells what is not translated."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = texts()
    left = 0
    for language in FORMS:
        missing = write(language, wanted, read(catalogue(language)))
        left += len(missing)
        for source in missing:
            print(f"{language}: {source}")
    compile_all()
    print(f"{len(wanted)} texts, {left} translations missing")
    return 0


if __name__ == "__main__":
    sys.exit(main())
