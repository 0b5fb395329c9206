"""The technician's core: everything Wrenchtime knows and does that needs no window.

Runs headless; never imports Qt, a web framework or the server.
"""
