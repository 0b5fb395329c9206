"""The list under the search box: what typed text means, which rows it gets, and the model over them."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.domain.records import Task, TaskState
from app.store import catalogue
from app.tracking.subject import Subject
from tests.support.stage import Stage
from ui.panel.results import DETAILS_LATER, Kind, ResultsModel, Role, Row, default_row, find
from ui.panel.typed import Typed, typed

TASK = Row(
    kind=Kind.TASK, title="Replace the fuser", detail="Hartmann", customer="Hartmann", reference="T-1", favourite=True,
    subject=Subject("task", "customer"),
)  # fmt: skip
OTHER = Row(kind=Kind.TASK, title="Replace the lamp", subject=Subject("lamp"))
CREATE = Row(kind=Kind.CREATE, title="Create “Replace”", typed=Typed("Replace"))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Replace the fuser", Typed("Replace the fuser")),
        ("Hartmann: Replace the fuser", Typed("Replace the fuser", "Hartmann")),
        ("  Hartmann  Dental :  lamp ", Typed("lamp", "Hartmann Dental")),
        ("Hartmann:", Typed("", "Hartmann")),
        ("Hartmann: ", Typed("", "Hartmann")),
        (": lamp", Typed("lamp")),
        ("call at 9:40", Typed("call at 9:40")),
        ("see http://printer/status", Typed("see http://printer/status")),
        ("a: b: c", Typed("b: c", "a")),
        ("", None),
        ("  : ", None),
    ],
)
def test_text_names_a_task_and_before_a_colon_its_customer(text: str, meant: Typed | None) -> None:
    assert typed(text) == meant


@pytest.mark.parametrize(
    ("text", "number"),
    [("", -1), ("replace", 0), ("REPLACE THE LAMP", 1), ("Hartmann: replace the fuser", 0), ("Hartmann: replace", 2)],
)
def test_enter_takes_the_exact_name_then_what_a_colon_makes_then_the_best_fit(text: str, number: int) -> None:
    assert default_row([TASK, OTHER, CREATE], text) == number


def test_no_row_no_default() -> None:
    assert default_row([], "anything") == -1


def test_the_model_keeps_qt_s_rules_while_rows_come_and_go() -> None:
    model = ResultsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for rows in ((TASK, OTHER, CREATE), (), (TASK,), (DETAILS_LATER, TASK)):
        model.show(rows)
        assert model.rowCount() == len(rows)
    assert tester.model() is model


def test_a_row_is_told_by_roles() -> None:
    model = ResultsModel()
    model.show([TASK])
    index = model.index(0)
    assert index.data() == "Replace the fuser"
    assert index.data(Role.DETAIL) == "Hartmann"
    assert index.data(Role.KIND) == "task"
    assert index.data(Role.FAVOURITE) is True
    assert index.data(Role.ROW) == TASK
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Replace the fuser, Hartmann, T-1, favourite"
    assert model.index(5).data() is None


def test_the_same_rows_again_do_not_disturb_the_view() -> None:
    model = ResultsModel()
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.show([TASK, CREATE])
    model.show((TASK, CREATE))
    assert len(resets) == 1


def test_without_text_favourites_come_first_then_what_was_used_last(stage: Stage) -> None:
    for key in ("fuser", "plotter", "wifi"):
        stage.start(key)
        stage.clock.pass_time(minutes=10)
    stage.services.catalogue.toggle_favourite(stage.sample.subjects["fuser"])
    rows = find(stage.services, "", 12)
    assert [row.title.split()[0] for row in rows[:3]] == ["Replace", "Wi-Fi", "Plotter"]
    assert [row.favourite for row in rows[:3]] == [True, False, False]
    assert rows[-1] == DETAILS_LATER


def test_on_the_first_days_other_open_tasks_are_offered_until_five_are_there(stage: Stage) -> None:
    sample = stage.sample
    assert sample
    first = find(stage.services, "", 12)
    assert [row.kind for row in first] == [Kind.TASK] * 5 + [Kind.UNASSIGNED]
    stage.start("scan")
    later = find(stage.services, "", 12)
    assert later[0].subject == sample.subjects["scan"]
    assert len({row.subject for row in later[:5]}) == 5
    for key in ("fuser", "plotter", "wifi", "imaging", "ordering"):
        stage.start(key)
        stage.clock.pass_time(minutes=1)
    assert len(find(stage.services, "", 12)) == 7  # six that were worked on, and the start without a name


def test_what_is_done_is_not_offered_on_the_first_days(stage: Stage) -> None:
    assert stage.sample
    offered = find(stage.services, "", 12)[0].subject
    assert offered is not None
    with stage.services.ledger.read() as db:
        task = catalogue.get(db, Task, offered.task_id or "")
    assert task is not None
    stage.services.catalogue.change(task, replace(task, state=TaskState.DONE))
    assert offered not in [row.subject for row in find(stage.services, "", 12)]


def test_a_task_that_is_done_says_so(stage: Stage) -> None:
    task_id = stage.sample.subjects["plotter"].task_id
    with stage.services.ledger.read() as db:
        task = catalogue.get(db, Task, task_id or "")
    assert task is not None
    stage.services.catalogue.change(task, replace(task, state=TaskState.DONE))
    [row, _create] = find(stage.services, "plotter", 12)
    assert row.detail == "Marlow Architects · done"
