"""The states of sync worth a picture, each with a real server on this machine while it is built."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.days import date_of
from app.sync.status import State
from app.tracking.edits import Details
from tests.support.company import Company
from tests.support.stage import Stage
from ui.sync.joining import JoiningDialog
from ui.sync.refusals import Shown


def server_none(on: Stage) -> QWidget:
    return _window(on)


def server_all_sent(on: Stage) -> QWidget:
    with _joined(on):
        return _window(on)


def server_offline(on: Stage) -> QWidget:
    with _joined(on) as company:
        _go_offline(on, company)
        return _window(on)


def server_refused(on: Stage) -> QWidget:
    with _joined(on) as company:
        _refused(on, company, 1)
        return _window(on)


def server_refused_many(on: Stage) -> QWidget:
    with _joined(on) as company:
        _refused(on, company, 4)
        return _window(on)


def server_alike(on: Stage) -> QWidget:
    with _joined(on) as company:
        company.has_customer("Hartmann & Söhne", phone="030 1234567")
        on.desk.do(lambda services: services.catalogue.add_task("Printer", customer="Hartmann & Söhne"))
        on.sync()
        return _window(on)


def server_shut_out(on: Stage) -> QWidget:
    with _joined(on) as company:
        company.shut_out()
        on.desk.do(lambda services: services.timers.start(note="kept"))
        on.sync()
        return _window(on)


def server_signed_out(on: Stage) -> QWidget:
    with _joined(on):
        window = on.server
        window.open()
        window.sign_out_to(None)
        on.wait_for(lambda: not on.desk.glance.sync.joined)
        return _window(on)


def signing_out_unsent(on: Stage) -> QWidget:
    with _joined(on) as company:
        _go_offline(on, company)
        on.server.open()
        return on.server.sign_out().box


def joining(on: Stage) -> QWidget:
    on.server.open()
    dialog = on.server.join()
    on.settle()
    return dialog


def joining_wrong_code(on: Stage) -> QWidget:
    with _company(on) as company:
        return _refused_joining(on, company.url, "AAAA-BBBB")


def joining_unreachable(on: Stage) -> QWidget:
    return _refused_joining(on, "http://127.0.0.1:9", "K7QF-2MXD")


def changing_refused(on: Stage) -> QWidget:
    with _joined(on) as company:
        [first, *_] = _refused(on, company, 1)
        dialog = on.server.edit(first)
        assert dialog is not None
        on.settle()
        return dialog


def assigning_refused(on: Stage) -> QWidget:
    with _joined(on) as company:
        [first, *_] = _refused(on, company, 1)
        dialog = on.server.assign(first)
        dialog.finding.box.setText("har")
        on.settle()
        return dialog


def panel_all_sent(on: Stage) -> QWidget:
    with _joined(on):
        return on.open_panel()


def panel_offline(on: Stage) -> QWidget:
    with _joined(on) as company:
        _go_offline(on, company)
        return on.open_panel()


def panel_refused(on: Stage) -> QWidget:
    with _joined(on) as company:
        _refused(on, company, 2)
        return on.open_panel()


SYNC_SCENES = (
    server_none,
    server_all_sent,
    server_offline,
    server_refused,
    server_refused_many,
    server_alike,
    server_shut_out,
    server_signed_out,
    signing_out_unsent,
    joining,
    joining_wrong_code,
    joining_unreachable,
    changing_refused,
    assigning_refused,
    panel_all_sent,
    panel_offline,
    panel_refused,
)


@contextmanager
def _company(on: Stage) -> Iterator[Company]:
    with tempfile.TemporaryDirectory() as folder, Company(Path(folder), on.clock) as company:
        yield company


@contextmanager
def _joined(on: Stage) -> Iterator[Company]:
    with _company(on) as company:
        company.fill()
        on.join(company.url, company.code())
        on.wait_for(lambda: bool(on.services.catalogue.work_types()))
        on.start("wifi", "08:05", note="Measured all four corners of the gym.")
        on.start("fuser", "09:35", note="New fuser fitted.")
        on.until("09:55")
        on.sync()
        on.wait_for(lambda: on.desk.glance.sync.state is State.SENT)
        yield company


def _go_offline(on: Stage, company: Company) -> None:
    company.go_away()
    on.until("10:05")
    on.desk.do(lambda services: services.timers.park())
    on.sync()
    on.until("10:40")
    on.look()


def _refused(on: Stage, company: Company, number: int) -> list[Shown]:
    on.services.timers.stop()
    for key, at in (("plotter", "10:00"), ("xray", "10:20"), ("terminal", "10:40"))[: number - 1]:
        on.start(key, at, note="Looked at it.")
    on.until("11:00")
    on.services.timers.stop_all()
    on.sync()
    for entry in _ended(on)[-number:]:
        company.approve(entry)
        on.services.edits.change(entry, Details(note="New fuser fitted, forty test pages clean."))
    on.sync()
    listed: list[list[Shown]] = []
    on.link.list_refused(listed.append, on.desk)
    on.settle()
    return listed[0]


def _ended(on: Stage) -> list[str]:
    reading = on.services.clock.read()
    day = on.services.days.read(date_of(reading.wall, reading.zone))
    entries = sorted((one.entry for one in day.described.values()), key=lambda entry: entry.start)
    return [entry.id for entry in entries]


def _refused_joining(on: Stage, url: str, code: str) -> JoiningDialog:
    on.server.open()
    dialog = on.server.join()
    dialog.address.setText(url)
    dialog.code.setText(code)
    dialog.in_file.setChecked(True)
    dialog.join()
    on.wait_for(lambda: bool(dialog.trouble.text()))
    return dialog


def _window(on: Stage) -> QWidget:
    on.server.open()
    on.look()
    on.settle()
    return on.server
