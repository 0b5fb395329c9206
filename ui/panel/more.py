"""What else can be said about a running timer: the menu behind "⋯"."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.records import Entry, WorkType
from app.tracking.edits import Details
from app.tracking.overview import Running
from ui.desk import Desk
from ui.icons import Glyph, Icons
from ui.language import tr
from ui.theme import Theme
from ui.widgets import key_name
from ui.wording import name_of

if TYPE_CHECKING:
    from ui.panel.window import QuickPanel


class MoreMenu:
    """Builds and opens the menu for one running entry."""

    def __init__(self, desk: Desk, theme: Theme, icons: Icons, panel: QuickPanel) -> None:
        self._desk = desk
        self._theme = theme
        self._icons = icons
        self._panel = panel
        self.menu = QMenu(panel)
        self.menu.setObjectName("more-menu")

    def open(self, running: Running, by: QWidget) -> None:
        """Opens the menu under ``by``, once the work types to choose from are read."""

        def ready(work_types: list[WorkType]) -> None:
            self.fill(running, work_types)
            self.menu.popup(by.mapToGlobal(QPoint(0, by.height())))

        self._desk.ask(lambda services: services.catalogue.work_types(), ready, owner=self._panel)

    def fill(self, running: Running, work_types: list[WorkType]) -> None:
        """Fills the menu for an entry."""
        entry = running.described.entry
        self.menu.clear()
        self._add("start-time", tr("Change when it began…") + "\tF4", self._panel.edit_start)
        if entry.attended:
            self._add(
                "interrupt",
                f"{tr('Park it and start anew')}\t{key_name('Ctrl+I')}",
                self._panel.hands.interrupt,
                Glyph.PARK,
            )
        if work_types:
            self._add_work_types(entry, work_types)
        billable = self._add("billable", tr("Billable"), lambda: self._set(entry, Details(billable=not entry.billable)))
        billable.setCheckable(True)
        billable.setChecked(entry.billable)
        self.menu.addSeparator()
        self._add(
            "discard", tr("Discard this time"), lambda: self._panel.hands.discard(entry, name_of(running.described))
        )

    def _add_work_types(self, entry: Entry, work_types: list[WorkType]) -> None:
        inner = self.menu.addMenu(tr("Work type"))
        inner.menuAction().setObjectName("work-type")
        for work_type in work_types:
            action = inner.addAction(work_type.name.replace("&", "&&"))
            action.setObjectName(f"work-type-{work_type.id}")
            action.setCheckable(True)
            action.setChecked(work_type.id == entry.work_type_id)
            action.triggered.connect(self._typer(entry, work_type.id))

    def _typer(self, entry: Entry, work_type_id: str) -> Callable[[], None]:
        return lambda: self._set(entry, Details(work_type_id=work_type_id))

    def _set(self, entry: Entry, details: Details) -> None:
        self._desk.do(lambda services: services.edits.change(entry.id, details), owner=self._panel)

    def _add(self, name: str, text: str, do: Callable[[], None], glyph: Glyph | None = None) -> QAction:
        action = self.menu.addAction(text)
        action.setObjectName(name)
        action.triggered.connect(do)
        if glyph is not None:
            action.setIcon(self._icons.glyph(glyph, self._theme.colours.muted))
        return action
