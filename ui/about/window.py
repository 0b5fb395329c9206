"""The window about the program: versions, folders, what changed, and the licence."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from resources.files import read_document
from ui.about.facts import SYSTEM, Facts, program_version, read_facts
from ui.desk import Desk
from ui.icons import Icons
from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import Button, ElidedLabel, fit_on_screen, label

_WIDTH = 640
_HEIGHT = 560
_ICON = 56


class AboutWindow(QWidget):
    """Says what this is. The versions can be copied for a report."""

    def __init__(self, desk: Desk, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._facts: Facts | None = None
        self.setObjectName("about-window")
        self.setWindowTitle(tr("About Wrenchtime"))
        self.icon = QLabel()
        self.icon.setPixmap(icons.app().pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        self.name = label("Wrenchtime")
        self.version = label(tr("Version {version}", version=program_version()), "muted", "about-version")
        self.copy = Button(tr("Copy for a report"))
        self.copy.setObjectName("copy-versions")
        self.copy.setEnabled(False)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("about-tabs")
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar takes it
        self.tabs.tabBar().setAccessibleName(tr("About Wrenchtime"))
        self.changes = _page("what-changed", tr("What changed"))
        self.changes.setMarkdown(_without_title(read_document("CHANGELOG.md")))
        self.licence = _page("licence", tr("Licence"))
        self.licence.setPlainText(read_document("LICENSE"))
        self._grid = QGridLayout()
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        theme.changed.connect(self._dress)
        self._dress()
        desk.ask(read_facts, self._take, owner=self)

    def open(self) -> None:
        """Shows the window."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, facts: Facts) -> None:
        self._facts = facts
        lines = len(facts.versions)
        for number, (name, value) in enumerate(facts.versions.items()):
            self._add_fact(number, tr(name) if name == SYSTEM else name, value)
        for number, (name, path) in enumerate(((tr("Ledger"), facts.ledger), (tr("Backups"), facts.backups))):
            self._add_fact(lines + number, name, str(path))
            button = Button(tr("Open"))
            button.setObjectName(f"open-folder-{number}")
            button.setAccessibleName(tr("Open the folder {path}", path=path))
            button.setEnabled(path.is_dir())
            button.clicked.connect(lambda _checked=False, path=path: _open(path))
            self._grid.addWidget(button, lines + number, 2)
        self._grid.setRowStretch(lines + 2, 1)
        self.copy.setEnabled(True)

    def _add_fact(self, number: int, name: str, value: str) -> None:
        told = ElidedLabel(value)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:  # a folder begins with its slash there too
            told.setAlignment(Qt.AlignmentFlag.AlignRight)
        told.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(label(name, "muted"), number, 0)
        self._grid.addWidget(told, number, 1)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch()
        names.addWidget(self.name)
        names.addWidget(self.version)
        names.addStretch()
        head = QHBoxLayout()
        head.setSpacing(SPACE.large)
        head.addWidget(self.icon)
        head.addLayout(names)
        head.addStretch()
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)
        about = QWidget()
        about.setLayout(self._grid)
        self._grid.setContentsMargins(SPACE.small, SPACE.large, SPACE.small, SPACE.small)
        self._grid.setHorizontalSpacing(SPACE.large)
        self._grid.setVerticalSpacing(SPACE.small)
        self._grid.setColumnStretch(1, 1)
        self.tabs.addTab(self.changes, tr("What changed"))
        self.tabs.addTab(about, tr("This installation"))
        self.tabs.addTab(self.licence, tr("Licence"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.large)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        fit_on_screen(self, _WIDTH, _HEIGHT)

    @Slot()
    def _copy(self) -> None:
        if self._facts is not None:
            QGuiApplication.clipboard().setText(self._facts.report())

    @Slot()
    def _dress(self) -> None:
        self.name.setFont(self._theme.font(TEXT.title, bold=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def _page(name: str, title: str) -> QTextBrowser:
    page = QTextBrowser()
    page.setObjectName(name)
    page.setAccessibleName(title)
    page.setOpenExternalLinks(True)
    page.setTabChangesFocus(True)
    page.setFrameShape(QTextBrowser.Shape.NoFrame)
    page.document().setIndentWidth(SPACE.wide)  # of lists
    return page


def _without_title(markdown: str) -> str:
    """The document from its first section on, the versions without the brackets of their links."""
    found = re.search(r"^## ", markdown, re.MULTILINE)
    sections = markdown[found.start() :] if found else markdown
    return re.sub(r"^## \[([^]]+)\]", r"## \1", sections, flags=re.MULTILINE)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
