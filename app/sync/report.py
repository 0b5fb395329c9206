"""What a run of sync came to, and what of that is kept for whoever shows it."""

from __future__ import annotations

import msgspec

from app.store import sync_state
from app.store.ledger import Ledger
from app.store.work import Work
from app.sync.transport import Layer
from app.sync.trouble import Trouble
from app.wire.records import Kind


class Report(msgspec.Struct, kw_only=True):
    """What a run came to. ``up`` and ``down`` say what stood in the way of each direction.

    ``different`` are the kinds of record that were compared and fetched anew, ``None`` where nothing was compared.
    """

    pushed: int = 0
    pulled: int = 0
    up: Trouble | None = None
    down: Trouble | None = None
    different: tuple[Kind, ...] | None = None

    @property
    def trouble(self) -> Trouble | None:
        return self.up or self.down

    @property
    def lets_pull(self) -> bool:
        """A server that fails at what we send may well answer what we ask; no network answers nothing."""
        if self.up is None:
            return True
        return not self.up.lasting and self.up.retry_after is None and self.up.layer in {Layer.SERVER, Layer.ANSWER}


def note(ledger: Ledger, report: Report) -> None:
    """Keeps how it went."""
    stood = report.trouble

    def work(work: Work) -> None:
        if stood is not None:
            note_trouble(work, stood)
            return
        contact = msgspec.structs.replace(
            sync_state.contact(work.db), answered_at=work.at, offline_since=None, layer="", title="", message=""
        )
        sync_state.set_contact(work.db, contact)

    ledger.write(work)


def note_trouble(work: Work, stood: Trouble) -> None:
    """Keeps what is in the way, for whoever shows it."""
    contact = sync_state.contact(work.db)
    sync_state.set_contact(
        work.db,
        msgspec.structs.replace(
            contact,
            offline_since=contact.offline_since or work.at,
            layer=stood.layer.value,
            title=stood.title,
            message=stood.message,
        ),
    )
