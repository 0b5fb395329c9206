"""Real Wayland compositors without a screen, and a hand that moves the mouse on them."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection
from pytestqt.qtbot import QtBot

from tests.support.desktop import end, wait_until
from ui.desktop.wayland import Wayland

_SWAY = ("sway", "--config", "/dev/null")
_KWIN = ("--virtual", "--no-lockscreen", "--no-global-shortcuts", "--socket", "wayland-0")
_MUTTER = ("--headless", "--virtual-monitor", "800x600", "--wayland", "--no-x11", "--wayland-display", "wayland-0")
_NOBODY = ("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups")

_POINTERS, _FAKE_INPUT = "zwlr_virtual_pointer_manager_v1", "org_kde_kwin_fake_input"
_A_BIT = 10 << 8  # ten pixels, in the protocol's numbers with eight bits behind the point


@contextmanager
def open_compositor(name: str) -> Iterator[Path]:
    """ "sway" or "kwin_wayland" for as long as the block lasts: its socket. Skips the test where it is not installed.

    On a build machine a missing sway is a failure; KWin is too large to be installed there for this.
    """
    if shutil.which(name) is None:
        sentence = f"a test on a real Wayland compositor needs {name}"
        if name == "sway" and os.environ.get("CI"):
            pytest.fail(f"{sentence}: make setup installs it", pytrace=False)
        pytest.skip(sentence)
    with ExitStack() as kept:
        folder = Path(kept.enter_context(tempfile.TemporaryDirectory(prefix="wt-")))
        process = _START[name](folder)
        kept.callback(end, process)
        wait_until(lambda: bool(_sockets(folder)) or process.poll() is not None, name)
        if process.poll() is not None:
            pytest.fail(f"{name} ended at once: {(folder / 'said').read_text()[-2_000:]}")
        yield _sockets(folder)[0]


def _sockets(folder: Path) -> list[Path]:
    return [path for path in folder.glob("wayland-?") if path.is_socket()]


def _start_sway(folder: Path) -> subprocess.Popen[str]:
    command: tuple[str, ...] = _SWAY
    if os.geteuid() == 0:  # it refuses to run as root
        shutil.chown(folder, "nobody")
        command = (*_NOBODY, *_SWAY)
    return _start(folder, command, WLR_BACKENDS="headless", WLR_LIBINPUT_NO_DEVICES="1", WLR_RENDERER="pixman")


def _start_kwin(folder: Path) -> subprocess.Popen[str]:
    # A copy has none of the capabilities of the installed file, which a container may be unable to give. KWin goes
    # by the name of its program.
    program = folder / "kwin_wayland"
    shutil.copy(str(shutil.which("kwin_wayland")), program)
    return _start(folder, (str(program), *_KWIN), KWIN_COMPOSE="Q", KWIN_WAYLAND_NO_PERMISSION_CHECKS="1")


def _start_mutter(folder: Path) -> subprocess.Popen[str]:
    return _start(folder, ("mutter", *_MUTTER))


_START = {"sway": _start_sway, "kwin_wayland": _start_kwin, "mutter": _start_mutter}


def _start(folder: Path, command: tuple[str, ...], **env: str) -> subprocess.Popen[str]:
    of_qt = {name for name in os.environ if name.startswith("QT_")}
    own = {name: value for name, value in os.environ.items() if name not in of_qt | {"WAYLAND_DISPLAY", "DISPLAY"}}
    with (folder / "said").open("w") as said:
        return subprocess.Popen(
            command,
            env={**own, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), **env},
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            text=True,
        )


class Hand:
    """Moves the mouse of the compositor that ``WAYLAND_DISPLAY`` names, by what it has for programs that do so."""

    def __init__(self, qtbot: QtBot) -> None:
        opened = Wayland.open()
        assert opened is not None
        self._wayland = opened
        ready: list[bool] = []
        opened.ask_whether_ready(lambda: ready.append(True))
        qtbot.waitUntil(lambda: bool(ready))
        numbers = {offer.interface: number for number, offer in opened.offers.items()}
        self._fake = _FAKE_INPUT in numbers
        if self._fake:
            self._mouse = opened.bind(numbers[_FAKE_INPUT], 1)
            opened.send(self._mouse, 0, "wrenchtime", "a test")  # authenticate
            return
        manager = opened.bind(numbers[_POINTERS], 1)
        self._mouse = opened.new_object(lambda _event, _body: None)
        opened.send(manager, 0, 0, self._mouse)  # create_virtual_pointer, at any seat

    def move(self) -> None:
        """A bit to the right and down."""
        if self._fake:
            self._wayland.send(self._mouse, 1, _A_BIT, _A_BIT)  # pointer_motion
            return
        self._wayland.send(self._mouse, 0, 0, _A_BIT, _A_BIT)  # motion, at no time in particular
        self._wayland.send(self._mouse, 4)  # frame

    def close(self) -> None:
        self._wayland.close()


class GnomeHand:
    """Moves the mouse of Mutter, by what it has for remote desktops on the session's bus."""

    def __init__(self, bus: str) -> None:
        self._bus = open_dbus_connection(bus=bus)
        (self._session,) = self._call("/org/gnome/Mutter/RemoteDesktop", "", "CreateSession")
        self._call(self._session, ".Session", "Start")

    def move(self) -> None:
        """A bit to the right and down."""
        self._call(self._session, ".Session", "NotifyPointerMotionRelative", "dd", (10.0, 10.0))

    def close(self) -> None:
        self._bus.close()

    def _call(self, path: str, of: str, method: str, signature: str | None = None, body: tuple[float, ...] = ()) -> Any:
        service = "org.gnome.Mutter.RemoteDesktop"
        call = new_method_call(DBusAddress(path, service, f"{service}{of}"), method, signature, body)
        reply = self._bus.send_and_get_reply(call, timeout=10)
        assert reply.header.message_type is MessageType.method_return, reply.body
        return reply.body
