"""Finding a task: all words, any order, any field, ranked by use."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.bootstrap import Services
from app.domain.ids import new_id
from app.domain.records import Customer, Favourite, Task, TaskState
from app.domain.search import fold
from app.store import catalogue
from app.tracking.subject import Subject
from tests.support.clock import FakeClock
from tests.unit.tracking.conftest import task


def titles(core: Services, query: str) -> list[str]:
    return [found.title for found in core.finder.search(query)]


def test_all_words_in_any_order_in_any_field(core: Services) -> None:
    core.catalogue.add_customer("Müller Maschinenbau", phone="+49 30 555-0123")
    task(core, "Replace firewall", "Müller Maschinenbau", "T-4711")
    task(core, "Printer jams", "Müller Maschinenbau", "T-4712")
    for query in ("firewall muller", "MÜLLER fire", "4711", "wall 30555", "t-4711 replace", "all fir"):
        assert "Replace firewall" in titles(core, query), query
    assert titles(core, "firewall printer") == []
    assert "Müller Maschinenbau" in titles(core, "5550123")


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("wifi", "Wi-Fi survey of the gym"),
        ("wifi brigids", "Wi-Fi survey of the gym"),
        ("gym t2044", "Wi-Fi survey of the gym"),
        ("xra", "X-ray workstation"),
        ("ohara", "Replace firewall"),
    ],
)
def test_what_joins_the_parts_of_a_word_may_be_left_out(core: Services, query: str, title: str) -> None:
    task(core, "Wi-Fi survey of the gym", "St. Brigid’s School", "T-2044")
    task(core, "X-ray workstation", "Hartmann")
    task(core, "Replace firewall", "O'Hara & Sons")
    assert titles(core, query)[0] == title


def test_what_is_written_as_it_was_typed_comes_first(core: Services) -> None:
    task(core, "Wi-Fi survey", "Acme")
    assert titles(core, "wifi") == ["Wi-Fi survey"]
    task(core, "Sell a wifi stick", "Acme")
    assert titles(core, "wifi") == ["Sell a wifi stick", "Wi-Fi survey"]
    assert [found.title for found in core.finder.search("wifi", 1)] == ["Sell a wifi stick"]


def test_what_is_used_more_and_later_comes_first(core: Services, clock: FakeClock) -> None:
    old, often, rare = (task(core, f"Backup {name}", "Acme") for name in ("old", "often", "rare"))
    for _ in range(5):
        core.timers.start(old)
        core.timers.stop()
    clock.pass_time(hours=24 * 120)
    core.timers.start(rare)
    for _ in range(3):
        clock.pass_time(minutes=1)
        core.timers.start(often)
        core.timers.stop()
    assert titles(core, "backup") == ["Backup often", "Backup rare", "Backup old"]


def test_recents_are_the_latest_first_and_favourites_stay_in_their_order(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject
) -> None:
    core.timers.start(firewall)
    clock.pass_time(minutes=1)
    core.timers.start(printer)
    assert [found.subject for found in core.finder.recent()] == [printer, firewall]
    core.catalogue.toggle_favourite(firewall)
    core.catalogue.toggle_favourite(printer)
    assert [found.subject for found in core.finder.favourites()] == [firewall, printer]
    core.catalogue.toggle_favourite(firewall)
    assert [found.subject for found in core.finder.favourites()] == [printer]
    assert all(found.favourite == (found.subject == printer) for found in core.finder.recent())


def share(core: Services, *wanted: Subject) -> None:
    """What a server's managers have made everybody's favourites."""
    for position, subject in enumerate(wanted):
        customer_id = None if subject.task_id else subject.customer_id
        shared = Favourite(id=new_id(), task_id=subject.task_id, customer_id=customer_id, position=position)
        core.ledger.write(lambda work, shared=shared: work.adopt(shared))  # type: ignore[misc]


def test_the_organisations_favourites_come_after_ones_own_and_nothing_twice(
    core: Services, firewall: Subject, printer: Subject
) -> None:
    acme = Subject(None, firewall.customer_id)
    core.catalogue.toggle_favourite(printer)
    share(core, acme, printer, firewall, acme)
    found = core.finder.favourites()
    assert [one.subject for one in found] == [printer, acme, firewall]
    assert [(one.favourite, one.shared) for one in found] == [(True, True), (False, True), (False, True)]
    core.catalogue.toggle_favourite(printer)
    assert [one.subject for one in core.finder.favourites()] == [acme, printer, firewall]


def test_what_is_done_or_archived_is_no_favourite_of_the_organisation(
    core: Services, firewall: Subject, printer: Subject
) -> None:
    core.catalogue.toggle_favourite(printer)
    share(core, firewall, printer, Subject(None, firewall.customer_id))
    for subject in (firewall, printer):
        with core.ledger.read() as db:
            known = catalogue.get(db, Task, subject.task_id or "")
        assert known
        core.catalogue.change(known, msgspec.structs.replace(known, state=TaskState.DONE))
    with core.ledger.read() as db:
        acme = catalogue.get(db, Customer, firewall.customer_id or "")
    assert acme
    core.catalogue.change(acme, msgspec.structs.replace(acme, archived=True))
    assert [one.subject for one in core.finder.favourites()] == [printer]


def test_a_renamed_customer_is_found_with_its_tasks_under_the_new_name(core: Services, firewall: Subject) -> None:
    with core.ledger.read() as db:
        from app.store import catalogue

        customer = catalogue.customer_named(db, "Acme")
    assert customer is not None
    core.catalogue.change(customer, msgspec.structs.replace(customer, name="Apex"))
    assert titles(core, "apex fire") == ["Replace firewall"]
    assert titles(core, "acme") == []


def test_a_customer_is_found_by_the_people_there_and_their_phones(core: Services) -> None:
    core.catalogue.add_customer("Acme")
    core.catalogue.add_contact("acme", "Ada Lang", phone="+49 30 555-77")
    assert titles(core, "ada lang") == ["Acme"]
    assert titles(core, "3055577") == ["Acme"]


def test_a_closed_task_says_so_and_is_still_found(core: Services) -> None:
    (made,) = core.catalogue.add_task("Old job").made_or_changed(Task)
    core.catalogue.change(made, msgspec.structs.replace(made, state=TaskState.DONE))
    (found,) = core.finder.search("old")
    assert found.closed


@pytest.mark.parametrize("query", ['"', "'", "%", "_", "*", 'a"b OR c', "NEAR(", "\\", "(((", "-", "ﬁ", "\x00"])
def test_a_query_is_text_and_never_syntax(core: Services, firewall: Subject, query: str) -> None:
    assert titles(core, query + " zzz") == []


WORDS = st.sampled_from(["vpn", "ab", "printer", "print", "x", "müll", "acme", "er", "nte", "77"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    names=st.lists(st.lists(WORDS, min_size=1, max_size=3), min_size=1, max_size=8), query=st.lists(WORDS, max_size=3)
)
def test_search_finds_exactly_what_a_plain_scan_finds(core: Services, names: list[list[str]], query: list[str]) -> None:
    def clear(work: object) -> None:
        for kind in ("task", "findable", "customer"):
            work.db.run(f"DELETE FROM {kind}")  # type: ignore[attr-defined]

    core.ledger.write(clear)
    for number, words in enumerate(names):
        core.catalogue.add_task(f"{' '.join(words)} #{number}")
    wanted = [fold(word) for word in query]
    expected = {
        f"{' '.join(words)} #{number}"
        for number, words in enumerate(names)
        if all(word in fold(f"{' '.join(words)} #{number}") for word in wanted)
    }
    assert set(titles(core, " ".join(query))) == expected


def test_an_archived_customer_is_no_longer_offered(core: Services) -> None:
    (made,) = core.catalogue.add_customer("Gone Ltd").made_or_changed(Customer)
    core.catalogue.change(made, msgspec.structs.replace(made, archived=True))
    assert titles(core, "gone") == []
