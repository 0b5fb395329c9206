"""Answers compressed as the asker likes it best."""

from __future__ import annotations

import gzip

import zstandard

WORTH_IT = 600
"""Bytes from which on an answer is compressed."""
_TEXTS = ("application/json", "application/problem+json", "text/", "image/svg+xml", "application/openapi+json")


def chosen_encoding(accepted: str) -> str | None:
    """``zstd`` or ``gzip`` of an ``Accept-Encoding``, zstd where both are as welcome; ``None`` for neither."""
    weights: dict[str, float] = {}
    for part in accepted.casefold().split(","):
        name, _, parameter = part.partition(";")
        weights[name.strip()] = _weight(parameter)
    anything = weights.get("*", 0.0)
    best = max(("zstd", "gzip"), key=lambda name: weights.get(name, anything))
    return best if weights.get(best, anything) > 0 else None


def is_compressible(content_type: str) -> bool:
    """Whether this kind of answer gets smaller."""
    return content_type.startswith(_TEXTS)


def compressed(body: bytes, encoding: str) -> bytes:
    """The body in that encoding."""
    if encoding == "zstd":
        return zstandard.ZstdCompressor(level=3).compress(body)
    return gzip.compress(body, compresslevel=5, mtime=0)


def _weight(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
