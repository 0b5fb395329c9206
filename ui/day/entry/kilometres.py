"""Kilometres as typed."""

from __future__ import annotations

import re

from app.domain.errors import Refusal
from ui import wording
from ui.language import tr

_KILOMETRES = re.compile(r"\d{1,5}(?:\.\d{1,3})?|\.\d{1,3}")


def kilometres_typed(text: str) -> int | None:
    """The metres of typed kilometres, "12", "12.5" or "12,5 km"; ``None`` for an empty text."""
    plain = text.casefold().removesuffix("km").strip().replace(",", ".")
    if not plain:
        return None
    if not _KILOMETRES.fullmatch(plain):
        raise Refusal(
            tr("Not kilometres"), tr("“{text}” is not a distance. Write kilometres like 12 or 12.5.", text=text)
        )
    whole, _, part = plain.partition(".")
    return int(whole or 0) * 1_000 + int((part + "000")[:3])


def kilometres_text(metres: int | None) -> str:
    """Metres as kilometres are typed: "12.5", in German "12,5"."""
    if metres is None:
        return ""
    text = f"{metres // 1_000}.{metres % 1_000:03}"
    return wording.decimal(text.rstrip("0").rstrip("."))
