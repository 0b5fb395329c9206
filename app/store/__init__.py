"""The local ledger: one SQLite file per profile, and everything that keeps it whole."""
