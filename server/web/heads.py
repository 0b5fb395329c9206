"""The heads of requests: they come in time and are of a bounded length, or the connection is closed.

Built on h11, which gives up at 64 KiB. The other parser that uvicorn would take where it finds it, httptools, knows no
limit: a stranger could send headers without end.
"""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

COMES_WITHIN = 30.0
"""Seconds from connecting, or from the first byte of a further request, to the end of its headers."""


class PromptProtocol(H11Protocol):
    """The web server's protocol, which by itself waits for ever for the head of a request."""

    _too_late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody has connected."""
        super().connection_made(transport)
        self._expect_head()

    def data_received(self, data: bytes) -> None:
        """Something has come."""
        if self._too_late is None and self._is_between_requests():
            self._expect_head()
        super().data_received(data)
        if not self._is_between_requests():
            self._stop_waiting()

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is gone."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _is_between_requests(self) -> bool:
        # There is none before the first, whatever its type says.
        return self.cycle is None or self.cycle.response_complete  # type: ignore[redundant-expr]

    def _expect_head(self) -> None:
        self._too_late = self.loop.call_later(COMES_WITHIN, self.transport.close)

    def _stop_waiting(self) -> None:
        if self._too_late is not None:
            self._too_late.cancel()
            self._too_late = None
