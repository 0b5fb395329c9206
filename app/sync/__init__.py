"""Sync with the central server: what this device did goes up, what others did comes down.

The rules stand in docs/sync.md. Nothing here waits for the network while it holds the ledger.
"""
