"""Signing in and out in a browser: the same sessions as those of the API."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import Request, Response, Router, get, post
from litestar.datastructures import Cookie
from litestar.di import NamedDependency
from litestar.params import FromQuery, QueryParameter

from app.domain.instant import SECOND
from server.accounts.service import Accounts
from server.problems import ServerProblem
from server.web.access import SESSION_COOKIE, place_of
from server.web.forms import Form
from server.web.pages import PAGES, SIGN_IN, own_path, page, to

_AnyRequest = Request[Any, Any, Any]


def session_cookie(value: str, seconds: int, *, secure: bool) -> Cookie:
    """The cookie that stands for a session; ``secure`` keeps it to TLS."""
    return Cookie(
        key=SESSION_COOKIE, value=value, max_age=seconds, path="/", httponly=True, secure=secure, samesite="strict"
    )


def sign_in_router(accounts: Accounts, *, secure: bool) -> Router:
    """The pages of signing in and out."""

    @get(SIGN_IN, sync_to_thread=False)
    def ask(
        request: _AnyRequest, following: Annotated[str, QueryParameter(name="next")] = PAGES, left: FromQuery[str] = ""
    ) -> Response[str]:
        return _form(request, following=own_path(following), left=bool(left))

    @post(SIGN_IN, sync_to_thread=True)
    def sign_in(request: _AnyRequest, form: NamedDependency[Form]) -> Response[Any]:
        email, following = form.text("email"), own_path(form.text("next"))
        try:
            begun = accounts.sign_in(email, form.secret("password"), place=place_of(request))
        except ServerProblem as problem:
            return _form(request, email=email, following=following, refused=problem)
        lasts = (begun.expires_at - accounts.now()) // SECOND
        return to(following, session_cookie(begun.token, lasts, secure=secure))

    @post(f"{PAGES}/sign-out", sync_to_thread=True)
    def sign_out(request: _AnyRequest) -> Response[Any]:
        accounts.sign_out(request.cookies.get(SESSION_COOKIE, ""))
        return to(f"{SIGN_IN}?left=yes", session_cookie("", 0, secure=secure))

    return Router("/", route_handlers=[ask, sign_in, sign_out], include_in_schema=False)


def _form(
    request: _AnyRequest, *, following: str, email: str = "", refused: ServerProblem | None = None, left: bool = False
) -> Response[str]:
    status = 200 if refused is None else refused.problem.status
    said = None if refused is None else refused.problem
    answer = page(request, "sign_in.html", status=status, following=following, email=email, refused=said, left=left)
    if refused is not None and refused.retry_after is not None:
        answer.headers["Retry-After"] = str(refused.retry_after)
    return answer
