"""The .ts files of Qt Linguist: read, brought up to date without losing what is translated, and compiled.

The English file holds only the plurals, because every other text is its own English.
"""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path

from resources.linguist.texts import Text

CONTEXT = "wrenchtime"
LANGUAGES = ("en", "de", "es", "fr")
_FORMS = 2
"""Plural forms in each of them, by Qt's rules: of one, and of more."""


def path_of(folder: Path, language: str) -> Path:
    """The file of a language."""
    return folder / f"wrenchtime_{language}.ts"


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
    """What a text has to be filled in with: ``{name}``, ``{0}`` and ``%n``."""
    return set(re.findall(r"\{\w+\}|%n", text))


def faults(text: Text, forms: list[str]) -> list[str]:
    """What is wrong with a translation: not whole, or other values to fill in than the text has."""
    if len(forms) != (_FORMS if text.plural else 1) or not all(forms):
        return ["not translated"]
    wanted = placeholders(text.source)
    # "One entry" may leave the number out.
    optional = {"%n"} if text.plural else set()
    return [f"fills in other values: {form}" for form in forms if (placeholders(form) ^ wanted) - optional]


def wanted_in(language: str, texts: Iterable[Text]) -> list[Text]:
    """The texts that a language's file holds."""
    return [text for text in texts if text.plural or language != "en"]


def write(path: Path, language: str, texts: Iterable[Text], known: Mapping[str, list[str]]) -> list[str]:
    """Writes a language's file with what is known; the texts that still have to be translated."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    missing = []
    for text in wanted_in(language, texts):
        forms = known.get(text.source, [])
        done = not faults(text, forms)
        if not done:
            missing.append(text.source)
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
        for place in text.places:
            ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = text.source
        translation = ET.SubElement(message, "translation", {} if done else {"type": "unfinished"})
        if text.plural:
            for form in forms if done else [""] * _FORMS:
                ET.SubElement(translation, "numerusform").text = form
        elif done:
            translation.text = forms[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return missing


def compile_to(source: Path, target: Path) -> None:
    """Compiles a .ts file into a .qm file, which the program loads."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", "-removeidentical", source, "-qm", target], check=True)
