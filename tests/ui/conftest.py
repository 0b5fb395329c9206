"""What tests of the desktop program share."""

from tests.support.desktop import desktop, desktops

__all__ = ["desktop", "desktops"]
