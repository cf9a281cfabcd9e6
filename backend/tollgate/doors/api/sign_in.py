"""The sign-in page and the session cookie."""

from __future__ import annotations

import html
from typing import Annotated

from fastapi import APIRouter, Cookie, Form, Query
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from tollgate.doors.api.identity import COOKIE, TheFirm, TheOffice
from tollgate.doors.api.own_pages import framed
from tollgate.doors.office import Office
from tollgate.kernel.errors import NotSignedIn, TooMany
from tollgate.workflows.sign_in import SESSION, sign_in, sign_out

router = APIRouter(tags=["sign-in"], include_in_schema=False)
_PAGE = framed("sign_in", "Sign in")
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action *; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


@router.get("/sign-in")
def page(to: Annotated[str, Query(max_length=200)] = "") -> HTMLResponse:
    return _page("", to, 200)


def _page(problem: str, to: str, status: int) -> HTMLResponse:
    note = f'<p class="problem" role="alert">{html.escape(problem)}</p>' if problem else ""
    text = _PAGE.replace("<!--problem-->", note).replace("<!--to-->", html.escape(to, quote=True))
    return HTMLResponse(text, status, headers=_HEADERS)


@router.post("/sign-in")
def enter(
    firm: TheFirm,
    office: TheOffice,
    email: Annotated[str, Form(max_length=200)] = "",
    password: Annotated[str, Form(max_length=1_000)] = "",
    to: Annotated[str, Form(max_length=200)] = "",
) -> Response:
    """Check the password and set the session cookie."""
    if "\x00" in email or not email.isprintable():
        return _page("the e-mail address or the password is wrong", to, 401)
    try:
        session = sign_in(firm, email, password)
    except NotSignedIn as problem:
        return _page(problem.message, to, 401)
    except TooMany as problem:
        return _page(problem.message, to, 429)
    answer = RedirectResponse(_safe(to, office), 303)
    answer.set_cookie(
        COOKIE,
        session.token,
        max_age=int(SESSION.total_seconds()),
        httponly=True,
        samesite="lax",
        secure=office.settings.public_url.startswith("https://"),
        path="/",
    )
    return answer


def _safe(to: str, office: Office) -> str:
    """Where to go after signing in: the console, or a page of it, and never elsewhere."""
    console = office.settings.console_url
    if to.startswith(console):
        return to
    return console


@router.post("/sign-out")
def leave(
    firm: TheFirm, tollgate_session: Annotated[str | None, Cookie(alias=COOKIE)] = None
) -> Response:
    if tollgate_session:
        sign_out(firm, tollgate_session)
    answer = RedirectResponse("/sign-in", 303)
    answer.delete_cookie(COOKIE, path="/")
    return answer
