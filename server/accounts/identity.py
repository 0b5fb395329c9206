"""Who asks, and what they may do: the one place where roles are turned into permissions."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from server import problems


class Role(StrEnum):
    """What a person is in their organisation."""

    TECHNICIAN = "technician"
    MANAGER = "manager"
    OWNER = "owner"


class Permission(StrEnum):
    """What a request needs; also the scopes that a personal access token may be given."""

    CATALOGUE_READ = "catalogue:read"
    """Customers, contacts, tasks and work types."""
    CATALOGUE_WRITE = "catalogue:write"
    ENTRIES_READ = "entries:read"
    """One's own entries."""
    ENTRIES_WRITE = "entries:write"
    ALL_ENTRIES_READ = "all-entries:read"
    """Everybody's entries, with their history."""
    ALL_ENTRIES_WRITE = "all-entries:write"
    """Everybody's entries, and their locks."""
    PEOPLE_READ = "people:read"
    PEOPLE_WRITE = "people:write"
    """People, their invitations and their devices."""
    ORGANISATION_WRITE = "organisation:write"
    """Managers and owners, and the organisation itself."""


_TECHNICIAN = frozenset({Permission.CATALOGUE_READ, Permission.ENTRIES_READ, Permission.ENTRIES_WRITE})
_MANAGER = frozenset(Permission) - {Permission.ORGANISATION_WRITE}
PERMISSIONS: Mapping[Role, frozenset[Permission]] = {
    Role.TECHNICIAN: _TECHNICIAN,
    Role.MANAGER: _MANAGER,
    Role.OWNER: frozenset(Permission),
}
"""What each role may do."""


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """A person who asks, through a session or an access token. ``scopes`` limit a token; a session has none."""

    org_id: str
    person_id: str
    role: Role
    name: str = ""
    scopes: frozenset[Permission] | None = None

    @property
    def manages(self) -> bool:
        """Whether the person sees what of a record is the managers' (:mod:`server.shared`)."""
        return self.role is not Role.TECHNICIAN

    def may(self, permission: Permission) -> bool:
        """Whether the role allows it and, for a token, the token was made for it."""
        return permission in PERMISSIONS[self.role] and (self.scopes is None or permission in self.scopes)

    def require(self, permission: Permission) -> None:
        """Raises the not-allowed problem without the permission."""
        if not self.may(permission):
            raise problems.not_allowed(f"This needs the permission “{permission}”.")
