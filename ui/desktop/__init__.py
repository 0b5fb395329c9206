"""What the operating system offers a desktop program, each behind a small port."""
