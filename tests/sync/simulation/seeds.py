"""Schedules that once showed something rare; they run first, whenever the simulation does.

A seed decides what is tried, not what comes of it: a change of the product or of the simulation can make another
schedule of it. Then its line tells what to look for, and the number stays as one more schedule.
"""

PINNED: dict[str, str] = {
    "28": "a restore during a push: the rows of the lost history had higher places than those that replaced them, so "
    "the mirror kept the old ones and the sweep dropped the records",
    "5": "a record that a push brought before a snapshot's first page, deleted and purged meanwhile, counted as met",
    "93": "a technician who moved the end of an entry made the start that a manager had set everybody's again",
    "42": "a request under way for long reached the restored server before its sender: their outcomes differed",
    "82": "two copies of a ledger sent the same mutation under two device ids, and it took effect twice",
    "66": "a restore in the middle of a snapshot, seen by a copied ledger: an answered mutation was never sent again",
    "153": "a ledger moved to another machine did not give a restored server back what it had lost",
}
