"""Connect a platform that may send events, or a target that receives documents."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy.exc import IntegrityError

from tollgate.connectors import registry
from tollgate.connectors.sources.form import Secret
from tollgate.domain.audit.chain import FIRM
from tollgate.domain.invoicing.delivery import Mode
from tollgate.kernel.digest import canonical
from tollgate.kernel.errors import BadInput, Conflict
from tollgate.kernel.ids import is_code
from tollgate.store import audit, inbox, targets
from tollgate.store.vault import Vault
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.options import HANDSHAKE_MINUTES, checked


@dataclass(frozen=True, slots=True)
class Access:
    """How we reach a platform that is asked: a token, and the options of its source."""

    token: str = ""
    options: Mapping[str, str] = field(default_factory=dict)


def add_source(
    firm: Firm,
    vault: Vault,
    code: str,
    source: str,
    secret: str | None,
    access: Access | None = None,
) -> str:
    """Connect a source under a code of our choice; the secret that its deliveries are signed with,
    made here where none is given and the platform takes ours, else empty.

    Raises:
        BadInput: the code or the source is none, an option is unknown, or the platform makes its
            own secret and none is given.
        Conflict: the code is taken.
    """
    if not is_code(code) or "/" in code:
        raise BadInput(f"{code!r} cannot be a code", where="connection")
    if source not in registry.SOURCES:
        raise BadInput(f"{source!r} is none of {', '.join(registry.SOURCES)}", where="source")
    known = registry.SOURCES[source]
    if known.secret is Secret.THEIRS and not secret:
        raise BadInput(f"{known.title} makes its own secret: give it here", where="secret")
    made = secrets.token_urlsafe(32) if known.secret is Secret.OURS else ""
    shown = secret or made
    access = access or Access()
    now = firm.world.clock.now()
    more = {
        "token_cipher": vault.seal(access.token) if access.token else "",
        "options": canonical(checked(known, access.options)),
        "handshake_until": (
            now + timedelta(minutes=HANDSHAKE_MINUTES)
            if known.secret is Secret.HANDSHAKE and not secret
            else None
        ),
    }
    try:
        with firm.database.write() as tx:
            inbox.add_connection(tx, code, source, vault.seal(shown) if shown else "", **more)
            firm.database.lock(tx, [audit.lock_name(FIRM)])
            entry = audit.Entry(
                "connection_added",
                f"connection:{code}",
                "admin",
                {"source": source, "options": dict(access.options)},
            )
            audit.append(tx, FIRM, now, [entry])
    except IntegrityError as problem:
        raise Conflict(f"there is a connection {code!r} already") from problem
    return shown


def add_target(
    firm: Firm,
    code: str,
    kind: str,
    entity: str,
    options: Mapping[str, str],
    sealed: Mapping[str, str] | None = None,
) -> None:
    """Connect a target that receives the documents of one legal entity. `sealed` may hold its
    `secret` (a password, or the one of our app) and the `notice_key` of its notices.

    Raises:
        BadInput: the code, the kind, an option or the legal entity is none.
        Conflict: the code is taken.
    """
    if not is_code(code) or "/" in code:
        raise BadInput(f"{code!r} cannot be a code", where="target")
    _check_options(kind, options)
    hidden = sealed or {}
    now = firm.world.clock.now()
    row = {
        "code": code,
        "kind": kind,
        "entity": entity,
        "options": canonical(dict(options)),
        "secret_cipher": _sealed(firm, hidden.get("secret", "")),
        "notice_cipher": _sealed(firm, hidden.get("notice_key", "")),
        "parked_until": None,
        "active": True,
    }
    try:
        with firm.database.write() as tx:
            targets.add(tx, row)
            firm.database.lock(tx, [audit.lock_name(FIRM)])
            said = {"kind": kind, "entity": entity}
            audit.append(
                tx, FIRM, now, [audit.Entry("target_added", f"target:{code}", "admin", said)]
            )
    except IntegrityError as problem:
        raise Conflict(f"target {code!r} exists, or there is no entity {entity!r}") from problem


def _check_options(kind: str, options: Mapping[str, str]) -> None:
    if kind not in registry.TARGETS:
        raise BadInput(f"{kind!r} is none of {', '.join(registry.TARGETS)}", where="kind")
    known = {*registry.TARGETS[kind].settings, "mode"}
    for name in options:
        if name not in known:
            raise BadInput(f"{name!r} is none of {', '.join(sorted(known))}", where="option")
    mode = options.get("mode", Mode.FINAL)
    if mode not in list(Mode):
        raise BadInput(f"{mode!r} is none of {', '.join(Mode)}", where="mode")


def _sealed(firm: Firm, text: str) -> str:
    return firm.vault.seal(text) if text else ""
