"""Approve the draft of a billing event, and post it when nothing else holds it."""

from __future__ import annotations

from tollgate.kernel.errors import Conflict, NotAllowed
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, seals, statements
from tollgate.workflows.parts.current_draft import current_draft
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.parts.till import Answer


def approve_draft(firm: Firm, event_id: str, draft_digest: str, actor: Actor) -> Answer:
    """Keep a person's yes to the very draft they saw, then decide again.

    Raises:
        NotAllowed: the role may not approve this amount, or the person reported the work.
        PreconditionFailed: the draft is no longer the one they saw.
        Conflict: the event is settled already, or there is no draft to approve.
    """
    actor.require(Right.APPROVE)
    with firm.database.write() as tx:
        known = current_draft(firm, tx, event_id, draft_digest)
        draft = known.facts.draft
        assert draft is not None
        policy = known.facts.policy
        if policy.limit(actor.role, draft.currency) < draft.gross_minor:
            raise NotAllowed(f"{draft.gross} is above what the role {actor.role} may approve")
        report = known.facts.report
        if policy.separation_of_duties and report and report.reported_by == actor.id:
            raise NotAllowed("nobody approves work that they reported themselves")
        now = firm.world.clock.now()
        row = {
            "id": firm.world.ids.new(),
            "event": event_id,
            "draft_digest": draft_digest,
            "by": actor.id,
            "role": actor.role,
            "at": now,
        }
        statements.add_approval(tx, row)
        said = {
            "draft": draft_digest,
            "gross": draft.gross.as_json(),
            "role": actor.role.value,
            "approval": [row["id"], seals.seal_row(seals.APPROVAL, row)],
        }
        entry = audit.Entry("draft_approved", f"event:{event_id}", actor.id, said)
        audit.append(tx, draft.entity, now, [entry])
    answers = post_batch(firm, [event_id], actor=actor.id)
    if not answers:
        raise Conflict(f"billing event {event_id} was settled meanwhile")
    return answers[0]
