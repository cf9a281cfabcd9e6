"""The way into a system, platform or target: its settings, the wire, and a credential that one
process at a time renews."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any

from tollgate.connectors import calls, oauth, registry
from tollgate.connectors.calls import Access, NotYet
from tollgate.connectors.oauth import Provider, SignInEnded, Tokens
from tollgate.connectors.platform import CLIENT_ID, SCOPES
from tollgate.connectors.sources.form import Source
from tollgate.kernel.errors import Fatal, TollgateError
from tollgate.store import connections, systems
from tollgate.store.targets import SetUp
from tollgate.workflows.parts.firm import Firm

# A token that ends this soon could end on its way.
_SOON = timedelta(seconds=90)
# Longer than a call may take; a process that dies while renewing blocks the others this long.
_RENEWING = timedelta(seconds=45)


@dataclass(frozen=True, slots=True)
class Entrance:
    """How a system is entered as it is set up. With `sign_in` people sign in, and the sealed secret
    is that of our app; without, the secret itself is the credential. `carried` are the headers for
    a credential, `after` gives the options that a sign-in settles."""

    system: str
    code: str
    options: Mapping[str, str]
    secret_cipher: str
    sign_in: Provider | None
    carried: Callable[[str], Mapping[str, str]] = calls.bearer
    after: Callable[[Access, Mapping[str, str]], Mapping[str, str]] | None = None


def to_target(set_up: SetUp) -> Entrance:
    """The entrance of a target as it is set up."""
    kind = registry.target(set_up.kind)
    return Entrance(
        set_up.system,
        set_up.code,
        set_up.options,
        set_up.secret_cipher,
        kind.sign_in,
        after=kind.after_sign_in,
    )


def to_platform(source: Source, row: Any) -> Entrance:
    """The entrance of a connection's platform: with the id of our app by sign-in, else by token.

    Raises:
        Fatal: the source has nothing that we ask.
    """
    api = source.api
    if api is None:
        raise Fatal(f"{source.title} has no API that we ask")
    options = connections.options_of(row)
    provider = api.sign_in if options.get(CLIENT_ID) else None
    if provider is not None and options.get(SCOPES):
        provider = replace(provider, scopes=options[SCOPES])
    return Entrance(
        systems.of_connection(row.code),
        row.code,
        options,
        row.token_cipher,
        provider,
        lambda credential: api.headers(credential, options),
        api.after_sign_in,
    )


def open_access(firm: Firm, at: Entrance) -> Access:
    """The way into a system."""
    by_sign_in = at.sign_in is not None
    return Access(
        options=at.options,
        http=firm.world.http,
        now=firm.world.clock.now(),
        credential=partial(_token if by_sign_in else _secret, firm, at),
        renewed=partial(_renewed if by_sign_in else _refused, firm, at),
        carried=at.carried,
    )


def _secret(firm: Firm, at: Entrance) -> str:
    if not at.secret_cipher:
        raise SignInEnded(f"{at.code} has no token or password: connect it again")
    return firm.vault.open(at.secret_cipher)


def _refused(_firm: Firm, at: Entrance, _stale: str) -> str:
    raise SignInEnded(f"{at.code} does not accept its stored secret: connect it again")


def _token(firm: Firm, at: Entrance) -> str:
    """The access token, renewed when it ends soon."""
    revision, tokens = _stored(firm, at)
    if tokens.expires_at - _SOON > firm.world.clock.now():
        return tokens.access
    return _renew(firm, at, revision, tokens)


def _renewed(firm: Firm, at: Entrance, stale: str) -> str:
    """A newer token than the one that was refused; somebody else may have renewed it already."""
    revision, tokens = _stored(firm, at)
    if tokens.access != stale:
        return tokens.access
    return _renew(firm, at, revision, tokens)


def _stored(firm: Firm, at: Entrance) -> tuple[int, Tokens]:
    with firm.database.read() as tx:
        row = systems.token(tx, at.system)
    if row is None:
        raise SignInEnded(f"nobody has signed in to {at.code} yet: connect it")
    said = json.loads(firm.vault.open(row.cipher))
    return row.revision, Tokens(said["access"], said["refresh"], row.expires_at)


def _renew(firm: Firm, at: Entrance, revision: int, tokens: Tokens) -> str:
    """Renew the tokens of a revision, unless another process is at it.

    A refresh token works once: two processes that use the same one lose the sign-in. The right to
    renew is a row, not a transaction, so that nobody waits for the network with the books locked.
    """
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        ours = systems.begin_renewing(tx, at.system, revision, now, now + _RENEWING)
    if not ours:
        newer, known = _stored(firm, at)
        if newer != revision:
            return known.access
        raise NotYet("the sign-in is being renewed", retry_after_seconds=2)
    assert at.sign_in is not None
    try:
        fresh = oauth.refresh(firm.world.http, at.sign_in, client(firm, at), tokens.refresh, now)
    except TollgateError:
        with firm.database.write() as tx:
            systems.stop_renewing(tx, at.system)
        raise
    keep(firm, at.system, fresh)
    return fresh.access


def keep(firm: Firm, system: str, tokens: Tokens) -> None:
    """Store tokens, sealed."""
    text = json.dumps({"access": tokens.access, "refresh": tokens.refresh})
    cipher = firm.vault.seal(text)
    with firm.database.write() as tx:
        systems.put_token(tx, system, cipher, tokens.expires_at)


def client(firm: Firm, at: Entrance) -> oauth.Client:
    """What the system knows us by.

    Raises:
        Fatal: it was set up without it.
    """
    id = at.options.get(CLIENT_ID, "")
    if not id or not at.secret_cipher:
        raise Fatal(f"{at.code} was set up without the id or the secret of our app")
    return oauth.Client(id, firm.vault.open(at.secret_cipher))
