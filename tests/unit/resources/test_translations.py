"""The translations keep up with the texts: ``make translations`` brings them up to date and says what is missing."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from resources.linguist.__main__ import FOLDER, NAMES_A_COMMAND, ROOT, SENTENCES, wanted
from resources.linguist.catalogue import CONTEXT, LANGUAGES, faults, path_of, read, wanted_in, write
from resources.linguist.sentences import sentences
from resources.linguist.texts import NotALiteral, Text, texts
from ui.sentences import HERE, recognise

IN = pytest.mark.parametrize("language", LANGUAGES)


@IN
def test_every_text_is_translated_and_fills_in_the_same_values(language: str) -> None:
    known = read(path_of(FOLDER, language))
    wrong = {
        text.source: found
        for text in wanted_in(language, wanted())
        if (found := faults(text, known.get(text.source, [])))
    }
    assert not wrong


@IN
def test_no_translation_is_of_a_text_that_is_gone(language: str) -> None:
    assert set(read(path_of(FOLDER, language))) == {text.source for text in wanted_in(language, wanted())}


def test_french_keeps_its_marks_with_their_words() -> None:
    # A plain blank would let a "?" begin the next line.
    torn = [form for forms in read(path_of(FOLDER, "fr")).values() for form in forms if re.search(r" [?!;:»]|« ", form)]
    assert not torn


@IN
def test_the_compiled_file_says_what_the_catalogue_says(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(path_of(FOLDER, language).with_suffix(".qm")))
    known = read(path_of(FOLDER, language))
    for text in wanted_in(language, wanted()):
        for number, form in zip((1, 7) if text.plural else (-1,), known[text.source], strict=True):
            # What is the same in both languages is left out of the compiled file.
            assert (translator.translate(CONTEXT, text.source, "", number) or text.source) == form


def test_the_sentences_of_the_core_are_those_of_its_code() -> None:
    assert json.loads(SENTENCES.read_text(encoding="utf-8")) == sentences(ROOT)


def test_each_sentence_of_the_core_is_recognised_with_its_values() -> None:
    for sentence in sentences(ROOT):
        values = tuple(f"Wert-{number}" for number in range(sentence.count("{")))
        found = recognise(sentence.format(*values))
        assert found is not None
        assert (found.template, found.values) == (sentence, values)


def test_each_sentence_that_names_a_command_has_the_windows_own_way() -> None:
    assert {sentence for sentence in sentences(ROOT) if NAMES_A_COMMAND.search(sentence)} == set(HERE)


def test_all_texts_of_the_screens_go_through_the_translator() -> None:
    """What is given to these methods is seen by a person."""
    shown = {
        *("setText", "setWindowTitle", "setToolTip", "setPlaceholderText", "setTitle", "setStatusTip"),
        *("setAccessibleName", "setAccessibleDescription", "setInformativeText", "addAction", "addMenu", "addButton"),
    }
    bare = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        if path.name != "tour.py"  # it speaks on a terminal
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in shown
        for argument in node.args
        if _has_words(argument)
    ]
    assert not bare


def _has_words(argument: ast.expr) -> bool:
    parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
    texts_ = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    return any(sum(letter.isalpha() for letter in text) > 2 for text in texts_ if text != "Wrenchtime")


def test_what_is_translated_stays_when_texts_come_and_go(tmp_path: Path) -> None:
    path = tmp_path / "wrenchtime_de.ts"
    stop, entries = (
        Text("Stop", plural=False, places=("ui/a.py",)),
        Text("%n entries", plural=True, places=("ui/b.py",)),
    )
    assert write(path, "de", [entries, stop], {"Stop": ["Stopp & <aus>"]}) == ["%n entries"]
    kept = read(path)
    assert kept == {"Stop": ["Stopp & <aus>"]}
    assert write(path, "de", [entries, stop], {**kept, "%n entries": ["%n Eintrag", "%n Einträge"]}) == []
    assert read(path) == {"Stop": ["Stopp & <aus>"], "%n entries": ["%n Eintrag", "%n Einträge"]}


def test_a_translation_with_other_values_counts_as_none() -> None:
    stop = Text("Stop {task}", plural=False, places=())
    assert faults(stop, ["{task} stoppen"]) == []
    assert faults(stop, ["{aufgabe} stoppen"])
    assert faults(stop, [""])
    assert faults(Text("%n entries", plural=True, places=()), ["ein Eintrag", "%n Einträge"]) == []
    assert faults(Text("%n entries", plural=True, places=()), ["%n Eintrag"])


def test_a_text_that_is_put_together_is_refused(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "a.py").write_text('tr(f"Stop {name}")\n')
    with pytest.raises(NotALiteral):
        texts(tmp_path)
