"""Push, changes, snapshot and verify: what devices and server say to each other (docs/sync.md)."""
