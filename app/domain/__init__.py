"""What things are: frozen values and pure rules.

Nothing here reads a clock, a file or a network; the time is always passed in.
"""
