"""The day window."""
