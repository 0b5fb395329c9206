"""What must be so on a device at rest, compared with the server and with what its technician was told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from tests.sync.simulation.oracle.files import Device, Held, Journaled, Key, Outcome, Server, Values
from tests.sync.simulation.oracle.history import Replay
from tests.sync.simulation.oracle.seen import LedgerFile, Told

_REFUSED = frozenset({"rejected", "conflict"})


def objections(file: LedgerFile, device: Device, server: Server, replay: Replay) -> Iterator[str]:
    """Everything that is wrong with one device."""
    for said in _all(file, device, server, replay):
        yield f"{file.machine}: {said}"


def _all(file: LedgerFile, device: Device, server: Server, replay: Replay) -> Iterator[str]:
    visible = {
        key: held for key, held in server.records.items() if not held.deleted and held.person_id in {"", file.person_id}
    }
    yield from _told_and_lost(file, device)
    yield from _outcomes(device, server)
    yield from _effects(device, server, replay)
    yield from _mirror(device, visible)
    yield from _shown(device, visible)
    yield from _seconds(device, visible)


def _told_and_lost(file: LedgerFile, device: Device) -> Iterator[str]:
    """I1, I10: whatever the technician was told is in the journal, in the order in which it was told."""
    rows: defaultdict[Key, list[Journaled]] = defaultdict(list)
    for row in device.journal:
        rows[row.key].append(row)
    places: defaultdict[Key, int] = defaultdict(int)
    for told in file.told:
        key = (told.kind, told.id)
        place = places[key]
        while place < len(rows[key]) and not _is_of(rows[key][place], told):
            place += 1
        if place == len(rows[key]):
            yield f"I1: {key} {told.values or 'deleted'} was told as saved and is not in the journal"
        places[key] = place + 1
    for key in rows:
        if key not in device.shown:
            yield f"I10: {key} is in the journal and was never stored"


def _is_of(row: Journaled, told: Told) -> bool:
    if told.gone != (row.op == "delete"):
        return False
    return all(_plain(row.new.get(name, _ABSENT)) == _plain(value) for name, value in told.values.items())


def _outcomes(device: Device, server: Server) -> Iterator[str]:
    """I1, I9: each change has one outcome, here and there the same, and what was refused is kept."""
    known_mids = {outcome.mid for outcome in server.outcomes.values()}
    counted = [row.seq for row in device.journal if row.seq > 0]
    if counted != list(range(1, device.last_seq + 1)):
        yield f"I1: the journal counts {counted}, the device {device.last_seq}"
    for row in device.journal:
        what = f"change {row.seq} of {row.key}"
        if row.state == "pending":
            yield f"I9: {what} still waits"
            continue
        if row.seq <= 0:
            if row.mid not in known_mids:
                yield f"I1: {what}, answered under a former device id, has no outcome on the server"
            continue
        outcome = server.outcomes.get((device.device_id, row.seq))
        if outcome is None or outcome.mid != row.mid:
            yield f"I1: {what} has no outcome on the server"
        else:
            yield from _one_outcome(row, outcome, device, what)


def _one_outcome(row: Journaled, outcome: Outcome, device: Device, what: str) -> Iterator[str]:
    if outcome.status != row.status:
        yield f"I1: {what} ended as {outcome.status} on the server and as {row.status} here"
    if (row.state == "attention") != (outcome.status in _REFUSED and not row.settled):
        yield f"I1: {what} was {outcome.status} and is {row.state} here"
    if outcome.overridden and f"merged-{row.mid}" not in device.notices:
        yield f"I13: {what} was overridden in {outcome.overridden} and nobody was told"


def _effects(device: Device, server: Server, replay: Replay) -> Iterator[str]:
    """I2: what was applied is what the record then was, but for the values that the technician was told of."""
    for row in device.journal:
        outcome = server.outcomes.get((device.device_id, row.seq))
        if outcome is None or outcome.mid != row.mid or outcome.status not in {"applied", "merged"} or row.settled:
            continue
        if outcome.row_seq is None:
            if row.op != "delete":
                yield f"I2: change {row.seq} of {row.key} was {outcome.status} and wrote nothing"
            continue
        values = replay.values_at(row.key, outcome.row_seq)
        if row.op == "delete":
            if values is not None:
                yield f"I2: the deletion {row.seq} of {row.key} had no effect"
            continue
        if values is None:
            yield f"I2: change {row.seq} of {row.key} had no effect: the record is not there"
            continue
        wrong = {
            name: (value, values.get(name))
            for name, value in row.new.items()
            if name not in _OF_OTHERS and name not in outcome.overridden and values.get(name) != value
        }
        if wrong:
            yield f"I2: change {row.seq} of {row.key} had no effect on {wrong}"


def _mirror(device: Device, visible: Mapping[Key, Held]) -> Iterator[str]:
    """I3, I4: the mirror is what the server has."""
    live = {key: row for key, row in device.mirror.items() if not row.deleted}
    for key in live.keys() - visible.keys():
        yield f"I4: {key} is in the mirror and not on the server"
    for key in visible.keys() - live.keys():
        yield f"I3: {key} at {visible[key].row_seq} never came down"
    for key in live.keys() & visible.keys():
        held, row = visible[key], live[key]
        if (row.row_seq, row.rev) != (held.row_seq, held.rev):
            yield f"I4: {key} is mirrored as of {row.row_seq}, the server has it as of {held.row_seq}"
        elif row.values != held.values:
            yield f"I4: {key} is mirrored otherwise than the server has it"


def _shown(device: Device, visible: Mapping[Key, Held]) -> Iterator[str]:
    """I4, I10: the technician sees the server's records, and beside them only what needs attention."""
    kept = {row.key for row in device.journal if row.state == "attention" or row.settled == "kept"}
    for key, held in visible.items():
        deleted, values = device.shown.get(key, (True, {}))
        if deleted:
            yield f"I4: {key} is on the server and not shown"
        elif values != held.values:
            differing = {
                name: (values[name], held.values[name]) for name in values if values[name] != held.values[name]
            }
            yield f"I4: {key} is shown otherwise than the server has it: {differing}"
    for key, (deleted, _) in device.shown.items():
        if not deleted and key not in visible and (key not in kept or key in device.mirror):
            yield f"I4: {key} is shown, but not on the server and in nobody's attention"


def _seconds(device: Device, visible: Mapping[Key, Held]) -> Iterator[str]:
    """I12: the time on the server is the time on the device."""
    here = sum(
        _length(values)
        for key, (deleted, values) in device.shown.items()
        if key[0] == "entry" and not deleted and key in device.mirror
    )
    there = sum(_length(held.values) for key, held in visible.items() if key[0] == "entry")
    if here != there:
        yield f"I12: {here} ms here, {there} ms on the server"


def untouched_by_others(files: list[tuple[LedgerFile, Device]], server: Server, replay: Replay) -> Iterator[str]:
    """I1: what the technician was told last is what the server has, where nobody else had a hand in it."""
    hands: defaultdict[Key, set[str]] = defaultdict(set)
    for file, device in files:
        for row in device.journal:
            hands[row.key].add(file.machine)
    for audit in server.audit:
        if not audit.device_id:
            hands[audit.key].add("the manager")
    for file, device in files:
        rows: defaultdict[Key, list[Journaled]] = defaultdict(list)
        for row in device.journal:
            rows[row.key].append(row)
        told: defaultdict[Key, list[Told]] = defaultdict(list)
        for one in file.told:
            told[one.kind, one.id].append(one)
        for key, tellings in told.items():
            alone = hands[key] == {file.machine} and len(rows[key]) == len(tellings)
            if alone and all(row.status == "applied" and not row.settled for row in rows[key]):
                yield from _as_told(file, key, tellings, replay)


def _as_told(file: LedgerFile, key: Key, tellings: list[Told], replay: Replay) -> Iterator[str]:
    expected: Values | None = None
    for one in tellings:
        expected = None if one.gone else {**(expected or {}), **one.values}
    versions = replay.versions[key]
    values = versions[-1].values if versions else None
    if expected is None or values is None:
        if (expected is None) != (values is None):
            yield f"{file.machine}: I1: {key} was told to be {expected} and is {values} on the server"
        return
    wrong = {
        name: (value, values.get(name))
        for name, value in expected.items()
        if name not in _OF_OTHERS and _plain(values.get(name)) != _plain(value)
    }
    if wrong:
        yield f"{file.machine}: I1: {key} was told otherwise than the server has it: {wrong}"


def _length(values: Values) -> int:
    if values["end"] is None:
        return 0
    length: int = values["end"] - values["start"] - values["break_seconds"] * 1_000
    return length


def _plain(value: object) -> object:
    return int(value) if isinstance(value, bool) else value


_ABSENT = object()
_OF_OTHERS = frozenset({"state", "comment", "comment_entry_id"})
"""What the server or a manager says, whatever a device does."""
