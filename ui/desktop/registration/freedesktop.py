"""Linux: desktop files in the user's own folders, after the Autostart and Desktop Entry specifications."""

from __future__ import annotations

import logging
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from app.store.profile import DEFAULT_PROFILE
from ui.desktop.registration.port import DESKTOP_NAME
from ui.language import mark

_LINKS = "x-scheme-handler/wrenchtime"
_LINK = "%u"
_PLAIN = re.compile(r"[\w@%+=:,./-]+", re.ASCII)
_ESCAPED = str.maketrans({'"': '\\"', "`": "\\`", "$": "\\$", "\\": "\\\\"})

log = logging.getLogger(__name__)


class DesktopFiles:
    """One file for log-in a profile; one for links and portals, of the default profile's program."""

    name = mark("desktop files")
    links_why_not = ""

    def __init__(self, profile: str, command: Sequence[str]) -> None:
        self._command = list(command)
        config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share")
        name = DESKTOP_NAME if profile == DEFAULT_PROFILE else f"{DESKTOP_NAME}-{profile}"
        self.autostart = config / "autostart" / f"{name}.desktop"
        self.entry = data / "applications" / f"{DESKTOP_NAME}.desktop"
        self._must_be_known = False

    def start_at_login(self, wanted: bool) -> None:
        if wanted:
            _write(self.autostart, _entry(self._command, "X-GNOME-Autostart-enabled=true"))
        else:
            self.autostart.unlink(missing_ok=True)

    def starts_at_login(self) -> bool:
        # A desktop's own settings switch it off in the file rather than remove it.
        text = _read(self.autostart)
        return bool(text) and "Hidden=true" not in text and "X-GNOME-Autostart-enabled=false" not in text

    def take_links(self, wanted: bool) -> None:
        if wanted:
            _write(self.entry, _entry([*self._command, _LINK], f"MimeType={_LINKS};", "Categories=Office;"))
            self._run("xdg-mime", "default", self.entry.name, _LINKS)
        else:
            self.entry.unlink(missing_ok=True)
            if self._must_be_known:
                self.be_known()
        self._run("update-desktop-database", "-q", str(self.entry.parent))

    def takes_links(self) -> bool:
        return _LINKS in _read(self.entry)

    def be_known(self) -> bool:
        self._must_be_known = True
        system = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        installed = [Path(folder, "applications", self.entry.name) for folder in system.split(":")]
        if any(path.exists() for path in (self.entry, *installed)):
            return False
        _write(self.entry, _entry(self._command, "Categories=Office;"))
        return True

    @staticmethod
    def _run(*command: str) -> None:
        """Runs a tool of the desktop where it is installed; the file alone is enough for most."""
        if shutil.which(command[0]) is not None:
            done = subprocess.run(command, capture_output=True, check=False, timeout=20)
            log.info("%s: %s", " ".join(command), done.returncode)


def _entry(command: Sequence[str], *lines: str) -> str:
    fixed = ("Type=Application", "Name=Wrenchtime", "Comment=Time and tasks of service technicians", "Icon=wrenchtime")
    return "\n".join(["[Desktop Entry]", *fixed, f"Exec={_exec(command)}", "Terminal=false", *lines, ""])


def _exec(command: Sequence[str]) -> str:
    """The command after the Desktop Entry specification: quoted where it must be, then escaped again as any string.

    Only there: xdg-open, where no desktop helps it, takes the first word with its quotes for the program.
    """
    return " ".join(_word(word) for word in command).replace("\\", "\\\\")


def _word(word: str) -> str:
    if word == _LINK:
        return word
    safe = word.replace("%", "%%")
    return safe if _PLAIN.fullmatch(word) else '"' + safe.translate(_ESCAPED) + '"'


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""
