"""Sign in to a target: send the person there, and take what comes back."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from datetime import timedelta

from tollgate.connectors import oauth, registry
from tollgate.connectors.targets.form import Access
from tollgate.domain.audit.chain import FIRM
from tollgate.kernel.errors import Conflict, NotAllowed, Refused
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, deliveries, targets
from tollgate.workflows.parts.access import client, keep
from tollgate.workflows.parts.delivering import put_back
from tollgate.workflows.parts.delivery_items import settle
from tollgate.workflows.parts.firm import Firm

# Long enough to find a password, short enough for a link that was left lying about.
_TRY_LASTS = timedelta(minutes=15)


def authorize_target(firm: Firm, code: str, redirect_uri: str, actor: Actor) -> str:
    """Where to send the person who connects a target.

    Raises:
        NotFound: there is no such target.
        Conflict: nobody signs in to this kind of target.
        Fatal: it was set up without the id and secret of our app.
    """
    actor.require(Right.MANAGE_CONNECTIONS)
    now = firm.world.clock.now()
    with firm.database.read() as tx:
        set_up = targets.get(tx, code)
    provider = registry.target(set_up.kind).sign_in
    if provider is None:
        raise Conflict(f"nobody signs in to {code}")
    known_as = client(firm, set_up)
    state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(48)
    row = {
        "state_digest": _digest(state),
        "target": code,
        "person": actor.id,
        "verifier_cipher": firm.vault.seal(verifier),
        "redirect_uri": redirect_uri,
        "expires_at": now + _TRY_LASTS,
    }
    with firm.database.write() as tx:
        targets.begin_sign_in(tx, row, now)
    return oauth.sign_in_url(provider, known_as.id, redirect_uri, state, verifier)


def accept_authorization(firm: Firm, answer: Mapping[str, str], actor: Actor) -> str:
    """Take the answer of a sign-in (the parameters of the redirect); the code of the target.

    Raises:
        NotAllowed: the sign-in was not begun by this person, was used already, or is too old.
        Refused: the platform says no, or names no company.
    """
    actor.require(Right.MANAGE_CONNECTIONS)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        begun = targets.take_sign_in(tx, _digest(answer.get("state", "")), now)
        if begun is None or begun.person != actor.id:
            begun = None
        else:
            set_up = targets.get(tx, begun.target)
    if begun is None:
        raise NotAllowed("this sign-in was not begun by you, was used already, or took too long")
    if "error" in answer or not answer.get("code"):
        raise Refused(f"the sign-in was not given: {answer.get('error', 'no code')[:80]}")
    target = registry.target(set_up.kind)
    assert target.sign_in is not None
    given = (answer["code"], begun.redirect_uri, firm.vault.open(begun.verifier_cipher))
    tokens = oauth.exchange(firm.world.http, target.sign_in, client(firm, set_up), given, now)
    found: Mapping[str, str] = {}
    if target.after_sign_in is not None:
        access = Access(
            set_up.options, firm.world.http, now, lambda: tokens.access, lambda _: tokens.access
        )
        found = target.after_sign_in(access, answer)
    keep(firm, set_up.code, tokens)
    _connected(firm, set_up.code, {**set_up.options, **found}, actor)
    return set_up.code


def _connected(firm: Firm, code: str, options: Mapping[str, str], actor: Actor) -> None:
    """Note the sign-in, and send on its way what waited for it."""
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        targets.set_options(tx, code, options)
        targets.park(tx, code, None)
        targets.went_well(tx, code, now)
        settle(tx, [f"target:{code}"], now, "connected")
        put_back(firm, tx, deliveries.on_their_way(tx, code))
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        company = options.get("company") or options.get("realm_id") or ""
        entry = audit.Entry("target_connected", f"target:{code}", actor.id, {"company": company})
        audit.append(tx, FIRM, now, [entry])


def _digest(state: str) -> str:
    return hashlib.sha256(state.encode()).hexdigest()
