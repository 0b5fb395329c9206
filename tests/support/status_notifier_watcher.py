"""A StatusNotifier host without a panel: a program for tests of tray icons on the session bus.

Prints "ready" when it has the name, then lives until it is ended. What registered is its property
RegisteredStatusNotifierItems.
"""

import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Signal, Slot
from PySide6.QtCore import Property as QtProperty
from PySide6.QtDBus import QDBusConnection

NAME = "org.kde.StatusNotifierWatcher"


# Called as Qt for Python documents it; its type stubs know neither this form nor properties of string lists.
@ClassInfo({"D-Bus Interface": NAME})  # type: ignore[call-arg]
class Watcher(QObject):  # type: ignore[operator]
    StatusNotifierItemRegistered = Signal(str)
    StatusNotifierHostRegistered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._items: list[str] = []

    @Slot(str)
    def RegisterStatusNotifierItem(self, service: str) -> None:
        self._items.append(service)
        self.StatusNotifierItemRegistered.emit(service)

    @Slot(str)
    def RegisterStatusNotifierHost(self, _service: str) -> None:
        self.StatusNotifierHostRegistered.emit()

    def _registered(self) -> list[str]:
        return self._items

    def _has_host(self) -> bool:
        return True

    def _version(self) -> int:
        return 0

    RegisteredStatusNotifierItems = QtProperty("QStringList", _registered)  # type: ignore[arg-type]
    IsStatusNotifierHostRegistered = QtProperty(bool, _has_host)
    ProtocolVersion = QtProperty(int, _version)


def main() -> int:
    application = QCoreApplication(sys.argv)
    bus = QDBusConnection.sessionBus()
    watcher = Watcher()
    everything = QDBusConnection.RegisterOption.ExportAllContents
    if not (bus.registerObject("/StatusNotifierWatcher", watcher, everything) and bus.registerService(NAME)):
        print("cannot be the watcher:", bus.lastError().message())
        return 1
    print("ready", flush=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
