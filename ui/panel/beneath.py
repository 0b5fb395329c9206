"""What stands beneath the names of what runs: the live meter, and what fixed it last time."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.domain.instant import SECOND
from app.timesheet.last_time import LastTime, PastNote
from app.timesheet.meter import Meter
from ui import wording
from ui.desk import Desk
from ui.glance import Glance
from ui.language import tr
from ui.widgets import ElidedLabel

_LOW = 10
"""With less than this percentage left of the included hours the meter asks for attention."""


class MeterLine(ElidedLabel):
    """Hours left of the customer's agreement, the cost so far where it is shared, and whether this is billable."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("running-meter")
        self.setAccessibleName(tr("Agreement"))
        self.setProperty("role", "small")
        self._about = ""
        self.hide()

    def show_glance(self, glance: Glance) -> None:
        """Shows the meter of what runs; nothing changes on the screen where the text stays the same."""
        running, meter = glance.foremost, glance.meter
        billable = running is None or running.described.entry.billable
        text = meter_text(meter, billable=billable)
        self._about = meter_about(meter, glance)
        role = "warning" if meter is not None and _is_low(meter) else "small"
        if role != self.property("role"):
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
        if text != self.text():
            self.setText(text)
        self.setVisible(bool(text))

    def _explain(self) -> None:
        self.setToolTip(self._about)


class PastLine(ElidedLabel):
    """The most helpful of the past notes; the tooltip has the others. It is looked up when other work comes to run."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asked: object = None
        self._all = ""
        self.setObjectName("running-past")
        self.setAccessibleName(tr("Last time"))
        self.setProperty("role", "small")
        self.hide()

    def show_glance(self, glance: Glance) -> None:
        """Looks up the past of what runs, unless that is what it did last."""
        running = glance.foremost
        entry = running.described.entry if running else None
        about = (entry.id, entry.task_id, entry.customer_id) if entry is not None else None
        if about == self._asked:
            return
        self._asked = about
        self._show(LastTime(), glance)
        if entry is not None and entry.assigned:
            task_id, customer_id, entry_id = entry.task_id, entry.customer_id, entry.id
            self._desk.ask(
                lambda services: services.past.read(task_id, customer_id, before=entry_id),
                lambda found: self._show(found, glance) if self._asked == about else None,
                owner=self,
            )

    def _show(self, found: LastTime, glance: Glance) -> None:
        told = [past_text(note, glance) for note in found.notes]
        self._all = "\n\n".join(told)
        self.setText(told[0] if told else "")
        self.setAccessibleDescription(self._all)
        if self.isHidden() is bool(told):
            self.setVisible(bool(told))
            self.changed.emit()

    def _explain(self) -> None:
        self.setToolTip(self._all)


def meter_text(meter: Meter | None, *, billable: bool) -> str:
    """The meter in a line; nothing where there is nothing to show."""
    told = [] if billable else [tr("Not billable")]
    if meter is not None:
        told += _parts(meter)
    return " · ".join(told)


def _parts(meter: Meter) -> list[str]:
    told, included, left = [], meter.agreement.included_seconds, meter.left_seconds
    if included is not None and left is not None:
        hours, of = wording.length(abs(left) * SECOND), wording.length(included * SECOND)
        if left >= 0:
            told.append(tr("{hours} left of {included}", hours=hours, included=of))
        else:
            told.append(tr("{hours} over {included}", hours=hours, included=of))
    if meter.amount is not None:
        told.append(tr("{amount} so far", amount=wording.money(meter.amount, meter.agreement.currency)))
    return told


def meter_about(meter: Meter | None, glance: Glance) -> str:
    """Which agreement the meter is of, and how it was counted."""
    if meter is None:
        return ""
    if meter.as_of is None:
        return tr("{agreement}: counted from your own entries alone, until the server says more.",
                  agreement=meter.agreement.name)  # fmt: skip
    when = wording.moment(meter.as_of, glance.overview.reading.zone, glance.overview.day)
    return tr(
        "{agreement}: counted by the server ({when}), with what you recorded since.",
        agreement=meter.agreement.name, when=when,
    )  # fmt: skip


def past_text(note: PastNote, glance: Glance) -> str:
    """A past note with its day: "Last time, 3 May: new rollers"."""
    entry = note.described.entry
    overview = glance.overview
    when = wording.moment(entry.start, overview.reading.zone, overview.day)
    if note.same_task:
        return tr("Last time, {when}: {note}", when=when, note=note.note)
    return tr("{task}, {when}: {note}", task=note.described.title, when=when, note=note.note)


def _is_low(meter: Meter) -> bool:
    included, left = meter.agreement.included_seconds, meter.left_seconds
    return included is not None and left is not None and left * 100 < included * _LOW
