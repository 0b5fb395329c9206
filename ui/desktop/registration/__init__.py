"""Starting with the desktop, and links that open this program: what is written where, a file for each system."""
