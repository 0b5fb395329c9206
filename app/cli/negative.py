"""Commands whose words may begin with a minus: ``day -2``, ``answer -15m``."""

from __future__ import annotations

import re

import click

_NEGATIVE = re.compile(r"-\d.*")


class TakesNegatives(click.Command):
    """A command that takes ``-2`` for a word and still knows a mistyped option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        # With the true minus sign, which the readers of times know and the parser of options does not.
        return super().parse_args(ctx, [f"−{word[1:]}" if _NEGATIVE.fullmatch(word) else word for word in args])
