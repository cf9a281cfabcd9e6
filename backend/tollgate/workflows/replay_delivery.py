"""Send a document again that was refused or given up, after its cause was corrected."""

from __future__ import annotations

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.invoicing.delivery import MOST_ATTEMPTS, DeliveryState
from tollgate.kernel.errors import Conflict
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, deliveries
from tollgate.workflows.parts.delivering import put_back
from tollgate.workflows.parts.firm import Firm


def replay_delivery(firm: Firm, id: str, actor: Actor) -> None:
    """Put one document back on its way. What may be there already is looked for first.

    Raises:
        NotFound: there is no such delivery.
        Conflict: it is on its way, or there already.
    """
    actor.require(Right.REPLAY_EVENT)
    with firm.database.write() as tx:
        row = deliveries.get(tx, id)
        state = DeliveryState(row.state)
        on_its_way = state in (DeliveryState.PENDING, DeliveryState.UNCERTAIN)
        if state is not DeliveryState.FAILED and not (on_its_way and row.attempts >= MOST_ATTEMPTS):
            raise Conflict(f"the document is {state}; only a refused or given up one is sent again")
        put_back(firm, tx, [id])
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        said = {"target": row.target, "was": row.state, "note": row.note}
        entry = audit.Entry("delivery_replayed", f"invoice:{row.invoice}", actor.id, said)
        audit.append(tx, FIRM, firm.world.clock.now(), [entry])
