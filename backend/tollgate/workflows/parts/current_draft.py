"""The draft of one billing event as it stands now, for people who say something about it."""

from __future__ import annotations

from tollgate.kernel.errors import Conflict, NotFound, PreconditionFailed
from tollgate.store import audit, facts
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.till import Answer, judge, undecided


def current_draft(firm: Firm, tx: Tx, event_id: str, seen_digest: str) -> Answer:
    """Decide anew on one event; the draft must still be the one that the person saw.

    Takes the audit chain's lock, because the caller writes down what the person says.

    Raises:
        NotFound: there is no such event.
        Conflict: it is settled already, or no draft can be made.
        PreconditionFailed: the draft is another one now.
    """
    batch = facts.events(tx, [event_id])
    if not batch:
        raise NotFound(f"there is no billing event {event_id}")
    if not undecided(batch[0]):
        raise Conflict(f"billing event {event_id} is {batch[0].state}")
    snapshot = facts.snapshot(tx, batch)
    contract = snapshot.contracts[batch[0].key.contract]
    firm.database.lock(tx, [audit.lock_name(contract.entity)])
    answer = judge(snapshot, batch[0], firm.world.clock.now(), None)
    if answer.draft is None:
        raise Conflict(f"no draft can be made: {answer.decision.holds[0].detail}")
    if answer.draft.digest != seen_digest:
        raise PreconditionFailed(
            f"the draft changed since it was shown; it is now {answer.draft.gross}"
        )
    return answer
