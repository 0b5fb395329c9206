"""What belongs to the chosen entry: how it went, parts, what fixed it last time."""
