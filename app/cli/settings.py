"""settings: reads and changes them."""

from __future__ import annotations

from typing import Any

import click
import msgspec

from app.cli import grid, say
from app.cli.grid import Column
from app.cli.invocation import Invocation, json_option
from app.domain.errors import Refusal
from app.settings import REGISTRY, Setting, named


def _complete(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    return [setting.key for setting in REGISTRY if setting.key.startswith(incomplete)]


@click.command("settings")
@click.argument("key", required=False, shell_complete=_complete)
@click.argument("value", required=False)
@click.option("--reset", is_flag=True, help="Back to what it is without being set.")
@json_option
@click.pass_obj
def settings_command(invocation: Invocation, *, key: str | None, value: str | None, reset: bool) -> None:
    """Show the settings, or show or change the one of a KEY.

    \b
      wrenchtime settings
      wrenchtime settings theme dark
      wrenchtime settings menu.recents --reset
    """
    settings = invocation.services.settings
    if key is None:
        if reset:
            raise click.UsageError("Name the setting to reset.")
        _show(invocation, list(settings.all()))
        return
    setting = named(key)
    if reset and value is not None:
        raise click.UsageError("Give a value or --reset, not both.")
    if reset or value is not None:
        invocation.wrote(settings.set(setting, setting.default if value is None else _read(setting, value)))
    _show(invocation, [(setting, settings.get(setting))])


def _read(setting: Setting[Any], text: str) -> Any:
    if setting.type is str:
        return text
    if setting.type is bool:
        known = {"yes": True, "on": True, "true": True, "no": False, "off": False, "false": False}
        if text.casefold() in known:
            return known[text.casefold()]
        raise Refusal("Neither yes nor no", f"{setting.title} can be yes or no, not “{text}”.")
    try:
        return msgspec.convert(text, setting.type, strict=False)
    except msgspec.ValidationError as error:
        raise Refusal("Not a number", f"{setting.title} is a whole number, not “{text}”.") from error


def _show(invocation: Invocation, known: list[tuple[Setting[Any], Any]]) -> None:
    if invocation.json:
        say.json({setting.key: value for setting, value in known})
        return
    rows = [[setting.key, _written(value), setting.help] for setting, value in known]
    grid.show((Column("Setting"), Column("Value"), Column("What it is for", breaks=True)), rows)


def _written(value: Any) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)
