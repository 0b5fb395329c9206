"""What the day came to."""
