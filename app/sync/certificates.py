"""Whom we believe: the certificate store of the system, and a company's own certificate where one is set."""

from __future__ import annotations

import ssl
from typing import Any

import truststore
from requests.adapters import HTTPAdapter

from app.domain.errors import Refusal
from app.sync.watched import POOLS


class TrustedAdapter(HTTPAdapter):
    """Connects where the system's store, or ``ca_file`` beside it, vouches for the server."""

    def __init__(self, ca_file: str = "") -> None:
        self._context = _context(ca_file)
        super().__init__()

    def init_poolmanager(self, *args: Any, **named: Any) -> None:
        """Connections without a proxy."""
        super().init_poolmanager(*args, ssl_context=self._context, **named)
        self.poolmanager.pool_classes_by_scheme = POOLS

    def proxy_manager_for(self, proxy: str, **named: Any) -> Any:
        """Connections through a proxy."""
        named["ssl_context"] = self._context
        manager = super().proxy_manager_for(proxy, **named)
        manager.pool_classes_by_scheme = POOLS
        return manager

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leaves it to the context: requests would load a list of its own that no company can add to."""
        del url, verify, cert
        conn.cert_reqs = "CERT_REQUIRED"


def _context(ca_file: str) -> ssl.SSLContext:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file:
        try:
            context.load_verify_locations(cafile=ca_file)
        except (OSError, ssl.SSLError) as error:
            raise Refusal(
                "The certificate cannot be read",
                f"The setting sync.ca_file names {ca_file}: {error}. It should be a file of certificates in PEM form.",
            ) from error
    return context
