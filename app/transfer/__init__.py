"""Use cases of moving records in and out: import of files that other programs wrote, export for them."""
