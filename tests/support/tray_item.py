"""One tray icon of the new kind (StatusNotifierItem), as a desktop's panel speaks to it over the session bus."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

from jeepney import DBusAddress, Message, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_MAY_TAKE = 10.0  # seconds


class TrayItem:
    """What a panel shows of the icon, and what a person does with it there."""

    def __init__(self, connection: DBusConnection, service: str) -> None:
        self._connection = connection
        self._item = DBusAddress("/StatusNotifierItem", service, "org.kde.StatusNotifierItem")
        self._menu = DBusAddress("/MenuBar", service, "com.canonical.dbusmenu")

    def tooltip(self) -> str:
        """The text shown on pointing at the icon."""
        (_signature, (_icon, _pixmaps, title, text)) = self._call(Properties(self._item).get("ToolTip"))[0]
        return str(title or text)

    def click(self) -> None:
        """A left click."""
        self._call(new_method_call(self._item, "Activate", "ii", (10, 10)))

    def menu(self) -> dict[str, int]:
        """Opens the menu: its texts in their order, with the ids to choose them by; submenus included."""
        self._call(new_method_call(self._menu, "AboutToShow", "i", (0,)))
        _revision, root = self._call(new_method_call(self._menu, "GetLayout", "iias", (0, -1, [])))
        return dict(_texts(root))

    def choose(self, text: str) -> None:
        """Opens the menu and chooses a line in it."""
        number = self.menu()[text]
        self._call(new_method_call(self._menu, "Event", "isvu", (number, "clicked", ("s", ""), 0)))

    def _call(self, message: Message) -> Any:
        reply = self._connection.send_and_get_reply(message, timeout=_MAY_TAKE)
        assert reply.header.message_type.name == "method_return", reply.body
        return reply.body


def _texts(node: Any) -> Iterator[tuple[str, int]]:
    number, properties, children = node
    text = properties.get("label", ("s", ""))[1].replace("__", "_").replace("&", "")
    if text:
        yield text, number
    for _signature, child in children:
        yield from _texts(child)


@contextmanager
def tray_item(bus: str, service: str) -> Iterator[TrayItem]:
    """The icon that ``service`` has on the bus at that address."""
    with closing(open_dbus_connection(bus=bus)) as connection:
        yield TrayItem(connection, service)
