"""The timeline: a day from left to right, to be seen and taken hold of."""
