"""The quick panel: what runs, what is parked, and finding what to start."""
