"""A person answers a warning: right keeps the draft held, wrong lets it go the normal way."""

from __future__ import annotations

from tollgate.kernel.errors import BadInput, Conflict, NotAllowed
from tollgate.kernel.rights import Actor, Right
from tollgate.store import advice, audit, facts
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.parts.till import Answer, undecided

DRAFT = "event:"


def answer_advice(firm: Firm, id: str, how: str, actor: Actor) -> list[Answer]:
    """Keep the answer, then decide again on the draft that was warned about. An answer may be
    changed as long as the draft is not billed.

    Raises:
        NotAllowed: the role may not settle advice, or the person reported the work.
        BadInput: the answer is neither right nor wrong, or the advice is not about a draft.
        NotFound: there is no such advice.
        Conflict: the draft is billed already, or was replaced by another one.
    """
    actor.require(Right.SETTLE_ADVICE)
    if how not in (advice.RIGHT, advice.WRONG):
        raise BadInput("is neither right nor wrong", where="answer")
    with firm.database.write() as tx:
        row = advice.get(tx, id)
        event_id = row.subject.removeprefix(DRAFT)
        batch = facts.events(tx, [event_id]) if row.subject.startswith(DRAFT) else []
        if not batch or row.draft_digest is None:
            raise BadInput("is not about a draft", where="advice")
        if not undecided(batch[0]):
            raise Conflict(f"billing event {event_id} is {batch[0].state}")
        if row.settled_as == advice.SUPERSEDED:
            raise Conflict("the draft that this was about is gone; look at the present one")
        key = batch[0].key
        known = facts.snapshot(tx, batch)
        report = known.reports.get((key.contract, key.milestone))
        if known.policy.separation_of_duties and report and report.reported_by == actor.id:
            raise NotAllowed("nobody settles a warning about work that they reported themselves")
        entity = known.contracts[key.contract].entity
        firm.database.lock(tx, [audit.lock_name(entity)])
        now = firm.world.clock.now()
        advice.answer(tx, id, how, actor.id, now)
        said = {"advice": id, "kind": row.kind, "answer": how, "draft": row.draft_digest}
        entry = audit.Entry("advice_answered", row.subject, actor.id, said)
        audit.append(tx, entity, now, [entry])
    return post_batch(firm, [event_id], actor=actor.id)
