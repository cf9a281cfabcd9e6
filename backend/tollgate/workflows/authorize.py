"""Sign in to a system, platform or target: send the person there, and take what comes back."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from datetime import timedelta

from tollgate.connectors import oauth, registry
from tollgate.connectors.calls import Access
from tollgate.domain.audit.chain import FIRM
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.digest import canonical
from tollgate.kernel.errors import Conflict, NotAllowed, Refused
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, connections, deliveries, review, systems, targets
from tollgate.store.database import Tx
from tollgate.workflows.parts.access import Entrance, client, keep, to_platform, to_target
from tollgate.workflows.parts.delivering import put_back
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.system_health import ask_anew, went_well

# Long enough to find a password, short enough for a link that was left lying about.
_TRY_LASTS = timedelta(minutes=15)


def authorize(firm: Firm, system: str, redirect_uri: str, actor: Actor) -> str:
    """Where to send the person who signs in to a system (`target:CODE` or `connection:CODE`).

    Raises:
        NotFound: there is no such system.
        Conflict: nobody signs in to it as it is set up.
        Fatal: it was set up without the id and secret of our app.
    """
    actor.require(Right.MANAGE_CONNECTIONS)
    now = firm.world.clock.now()
    with firm.database.read() as tx:
        at = _entrance(tx, system)
    if at.sign_in is None:
        raise Conflict(f"nobody signs in to {at.code} as it is set up")
    known_as = client(firm, at)
    state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(48)
    row = {
        "state_digest": _digest(state),
        "system": system,
        "person": actor.id,
        "verifier_cipher": firm.vault.seal(verifier),
        "redirect_uri": redirect_uri,
        "expires_at": now + _TRY_LASTS,
    }
    with firm.database.write() as tx:
        systems.begin_sign_in(tx, row, now)
    return oauth.sign_in_url(at.sign_in, known_as.id, redirect_uri, state, verifier)


def _entrance(tx: Tx, system: str) -> Entrance:
    kind, _, code = system.partition(":")
    if kind == "target":
        return to_target(targets.get(tx, code))
    row = connections.get(tx, code)
    return to_platform(registry.source(row.source), row)


def accept_authorization(firm: Firm, answer: Mapping[str, str], actor: Actor) -> str:
    """Take the answer of a sign-in (the parameters of the redirect); the code of the system.

    Raises:
        NotAllowed: the sign-in was not begun by this person, was used already, or is too old.
        Refused: the platform says no, or names no company.
    """
    actor.require(Right.MANAGE_CONNECTIONS)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        begun = systems.take_sign_in(tx, _digest(answer.get("state", "")), now)
        if begun is None or begun.person != actor.id:
            begun = None
        else:
            at = _entrance(tx, begun.system)
    if begun is None:
        raise NotAllowed("this sign-in was not begun by you, was used already, or took too long")
    if "error" in answer or not answer.get("code"):
        raise Refused(f"the sign-in was not given: {answer.get('error', 'no code')[:80]}")
    assert at.sign_in is not None
    given = (answer["code"], begun.redirect_uri, firm.vault.open(begun.verifier_cipher))
    tokens = oauth.exchange(firm.world.http, at.sign_in, client(firm, at), given, now)
    found: Mapping[str, str] = {}
    if at.after is not None:
        access = Access(
            at.options,
            firm.world.http,
            now,
            lambda: tokens.access,
            lambda _: tokens.access,
            at.carried,
        )
        found = at.after(access, answer)
    keep(firm, at.system, tokens)
    _connected(firm, at, {**at.options, **found}, actor)
    return at.code


def _connected(firm: Firm, at: Entrance, options: Mapping[str, str], actor: Actor) -> None:
    """Note the sign-in, and send on its way what waited for it."""
    now, kind = firm.world.clock.now(), at.system.partition(":")[0]
    with firm.database.write() as tx:
        went_well(firm, tx, at.system)
        if kind == "target":
            targets.set_options(tx, at.code, options)
            targets.park(tx, at.code, None)
            review.settle(tx, ItemKind.DELIVERY, [at.system], now, "connected")
            put_back(firm, tx, deliveries.on_their_way(tx, at.code))
        else:
            connections.change(tx, at.code, {"options": canonical(dict(options))})
            # A platform is asked at once what changed while nobody could ask it.
            connections.write_poll(tx, at.code, {"resting_until": None, "next_at": now})
            ask_anew(firm, tx, at.code)
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        company = options.get("company") or options.get("realm_id") or ""
        entry = audit.Entry(f"{kind}_connected", at.system, actor.id, {"company": company})
        audit.append(tx, FIRM, now, [entry])


def _digest(state: str) -> str:
    return hashlib.sha256(state.encode()).hexdigest()
