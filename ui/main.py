"""The desktop program's composition root. What it does, in this order:

1. reads the command line and makes the profile's folder,
2. becomes the one program of the profile, or raises the one that runs and ends,
3. shows the tray icon, before anything of the core is loaded,
4. builds the :class:`~ui.program.Program`, which opens the ledger in the background once the event loop runs.

:func:`build` returns before the event loop; :func:`run` runs it.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.domain.errors import Refusal
from app.nudge import OPEN, RAISE_PANEL
from app.store.profile import DEFAULT_PROFILE, Profile
from ui.desktop.registration.port import DESKTOP_NAME
from ui.desktop.single_instance import SingleInstance, raise_running
from ui.desktop.tray_host import TrayHost
from ui.icons import Icons
from ui.language import SYSTEM, Language, tr
from ui.program import Program
from ui.tray import Tray

if TYPE_CHECKING:
    from ui.sync.trial import Trial

NO_DISPLAY = (
    "Wrenchtime needs a desktop to show itself on, and there is none here (DISPLAY and WAYLAND_DISPLAY are not"
    " set). The command line works without one: wrenchtime --help"
)


class Options(argparse.Namespace):
    """What the command line asks for."""

    profile: str
    panel: bool
    local_server: bool = False
    link: str = ""


def main() -> int:
    """The ``wrenchtime-desktop`` command."""
    return run(sys.argv[1:])


def run(arguments: Sequence[str]) -> int:
    """Runs the program to its end; its exit code."""
    options = _options(arguments)
    if not _display_there():
        print(NO_DISPLAY, file=sys.stderr)  # noqa: T201 -- there is no window to say it in
        return 1
    application = QApplication([sys.argv[0]])
    try:
        program = build(application, options)
    except Refusal as refusal:
        from ui.dialogs import tell_trouble
        from ui.sentences import said

        tell_trouble(said(refusal.title), said(refusal.message))
        return 1
    if program is None:
        return 0
    return application.exec()


def build(application: QApplication, options: Options) -> Program | None:
    """The program with its tray icon shown; ``None`` when another one of the profile was raised instead.

    Raises :class:`Refusal` when the profile cannot be used.
    """
    application.setApplicationName("wrenchtime")
    application.setApplicationDisplayName("Wrenchtime")
    application.setDesktopFileName(DESKTOP_NAME)
    application.setQuitOnLastWindowClosed(False)
    language = Language(application)
    language.speak(SYSTEM)
    trial = _trial() if options.local_server else None
    profile = Profile.named(options.profile) if trial is None else trial.profile
    profile.prepare()
    instance = SingleInstance(profile.folder)
    if not instance.claim():
        # A link is one line, whatever its writer put in.
        message = f"{OPEN}{' '.join(options.link.split())}" if options.link else RAISE_PANEL
        if raise_running(profile.folder, message=message):
            return None
        raise Refusal(
            tr("Wrenchtime runs already"),
            tr("It runs for this profile but does not answer. End it first, or start it with another --profile."),
        )
    icons = Icons()
    tray = Tray(icons)
    tray.show()
    return Program(
        application,
        profile=profile,
        instance=instance,
        language=language,
        icons=icons,
        tray=tray,
        host=TrayHost(),
        open_panel=options.panel or trial is not None,
        trial=trial,
        profile_name=options.profile,
        link=options.link,
    )


def _trial() -> Trial:
    from ui.sync.trial import Trial

    return Trial()


def _options(arguments: Sequence[str]) -> Options:
    parser = argparse.ArgumentParser(prog="wrenchtime-desktop", description="The tray program of Wrenchtime.")
    parser.add_argument("--profile", default=DEFAULT_PROFILE, help="which ledger to use (default: %(default)s)")
    parser.add_argument("link", nargs="?", default="", help="a wrenchtime:// link to open")
    parser.add_argument("--panel", action="store_true", help="open the quick panel")
    parser.add_argument(
        "--local-server",
        action="store_true",
        help="try it with a sample company: a scratch ledger, joined to a server on this machine; both are removed"
        " at the end",
    )
    return parser.parse_args(arguments, namespace=Options())


def _display_there() -> bool:
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
