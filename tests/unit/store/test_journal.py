"""Whatever is done to records, the journal adds up to them."""

import tempfile
from pathlib import Path

import msgspec
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.domain.ids import new_id
from app.domain.records import Customer, Entry, Priority, Record, Task
from app.store.ledger import Ledger
from app.store.profile import Profile
from app.store.recovery.replay import follow
from app.store.work import Work
from app.wire.mutations import Op
from app.wire.records import kind_of, to_fields
from tests.support import journal
from tests.support.clock import FakeClock
from tests.support.ledgers import looking_at

texts = st.text(max_size=12)
instants = st.integers(0, 2**42)

Step = tuple[str, *tuple[Record, ...]]
"""A method of the unit of work, and the records it is given."""


class Everything(RuleBasedStateMachine):
    """Makes, changes, deletes and restores records, several in a transaction, some of which fail."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="wt-journal-")
        self.clock = FakeClock()
        self.profile = Profile(Path(self.folder.name) / "profile")
        self.ledger = Ledger.open(self.profile, self.clock)
        self.live: dict[str, Record] = {}
        self.dead: dict[str, Record] = {}
        self.expected_seq = 0

    def teardown(self) -> None:
        self.ledger.close()
        assert journal.check(self.profile.ledger) == self.expected_seq
        self.follows_the_product_too()
        self.folder.cleanup()

    def commit(self, *steps: Step, fail: bool = False) -> None:
        def work(work: Work) -> None:
            for name, *records in steps:
                getattr(work, name)(*records)
            if fail:
                raise RuntimeError("undone")

        try:
            self.ledger.write(work)
        except RuntimeError:
            return
        for name, *records in steps:
            self.expected_seq += name != "change" or records[0] != records[1]
            record = records[-1]
            (self.dead if name == "delete" else self.live)[record.id] = record
            (self.live if name == "delete" else self.dead).pop(record.id, None)

    @rule(name=texts, title=texts, fail=st.booleans())
    def make_a_customer_with_a_task(self, name: str, title: str, fail: bool) -> None:
        customer = Customer(id=new_id(), name=name)
        task = Task(id=new_id(), customer_id=customer.id, title=title, promise=12345)
        self.commit(("add", customer), ("add", task), fail=fail)

    @rule(start=instants, length=st.none() | st.integers(0, 10**9), note=texts, billable=st.booleans())
    def make_an_entry(self, start: int, length: int | None, note: str, billable: bool) -> None:
        end = None if length is None else start + length
        self.commit(("add", Entry(id=new_id(), start=start, end=end, zone="UTC", note=note, billable=billable)))

    @precondition(lambda self: self.live)
    @rule(data=st.data(), text=texts, fail=st.booleans())
    def change_one(self, data: st.DataObject, text: str, fail: bool) -> None:
        before = self.live[data.draw(st.sampled_from(sorted(self.live)))]
        match before:
            case Entry():
                after: Record = msgspec.structs.replace(before, note=text, attended=not before.attended)
            case Task():
                after = msgspec.structs.replace(before, title=text, promise=None, priority=Priority.HIGH)
            case _:
                after = msgspec.structs.replace(before, name=text)
        self.commit(("change", before, after), fail=fail)

    @precondition(lambda self: self.live)
    @rule(data=st.data())
    def delete_one(self, data: st.DataObject) -> None:
        self.commit(("delete", self.live[data.draw(st.sampled_from(sorted(self.live)))]))

    @precondition(lambda self: self.dead)
    @rule(data=st.data())
    def restore_one(self, data: st.DataObject) -> None:
        self.commit(("restore", self.dead[data.draw(st.sampled_from(sorted(self.dead)))]))

    @invariant()
    def the_ledger_counts_as_we_do(self) -> None:
        with self.ledger.read() as db:
            assert db.value("SELECT last_seq FROM device") == self.expected_seq
            assert db.value("SELECT count(*) FROM journal") == self.expected_seq

    def follows_the_product_too(self) -> None:
        """The product's own reading of a history agrees, and finds it sound."""
        with looking_at(self.profile.ledger) as connection:
            for record in (*self.live.values(), *self.dead.values()):
                rows = connection.execute('SELECT op, base, "set" FROM journal WHERE id = ? ORDER BY seq', (record.id,))
                history = follow(
                    [(Op(op), msgspec.json.decode(base), msgspec.json.decode(new)) for op, base, new in rows]
                )
                assert history.sound, kind_of(record)
                assert history.last == (to_fields(record), record.id in self.dead)


TestTheJournalAddsUpToTheRecords = Everything.TestCase
TestTheJournalAddsUpToTheRecords.settings = settings(
    max_examples=25, stateful_step_count=25, suppress_health_check=[HealthCheck.too_slow]
)
