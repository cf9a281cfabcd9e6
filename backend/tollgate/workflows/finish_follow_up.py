"""Note that somebody looked again, as a follow-up asked."""

from __future__ import annotations

from tollgate.domain.audit.chain import FIRM
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, disputes
from tollgate.workflows.parts.firm import Firm


def finish_follow_up(firm: Firm, id: str, actor: Actor) -> None:
    """
    Raises:
        NotFound: there is no such follow-up, or it is done.
    """
    actor.require(Right.WORK_MAIL)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        disputes.finish_follow_up(tx, id, actor.id, now)
        entry = audit.Entry("follow_up_done", f"follow_up:{id}", actor.id, {})
        audit.append(tx, FIRM, now, [entry])
