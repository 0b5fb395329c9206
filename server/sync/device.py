"""Who is syncing, as established by the request's token."""

from __future__ import annotations

from typing import Literal

import msgspec

Role = Literal["technician", "manager", "owner"]


class DeviceIdentity(msgspec.Struct, frozen=True):
    """A device of a person of an organisation."""

    org_id: str
    device_id: str
    person_id: str
    role: str

    @property
    def manages(self) -> bool:
        """Whether its person may change what is everybody's."""
        return self.role in {"manager", "owner"}
