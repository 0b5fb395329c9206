"""Records as JSON fields, there and back."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from app.domain.instant import from_iso
from app.domain.records import (
    Agreement,
    Contact,
    Customer,
    Entry,
    Favourite,
    Giveaway,
    Outcome,
    Part,
    Priority,
    Record,
    Source,
    Submission,
    SubmissionState,
    Task,
    WorkType,
)
from app.wire.records import TYPES, difference, from_fields, kind_of, to_fields

instants = st.integers(min_value=from_iso("1970-01-01T00:00:00Z"), max_value=from_iso("2200-01-01T00:00:00Z"))
texts = st.text(max_size=20)
ids = st.uuids(version=4).map(str)
days = st.dates().map(str)

each_kind: tuple[st.SearchStrategy[Record], ...] = (
    st.builds(Customer, id=ids, name=texts, note=texts, archived=st.booleans()),
    st.builds(Contact, id=ids, customer_id=ids, name=texts),
    st.builds(Task, id=ids, title=texts, priority=st.sampled_from(Priority), promise=st.none() | instants),
    st.builds(WorkType, id=ids, name=texts, billable=st.booleans()),
    st.builds(
        Entry,
        id=ids,
        start=instants,
        end=st.none() | instants,
        zone=st.just("Europe/Berlin"),
        note=texts,
        giveaway=st.none() | st.sampled_from(Giveaway),
        outcome=st.none() | st.sampled_from(Outcome),
        source=st.sampled_from(Source),
        parts=st.lists(st.builds(Part, texts, st.just("0.75"), st.none() | st.integers(0, 10**6)), max_size=3).map(
            tuple
        ),
        distance_m=st.none() | st.integers(0, 10**6),
    ),
    st.builds(
        Agreement,
        id=ids,
        customer_id=ids,
        name=texts,
        currency=st.just("EUR"),
        valid_from=days,
        valid_until=st.none() | days,
        zone=st.just("Europe/Berlin"),
        hourly_rate=st.none() | st.integers(0, 10**6),
        hours=st.lists(st.tuples(st.integers(0, 6), st.just(480), st.just(1020)), max_size=7).map(tuple),
        holidays=st.lists(days, max_size=3).map(tuple),
    ),
    st.builds(
        Submission,
        id=ids,
        day=days,
        zone=st.just("UTC"),
        state=st.sampled_from(SubmissionState),
        comment=texts,
        comment_entry_id=st.none() | ids,
    ),
    st.builds(Favourite, id=ids, task_id=st.none() | ids, position=st.integers(0, 99)),
)
records = st.one_of(*each_kind)
pairs = st.one_of(*(st.tuples(kind, kind) for kind in each_kind))


@given(records)
def test_a_record_survives_its_journey_as_json(record: Record) -> None:
    sent = msgspec.json.encode(to_fields(record))
    assert from_fields(kind_of(record), record.id, msgspec.json.decode(sent)) == record


@given(pairs)
def test_the_difference_of_two_records_leads_from_one_to_the_other(pair: tuple[Record, Record]) -> None:
    before, other = pair
    after = msgspec.structs.replace(other, id=before.id)
    base, new = difference(before, after)
    assert from_fields(kind_of(before), before.id, to_fields(before) | new) == after
    assert from_fields(kind_of(before), before.id, to_fields(after) | base) == before


def test_instants_are_sent_as_texts_in_utc() -> None:
    entry = Entry(id="e", start=from_iso("2026-11-21T16:04:00+01:00"), zone="Europe/Berlin")
    assert to_fields(entry)["start"] == "2026-11-21T15:04:00.000Z"


def test_every_kind_of_record_has_a_name() -> None:
    assert set(TYPES.values()) == set(Record.__args__)
