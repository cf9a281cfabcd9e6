"""Override one reason that holds a draft: a stored fact, with a reason and an end."""

from __future__ import annotations

from dataclasses import dataclass

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.review.item import ItemKind
from tollgate.domain.review.proposals import ProposalKind
from tollgate.kernel.errors import Conflict, NotAllowed
from tollgate.kernel.reason_cards import CARDS
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, review
from tollgate.workflows.parts.current_draft import current_draft
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.overrides import Wanted, keep_override, require_may_override
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.parts.proposals import propose
from tollgate.workflows.parts.till import Answer

__all__ = ["Proposed", "Wanted", "override_hold"]


@dataclass(frozen=True, slots=True)
class Proposed:
    """The override waits for a second person: the proposal's id and the review item."""

    id: str
    item: str


def override_hold(firm: Firm, wanted: Wanted, actor: Actor) -> Answer | Proposed:
    """Keep the override, then decide again; above the policy's limit only propose it.

    Raises:
        NotAllowed: the reason can never be overridden, or not by this role, or the person
            reported the work.
        BadInput: no reason is given, or the end is past or too far away.
        PreconditionFailed: the draft is no longer the one they saw.
        Conflict: the event is settled, that reason does not hold it, or another proposal waits.
    """
    actor.require(Right.OVERRIDE)
    if not CARDS[wanted.reason].may_override:
        raise NotAllowed(f"{wanted.reason} can never be overridden: {CARDS[wanted.reason].title}")
    with firm.database.write() as tx:
        known = current_draft(firm, tx, wanted.event_id, wanted.draft_digest)
        require_may_override(known, wanted, actor)
        assert known.draft is not None
        if known.facts.policy.wants_second(ProposalKind.OVERRIDE, known.draft.gross):
            firm.database.lock(tx, [audit.lock_name(FIRM)])
            subject = f"event:{wanted.event_id}"
            items = review.of_subjects(tx, ItemKind.BILLING_HOLD, [subject])
            if not items:
                raise Conflict("no review item is open for this draft")
            body = {
                "event": wanted.event_id,
                "draft_digest": wanted.draft_digest,
                "reason": wanted.reason.value,
                "until": wanted.until.isoformat(),
            }
            what = (ProposalKind.OVERRIDE, body, wanted.why.strip())
            return Proposed(propose(firm, tx, items[0], what, actor), items[0].id)
        keep_override(firm, tx, known, wanted, (actor.id, None))
    answers = post_batch(firm, [wanted.event_id], actor=actor.id)
    if not answers:
        raise Conflict(f"billing event {wanted.event_id} was settled meanwhile")
    return answers[0]
