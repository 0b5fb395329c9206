"""What the program says, in the language of its user.

The English text stands where it is used and is the key of its translation, so the code reads as the screen does.
"""

from __future__ import annotations

import functools

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from resources.files import folder

CONTEXT = "wrenchtime"
"""The one context of all texts: the same words mean the same everywhere."""


def tr(text: str, /, *, n: int | None = None, **values: object) -> str:
    """The text in the user's language, with ``{name}`` replaced by a value and ``%n`` by a number.

    ``text`` is a literal, or a constant that :func:`mark` marked. With ``n`` the translation chooses its plural form.
    """
    said = QCoreApplication.translate(CONTEXT, text, "", -1 if n is None else n)
    if n is not None and said == text.replace("%n", str(n)):
        # No translation: English has a form of its own for one of a thing.
        english: str | None = _english().translate(CONTEXT, text, "", n)
        said = english.replace("%n", str(n)) if english else said
    return said.format(**values) if values else said


def mark(text: str) -> str:
    """Marks a constant as a text to be translated; it is given to :func:`tr` when it is shown."""
    return text


def time_pattern() -> str:
    """How a time of day is written, in Qt's letters: with 24 or with 12 hours, as the desktop has it."""
    system = QLocale.system()
    return "h:mm AP" if "a" in system.timeFormat(QLocale.FormatType.ShortFormat).lower() else "HH:mm"


@functools.cache
def _english() -> QTranslator:
    translator = QTranslator()
    translator.load(str(folder("translations") / "wrenchtime_en.qm"))
    return translator
