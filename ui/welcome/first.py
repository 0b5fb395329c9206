"""Whether somebody starts for the first time. Apart from the window, which few starts need."""

from __future__ import annotations

from app.bootstrap import Services
from app.settings import WELCOMED


def is_first_start(services: Services) -> bool:
    """Whether this ledger was never welcomed nor used. To be asked where ledger work is done."""
    return not services.settings.get(WELCOMED) and services.samples.untouched()
