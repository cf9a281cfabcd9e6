"""A wire to systems that exist only in tests: requests are counted, may be lost on the way there
or on the way back, and are refused as the real systems refuse them."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tollgate.connectors import exact_json
from tollgate.kernel.errors import Retryable
from tollgate.kernel.world import Reply


@dataclass(frozen=True)
class Asked:
    """One request as a system sees it."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.url).path

    @property
    def query(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(self.url).query).items()}

    @property
    def json(self) -> Any:
        return json.loads(self.body, parse_float=Decimal)


def answer(status: int, body: Any = None, **headers: str) -> Reply:
    """A JSON answer; header names with `_` for `-`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, named, b"" if body is None else exact_json.dumps(body))


def signed(body: bytes, secret: str = "s3cr3t-key") -> str:
    """A body signed as Intuit and Xero sign their notices."""
    return base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest()).decode()


class Killed(BaseException):
    """The worker dies at this very point; nothing of ours hears of it, as with SIGKILL."""


@dataclass
class Wire:
    """The world's HTTP. `faults` says what happens to the n-th request (from 1): `lost` is done
    there and never answered, `away` never arrives, a number is answered without being done; at
    `killed` and `killed before` we die after it was done there, or before it left."""

    handle: Callable[[Asked], Reply]
    faults: dict[int, Any] = field(default_factory=dict)
    retry_after: str = "120"
    asked: list[Asked] = field(default_factory=list)

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes = b"",
        deadline_seconds: float = 30.0,
    ) -> Reply:
        """See `kernel.world.Http`."""
        request = Asked(method, url, {n.lower(): v for n, v in headers.items()}, body)
        self.asked.append(request)
        fault = self.faults.pop(len(self.asked), None)
        if fault == "killed before":
            raise Killed
        if fault == "away":
            raise Retryable(f"{method} {url}: ConnectTimeout")
        if isinstance(fault, int):
            return answer(fault, {}, retry_after=self.retry_after)
        reply = self.handle(request)
        if fault == "killed":
            raise Killed
        if fault == "lost":
            raise Retryable(f"{method} {url}: ReadTimeout")
        return reply

    def trouble(self, number: int, fault: Any) -> None:
        """Let something happen to the n-th request from now."""
        self.faults[len(self.asked) + number] = fault


@dataclass
class SignIns:
    """An OAuth server: access tokens that end, refresh tokens that work once, or again within
    `grace` for those who did not get the answer."""

    clock: Any
    lifetime: timedelta
    grace: timedelta = timedelta(minutes=30)
    client: str = "app:app-secret"
    access: dict[str, datetime] = field(default_factory=dict)
    refresh: dict[str, datetime | None] = field(default_factory=lambda: {"refresh-0": None})
    codes: dict[str, str] = field(default_factory=dict)
    issued: int = 0

    def tokens(self, asked: Asked) -> Reply:
        """The token endpoint."""
        basic = base64.b64encode(self.client.encode()).decode()
        form = {name: values[0] for name, values in parse_qs(asked.body.decode()).items()}
        if asked.headers.get("authorization") != f"Basic {basic}":
            return answer(401, {"error": "invalid_client"})
        if form.get("grant_type") == "refresh_token":
            used_at = self.refresh.get(form["refresh_token"], self.clock.now() - self.grace)
            if used_at is not None and self.clock.now() >= used_at + self.grace:
                return answer(400, {"error": "invalid_grant"})
            self.refresh[form["refresh_token"]] = used_at or self.clock.now()
        elif not self._code_fits(form):
            return answer(400, {"error": "invalid_grant"})
        self.issued += 1
        access, refresh = f"access-{self.issued}", f"refresh-{self.issued}"
        self.access[access] = self.clock.now() + self.lifetime
        self.refresh[refresh] = None
        seconds = int(self.lifetime.total_seconds())
        return answer(
            200,
            {
                "access_token": access,
                "refresh_token": refresh,
                "expires_in": seconds,
                "token_type": "Bearer",
            },
        )

    def _code_fits(self, form: Mapping[str, str]) -> bool:
        challenge = self.codes.pop(form.get("code", ""), None)
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        return challenge == base64.urlsafe_b64encode(digest).rstrip(b"=").decode()

    def lets_in(self, asked: Asked) -> bool:
        token = asked.headers.get("authorization", "").removeprefix("Bearer ")
        return self.access.get(token, self.clock.now()) > self.clock.now()
