"""The week at a glance, above the day."""
