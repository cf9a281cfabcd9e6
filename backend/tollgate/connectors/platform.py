"""A platform as a source asks it: paths below one root, JSON answers, the field map in force."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from tollgate.connectors import calls
from tollgate.connectors.calls import Access, Request, answered
from tollgate.connectors.field_map import FieldMap
from tollgate.connectors.json_paths import parsed
from tollgate.connectors.oauth import Provider
from tollgate.kernel.errors import BadInput

_SITE = re.compile(r"[a-z0-9][a-z0-9.-]{0,200}", re.IGNORECASE)
Options = Mapping[str, str]
# What a connection has that people sign in to: our app's id and, where it differs from the usual
# one, what we ask to be allowed.
CLIENT_ID, SCOPES = "client_id", "scopes"


def bearer(token: str, options: Options) -> Mapping[str, str]:
    """The usual way of carrying a token."""
    return calls.bearer(token)


@dataclass(frozen=True, slots=True)
class Api:
    """Where a platform's API is, and what every request carries. `{site}` in `root` is the option
    of that name; `headers(token, options)` are the credentials. Where people may sign in,
    `after_sign_in` gives the options that this settles."""

    root: str | Callable[[Options], str]
    headers: Callable[[str, Options], Mapping[str, str]] = bearer
    sign_in: Provider | None = None
    after_sign_in: Callable[[Access, Mapping[str, str]], Mapping[str, str]] | None = None

    def address(self, options: Options) -> str:
        """
        Raises:
            BadInput: the connection names no site, or something that is none.
        """
        root = self.root if isinstance(self.root, str) else self.root(options)
        if "{site}" not in root:
            return root
        site = options.get("site", "")
        if not _SITE.fullmatch(site):
            raise BadInput(f"{site!r} is no host name such as acme.example.com", where="site")
        return root.replace("{site}", site)


@dataclass(frozen=True, slots=True)
class Platform:
    """One connection's way to its platform, which people call `name`."""

    access: Access
    api: Api
    name: str
    map: FieldMap | None = None

    @property
    def options(self) -> Options:
        return self.access.options

    def get(self, path: str, **query: Any) -> Any:
        """The JSON answer of a GET; raises like `calls.answered`."""
        return self._answer("GET", path, query)

    def find(self, path: str, **query: Any) -> Any | None:
        """Like `get`; None when there is no such thing (any more)."""
        return self._answer("GET", path, query, missing_ok=True)

    def post(self, path: str, body: bytes) -> Any:
        """The JSON answer of a POST that asks; raises like `calls.answered`."""
        return self._answer("POST", path, {}, body)

    def _answer(
        self,
        method: str,
        path: str,
        query: Mapping[str, Any],
        body: bytes | None = None,
        missing_ok: bool = False,
    ) -> Any:
        url = self.api.address(self.options) + path + (f"?{urlencode(query)}" if query else "")
        asked = Request(method, url, body, missing_ok=missing_ok)
        reply = answered(self.access, asked, f"{self.name} ({method} {path})")
        return parsed(reply.body, where="answer") if reply is not None else None


def path_part(text: str) -> str:
    """A text of a stranger as one part of a path, whatever it holds."""
    return quote(text, safe="")
