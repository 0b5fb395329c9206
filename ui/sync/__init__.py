"""Sync on the screen: how it stands with the server, joining one, and what it refused."""
