"""Who is syncing, as established by the request's token."""

from __future__ import annotations

from typing import Literal

import msgspec

Role = Literal["technician", "manager", "owner"]


class DeviceIdentity(msgspec.Struct, frozen=True):
    """A device of a person of an organisation.

    It may have been recognised a while ago: every transaction on its behalf reads anew whether it still may, holds the
    token that it was known by (none where who asks vouches for it), and what role its person has.
    """

    org_id: str
    device_id: str
    person_id: str
    role: str
    token_hash: str = ""

    @property
    def manages(self) -> bool:
        """Whether its person may change what is everybody's."""
        return self.role in {"manager", "owner"}

    def now(self, role: str) -> DeviceIdentity:
        """The same device, when its person's role was read anew."""
        return self if role == self.role else msgspec.structs.replace(self, role=role)
