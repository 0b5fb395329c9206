"""The right to come to the front, which a Wayland desktop hands over with the key or click that asked for it."""

from __future__ import annotations

import os

_TAKEN_BY_QT = "XDG_ACTIVATION_TOKEN"


def may_come_forward(token: str) -> None:
    """Qt shows the desktop's token with the next window that wants to the front. An empty one changes nothing."""
    if token:
        os.environ[_TAKEN_BY_QT] = token
