"""Schedules that are known to show something rare; they run first, whenever the simulation does.

A seed decides what is tried, not what comes of it: a change of the product or of the simulation can make another
schedule of it. Then ``python -m tests.sync.simulation --without "lost history"`` finds another one.
"""

PINNED: dict[str, str] = {
    "481": "a restore during a push: the rows of the lost history had higher places than those that replaced them, so "
    "the mirror kept the old ones and the sweep dropped the records",
    "95": "a record that a push brought before a snapshot's first page, deleted and purged meanwhile, counted as met",
    "42": "a technician who moved the end of an entry made the start that a manager had set everybody's again",
    "58": "a request under way for long reached the restored server before its sender: their outcomes differed",
    "2": "two copies of a ledger sent the same mutation under two device ids, and it took effect twice",
    "310": "a ledger moved to another machine did not give a restored server back what it had lost",
    "28": "rows learnt from a push and taken back by a restore, noticed by the newest witness alone",
    "61": "a client killed between two chunks of a page, with the cursor already beyond it",
    "64": "outcomes of rejected changes, which leave no row behind, lost by a restore",
    "3937": "a device told to start over had forgotten its witness, so that a restore and a request long under way "
    "went unnoticed before its first page: their outcomes differed",
    "12046": "of two copies of a ledger one sent a change without its contents, for somebody had decided against it, "
    "and the other's counted as sent: nothing came of it, and nobody was told",
    "1166": "a day that the server did not take held the entries that came down meanwhile",
}
