"""Calls to web services, sorted by what is known afterwards: done, refused, nothing taken, or
nobody knows. Sources and targets ask by the same way, with a credential that is renewed once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from tollgate.connectors import exact_json
from tollgate.connectors.oauth import SignInEnded
from tollgate.kernel.errors import BadInput, Refused, Retryable
from tollgate.kernel.world import Http, Reply

DEADLINE_SECONDS = 30.0
_LONGEST_WAIT = 26 * 3600.0
_USUAL_WAIT = 60.0
_LATER = frozenset({408, 423, 425})


class NotYet(Retryable):
    """Something there must happen first; nothing was taken, and nothing is wrong."""

    code = "not_yet"


class Busy(NotYet):
    """The system wants to be left in peace for a while: nothing was taken."""

    code = "busy"


def bearer(credential: str) -> Mapping[str, str]:
    """The usual way of carrying a credential."""
    return {"Authorization": f"Bearer {credential}"} if credential else {}


@dataclass(frozen=True, slots=True)
class Access:
    """The way into one system: its stored settings, the wire, the credential that is valid now,
    and the headers that carry it. `renewed(stale)` gives a newer credential than the one that was
    refused."""

    options: Mapping[str, str]
    http: Http
    now: datetime
    credential: Callable[[], str]
    renewed: Callable[[str], str]
    carried: Callable[[str], Mapping[str, str]] = bearer


@dataclass(frozen=True, slots=True)
class Request:
    """One call. `body` is JSON unless it is bytes; `missing_ok` lets 404 answer None."""

    method: str
    url: str
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    missing_ok: bool = False


Problem = Callable[[bytes], str]


def call(access: Access, request: Request, system: str, problem: Problem) -> Any:
    """The JSON that a service answers, None for 404 where that is an answer; raises like
    `answered`."""
    reply = answered(access, request, system, problem)
    if reply is None or not reply.body.strip():
        return None if reply is None else {}
    try:
        return exact_json.loads(reply.body)
    except BadInput as unread:
        raise Retryable(f"the answer of {system} cannot be read") from unread


def answered(
    access: Access, request: Request, system: str, problem: Problem = lambda _: ""
) -> Reply | None:
    """What a service answers, None for 404 where that is an answer. `problem` finds the reason in
    the body of a refusal. A refused credential is renewed once.

    Raises:
        Busy: the service took nothing (429); with the time after which to ask again.
        Refused: it says no, and would say so again.
        SignInEnded: our credential is not accepted any more.
        Retryable: no answer, or one that leaves the outcome open.
    """
    credential = access.credential()
    reply = _send(access, request, credential)
    if reply.status == 401:
        # A request without a valid credential did nothing, so it may be sent again.
        reply = _send(access, request, access.renewed(credential))
    if reply.status == 401:
        raise SignInEnded(f"{system} does not accept our sign-in any more: connect it again")
    if reply.status in (404, 410) and request.missing_ok:
        return None
    if reply.status == 429:
        wait = retry_after(reply, access.now) or _USUAL_WAIT
        raise Busy(f"{system} asks for patience", retry_after_seconds=wait)
    if reply.status >= 500 or reply.status in _LATER:
        said = f"{system} answered {reply.status}"
        raise Retryable(said, retry_after_seconds=retry_after(reply, access.now))
    if reply.status >= 300:
        raise Refused(problem(reply.body) or f"{system} answered {reply.status}")
    return reply


def _send(access: Access, request: Request, credential: str) -> Reply:
    headers = {"Accept": "application/json", **access.carried(credential), **request.headers}
    body = request.body
    if body is not None and not isinstance(body, bytes):
        body = exact_json.dumps(body)
    if body is not None:
        headers.setdefault("Content-Type", "application/json")
    return access.http.send(request.method, request.url, headers, body or b"", DEADLINE_SECONDS)


def retry_after(reply: Reply, now: datetime) -> float | None:
    """The seconds that a service asks for (RFC 9110, 10.2.3: seconds or a date), within reason;
    None when it names none."""
    text = reply.headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return min(int(text[:9]) * 1.0, _LONGEST_WAIT)
    try:
        at = parsedate_to_datetime(text)
    except ValueError:
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return min(max((at - now).total_seconds(), 1.0), _LONGEST_WAIT)
