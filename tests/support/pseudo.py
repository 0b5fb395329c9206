"""A language that nobody speaks: longer than English, accented and in brackets, so that a picture shows every text that
was forgotten, cut off, or put together of pieces."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTranslator

from ui.language import CONTEXT

_ACCENTED = str.maketrans("aceghijklnoprstuwyzACDEGHIJKLNOPRSTUWYZ", "áçèĝĥîĵķĺñôþŕšţûŵýžÁÇĎÈĜĤÎĴĶĹÑÔÞŔŠŢÛŴÝŽ")
_FILLED = re.compile(r"(\{\w+\}|%n)")
_LONGER = 0.3


class PseudoTranslator(QTranslator):
    """Makes every text of ours a third longer: "Stop" is "[Šţôþ ·]". ``rtl``: each begins like one of right to left."""

    def __init__(self, parent: QObject | None = None, *, rtl: bool = False) -> None:
        super().__init__(parent)
        self._before = "\N{RIGHT-TO-LEFT MARK}" if rtl else ""

    def translate(self, context: str, text: str, disambiguation: str = "", n: int = -1) -> str | None:  # type: ignore[override]
        if context != CONTEXT or text in {"d MMM", "d MMM yyyy"}:
            return None  # an empty text would be shown
        return f"{self._before}{pseudo(text)}"

    def isEmpty(self) -> bool:
        return False


def pseudo(text: str) -> str:
    """The text as nobody says it; what is filled in stays."""
    letters = sum(len(part) for part in _FILLED.split(text) if not _FILLED.fullmatch(part))
    more = "·" * max(round(letters * _LONGER), 1)
    return f"[{''.join(_accented(text))} {more}]"


def _accented(text: str) -> Iterator[str]:
    for part in _FILLED.split(text):
        yield part if _FILLED.fullmatch(part) else part.translate(_ACCENTED)
