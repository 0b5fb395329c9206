"""A person at the server's pages without a browser: follows links and sends forms, and reads what they are told."""

from __future__ import annotations

from html.parser import HTMLParser

import requests

from tests.support.web import PASSWORD, RunningServer


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self.fields: dict[str, str] = {}

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag == "input" and named.get("type") == "hidden" and named.get("name"):
            self.fields[str(named["name"])] = named.get("value") or ""


class Page:
    """An answer as a person reads it: where it is, its words with single blanks, its hidden fields."""

    def __init__(self, answer: requests.Response) -> None:
        self.answer = answer
        self.status = answer.status_code
        self.html = answer.text
        read = _Text()
        read.feed(answer.text)
        self.words = " ".join(" ".join(read.pieces).split())
        self.hidden = read.fields

    @property
    def path(self) -> str:
        return self.answer.url.removeprefix("http://").partition("/")[2].join(("/", ""))


class Visitor:
    """Keeps cookies and follows where forms lead, as a browser does."""

    def __init__(self, web: RunningServer) -> None:
        self._url = web.url
        self.http = requests.Session()

    def get(self, path: str) -> Page:
        return Page(self.http.get(self._url + path, timeout=10))

    def post(self, path: str, **fields: str | list[str]) -> Page:
        """Sends a form as it stands in the page, with nothing added."""
        return Page(self.http.post(self._url + path, data=fields, timeout=10))

    def send(self, page: Page, path: str, **fields: str | list[str]) -> Page:
        """Fills in the form of a page that was got, and sends it."""
        return self.post(path, **page.hidden, **fields)

    def sign_in(self, email: str, password: str = PASSWORD) -> Page:
        return self.send(self.get("/review/sign-in"), "/review/sign-in", email=email, password=password)
