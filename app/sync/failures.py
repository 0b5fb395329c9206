"""Which layer a request failed in, from what the libraries raise."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from urllib.parse import urlsplit

import requests
import urllib3.exceptions

from app.sync.address import Address
from app.sync.transport import Layer, TransportFailure


def of_error(error: BaseException, address: Address) -> TransportFailure:
    """The failure that an exception of the HTTP libraries stands for."""
    causes = list(_causes(error))
    for kinds, layer, message in _MEANINGS:
        for cause in causes:
            if not isinstance(cause, kinds):
                continue
            if isinstance(cause, ssl.SSLCertVerificationError):
                return _of_certificate(cause, address)
            return TransportFailure(
                layer, message.format(host=address.host, shown=address.shown, reason=_reason(causes))
            )
    return TransportFailure(Layer.CONNECTION, f"The connection to {address.host} broke off ({_reason(causes)}).")


_MEANINGS: tuple[tuple[tuple[type[BaseException], ...], Layer, str], ...] = (
    (
        (requests.exceptions.ProxyError, urllib3.exceptions.ProxyError),
        Layer.PROXY,
        "The proxy cannot be reached. Check the system's proxy settings.",
    ),
    (
        (urllib3.exceptions.NameResolutionError, socket.gaierror),
        Layer.NAME,
        "No address is known for {host}. Check the network, or the name's spelling.",
    ),
    ((ssl.SSLCertVerificationError,), Layer.CERTIFICATE, ""),
    (
        (ssl.SSLError, urllib3.exceptions.SSLError),
        Layer.CERTIFICATE,
        "No encrypted connection to {host} came about ({reason}).",
    ),
    ((urllib3.exceptions.DecodeError,), Layer.ANSWER, "What {host} sent was garbled on the way."),
    ((ConnectionRefusedError,), Layer.CONNECTION, "Nothing listens at {shown}. Is the server running?"),
    (
        (urllib3.exceptions.ConnectTimeoutError,),
        Layer.CONNECTION,
        "{host} does not pick up. Check the network.",
    ),
    (
        (urllib3.exceptions.ReadTimeoutError, TimeoutError),
        Layer.TIMEOUT,
        "{host} took the request and did not answer in time.",
    ),
)
"""What the exceptions mean, the most telling first: one failure carries several."""


def of_stranger(kind: str, address: Address) -> TransportFailure:
    """The failure of an answer that is not in our language."""
    if kind == "text/html":
        return TransportFailure(
            Layer.PORTAL,
            f"A web page answered instead of {address.host}: log in to this network in a browser, then try again.",
        )
    return TransportFailure(
        Layer.ANSWER, f"Something answered that is no Wrenchtime server ({kind or 'of no stated type'})."
    )


def of_redirect(location: str, address: Address) -> TransportFailure:
    """The failure of an answer that sends us elsewhere."""
    try:
        host = urlsplit(location).hostname
    except ValueError:
        host = None
    if host is not None and host != address.host:
        return TransportFailure(
            Layer.PORTAL, f"We are sent on to {host}: log in to this network in a browser, then try again."
        )
    return TransportFailure(
        Layer.SERVER, f"The server sends us on to {location or 'nowhere'}. Ask who runs it for the right address."
    )


def _of_certificate(cause: ssl.SSLCertVerificationError, address: Address) -> TransportFailure:
    said = cause.verify_message or str(cause)
    if "not yet valid" in said:
        return TransportFailure(
            Layer.CLOCK, f"The certificate of {address.host} is not valid yet: this machine's clock seems to be slow."
        )
    if "expired" in said:
        return TransportFailure(
            Layer.CERTIFICATE,
            f"The certificate of {address.host} has expired, or this machine's clock is wrong.",
        )
    return TransportFailure(
        Layer.CERTIFICATE,
        f"The certificate of {address.host} cannot be trusted ({said}). If your company has a certificate of its own, "
        "name its file with “wrenchtime settings sync.ca_file FILE”.",
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The exception, what it was raised from, and what it carries, the outermost first."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        cause = waiting.pop(0)
        if not isinstance(cause, BaseException) or id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        waiting += [cause.__cause__, cause.__context__, getattr(cause, "reason", None), *cause.args]


def _reason(causes: list[BaseException]) -> str:
    """The innermost thing said."""
    said = [cause.strerror if isinstance(cause, OSError) and cause.strerror else str(cause) for cause in causes]
    shortest = min((text for text in said if text), key=len, default="no reason given")
    return shortest.strip(".")[:120]
