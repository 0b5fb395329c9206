"""Windows: the user's own part of the registry. Written after Microsoft's documentation; not yet run there."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

from app.store.profile import DEFAULT_PROFILE
from ui.language import mark

_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_LINKS = r"Software\Classes\wrenchtime"
_COMMAND = rf"{_LINKS}\shell\open\command"


class WindowsRegistration:
    """The Run key, and a class for the scheme of links."""

    name = mark("the registry")
    links_why_not = ""

    def __init__(self, profile: str, command: Sequence[str]) -> None:
        self._value = "Wrenchtime" if profile == DEFAULT_PROFILE else f"Wrenchtime {profile}"
        self._command = list(command)

    def start_at_login(self, wanted: bool) -> None:
        if wanted:
            _set(_RUN, self._value, subprocess.list2cmdline(self._command))
        else:
            _remove_value(_RUN, self._value)

    def starts_at_login(self) -> bool:
        return bool(_get(_RUN, self._value))

    def take_links(self, wanted: bool) -> None:
        if wanted:
            _set(_LINKS, "", "URL:Wrenchtime")
            _set(_LINKS, "URL Protocol", "")
            _set(_COMMAND, "", f'{subprocess.list2cmdline(self._command)} "%1"')
        else:
            for key in (_COMMAND, rf"{_LINKS}\shell\open", rf"{_LINKS}\shell", _LINKS):
                _remove_key(key)

    def takes_links(self) -> bool:
        return bool(_get(_COMMAND, ""))

    def be_known(self) -> bool:
        return False  # nothing there asks for it


def _set(key: str, name: str, value: str) -> None:
    if sys.platform == "win32":
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
            winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)


def _get(key: str, name: str) -> str:
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                return str(winreg.QueryValueEx(opened, name)[0])
        except FileNotFoundError:
            return ""
    return ""


def _remove_value(key: str, name: str) -> None:
    if sys.platform == "win32" and _get(key, name):
        import winreg

        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
            winreg.DeleteValue(opened, name)


def _remove_key(key: str) -> None:
    if sys.platform == "win32":
        import contextlib
        import winreg

        with contextlib.suppress(FileNotFoundError):
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
