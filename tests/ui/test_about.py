"""The window about the program."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton

from tests.support.stage import Stage
from ui.about.facts import program_version, read_facts


def test_it_tells_the_versions_of_everything_below(stage: Stage) -> None:
    facts = read_facts(stage.services)
    assert facts.versions["Wrenchtime"] == program_version() == "0.1.0"
    assert facts.versions["SQLite"].startswith("3.")
    assert facts.ledger == stage.profile.folder


def test_what_changed_is_the_changelog_from_its_newest_section_on(stage: Stage) -> None:
    text = stage.about.changes.toPlainText()
    assert text.startswith("Unreleased\n")
    assert "Keep a Changelog" not in text
    assert stage.about.licence.toPlainText().startswith("MIT License")


def test_the_copy_for_a_report_names_no_folder(stage: Stage) -> None:
    stage.about.open()
    stage.settle()
    stage.about.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert f"Wrenchtime {program_version()}" in copied.splitlines()
    assert str(stage.profile.folder) not in copied


def test_the_folders_can_be_opened(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    stage.about.open()
    stage.settle()
    button = stage.about.findChild(QPushButton, "open-folder-0")
    assert button is not None
    assert str(stage.profile.folder) in button.accessibleName()
    button.click()
    assert [Path(url.toLocalFile()) for url in opened] == [stage.profile.folder]
