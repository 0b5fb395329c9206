"""The network between a machine and the server: requests and answers as bytes, and whatever befalls them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import msgspec

from app.sync.transport import Layer, TransportFailure, TransportProblem
from app.wire.addresses import witness_text
from app.wire.protocol import (
    Capabilities,
    ChangesAnswer,
    EnrolAnswer,
    EnrolRequest,
    Problem,
    PushAnswer,
    PushRequest,
    SnapshotAnswer,
    VerifyAnswer,
    VerifyRequest,
    Witness,
)
from app.wire.records import Kind
from server import problems
from server.problems import ServerProblem
from server.sync.device import DeviceIdentity
from tests.sync.simulation.faults import Fault
from tests.sync.simulation.headquarters import BOSS, ORG, WorkerCrash
from tests.sync.simulation.oracle.seen import Sighting

if TYPE_CHECKING:
    from tests.sync.simulation.machine import Machine
    from tests.sync.simulation.schedule import World

A = TypeVar("A", PushAnswer, ChangesAnswer, SnapshotAnswer, VerifyAnswer)


class Killed(BaseException):
    """The client's process ended here. No code of its own may notice."""


class Wire:
    """The transport of one machine, in this process."""

    def __init__(self, world: World, machine: Machine) -> None:
        self._world = world
        self._machine = machine

    def capabilities(self) -> Capabilities:
        return self._world.headquarters.service.capabilities()

    def enrol(self, request: EnrolRequest) -> EnrolAnswer:
        raise NotImplementedError("the simulation lets devices in by itself")

    def push(self, request: PushRequest) -> PushAnswer:
        body, device = msgspec.json.encode(request), self._identity()
        return self._exchange(lambda: self._world.headquarters.push(device, body), PushAnswer)

    def changes(self, tip: Witness | None, acked_seq: int, cursor: str, limit: int) -> ChangesAnswer:
        shown, device = _shown(tip), self._identity()
        return self._exchange(
            lambda: self._world.headquarters.changes(device, shown, acked_seq, cursor, limit), ChangesAnswer
        )

    def snapshot(
        self, tip: Witness | None, acked_seq: int, kind: Kind, after: str | None, limit: int
    ) -> SnapshotAnswer:
        shown, device = _shown(tip), self._identity()
        return self._exchange(
            lambda: self._world.headquarters.snapshot(device, shown, acked_seq, kind.value, after, limit),
            SnapshotAnswer,
        )

    def verify(self, request: VerifyRequest) -> VerifyAnswer:
        device = self._identity()
        return self._exchange(
            lambda: msgspec.json.encode(self._world.headquarters.service.verify(device, request)), VerifyAnswer
        )

    def close(self) -> None:
        return

    def _identity(self) -> DeviceIdentity:
        role = "manager" if self._machine.person_id == BOSS else "technician"
        return DeviceIdentity(ORG, self._machine.device_id(), self._machine.person_id, role)

    def _exchange(self, serve: Callable[[], bytes], answer_type: type[A]) -> A:
        world, fault = self._world, self._world.luck.of_request()
        world.meanwhile(self._machine)
        match fault:
            case Fault.LOST_REQUEST:
                raise TransportFailure(Layer.CONNECTION, "The request was lost.")
            case Fault.DELAYED_REQUEST:
                world.under_way.append(serve)
                raise TransportFailure(Layer.TIMEOUT, "The request is still under way.")
            case Fault.WORKER_CRASH:
                self._crash(serve)
            case Fault.BUSY:
                raise _problem(problems.busy())
        raw = self._served(serve)
        answer = msgspec.json.decode(raw, type=answer_type)
        self._note(answer)
        if fault is Fault.DOUBLED:
            world.deliver(serve)
        elif fault is Fault.DOUBLED_LATER:
            world.under_way.append(serve)
        world.meanwhile(self._machine)
        match fault:
            case Fault.LOST_ANSWER:
                raise TransportFailure(Layer.TIMEOUT, "The answer was lost.")
            case Fault.CUT_ANSWER:
                self._cut(raw, answer_type)
            case Fault.KILLED_WAITING:
                raise Killed
        return answer

    def _served(self, serve: Callable[[], bytes]) -> bytes:
        try:
            return serve()
        except ServerProblem as error:
            raise _problem(error) from error

    def _crash(self, serve: Callable[[], bytes]) -> None:
        database = self._world.headquarters.database
        database.crash = True
        try:
            serve()
        except (WorkerCrash, ServerProblem):
            pass
        finally:
            database.crash = False
        raise TransportFailure(Layer.CONNECTION, "The connection was closed.")

    def _cut(self, raw: bytes, answer_type: type[A]) -> None:
        """Hands over what came of an answer that was cut short: nothing, or the proof that it can be mistaken."""
        part = raw[: self._world.random.randrange(len(raw))]
        try:
            msgspec.json.decode(part, type=answer_type)
        except msgspec.MsgspecError:
            raise TransportFailure(Layer.ANSWER, "The answer was cut short.") from None
        self._world.objections.append(f"an answer cut to {len(part)} of {len(raw)} bytes was taken for whole")

    def _note(self, answer: PushAnswer | ChangesAnswer | SnapshotAnswer | VerifyAnswer) -> None:
        """Writes down for the oracle what the server said of its order."""
        epoch = self._world.headquarters.epoch
        match answer:
            case PushAnswer():
                tip, rows = answer.tip, [result.row for result in answer.results if result.row is not None]
            case ChangesAnswer():
                tip, rows = answer.tip, list(answer.rows)
            case SnapshotAnswer():
                tip, rows = answer.as_of, list(answer.rows)
            case _:
                return
        self._world.sightings.append(
            Sighting(
                epoch=epoch,
                head=tip.head if tip else 0,
                commit=tip.commit if tip else "",
                rows=tuple((row.type.value, row.id, row.row_seq, row.rev) for row in rows),
            )
        )


def _problem(error: ServerProblem) -> TransportProblem:
    """The problem as it comes over the wire."""
    problem = msgspec.json.decode(msgspec.json.encode(error.problem), type=Problem)
    return TransportProblem(problem, error.retry_after)


def _shown(tip: Witness | None) -> str | None:
    return None if tip is None else witness_text(tip)
