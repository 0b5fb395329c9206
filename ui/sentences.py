"""What the core and the server say, in the user's language.

They make whole English sentences and know no Qt. Here a finished sentence is recognised by the templates that
``resources.linguist`` found in their code, its values are taken out, and the translation is filled with them. A
sentence that nobody knows is shown as it is.
"""

from __future__ import annotations

import functools
import json
import re
from typing import NamedTuple

from app.domain.errors import Refusal
from resources.files import read_bytes
from ui.language import mark, tr

HERE = {
    "This ledger belongs to no server. Join one with “wrenchtime join URL CODE”.": mark(
        "This ledger belongs to no server. Join one in the window “Server”."
    ),
    "Join {0} again with “wrenchtime join {1} CODE” to sync.": mark("Join {0} again in the window “Server” to sync."),
    "Ask your manager for a new code and join again with “wrenchtime join”. Everything you record is kept.": mark(
        "Ask your manager for a new code and join again with it in the window “Server”. Everything you record is kept."
    ),
    "Its place in the server's count is taken, as happens to a copied or restored ledger. Ask your manager for a new "
    "code and join again with “wrenchtime join”. Everything you record is kept.": mark(
        "Its place in the server’s count is taken, as happens to a copied or restored ledger. Ask your manager for a "
        "new code and join again with it in the window “Server”. Everything you record is kept."
    ),
    "It may have been removed there. Ask your manager for a new code and join again with “wrenchtime join”.": mark(
        "It may have been removed there. Ask your manager for a new code and join again with it in the window “Server”."
    ),
    "The server does not have {0} of yours. Sync first, or give them to a file with “wrenchtime signout --export "
    "FILE”. They stay in the ledger either way.": mark(
        "The server does not have {0} of yours. Sync first, or give them to a file with “Export…” in the window "
        "“Server”. They stay in the ledger either way."
    ),
    "The certificate of {0} cannot be trusted ({1}). If your company has a certificate of its own, name its file "
    "with “wrenchtime settings sync.ca_file FILE”.": mark(
        "The certificate of {0} cannot be trusted ({1}). If your company has a certificate of its own, name its file "
        "in the settings, under “Certificate file”."
    ),
    "This system offers no place for secrets just now ({0}: {1}). Unlock or install a keyring, or let the token be "
    "kept in a file that only you can read: wrenchtime settings sync.token_file yes": mark(
        "This system offers no place for secrets just now ({0}: {1}). Unlock or install a keyring, or let the token be "
        "kept in a file that only you can read: there is a setting for it."
    ),
    "This ledger belongs to {0} at {1}. Use a profile for each server: “wrenchtime --profile NAME join {2} "
    "CODE”. If it is the same server at a new address, add --moved.": mark(
        "This ledger belongs to {0} at {1}. Use a profile for each server: start Wrenchtime with “--profile NAME” and "
        "join there. If it is the same server at a new address, say so below."
    ),
    "This ledger belongs to {0} of {1}; the code is for {2} of {3}. Use a profile for each: “wrenchtime --profile NAME "
    "join …” with a new code.": mark(
        "This ledger belongs to {0} of {1}; the code is for {2} of {3}. Use a profile for each: start Wrenchtime with "
        "“--profile NAME” and join there with a new code."
    ),
    "No refused change ends in “{0}”. See “wrenchtime attention”.": mark(
        "No refused change ends in “{0}”. See the window “Server”."
    ),
    "The setting sync.ca_file names {0}: {1}. It should be a file of certificates in PEM form.": mark(
        "The setting “Certificate file” names {0}: {1}. It should be a file of certificates in PEM form."
    ),
}
"""Where a remedy names a command, the window's own way."""


class _Template(NamedTuple):
    source: str
    pattern: re.Pattern[str]


class Recognised(NamedTuple):
    """The template that a sentence was made from, and its values in the order of their numbers."""

    template: str
    values: tuple[str, ...]


def said(sentence: str) -> str:
    """A sentence of the core or the server in the user's language; unchanged where it is not known. Each line of a
    longer message is a sentence."""
    if "\n" in sentence:
        return "\n".join(said(line) for line in sentence.split("\n"))
    found = recognise(sentence)
    if found is None:
        return sentence
    text = tr(HERE.get(found.template, found.template))
    return text.format(*(said(value) for value in found.values)) if found.values else text


def told(refusal: Refusal) -> str:
    """A refusal in one line: its title and its message."""
    return f"{said(refusal.title)}. {said(refusal.message)}"


@functools.lru_cache(maxsize=256)
def recognise(sentence: str) -> Recognised | None:
    """What a sentence was made from: the template with the most words of its own that fits it whole."""
    exact, templates = _known()
    if sentence in exact:
        return Recognised(sentence, ())
    for template in templates:
        match = template.pattern.fullmatch(sentence)
        if match is not None:
            return Recognised(template.source, match.groups())
    return None


@functools.cache
def _known() -> tuple[frozenset[str], tuple[_Template, ...]]:
    sources: list[str] = json.loads(read_bytes("translations/sentences.json"))
    with_values = sorted((source for source in sources if "{0}" in source), key=_own_letters, reverse=True)
    return frozenset(sources).difference(with_values), tuple(
        _Template(source, _pattern(source)) for source in with_values
    )


def _own_letters(source: str) -> int:
    return len(re.sub(r"\{\d+\}", "", source))


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{\d+\\\}", "(.*?)", re.escape(source)), re.DOTALL)
