"""The judge of the simulation: reads the files that are left, through none of the product's code.

What it objects to begins with the invariant that is broken; docs/sync.md lists them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from tests.sync.simulation.oracle import of_device, of_server
from tests.sync.simulation.oracle.files import read_ledger, read_server
from tests.sync.simulation.oracle.history import Replay
from tests.sync.simulation.oracle.seen import LedgerFile, Sighting


def judge(
    server_path: Path,
    ledgers: Sequence[LedgerFile],
    sightings: Sequence[Sighting],
    closings: Sequence[tuple[int, int]],
    managers: Collection[str] = (),
) -> list[str]:
    """What is wrong with a server and its devices, all at rest.

    ``closings`` tell at which head which period was closed, ``managers`` which people are.
    """
    server = read_server(server_path)
    devices = [(file, read_ledger(file.path)) for file in ledgers]
    journaled = {row.mid: row for _, device in devices for row in device.journal}
    replay = Replay(server, journaled, closings, managers)
    found = list(of_server.objections(server, replay, sightings))
    for file, device in devices:
        found += of_device.objections(file, device, server, replay)
    found += of_device.untouched_by_others(devices, server, replay)
    return found
