"""Sync between real processes, with a proxy in between that does what bad networks do."""
