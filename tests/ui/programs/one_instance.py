"""Claims the profile named on the command line and prints what it hears, or raises the one that has it."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ui.desktop.single_instance import SingleInstance, raise_running


def say(word: str) -> None:
    print(word, flush=True)


def main() -> int:
    application = QCoreApplication(sys.argv)
    profile = Path(sys.argv[1])
    instance = SingleInstance(profile)
    if not instance.claim():
        say("raised the first" if raise_running(profile) else "the first does not answer")
        return 0
    instance.raise_asked.connect(lambda: say("asked to raise"))
    instance.ledger_changed.connect(lambda: say("ledger changed"))
    instance.listen()
    say("first")
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
