"""Read a kept raw event once more."""

from __future__ import annotations

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.events.inbox import InboxMove
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, inbox
from tollgate.workflows.parts.firm import Firm


def replay_event(firm: Firm, id: str, actor: Actor) -> None:
    """Put an event back and enqueue its reading, as one attempt more.

    Raises:
        NotAllowed: the role may not manage connections.
        NotFound: there is no such event.
        IllegalMove: it waits to be read already, or its signature was refused.
    """
    actor.require(Right.REPLAY_EVENT)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        row = inbox.get(tx, id)
        inbox.move(tx, id, row.state, InboxMove.REPLAY)
        inbox.enqueue_reading(firm.database, tx, id, firm.world.ids.new())
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        entry = audit.Entry("event_replayed", f"inbox:{id}", actor.id, {"was": row.state})
        audit.append(tx, FIRM, now, [entry])
