"""Asking a platform's API: one deadline per call, and every answer sorted by what to do next."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote, urlencode

from tollgate.connectors.field_map import FieldMap
from tollgate.connectors.json_paths import parsed
from tollgate.kernel.errors import BadInput, Refused, Retryable
from tollgate.kernel.world import Clock, Http, Reply

DEADLINE_SECONDS = 20.0
_LONGEST_REST = 86_400.0
_AGAIN = frozenset({408, 423, 425, 429, 500, 502, 503, 504})
_SITE = re.compile(r"[a-z0-9][a-z0-9.-]{0,200}", re.IGNORECASE)
Options = Mapping[str, str]


class AccessRefused(Refused):
    """The platform does not take our token: a person must connect it anew."""

    code = "access_refused"


@dataclass(frozen=True, slots=True)
class Api:
    """Where a platform's API is, and what every request carries. `{site}` in `root` is the option
    of that name; `headers(token, options)` are the credentials."""

    root: str
    headers: Callable[[str, Options], Mapping[str, str]]

    def address(self, options: Options) -> str:
        """
        Raises:
            BadInput: the connection names no site, or something that is none.
        """
        if "{site}" not in self.root:
            return self.root
        site = options.get("site", "")
        if not _SITE.fullmatch(site):
            raise BadInput(f"{site!r} is no host name such as acme.example.com", where="site")
        return self.root.replace("{site}", site)


def bearer(token: str, options: Options) -> Mapping[str, str]:
    """The usual way of carrying a token."""
    return {"Authorization": f"Bearer {token}"}


@dataclass(frozen=True, slots=True)
class Platform:
    """One connection's way to its platform."""

    http: Http
    clock: Clock
    api: Api
    token: str
    options: Options
    map: FieldMap | None = None

    def get(self, path: str, **query: Any) -> Any:
        """The JSON answer of a GET.

        Raises:
            Retryable: no answer, or "later"; `retry_after_seconds` when it says when.
            AccessRefused: the token is not taken.
            Refused: the platform refuses the request for good.
        """
        return self._answer("GET", path, query)

    def find(self, path: str, **query: Any) -> Any | None:
        """Like `get`; None when there is no such thing (any more)."""
        try:
            return self._answer("GET", path, query)
        except _Gone:
            return None

    def post(self, path: str, body: bytes) -> Any:
        """The JSON answer of a POST that asks; raises like `get`."""
        return self._answer("POST", path, {}, body)

    def _answer(self, method: str, path: str, query: Mapping[str, Any], body: bytes = b"") -> Any:
        if not self.token:
            raise AccessRefused("the connection has no access token")
        url = self.api.address(self.options) + path + (f"?{urlencode(query)}" if query else "")
        headers = {"Accept": "application/json", **self.api.headers(self.token, self.options)}
        if body:
            headers["Content-Type"] = "application/json"
        reply = self.http.send(method, url, headers, body, DEADLINE_SECONDS)
        self._sort(reply, f"{method} {url.partition('?')[0]}")
        return parsed(reply.body, where="answer")

    def _sort(self, reply: Reply, what: str) -> None:
        if 200 <= reply.status < 300:
            return
        said = f"{what} was answered {reply.status}"
        if reply.status in _AGAIN:
            raise Retryable(said, retry_after_seconds=self._rest(reply))
        if reply.status in (401, 403):
            raise AccessRefused(said)
        if reply.status in (404, 410):
            raise _Gone(said)
        raise Refused(said)

    def _rest(self, reply: Reply) -> float | None:
        """Seconds that the platform asks us to wait (RFC 9110: a number or a date)."""
        text = reply.headers.get("retry-after", "").strip()
        if text.isascii() and text.isdigit() and len(text) < 8:
            return min(int(text) * 1.0, _LONGEST_REST)
        try:
            until = parsedate_to_datetime(text)
            seconds = (until - self.clock.now()).total_seconds()
        except (ValueError, TypeError):
            return None
        return min(max(seconds, 0.0), _LONGEST_REST)


class _Gone(Refused):
    code = "gone"


def path_part(text: str) -> str:
    """A text of a stranger as one part of a path, whatever it holds."""
    return quote(text, safe="")
