"""The states worth a picture, each built on a scratch ledger by the program's own gestures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from msgspec import structs
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.domain.instant import MINUTE
from app.domain.records import AbsenceKind, Agreement, AgreementKind, EntryState, Outcome, Part, SubmissionState
from app.domain.span import Span
from app.store import notices, submissions
from app.store.work import Work
from app.tracking.edits import Details
from tests.pictures.desktop_scenes import DESKTOP_SCENES
from tests.pictures.sync_scenes import SYNC_SCENES
from tests.support.stage import DAY, Stage
from ui.day.window import DayWindow
from ui.dialogs import Quitting


class Scene(NamedTuple):
    name: str
    build: Callable[[Stage], QWidget]


def first_run(on: Stage) -> QWidget:
    return on.open_panel()


def typed_new(on: Stage) -> QWidget:
    panel = on.open_panel()
    panel.finding.box.setText("Hartmann Dental: replace the fuser unit")
    on.settle()
    return panel


def idle_with_history(on: Stage) -> QWidget:
    history(on)
    on.services.timers.stop()
    return on.open_panel()


def running(on: Stage) -> QWidget:
    history(on)
    on.until("14:23")
    return on.open_panel()


def metered(on: Stage) -> QWidget:
    """With an agreement that has hours left and shares its cost, and a note from the morning."""
    history(on)
    _agree(on, included_seconds=12 * 3600)
    on.start("fuser")
    on.until("14:20")
    return on.open_panel()


def metered_low(on: Stage) -> QWidget:
    """The same with little left, a long note, and work that is not billable."""
    history(on)
    _agree(on, included_seconds=5700, name="Support agreement with twelve hours a month and a very long name")
    attended = on.services.overviews.read().attended
    assert attended is not None
    note = "Fuser seated anew, " * 12
    on.services.edits.change(attended.described.entry.id, Details(note=note))
    on.start("fuser", note=note)
    (entry,) = on.running()
    on.services.edits.change(entry.id, Details(billable=False, note=""))
    on.until("14:20")
    return on.open_panel()


def _agree(on: Stage, **terms: Any) -> None:
    basic = {
        "id": "agreement", "customer_id": on.sample.subjects["fuser"].customer_id, "name": "Block of 2026",
        "kind": AgreementKind.BLOCK, "currency": "EUR", "valid_from": "2026-01-01", "zone": "Europe/Berlin",
        "hourly_rate": 96_00, "share_cost": True,
    }  # fmt: skip
    on.services.ledger.write(lambda work: work.adopt(Agreement(**(basic | terms))))


def searching(on: Stage) -> QWidget:
    history(on)
    panel = on.open_panel()
    panel.finding.box.setText("har net")
    on.settle()
    return panel


def searching_many(on: Stage) -> QWidget:
    history(on)
    panel = on.open_panel()
    panel.finding.box.setText("pr")
    on.settle()
    panel.finding.move_highlight(2)
    on.settle()
    return panel


def unassigned(on: Stage) -> QWidget:
    history(on)
    on.services.timers.park()
    on.services.timers.start()
    on.until("14:05")
    return on.open_panel()


def writing_a_note(on: Stage) -> QWidget:
    history(on)
    panel = on.open_panel()
    panel.running.edit_note()
    panel.running.note.insertPlainText(" Cleaned the long-sheet sensor, printed three A0 test sheets.")
    on.settle()
    return panel


def changing_the_start(on: Stage) -> QWidget:
    history(on)
    panel = on.open_panel()
    panel.edit_start()
    on.settle()
    return panel


def discarded(on: Stage) -> QWidget:
    history(on)
    panel = on.open_panel()
    attended = on.desk.glance.overview.attended
    assert attended is not None
    panel.hands.discard(attended.described.entry, attended.described.title)
    on.settle()
    return panel


def question(on: Stage) -> QWidget:
    history(on)
    on.services.watch.beat()
    on.clock.restart(hours=1, minutes=35)
    on.services.watch.look()
    return on.open_panel()


def notice(on: Stage) -> QWidget:
    history(on)
    on.services.ledger.write(
        lambda work: notices.post(
            work.db,
            "recovered",
            on.clock.wall,
            "The ledger was damaged and has been repaired",
            "/home/kim/wrenchtime/ledger.db failed its check (row 12 missing from index).\n"
            "Records recovered from it: 96, entries among them: 41.\n"
            "Records brought back from the backup of 2026-11-19: 3.\n"
            "Every change ever made was found, so nothing is missing.\n"
            "The damaged file is kept in /home/kim/wrenchtime/damaged/20261120-1102.",
        )
    )
    return on.open_panel()


def crowded(on: Stage) -> QWidget:
    history(on)
    for key, at in (("imaging", "14:02"), ("scan", "14:04"), ("backup", "14:05")):
        on.start(key, at, "Remote", attended=False)
    for key, at in (("xray", "14:10"), ("terminal", "14:20"), ("locks", "14:31")):
        on.services.timers.park()
        on.start(key, at, note="They would rather have it done at night; call the lock keeper first.")
    on.services.watch.beat()
    on.clock.restart(hours=1, minutes=35)
    on.services.watch.look()
    return on.open_panel()


def long_names(on: Stage) -> QWidget:
    history(on)
    on.start("locks", "14:10", "Remote")
    on.until("23:59")
    return on.open_panel()


def as_a_window(on: Stage) -> QWidget:
    history(on)
    on.look()
    on.panel.open_as_window()
    on.settle()
    return on.panel


def more_menu(on: Stage) -> QWidget:
    history(on)
    panel = on.open_panel()
    attended = on.desk.glance.overview.attended
    assert attended is not None
    panel.more.fill(attended, on.services.catalogue.work_types())
    panel.more.menu.popup(panel.mapToGlobal(QPoint(0, 0)))
    on.settle()
    return panel.more.menu


def day_full(on: Stage) -> QWidget:
    history(on)
    on.until("17:12")
    return _open_day(on)


def day_empty(on: Stage) -> QWidget:
    return _open_day(on)


def day_long_names(on: Stage) -> QWidget:
    history(on)
    on.start("locks", "16:00", "Remote", note="Long names are cut, never wrapped.")
    on.until(f"{DAY} 23:30")
    on.until("2026-11-21 01:10")
    on.services.timers.stop()
    window = _open_day(on)
    assert isinstance(window, DayWindow)
    window.bar.previous.click()
    on.settle()
    return window


def day_selected(on: Stage) -> QWidget:
    history(on)
    on.until("17:12")
    window = _open_day(on)
    entry = next(row.key for row in on.day.model.rows if row.task.startswith("T-2041"))
    on.day.selection.choose((entry,))
    on.services.edits.change(entry, Details(outcome=Outcome.RESOLVED, parts=(Part("Fuser unit"),), distance_m=12_500))
    on.look()
    return window


def day_crowded(on: Stage) -> QWidget:
    history(on)
    sample, edits = on.sample, on.services.edits
    on.until("19:40")
    on.services.timers.stop_all()
    keys = ("plotter", "wifi", "xray", "terminal", "fuser", "ordering", "locks")
    for number in range(22):
        start = on.clock.at(f"{DAY} 15:00") + number * 12 * MINUTE
        edits.log(sample.subjects[keys[number % 7]], Span(start, start + (7 + number % 5 * 4) * MINUTE))
    for number, key in enumerate(("imaging", "scan", "backup", "scan")):
        start = on.clock.at(f"{DAY} 09:00") + number * 55 * MINUTE
        edits.log(sample.subjects[key], Span(start, start + 170 * MINUTE), attended=False)
    return _open_day(on)


def day_lanes(on: Stage) -> QWidget:
    sample, edits = on.sample, on.services.edits
    on.until("17:00")
    for key, start, end, attended, kind in (
        ("fuser", "08:00", "08:25", True, "Travel"),
        ("fuser", "08:25", "11:00", True, "On-site"),
        ("imaging", "08:40", "12:30", False, "Workshop"),
        ("scan", "09:15", "10:45", False, "Remote"),
        ("fuser", "11:00", "11:25", True, "Travel"),
        ("plotter", "11:25", "14:00", True, "Remote"),
        ("backup", "12:00", "16:30", False, "Remote"),
        ("wifi", "13:40", "17:00", True, "On-site"),
    ):
        span = Span(on.clock.at(f"{DAY} {start}"), on.clock.at(f"{DAY} {end}"))
        edits.log(sample.subjects[key], span, attended=attended, work_type_id=sample.work_types[kind])
    window = _open_day(on)
    on.day.timeline.setFocus()
    on.day.selection.choose(tuple(row.key for row in on.day.model.rows if row.task.startswith("T-2058")))
    on.day.timeline.begin_cut()
    return window


def day_absences(on: Stage) -> QWidget:
    """Twice nobody was there, once shortly; a machine was imaged meanwhile."""
    sample, edits = on.sample, on.services.edits
    on.start("fuser", "08:10")
    for left, returned in (("09:05", "10:20"), ("11:30", "11:50")):
        on.until(left)
        on.services.absences.left(AbsenceKind.IDLE, on.clock.wall)
        on.until(returned)
        on.services.absences.returned()
    on.until("12:30")
    on.services.timers.stop()
    on.until("17:00")
    for key, start, end, attended in (
        ("plotter", "13:00", "15:10", True),
        ("wifi", "15:10", "16:40", True),
        ("imaging", "08:40", "12:10", False),
    ):
        span = Span(on.clock.at(f"{DAY} {start}"), on.clock.at(f"{DAY} {end}"))
        edits.log(sample.subjects[key], span, attended=attended, work_type_id=sample.work_types["On-site"])
    window = _open_day(on)
    on.day.selection.choose(())
    on.day.problems.choose(2)
    on.day.timeline.setFocus()
    on.settle()
    return window


def day_settled(on: Stage) -> QWidget:
    _settled(on)
    return _open_day(on)


def day_submitted(on: Stage) -> QWidget:
    _settled(on)
    on.services.submissions.submit(date.fromisoformat(DAY), note="Left an hour early for the parts run.")
    return _open_day(on)


def day_returned(on: Stage) -> QWidget:
    _settled(on)
    day = date.fromisoformat(DAY)
    on.services.submissions.submit(day)
    entries = [piece.entry for piece in on.services.days.read(day).sheet.pieces]

    def returned(work: Work) -> None:
        known = submissions.of_day(work.db, day)
        assert known is not None
        comment = "Was the plotter really five hours? The customer says three. Please add a note."
        work.change(
            known,
            structs.replace(known, state=SubmissionState.RETURNED, comment=comment, comment_entry_id=entries[-1].id),
        )
        for entry in entries:
            work.set_state(entry, EntryState.RETURNED)

    on.services.ledger.write(returned)
    return _open_day(on)


def _settled(on: Stage) -> None:
    on.until("17:00")
    for key, start, end, kind in (
        ("fuser", "08:00", "10:10", "On-site"),
        ("ordering", "10:10", "12:00", "Phone"),
        ("plotter", "12:00", "17:00", "On-site"),
    ):
        span = Span(on.clock.at(f"{DAY} {start}"), on.clock.at(f"{DAY} {end}"))
        note = "" if key == "ordering" else "Done as ordered."
        on.services.edits.log(on.sample.subjects[key], span, work_type_id=on.sample.work_types[kind], note=note)


def settings(on: Stage) -> QWidget:
    on.settings.open()
    on.settle()
    return on.settings


def settings_found(on: Stage) -> QWidget:
    on.settings.open()
    on.settle()
    on.settings.search.setText("menu")
    on.settle()
    return on.settings


def settings_nothing(on: Stage) -> QWidget:
    settings(on)
    on.settings.search.setText("coffee")
    on.settle()
    return on.settings


def settings_refused(on: Stage) -> QWidget:
    on.settings.open()
    on.settle()
    hours = on.settings.rows["work.hours"]
    hours.changed.emit("now and then")
    on.settle()
    on.settings.list.ensureWidgetVisible(hours)
    return on.settings


def about(on: Stage) -> QWidget:
    on.about.open()
    on.settle()
    return on.about


def about_installation(on: Stage) -> QWidget:
    about(on)
    on.about.tabs.setCurrentIndex(1)
    on.settle()
    return on.about


def welcome(on: Stage) -> QWidget:
    on.welcome.open()
    on.settle()
    return on.welcome


def quitting(on: Stage) -> QWidget:
    history(on)
    on.look()
    asked = Quitting(on.desk.glance, lambda: None, lambda: None)
    asked.open()
    on.settle()
    return asked.box


def history(on: Stage) -> None:
    """A usual day up to the early afternoon: gaps, an overlap, unattended work, an interruption."""
    sample = on.sample
    timers, edits = on.services.timers, on.services.edits
    on.start("wifi", "08:05", note="Measured all four corners of the gym.")
    on.until("09:10")
    timers.stop()
    on.start("fuser", "09:35", note="New fuser fitted, counter reset, forty test pages clean.")
    on.until("10:50")
    timers.park(sample.subjects["terminal"])
    on.until("11:10")
    timers.resume()
    on.start("imaging", "11:20", "Workshop", attended=False)
    on.until("12:05")
    timers.stop_all()
    on.until("12:25")
    edits.log(
        sample.subjects["ordering"],
        Span(on.clock.at(f"{DAY} 11:45"), on.clock.at(f"{DAY} 12:20")),
        work_type_id=sample.work_types["Phone"],
    )
    on.start("stock", "12:50", "Internal")
    on.start("plotter", "13:15", note="Stripes come from the long-sheet sensor.")
    on.until("13:55")
    attended = on.services.overviews.read().attended
    assert attended is not None
    edits.change(attended.described.entry.id, Details(start=on.clock.at(f"{DAY} 13:10")))
    for key in ("fuser", "imaging"):
        on.services.catalogue.toggle_favourite(sample.subjects[key])
    on.until("14:00")


def _open_day(on: Stage) -> QWidget:
    on.look()
    on.day.open()
    on.settle()
    return on.day


SCENES = tuple(
    Scene(build.__name__.replace("_", "-"), build)
    for build in (
        first_run,
        typed_new,
        idle_with_history,
        running,
        metered,
        metered_low,
        searching,
        searching_many,
        unassigned,
        writing_a_note,
        changing_the_start,
        discarded,
        question,
        notice,
        crowded,
        long_names,
        as_a_window,
        more_menu,
        day_full,
        day_empty,
        day_long_names,
        day_selected,
        day_crowded,
        day_lanes,
        day_absences,
        day_settled,
        day_submitted,
        day_returned,
        settings,
        settings_found,
        settings_nothing,
        settings_refused,
        about,
        about_installation,
        welcome,
        quitting,
        *DESKTOP_SCENES,
        *SYNC_SCENES,
    )
)
