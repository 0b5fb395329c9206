"""Pages for people: HTML made on the server, which works without a script and loads nothing but its own stylesheet."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from litestar import Request, Response
from litestar.datastructures import Cookie
from litestar.response import Redirect

_AnyRequest = Request[Any, Any, Any]

PAGES = "/review"
SIGN_IN = f"{PAGES}/sign-in"
STYLE, ICON = f"{PAGES}/style.css", f"{PAGES}/icon.svg"

POLICY = "wrenchtime_policy"
"""Where a page leaves its own content security policy in the ASGI scope."""
PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
"""The policy of pages: their own stylesheet and icon, their own forms, no script at all."""


PAGE_HEADERS = {"Referrer-Policy": "same-origin"}
"""Pages let the browser name their origin to this server, and to nobody else: so it tells own forms from others'."""


def is_page(path: str) -> bool:
    """Whether what is at this path is for people in a browser."""
    return path == PAGES or path.startswith(f"{PAGES}/")


def is_looked_for_by_a_person(scope: Any) -> bool:
    """Whether a browser asks for something outside of the API, as after a mistyped address."""
    accepts = b",".join(value for name, value in scope.get("headers", ()) if name.lower() == b"accept")
    return scope["method"] == "GET" and b"text/html" in accepts and not scope["path"].startswith("/api")


@cache
def style() -> bytes:
    """The stylesheet."""
    return files("server.web").joinpath("style.css").read_bytes()


@cache
def environment() -> Environment:
    """The templates. Whatever is put into one is escaped; a name that a template does not get is an error."""
    made = Environment(
        loader=ChoiceLoader([PackageLoader(name) for name in ("server.web", "server.accounts", "server.boards")]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals |= {
        "pages": PAGES,
        "style": f"{STYLE}?{hashlib.sha256(style()).hexdigest()[:12]}",
        "icon": ICON,
    }
    return made


def render(scope: Any, template: str, **values: Any) -> str:
    """A page's HTML, with who is signed in where somebody is; its policy is left in the scope."""
    scope[POLICY] = PAGE_POLICY
    session = scope.get("auth") if scope.get("user") is not None else None
    return environment().get_template(template).render(session=session, path=scope["path"], **values)


def page(request: _AnyRequest, template: str, *, status: int = 200, **values: Any) -> Response[str]:
    """A page as it is answered."""
    return Response(
        render(request.scope, template, **values), status_code=status, media_type="text/html", headers=PAGE_HEADERS
    )


def to(path: str, *cookies: Cookie) -> Redirect:
    """Sends the browser on to another page, which it gets with GET."""
    return Redirect(path, status_code=303, cookies=list(cookies))


def own_path(text: str) -> str:
    """A path to go on to, as a form or a link brought it; the first page for whatever does not lie among the pages."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return PAGES
    foreign = parts.scheme or parts.netloc or "\\" in text or not text.isprintable() or not text.isascii()
    return PAGES if foreign or not is_page(parts.path) or ".." in parts.path else text
