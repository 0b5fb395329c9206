"""Closes the network for the tests: only loopback and Unix sockets stay open.

An audit hook sees every connection, datagram, binding and name look-up that Python code makes, whichever
socket class or library it comes from. It cannot be removed again, which suits a test process.
"""

import ipaddress
import socket
import sys
from collections.abc import Callable

_ADDRESSED = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})
_LOOKED_UP = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})


class OutsideNetworkError(RuntimeError):
    """A test reached for the network beyond this machine."""


class SocketGuard:
    """Refuses what leaves the machine, and remembers it: code under test may have swallowed the refusal."""

    def __init__(self) -> None:
        self._refused: list[str] = []

    def take_refused(self) -> list[str]:
        """The refusals since the last call, in order."""
        taken, self._refused = self._refused, []
        return taken

    def audit(self, event: str, args: tuple[object, ...]) -> None:
        """The audit hook. Raises OutsideNetworkError for an address that is not loopback."""
        if event in _ADDRESSED:
            sock, address = args
            if not isinstance(sock, socket.socket) or sock.family not in {socket.AF_INET, socket.AF_INET6}:
                return
            host = address[0] if isinstance(address, tuple) else None
        elif event in _LOOKED_UP:
            host = args[0]
        else:
            return
        if not is_loopback(host):
            self._refused.append(f"{event} to {host!r}")
            raise OutsideNetworkError(f"tests speak to this machine only, not to {host!r} ({event})")


def is_loopback(host: object) -> bool:
    """Whether a host as given to the socket module means this machine. None is "no address given"."""
    if isinstance(host, bytes | bytearray):
        host = host.decode("ascii", "replace")
    if host is None or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(str(host).partition("%")[0]).is_loopback
    except ValueError:
        return False


def _one_guard() -> Callable[[], SocketGuard]:
    guard = SocketGuard()
    hooked = False

    def close() -> SocketGuard:
        nonlocal hooked
        if not hooked:
            sys.addaudithook(guard.audit)
            hooked = True
        return guard

    return close


close_all_but_loopback = _one_guard()
"""Closes the network for the rest of this process; further calls give the same guard."""
