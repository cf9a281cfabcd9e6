"""Keep the secret that a platform gives in its handshake, while the connection waits for it."""

from __future__ import annotations

from tollgate.domain.audit.chain import FIRM
from tollgate.kernel.errors import NotAllowed
from tollgate.store import audit, connections
from tollgate.store.vault import Vault
from tollgate.workflows.parts.firm import Firm


def keep_handshake(firm: Firm, vault: Vault, code: str, secret: str) -> None:
    """Seal and keep the secret.

    Raises:
        NotAllowed: the connection waits for no handshake; else anybody could give it a secret.
    """
    now = firm.world.clock.now()
    sealed = vault.seal(secret)
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        if not connections.take_handshake(tx, code, sealed, now):
            raise NotAllowed("the connection waits for no handshake")
        entry = audit.Entry("handshake_made", f"connection:{code}", f"connection:{code}", {})
        audit.append(tx, FIRM, now, [entry])
