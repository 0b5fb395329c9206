"""What every test gets without asking: a strict run in a place of its own (tests/support)."""

import os

from hypothesis import settings

from tests.support import sockets

pytest_plugins = ["tests.support.isolation", "tests.support.strictness", "tests.support.printed"]

sockets.close_all_but_loopback()

# A failing example is printed as a blob that reproduces it anywhere. Deadlines are off: the machines that
# run the tests are shared, and the benchmarks measure time.
settings.register_profile("default", deadline=None, print_blob=True)
settings.register_profile("ci", deadline=None, print_blob=True, derandomize=False, max_examples=200)
settings.load_profile("ci" if os.environ.get("CI") else "default")
