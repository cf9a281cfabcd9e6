"""Wake snoozed items whose day has come, so that they are in the queue again by themselves."""

from __future__ import annotations

from tollgate.domain.audit.chain import FIRM
from tollgate.store import audit, review
from tollgate.workflows.parts.firm import Firm


def wake_items(firm: Firm) -> int:
    """How many were woken."""
    now = firm.world.clock.now()
    with firm.database.read() as tx:
        if not review.due_to_wake(tx, now):
            return 0
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        due = review.due_to_wake(tx, now)
        for row in due:
            review.move(tx, row.id, row.revision, review.awake(row, now))
        entries = [
            audit.Entry("item_moved", f"item:{row.id}", "schedule", {"move": "wake"}) for row in due
        ]
        audit.append(tx, FIRM, now, entries)
    return len(due)
