"""Parts that were used: what, how many, what one of them cost."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import Refusal
from app.domain.records import Part
from ui import wording
from ui.language import tr
from ui.tokens import SPACE
from ui.widgets import Button, WrappedLabel, label

_WIDTHS = (220, 64, 88)
_MOST = 1_000_000
_MINOR = 100


class PartsEditor(QFrame):
    """Rows for the parts of an entry, always with an empty one at the end. Enter stores them, Esc does not.

    ``done`` gets the parts.
    """

    def __init__(self, parts: tuple[Part, ...], done: Callable[[tuple[Part, ...]], None], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._done = done
        self.rows: list[tuple[QLineEdit, QLineEdit, QLineEdit]] = []
        self.setObjectName("parts-editor")
        self.setAccessibleName(tr("Parts used"))
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.trouble = WrappedLabel(sum(_WIDTHS) + 2 * SPACE.small, "parts-trouble", "warning")
        self.trouble.hide()
        self.store_button = Button(tr("Store"))
        self.store_button.setObjectName("store-parts")
        self.store_button.setProperty("kind", "primary")
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE.small)
        for place, title in enumerate((tr("Part"), tr("Quantity"), tr("Cost of one"))):
            self._grid.addWidget(_small(title), 0, place)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.medium, SPACE.medium, SPACE.medium, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addLayout(self._grid)
        column.addWidget(self.trouble)
        column.addWidget(self.store_button, 0, Qt.AlignmentFlag.AlignRight)
        self.store_button.clicked.connect(self.store)
        for part in (*parts, None):
            self._add_row(part)

    def open_at(self, place: QPoint) -> None:
        """Shows itself with its lower left corner at a place of the screen."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = min(max(place.x(), screen.left()), screen.right() - self.width())
        self.move(x, max(place.y() - self.height(), screen.top()))
        self.show()
        self.rows[-1][0].setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.store()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @Slot()
    def store(self) -> None:
        """Gives the parts on and closes, unless one cannot be read."""
        try:
            parts = tuple(
                part_typed(*(field.text() for field in row)) for row in self.rows if any(field.text() for field in row)
            )
        except Refusal as refusal:
            self.trouble.setText(f"{refusal.title}. {refusal.message}")
            self.trouble.show()
            self.adjustSize()
            return
        self.close()
        self._done(parts)

    def _add_row(self, part: Part | None = None) -> None:
        texts = (part.name, wording.decimal(part.quantity), cost_text(part.unit_cost)) if part else ("", "", "")
        named = (tr("Part"), tr("Quantity"), tr("Cost of one"))
        fields = tuple(_field(text, name, width) for text, name, width in zip(texts, named, _WIDTHS, strict=True))
        for place, field in enumerate(fields):
            self._grid.addWidget(field, len(self.rows) + 1, place)
        self.rows.append((fields[0], fields[1], fields[2]))
        fields[0].textChanged.connect(self._grow)

    @Slot()
    def _grow(self) -> None:
        if self.rows[-1][0].text():
            self._add_row()
            self.adjustSize()


def part_typed(name: str, quantity: str, cost: str) -> Part:
    """A part as typed; one of it where no quantity is named. Refuses what is not a part."""
    wanted = " ".join(name.split())
    if not wanted:
        raise Refusal(tr("A part without a name"), tr("Say what it was, or empty its other fields."))
    number = _decimal(quantity or "1", quantity)
    if number <= 0:
        raise Refusal(
            tr("Not a quantity"),
            tr(
                "“{quantity}” of “{wanted}”: write a number above nothing, like 2 or 0.75.",
                quantity=quantity,
                wanted=wanted,
            ),
        )
    return Part(name=wanted, quantity=f"{number.normalize():f}", unit_cost=_minor(cost))


def cost_text(unit_cost: int | None) -> str:
    """A cost in minor units as it is typed: "12.50", in German "12,50"."""
    return "" if unit_cost is None else wording.decimal(f"{unit_cost // _MINOR}.{unit_cost % _MINOR:02}")


def _minor(cost: str) -> int | None:
    if not cost.strip():
        return None
    amount = _decimal(cost, cost) * _MINOR
    if amount < 0 or amount != amount.to_integral_value():
        raise Refusal(tr("Not a cost"), tr("“{cost}” is not a cost. Write an amount like 12.50.", cost=cost))
    return int(amount)


def _decimal(text: str, shown: str) -> Decimal:
    try:
        read = Decimal(text.strip().replace(",", "."))
    except InvalidOperation as error:
        raise Refusal(
            tr("Not a number"), tr("“{shown}” is not a number. Write one like 2, 0.75 or 12.50.", shown=shown)
        ) from error
    if not read.is_finite() or abs(read) > _MOST:
        raise Refusal(
            tr("Not a number"), tr("“{shown}” is too large or no number. Write one like 2, 0.75 or 12.50.", shown=shown)
        )
    return read


def _field(text: str, name: str, width: int) -> QLineEdit:
    field = QLineEdit(text)
    field.setAccessibleName(name)
    field.setFixedWidth(width)
    return field


def _small(text: str) -> QLabel:
    return label(text, "small")
