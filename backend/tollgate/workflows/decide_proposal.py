"""Agree to, decline or withdraw what another person proposed to do with a review item."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.review.item import REVIEW_ITEM, ItemMove, ItemState
from tollgate.domain.review.proposals import ProposalKind, ProposalMove
from tollgate.kernel.calendar import parse_date
from tollgate.kernel.errors import Conflict, NotAllowed
from tollgate.kernel.ids import UserId
from tollgate.kernel.reasons import Reason
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, questions, review
from tollgate.store.database import Tx
from tollgate.workflows.parts.current_draft import current_draft
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.overrides import Wanted, keep_override, require_sound
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.parts.proposals import seconds
from tollgate.workflows.parts.till import Answer


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of a proposal, and what the gate said where it was asked again."""

    state: str
    answer: Answer | None = None


def decide_proposal(firm: Firm, id: str, move: ProposalMove, note: str, actor: Actor) -> Decided:
    """Decide on a proposal; agreeing does what was proposed, by both names.

    Raises:
        NotFound: there is no such proposal.
        IllegalMove: it was decided already.
        NotAllowed: the role may not, or it is the person's own; only they withdraw it.
        PreconditionFailed: the draft is no longer the one that was proposed for.
        Conflict: the item was settled meanwhile.
    """
    actor.require(Right.WORK_QUEUE)
    now = firm.world.clock.now()
    event = None
    with firm.database.write() as tx:
        row = questions.proposal(tx, id)
        _require_may_decide(row, move, actor)
        if move is ProposalMove.AGREE:
            event = _do(firm, tx, row, actor)
        else:
            firm.database.lock(tx, [audit.lock_name(FIRM)])
        questions.move_proposal(tx, row, move, {"decided_by": actor.id, "decided_at": now})
        said = {"proposal": id, "decision": move.value, "note": note.strip()}
        if note.strip():
            review.note(tx, firm.world.ids.new(), row.item, actor.id, now, note.strip())
        entry = audit.Entry("proposal_decided", f"item:{row.item}", actor.id, said)
        audit.append(tx, FIRM, now, [entry])
        state = questions.proposal(tx, id).state
    answers = post_batch(firm, [event], actor=actor.id) if event else []
    return Decided(state, answers[0] if answers else None)


def _require_may_decide(row: Any, move: ProposalMove, actor: Actor) -> None:
    own = row.proposed_by == actor.id
    if move is ProposalMove.WITHDRAW:
        if not own:
            raise NotAllowed(f"only {row.proposed_by} withdraws this; decline it instead")
        return
    if own:
        raise NotAllowed("somebody else agrees or declines: nobody is their own second person")
    kind = ProposalKind(row.kind)
    if actor.role not in seconds(kind):
        raise NotAllowed(f"the role {actor.role} may not decide on this proposal")


def _do(firm: Firm, tx: Tx, row: Any, actor: Actor) -> str | None:
    """Do what was proposed; the billing event to decide on again. Takes the chains' locks."""
    body = json.loads(row.body)
    if row.kind == ProposalKind.SETTLE:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        item = review.item(tx, row.item)
        REVIEW_ITEM.after(ItemState(item.state), ItemMove.SETTLE)
        how = f"settled by {row.proposed_by} and {actor.id}"
        how = f"{how}: {body['note']}" if body["note"] else how
        review.move(tx, row.item, None, review.settled(firm.world.clock.now(), how))
        return None
    wanted = Wanted(
        body["event"],
        body["draft_digest"],
        Reason(body["reason"]),
        row.why,
        parse_date(body["until"]),
    )
    known = current_draft(firm, tx, wanted.event_id, wanted.draft_digest)
    require_sound(known, wanted, actor)
    report = known.facts.report
    if report and report.reported_by == row.proposed_by:
        raise Conflict("who proposed this reported the work meanwhile")
    firm.database.lock(tx, [audit.lock_name(FIRM)])
    keep_override(firm, tx, known, wanted, (UserId(row.proposed_by), actor.id))
    return wanted.event_id
