"""Belonging to a server: being taken in by it, and whose ledger it is from then on."""

from __future__ import annotations

from app.domain.errors import Refusal
from app.store import sync_state
from app.store.sync_state import Account, Contact, Place
from app.store.work import Work
from app.sync import trouble
from app.sync.address import Address
from app.sync.transport import DeviceTransport, TransportFailure, TransportProblem
from app.wire.protocol import PROTOCOL, EnrolAnswer, EnrolRequest


def enrol(transport: DeviceTransport, address: Address, request: EnrolRequest) -> EnrolAnswer:
    """Trades an invitation's code for access, and closes the transport. Raises :class:`Refusal`."""
    try:
        spoken = transport.capabilities().protocol
        if not spoken.min <= PROTOCOL <= spoken.max:
            raise Refusal("Another version", f"{address.host} speaks versions {spoken.min} to {spoken.max} of the "
                          f"protocol, this program speaks {PROTOCOL}. Update the older of the two.")  # fmt: skip
        return transport.enrol(request)
    except TransportProblem as error:
        problem = error.problem
        raise Refusal(problem.title, problem.detail or "The server did not say why.") from error
    except TransportFailure as failure:
        told = trouble.of_failure(failure)
        raise Refusal(told.title, told.message) from failure
    finally:
        transport.close()


def account_of(answer: EnrolAnswer, address: Address, device: str) -> Account:
    """Whom the ledger belongs to from now on."""
    return Account(
        server=address.shown,
        organisation=answer.organisation,
        organisation_id=answer.organisation_id,
        person=answer.person,
        person_id=answer.person_id,
        device=device,
    )


def settle_account(work: Work, account: Account, *, first: bool) -> None:
    """Keeps whom the ledger belongs to; with the ``first`` joining nothing was read from the server yet."""
    sync_state.set_account(work.db, account)
    if first:
        sync_state.set_place(work.db, Place())
    sync_state.set_contact(work.db, Contact(token_at=work.at))


def refuse_other_server(known: Account | None, address: Address, *, moved: bool) -> None:
    """Raises :class:`Refusal` when the ledger belongs to another server; ``moved`` says that it only moved."""
    if known is None or moved or Address.read(known.server) == address:
        return
    raise Refusal(
        "Another server's ledger",
        f"This ledger belongs to {known.organisation} at {known.server}. Use a profile for each server: "
        f"“wrenchtime --profile NAME join {address.shown} CODE”. "
        "If it is the same server at a new address, add --moved.",
    )


def refuse_other_organisation(known: Account | None, answer: EnrolAnswer) -> None:
    """Raises :class:`Refusal` when the ledger belongs to another person or organisation."""
    if known is None or (known.organisation_id, known.person_id) == (answer.organisation_id, answer.person_id):
        return
    raise Refusal(
        "Somebody else's ledger",
        f"This ledger belongs to {known.person} of {known.organisation}; the code is for {answer.person} of "
        f"{answer.organisation}. Use a profile for each: “wrenchtime --profile NAME join …” with a new code.",
    )
