"""A place for tray icons that tells when one is there: a program for measuring, run on its own.

It is the tray of the X display (the XEMBED kind), and prints the time of the monotonic clock in nanoseconds, after
"docked" when an icon asked for was mapped inside it, after "window" when an ordinary window, not a very small one,
was mapped on the screen.
Nothing is polled: the X server says so. "ready" is printed once the place can be asked.
"""

from __future__ import annotations

import ctypes
import sys
import time

_STRUCTURE_NOTIFY = 1 << 17
_SUBSTRUCTURE_NOTIFY = 1 << 19
_OVERRIDE_REDIRECT = 1 << 9
_MAP_NOTIFY = 19
_CLIENT_MESSAGE = 33
_REQUEST_DOCK = 0
_SIDE = 24  # pixels

_Window = ctypes.c_ulong
_Atom = ctypes.c_ulong


_OnError = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class _ClientMessage(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", _Window),
        ("message_type", _Atom),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
    )


class _Mapped(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("event", _Window),
        ("window", _Window),
        ("override_redirect", ctypes.c_int),
    )


class _Attributes(ctypes.Structure):
    _fields_ = (
        ("background_pixmap", ctypes.c_ulong),
        ("background_pixel", ctypes.c_ulong),
        ("border_pixmap", ctypes.c_ulong),
        ("border_pixel", ctypes.c_ulong),
        ("bit_gravity", ctypes.c_int),
        ("win_gravity", ctypes.c_int),
        ("backing_store", ctypes.c_int),
        ("backing_planes", ctypes.c_ulong),
        ("backing_pixel", ctypes.c_ulong),
        ("save_under", ctypes.c_int),
        ("event_mask", ctypes.c_long),
        ("do_not_propagate_mask", ctypes.c_long),
        ("override_redirect", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        ("cursor", ctypes.c_ulong),
    )


class _Event(ctypes.Union):
    _fields_ = (
        ("type", ctypes.c_int),
        ("client", _ClientMessage),
        ("mapped", _Mapped),
        ("room", ctypes.c_long * 24),
    )


class _Tray:
    def __init__(self) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = _Window
        self._x.XCreateSimpleWindow.restype = _Window
        self._x.XInternAtom.restype = _Atom
        # A window may be gone before it is asked about; Xlib would end the program for that.
        self._on_error = _OnError(lambda _display, _error: 0)
        self._x.XSetErrorHandler(self._on_error)
        opened = self._x.XOpenDisplay(None)
        if not opened:
            sys.exit("there is no X display")
        self._display = ctypes.c_void_p(opened)
        self._root = self._x.XDefaultRootWindow(self._display)
        self._opcode = self._atom("_NET_SYSTEM_TRAY_OPCODE")
        self._embed = self._atom("_XEMBED")
        self._window = self._make_window()
        self._icons: set[int] = set()

    def run(self) -> None:
        """Is the tray until the process is ended."""
        self._select(self._root, _SUBSTRUCTURE_NOTIFY)
        self._announce()
        self._say("ready")
        event = _Event()
        while True:
            self._x.XNextEvent(self._display, ctypes.byref(event))
            if event.type == _CLIENT_MESSAGE and event.client.message_type == self._opcode:
                if event.client.data[1] == _REQUEST_DOCK:
                    self._dock(event.client.data[2])
            elif event.type == _MAP_NOTIFY:
                self._note(event.mapped)

    def _make_window(self) -> int:
        parent, x, y, width, height = _Window(self._root), 0, 0, 8 * _SIDE, _SIDE
        made: int = self._x.XCreateSimpleWindow(
            self._display, parent, x, y, width, height, 0, ctypes.c_ulong(0), ctypes.c_ulong(0x303030)
        )
        # The window manager must not put a frame around it: that would count as a window.
        bare = _Attributes(override_redirect=1)
        self._x.XChangeWindowAttributes(
            self._display, _Window(made), ctypes.c_ulong(_OVERRIDE_REDIRECT), ctypes.byref(bare)
        )
        self._x.XMapWindow(self._display, _Window(made))
        return made

    def _announce(self) -> None:
        selection = self._atom("_NET_SYSTEM_TRAY_S0")
        self._x.XSetSelectionOwner(self._display, _Atom(selection), _Window(self._window), ctypes.c_ulong(0))
        self._send(self._root, self._atom("MANAGER"), (0, selection, self._window, 0, 0), _STRUCTURE_NOTIFY)
        self._x.XSync(self._display, 0)

    def _dock(self, icon: int) -> None:
        self._icons.add(icon)
        self._select(icon, _STRUCTURE_NOTIFY)
        self._x.XReparentWindow(self._display, _Window(icon), _Window(self._window), 0, 0)
        self._x.XMapRaised(self._display, _Window(icon))
        self._send(icon, self._embed, (0, 0, 0, self._window, 0), 0)
        self._x.XFlush(self._display)

    def _note(self, mapped: _Mapped) -> None:
        if mapped.window in self._icons:
            if mapped.event == mapped.window:
                self._say(f"docked {time.monotonic_ns()}")
        elif mapped.event == self._root and not mapped.override_redirect and self._is_large(mapped.window):
            self._say(f"window {time.monotonic_ns()}")

    def _is_large(self, window: int) -> bool:
        """Whether a person would take it for a window; a window manager has small ones of its own."""
        root = _Window()
        x, y = ctypes.c_int(), ctypes.c_int()
        width, height, border, depth = (ctypes.c_uint() for _ in range(4))
        places = (root, x, y, width, height, border, depth)
        self._x.XGetGeometry(self._display, _Window(window), *(ctypes.byref(place) for place in places))
        return width.value > 8 * _SIDE and height.value > 2 * _SIDE

    def _atom(self, name: str) -> int:
        made: int = self._x.XInternAtom(self._display, name.encode(), 0)
        return made

    def _select(self, window: int, mask: int) -> None:
        self._x.XSelectInput(self._display, _Window(window), ctypes.c_long(mask))

    def _send(self, window: int, message_type: int, data: tuple[int, int, int, int, int], mask: int) -> None:
        event = _Event()
        event.client = _ClientMessage(
            type=_CLIENT_MESSAGE, window=window, message_type=message_type, format=32, data=(ctypes.c_long * 5)(*data)
        )
        self._x.XSendEvent(self._display, _Window(window), 0, ctypes.c_long(mask), ctypes.byref(event))

    @staticmethod
    def _say(line: str) -> None:
        print(line, flush=True)


if __name__ == "__main__":
    _Tray().run()
