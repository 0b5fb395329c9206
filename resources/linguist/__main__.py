"""``make translations``: brings the translations up to date with the texts, and says what is not translated."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from resources.linguist.catalogue import LANGUAGES, compile_to, path_of, read, write
from resources.linguist.sentences import sentences
from resources.linguist.texts import Text, texts

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
NAMES_A_COMMAND = re.compile(r"\bwrenchtime [-a-z]|\bsync\.\w+")
SENTENCES = FOLDER / "sentences.json"


def wanted() -> list[Text]:
    """Everything that is to be translated: the texts of the desktop program, and the sentences of the core."""
    own = {text.source: text for text in texts(ROOT)}
    # A sentence that names a command is said in other words on a screen: ui.sentences.
    core = {sentence for sentence in sentences(ROOT) if not NAMES_A_COMMAND.search(sentence)}
    return [own.get(source) or Text(source, plural=False, places=("app",)) for source in sorted({*own, *core})]


def main() -> int:
    """Writes all files; what is missing is printed."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    found = wanted()
    SENTENCES.write_text(json.dumps(sentences(ROOT), indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    left = 0
    for language in LANGUAGES:
        path = path_of(FOLDER, language)
        missing = write(path, language, found, read(path))
        compile_to(path, path.with_suffix(".qm"))
        left += len(missing)
        for source in missing:
            print(f"{language}: {source}")
    print(f"{len(found)} texts, {left} translations missing")
    return 0


if __name__ == "__main__":
    sys.exit(main())
