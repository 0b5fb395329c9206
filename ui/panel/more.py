"""What else can be said about a running timer: the menu behind "⋯"."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.bootstrap import Services
from app.domain.records import Entry, WorkType
from app.tracking.edits import Details
from app.tracking.overview import Running
from app.tracking.policies import ASK_EVERY, Holder
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

        entry = running.described.entry

        def ready(read: tuple[list[WorkType], frozenset[Holder]]) -> None:
            self.fill(running, *read)
            self.menu.popup(by.mapToGlobal(QPoint(0, by.height())))

        def read(services: Services) -> tuple[list[WorkType], frozenset[Holder]]:
            return services.catalogue.work_types(), services.absences.elsewhere(entry)

        self._desk.ask(read, ready, owner=self._panel)

    def fill(self, running: Running, work_types: list[WorkType], elsewhere: frozenset[Holder] = frozenset()) -> None:
        """Fills the menu for an entry; ``elsewhere`` says for which of task and work type idleness means nothing."""
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
        self._add_elsewhere(running, elsewhere)
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

    def _add_elsewhere(self, running: Running, elsewhere: frozenset[Holder]) -> None:
        """On a customer's site the technician's own computer sees nobody, and that means nothing."""
        described = running.described
        offers: list[tuple[Holder, str | None, str]] = [
            ("task", described.entry.task_id, tr("This task is done away from this computer")),
            (
                "work_type",
                described.entry.work_type_id,
                tr("“{work_type}” is done away from this computer", work_type=described.work_type.replace("&", "&&")),
            ),
        ]
        for holder, record_id, text in offers:
            if record_id is None:
                continue
            action = self._add(f"elsewhere-{holder}", text, self._setter(holder, record_id, holder not in elsewhere))
            action.setCheckable(True)
            action.setChecked(holder in elsewhere)
            action.setToolTip(tr("No absence is noted for it; every hour you are asked whether it still goes on."))

    def _setter(self, holder: Holder, record_id: str, away: bool) -> Callable[[], None]:
        minutes = ASK_EVERY if away else None
        return lambda: self._desk.do(
            lambda services: services.absences.set_policy(holder, record_id, minutes), owner=self._panel
        )

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
