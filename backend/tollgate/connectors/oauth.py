"""OAuth 2 authorisation code with PKCE and refresh (RFC 6749, RFC 7636), for every platform and
target that people sign in to."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlencode

from tollgate.connectors import exact_json
from tollgate.kernel.errors import BadInput, Refused, Retryable
from tollgate.kernel.world import Http, Reply

_USUAL_SECONDS = 1800
_FOR_GOOD = timedelta(days=36_500)


class SignInEnded(Refused):
    """The system no longer accepts our sign-in; a person must connect it again."""

    code = "sign_in_ended"


@dataclass(frozen=True, slots=True)
class Provider:
    """Where people sign in and where tokens are had. `asked` are parameters that this platform
    wants besides; `client_in_form` says that it takes our app's id and secret in the form only."""

    authorize_url: str
    token_url: str
    scopes: str
    asked: Mapping[str, str] = field(default_factory=dict)
    client_in_form: bool = False


@dataclass(frozen=True, slots=True)
class Client:
    """What the platform knows us by."""

    id: str
    secret: str


@dataclass(frozen=True, slots=True)
class Tokens:
    access: str
    refresh: str
    expires_at: datetime


def sign_in_url(
    provider: Provider, client_id: str, redirect_uri: str, state: str, verifier: str
) -> str:
    """Where to send the person who connects the system."""
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest())
    asked = {
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        "scope": provider.scopes,
        "state": state,
        "code_challenge": challenge.rstrip(b"=").decode(),
        "code_challenge_method": "S256",
        **provider.asked,
    }
    # A platform without PKCE leaves the challenge unread (RFC 6749, 3.1).
    return f"{provider.authorize_url}?{urlencode(asked)}"


def exchange(
    http: Http,
    provider: Provider,
    client: Client,
    answer: tuple[str, str, str],
    now: datetime,
) -> Tokens:
    """The tokens for (code, redirect URI, verifier).

    Raises:
        SignInEnded: the code is wrong, used or too old.
        Retryable: no answer came.
    """
    code, redirect_uri, verifier = answer
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": redirect_uri,
        "code_verifier": verifier,
    }
    return _tokens(http, provider, client, form, now)


def refresh(
    http: Http, provider: Provider, client: Client, refresh_token: str, now: datetime
) -> Tokens:
    """Newer tokens; a platform that sends no new refresh token lets the old one live.

    Raises:
        SignInEnded: the refresh token was used, revoked or is too old, or there never was one.
        Retryable: no answer came.
    """
    if not refresh_token:
        raise SignInEnded("the sign-in has ended and cannot be renewed: connect the system again")
    form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
    return _tokens(http, provider, client, form, now)


def _tokens(
    http: Http, provider: Provider, client: Client, form: Mapping[str, str], now: datetime
) -> Tokens:
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
    if provider.client_in_form:
        form = {**form, "client_id": client.id, "client_secret": client.secret}
    else:
        basic = base64.b64encode(f"{client.id}:{client.secret}".encode()).decode()
        headers["Authorization"] = f"Basic {basic}"
    reply = http.send("POST", provider.token_url, headers, urlencode(form).encode())
    said = _said(reply)
    access = said.get("access_token")
    if reply.status != 200 or not isinstance(access, str):
        # The answer of a failed sign-in may repeat what we sent, so only its code is told.
        code = said.get("error")
        code = code if isinstance(code, str) and code.isascii() and len(code) < 40 else reply.status
        raise SignInEnded(f"the sign-in was refused ({code}): connect the system again")
    new = said.get("refresh_token")
    kept = new if isinstance(new, str) and new else form.get("refresh_token", "")
    lifetime = said.get("expires_in")
    named = isinstance(lifetime, int | str) and str(lifetime).isdigit()
    seconds = int(str(lifetime)) if named else _USUAL_SECONDS
    # Without a lifetime and without a way to renew it, a token holds until it is refused.
    lasts = _FOR_GOOD if not named and not kept else timedelta(seconds=seconds)
    return Tokens(access, kept, now + lasts)


def _said(reply: Reply) -> Mapping[str, object]:
    if reply.status >= 500 or reply.status in (408, 429):
        raise Retryable(f"the sign-in server answered {reply.status}")
    try:
        said = exact_json.loads(reply.body)
    except BadInput:
        said = None
    return said if isinstance(said, dict) else {}
