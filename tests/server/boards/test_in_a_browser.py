"""The pages in Debian's Chromium, where no script runs: signing in, reviewing, how it looks."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.common.keys import Keys

from server.web.pages import style
from tests.pictures.pages import Scene, scene, shots, sign_in
from tests.support.browser import Browser, NoBrowser, browser
from tests.support.web import PASSWORD, RunningServer
from ui.tokens import contrast

pytestmark = pytest.mark.timeout(180)

NARROW, WIDE = 320, 1280


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser for all tests here."""
    try:
        with browser() as window:
            yield window
    except NoBrowser as error:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(str(error))


@pytest.fixture
def window(chromium: Browser) -> Browser:
    """The browser as nobody left it."""
    chromium.forget()
    chromium.visit("about:blank")
    chromium.objections()
    chromium.scheme("light")
    chromium.size(WIDE)
    return chromium


@pytest.fixture
def company(tmp_path: Path) -> Iterator[tuple[RunningServer, Scene]]:
    with scene(tmp_path) as made:
        yield made


def test_everything_up_to_the_history_of_an_entry_is_reached_by_keyboard(
    window: Browser, company: tuple[RunningServer, Scene]
) -> None:
    web, stage = company
    window.visit(f"{web.url}/review")
    window.press(stage.owner.email, Keys.TAB, PASSWORD, Keys.ENTER)
    window.await_page("/review")
    _tab_to(window, "Fri 20 Nov")
    window.press(Keys.ENTER)
    window.await_page(f"/review/days/{stage.kim.id}/2026-11-20")
    _tab_to(window, "History of 08:05–10:20")
    window.press(Keys.ENTER)
    window.await_page(f"/review/days/{stage.kim.id}/2026-11-20?entry={stage.first}#entry-{stage.first}")
    assert "Power supply A burnt out" in window.find("ol.history").text
    assert window.objections() == []


def test_a_day_is_returned_about_an_entry_and_another_approved(
    window: Browser, company: tuple[RunningServer, Scene]
) -> None:
    web, stage = company
    window.visit(f"{web.url}/review/sign-in")
    sign_in(window, web, stage.owner)
    day = f"/review/days/{stage.kim.id}/2026-11-20"
    window.click("Fri 20 Nov")
    window.await_page(day)
    window.click("Return the day")
    assert window.path == day, "a browser does not send a comment that is not there"
    window.find(f'#about option[value="{stage.first}"]').click()
    window.write("#comment", "Which of the two?")
    window.click("Return the day")
    window.await_page(day, showing=".said.bad")
    assert "About one entry: Which of the two?" in window.words
    window.click("2 days wait for approval.")
    window.await_page("/review")
    window.find("tbody input[type=checkbox]").click()
    window.click("Approve the chosen")
    window.await_page("/review?done=1", showing=".said.good")
    assert "1 day is approved." in window.words
    window.click("Sign out")
    window.await_page("/review/sign-in?left=yes")
    assert window.objections() == []


def _tab_to(window: Browser, name: str) -> None:
    """Presses Tab until what has this name has the focus, and shows that it has."""
    for _ in range(60):
        window.press(Keys.TAB)
        focused = window.focused
        if focused.accessible_name == name:
            assert focused.value_of_css_property("outline-style") != "none", f"nothing shows that {name} has the focus"
            return
    raise AssertionError(f"Tab does not reach {name}")


def test_no_page_is_wider_than_its_window_or_asks_for_what_it_may_not_have(
    window: Browser, company: tuple[RunningServer, Scene]
) -> None:
    web, stage = company
    wrong = []
    window.visit(f"{web.url}/review/sign-in")
    sign_in(window, web, stage.owner)
    for name, path in {"sign-in": "/review/sign-in", **shots(stage)}.items():
        window.visit(web.url + path)
        assert window.path == path
        missing = ["Failed to load resource" in line and name == "not-found" for line in window.objections()]
        if not all(missing):
            wrong.append(f"{name}: the browser objects")
        for width in (NARROW, WIDE):
            window.size(width)
            if (wants := window.width_of_content()) > width:
                wrong.append(f"{name} wants {wants} of {width} pixels")
    assert not wrong, "\n".join(wrong)


def test_every_control_and_picture_has_a_name(window: Browser, company: tuple[RunningServer, Scene]) -> None:
    web, stage = company
    nameless = []
    window.visit(f"{web.url}/review/sign-in")
    sign_in(window, web, stage.owner)
    for name, path in shots(stage).items():
        window.visit(web.url + path)
        assert (window.path, len(window.all("h1"))) == (path, 1)
        controls = window.all("a, button, input:not([type=hidden]), select, textarea")[:40]
        nameless += [f"{name}: {one.get_attribute('outerHTML')}" for one in controls if not one.accessible_name]
    assert not nameless, "\n".join(nameless)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_are_told_apart_as_aa_wants(scheme: str) -> None:
    css = style().decode()
    light, _, dark = css.partition("@media (prefers-color-scheme: dark)")
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", light))
    if scheme == "dark":
        colours |= dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", dark))
    on = {
        ("text", "muted", "accent", "bad"): ("window", "surface", "hover", "sunken"),
        ("good",): ("good-soft", "sunken"), ("warn",): ("warn-soft", "surface"), ("bad",): ("bad-soft",),
        ("on-accent",): ("accent", "accent-hover"),
    }  # fmt: skip
    weak = [
        f"{text} on {ground}: {contrast(colours[text], colours[ground]):.2f}"
        for texts, grounds in on.items()
        for text in texts
        for ground in grounds
        if contrast(colours[text], colours[ground]) < 4.5
    ]
    assert not weak
    assert contrast(colours["outline"], colours["surface"]) >= 3
