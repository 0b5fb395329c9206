"""The table of a day's lines, edited on the spot."""
