"""Use cases of looking back: the day sheet."""
