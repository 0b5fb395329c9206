"""How long a whole `wrenchtime start` takes, from spawn to exit."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from app.bootstrap import build
from tests.bench.figures import Figures, Subject, at_most, times
from tests.bench.ledger import BigLedger


def start_from_a_shell(ledger: BigLedger, rounds: int) -> Subject:
    """Starts the task with a given ticket number, in turns with the least that Python can do and with an import."""
    services = build(ledger.profile)
    references = [found.reference for found in services.finder.recent(rounds + 1)]
    services.close()
    command = str(Path(sys.executable).with_name("wrenchtime"))
    env = {**os.environ, "WRENCHTIME_DIR": ledger.data}
    took: dict[str, list[float]] = {"least": [], "sqlalchemy": [], "start": []}
    for turn, reference in enumerate(references):
        turns = {
            "least": (sys.executable, "-c", "pass"),
            "sqlalchemy": (sys.executable, "-c", "import sqlalchemy"),
            "start": (command, "start", reference),
        }
        for name, arguments in turns.items():
            milliseconds = _whole_process(arguments, env)
            if turn:  # the first fills the caches
                took[name].append(milliseconds)
        _whole_process((command, "stop"), env)
    least = Figures(who="python -c pass", unit="ms", values=tuple(took["least"]))
    library = Figures(who="python -c 'import sqlalchemy'", unit="ms", values=tuple(took["sqlalchemy"]))
    ours = Figures(who="wrenchtime start TCK-...", unit="ms", values=tuple(took["start"]))
    return Subject(
        what=f"wrenchtime start, whole process, {ledger.entries:,} entries in the ledger",
        figures=(least, library, ours),
        checks=(at_most(ours, None, 250.0),),
        notes=(times(ours, least), times(ours, library)),
    )


def _whole_process(arguments: Sequence[str], env: dict[str, str]) -> float:
    began = perf_counter()
    done = subprocess.run(arguments, env=env, capture_output=True, text=True, check=False)
    took = (perf_counter() - began) * 1000
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(arguments)} ended with {done.returncode}: {done.stderr}")
    return took
