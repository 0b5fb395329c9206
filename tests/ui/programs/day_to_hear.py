"""Opens the day window on a day with absences, for those who listen on the desktop's own bus, until it is ended."""

import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.pictures.scenes import day_absences
from tests.support.stage import open_stage
from ui.theme import Choice, Theme


def main() -> int:
    application = QApplication(["wrenchtime"])
    theme = Theme(application, Choice.LIGHT)
    with tempfile.TemporaryDirectory() as folder, open_stage(Path(folder) / "profile", theme) as stage:
        window = day_absences(stage)
        window.show()
        window.activateWindow()
        stage.day.timeline.setFocus()
        print("shown", flush=True)
        return application.exec()


if __name__ == "__main__":
    sys.exit(main())
