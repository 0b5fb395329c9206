"""What the program says, in the language of its user.

The English text stands where it is used and is the key of its translation, so the code reads as the screen does. The
translations are files of Qt Linguist in ``resources/translations``; English has one for its plurals.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QGuiApplication

from resources.files import folder

CONTEXT = "wrenchtime"
"""The one context of all texts: the same words mean the same everywhere."""

SYSTEM = "system"
LANGUAGES = ("en", "de", "es", "fr")


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


class Language(QObject):
    """The language that the application speaks, with its dates, numbers and direction of writing."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._application = application
        self._system = QLocale()
        self._translators: list[QTranslator] = []
        self._spoken = ""

    @property
    def spoken(self) -> str:
        """The language as it was chosen."""
        return self._spoken

    def speak(self, choice: str) -> bool:
        """Speaks a language of LANGUAGES, or the desktop's own; whether that is another choice than before.

        What is on the screen already keeps its texts: make it anew.
        """
        if choice == self._spoken:
            return False
        self._spoken = choice
        language = _of_the_desktop() if choice == SYSTEM else choice
        self.install(_locale(language, self._system), _translators(language, self))
        return True

    def install(self, locale: QLocale, translators: Sequence[QTranslator]) -> None:
        """Speaks through these translators, the last one first, and writes dates and lines as the locale does."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._translators = list(translators)
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())
        for translator in self._translators:
            self._application.installTranslator(translator)


def _of_the_desktop() -> str:
    wanted = [name.split("-")[0].split("_")[0] for name in QLocale.system().uiLanguages()]
    return next((language for language in wanted if language in LANGUAGES), "en")


def _locale(language: str, system: QLocale) -> QLocale:
    """The desktop's own locale where it is of that language, for Austria's or Canada's habits."""
    wanted = QLocale(language)
    if system.language() in {wanted.language(), QLocale.Language.C} and (language == "en" or system.name() != "C"):
        return system
    return wanted if language != "en" else QLocale(QLocale.Language.English, system.territory())


def _translators(language: str, parent: QObject) -> list[QTranslator]:
    if language == "en":
        return []  # the texts are English, and tr() knows the plurals
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    files = (Path(qt) / f"qtbase_{language}.qm", folder("translations") / f"wrenchtime_{language}.qm")
    return [_loaded(file, parent) for file in files if file.exists()]


def _loaded(file: Path, parent: QObject | None = None) -> QTranslator:
    translator = QTranslator(parent)
    translator.load(str(file))
    return translator


@functools.cache
def _english() -> QTranslator:
    return _loaded(folder("translations") / "wrenchtime_en.qm")
