"""Renders every window and state to a picture: `python -m tests.pictures`, or `make pictures`."""
