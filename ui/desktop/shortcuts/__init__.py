"""Keys that work whatever window is in front: one port, a file for each system's way, and the chain that chooses."""
