"""Figures about the server's work for Prometheus. None of them is about a person or a customer."""

from __future__ import annotations

import os
from collections import Counter as Tally

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

from app.wire.protocol import PushAnswer

CONTENT_TYPE = CONTENT_TYPE_LATEST


class Metrics:
    """The counters of one process; with several workers, of all that share ``PROMETHEUS_MULTIPROC_DIR``."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "wrenchtime_requests", "Requests answered", ["method", "route", "status"], registry=self._registry
        )
        self._seconds = Histogram(
            "wrenchtime_request_seconds", "Time to answer", ["method", "route"], registry=self._registry,
            buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
        )  # fmt: skip
        self._in_flight = Gauge(
            "wrenchtime_requests_in_flight", "Requests being answered", registry=self._registry,
            multiprocess_mode="livesum",
        )  # fmt: skip
        self._mutations = Counter(
            "wrenchtime_mutations", "Changes that devices sent, by outcome", ["outcome"], registry=self._registry
        )

    def begins(self) -> None:
        """A request has come."""
        self._in_flight.inc()

    def ends(self, method: str, route: str, status: int, seconds: float) -> None:
        """It was answered."""
        self._in_flight.dec()
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(method, route).observe(seconds)

    def pushed(self, answer: PushAnswer) -> None:
        """Changes have got their outcomes."""
        for status, times in Tally(result.status for result in answer.results).items():
            self._mutations.labels(status.value).inc(times)

    def text(self) -> bytes:
        """All figures in the exposition format."""
        if "PROMETHEUS_MULTIPROC_DIR" not in os.environ:
            return generate_latest(self._registry)
        shared = CollectorRegistry()
        MultiProcessCollector(shared)  # type: ignore[no-untyped-call]
        return generate_latest(shared)
