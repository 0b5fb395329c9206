"""Debian's Chromium without a window, driven over WebDriver by its own chromedriver; it reaches this machine only."""

from __future__ import annotations

import base64
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

_FLAGS = (
    "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--disable-extensions",
    "--hide-scrollbars", "--lang=en-GB", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)  # fmt: skip


class NoBrowser(Exception):
    """There is no Chromium, or no driver for it, on this machine."""


class Browser:
    """A window of the browser, and what a person does in it."""

    def __init__(self, chrome: Chrome) -> None:
        self._chrome = chrome

    def visit(self, url: str) -> None:
        self._chrome.get(url)

    @property
    def path(self) -> str:
        """Where it is, without the server's address."""
        return "/" + self._chrome.current_url.split("/", 3)[3]

    @property
    def words(self) -> str:
        """What there is to read, with single blanks."""
        return " ".join(self.find("body").text.split())

    def find(self, selector: str) -> WebElement:
        return self._chrome.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector: str) -> list[WebElement]:
        return self._chrome.find_elements(By.CSS_SELECTOR, selector)

    def write(self, selector: str, text: str) -> None:
        field = self.find(selector)
        field.clear()
        field.send_keys(text)

    def click(self, words: str, within: str = "body") -> None:
        """Clicks the first link or button that says this."""
        for found in self.find(within).find_elements(By.CSS_SELECTOR, "a, button, summary"):
            if " ".join(found.text.split()).startswith(words):
                found.click()
                return
        raise AssertionError(f"nothing to click says “{words}” in {self.words}")

    def await_page(self, path: str, *, showing: str = "main") -> None:
        """Waits for the page that a click or a key asked for, until it shows what the selector finds."""
        WebDriverWait(self._chrome, 15, 0.02).until(lambda _: self.path == path and self.all(showing))

    def press(self, *keys: str) -> None:
        """Presses keys wherever the focus is."""
        self._chrome.switch_to.active_element.send_keys(*keys)

    @property
    def focused(self) -> WebElement:
        return self._chrome.switch_to.active_element

    def objections(self) -> list[str]:
        """What the browser itself complained of since the last call: blocked styles, failed loads."""
        return [line["message"] for line in self._chrome.get_log("browser")]  # type: ignore[no-untyped-call]

    def size(self, width: int, height: int = 900) -> None:
        """The page's own width, also narrower than a window can be."""
        self._do("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def scheme(self, name: str) -> None:
        """``light`` or ``dark``, as the desktop would say."""
        self._do("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def width_of_content(self) -> int:
        """How wide the page would like to be, in CSS pixels."""
        size = self._do("Page.getLayoutMetrics")["cssContentSize"]
        return int(size["width"])

    def forget(self) -> None:
        """Signs out of everything."""
        self._do("Network.clearBrowserCookies")

    def picture(self, path: Path) -> None:
        """The whole page as PNG."""
        size = self._do("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}
        shot = self._do("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        path.write_bytes(base64.b64decode(shot["data"]))

    def _do(self, command: str, **parameters: Any) -> dict[str, Any]:
        answer: dict[str, Any] = self._chrome.execute_cdp_cmd(command, parameters)
        return answer


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser of its own, with an empty profile. Raises :class:`NoBrowser`."""
    program, driver = _found("chromium", "chromium-browser"), _found("chromedriver")
    with tempfile.TemporaryDirectory(prefix="wt-browser-", ignore_cleanup_errors=True) as folder:
        options = ChromeOptions()
        options.binary_location = program
        for flag in (*_FLAGS, f"--user-data-dir={folder}/profile", *(["--no-sandbox"] if os.geteuid() == 0 else [])):
            options.add_argument(flag)
        # No page here may need a script, so none runs any.
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        home = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"), folder)
        chrome = Chrome(options, Service(driver, env={**os.environ, **home}))
        try:
            yield Browser(chrome)
        finally:
            chrome.quit()


def _found(*names: str) -> str:
    for name in names:
        if path := shutil.which(name):
            return path
    raise NoBrowser(f"{names[0]} is not installed: packaging/system-packages.sh test")
