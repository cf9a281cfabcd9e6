"""The way into a target: its settings, the wire, and a credential that is renewed by one process
at a time."""

from __future__ import annotations

import json
from datetime import timedelta
from functools import partial

from tollgate.connectors import oauth, registry
from tollgate.connectors.oauth import SignInEnded, Tokens
from tollgate.connectors.targets.form import Access, NotYet
from tollgate.kernel.errors import Fatal, TollgateError
from tollgate.store import targets
from tollgate.store.targets import SetUp
from tollgate.workflows.parts.firm import Firm

# A token that ends this soon could end on its way.
_SOON = timedelta(seconds=90)
# Longer than a call may take; a process that dies while renewing blocks the others this long.
_RENEWING = timedelta(seconds=45)


def open_access(firm: Firm, set_up: SetUp) -> Access:
    """The way into a target as it is set up."""
    by_sign_in = registry.target(set_up.kind).sign_in is not None
    return Access(
        options=set_up.options,
        http=firm.world.http,
        now=firm.world.clock.now(),
        credential=partial(_token if by_sign_in else _secret, firm, set_up),
        renewed=partial(_renewed if by_sign_in else _refused, firm, set_up),
    )


def _secret(firm: Firm, set_up: SetUp) -> str:
    return firm.vault.open(set_up.secret_cipher) if set_up.secret_cipher else ""


def _refused(_firm: Firm, set_up: SetUp, _stale: str) -> str:
    raise SignInEnded(f"{set_up.code} does not accept its stored secret")


def _token(firm: Firm, set_up: SetUp) -> str:
    """The access token, renewed when it ends soon."""
    revision, tokens = _stored(firm, set_up)
    if tokens.expires_at - _SOON > firm.world.clock.now():
        return tokens.access
    return _renew(firm, set_up, revision, tokens)


def _renewed(firm: Firm, set_up: SetUp, stale: str) -> str:
    """A newer token than the one that was refused; somebody else may have renewed it already."""
    revision, tokens = _stored(firm, set_up)
    if tokens.access != stale:
        return tokens.access
    return _renew(firm, set_up, revision, tokens)


def _stored(firm: Firm, set_up: SetUp) -> tuple[int, Tokens]:
    with firm.database.read() as tx:
        row = targets.token(tx, set_up.code)
    if row is None:
        raise SignInEnded(f"nobody has signed in to {set_up.code} yet: connect it")
    said = json.loads(firm.vault.open(row.cipher))
    return row.revision, Tokens(said["access"], said["refresh"], row.expires_at)


def _renew(firm: Firm, set_up: SetUp, revision: int, tokens: Tokens) -> str:
    """Renew the tokens of a revision, unless another process is at it.

    A refresh token works once: two processes that use the same one lose the sign-in. The right to
    renew is a row, not a transaction, so that nobody waits for the network with the books locked.
    """
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        ours = targets.begin_renewing(tx, set_up.code, revision, now, now + _RENEWING)
    if not ours:
        newer, known = _stored(firm, set_up)
        if newer != revision:
            return known.access
        raise NotYet("the sign-in is being renewed", retry_after_seconds=2)
    provider = registry.target(set_up.kind).sign_in
    assert provider is not None
    try:
        fresh = oauth.refresh(firm.world.http, provider, client(firm, set_up), tokens.refresh, now)
    except TollgateError:
        with firm.database.write() as tx:
            targets.stop_renewing(tx, set_up.code)
        raise
    keep(firm, set_up.code, fresh)
    return fresh.access


def keep(firm: Firm, code: str, tokens: Tokens) -> None:
    """Store tokens, sealed."""
    text = json.dumps({"access": tokens.access, "refresh": tokens.refresh})
    cipher = firm.vault.seal(text)
    with firm.database.write() as tx:
        targets.put_token(tx, code, cipher, tokens.expires_at)


def client(firm: Firm, set_up: SetUp) -> oauth.Client:
    """What the platform knows us by.

    Raises:
        Fatal: the target was set up without it.
    """
    id = set_up.options.get("client_id", "")
    if not id or not set_up.secret_cipher:
        raise Fatal(f"target {set_up.code} has no client id or secret")
    return oauth.Client(id, firm.vault.open(set_up.secret_cipher))
