"""The dialog for joining a server: its address, the one-time code, and what is in the way in a sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import Refusal
from app.sync.credentials import NoKeyring
from app.sync.status import SyncStatus
from ui.language import mark, tr
from ui.sentences import told
from ui.sync.link import Joining, Link
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import Button, WrappedLabel, card, label

_INSIDE = 424

INTRODUCTION = mark(
    "Your manager invites you with a one-time code. What you have recorded so far is sent too, and you never wait for "
    "the server: everything is stored here first."
)


class JoiningDialog(QDialog):
    """Asks for a server and joins it. ``server`` fills in the address, such as that of a server signed out of."""

    def __init__(self, link: Link, theme: Theme, server: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._theme = theme
        self.setObjectName("joining")
        self.setWindowTitle(tr("Join a server – Wrenchtime"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.address = _field("server-address", tr("Server"), "https://time.example.com")
        self.address.setText(server)
        self.code = _field("join-code", tr("One-time code"), "K7QF-2MXD")
        self.ca_file = _field("ca-file", tr("Certificate file"), tr("only if your company has its own"))
        self.choose_button = Button(tr("Choose…"))
        self.choose_button.setObjectName("choose-ca-file")
        self.moved = QCheckBox(tr("It is the same server as before, at a new address"))
        self.moved.setObjectName("server-moved")
        self.in_file = QCheckBox(tr("Keep the access in a file that only I can read"))
        self.in_file.setObjectName("token-in-file")
        self.trouble = WrappedLabel(_INSIDE - 2 * SPACE.medium, "join-trouble")
        self.join_button = Button(tr("Join"))
        self.join_button.setObjectName("join")
        self.join_button.setProperty("kind", "primary")
        self.join_button.setDefault(True)
        self.cancel_button = Button(tr("Cancel"))
        self.cancel_button.setObjectName("cancel-join")
        self.cancel_button.setAutoDefault(False)
        self.choose_button.setAutoDefault(False)
        self._trouble_card = _trouble_card(self.trouble)
        self._lay_out()
        for hidden in (self._trouble_card, self.in_file, self.moved):
            hidden.hide()
        for field in (self.address, self.code):
            field.textChanged.connect(self._typed)
        self.choose_button.clicked.connect(self._choose_file)
        self.join_button.clicked.connect(self.join)
        self.cancel_button.clicked.connect(self.reject)
        self._typed()

    def take(self, ca_file: str, *, in_file: bool) -> None:
        """Fills in what was chosen the last time."""
        self.ca_file.setText(ca_file)
        self.in_file.setChecked(in_file)
        self.in_file.setVisible(in_file)

    @Slot()
    def join(self) -> None:
        """Joins with what is in the fields."""
        if not self.join_button.isEnabled():
            return
        wanted = Joining(
            url=self.address.text().strip(),
            code=self.code.text().strip(),
            ca_file=self.ca_file.text().strip(),
            token_file=self.in_file.isChecked(),
            moved=self.moved.isChecked(),
        )
        self._trouble_card.hide()
        self._set_busy(True)
        self._link.join(wanted, self._joined, self._failed, self)

    def _joined(self, _status: SyncStatus) -> None:
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, Refusal):
            error = Refusal(tr("It did not work"), tr("Something went wrong inside the program. It is in the log."))
        self.trouble.setText(told(error))
        self._trouble_card.show()
        if isinstance(error, NoKeyring):
            self.in_file.show()
        if error.title == _OTHER_SERVER:
            self.moved.show()
        self.adjustSize()

    def _set_busy(self, busy: bool) -> None:
        for field in (self.address, self.code, self.ca_file):
            field.setReadOnly(busy)
        self.choose_button.setEnabled(not busy)
        self.join_button.setText(tr("Joining…") if busy else tr("Join"))
        self.join_button.setEnabled(not busy)

    @Slot()
    def _typed(self) -> None:
        self.join_button.setEnabled(bool(self.address.text().strip() and self.code.text().strip()))

    @Slot()
    def _choose_file(self) -> None:
        chooser = QFileDialog(
            self,
            tr("Certificate file of your company"),
            filter=f"{tr('Certificates')} (*.pem *.crt *.cer);;{tr('All files')} (*)",
        )
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self.ca_file.setText)
        chooser.open()

    def _lay_out(self) -> None:
        title = label(tr("Join a server"))
        title.setFont(self._theme.font(TEXT.title, bold=True))
        told = WrappedLabel(_INSIDE, "join-introduction", "muted")
        told.setText(tr(INTRODUCTION))
        file_row = QHBoxLayout()
        file_row.setSpacing(SPACE.small)
        file_row.addWidget(self.ca_file)
        file_row.addWidget(self.choose_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.small)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.join_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.small)
        column.addWidget(title)
        column.addWidget(told)
        column.addSpacing(SPACE.tight)
        for field in (self.address, self.code, self.ca_file):
            name = label(field.accessibleName())
            name.setBuddy(field)
            column.addWidget(name)
            if field is self.ca_file:
                column.addLayout(file_row)
            else:
                column.addWidget(field)
        column.addWidget(self._trouble_card)
        column.addWidget(self.moved)
        column.addWidget(self.in_file)
        column.addSpacing(SPACE.small)
        column.addLayout(buttons)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)


_OTHER_SERVER = "Another server's ledger"


def _field(name: str, what: str, example: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(what)
    field.setPlaceholderText(example)
    return field


def _trouble_card(text: WrappedLabel) -> QWidget:
    framed = card("join-trouble-card")
    framed.setProperty("state", "attention")
    inside = QVBoxLayout(framed)
    inside.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
    inside.addWidget(text)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return framed
