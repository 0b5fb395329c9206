"""The vocabulary spoken with the server: record kinds, their fields as JSON, mutations.

Both programs import it. It may use :mod:`app.domain` and nothing else of ours.
"""
