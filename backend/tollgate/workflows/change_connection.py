"""Change how a connection reaches its platform: token, secret, options, or a new handshake."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tollgate.connectors import registry
from tollgate.connectors.sources.form import Secret
from tollgate.domain.audit.chain import FIRM
from tollgate.kernel.digest import canonical
from tollgate.kernel.errors import BadInput
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, connections
from tollgate.store.vault import Vault
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.options import HANDSHAKE_MINUTES, checked
from tollgate.workflows.parts.system_health import ask_anew


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be different; what is None stays. An option that is empty is taken away."""

    token: str | None = None
    secret: str | None = None
    options: Mapping[str, str] | None = None
    handshake: bool = False
    active: bool | None = None
    write_back: bool | None = None


def change_connection(firm: Firm, vault: Vault, code: str, change: Change, actor: Actor) -> None:
    """
    Raises:
        NotAllowed: the role may not manage connections.
        NotFound: there is no such connection.
        BadInput: an option is none of the source's, or it makes no handshake, or cannot be told.
    """
    actor.require(Right.MANAGE_CONNECTIONS)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        row = connections.get(tx, code)
        source = registry.source(row.source)
        values: dict[str, Any] = {}
        if change.token is not None:
            values["token_cipher"] = vault.seal(change.token) if change.token else ""
        if change.secret is not None:
            values["secret_cipher"] = vault.seal(change.secret)
        if change.options is not None:
            merged = {**connections.options_of(row), **change.options}
            there = {name: value for name, value in merged.items() if value}
            values["options"] = canonical(checked(source, there))
        if change.active is not None:
            values["active"] = change.active
        if change.write_back is not None:
            if change.write_back and source.write_back is None:
                raise BadInput(f"{source.title} cannot be told of invoices")
            values["write_back"] = change.write_back
        if change.handshake:
            if source.secret is not Secret.HANDSHAKE:
                raise BadInput(f"{source.title} makes no handshake that gives a secret")
            values["handshake_until"] = now + timedelta(minutes=HANDSHAKE_MINUTES)
        if not values:
            raise BadInput("nothing is to be changed")
        connections.change(tx, code, values)
        if "token_cipher" in values or "options" in values:
            # What could not be asked before may be now.
            connections.write_poll(tx, code, {"resting_until": None, "next_at": now})
            ask_anew(firm, tx, code)
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        # What was sealed is named, never shown.
        said: dict[str, Any] = {"changed": sorted(values), "options": dict(change.options or {})}
        if change.write_back is not None:
            said["write_back"] = change.write_back
        entry = audit.Entry("connection_changed", f"connection:{code}", actor.id, said)
        audit.append(tx, FIRM, now, [entry])
