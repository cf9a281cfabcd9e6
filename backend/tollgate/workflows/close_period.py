"""Close or reopen a month in the books of a legal entity."""

from __future__ import annotations

from tollgate.kernel.calendar import Month
from tollgate.kernel.errors import Conflict, NotFound
from tollgate.kernel.ids import EntityId
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, contracts, documents, facts, statements
from tollgate.workflows.parts.firm import Firm


def close_period(firm: Firm, entity: str, month: Month, actor: Actor, close: bool = True) -> None:
    """Nothing is posted into a closed month; reopening it is on record as well.

    Raises:
        NotAllowed: the role may not close periods.
        NotFound: there is no such legal entity.
        Conflict: the month is closed (or open) already.
    """
    actor.require(Right.CLOSE_PERIOD)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        if EntityId(entity) not in contracts.entities(tx):
            raise NotFound(f"there is no legal entity {entity}")
        # The series lock is the till's: a month does not close under a running posting.
        firm.database.lock(tx, [documents.lock_name(EntityId(entity))], [audit.lock_name(entity)])
        if facts.is_closed(tx, entity, str(month)) == close:
            raise Conflict(f"{month} is {'closed' if close else 'open'} already")
        if close:
            statements.close_month(tx, entity, str(month), actor.id, now)
        else:
            statements.reopen_month(tx, entity, str(month))
        verb = "period_closed" if close else "period_reopened"
        entry = audit.Entry(verb, f"legal_entity:{entity}", actor.id, {"month": str(month)})
        audit.append(tx, entity, now, [entry])
