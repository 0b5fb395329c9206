"""Work types that a technician made while working alone: the company's take their place, and what is left is one
matter."""

from collections.abc import Sequence

import pytest

from app.domain.errors import NotFound, Refusal
from app.domain.ids import new_id
from app.domain.records import WorkType
from app.sync.attention import Attention
from app.tracking.edits import Details
from app.wire.records import Kind, to_fields
from tests.sync.office import Office, Technician


def company_has(office: Office, *names: str) -> dict[str, str]:
    """Work types that a manager made: their ids by name."""
    made = {name: new_id() for name in names}
    for name, type_id in made.items():
        office.boss_sends(Kind.WORK_TYPE, type_id, new=to_fields(WorkType(id=type_id, name=name)))
    return made


def worked_alone(tech: Technician, names: Sequence[str]) -> dict[str, str]:
    """A work type of each name, and an entry with it: the work types' ids by name."""
    made = {}
    for name in names:
        tech.core.catalogue.add_work_type(name)
        made[name] = next(one.id for one in tech.core.catalogue.work_types() if one.name == name)
        tech.core.edits.change(tech.logs(f"did {name}").id, Details(work_type_id=made[name]))
    return made


def on_server(office: Office) -> dict[str, str]:
    """The work type of each entry on the server, by the entry's note."""
    return dict(office.rows("SELECT note, work_type_id FROM entry"))


def here(tech: Technician) -> list[str]:
    return [one.name for one in tech.core.catalogue.work_types()]


def test_entries_move_to_the_companys_work_type_of_the_same_name(office: Office, tech: Technician) -> None:
    theirs = company_has(office, "On  site", "remote")
    worked_alone(tech, ["ON SITE", "Remote"])
    report = tech.engine.run()
    assert report.trouble is None
    assert on_server(office) == {"did ON SITE": theirs["On  site"], "did Remote": theirs["remote"]}
    assert here(tech) == ["On  site", "remote"]
    assert tech.counts() == (0, 0)
    assert Attention(tech.core.ledger).list() == []


def test_those_that_the_company_has_not_are_one_matter(office: Office, tech: Technician) -> None:
    company_has(office, "Remote")
    mine = worked_alone(tech, ["Remote", "Welding", "Roof work", "Van"])
    assert tech.engine.run().trouble is None
    [matter] = Attention(tech.core.ledger).list()
    assert matter.names == ("Welding", "Roof work", "Van")
    assert "“Welding”, “Roof work”, “Van”" in matter.reason.detail
    assert tech.counts() == (0, 1)
    assert here(tech) == ["Remote", "Roof work", "Van", "Welding"], "nothing is gone from the ledger meanwhile"
    assert on_server(office)["did Van"] == mine["Van"], "the entries are on the server all the same"


def test_one_of_the_companys_can_stand_for_all_of_them(office: Office, tech: Technician) -> None:
    theirs = company_has(office, "On site")
    worked_alone(tech, ["Welding", "Roof work"])
    tech.engine.run()
    attention = Attention(tech.core.ledger)
    [matter] = attention.list()
    assert [one.name for one in attention.company_types()] == ["On site"]
    assert attention.replace(matter.mid, theirs["On site"])
    assert tech.engine.run().trouble is None
    assert set(on_server(office).values()) == {theirs["On site"]}
    assert here(tech) == ["On site"]
    assert tech.counts() == (0, 0)


@pytest.mark.parametrize(("decision", "left"), [("keep", ["On site", "Roof work", "Welding"]), ("drop", ["On site"])])
def test_they_are_decided_on_together_and_stay_decided(
    office: Office, tech: Technician, decision: str, left: list[str]
) -> None:
    company_has(office, "On site")
    worked_alone(tech, ["Welding", "Roof work"])
    tech.engine.run()
    attention = Attention(tech.core.ledger)
    getattr(attention, decision)(attention.list()[0].mid)
    for _ in range(2):
        assert tech.engine.run().trouble is None
        assert attention.list() == []
        assert here(tech) == left


def test_a_work_type_that_the_company_makes_later_settles_the_matter(office: Office, tech: Technician) -> None:
    worked_alone(tech, ["Welding"])
    tech.engine.run()
    assert tech.counts() == (0, 1)
    theirs = company_has(office, "welding")
    tech.engine.run()
    assert on_server(office) == {"did Welding": theirs["welding"]}
    assert tech.counts() == (0, 0)


def test_an_entry_that_is_approved_keeps_its_work_type(office: Office, tech: Technician) -> None:
    mine = worked_alone(tech, ["Welding"])
    tech.engine.run()
    office.boss_locks(str(office.value("SELECT id FROM entry")))
    company_has(office, "Welding")
    tech.engine.run()
    assert on_server(office) == {"did Welding": mine["Welding"]}
    assert tech.counts() == (0, 0), "and no change of it was tried"
    assert here(tech) == ["Welding", "Welding"]


def test_what_cannot_be_done_with_them_is_refused_in_words(office: Office, tech: Technician) -> None:
    mine = worked_alone(tech, ["Welding"])
    tech.engine.run()
    attention = Attention(tech.core.ledger)
    [matter] = attention.list()
    with pytest.raises(Refusal, match="made by managers"):
        attention.resend(matter.mid)
    with pytest.raises(NotFound, match="Not a work type of the company"):
        attention.replace(matter.mid, mine["Welding"])
