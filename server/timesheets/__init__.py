"""Locks on entries: what was submitted, approved or invoiced, and periods that are closed."""
