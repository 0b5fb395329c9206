"""Renders all scenes, light and dark, at 100 % and 200 %, in German, in a pseudo-language and from right to left; the
server's pages; and a page and a sheet with all of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ui.language import Language

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "build" / "pictures"
SCALES = {"100": 1, "200": 2}
AT_ONCE = 2
_SHEET_WIDTH = 2400
_GAP = 24


class Rendering(NamedTuple):
    """One way to see all scenes."""

    scheme: str
    percent: str
    speech: str = "en"

    @property
    def suffix(self) -> str:
        """What its files are called."""
        return f"{self.scheme}-{self.percent}{'' if self.speech == 'en' else f'-{self.speech}'}"


RENDERINGS = (
    *(Rendering(scheme, percent) for percent in SCALES for scheme in ("light", "dark")),
    *(Rendering("light", "100", speech) for speech in ("de", "pseudo", "rtl")),
)


def main(wanted: list[str]) -> int:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        codes = list(pool.map(lambda rendering: _start(rendering, wanted).wait(), RENDERINGS))
    if any(codes):
        return 1
    if not wanted:
        codes.append(subprocess.run([sys.executable, "-m", "tests.pictures.pages"], cwd=ROOT, check=False).returncode)
    page = contact_page()
    sheet = contact_sheet(sorted(PICTURES.glob("*-light-100.png")) + sorted(PICTURES.glob("*-dark-100.png")))
    count = len(list(PICTURES.glob("*.png")))
    print(f"{count} pictures in {PICTURES.relative_to(ROOT)}; all on {page.name}, the usual ones on {sheet.name}")
    return max(codes)


def _start(rendering: Rendering, wanted: list[str]) -> subprocess.Popen[bytes]:
    factor = SCALES[rendering.percent]
    return subprocess.Popen(
        [sys.executable, "-m", "tests.pictures", "--render", *rendering, *wanted],
        env={**os.environ, "QT_QPA_PLATFORM": _platform(factor), "QT_SCALE_FACTOR": str(factor), "LC_ALL": "C.UTF-8"},
        cwd=ROOT,
    )


def _platform(factor: int) -> str:
    """A screen without a display, of 1280 x 900 at any scale."""
    config = PICTURES / f"screen-{factor}.json"
    screen = {"name": "screen", "x": 0, "y": 0, "width": 1280 * factor, "height": 900 * factor, "logicalDpi": 96}
    config.write_text(json.dumps({"screens": [screen | {"logicalBaseDpi": 96, "dpr": 1}]}))
    return f"offscreen:configfile={config}"


def render(rendering: Rendering, wanted: list[str]) -> int:
    """Renders the scenes in this process, whose scale was set before it began."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from tests.pictures.scenes import SCENES
    from tests.support.stage import open_stage
    from ui.theme import Choice, Theme

    qInstallMessageHandler(lambda _kind, _context, text: None if "This plugin" in text else print(text))
    application = QApplication(["pictures"])
    application.setQuitOnLastWindowClosed(False)
    theme = Theme(application, Choice(rendering.scheme))
    for scene in SCENES:
        if wanted and scene.name not in wanted:
            continue
        with tempfile.TemporaryDirectory() as folder, open_stage(Path(folder) / "profile", theme) as on:
            speak(on.language, rendering.speech)
            widget = scene.build(on)
            widget.grab().save(str(PICTURES / f"{scene.name}-{rendering.suffix}.png"))
    return 0


def speak(language: Language, speech: str) -> None:
    """A language of the program, or one that nobody speaks: longer, or written from right to left."""
    from PySide6.QtCore import QLocale

    from tests.support.pseudo import PseudoTranslator

    match speech:
        case "pseudo":
            language.install(QLocale.c(), [PseudoTranslator(language)])
        case "rtl":
            language.install(QLocale(QLocale.Language.Hebrew), [PseudoTranslator(language, rtl=True)])
        case known:
            language.speak(known)


def contact_page() -> Path:
    """A page with every picture, a row for each scene."""
    rows = []
    scenes = sorted({path.name.removesuffix("-light-100.png") for path in PICTURES.glob("*-light-100.png")})
    for scene in scenes:
        shown = [one for one in RENDERINGS if (PICTURES / f"{scene}-{one.suffix}.png").exists()]
        pictures = "".join(
            f'<figure><a href="{scene}-{one.suffix}.png"><img src="{scene}-{one.suffix}.png" loading="lazy" '
            f'style="zoom: {100 // SCALES[one.percent]}%"></a><figcaption>{one.suffix}</figcaption></figure>'
            for one in shown
        )
        rows.append(f"<h2>{scene}</h2><div>{pictures}</div>")
    page = PICTURES / "index.html"
    page.write_text(
        "<!doctype html><meta charset=utf-8><title>Pictures of Wrenchtime</title><style>body{font:14px sans-serif;"
        "background:#888}div{display:flex;flex-wrap:wrap;gap:16px;align-items:start}figure{margin:0}</style>"
        + "".join(rows),
        encoding="utf-8",
    )
    return page


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
        sys.exit(render(Rendering(*sys.argv[2:5]), sys.argv[5:]))
    sys.exit(main(sys.argv[1:]))
