"""The server's window, joining, signing out and the remedies, against a real server over HTTP."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.settings import CA_FILE
from app.sync.status import State
from app.tracking.edits import Details
from tests.support.company import Company
from tests.support.stage import Stage
from ui.sync.alike_card import AlikeCard
from ui.sync.foot import Foot
from ui.sync.joining import JoiningDialog
from ui.sync.refusals import Shown
from ui.sync.refused_card import RefusedCard
from ui.sync.window import ServerWindow
from ui.widgets import WrappedLabel


def opened(stage: Stage) -> ServerWindow:
    stage.server.open()
    stage.look()
    return stage.server


def seen(window: ServerWindow) -> set[str]:
    """The buttons that can be seen."""
    return {button.objectName() for button in window.findChildren(QPushButton) if button.isVisibleTo(window)}


def join_with(stage: Stage, url: str, code: str) -> JoiningDialog:
    """What a person types into the dialog, and Join."""
    dialog = opened(stage).join()
    stage.settle()
    dialog.address.setText(url)
    dialog.code.setText(code)
    dialog.in_file.setChecked(True)  # there is no keyring on a machine that runs tests
    dialog.join_button.click()
    return dialog


def told(stage: Stage, dialog: JoiningDialog) -> str:
    stage.wait_for(lambda: bool(dialog.trouble.text()))
    assert dialog.join_button.isEnabled()
    return dialog.trouble.text()


def refused_entry(stage: Stage, company: Company) -> tuple[str, Shown]:
    """An entry that was approved while its note was changed here: its id, and the refused change."""
    stage.desk.do(lambda services: services.timers.start(note="as approved"))
    stage.settle()
    [entry] = stage.running()
    stage.clock.pass_time(minutes=30)
    stage.desk.do(lambda services: services.timers.stop())
    stage.sync()
    company.approve(entry.id)
    stage.desk.do(lambda services: services.edits.change(entry.id, Details(note="more work")))
    stage.sync()
    listed: list[list[Shown]] = []
    stage.link.list_refused(listed.append, stage.desk)
    stage.settle()
    [[shown]] = listed
    return entry.id, shown


def note_of(stage: Stage, entry_id: str) -> str:
    from app.store import entries

    with stage.services.ledger.read() as db:
        found = entries.get(db, entry_id)
    assert found is not None
    return found.note


def test_without_a_server_it_offers_to_join_one_or_to_try_one(stage: Stage) -> None:
    assert seen(opened(stage)) == {"join-server", "try-local-server"}


def test_on_a_first_day_the_panel_s_foot_leads_there_and_later_it_is_gone(stage: Stage) -> None:
    foot = stage.open_panel().findChild(Foot)
    assert isinstance(foot, Foot)
    assert foot.isVisibleTo(stage.panel)
    assert foot.text() == "No server: join your company’s, or try one out…"
    asked: list[None] = []
    stage.panel.server_wanted.connect(lambda: asked.append(None))
    foot.click()
    assert asked == [None]
    stage.desk.do(lambda services: services.timers.start())
    stage.settle()
    assert not foot.isVisibleTo(stage.panel)


def test_joining_by_the_dialog_says_as_whom_and_where(stage: Stage, company: Company) -> None:
    join_with(stage, company.url, company.code())
    stage.wait_for(lambda: stage.desk.glance.sync.state is State.SENT)
    window = stage.server
    shown = {name: value.text() for name, value in window.facts.values.items()}
    assert shown == {
        "As": "Kim Weber",
        "Organisation": "Acme Service",
        "Server": company.url,
        "Last exchange": "08:00",
    }
    assert window.facts.headline.text() == "All sent"
    assert seen(window) == {"sync-now", "sign-out"}


@pytest.mark.parametrize(
    ("url", "begins"),
    [
        ("ftp://time.example.com", "Not an address"),
        ("http://time.example.com", "Not encrypted"),
        ("http://127.0.0.1:9", "The server cannot be reached. Nothing listens at http://127.0.0.1:9."),
    ],
)
def test_an_address_that_does_not_work_is_told_with_its_layer(stage: Stage, url: str, begins: str) -> None:
    assert told(stage, join_with(stage, url, "K7QF-2MXD")).startswith(begins)


def test_a_wrong_code_is_told_and_the_right_one_joins_from_the_same_dialog(stage: Stage, company: Company) -> None:
    dialog = join_with(stage, company.url, "AAAA-BBBB")
    assert told(stage, dialog).startswith("The code does not work")
    dialog.code.setText(company.code())
    dialog.join_button.click()
    stage.wait_for(lambda: stage.desk.glance.sync.joined)


def test_a_certificate_file_is_kept_for_the_server(stage: Stage, company: Company, tmp_path: Path) -> None:
    dialog = opened(stage).join()
    stage.settle()
    dialog.ca_file.setText(str(tmp_path / "missing.pem"))
    dialog.address.setText("https://127.0.0.1:9")
    dialog.code.setText("K7QF-2MXD")
    dialog.in_file.setChecked(True)
    dialog.join_button.click()
    assert "missing.pem" in told(stage, dialog)
    assert stage.services.settings.get(CA_FILE).endswith("missing.pem")


def test_without_a_keyring_it_offers_to_keep_the_access_in_a_file(
    stage: Stage, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    dialog = opened(stage).join()
    stage.settle()
    dialog.address.setText(company.url)
    dialog.code.setText(company.code())
    assert not dialog.in_file.isVisibleTo(dialog)
    dialog.join_button.click()
    assert told(stage, dialog).startswith("No keyring")
    assert dialog.in_file.isVisibleTo(dialog)
    dialog.in_file.click()
    dialog.join_button.click()
    stage.wait_for(lambda: stage.desk.glance.sync.joined)


def test_offline_says_which_layer_fails_and_what_to_do(stage: Stage, joined: Company) -> None:
    joined.go_away()
    stage.desk.do(lambda services: services.timers.start())
    stage.sync()
    window = opened(stage)
    assert window.facts.headline.text() == "The server cannot be reached (since 08:00), 1 to send"
    assert window.facts.remedy.text().startswith("Nothing listens at")
    joined.come_back()
    window.sync_button.click()
    assert window.sync_button.text() == "Syncing…"
    stage.wait_for(lambda: not stage.link.busy)
    assert window.facts.headline.text() == "All sent"
    assert not window.facts.remedy.isVisibleTo(window)


def test_a_device_that_was_shut_out_can_join_again_from_there(stage: Stage, joined: Company) -> None:
    joined.shut_out()
    stage.desk.do(lambda services: services.timers.start())
    stage.sync()
    window = opened(stage)
    assert window.facts.headline.text().startswith("This device was signed out by a manager")
    assert "join-server" in seen(window)
    assert [one.property("kind") or "" for one in (window.join_button, window.sync_button)] == ["primary", ""]
    dialog = window.join()
    stage.settle()
    assert dialog.address.text() == joined.url
    dialog.code.setText(joined.code())
    dialog.join_button.click()
    stage.wait_for(lambda: stage.desk.glance.sync.state is State.SENT)


def test_signing_out_refuses_while_something_is_unsent_unless_it_is_exported(
    stage: Stage, joined: Company, tmp_path: Path
) -> None:
    joined.go_away()
    stage.desk.do(lambda services: services.timers.start(note="not sent"))
    stage.sync()
    window = opened(stage)
    asked = window.sign_out()
    assert asked.leave_button.text() == "Export and sign out…"
    assert asked.box.text() == "Acme Service does not have 1 change of yours yet."
    asked.box.reject()
    window.sign_out_to(None)
    stage.wait_for(lambda: window.told.text().startswith("Not everything is sent"))
    assert stage.desk.glance.sync.joined
    window.sign_out_to(tmp_path / "unsent.json")
    stage.wait_for(lambda: not stage.desk.glance.sync.joined)
    assert json.loads((tmp_path / "unsent.json").read_text())["unsent"][0]["set"]["note"] == "not sent"
    assert [entry.note for entry in stage.running()] == ["not sent"]
    assert seen(window) == {"join-server"}


def test_signing_out_with_all_sent_asks_once(stage: Stage, joined: Company) -> None:
    asked = opened(stage).sign_out()
    assert asked.box.text() == "Sign out of Acme Service?"
    asked.leave_button.click()
    stage.wait_for(lambda: stage.desk.glance.sync.state is State.SIGNED_OUT)
    assert stage.server.told.text().startswith("Signed out.")


def test_a_refused_change_is_listed_with_its_reason_and_what_differs(stage: Stage, joined: Company) -> None:
    _, shown = refused_entry(stage, joined)
    window = opened(stage)
    assert window.list.isVisibleTo(window)
    assert shown.reason.startswith("The entry is approved.")
    assert shown.differences == ("Note: “more work”; the server has “as approved”",)
    assert {f"{remedy}-{shown.mid}" for remedy in ("edit", "assign", "keep", "drop")} <= seen(window)


def test_work_types_brought_along_are_one_card_and_one_of_the_companys_stands_for_them(
    stage: Stage, joined: Company
) -> None:
    joined.has_work_type("On site")
    for name in ("Welding", "Roof work"):
        stage.desk.do(lambda services, name=name: services.catalogue.add_work_type(name))  # type: ignore[misc]
    stage.settle()
    stage.sync()
    window = opened(stage)
    [card] = window.findChildren(RefusedCard)
    assert {"Choose the company’s…", "Keep here only"} == {button.text() for button in card.findChildren(QPushButton)}
    [reason] = [told for told in card.findChildren(WrappedLabel) if told.objectName() == "refused-reason"]
    assert reason.text() == "The company has none of these names: “Welding”, “Roof work”."
    [button] = [one for one in card.findChildren(QPushButton) if one.menu() is not None]
    [on_site] = button.menu().actions()
    assert on_site.text() == "On site"
    on_site.trigger()
    stage.wait_for(lambda: stage.desk.glance.sync.attention == 0)
    assert [one.name for one in stage.services.catalogue.work_types()] == ["On site"]


def twice(stage: Stage, joined: Company) -> ServerWindow:
    """The window after two customers of the company's names were made here."""
    for name in ("Acme Ltd", "Initech"):
        joined.has_customer(name, phone="030 1")
        stage.desk.do(lambda services, name=name: services.catalogue.add_task("Firewall", customer=name))  # type: ignore[misc]
        stage.settle()
    stage.sync()
    return opened(stage)


def test_a_customer_that_may_be_there_twice_is_one_card_with_two_answers(stage: Stage, joined: Company) -> None:
    window = twice(stage, joined)
    assert window.facts.headline.text() == "All sent, 2 customers may be there twice"
    assert not window.export_button.isVisibleTo(window), "nothing is missing on the server"
    cards = window.findChildren(AlikeCard)
    assert len(cards) == 2
    [told] = [label for label in cards[0].findChildren(WrappedLabel) if label.objectName() == "alike-told"]
    assert told.text() == (
        "The company has “Acme Ltd, 030 1”. If they are one, yours is archived, and these move over: 1 task, 0 entries."
    )
    one, two = (button for button in cards[0].findChildren(QPushButton))
    assert (one.text(), two.text()) == ("They are one", "They are two")
    one.click()
    stage.wait_for(lambda: stage.desk.glance.sync.alike == 1)
    stage.sync()
    assert len(joined.customers_of_tasks("Acme Ltd")) == 1
    [card] = window.findChildren(AlikeCard)
    [apart] = [button for button in card.findChildren(QPushButton) if button.text() == "They are two"]
    apart.click()
    stage.wait_for(lambda: stage.desk.glance.sync.alike == 0)
    assert not window.list.isVisibleTo(window)
    assert window.facts.headline.text() == "All sent"


def test_let_go_shows_what_the_server_has(stage: Stage, joined: Company) -> None:
    entry, shown = refused_entry(stage, joined)
    window = opened(stage)
    button = window.findChild(QPushButton, f"drop-{shown.mid}")
    assert isinstance(button, QPushButton)
    button.click()
    stage.wait_for(lambda: stage.desk.glance.sync.attention == 0)
    assert note_of(stage, entry) == "as approved"
    assert not window.list.isVisibleTo(window)


def test_kept_here_only_asks_no_more(stage: Stage, joined: Company) -> None:
    _, shown = refused_entry(stage, joined)
    window = opened(stage)
    button = window.findChild(QPushButton, f"keep-{shown.mid}")
    assert isinstance(button, QPushButton)
    button.click()
    stage.wait_for(lambda: stage.desk.glance.sync.attention == 0)
    assert [entry["note"] for entry in joined.entries()] == ["as approved"]


def test_once_it_is_open_again_it_is_changed_and_sent(stage: Stage, joined: Company) -> None:
    entry, shown = refused_entry(stage, joined)
    joined.open_again(entry)
    dialog = opened(stage).edit(shown)
    assert dialog is not None
    assert dialog.note.text() == "more work"
    dialog.note.setText("all of the work")
    dialog.send_button.click()
    stage.wait_for(lambda: stage.desk.glance.sync.state is State.SENT)
    assert [entry["note"] for entry in joined.entries()] == ["all of the work"]


def test_an_end_before_the_start_is_told_in_the_dialog_and_nothing_is_sent(stage: Stage, joined: Company) -> None:
    _, shown = refused_entry(stage, joined)
    dialog = opened(stage).edit(shown)
    assert dialog is not None
    assert dialog.end is not None
    dialog.end.setTime(dialog.start.time().addSecs(-600))
    dialog.send_button.click()
    assert dialog.isVisible()
    assert dialog.trouble.text() == "No such span. It would end before it begins."
    assert stage.desk.glance.sync.attention == 1


def test_it_is_sent_for_another_task(stage: Stage, joined: Company) -> None:
    joined.adds_task("Replace the firewall")
    stage.sync()
    entry, shown = refused_entry(stage, joined)
    joined.open_again(entry)
    dialog = opened(stage).assign(shown)
    dialog.finding.box.setText("firewall")
    stage.settle()
    dialog.finding.enter(Qt.KeyboardModifier.NoModifier)
    stage.wait_for(lambda: stage.desk.glance.sync.state is State.SENT)
    [task] = stage.services.finder.search("firewall")
    assert [entry["task_id"] for entry in joined.entries()] == [task.subject.task_id]


def test_all_that_the_server_lacks_is_exported(stage: Stage, joined: Company, tmp_path: Path) -> None:
    refused_entry(stage, joined)
    window = opened(stage)
    window.export_to(tmp_path / "refused.json")
    stage.wait_for(lambda: window.told.isVisibleTo(window))
    assert window.told.text() == f"1 written to {tmp_path / 'refused.json'}."
    [unsent] = json.loads((tmp_path / "refused.json").read_text())["unsent"]
    assert unsent["reason"]["title"] == "The entry is approved"
