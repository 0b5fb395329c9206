"""Where the requests of the sync protocol go, and how a witness is written in an address."""

from __future__ import annotations

from app.wire.protocol import Witness

CAPABILITIES = "/sync/v1/capabilities"
PUSH = "/sync/v1/push"
CHANGES = "/sync/v1/changes"
"""GET with the parameters ``tip``, ``acked_seq``, ``cursor``, ``limit``."""
SNAPSHOT = "/sync/v1/snapshot"
"""GET with the parameters ``tip``, ``acked_seq``, ``part``, ``after``, ``limit``."""
VERIFY = "/sync/v1/verify"
FIGURES = "/sync/v1/figures"
"""GET with the parameters ``after`` and ``limit``: what agreements have used, for the live meter. An older
server has none and answers 404."""
ENROL = "/devices"
ACCESS = "/devices/token"
"""POST gives the device a new token, DELETE shuts it out."""


def witness_text(tip: Witness) -> str:
    """A witness as a parameter: ``81226.b1d0...``."""
    return f"{tip.head}.{tip.commit}"


def witness_of(text: str) -> Witness:
    """The witness of a parameter; raises ``ValueError`` when it is none."""
    head, dot, commit = text.partition(".")
    if not dot:
        raise ValueError(f"{text!r} is not a witness")
    return Witness(int(head), commit)
