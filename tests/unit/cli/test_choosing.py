"""What to work on, from the words of a command line: never something that might be meant otherwise."""

from __future__ import annotations

import pytest

from tests.unit.cli.conftest import Line


def test_all_words_fit_in_any_order_and_field_and_the_one_hit_is_started(with_tasks: Line) -> None:
    with_tasks.ok("start FIRE acme")
    assert with_tasks.attended()["task"] == "Replace firewall"


def test_a_task_is_found_by_its_customers_phone_number(with_tasks: Line) -> None:
    with_tasks.ok('customers globex --phone "030 1234-567"')
    with_tasks.ok("start 0301234567 jams")
    assert with_tasks.attended()["reference"] == "T-3"


def test_the_whole_history_is_searched_not_only_what_is_recent(with_tasks: Line) -> None:
    for number in range(12):
        with_tasks.ok(f'log 1m --new "Initech: Job {number}"')
    with_tasks.ok("start firewall")
    assert with_tasks.attended()["reference"] == "T-1"


def test_several_hits_start_nothing_and_are_listed_with_their_references(with_tasks: Line) -> None:
    said = with_tasks.refused("start printer")
    assert "Acme · Printer jams (T-2)" in said
    assert "Globex · Printer jams (T-3)" in said
    assert with_tasks.attended() is None


def test_a_script_is_given_the_candidates(with_tasks: Line) -> None:
    error = with_tasks.error("start printer")
    assert error["kind"] == "ambiguous"
    assert {it["reference"] for it in error["candidates"]} == {"T-2", "T-3"}


def test_much_use_of_one_of_several_hits_is_no_reason_to_guess(with_tasks: Line) -> None:
    for _ in range(5):
        with_tasks.ok("log 1m T-3")
    with_tasks.refused("start printer")


def test_a_person_at_a_terminal_chooses_among_several_by_number(with_tasks: Line) -> None:
    offered = with_tasks.run("start printer", typed="2\n")
    assert offered.exit_code == 0
    second = next(line for line in offered.stderr.splitlines() if line.startswith("  2  "))
    assert second.endswith(f"({with_tasks.attended()['reference']})")


def test_a_person_who_does_not_choose_starts_nothing(with_tasks: Line) -> None:
    assert with_tasks.run("start printer", typed="").exit_code == 130
    assert with_tasks.attended() is None


def test_an_exact_reference_wins_over_everything_else_that_fits(with_tasks: Line) -> None:
    with_tasks.ok('tasks --add "Globex: Like T-1 again" --ref T-10')
    with_tasks.ok("start t-1")
    assert with_tasks.attended()["task"] == "Replace firewall"


def test_an_exact_title_wins_over_longer_ones(with_tasks: Line) -> None:
    with_tasks.ok('tasks --add "Acme: Replace firewall rules" --ref T-4')
    with_tasks.ok("start replace firewall")
    assert with_tasks.attended()["reference"] == "T-1"


def test_customer_and_title_written_out_name_one_task(with_tasks: Line) -> None:
    with_tasks.ok('start "globex: printer jams"')
    assert with_tasks.attended()["reference"] == "T-3"
    with_tasks.ok('start "Acme · Printer jams (T-2)"')
    assert with_tasks.attended()["reference"] == "T-2"


def test_a_customers_whole_name_means_the_customer_not_one_of_the_tasks(with_tasks: Line) -> None:
    with_tasks.ok("start acme")
    assert (with_tasks.attended()["customer"], with_tasks.attended()["task_id"]) == ("Acme", None)


def test_a_task_that_is_done_steps_back_behind_an_open_one(with_tasks: Line) -> None:
    with_tasks.ok("tasks T-2 --state done")
    with_tasks.ok("start jams")
    assert with_tasks.attended()["reference"] == "T-3"


def test_nothing_that_fits_is_said_with_the_way_to_create_it(with_tasks: Line) -> None:
    assert "--new" in with_tasks.refused("start acme scanner")
    assert with_tasks.error("start acme scanner")["kind"] == "not found"


def test_new_makes_customer_and_task_in_place(wrenchtime: Line) -> None:
    made = wrenchtime.shape('start --new "Initech: Toner" --ref T-9')
    assert [(it["customer"], it["task"], it["reference"]) for it in made["started"]] == [("Initech", "Toner", "T-9")]


def test_new_of_what_is_there_already_makes_no_second_one(with_tasks: Line) -> None:
    with_tasks.ok('start --new "ACME: replace FIREWALL"')
    assert with_tasks.attended()["reference"] == "T-1"
    assert len(with_tasks.shape("customers")) == 2


def test_the_same_title_under_another_reference_is_another_task(with_tasks: Line) -> None:
    with_tasks.ok('start --customer Acme --task "Printer jams" --ref T-77')
    assert with_tasks.attended()["reference"] == "T-77"
    assert len(with_tasks.shape("tasks acme jams")) == 2


def test_a_reference_that_is_taken_is_refused(with_tasks: Line) -> None:
    said = with_tasks.refused('start --new "Globex: Scanner" --ref T-1')
    assert "T-1 is “Replace firewall” already" in said


def test_new_without_a_customer_is_internal_work(wrenchtime: Line) -> None:
    wrenchtime.ok('start --new "Tidy the van"')
    assert (wrenchtime.attended()["customer_id"], wrenchtime.attended()["task"]) == (None, "Tidy the van")


@pytest.mark.parametrize(
    "line", ["start acme --new x", "start --new x --task y", "start --ref T-1", "start acme --customer Acme"]
)
def test_options_that_contradict_each_other_are_wrong_usage_and_change_nothing(with_tasks: Line, line: str) -> None:
    with_tasks.refused(line, 2)
    assert with_tasks.attended() is None


def test_a_new_customer_without_a_name_is_refused(wrenchtime: Line) -> None:
    assert "name" in wrenchtime.refused('start --customer " "')


def test_a_shell_is_offered_the_references_that_fit(with_tasks: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_WRENCHTIME_COMPLETE", "fish_complete")
    monkeypatch.setenv("COMP_WORDS", "wrenchtime start globex ")
    monkeypatch.setenv("COMP_CWORD", "")
    assert "T-3\tGlobex · Printer jams (T-3)" in with_tasks.run("").stdout
