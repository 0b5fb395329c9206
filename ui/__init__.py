"""The desktop program: tray, quick panel and windows. The only room with Qt."""

import builtins

import PySide6.QtCore  # noqa: F401 -- it is what puts its own import in the place of Python's

# Qt's binding reads the source of every module that is imported after it, for a switch that nothing here uses, and
# Python keeps all those lines: nine megabytes of a program that is meant to be small.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
