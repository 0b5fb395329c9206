"""The central server: which every entry reaches exactly once.

Of the technician's core it knows only :mod:`app.domain` and :mod:`app.wire`. One folder a capability, each with the
same file roles: ``routes.py`` (HTTP in and out), ``service.py`` (use cases in one transaction each), ``queries.py``
(SQL).
"""
