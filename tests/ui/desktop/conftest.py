"""What tests of the desktop's ports share."""

from tests.support.buses import buses, played

__all__ = ["buses", "played"]
