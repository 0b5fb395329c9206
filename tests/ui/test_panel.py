"""The quick panel, used by its keys on a real ledger."""

from datetime import time

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.domain.days import local
from app.domain.instant import MINUTE
from app.store import notices
from tests.support.stage import Stage
from ui.panel.empty import FIRST, NEXT, PARKED
from ui.panel.window import WIDTH, QuickPanel

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(stage: Stage, key: Key, modifiers: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
    QTest.keyClick(on or stage.panel.finding.box, key, modifiers)
    stage.settle()


def type_in(stage: Stage, text: str) -> None:
    QTest.keyClicks(stage.panel.finding.box, text)
    stage.settle()


def titles(panel: QuickPanel) -> list[str]:
    return [row.title for row in panel.finding.model.rows]


def child(panel: QWidget, name: str) -> QAbstractButton:
    found = panel.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


# Nothing yet


def test_on_the_first_day_it_says_what_to_do(stage: Stage) -> None:
    panel = stage.open_panel()
    assert panel.empty.isVisible()
    assert panel.empty.text.text() == FIRST
    assert titles(panel) == ["Start now, details later"]


def test_when_nothing_runs_later_it_points_at_what_is_known(stage: Stage) -> None:
    stage.start("fuser")
    stage.services.timers.park()
    panel = stage.open_panel()
    assert panel.empty.text.text() == PARKED
    stage.services.timers.resume()
    stage.services.timers.stop()
    stage.look()
    assert panel.empty.text.text() == NEXT


def test_a_start_without_a_name_is_one_gesture(stage: Stage) -> None:
    stage.open_panel()
    press(stage, Key.Key_Down)
    press(stage, Key.Key_Return)
    [entry] = stage.running()
    assert not entry.assigned
    assert stage.panel.running.title.text() == "Not assigned yet"


# Finding (field note 24)


@pytest.mark.parametrize("words", ["hart net", "net hart", "T-2055", "2055 dental", "0228 5550142 drive", "X-RAY"])
def test_all_words_in_any_order_and_any_field_find_the_task(stage: Stage, words: str) -> None:
    assert stage.sample
    panel = stage.open_panel()
    type_in(stage, words.replace("0228 5550142", "5550142"))
    assert titles(panel)[0] == "X-ray workstation loses its network drive"


def test_enter_starts_what_is_highlighted_and_the_panel_shows_it(stage: Stage) -> None:
    assert stage.sample
    panel = stage.open_panel()
    type_in(stage, "x-ray")
    press(stage, Key.Key_Return)
    assert stage.attended() == "X-ray workstation loses its network drive"
    assert panel.running.title.text() == "X-ray workstation loses its network drive"
    assert panel.finding.box.text() == ""


def test_enter_alone_never_switches_the_timer(stage: Stage) -> None:
    stage.start("xray")
    stage.start("fuser")
    stage.open_panel()
    press(stage, Key.Key_Return)
    press(stage, Key.Key_Return, CONTROL)
    press(stage, Key.Key_Return, SHIFT)
    assert stage.attended().startswith("Replace the fuser")
    assert len(stage.running()) == 1


def test_control_and_enter_start_it_unattended_beside_what_runs(stage: Stage) -> None:
    stage.start("fuser")
    stage.open_panel()
    type_in(stage, "virus scan")
    press(stage, Key.Key_Return, CONTROL)
    assert sorted(entry.attended for entry in stage.running()) == [False, True]
    assert stage.attended().startswith("Replace the fuser")


def test_typed_text_is_never_replaced_by_a_suggestion(stage: Stage) -> None:
    assert stage.sample
    panel = stage.open_panel()
    type_in(stage, "pri")
    press(stage, Key.Key_Down)
    press(stage, Key.Key_Down)
    assert panel.finding.box.text() == "pri"


def test_text_that_fits_nothing_is_created_word_for_word(stage: Stage) -> None:
    assert stage.sample
    stage.open_panel()
    type_in(stage, "Fix the Door Phone")
    assert titles(stage.panel) == ["Create “Fix the Door Phone”"]
    press(stage, Key.Key_Return)
    assert stage.attended() == "Fix the Door Phone"


def test_shift_and_enter_create_what_was_typed_whatever_was_found(stage: Stage) -> None:
    assert stage.sample
    stage.open_panel()
    type_in(stage, "projector")
    press(stage, Key.Key_Return, SHIFT)
    assert stage.attended() == "projector"


def test_a_customer_before_a_colon_is_made_together_with_the_task(stage: Stage) -> None:
    stage.open_panel()
    type_in(stage, "Sommer Optics: adjust the scanner")
    press(stage, Key.Key_Return)
    [running] = stage.services.overviews.read().running
    assert running.described.customer == "Sommer Optics"
    assert running.described.task == "adjust the scanner"


def test_a_known_customer_before_a_colon_gets_a_new_task_though_another_one_fits(stage: Stage) -> None:
    stage.start("fuser")
    stage.open_panel()
    type_in(stage, "hartmann dental practice: printer")
    press(stage, Key.Key_Return)
    [running] = stage.services.overviews.read().running
    assert (running.described.customer, running.described.task) == ("Hartmann Dental Practice", "printer")
    assert len(stage.services.finder.search("hartmann dental practice", 20)) == 4


def test_an_exact_name_is_started_and_not_made_a_second_time(stage: Stage) -> None:
    stage.start("fuser")
    panel = stage.open_panel()
    type_in(stage, "hotel seeblick")
    assert titles(panel) == ["Hotel Seeblick"]
    press(stage, Key.Key_Return)
    assert stage.attended() == "Hotel Seeblick"


def test_a_row_that_the_person_moved_to_stays_theirs_when_the_list_is_read_anew(stage: Stage) -> None:
    assert stage.sample
    panel = stage.open_panel()
    type_in(stage, "pr")
    press(stage, Key.Key_Down)
    chosen = panel.finding.current()
    stage.look()
    assert panel.finding.current() == chosen


def test_late_results_of_an_older_text_are_dropped(stage: Stage) -> None:
    assert stage.sample
    panel = stage.open_panel()
    shown: list[list[str]] = []
    panel.finding.model.modelReset.connect(lambda: shown.append(titles(panel)))
    QTest.keyClicks(panel.finding.box, "proje")
    stage.settle()
    assert shown == [["Projector in room 12 flickers", "Create “proje”"]]


def test_enter_waits_for_the_results_of_the_text_that_stands_there(stage: Stage) -> None:
    assert stage.sample
    panel = stage.open_panel()
    QTest.keyClicks(panel.finding.box, "projector")
    QTest.keyClick(panel.finding.box, Key.Key_Return)
    stage.settle()
    assert stage.attended() == "Projector in room 12 flickers"


@pytest.mark.parametrize("repeated", [True, False], ids=["held too long", "pressed twice"])
def test_a_second_enter_starts_nothing_more(stage: Stage, repeated: bool) -> None:
    stage.open_panel()
    type_in(stage, "door")
    box = stage.panel.finding.box
    for again in (False, repeated):
        QApplication.sendEvent(box, QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, NONE, "\r", again))
    stage.settle()
    assert len(stage.services.finder.search("door", 9)) == 1


def test_an_enter_that_waits_is_forgotten_when_the_person_types_on(stage: Stage) -> None:
    assert stage.sample
    stage.open_panel()
    QTest.keyClicks(stage.panel.finding.box, "pro")
    QTest.keyClick(stage.panel.finding.box, Key.Key_Return)
    QTest.keyClicks(stage.panel.finding.box, "j")
    stage.settle()
    assert stage.running() == []


def test_the_line_under_the_list_says_what_enter_will_do(stage: Stage) -> None:
    assert stage.sample
    panel = stage.open_panel()
    assert panel.finding.hint.text().startswith("Type to find")
    type_in(stage, "projector")
    assert panel.finding.hint.text().startswith("Enter starts")
    type_in(stage, " nowhere")
    assert panel.finding.hint.text().startswith("Enter creates")


def test_the_star_key_keeps_the_highlighted_row_as_a_favourite(stage: Stage) -> None:
    assert stage.sample
    panel = stage.open_panel()
    type_in(stage, "plotter")
    press(stage, Key.Key_D, CONTROL)
    assert [found.title for found in stage.services.finder.favourites()] == ["Plotter prints stripes on long sheets"]
    assert panel.finding.model.rows[0].favourite


# What runs


def test_keys_stop_park_and_resume(stage: Stage) -> None:
    stage.start("fuser")
    stage.open_panel()
    press(stage, Key.Key_P, CONTROL)
    assert stage.attended() == ""
    assert len(stage.desk.glance.overview.parked) == 1
    press(stage, Key.Key_R, CONTROL)
    assert stage.attended().startswith("Replace the fuser")
    press(stage, Key.Key_S, CONTROL)
    assert stage.running() == []


def test_one_key_parks_and_starts_what_interrupted(stage: Stage) -> None:
    stage.start("fuser")
    stage.open_panel()
    press(stage, Key.Key_I, CONTROL)
    [entry] = stage.running()
    assert not entry.assigned
    type_in(stage, "card terminal")
    press(stage, Key.Key_Return, ALT)
    [same] = stage.running()
    assert same.id == entry.id
    assert stage.attended().startswith("Card terminal")
    assert len(stage.desk.glance.overview.parked) == 1


def test_a_stop_can_be_gone_back_on(stage: Stage) -> None:
    stage.start("fuser")
    panel = stage.open_panel()
    press(stage, Key.Key_S, CONTROL)
    assert panel.telling.text.text().startswith("Stopped “Replace the fuser")
    panel.telling.button.click()
    stage.settle()
    assert stage.attended().startswith("Replace the fuser")


def test_elapsed_grows_while_it_is_open_and_nothing_ticks_once_it_is_closed(stage: Stage) -> None:
    stage.start("fuser")
    panel = stage.open_panel()
    assert panel.running.length.text() == "0:00:00"
    stage.clock.pass_time(hours=1, minutes=2, seconds=3)
    QTest.qWait(1_100)
    assert panel.running.length.text() == "1:02:03"
    press(stage, Key.Key_Escape)
    assert not panel.isVisible()
    assert [timer for timer in panel.findChildren(QTimer) if timer.isActive()] == []


@pytest.mark.parametrize("leave", ["enter", "escape", "panel closed"])
def test_a_note_is_kept_however_the_field_is_left(stage: Stage, leave: str) -> None:
    stage.start("fuser", note="Old fuser out.")
    panel = stage.open_panel()
    press(stage, Key.Key_F2)
    note = panel.running.note
    QTest.keyClicks(note, " New one in.")
    if leave == "panel closed":
        panel.hide()
    else:
        QTest.keyClick(note, Key.Key_Return if leave == "enter" else Key.Key_Escape)
    stage.settle()
    [entry] = stage.running()
    assert entry.note == "Old fuser out. New one in."
    assert panel.isVisible() == (leave != "panel closed")


def test_a_note_that_is_being_written_stays_with_its_own_entry(stage: Stage) -> None:
    stage.start("fuser")
    panel = stage.open_panel()
    [fuser] = stage.running()
    press(stage, Key.Key_F2)
    QTest.keyClicks(panel.running.note, "for the fuser")
    stage.start("plotter")
    stage.look()
    QTest.keyClick(panel.running.note, Key.Key_Return)
    stage.settle()
    notes = {item.entry.id: item.entry.note for item in stage.services.days.entries()}
    assert notes.pop(fuser.id) == "for the fuser"
    assert set(notes.values()) == {""}


def test_it_began_a_quarter_of_an_hour_earlier(stage: Stage) -> None:
    stage.start("fuser", "09:00")
    panel = stage.open_panel()
    [before] = stage.running()
    press(stage, Key.Key_F4)
    panel.running.start.fifteen.click()
    stage.settle()
    [after] = stage.running()
    assert after.start == before.start - 15 * MINUTE
    assert panel.running.length.text() == "0:15:00"


def test_it_began_at_a_time_of_day(stage: Stage) -> None:
    stage.start("fuser", "09:00")
    panel = stage.open_panel()
    press(stage, Key.Key_F4)
    panel.running.start.time.setTime(time(8, 42))  # type: ignore[arg-type]
    press(stage, Key.Key_Return, on=panel.running.start.time)
    [after] = stage.running()
    assert after.start == stage.clock.at("2026-11-20 08:42")
    assert panel.finding.box.hasFocus()


def test_a_start_in_the_future_is_refused_with_a_sentence(stage: Stage) -> None:
    stage.start("fuser", "09:00")
    stage.until("09:10")
    panel = stage.open_panel()
    before = stage.running()
    press(stage, Key.Key_F4)
    panel.running.start.time.setTime(time(9, 30))  # type: ignore[arg-type]
    press(stage, Key.Key_Return, on=panel.running.start.time)
    assert stage.refused == ["No such time here: 09:30 does not lie between 21:00 and 09:10."]
    assert stage.running() == before


# What runs beside it


def test_timers_beside_and_parked_work_have_their_buttons(stage: Stage) -> None:
    stage.start("fuser")
    stage.start("scan", attended=False)
    stage.services.timers.park()
    stage.start("plotter")
    panel = stage.open_panel()
    [scan] = [entry for entry in stage.running() if not entry.attended]
    [parked] = stage.desk.glance.overview.parked
    child(panel, f"stop-{scan.id}").click()
    stage.settle()
    assert stage.attended().startswith("Plotter")
    assert len(stage.running()) == 1
    child(panel, f"resume-{parked.described.entry.id}").click()
    stage.settle()
    assert stage.attended().startswith("Replace the fuser")


# What cannot be taken back elsewhere


def test_a_discard_is_taken_back_by_a_key(stage: Stage) -> None:
    stage.start("fuser")
    panel = stage.open_panel()
    [entry] = stage.running()
    panel.hands.discard(entry, "the fuser")
    stage.settle()
    assert stage.running() == []
    press(stage, Key.Key_Z, CONTROL)
    assert stage.running() == [entry]


def test_undo_in_the_search_box_comes_before_undo_of_a_discard(stage: Stage) -> None:
    stage.start("fuser")
    panel = stage.open_panel()
    [entry] = stage.running()
    panel.hands.discard(entry, "the fuser")
    stage.settle()
    type_in(stage, "abc")
    press(stage, Key.Key_Z, CONTROL)
    assert panel.finding.box.text() != "abc"
    assert stage.running() == []


def test_stray_keys_change_nothing_in_the_ledger(stage: Stage) -> None:
    # Field note 7: one key in the timer field made an end of the running entry.
    stage.start("fuser", note="kept")
    stage.open_panel()
    before = stage.running()
    for key in (Key.Key_Delete, Key.Key_Backspace, Key.Key_Tab, Key.Key_Space, Key.Key_A, Key.Key_Home, Key.Key_F1):
        press(stage, key)
        press(stage, key, SHIFT)
    for key in (Key.Key_A, Key.Key_C, Key.Key_V, Key.Key_X, Key.Key_Z, Key.Key_Delete, Key.Key_Backspace):
        press(stage, key, CONTROL)
    press(stage, Key.Key_Escape)
    assert stage.running() == before


def test_escape_closes_and_keeps_what_was_typed(stage: Stage) -> None:
    panel = stage.open_panel()
    type_in(stage, "half a thought")
    press(stage, Key.Key_Escape)
    assert not panel.isVisible()
    stage.open_panel()
    assert panel.finding.box.text() == "half a thought"
    assert panel.finding.box.selectedText() == "half a thought"


# The question


def slept_over(stage: Stage) -> None:
    stage.start("fuser", "09:00")
    stage.until("10:00")
    stage.clock.restart(hours=3)
    stage.services.watch.look()


@pytest.mark.parametrize("speech", ["en", "de", "es", "fr"])
def test_the_answers_stand_in_two_rows_in_every_language(stage: Stage, speech: str) -> None:
    stage.language.speak(speech)
    slept_over(stage)
    question = stage.open_panel().question
    at_once = (question.ran_on_button, question.ended_then_button, question.left_out_button)
    at_a_time = (question.time, question.ended_at_button, question.broke_off_button, question.moved_button)
    assert [len({widget.y() for widget in row}) for row in (at_once, at_a_time)] == [1, 1]


def test_the_question_says_from_when_to_when_and_why(stage: Stage) -> None:
    slept_over(stage)
    panel = stage.open_panel()
    assert panel.question.isVisible()
    assert panel.question.text.text() == (
        "From 10:00 to 13:00 the computer was restarted, and “Replace the fuser unit, front desk printer · "
        "Hartmann Dental Practice” was running. Did it run on?"
    )
    assert panel.question.ended_then_button.text() == "Ended at 10:00"


@pytest.mark.parametrize(("answer", "end"), [("ran-on", None), ("ended-then", "10:00"), ("ended-at", "11:20")])
def test_the_question_has_three_answers(stage: Stage, answer: str, end: str | None) -> None:
    slept_over(stage)
    panel = stage.open_panel()
    panel.question.time.setTime(time(11, 20))  # type: ignore[arg-type]
    child(panel, answer).click()
    stage.settle()
    assert not panel.question.isVisible()
    [described] = stage.services.days.entries()
    assert described.entry.end == (stage.clock.at(f"2026-11-20 {end}") if end else None)


@pytest.mark.parametrize(
    ("answer", "spans"),
    [
        ("left-out", [("09:00", "10:00"), ("13:00", "")]),
        ("broke-off", [("09:00", "11:20"), ("13:00", "")]),
        ("moved", [("09:00", "10:00"), ("10:00", "13:00"), ("13:00", "")]),
    ],
)
def test_a_question_may_be_a_break_or_about_other_work(stage: Stage, answer: str, spans: list[tuple[str, str]]) -> None:
    slept_over(stage)
    panel = stage.open_panel()
    panel.question.time.setTime(time(11, 20))  # type: ignore[arg-type]
    child(panel, answer).click()
    stage.settle()
    if answer == "moved":
        assert panel.question.isVisible()
        assert "Find below" in panel.telling.text.text()
        type_in(stage, "virus")
        press(stage, Key.Key_Return)
    assert not panel.question.isVisible()
    found = sorted((it.entry for it in stage.services.days.entries()), key=lambda entry: entry.start)
    times = [(local(it.start, it.zone), None if it.end is None else local(it.end, it.zone)) for it in found]
    assert [(f"{start:%H:%M}", f"{end:%H:%M}" if end else "") for start, end in times] == spans


def test_other_work_need_not_be_named(stage: Stage) -> None:
    slept_over(stage)
    panel = stage.open_panel()
    child(panel, "moved").click()
    child(panel, "take-back").click()
    type_in(stage, "virus")
    press(stage, Key.Key_Return)  # starts something, as ever
    assert panel.question.isVisible()
    assert stage.attended() != "Replace the fuser unit, front desk printer"


def test_an_end_outside_the_entry_is_refused_and_the_question_stays(stage: Stage) -> None:
    slept_over(stage)
    panel = stage.open_panel()
    panel.question.time.setTime(time(20, 0))  # type: ignore[arg-type]
    child(panel, "ended-at").click()
    stage.settle()
    assert [told.split(":")[0] for told in stage.refused] == ["No such time here"]
    assert panel.question.isVisible()
    assert len(stage.running()) == 1


def test_a_notice_stays_until_it_was_read(stage: Stage) -> None:
    stage.services.ledger.write(lambda work: notices.post(work.db, "told", stage.clock.wall, "Recovered", "All there."))
    panel = stage.open_panel()
    assert panel.to_read.isVisible()
    assert (panel.to_read.title.text(), panel.to_read.message.text()) == ("Recovered", "All there.")
    assert stage.desk.glance.state == "attention"
    panel.to_read.button.click()
    stage.settle()
    assert not panel.to_read.isVisible()
    assert stage.desk.glance.state == "idle"


# For everybody


def test_everything_that_can_be_operated_has_a_name_to_be_read_out(stage: Stage) -> None:
    slept_over(stage)
    stage.start("scan", attended=False)
    stage.services.timers.park()
    stage.start("plotter")
    panel = stage.open_panel()
    operable = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractSpinBox)
    nameless = [
        widget.objectName() or type(widget).__name__
        for kind in operable
        for widget in panel.findChildren(kind)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
    assert nameless == []


def test_long_names_are_cut_and_told_in_full_on_pointing(stage: Stage) -> None:
    stage.start("locks")
    panel = stage.open_panel()
    title = panel.running.title
    assert title.fontMetrics().horizontalAdvance(title.text()) > title.width()
    assert title.toolTip() == title.text()
    assert panel.width() == WIDTH


def test_it_is_as_high_as_what_it_shows(stage: Stage) -> None:
    stage.start("fuser")
    panel = stage.open_panel()
    high = panel.height()
    press(stage, Key.Key_S, CONTROL)
    stage.start("fuser")
    stage.look()
    press(stage, Key.Key_F2)
    assert panel.height() > high
    press(stage, Key.Key_Escape, on=panel.running.note)
    panel.telling.clear()
    stage.look()
    assert panel.height() == high
    press(stage, Key.Key_P, CONTROL)
    press(stage, Key.Key_R, CONTROL)
    assert panel.height() == high


def test_it_stays_as_a_window_with_a_notice_where_there_is_no_tray(stage: Stage) -> None:
    panel = stage.panel
    asked: list[str] = []
    panel.quit_wanted.connect(lambda: asked.append("quit"))
    panel.open_as_window()
    stage.settle()
    assert panel.notice.isVisible()
    assert panel.windowType() is Qt.WindowType.Window
    panel.close()
    assert panel.isVisible()
    assert asked == ["quit"]
    panel.tray_is_there()
    assert not panel.notice.isVisible()


def test_work_that_is_done_elsewhere_is_said_once_in_the_menu(stage: Stage) -> None:
    stage.start("fuser", work_type="Remote")
    panel = stage.open_panel()
    for checked in (False, True):
        panel.running.more_button.click()
        stage.settle()
        actions = {action.objectName(): action for action in panel.more.menu.actions()}
        assert actions["elsewhere-work_type"].text() == "“Remote” is done away from this computer"
        assert actions["elsewhere-work_type"].isChecked() is checked
        assert not actions["elsewhere-task"].isChecked()
        if not checked:
            actions["elsewhere-work_type"].trigger()
        panel.more.menu.hide()
        stage.settle()
