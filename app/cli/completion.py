"""completion: the script by which a shell completes commands, options and references."""

from __future__ import annotations

import click

from app.cli import say

VARIABLE = "_WRENCHTIME_COMPLETE"


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion_command(context: click.Context, shell: str) -> None:
    """Print the completion script of a SHELL.

    \b
      wrenchtime completion bash > ~/.local/share/bash-completion/completions/wrenchtime
      wrenchtime completion zsh  > ~/.zfunc/_wrenchtime        with ~/.zfunc in fpath
      wrenchtime completion fish > ~/.config/fish/completions/wrenchtime.fish
    """
    from click.shell_completion import get_completion_class

    root = context.find_root()
    completion = get_completion_class(shell)
    if completion is None:
        raise click.UsageError(f"There is no completion for {shell}.")
    # Only the text: the class's own way in asks bash for its version first.
    made = completion(root.command, {}, "wrenchtime", VARIABLE)
    say.line(made.source_template % made.source_vars())
