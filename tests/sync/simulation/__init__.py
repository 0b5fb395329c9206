"""The real client and the real server in one seeded simulation with virtual time, and an oracle that judges it.

``python -m tests.sync.simulation --count 5000`` runs many schedules and prints what happened in them.
"""
