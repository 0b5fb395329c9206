"""The `wrenchtime-server` command."""

from __future__ import annotations


def main() -> None:
    """Runs the command line of this process and ends it with the command's exit code."""
    from server.cli.program import program

    program.main(prog_name="wrenchtime-server")
