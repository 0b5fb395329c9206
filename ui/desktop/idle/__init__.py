"""How long ago the last input was: one port, a file for each system's way, and the chain that chooses among them."""
