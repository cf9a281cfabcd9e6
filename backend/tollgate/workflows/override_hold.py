"""Override one reason that holds a draft: a stored fact, with a reason and an end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tollgate.kernel.errors import BadInput, Conflict, NotAllowed
from tollgate.kernel.reasons import CARDS, Reason
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, seals, statements
from tollgate.workflows.parts.current_draft import current_draft
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.parts.till import Answer

# An override is for one case, not a way to live: it ends by itself.
LONGEST_DAYS = 90


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person wants to let pass, on which draft, why, and until when."""

    event_id: str
    draft_digest: str
    reason: Reason
    why: str
    until: date


def override_hold(firm: Firm, wanted: Wanted, actor: Actor) -> Answer:
    """Keep the override, then decide again.

    Raises:
        NotAllowed: the reason can never be overridden, or not by this role, or the person
            reported the work.
        BadInput: no reason is given, or the end is past or too far away.
        PreconditionFailed: the draft is no longer the one they saw.
        Conflict: the event is settled, or that reason does not hold it.
    """
    actor.require(Right.OVERRIDE)
    if not CARDS[wanted.reason].may_override:
        raise NotAllowed(f"{wanted.reason} can never be overridden: {CARDS[wanted.reason].title}")
    if len(wanted.why.strip()) < 10:
        raise BadInput("wants at least ten characters that the auditor will read", where="why")
    with firm.database.write() as tx:
        known = current_draft(firm, tx, wanted.event_id, wanted.draft_digest)
        found = known.facts
        if not found.policy.may_override(actor.role, wanted.reason):
            raise NotAllowed(f"the role {actor.role} may not override {wanted.reason}")
        if not found.today <= wanted.until <= found.today + timedelta(days=LONGEST_DAYS):
            raise BadInput(f"is past or more than {LONGEST_DAYS} days away", where="until")
        if found.report and found.report.reported_by == actor.id:
            raise NotAllowed("nobody overrides a rule for work that they reported themselves")
        if wanted.reason not in {hold.reason for hold in known.decision.holds}:
            raise Conflict(f"{wanted.reason} does not hold this draft")
        now = firm.world.clock.now()
        id = firm.world.ids.new()
        row = {
            "id": id,
            "event": wanted.event_id,
            "reason": wanted.reason,
            "draft_digest": wanted.draft_digest,
            "by": actor.id,
            "until": wanted.until,
            "why": wanted.why.strip(),
            "at": now,
        }
        statements.add_override(tx, row)
        said = {
            "override": [id, seals.seal_row(seals.OVERRIDE, row)],
            "reason": wanted.reason.value,
            "draft": wanted.draft_digest,
            "until": wanted.until.isoformat(),
            "why": wanted.why.strip(),
        }
        entry = audit.Entry("hold_overridden", f"event:{wanted.event_id}", actor.id, said)
        audit.append(tx, found.contract.entity, now, [entry])
    answers = post_batch(firm, [wanted.event_id], actor=actor.id)
    if not answers:
        raise Conflict(f"billing event {wanted.event_id} was settled meanwhile")
    return answers[0]
