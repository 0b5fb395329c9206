"""The least that a tray program in PySide6 can be: an icon, a menu, a tooltip. The limit for the real one."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon


def main() -> int:
    application = QApplication(sys.argv)
    application.setQuitOnLastWindowClosed(False)
    pixmap = QPixmap(22, 22)
    pixmap.fill(Qt.GlobalColor.darkGreen)
    icon = QSystemTrayIcon(QIcon(pixmap))
    menu = QMenu()
    menu.addAction("Quit", application.quit)
    icon.setContextMenu(menu)
    icon.setToolTip("a bare tray icon")
    icon.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
