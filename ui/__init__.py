"""The desktop program: tray, quick panel and windows. The only room with Qt."""
