"""Keys as people write them: “Ctrl+Alt+T”, “Meta+F9”."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.domain.errors import Refusal


class Modifier(StrEnum):
    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"
    META = "Meta"
    """The key with the system's sign on it."""


_OTHER_NAMES = {
    "control": Modifier.CTRL, "strg": Modifier.CTRL, "super": Modifier.META, "win": Modifier.META,
    "cmd": Modifier.META, "option": Modifier.ALT,
}  # fmt: skip
_NAMED = {
    name.casefold(): name
    for name in ("Space", "Tab", "Return", "Pause", "Insert", "Delete", "Home", "End", "Up", "Down", "Left", "Right")
}
_EXAMPLE = "Write it like Ctrl+Alt+T or Meta+F9."


class Keys(msgspec.Struct, frozen=True):
    """A key with its modifiers. ``key`` is a capital letter, a digit, F1 to F24, or a name such as Space."""

    modifiers: frozenset[Modifier]
    key: str

    @property
    def text(self) -> str:
        """The common form."""
        return "+".join([*(one.value for one in Modifier if one in self.modifiers), self.key])


def read_keys(text: str) -> Keys | None:
    """The keys of a text, ``None`` of an empty one. Refuses what is no key, and keys that are needed for typing."""
    words = [word.strip() for word in text.split("+")]
    if not text.strip():
        return None
    modifiers = frozenset(_modifier(word, text) for word in words[:-1])
    key = _key(words[-1], text)
    if not modifiers - {Modifier.SHIFT} and not _is_function_key(key):
        raise Refusal("Needed for typing", f"“{text}” would be taken from every other program. Add Ctrl, Alt or Meta.")
    return Keys(modifiers, key)


def _modifier(word: str, text: str) -> Modifier:
    known = {one.value.casefold(): one for one in Modifier} | _OTHER_NAMES
    found = known.get(word.casefold())
    if found is None:
        raise Refusal("No such key", f"“{word}” in “{text}” is not Ctrl, Alt, Shift or Meta. {_EXAMPLE}")
    return found


def _key(word: str, text: str) -> str:
    if len(word) == 1 and word.isascii() and word.isalnum():
        return word.upper()
    if _is_function_key(word.upper()):
        return word.upper()
    if word.casefold() in _NAMED:
        return _NAMED[word.casefold()]
    raise Refusal("No such key", f"“{word}” in “{text}” is not a key that can be used. {_EXAMPLE}")


def _is_function_key(key: str) -> bool:
    return key[:1] == "F" and key[1:].isdecimal() and 1 <= int(key[1:]) <= 24
