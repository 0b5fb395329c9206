"""The first minute with a new ledger."""
