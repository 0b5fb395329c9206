"""A real desktop for one test: X server, session bus, window manager and, if wanted, a place for tray icons.

Nothing of it touches the desktop of whoever runs the tests, every process is ended by its id, and programs
under test find it through ``Desktop.env``.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Literal

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = (
    "Xvfb",
    "dbus-daemon",
    "openbox",
    "tint2",
    "xdotool",
    "xwininfo",
    "import",
    "gdbus",
    "dunst",
    "gnome-keyring-daemon",
)

Panel = Literal["tint2", "watcher", "none"]

_STARTING_MAY_TAKE = 15.0  # seconds, on a machine that does other things
_ENDING_MAY_TAKE = 5.0

# No service files: nothing may be started on this bus but by the test.
BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

_TINT2_CONFIG = """
rounded = 0
border_width = 0
background_color = {colour} 100
panel_items = S
panel_size = 100% 30
panel_position = bottom center horizontal
panel_background_id = 1
systray_icon_size = 22
systray_padding = 8 4 8
"""


def wait_until(happened: Callable[[], bool], what: str, seconds: float = _STARTING_MAY_TAKE) -> None:
    """Looks again and again at what another process does; fails the test with ``what`` when it never does."""
    deadline = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > deadline:
            pytest.fail(f"waited {seconds:g} s in vain: {what}")
        time.sleep(0.02)


class Desktop:
    """One running desktop. ``env`` is the whole environment for programs started on it."""

    def __init__(self, folder: Path, env: Mapping[str, str], processes: ExitStack) -> None:
        self.folder = folder
        self.env = dict(env)
        self._processes = processes

    def start(
        self,
        command: Sequence[str | Path],
        *,
        env: Mapping[str, str] | None = None,
        pass_fds: Sequence[int] = (),
    ) -> subprocess.Popen[str]:
        """Starts a program on this desktop; it is ended with the desktop if it still runs.

        Its standard output is a pipe; what it says on standard error stays visible in the test's report.
        """
        process = subprocess.Popen(
            [str(part) for part in command],
            env={**self.env, **(env or {})},
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
            pass_fds=pass_fds,
        )
        self._processes.callback(end, process)
        return process

    def start_python(self, script: Path, *arguments: str, **env: str) -> subprocess.Popen[str]:
        """Starts a Python program that may import ours, with Qt on the X server."""
        return self.start([sys.executable, "-X", "dev", script, *arguments], env=env)

    def run(self, *command: str) -> str:
        """Runs a short program on this desktop to its end; its standard output. Raises if it fails."""
        return subprocess.run(
            command, env=self.env, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True, timeout=20
        ).stdout

    def start_tint2(self, colour: str = "#202020") -> None:
        """Adds a panel that holds tray icons of the old kind (XEMBED), along the lower edge of the screen."""
        config = self.folder / "tint2rc"
        config.write_text(_TINT2_CONFIG.format(colour=colour))
        self.start(["tint2", "-c", config])
        wait_until(lambda: '"tint2"' in self.windows(), "the panel on the screen")

    def start_watcher(self) -> None:
        """Adds a host of tray icons of the new kind (StatusNotifierItem) that shows nothing."""
        script = Path(__file__).with_name("status_notifier_watcher.py")
        watcher = self.start_python(script)
        assert watcher.stdout is not None
        assert watcher.stdout.readline() == "ready\n"

    def windows(self) -> str:
        """The tree of all windows, as xwininfo prints it; it gives up when one of them goes while it looks."""
        trouble = ""
        for _ in range(20):
            told = subprocess.run(
                ("xwininfo", "-root", "-tree"), env=self.env, capture_output=True, text=True, check=False
            )
            if told.returncode == 0:
                return told.stdout
            trouble = told.stderr
            time.sleep(0.02)
        raise RuntimeError(f"xwininfo cannot tell the windows: {trouble}")

    def docked_icons(self) -> int:
        """How many tray icons the panel holds: its nameless windows with one named window inside."""
        panel = re.search(r"\n( +)0x\w+ \"tint2\".*\n((?:\1 .*\n)*)", self.windows())
        return len(re.findall(r"1 child:\n +0x\w+ \"", panel.group(2))) if panel else 0

    def registered_items(self) -> list[str]:
        """The tray icons that announced themselves to the watcher, as bus names."""
        watcher = "org.kde.StatusNotifierWatcher"
        call = ("gdbus", "call", "--session", "-d", watcher, "-o", "/StatusNotifierWatcher")
        get = ("-m", "org.freedesktop.DBus.Properties.Get", watcher, "RegisteredStatusNotifierItems")
        said = self.run(*call, *get)
        return re.findall(r"'([^']+)'", said)

    def xdotool(self, *arguments: str | int) -> str:
        """Moves the mouse, clicks, types: ``xdotool("mousemove", 10, 10, "click", 1)``."""
        return self.run("xdotool", *(str(argument) for argument in arguments))

    def screenshot(self, path: Path) -> Path:
        """A picture of the whole screen, written to ``path``."""
        self.run("import", "-window", "root", str(path))
        return path


@contextmanager
def open_desktop(folder: Path, panel: Panel = "tint2", size: str = "1280x800") -> Iterator[Desktop]:
    """A desktop that lives as long as the block; ``folder`` is for its files and must have a short path."""
    require_programs()
    with ExitStack() as processes:
        env = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
        env |= {"PYTHONPATH": str(ROOT), "XDG_SESSION_TYPE": "x11", "QT_QPA_PLATFORM": "xcb"}
        desktop = Desktop(folder, env, processes)
        desktop.env["DISPLAY"] = _start_x_server(desktop, size)
        desktop.env["DBUS_SESSION_BUS_ADDRESS"] = _start_bus(desktop)
        desktop.start(["openbox"])
        wait_until(lambda: "_NET_SUPPORTING_WM_CHECK(WINDOW)" in _root_properties(desktop), "the window manager")
        if panel == "tint2":
            desktop.start_tint2()
        elif panel == "watcher":
            desktop.start_watcher()
        yield desktop


def require_programs() -> None:
    """Skips the test where a program of the desktop is missing; on a build machine that is a failure."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if not missing:
        return
    sentence = f"a test on a real desktop needs {', '.join(missing)}: make setup installs them"
    if os.environ.get("CI"):
        pytest.fail(sentence, pytrace=False)
    pytest.skip(sentence)


def end(process: subprocess.Popen[str]) -> None:
    """Ends one process by its id: asks first, then kills."""
    process.terminate()
    try:
        process.wait(_ENDING_MAY_TAKE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()


def _start_x_server(desktop: Desktop, size: str) -> str:
    reading, writing = os.pipe()
    with os.fdopen(reading) as number:
        try:
            desktop.start(
                [
                    "Xvfb",
                    "-displayfd",
                    str(writing),
                    "-screen",
                    "0",
                    f"{size}x24",
                    "-nolisten",
                    "tcp",
                    "-noreset",
                ],
                pass_fds=[writing],
            )
        finally:
            os.close(writing)
        display = number.readline().strip()
    if not display:
        pytest.fail("Xvfb ended before it had a display")
    return f":{display}"


def _start_bus(desktop: Desktop) -> str:
    socket = desktop.folder / "bus"
    config = desktop.folder / "bus.conf"
    config.write_text(BUS_CONFIG.format(socket=socket))
    desktop.start(["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile"])
    wait_until(socket.exists, "the session bus")
    return f"unix:path={socket}"


def _root_properties(desktop: Desktop) -> str:
    return desktop.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")


@pytest.fixture
def desktops(own_home: Path) -> Iterator[Callable[..., Desktop]]:
    """Opens desktops that are closed after the test: ``desktops(panel="none")``."""
    with ExitStack() as opened:

        def open_one(panel: Panel = "tint2", size: str = "1280x800") -> Desktop:
            folder = own_home.parent / f"desktop{len(list(own_home.parent.glob('desktop*')))}"
            folder.mkdir()
            return opened.enter_context(open_desktop(folder, panel, size))

        yield open_one


@pytest.fixture
def desktop(desktops: Callable[..., Desktop]) -> Desktop:
    """A desktop with a window manager and a panel that shows tray icons."""
    return desktops()
