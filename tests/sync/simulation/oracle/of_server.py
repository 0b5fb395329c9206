"""What must be so on the server, whatever happened."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from tests.sync.simulation.oracle.files import Audit, Key, Server
from tests.sync.simulation.oracle.history import Replay
from tests.sync.simulation.oracle.seen import Sighting


def objections(server: Server, replay: Replay, sightings: Sequence[Sighting]) -> Iterator[str]:
    """Everything that is wrong with the server alone."""
    yield from replay.objections
    yield from replay.left_open(server)
    yield from _order(server)
    yield from _outcomes(server)
    yield from _effects(server)
    yield from _records(server, replay)
    yield from _sightings(sightings)


def _order(server: Server) -> Iterator[str]:
    if [audit.row_seq for audit in server.audit] != list(range(1, server.head + 1)):
        yield f"I3: the order up to {server.head} is not the audit's"
    places = [held.row_seq for held in server.records.values()]
    if len(set(places)) != len(places):
        yield "I3: two rows have one place in the order"
    if server.commits and server.commits[-1][0] != server.head:
        yield "I5: the last commit is not the head's"
    for key, held in server.records.items():
        commit = next((name for head, name in server.commits if head >= held.row_seq), None)
        if commit != held.rev and held.row_seq >= (server.commits[0][0] if server.commits else 0):
            yield f"I5: {key} says it is of commit {held.rev}, the order says {commit}"


def _outcomes(server: Server) -> Iterator[str]:
    by_device: defaultdict[str, list[int]] = defaultdict(list)
    for device, seq in server.outcomes:
        by_device[device].append(seq)
    for device, last_seq in server.last_seqs.items():
        if sorted(by_device[device]) != list(range(1, last_seq + 1)):
            yield f"I1: device {device} counts {last_seq}, with outcomes for {sorted(by_device[device])}"


def _effects(server: Server) -> Iterator[str]:
    effects = Counter((audit.device_id, audit.device_seq) for audit in server.audit if _is_change(audit))
    by_mid: Counter[str] = Counter()
    for (device, seq), times in effects.items():
        outcome = server.outcomes.get((device, seq or 0))
        if times > 1:
            yield f"I2: change {seq} of {device} took effect {times} times"
        if outcome is None or outcome.status not in {"applied", "merged"}:
            yield f"I2: change {seq} of {device} took effect, but ended as {outcome and outcome.status}"
        else:
            by_mid[outcome.mid] += 1
    for mid, times in by_mid.items():
        if times > 1:
            yield f"I2: change {mid} took effect under {times} devices"
    for audit in server.audit:
        outcome = server.outcomes.get((audit.device_id, audit.device_seq or 0))
        if outcome and outcome.overridden and not audit.overridden:
            yield f"I13: the audit at {audit.row_seq} does not tell what was overridden"


def _is_change(audit: Audit) -> bool:
    """Whether a device asked for it; what comes of a day that it hands in has no number."""
    return bool(audit.device_id) and audit.device_seq is not None


def _records(server: Server, replay: Replay) -> Iterator[str]:
    for key, versions in replay.versions.items():
        if not versions:
            continue
        last, held = versions[-1], server.records.get(key)
        if held is None:
            if last.values is not None or key not in server.purged:
                yield f"I1: {key} is gone"
        elif held.row_seq != last.row_seq:
            yield f"I5: {key} stands at {held.row_seq}, its last audit at {last.row_seq}"
        elif held.deleted != (last.values is None):
            yield f"I7: {key} is deleted: {held.deleted}; by the audit: {last.values is None}"
        elif last.values is not None and last.values != held.values:
            yield f"{key} is {held.values}, by the audit {last.values}"
    yield from (f"I7: {key} was purged and is there" for key in _purged_and_there(server))


def _purged_and_there(server: Server) -> set[Key]:
    return server.purged & server.records.keys()


def _sightings(sightings: Sequence[Sighting]) -> Iterator[str]:
    heads: dict[int, int] = {}
    commits: dict[tuple[int, int], str] = {}
    rows: dict[tuple[int, str, str], tuple[int, str]] = {}
    for seen in sightings:
        if seen.head < heads.get(seen.epoch, 0):
            yield f"I5: the order went back from {heads[seen.epoch]} to {seen.head} within a history"
        heads[seen.epoch] = seen.head
        if commits.setdefault((seen.epoch, seen.head), seen.commit) != seen.commit:
            yield f"I5: head {seen.head} had two commits in one history"
        for kind, record_id, row_seq, rev in seen.rows:
            before = rows.get((seen.epoch, kind, record_id), (0, rev))
            if row_seq < before[0] or (row_seq == before[0] and rev != before[1]):
                yield f"I5: {kind} {record_id} went from {before} to {(row_seq, rev)} within a history"
            rows[seen.epoch, kind, record_id] = row_seq, rev
            if row_seq > seen.head:
                yield f"I5: an answer of head {seen.head} held a row of {row_seq}"
