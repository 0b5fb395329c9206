"""A history with holes is bridged, so that every mutation was made on what was there."""

import random

import pytest

from app.store.recovery.replay import Change, State, bridges, follow
from app.wire.mutations import Op


def random_history(chance: random.Random) -> list[Change]:
    fields = {name: chance.randrange(3) for name in "abc"}
    changes: list[Change] = [(Op.PUT, {}, dict(fields))]
    deleted = False
    for _ in range(chance.randrange(8)):
        if deleted:
            changes.append((Op.RESTORE, {}, dict(fields)))
            deleted = False
        elif chance.random() < 0.2:
            changes.append((Op.DELETE, dict(fields), {}))
            deleted = True
        else:
            name, value = chance.choice("abc"), chance.randrange(3, 9)
            if fields[name] != value:
                changes.append((Op.PUT, {name: fields[name]}, {name: value}))
                fields[name] = value
    return changes


def bridged(changes: list[Change], final: State) -> list[Change]:
    whole: list[Change] = []
    missing = list(bridges(changes, final))
    for place, change in enumerate([*changes, None]):
        whole += [bridge for before, bridge in missing if before == place]
        whole += [change] if change else []
    return whole


@pytest.mark.parametrize("seed", range(300))
def test_any_mutations_left_over_become_a_sound_history_of_the_record(seed: int) -> None:
    chance = random.Random(seed)
    changes = random_history(chance)
    assert follow(changes).sound
    final = follow(changes).last
    assert final is not None
    left = [change for change in changes if chance.random() < 0.6]
    history = follow(bridged(left, final))
    assert history.sound
    assert history.last == final


def test_a_sound_history_needs_no_bridge() -> None:
    changes: list[Change] = [(Op.PUT, {}, {"a": 1}), (Op.PUT, {"a": 1}, {"a": 2}), (Op.DELETE, {"a": 2}, {})]
    assert list(bridges(changes, State({"a": 2}, deleted=True))) == []


def test_a_record_without_any_history_gets_one() -> None:
    assert list(bridges([], State({"a": 1}, deleted=True))) == [
        (0, (Op.PUT, {}, {"a": 1})),
        (0, (Op.DELETE, {"a": 1}, {})),
    ]


def test_a_history_whose_beginning_is_lost_is_not_sound() -> None:
    assert not follow([(Op.PUT, {"a": 1}, {"a": 2})]).sound
    assert not follow([(Op.PUT, {}, {"a": 1}), (Op.PUT, {"a": 2}, {"a": 3})]).sound
