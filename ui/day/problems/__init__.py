"""What is not right about a day yet, and the ways to put it right."""
