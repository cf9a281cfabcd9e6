"""Calls to web services, sorted by what is known afterwards: done, refused, nothing taken, or
nobody knows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from tollgate.connectors import exact_json
from tollgate.connectors.oauth import SignInEnded
from tollgate.connectors.targets.form import Access, Busy
from tollgate.kernel.errors import BadInput, Refused, Retryable
from tollgate.kernel.world import Reply

DEADLINE_SECONDS = 30.0
_LONGEST_WAIT = 26 * 3600.0


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
    """The JSON that a service answers, None for 404 where that is an answer. `problem` finds the
    reason in the body of a refusal. A refused credential is renewed once.

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
    if reply.status == 404 and request.missing_ok:
        return None
    if reply.status == 429:
        wait = retry_after(reply, access.now)
        raise Busy(f"{system} asks for patience", retry_after_seconds=wait)
    if reply.status >= 500 or reply.status == 408:
        named = "retry-after" in reply.headers
        raise Retryable(
            f"{system} answered {reply.status}",
            retry_after_seconds=retry_after(reply, access.now) if named else None,
        )
    if reply.status >= 300:
        raise Refused(problem(reply.body) or f"{system} answered {reply.status}")
    if not reply.body.strip():
        return {}
    try:
        return exact_json.loads(reply.body)
    except BadInput as unread:
        raise Retryable(f"the answer of {system} cannot be read") from unread


def _send(access: Access, request: Request, credential: str) -> Reply:
    headers = {"Accept": "application/json", **request.headers}
    if credential:
        headers.setdefault("Authorization", f"Bearer {credential}")
    body = request.body
    if body is not None and not isinstance(body, bytes):
        body = exact_json.dumps(body)
        headers.setdefault("Content-Type", "application/json")
    return access.http.send(request.method, request.url, headers, body or b"", DEADLINE_SECONDS)


def retry_after(reply: Reply, now: datetime, otherwise: float = 60.0) -> float:
    """The seconds that a service asks for (RFC 9110, 10.2.3: seconds or a date), within reason."""
    text = reply.headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return min(int(text) * 1.0, _LONGEST_WAIT)
    try:
        at = parsedate_to_datetime(text)
    except ValueError:
        return otherwise
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return min(max((at - now).total_seconds(), 1.0), _LONGEST_WAIT)
