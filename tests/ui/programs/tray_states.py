"""Shows the tray icons named on the command line, and shows them anew when a tray appears. For tests."""

import sys

from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from ui.desktop.tray_host import TrayHost
from ui.icons import Icons, TrayState


def main() -> int:
    application = QApplication(sys.argv)
    application.setQuitOnLastWindowClosed(False)
    icons = Icons()
    host = TrayHost()
    shown: list[QSystemTrayIcon] = []

    def show() -> None:
        for old in shown:
            old.hide()
        shown.clear()
        for name in sys.argv[1:]:
            icon = QSystemTrayIcon(icons.tray(TrayState(name)))
            icon.show()
            shown.append(icon)

    host.appeared.connect(show)
    host.appeared.connect(lambda: print("appeared", flush=True))
    show()
    host.watch()
    print("available" if host.available() else "no tray", flush=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
