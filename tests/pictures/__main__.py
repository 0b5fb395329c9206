"""Renders all scenes, light and dark, at 100 % and 200 %, one sheet with all of them, and the server's pages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "build" / "pictures"
SCALES = {"100": "1", "200": "2"}
SCHEMES = ("light", "dark")
_SHEET_WIDTH = 2400
_GAP = 24


def main(wanted: list[str]) -> int:
    PICTURES.mkdir(parents=True, exist_ok=True)
    renderings = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.pictures", "--render", scheme, percent, *wanted],
            env={**os.environ, "QT_QPA_PLATFORM": _platform(int(factor)), "QT_SCALE_FACTOR": factor},
            cwd=ROOT,
        )
        for scheme in SCHEMES
        for percent, factor in SCALES.items()
    ]
    codes = [rendering.wait() for rendering in renderings]
    if any(codes):
        return 1
    if not wanted:
        codes.append(subprocess.run([sys.executable, "-m", "tests.pictures.pages"], cwd=ROOT, check=False).returncode)
    sheet = contact_sheet(sorted(PICTURES.glob("*-100.png")))
    print(f"{len(list(PICTURES.glob('*.png')))} pictures in {PICTURES.relative_to(ROOT)}, all on {sheet.name}")
    return max(codes)


def _platform(factor: int) -> str:
    """A screen without a display, of 1280 x 900 at any scale."""
    config = PICTURES / f"screen-{factor}.json"
    screen = {"name": "screen", "x": 0, "y": 0, "width": 1280 * factor, "height": 900 * factor, "logicalDpi": 96}
    config.write_text(json.dumps({"screens": [screen | {"logicalBaseDpi": 96, "dpr": 1}]}))
    return f"offscreen:configfile={config}"


def render(scheme: str, percent: str, wanted: list[str]) -> int:
    """Renders the scenes in this process, whose scale was set before it began."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from tests.pictures.scenes import SCENES
    from tests.support.stage import open_stage
    from ui.theme import Choice, Theme

    qInstallMessageHandler(lambda _kind, _context, text: None if "This plugin" in text else print(text))
    application = QApplication(["pictures"])
    application.setQuitOnLastWindowClosed(False)
    theme = Theme(application, Choice(scheme))
    for scene in SCENES:
        if wanted and scene.name not in wanted:
            continue
        with tempfile.TemporaryDirectory() as folder, open_stage(Path(folder) / "profile", theme) as on:
            widget = scene.build(on)
            widget.grab().save(str(PICTURES / f"{scene.name}-{scheme}-{percent}.png"))
    return 0


def contact_sheet(pictures: list[Path]) -> Path:
    """All pictures on one, row by row, each under its name."""
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication(["sheet"])
    images = [(path.stem, QImage(str(path))) for path in pictures]
    places: list[QRect] = []
    x, y, row_height = _GAP, _GAP, 0
    for _, image in images:
        if x + image.width() + _GAP > _SHEET_WIDTH:
            x, y, row_height = _GAP, y + row_height + 2 * _GAP, 0
        places.append(QRect(x, y, image.width(), image.height()))
        x += image.width() + _GAP
        row_height = max(row_height, image.height())
    sheet = QImage(_SHEET_WIDTH, y + row_height + 2 * _GAP, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    for (name, image), place in zip(images, places, strict=True):
        painter.drawImage(place.topLeft(), image)
        painter.drawText(place.left(), place.bottom() + _GAP // 2 + 6, name)
    painter.end()
    path = PICTURES / "all.png"
    sheet.save(str(path))
    del application
    return path


if __name__ == "__main__":
    if sys.argv[1:2] == ["--render"]:
        sys.exit(render(sys.argv[2], sys.argv[3], sys.argv[4:]))
    sys.exit(main(sys.argv[1:]))
