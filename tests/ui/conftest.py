"""What tests of the desktop program share."""

from tests.support.desktop import desktop, desktops
from tests.support.stage import stage, theme

__all__ = ["desktop", "desktops", "stage", "theme"]
