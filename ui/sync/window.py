"""The server's window: joined as whom, how it stands, what failed and what to do, and what the server refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.errors import Refusal
from app.settings import CA_FILE, TOKEN_FILE
from app.sync.namesakes import Offered
from app.sync.status import State
from app.sync.transport import Layer
from app.tracking.subject import Named, Subject
from app.wire.records import Fields
from ui.desk import Desk
from ui.glance import Glance
from ui.icons import Icons
from ui.language import mark, tr
from ui.sentences import told
from ui.sync.alike_card import AlikeCard
from ui.sync.facts import Facts
from ui.sync.joining import JoiningDialog
from ui.sync.leaving import SigningOut
from ui.sync.link import Link
from ui.sync.refusals import Shown
from ui.sync.refused_card import RefusedCard
from ui.sync.remedies import AssigningDialog, EditingDialog
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import Button, WrappedLabel, label, wear

WIDTH = 624
_INSIDE = WIDTH - 2 * SPACE.wide
_HIGHEST = 420

WITHOUT = mark(
    "Your records are on this machine alone. With your company’s server, the office sees what was done, and your "
    "records are safe if this machine is lost. You never wait for it: everything is stored here first."
)
TRIAL = mark(
    "The trial opens a second Wrenchtime with a sample company and a server on this machine. Your own records are not "
    "touched, and the trial is removed when you quit it."
)


class ServerWindow(QWidget):
    """How it stands with the server. ``trial_wanted`` asks for a trial with a server of its own."""

    trial_wanted = Signal()
    shown = Signal()
    """What the server refused is on the screen."""

    def __init__(self, desk: Desk, link: Link, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._desk = desk
        self._link = link
        self._theme = theme
        self._icons = icons
        self._listed: list[Shown] = []
        self._alike: list[Offered] = []
        self.setObjectName("server-window")
        self.setWindowTitle(tr("Server – Wrenchtime"))
        self.facts = Facts(theme, _INSIDE)
        self.without = WrappedLabel(_INSIDE, "without-server")
        self.without.setText(tr(WITHOUT))
        self.about_trial = WrappedLabel(_INSIDE, "about-trial", "small")
        self.about_trial.setText(tr(TRIAL))
        self.told = WrappedLabel(_INSIDE, "server-told")
        self.join_button = _button("join-server", tr("Join a server…"), "primary")
        self.trial_button = _button("try-local-server", tr("Try it with a local server"))
        self.sync_button = _button("sync-now", tr("Sync now"), "primary")
        self.sign_out_button = _button("sign-out", tr("Sign out…"))
        self.export_button = _button("export-unsent", tr("Export…"))
        self.export_button.setToolTip(tr("Writes everything that the server does not have to a file"))
        self.attention_title = label(tr("Needs attention"), "", "attention-title")
        self.list = QScrollArea()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._connect()
        self._dress()
        self._show_glance(desk.glance)

    def open(self) -> None:
        """Shows the window as things are now."""
        self.told.hide()
        self._desk.refresh()
        self._show_glance(self._desk.glance)
        self.show()
        self.raise_()
        self.activateWindow()

    def tell(self, text: str) -> None:
        """Tells what came of something that was asked for here."""
        self.told.setText(text)
        self.told.show()
        self._fit()

    @Slot()
    def join(self) -> JoiningDialog:
        """Opens the dialog for joining."""
        account = self._desk.glance.sync.account
        dialog = JoiningDialog(self._link, self._theme, account.server if account else "", parent=self)
        self._desk.ask(
            lambda services: (services.settings.get(CA_FILE), services.settings.get(TOKEN_FILE)),
            lambda kept: dialog.take(kept[0], in_file=kept[1]),
            owner=dialog,
        )
        dialog.accepted.connect(self._joined)
        dialog.open()
        return dialog

    @Slot()
    def sign_out(self) -> SigningOut:
        """Asks whether to sign out, and where to put what is unsent."""
        asked = SigningOut(self._desk.glance.sync, self._sign_out, self._export_and_sign_out)
        asked.open()
        return asked

    def sign_out_to(self, path: Path | None) -> None:
        """Signs out, after exporting to ``path`` if one is given."""
        if path is None:
            told = tr("Signed out. Everything you recorded stays here.")
        else:
            told = tr("Signed out. What the server does not have is in {path}; it stays here too.", path=path)
        self._link.sign_out(path, lambda: self.tell(told), self._failed, self)

    def export_to(self, path: Path) -> None:
        """Writes what the server does not have."""

        def written(count: int) -> None:
            self.tell(tr("%n written to {path}.", n=count, path=path))

        self._link.export(path, written, self._failed, self)

    # How it is put together

    def _lay_out(self) -> None:
        self._title = label(tr("Server"))
        self.list.setObjectName("refused-list")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWidgetResizable(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.small)
        for button in (self.join_button, self.trial_button, self.sync_button):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.sign_out_button)
        above = QHBoxLayout()
        above.addWidget(self.attention_title)
        above.addStretch()
        above.addWidget(self.export_button)
        column = self._column
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addWidget(self._title)
        column.addWidget(self.without)
        column.addWidget(self.facts)
        column.addWidget(self.told)
        column.addLayout(buttons)
        column.addWidget(self.about_trial)
        column.addLayout(above)
        column.addWidget(self.list)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self.list.setFixedWidth(_INSIDE)

    def _connect(self) -> None:
        self._desk.glanced.connect(self._show_glance)
        self._link.running.connect(self._show_running)
        self._link.refused.connect(self._show_refusal)
        self._theme.changed.connect(self._dress)
        self.join_button.clicked.connect(self.join)
        self.trial_button.clicked.connect(self.trial_wanted)
        self.sync_button.clicked.connect(self._sync_now)
        self.sign_out_button.clicked.connect(self.sign_out)
        self.export_button.clicked.connect(self._choose_export)

    @Slot()
    def _dress(self) -> None:
        self._title.setFont(self._theme.font(TEXT.title, bold=True))
        self.attention_title.setFont(self._theme.font(TEXT.body, bold=True))
        self.about_trial.setFont(self._theme.font(TEXT.small))

    # What it shows

    @Slot(object)
    def _show_glance(self, glance: Glance) -> None:
        status = glance.sync
        alone = status.state is State.ALONE
        self.without.setVisible(alone)
        self.about_trial.setVisible(alone)
        self.trial_button.setVisible(alone)
        # A device that was shut out, or lost its access, joins again with a new code.
        self.join_button.setVisible(not status.joined or status.layer == Layer.SIGN_IN.value)
        self.join_button.setText(tr("Join a server…") if alone else tr("Join again…"))
        self.facts.setVisible(not alone)
        self.sync_button.setVisible(status.joined)
        wear(self.sync_button, "" if self.join_button.isVisibleTo(self) else "primary")
        self.sign_out_button.setVisible(status.joined)
        self.facts.show_status(status, self._link.refusal, self._desk.now())
        self._show_running(self._link.busy)
        if status.attention:
            self._link.list_refused(self._show_refused, self)
        else:
            self._show_refused([])
        if status.alike:
            self._link.list_alike(self._show_alike, self)
        else:
            self._show_alike([])

    @Slot(bool)
    def _show_running(self, running: bool) -> None:
        self.sync_button.setEnabled(not running)
        self.sync_button.setText(tr("Syncing…") if running else tr("Sync now"))

    @Slot(object)
    def _show_refusal(self, refusal: Refusal | None) -> None:
        self.facts.show_status(self._desk.glance.sync, refusal, self._desk.now())
        self._fit()

    def _show_refused(self, listed: list[Shown]) -> None:
        self._show_questions(listed, self._alike)
        self.shown.emit()

    def _show_alike(self, alike: list[Offered]) -> None:
        self._show_questions(self._listed, alike)

    def _show_questions(self, listed: list[Shown], alike: list[Offered]) -> None:
        self.export_button.setVisible(bool(listed))
        for part in (self.attention_title, self.list):
            part.setVisible(bool(listed or alike))
        if (listed, alike) != (self._listed, self._alike) or ((listed or alike) and self.list.widget() is None):
            self._listed, self._alike = listed, alike
            self._fill(listed, alike)
        self._fit()

    def _fill(self, listed: list[Shown], alike: list[Offered]) -> None:
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SPACE.small)
        beside_bar = _INSIDE - (SPACE.large if len(listed) + len(alike) > 1 else 0)
        for shown in listed:
            one = RefusedCard(shown, self._theme, beside_bar)
            one.setFixedWidth(beside_bar)
            one.send_asked.connect(lambda about: self._link.resend(about.mid, {}, self._failed, self))
            one.edit_asked.connect(self.edit)
            one.assign_asked.connect(self.assign)
            one.keep_asked.connect(lambda about: self._link.keep(about.mid, self._failed, self))
            one.drop_asked.connect(lambda about: self._link.drop(about.mid, self._failed, self))
            one.replace_asked.connect(lambda about, chosen: self._link.replace(about.mid, chosen, self._failed, self))
            lines.addWidget(one)
        for offered in alike:
            question = AlikeCard(offered, self._theme, beside_bar)
            question.setFixedWidth(beside_bar)
            question.join_asked.connect(lambda mine: self._link.join_customers(mine, self._failed, self))
            question.apart_asked.connect(lambda mine: self._link.keep_customers_apart(mine, self._failed, self))
            lines.addWidget(question)
        lines.addStretch()
        self.list.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.list.setFixedHeight(min(inside.sizeHint().height(), _HIGHEST))

    def _fit(self) -> None:
        self._column.activate()
        self.adjustSize()

    # What it does

    @Slot(object)
    def edit(self, shown: Shown) -> EditingDialog | None:
        """Opens a refused entry for changing."""
        wanted = shown.wanted
        if wanted is None:
            return None

        def send(changes: Fields) -> None:
            self._link.resend(shown.mid, changes, self._failed, self)

        dialog = EditingDialog(wanted, self._theme, send, self)
        dialog.open()
        return dialog

    @Slot(object)
    def assign(self, shown: Shown) -> AssigningDialog:
        """Opens the search for another task."""

        def send(subject: Subject | Named) -> None:
            self._link.reassign(shown.mid, subject, self._failed, self)

        dialog = AssigningDialog(self._desk, self._theme, self._icons, send, self)
        dialog.open()
        return dialog

    @Slot()
    def _sync_now(self) -> None:
        self.told.hide()
        self._link.sync_now()

    @Slot()
    def _joined(self) -> None:
        self.told.hide()
        self._desk.refresh()

    def _sign_out(self) -> None:
        self.sign_out_to(None)

    def _export_and_sign_out(self) -> None:
        _choose_file(self, self.sign_out_to)

    @Slot()
    def _choose_export(self) -> None:
        _choose_file(self, self.export_to)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refusal):
            self.tell(told(error))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def _button(name: str, text: str, kind: str = "") -> QPushButton:
    made = Button(text)
    made.setObjectName(name)
    if kind:
        made.setProperty("kind", kind)
    return made


def _choose_file(parent: QWidget, then: Callable[[Path], None]) -> None:
    chooser = QFileDialog(parent, tr("Where to write what the server does not have"), filter="JSON (*.json)")
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix("json")
    chooser.selectFile("wrenchtime-unsent.json")
    chooser.fileSelected.connect(lambda name: then(Path(name)))
    chooser.open()
