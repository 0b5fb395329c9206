"""Writing results and errors: JSON for scripts, lines for people."""

from __future__ import annotations

import os
import sys
from typing import Any

import click


def json(value: Any) -> None:
    """One JSON document on stdout; indented where a person reads it."""
    import msgspec

    text = msgspec.json.encode(value)
    if sys.stdout.isatty():
        text = msgspec.json.format(text, indent=2)
    click.echo(text.decode())


def raw(text: bytes) -> None:
    """Bytes on stdout as they are, for results that are written piece by piece."""
    sys.stdout.write(text.decode())


def line(text: str = "") -> None:
    """A line on stdout."""
    click.echo(text)


def aside(text: str) -> None:
    """A line for the person on stderr, where it disturbs no script."""
    click.echo(warned(text), err=True)


def strong(text: str) -> str:
    """Text that stands out, where there are colours."""
    return click.style(text, bold=True)


def faint(text: str) -> str:
    """Text that steps back, where there are colours."""
    return click.style(text, dim=True)


def warned(text: str) -> str:
    """Text that asks for attention, where there are colours."""
    return click.style(text, fg="yellow")


def colours() -> bool | None:
    """``False`` where the user wants none; ``None`` leaves it to whether stdout is a terminal."""
    return False if os.environ.get("NO_COLOR") else None


def error(title: str, message: str, *, kind: str, as_json: bool, candidates: list[Any] | None = None) -> None:
    """An error on stderr: ``Title: message``, or an object for scripts."""
    if not as_json:
        click.echo(f"{click.style(title, fg='red')}: {message}", err=True)
        return
    import msgspec

    about: dict[str, Any] = {"kind": kind, "title": title, "message": message}
    if candidates is not None:
        about["candidates"] = candidates
    click.echo(msgspec.json.encode({"error": about}).decode(), err=True)
