"""Background work: where it runs, where its outcome arrives, and that quitting loses none of it."""

import gc
import os
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from app.domain.errors import Refusal
from ui.cycles import spare_what_is_there
from ui.runner import Runner


@pytest.fixture
def runner(qapp: QCoreApplication) -> Iterator[Runner]:
    runner = Runner()
    yield runner
    runner.close()


@pytest.fixture
def crashes(runner: Runner) -> list[str]:
    told: list[str] = []
    runner.crashed.connect(told.append)
    return told


def thread_name() -> str:
    return threading.current_thread().name


def refuse() -> None:
    raise Refusal("Nothing runs", "There is nothing to stop.")


def break_down() -> None:
    raise ZeroDivisionError("by nought")


def test_work_runs_away_from_the_main_thread_and_its_result_arrives_there(runner: Runner, qtbot: QtBot) -> None:
    seen: list[tuple[str, str]] = []
    runner.ledger(thread_name, lambda worked: seen.append((worked, thread_name())))
    runner.aside(thread_name, lambda worked: seen.append((worked, thread_name())))
    runner.patiently(thread_name, lambda worked: seen.append((worked, thread_name())))
    qtbot.waitUntil(lambda: len(seen) == 3)
    workers = {worked for worked, _ in seen}
    assert {worker.split("_")[0] for worker in workers} == {"ledger", "aside", "patient"}
    assert {arrived for _, arrived in seen} == {threading.main_thread().name}


def test_ledger_work_runs_one_after_the_other_in_the_order_given(runner: Runner, qtbot: QtBot) -> None:
    begun: list[int] = []
    at_once: list[int] = []
    running = threading.Semaphore(0)

    def work(number: int) -> int:
        begun.append(number)
        running.release()
        at_once.append(running._value)
        running.acquire()
        return number

    arrived: list[int] = []
    for number in range(50):
        runner.ledger(partial(work, number), arrived.append)
    qtbot.waitUntil(lambda: len(arrived) == 50)
    assert begun == arrived == list(range(50))
    assert set(at_once) == {1}


def test_work_aside_does_not_wait_for_other_work_aside(runner: Runner, qtbot: QtBot) -> None:
    meeting = threading.Barrier(2, timeout=5)
    met: list[int] = []
    runner.aside(meeting.wait, met.append)
    runner.aside(meeting.wait, met.append)
    qtbot.waitUntil(lambda: len(met) == 2)


@pytest.mark.skipif(sys.platform != "linux", reason="only there a thread has an urgency of its own")
def test_patient_work_lets_all_other_threads_go_first(runner: Runner, qtbot: QtBot) -> None:
    def nice() -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    told: dict[str, int] = {}
    for name, run in (("patient", runner.patiently), ("ledger", runner.ledger), ("aside", runner.aside)):
        run(nice, partial(told.__setitem__, name))
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told["ledger"] == told["aside"] == nice() < told["patient"]


def test_a_refusal_goes_to_the_one_who_asked(runner: Runner, crashes: list[str], qtbot: QtBot) -> None:
    refused: list[str] = []
    got: list[Exception] = []
    runner.refused.connect(lambda title, _message: refused.append(title))
    runner.ledger(refuse, failed=got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], Refusal)
    assert got[0].title == "Nothing runs"
    assert not refused
    assert not crashes


def test_a_refusal_that_nobody_takes_is_told_to_the_person(runner: Runner, crashes: list[str], qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.refused) as told:
        runner.ledger(refuse, then=lambda _: pytest.fail("there was no result"))
    assert told.args == ["Nothing runs", "There is nothing to stop."]
    assert not crashes


@pytest.mark.logs("background work failed")
def test_an_error_of_the_program_is_logged_told_and_handed_over(
    runner: Runner, crashes: list[str], qtbot: QtBot
) -> None:
    got: list[Exception] = []
    runner.ledger(break_down, failed=got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], ZeroDivisionError)
    assert len(crashes) == 1
    assert "by nought" in crashes[0]


@pytest.mark.logs("background work failed")
def test_a_broken_view_keeps_no_other_view_waiting(runner: Runner, crashes: list[str], qtbot: QtBot) -> None:
    arrived: list[int] = []
    runner.ledger(lambda: 1, lambda _: break_down())
    runner.ledger(lambda: 2, arrived.append)
    qtbot.waitUntil(lambda: arrived == [2])
    assert len(crashes) == 1


@pytest.mark.logs("background work failed")
def test_a_thread_outlives_even_an_exit_called_in_it(runner: Runner, crashes: list[str], qtbot: QtBot) -> None:
    def leave() -> None:
        raise SystemExit(3)

    arrived: list[int] = []
    runner.ledger(leave)
    runner.ledger(lambda: 2, arrived.append)
    qtbot.waitUntil(lambda: arrived == [2])
    assert "SystemExit" in crashes[0]


def test_nobody_is_called_for_an_owner_that_is_gone(runner: Runner, qtbot: QtBot) -> None:
    owner = QObject()
    may_end = threading.Event()
    seen: list[object] = []
    runner.ledger(may_end.wait, seen.append, owner=owner)
    shiboken6.delete(owner)
    may_end.set()
    runner.ledger(lambda: "after", seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["after"]


def test_a_refusal_meant_for_an_owner_that_is_gone_is_still_told(runner: Runner, qtbot: QtBot) -> None:
    owner = QObject()
    may_end = threading.Event()

    def work() -> None:
        may_end.wait()
        refuse()

    with qtbot.waitSignal(runner.refused):
        runner.ledger(work, failed=lambda _: pytest.fail("its owner is gone"), owner=owner)
        shiboken6.delete(owner)
        may_end.set()


class Holder(QObject):
    """Notes the thread that destroys it."""

    def __init__(self, where: list[str]) -> None:
        super().__init__()
        self.destroyed.connect(lambda: where.append(thread_name()))

    def succeed(self) -> int:
        return 1

    def fail(self) -> int:
        raise Refusal(thread_name(), "The traceback holds this object too.")

    def take(self, _outcome: object) -> None:
        """Keeps the object alive until it is called."""


@pytest.mark.parametrize("work", [Holder.succeed, Holder.fail])
def test_an_object_that_only_its_work_holds_dies_in_the_main_thread(
    runner: Runner, qtbot: QtBot, work: Callable[[Holder], int]
) -> None:
    where: list[str] = []
    for _ in range(200):
        holder = Holder(where)
        runner.ledger(partial(work, holder), holder.take, holder.take)
        del holder
    qtbot.waitUntil(lambda: len(where) == 200)
    assert set(where) == {threading.main_thread().name}


def test_closing_waits_for_all_ledger_work_and_delivers_it(qapp: QCoreApplication) -> None:
    runner = Runner()
    written: list[int] = []
    shown: list[int] = []

    def write(number: int) -> int:
        time.sleep(0.005)
        written.append(number)
        return number

    for number in range(20):
        runner.ledger(partial(write, number), shown.append)
    runner.close()
    assert written == shown == list(range(20))


def test_closing_also_waits_for_work_that_follows_from_what_it_delivers(qapp: QCoreApplication) -> None:
    runner = Runner()
    written: list[str] = []
    runner.ledger(lambda: written.append("first"), lambda _: runner.ledger(lambda: written.append("second")))
    runner.close()
    assert written == ["first", "second"]


def test_after_closing_nothing_is_taken_or_delivered(qapp: QCoreApplication) -> None:
    runner = Runner()
    may_end = threading.Event()
    seen: list[object] = []
    runner.aside(may_end.wait, seen.append)
    runner.close()
    may_end.set()
    runner.ledger(lambda: "late", seen.append)
    runner.aside(lambda: "late", seen.append)
    runner.close()
    QCoreApplication.sendPostedEvents(runner, QEvent.Type.MetaCall)
    assert seen == []


def test_a_worker_may_not_give_work(runner: Runner, qtbot: QtBot) -> None:
    complaints: list[str] = []

    def give() -> None:
        try:
            runner.ledger(lambda: None)
        except RuntimeError as error:
            complaints.append(str(error))

    done: list[None] = []
    runner.ledger(give, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert complaints == ["background work is given from the main thread"]


def test_the_pulse_comes_by_itself_while_there_is_no_other_work(runner: Runner, qtbot: QtBot) -> None:
    seen: list[str] = []
    runner.pulse(lambda: 0.0, thread_name, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=5_000)
    assert seen == ["ledger", "ledger"]


def test_the_pulse_waits_as_long_as_it_is_told_to(runner: Runner, qtbot: QtBot) -> None:
    seen: list[None] = []
    asked: list[str] = []

    def wait() -> float:
        asked.append(thread_name())
        return 3_600.0

    runner.pulse(wait, lambda: None, seen.append)
    done: list[None] = []
    runner.ledger(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done) and len(asked) >= 2)
    assert set(asked) == {"ledger"}
    assert seen == []


@pytest.mark.logs("the time of the next pulse cannot be told")
def test_a_pulse_whose_time_cannot_be_told_does_not_stop_the_work(runner: Runner, qtbot: QtBot) -> None:
    runner.pulse(lambda: 1 / 0, lambda: None, lambda _none: None)
    done: list[None] = []
    runner.ledger(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))


def test_closing_ends_the_pulse(qapp: QCoreApplication) -> None:
    runner = Runner()
    seen: list[None] = []
    runner.pulse(lambda: 0.0, lambda: None, seen.append)
    runner.close()
    assert len(seen) <= 1


def test_what_another_thread_posts_arrives_in_the_main_thread_in_its_order(runner: Runner, qtbot: QtBot) -> None:
    seen: list[tuple[int, str]] = []
    post = runner.inlet(_noting(seen))
    poster = threading.Thread(target=lambda: [post(number) for number in range(50)])
    poster.start()
    qtbot.waitUntil(lambda: len(seen) == 50)
    poster.join()
    assert seen == [(number, threading.main_thread().name) for number in range(50)]


def test_what_is_posted_to_somebody_gone_or_after_the_end_is_dropped(runner: Runner, qtbot: QtBot) -> None:
    seen: list[str] = []
    gone = QObject()
    post_to_gone = runner.inlet(seen.append, gone)
    post = runner.inlet(seen.append)
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(gone)
    post_to_gone("to nobody")
    post("to us")
    qtbot.waitUntil(lambda: bool(seen))
    runner.close()
    post("too late")
    QCoreApplication.processEvents()
    assert seen == ["to us"]


@pytest.mark.logs("background work failed")
def test_an_inlet_that_breaks_keeps_no_other_waiting(runner: Runner, crashes: list[str], qtbot: QtBot) -> None:
    seen: list[str] = []

    def broken(_value: str) -> None:
        break_down()

    runner.inlet(broken)("first")
    runner.inlet(seen.append)("second")
    qtbot.waitUntil(lambda: seen == ["second"])
    assert len(crashes) == 1


def _noting(seen: list[tuple[int, str]]) -> Callable[[int], None]:
    return lambda value: seen.append((value, thread_name()))


def test_what_is_spared_is_looked_through_no_more_and_new_garbage_still_goes(runner: Runner) -> None:
    class Cycle:
        def __init__(self) -> None:
            self.itself = self

    gone: list[str] = []
    weakref.finalize(Cycle(), gone.append, "old")
    kept = Cycle()
    spare_what_is_there()
    weakref.finalize(Cycle(), gone.append, "new")
    assert gone == ["old"]
    assert not any(one is kept for one in gc.get_objects())
    gc.collect()
    assert gone == ["old", "new"]


def test_garbage_in_cycles_is_collected_in_the_main_thread_alone(runner: Runner, qtbot: QtBot) -> None:
    class Cycle:
        def __init__(self) -> None:
            self.itself = self

    where: list[str] = []

    def leave_garbage() -> None:
        for _ in range(5_000):
            weakref.finalize(Cycle(), lambda: where.append(thread_name()))

    runner.ledger(leave_garbage)
    qtbot.waitUntil(lambda: len(where) >= 5_000)
    assert set(where) == {threading.main_thread().name}
