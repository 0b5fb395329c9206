"""A server's address as a person gives it."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

import msgspec

from app.domain.errors import Refusal


class Address(msgspec.Struct, frozen=True):
    """Scheme, host, port and a path before all others; without any secret."""

    scheme: str
    host: str
    port: int | None = None
    prefix: str = ""

    @classmethod
    def read(cls, text: str) -> Address:
        """The address of a text. Without a scheme it is HTTPS; without encryption only this machine is spoken to.

        Raises :class:`Refusal` with what is wrong.
        """
        wanted = text.strip()
        if "://" not in wanted:
            wanted = f"https://{wanted}"
        try:
            parts = urlsplit(wanted)
            port = parts.port
        except ValueError as error:
            raise _unreadable(text) from error
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
            raise _unreadable(text)
        if parts.username is not None or parts.password is not None:
            raise Refusal("No password in an address", "Give the address alone; you are signed in by the code.")
        address = cls(parts.scheme, parts.hostname, port, parts.path.rstrip("/"))
        if address.scheme == "http" and not address.is_this_machine:
            raise Refusal(
                "Not encrypted",
                f"http:// would send your work and your access to {address.host} for everybody to read. "
                "Use https://, or ask who runs the server for its address.",
            )
        return address

    @property
    def is_this_machine(self) -> bool:
        """Whether it is a loopback address."""
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"

    @property
    def shown(self) -> str:
        """The address as a text that reads back to the same."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port is None else f":{self.port}"
        return f"{self.scheme}://{host}{port}{self.prefix}"

    def url(self, path: str) -> str:
        """The address of a path on this server."""
        return f"{self.shown}{path}"


def _unreadable(text: str) -> Refusal:
    return Refusal("Not an address", f"“{text}” is no server's address. It looks like https://time.example.com.")
