"""Search over customers and tasks: a projection kept with every change, and the queries over it.

Words are looked up in a trigram index, those of two letters by all trigrams that begin with them. What fits a large
part of all tasks is answered from the top of the ranking, if it can be. Both are exact: every word must occur somewhere
in the record's text, as it was typed or with a mark that joins its parts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import reduce
from itertools import islice, product

from app.domain.instant import Instant
from app.domain.records import Contact, Customer, Entry, Record, Task
from app.domain.search import searchable, used, words
from app.store import catalogue
from app.store.db import Db, Row
from app.wire.records import Kind

_FEW = 500
"""Up to this many candidates are ranked one by one; more, and scanning the ranking is quicker."""

_TOP = 1000
"""How much of the ranking is looked through before everything is."""

_TRIGRAM = 3

_MARKS = "-'\u2019"
"""What joins the parts of a word, and is left out by those who type quickly."""

_LONGEST_JOINED = 16
_WAYS = 6

# Only a text that differs is written, so that a mere change of priority costs the index nothing.
_FIND = (
    "INSERT INTO findable (kind, id, text) VALUES (?, ?, ?)"
    " ON CONFLICT (id) DO UPDATE SET text = excluded.text WHERE text <> excluded.text"
)
_USED = "UPDATE findable SET rank = ?, last_used = max(coalesce(last_used, 0), ?) WHERE id = ?"


def project(db: Db, before: Record | None, after: Record | None) -> None:
    """Keeps the projection in step with one change of a record."""
    match after or before:
        case Customer() as customer:
            _project(
                db,
                Kind.CUSTOMER,
                customer.id,
                None if after is None or customer.archived else _of_customer(db, customer),
            )
            if before is not None:
                for task in catalogue.tasks(db, customer_id=customer.id, closed=True):
                    _project(db, Kind.TASK, task.id, _of_task(db, task))
        case Contact() as contact:
            theirs = catalogue.get(db, Customer, contact.customer_id)
            if theirs is not None and not theirs.archived:
                _project(db, Kind.CUSTOMER, theirs.id, _of_customer(db, theirs))
        case Task() as task:
            _project(db, Kind.TASK, task.id, None if after is None else _of_task(db, task))
        case Entry() as entry if after is not None:
            _note_use(db, before if isinstance(before, Entry) else None, entry)


def rebuild(db: Db) -> None:
    """Makes the whole projection anew from the records, for a ledger put together by other means."""
    db.run("DELETE FROM findable")
    for customer in catalogue.customers(db):
        _project(db, Kind.CUSTOMER, customer.id, _of_customer(db, customer))
    for task in catalogue.tasks(db, closed=True):
        _project(db, Kind.TASK, task.id, _of_task(db, task))
    ranks: dict[str, tuple[float, Instant]] = {}
    for chosen, start in db.stream(
        "SELECT coalesce(task_id, customer_id) AS chosen, start FROM entry WHERE deleted = 0 AND chosen IS NOT NULL"
    ):
        rank, last = ranks.get(chosen, (0.0, start))
        ranks[chosen] = (used(rank, start), max(last, start))
    db.run_many(
        "UPDATE findable SET rank = ?, last_used = ? WHERE id = ?",
        [(rank, last, chosen) for chosen, (rank, last) in ranks.items()],
    )


def project_new(db: Db, records: Sequence[Record]) -> None:
    """Does what :func:`project` does for many new records; a subject's rank is written once for all its entries."""
    made = [record for record in records if isinstance(record, Customer) and not record.archived]
    tasks = [record for record in records if isinstance(record, Task)]
    theirs = _customers_of(db, tasks)
    texts = [(Kind.CUSTOMER, customer.id, _of_customer(db, customer)) for customer in made]
    texts += [(Kind.TASK, task.id, _text_of(task, theirs.get(task.customer_id or ""))) for task in tasks]
    db.run_many(_FIND, texts)
    for record in records:
        if isinstance(record, Contact):
            project(db, None, record)
    _note_uses(db, [record for record in records if isinstance(record, Entry)])


def _customers_of(db: Db, tasks: Sequence[Task]) -> dict[str, Customer]:
    ids = {task.customer_id for task in tasks if task.customer_id}
    found = {customer_id: catalogue.get(db, Customer, customer_id) for customer_id in ids}
    return {customer_id: customer for customer_id, customer in found.items() if customer is not None}


def _note_uses(db: Db, entries: Sequence[Entry]) -> None:
    uses: defaultdict[str, list[Instant]] = defaultdict(list)
    for entry in entries:
        if chosen := entry.task_id or entry.customer_id:
            uses[chosen].append(entry.start)
    for chosen, starts in uses.items():
        row = db.row("SELECT rank FROM findable WHERE id = ?", (chosen,))
        if row is not None:
            rank = reduce(used, starts, row[0])
            db.run(_USED, (rank, max(starts), chosen))


def _project(db: Db, kind: Kind, record_id: str, text: str | None) -> None:
    if text is None:
        db.run("DELETE FROM findable WHERE id = ?", (record_id,))
    else:
        db.run(_FIND, (kind, record_id, text))


def _of_customer(db: Db, customer: Customer) -> str:
    people = (field for contact in catalogue.contacts(db, customer.id) for field in (contact.name, contact.phone))
    return searchable((customer.name, customer.code, customer.phone, customer.email, *people))


def _of_task(db: Db, task: Task) -> str:
    return _text_of(task, catalogue.get(db, Customer, task.customer_id) if task.customer_id else None)


def _text_of(task: Task, customer: Customer | None) -> str:
    of_customer = (customer.name, customer.code, customer.phone) if customer else ()
    return searchable((task.reference, task.title, *of_customer, task.category))


def _note_use(db: Db, before: Entry | None, entry: Entry) -> None:
    chosen = entry.task_id or entry.customer_id
    if chosen is None or (before is not None and chosen == (before.task_id or before.customer_id)):
        return
    row = db.row("SELECT rank FROM findable WHERE id = ?", (chosen,))
    if row is not None:
        db.run(_USED, (used(row[0], entry.start), entry.start, chosen))


def search(db: Db, query: str, limit: int) -> list[tuple[Kind, str]]:
    """Kind and id of what fits all words of the query, the most used first; all by use for an empty query.

    Where that is not enough, what fits them with a dash or an apostrophe inside follows: "wifi" finds "Wi-Fi" too.
    """
    wanted = words(query)
    found = _fitting(db, wanted, limit)
    if wanted and len(found) < limit:
        for others in _as_written(db, wanted):
            found += [one for one in _fitting(db, others, limit) if one not in found]
    return found[:limit]


def _as_written(db: Db, wanted: list[str]) -> list[list[str]]:
    """The words in all the ways in which they occur with their parts joined by a mark, but for that as typed."""
    ways = [[word, *_with_a_mark(db, word)] for word in wanted]
    return [list(others) for others in islice(product(*ways), 1, _WAYS)]


def _with_a_mark(db: Db, word: str) -> list[str]:
    if not (_TRIGRAM <= len(word) <= _LONGEST_JOINED and word.isalnum()):
        return []
    ways = [f"{word[:at]}{mark}{word[at:]}" for at in range(1, len(word)) for mark in _MARKS]
    # One question for all of them; mostly the answer is that there are none.
    if not _occurs(db, " OR ".join(map(_quoted, ways))):
        return []
    return [way for way in ways if _occurs(db, _quoted(way))]


def _occurs(db: Db, match: str) -> bool:
    return db.row("SELECT 1 FROM findable_text WHERE findable_text MATCH ? LIMIT 1", (match,)) is not None


def _fitting(db: Db, wanted: list[str], limit: int) -> list[tuple[Kind, str]]:
    looked_up = [_lookup(db, word) for word in wanted if len(word) > 1]
    if "" in looked_up:
        return []
    match = " AND ".join(looked_up)
    if match:
        few = db.rows("SELECT rowid FROM findable_text WHERE findable_text MATCH ? LIMIT ?", (match, _FEW + 1))
        if len(few) <= _FEW:
            return _best(db, wanted, limit, f"n IN ({', '.join(str(number) for (number,) in few)})")
    # Many fit, or a single letter is looked for: most likely the top of the ranking has enough.
    top = f"n IN (SELECT n FROM findable INDEXED BY ix_findable_rank ORDER BY rank DESC LIMIT {_TOP})"
    found = _best(db, wanted, limit, top)
    if len(found) == limit:
        return found
    if match:
        return _best(db, wanted, limit, "n IN (SELECT rowid FROM findable_text WHERE findable_text MATCH ?)", match)
    return _best(db, wanted, limit, "1")


def _lookup(db: Db, word: str) -> str:
    """What the index is asked for a word; nothing where no text can hold it."""
    if len(word) >= _TRIGRAM:
        return _quoted(word)
    # Texts end with a blank, so wherever two letters stand a trigram begins.
    terms = db.rows("SELECT term FROM findable_terms WHERE term >= ? AND term <= ?", (word, f"{word}\U0010ffff"))
    return f"({' OR '.join(_quoted(term) for (term,) in terms)})" if terms else ""


def _quoted(term: str) -> str:
    return '"' + term.replace('"', '""') + '"'


def recent(db: Db, limit: int) -> list[tuple[Kind, str]]:
    """Kind and id of what was used last, the latest first."""
    return _kinds(
        db.rows(
            "SELECT kind, id FROM findable WHERE last_used IS NOT NULL ORDER BY last_used DESC LIMIT ?",
            (limit,),
        )
    )


def last_used(db: Db, record_id: str) -> Instant | None:
    """When an entry on it last started."""
    found: Instant | None = db.value("SELECT last_used FROM findable WHERE id = ?", (record_id,))
    return found


def _best(db: Db, wanted: list[str], limit: int, within: str, *parameters: str) -> list[tuple[Kind, str]]:
    fits = "".join(" AND instr(text, ?)" for _ in wanted)
    return _kinds(
        db.rows(
            # The unary plus keeps SQLite from walking the whole ranking where a few rows are to be sorted.
            f"SELECT kind, id FROM findable WHERE {within}{fits} ORDER BY +rank DESC, n DESC LIMIT ?",
            (*parameters, *wanted, limit),
        )
    )


def _kinds(rows: list[Row]) -> list[tuple[Kind, str]]:
    return [(Kind(kind), record_id) for kind, record_id in rows]
