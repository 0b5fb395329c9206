"""What the program says, in the language of its user.

The English text stands where it is used and is the key of its translation, so the code reads as the screen does.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "wrenchtime"
"""The one context of all texts: the same words mean the same everywhere."""


def tr(text: str, /, *, n: int | None = None, **values: object) -> str:
    """The text in the user's language, with ``{name}`` replaced by a value and ``%n`` by a number.

    ``text`` is a literal, or a constant that :func:`mark` marked. With ``n`` the translation chooses its plural form.
    """
    said = QCoreApplication.translate(CONTEXT, text, "", -1 if n is None else n)
    return said.format(**values) if values else said


def mark(text: str) -> str:
    """Marks a constant as a text to be translated; it is given to :func:`tr` when it is shown."""
    return text
