"""What happens to the session: locked, another person's turn, sleep, shutdown. One port, a file for each system."""
