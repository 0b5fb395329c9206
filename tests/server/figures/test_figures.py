"""The figures of the live meter: what agreements have used, by the rules of billing."""

from __future__ import annotations

import random
from datetime import date
from typing import Any

import pytest
import sqlalchemy as sa

from app.domain.billing import Billable, bill
from app.domain.ids import new_id
from app.domain.instant import HOUR, from_iso, to_iso
from app.domain.records import Agreement, Entry
from app.wire.protocol import Figure
from app.wire.records import Kind, to_fields
from server.figures.service import Figures
from server.problems import ServerProblem
from server.store.engine import Database
from server.sync.device import DeviceIdentity
from tests.server.conftest import Manager
from tests.support.clock import FakeClock
from tests.support.servers import PushingDevice, make_device, make_organisation, make_person

BERLIN = "Europe/Berlin"


class Company:
    """An organisation whose figures are asked for; now is noon of 20 November 2026 in Berlin."""

    def __init__(self, database: Database, clock: FakeClock, manager: Manager, laptop: PushingDevice) -> None:
        self.database, self.clock, self.manager, self.laptop = database, clock, manager, laptop
        self.figures = Figures(database, clock)

    def agreement(self, customer_id: str, **terms: object) -> Agreement:
        made = Agreement(
            id=new_id(), customer_id=customer_id, name="Support", currency="EUR", zone=BERLIN,
            **{"valid_from": "2026-01-01", "included_seconds": 36_000, **terms},  # type: ignore[arg-type]
        )  # fmt: skip
        self.manager.catalogue.put(self.manager.identity, Kind.AGREEMENT, made.id, to_fields(made))
        return made

    def entry(self, customer_id: str, start: str, hours: float | None, **fields: Any) -> str:
        """An entry of the technician's device; without hours it runs."""
        record_id, begins = new_id(), from_iso(start)
        end = None if hours is None else to_iso(begins + int(hours * HOUR))
        result = self.laptop.put(
            record_id, start=to_iso(begins), end=end, zone=BERLIN, customer_id=customer_id, **fields
        )
        assert result.problem is None, result
        return record_id

    def ask(self, figures: Figures | None = None) -> dict[str, Figure]:
        answer = (figures or self.figures).page(self.laptop.identity, "", 200)
        assert answer.after is None
        return {figure.agreement_id: figure for figure in answer.figures}


@pytest.fixture
def company(database: Database, clock: FakeClock, manager: Manager, laptop: PushingDevice) -> Company:
    clock.pass_time(hours=3)
    return Company(database, clock, manager, laptop)


def test_a_period_counts_what_everybody_finished_in_it_by_the_rules_of_billing(
    company: Company, clock: FakeClock
) -> None:
    customer, other = new_id(), new_id()
    agreement = company.agreement(customer, increment_seconds=900, weekend_percent=200)
    company.entry(customer, "2026-11-02T08:00Z", 1.1)
    company.entry(customer, "2026-11-07T08:00Z", 1)  # a Saturday, at twice the rate
    company.entry(customer, "2026-10-31T22:30Z", 1)  # in Berlin still October
    company.entry(customer, "2026-10-31T23:30Z", 0.5)  # in Berlin already November, a Sunday
    company.entry(customer, "2026-11-03T08:00Z", 5, billable=False)
    company.entry(customer, "2026-11-03T08:00Z", 5, attended=False, billable=False)
    company.entry(customer, "2026-11-04T08:00Z", 5, giveaway="goodwill")
    company.entry(other, "2026-11-04T08:00Z", 5)
    company.entry(customer, "2026-11-20T10:00Z", None)
    deleted = company.entry(customer, "2026-11-05T08:00Z", 5)
    company.laptop.delete(deleted)
    colleague = PushingDevice(company.laptop.service, _colleague(company), clock)
    colleague.put(new_id(), start="2026-11-06T08:00:00.000Z", end="2026-11-06T08:20:00.000Z", zone=BERLIN,
                  customer_id=customer)  # fmt: skip
    figure = company.ask()[agreement.id]
    # 1 h 15 min rounded up, 2 h and 1 h weighted at the weekend, 30 min of the colleague's 20.
    assert figure == Figure(
        agreement_id=agreement.id, period_start="2026-11-01", period_end="2026-12-01",
        used_seconds=4_500 + 7_200 + 3_600 + 1_800, amount=None,
    )  # fmt: skip


def test_an_entry_that_came_late_counts_once_it_is_admitted(company: Company) -> None:
    customer = new_id()
    agreement = company.agreement(customer)
    company.manager.close_until("2026-11-10T00:00:00.000Z")
    late = company.entry(customer, "2026-11-09T08:00Z", 2)
    assert company.ask()[agreement.id].used_seconds == 0
    company.manager.admit(late)
    assert company.ask()[agreement.id].used_seconds == 7_200


def test_the_cost_is_told_where_it_is_shared_and_known(company: Company) -> None:
    customers = [new_id() for _ in range(3)]
    shared = company.agreement(customers[0], included_seconds=None, share_cost=True, hourly_rate=9_000)
    kept = company.agreement(customers[1], hourly_rate=9_000)
    unknown = company.agreement(customers[2], included_seconds=None, share_cost=True)
    for customer in customers:
        company.entry(customer, "2026-11-09T08:00Z", 1.5)
    figures = company.ask()
    assert [figures[one.id].amount for one in (shared, kept, unknown)] == [13_500, None, None]


def test_only_agreements_that_hold_now_and_have_something_to_show_have_figures(company: Company) -> None:
    company.agreement(new_id(), included_seconds=None)
    company.agreement(new_id(), valid_until="2026-11-20")
    company.agreement(new_id(), valid_from="2026-11-21")
    ends = company.agreement(new_id(), valid_until="2026-11-21")
    begins = company.agreement(new_id(), valid_from="2026-11-20")
    assert set(company.ask()) == {ends.id, begins.id}


def test_agreements_with_one_customer_share_its_time_by_the_days_on_which_they_hold(company: Company) -> None:
    customer = new_id()
    first = company.agreement(customer, period="quarter")
    company.entry(customer, "2026-10-05T08:00Z", 1)
    company.entry(customer, "2026-11-05T08:00Z", 2)
    assert company.ask()[first.id].used_seconds == 3 * 3_600
    second = company.agreement(customer, valid_from="2026-11-01", period="quarter")
    figures = company.ask()
    assert figures[first.id].used_seconds == 3_600
    assert (figures[second.id].used_seconds, figures[second.id].period_start) == (7_200, "2026-11-01")


def test_a_figure_says_which_of_the_devices_own_changes_are_in_it(company: Company) -> None:
    company.agreement(new_id())
    for _ in range(3):
        company.entry(new_id(), "2026-11-05T08:00Z", 1)
    answer = company.figures.page(company.laptop.identity, "", 10)
    assert (answer.counted_seq, answer.as_of) == (company.laptop.last_seq, to_iso(company.clock.wall))


def test_pages_go_on_where_the_one_before_ended(company: Company) -> None:
    made = sorted(company.agreement(new_id()).id for _ in range(5))
    seen, after = [], ""
    while True:
        answer = company.figures.page(company.laptop.identity, after, 2)
        seen.append([figure.agreement_id for figure in answer.figures])
        if answer.after is None:
            break
        after = answer.after
    assert seen == [made[:2], made[2:4], made[4:]]
    with pytest.raises(ServerProblem):
        company.figures.page(company.laptop.identity, "x", 2)


def test_a_new_period_begins_at_nothing(company: Company) -> None:
    customer = new_id()
    agreement = company.agreement(customer)
    company.entry(customer, "2026-11-05T08:00Z", 1)
    assert company.ask()[agreement.id].used_seconds == 3_600
    company.clock.pass_time(hours=24 * 11)
    figure = company.ask()[agreement.id]
    assert (figure.period_start, figure.used_seconds) == ("2026-12-01", 0)


def test_another_organisations_entries_are_in_no_figure(company: Company, database: Database) -> None:
    customer = new_id()
    agreement = company.agreement(customer)
    elsewhere = make_organisation(database, "Other Ltd")
    stranger = make_device(database, elsewhere, make_person(database, elsewhere))
    PushingDevice(company.laptop.service, stranger, company.clock).put(
        new_id(), start="2026-11-05T08:00:00.000Z", end="2026-11-05T09:00:00.000Z", zone=BERLIN, customer_id=customer
    )
    assert company.ask()[agreement.id].used_seconds == 0
    assert company.figures.page(stranger, "", 10).figures == ()


def test_what_is_kept_is_never_older_than_the_entries_and_agreements_it_is_of(company: Company) -> None:
    random.seed(company.database.name)
    customers = [new_id() for _ in range(3)]
    agreements = [company.agreement(one, increment_seconds=900) for one in customers]
    entries: list[str] = []
    for _ in range(60):
        _change_something(company, customers, agreements, entries)
        assert company.ask() == company.ask(Figures(company.database, company.clock))


def _change_something(company: Company, customers: list[str], agreements: list[Agreement], entries: list[str]) -> None:
    change = random.choice(["new", "new", "longer", "move", "away", "delete", "terms", "beside"])
    if change == "new" or not entries:
        entries.append(company.entry(random.choice(customers), f"2026-11-{random.randint(1, 19):02}T08:00Z", 1))
        return
    entry = random.choice(entries)
    match change:
        case "longer":
            company.manager.change(entry, break_seconds=random.randint(0, 3_000))
        case "move":
            company.manager.change(entry, customer_id=random.choice(customers))
        case "away":
            company.manager.change(entry, start="2026-10-01T08:00:00.000Z")
        case "delete":
            entries.remove(entry)
            company.manager.delete(entry)
        case "terms":
            terms = {"increment_seconds": random.randint(1, 3_600)}
            company.manager.change(random.choice(agreements).id, Kind.AGREEMENT, **terms)
        case "beside":
            company.agreement(random.choice(customers), valid_from=f"2026-11-{random.randint(1, 30):02}")


def test_asking_again_reads_no_entry_once_more(company: Company) -> None:
    customer = new_id()
    company.agreement(customer)
    company.agreement(new_id())
    company.entry(customer, "2026-11-05T08:00Z", 1)
    said: list[str] = []

    def note(*told: object) -> None:
        said.append(str(told[2]))

    sa.event.listen(company.database.reader, "before_cursor_execute", note)
    try:
        company.ask()
        first = list(said)
        said.clear()
        company.ask()
    finally:
        sa.event.remove(company.database.reader, "before_cursor_execute", note)
    # Once for all agreements together, and then not at all.
    assert sum("break_seconds" in statement and "wanted" in statement for statement in first) == 1
    assert not any("break_seconds" in statement and "wanted" in statement for statement in said)


def test_the_used_time_is_that_of_the_bill_itself(company: Company) -> None:
    customer = new_id()
    agreement = company.agreement(
        customer, increment_seconds=360, minimum_seconds=900, scope="task_day", hourly_rate=8_711, share_cost=True,
        hours=((0, 480, 1020), (1, 480, 1020)), after_hours_percent=150, included_seconds=7_200,
    )  # fmt: skip
    tasks, lines = [new_id(), new_id()], []
    for number in range(40):
        start, minutes = from_iso(f"2026-11-{number % 19 + 1:02}T{6 + number % 12:02}:17Z"), 3 + number * 7 % 90
        entry = Entry(
            id=company.entry(customer, to_iso(start), minutes / 60, task_id=tasks[number % 2]), customer_id=customer,
            start=start, end=start + int(minutes / 60 * HOUR), zone=BERLIN, task_id=tasks[number % 2],
        )  # fmt: skip
        lines.append(Billable.of(entry, company.clock.wall, company.laptop.identity.person_id))
    use = next(one for one in bill(lines, agreement).periods if one.first == date(2026, 11, 1))
    figure = company.ask()[agreement.id]
    assert (figure.used_seconds, figure.amount) == (use.used_seconds, use.amount)
    assert figure.amount


def _colleague(company: Company) -> DeviceIdentity:
    org_id = company.laptop.identity.org_id
    return make_device(company.database, org_id, make_person(company.database, org_id))
