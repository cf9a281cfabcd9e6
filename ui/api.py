"""The one HTTP client of the console: it speaks for the browser that is signed in.

The session cookie of the browser is forwarded with each call; nothing of a session is kept here.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.parse import quote

import httpx
import streamlit as st

from parts.text import plain

COOKIE = "tollgate_session"
Params = Mapping[str, Any]


class Away(Exception):
    """The API did not answer."""


@dataclass
class Problem(Exception):
    """The API said no: an RFC 9457 problem."""

    status: int
    code: str
    detail: str
    where: str = ""


def address() -> str:
    """Where the API is, for this process and for browsers."""
    return os.environ.get("TOLLGATE_PUBLIC_URL", "http://127.0.0.1:8000").rstrip("/")


def session() -> str:
    """The session of the browser that looks at this page; empty when there is none."""
    return str(st.context.cookies.get(COOKIE, ""))


@st.cache_resource
def _wire(base: str) -> httpx.Client:
    # Shared by all sessions, so it must never store a cookie.
    jar = CookieJar(policy=DefaultCookiePolicy(allowed_domains=[]))
    return httpx.Client(base_url=base, timeout=httpx.Timeout(60, connect=5), cookies=jar)


def _call(method: str, path: str, **more: Any) -> httpx.Response:
    headers = {"Cookie": f"{COOKIE}={session()}"} | more.pop("headers", {})
    try:
        answer = _wire(address()).request(method, path, headers=headers, **more)
    except httpx.HTTPError as failure:
        raise Away(str(failure)) from failure
    if answer.status_code >= 400:
        raise _problem(answer)
    return answer


def _problem(answer: httpx.Response) -> Problem:
    try:
        said = answer.json()
        return Problem(
            answer.status_code,
            str(said.get("code", "")),
            str(said.get("detail", "")),
            str(said.get("where", "")),
        )
    except (ValueError, AttributeError):
        return Problem(answer.status_code, "", answer.reason_phrase)


def path(*parts: str) -> str:
    """An address under /v1 with each part quoted."""
    return "/v1/" + "/".join(quote(part, safe="") for part in parts)


def get(where: str, **params: Any) -> Any:
    """The JSON at an address; parameters that are None or empty are left out."""
    return read(where, params)[0]


def known(where: str) -> Any:
    """The JSON at an address as it was at most a minute ago, for what seldom changes: asked once,
    not with each click. Whoever changes it calls `forget`."""
    return _kept(where, address(), session())


def forget(where: str) -> None:
    """Ask anew for what `known` keeps of an address."""
    _kept.clear(where, address(), session())


@st.cache_data(ttl=60, max_entries=1_000, show_spinner=False)
def _kept(where: str, base: str, whose: str) -> Any:
    # The base and the session are part of the key: nobody is shown what somebody else may see.
    del base, whose
    return get(where)


def read(where: str, params: Params | None = None) -> tuple[Any, str]:
    """The JSON at an address, and its ETag."""
    known = {name: value for name, value in (params or {}).items() if value not in (None, "")}
    answer = _call("GET", where, params=known)
    return answer.json(), answer.headers.get("etag", "")


def post(where: str, body: Any = None, *, if_match: str = "", once: bool = False) -> Any:
    """Post a body. With `once` the same body may be sent again after a lost answer, and counts
    once."""
    headers = {"If-Match": if_match} if if_match else {}
    slot = f"once:{where}:{body!r}"
    if once:
        headers["Idempotency-Key"] = st.session_state.setdefault(slot, uuid.uuid4().hex)
    try:
        answer = _call("POST", where, json=body, headers=headers)
    except Problem:
        st.session_state.pop(slot, None)
        raise
    st.session_state.pop(slot, None)
    return answer.json() if answer.content else None


def bring(where: str, name: str, body: bytes, **place: str) -> Any:
    """Bring a file, for a contract and milestone if they are named. Sent twice it counts once."""
    known = {name_: value for name_, value in place.items() if value} | {"name": name}
    headers = {"Content-Type": "application/octet-stream"}
    return _call("POST", where, params=known, content=body, headers=headers).json()


@st.cache_data(max_entries=200, show_spinner=False)
def picture(digest: str, number: int, _where: str) -> bytes:
    """A page of a document as PNG; the digest names its bytes for good."""
    return _call("GET", _where).content


def patch(where: str, body: Any, if_match: str) -> Any:
    """Change what is still as it was read."""
    return _call("PATCH", where, json=body, headers={"If-Match": if_match}).json()


def put(where: str, body: Any, if_match: str = "") -> Any:
    """Put what stands at an address from now on; what the API answers, if anything."""
    headers = {"If-Match": if_match} if if_match else {}
    answer = _call("PUT", where, json=body, headers=headers)
    return answer.json() if answer.content else None


def delete(where: str) -> None:
    """Take away what is at an address."""
    _call("DELETE", where)


def leave() -> None:
    """End the session at the API."""
    _call("POST", "/sign-out")
    forget("/v1/me")


def sentence(failure: Exception) -> str:
    """What happened and what to do next, in words, safe to show as Markdown."""
    if isinstance(failure, Away):
        return "The API does not answer. Nothing was changed; try again in a moment."
    if not isinstance(failure, Problem):
        raise failure
    detail = plain(failure.detail)
    match failure.status:
        case 401:
            return "You are signed out. Sign in again; nothing was changed."
        case 403:
            return f"That is not allowed: {detail}."
        case 404:
            return f"Not found: {detail}."
        case 409:
            return f"That does not fit any more: {detail}. Reload to see how things stand."
        case 412 | 428:
            return f"Somebody or something changed this meanwhile: {detail}. Reload and look again."
        case 422 | 400:
            field = f"{plain(failure.where)}: " if failure.where else ""
            return f"Please correct the input. {field}{detail}."
        case 429:
            return f"Too many tries: {detail}."
        case 503:
            return f"The system is busy: {detail}. Try again in a moment."
        case _:
            return "Something went wrong at the API; it was written to its log."


@contextmanager
def explained() -> Iterator[None]:
    """Show a failure as a sentence where it happened, instead of breaking the page."""
    try:
        yield
    except (Away, Problem) as failure:
        show = st.warning if isinstance(failure, Problem) and failure.status == 403 else st.error
        show(sentence(failure))


def tell(kind: str, text: str) -> None:
    """Remember a message for the next run of the page. `kind`: success, info, warning, error."""
    st.session_state["told"] = (kind, text)


def told() -> None:
    """Show the message that the last action left."""
    kind, text = st.session_state.pop("told", ("", ""))
    if kind:
        getattr(st, kind)(text)


def done(work: Callable[[], str]) -> None:
    """Do something that changes data and remember what came of it; `work` returns the message of
    success. As a button's callback it does what was shown when the button was drawn, whatever
    has changed since."""
    try:
        said = work()
    except (Away, Problem) as failure:
        forbidden = isinstance(failure, Problem) and failure.status == 403
        tell("warning" if forbidden else "error", sentence(failure))
    else:
        tell("success", said)


def act(work: Callable[[], str]) -> None:
    """The same from within the page, which is then drawn afresh."""
    with st.spinner("Working …"):
        done(work)
    st.rerun()
