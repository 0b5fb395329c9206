"""What a person decided about a refused change stays decided, also when the server forgets why it refused it."""

import pytest

from app.sync.attention import Attention
from app.tracking.edits import Details
from tests.sync.office import Office, Technician


@pytest.mark.parametrize("decision", ["drop", "keep"])
def test_a_change_that_was_let_go_does_not_come_back_with_a_restored_server(
    office: Office, tech: Technician, decision: str
) -> None:
    entry = tech.logs("as approved")
    assert tech.engine.run().trouble is None
    copy = office.back_up()
    office.boss_locks(entry.id)
    tech.core.edits.change(entry.id, Details(note="too late"))
    assert tech.engine.run().trouble is None
    attention = Attention(tech.core.ledger)
    [refused] = attention.list()
    getattr(attention, decision)(refused.mid)
    office.restore(copy)
    assert tech.engine.run().trouble is None
    assert office.rows("SELECT note, state FROM entry") == [("as approved", "open")]
    assert tech.notes() == ["as approved"]
    assert tech.counts() == (0, 0)
