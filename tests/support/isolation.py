"""Every test lives in a home folder, runtime folder and ledger folder of its own, away from the user's."""

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_THE_USERS_DESKTOP = (
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "DBUS_SESSION_BUS_ADDRESS",
    "XAUTHORITY",
    "SESSION_MANAGER",
)


def pytest_configure() -> None:
    """Before Qt is loaded: no test may open a window on, or speak to, the desktop of whoever runs it."""
    for name in _THE_USERS_DESKTOP:
        os.environ.pop(name, None)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["LC_ALL"] = (
        "C.UTF-8"  # texts, times and dates as the tests expect them, whatever language is spoken here
    )


@pytest.fixture(autouse=True)
def garbage_is_collected_again() -> Iterator[None]:
    """After a test of the desktop program, which keeps that to one thread and so to itself."""
    yield
    gc.enable()
    gc.unfreeze()


@pytest.fixture(autouse=True)
def own_home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty home folder, also for processes that the test starts. Its ledger would be in WRENCHTIME_DIR.

    Its path is short because socket paths below it may have 107 bytes at most.
    """
    base = Path(tempfile.mkdtemp(prefix="wt-"))
    for variable, folder in {
        "HOME": "home",
        "XDG_CONFIG_HOME": "home/.config",
        "XDG_DATA_HOME": "home/.local/share",
        "XDG_STATE_HOME": "home/.local/state",
        "XDG_CACHE_HOME": "home/.cache",
        "XDG_RUNTIME_DIR": "run",
    }.items():
        (base / folder).mkdir(mode=0o700, parents=True)
        monkeypatch.setenv(variable, str(base / folder))
    # The real one would have the tests hold up the sleep of whoever runs them.
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={base}/no-system-bus")
    monkeypatch.setenv("WRENCHTIME_DIR", str(base / "wrenchtime"))
    yield base / "home"
    shutil.rmtree(base)
