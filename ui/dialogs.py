"""The few questions and troubles that need a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from app.tracking.links import Wanted
from ui import wording
from ui.glance import Glance
from ui.language import tr
from ui.tokens import SPACE
from ui.wording import name_of

_NARROWEST = 360
_WIDEST = 560


def tell_trouble(title: str, message: str) -> None:
    """Says why the program cannot go on, and waits until it was read."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, "Wrenchtime", title)
    box.setObjectName("trouble")
    box.setInformativeText(message)
    widen(box)
    box.exec()


class Quitting(QObject):
    """Asks once what becomes of the running timers when the program is quit."""

    def __init__(self, glance: Glance, stop: Callable[[], None], keep: Callable[[], None]) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, "Wrenchtime", _what_runs(glance))
        super().__init__(box)
        self.box = box
        self._stop = stop
        self._keep = keep
        box.setObjectName("quitting")
        box.setInformativeText(tr("A timer goes on without Wrenchtime; it will be there next time."))
        widen(box)
        self.keep_button = self._button("keep", tr("Quit, keep running"), QMessageBox.ButtonRole.AcceptRole)
        self.stop_button = self._button("stop", tr("Stop and quit"), QMessageBox.ButtonRole.DestructiveRole)
        self.cancel_button = self._button("cancel", tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(self.keep_button)
        box.setEscapeButton(self.cancel_button)
        box.finished.connect(self._answered)

    def open(self) -> None:
        """Shows the question; the answer calls one of the two, or neither."""
        self.box.open()
        self.box.activateWindow()

    def _button(self, name: str, text: str, role: QMessageBox.ButtonRole) -> QPushButton:
        button = self.box.addButton(text, role)
        button.setObjectName(name)
        return button

    @Slot()
    def _answered(self) -> None:
        chosen = self.box.clickedButton()
        self.box.deleteLater()
        if chosen is self.keep_button:
            self._keep()
        elif chosen is self.stop_button:
            self._stop()


class Linked(QObject):
    """Asks whether to start what a link wants."""

    def __init__(self, wanted: Wanted, glance: Glance, start: Callable[[], None]) -> None:
        named = wanted.named
        names = [named.title, named.customer, named.reference] if named is not None else []
        name = wording.elided(" · ".join(name for name in names if name), 72)
        box = QMessageBox(QMessageBox.Icon.NoIcon, "Wrenchtime", tr("Start “{name}”?", name=name))
        super().__init__(box)
        self.box = box
        self._start = start
        box.setObjectName("linked")
        # Names come from whoever wrote the link, and are shown as they are.
        box.setTextFormat(Qt.TextFormat.PlainText)
        ends = glance.overview.attended is not None
        box.setInformativeText(tr("A link asks for it. What is running ends.") if ends else tr("A link asks for it."))
        widen(box)
        self.start_button = box.addButton(tr("Start"), QMessageBox.ButtonRole.AcceptRole)
        self.start_button.setObjectName("start-linked")
        self.cancel_button = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(self.cancel_button)
        box.setEscapeButton(self.cancel_button)
        box.finished.connect(self._answered)

    def open(self) -> None:
        """Shows the question."""
        self.box.open()
        self.box.raise_()
        self.box.activateWindow()

    def close(self) -> None:
        """Takes the question back."""
        self.box.done(0)

    @Slot()
    def _answered(self) -> None:
        chosen = self.box.clickedButton()
        self.box.deleteLater()
        if chosen is self.start_button:
            self._start()


def _what_runs(glance: Glance) -> str:
    running = glance.overview.running
    if len(running) == 1:
        return tr("“{name}” is running.", name=wording.elided(name_of(running[0].described), 72))
    return tr("%n timers are running.", n=len(running))


def widen(box: QMessageBox) -> None:
    """Makes a box as wide as its sentences; left alone, it breaks one into five short lines."""
    for text in box.findChildren(QLabel):
        whole = text.fontMetrics().horizontalAdvance(text.text()) + SPACE.small
        text.setMinimumWidth(max(_NARROWEST, min(whole, _WIDEST)))
