"""Proposals: what one person wants to do and only a second one can make count."""

from __future__ import annotations

from typing import Any

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.review.notices import NoticeKind
from tollgate.domain.review.proposals import ProposalKind
from tollgate.kernel.digest import canonical
from tollgate.kernel.errors import Conflict
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Role
from tollgate.kernel.rights import RIGHTS, Actor, Right
from tollgate.store import audit, facts, people, questions
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.notices import Notice, about, tell

WORDS = {ProposalKind.OVERRIDE: "override a hold", ProposalKind.SETTLE: "settle"}


def wants_second(tx: Tx, kind: ProposalKind, item: Any) -> bool:
    """Whether an action on an item's cash needs a second person by the policy in force."""
    if not item.currency:
        return False
    policy = facts.policy_in_force(tx)
    return policy.wants_second(kind, Money(item.cash_minor, item.currency))


def propose(
    firm: Firm, tx: Tx, item: Any, what: tuple[ProposalKind, dict[str, Any], str], actor: Actor
) -> str:
    """Keep a proposal and tell those who may agree to it; its id. `what` is (kind, what it would
    do, why). The caller holds the lock of the firm's chain.

    Raises:
        Conflict: another one on this item waits already.
    """
    kind, body, why = what
    waiting = questions.open_proposal(tx, item.id)
    if waiting is not None:
        raise Conflict(f"a proposal of {waiting.proposed_by} waits for a second person already")
    now = firm.world.clock.now()
    id = firm.world.ids.new()
    row = {
        "id": id,
        "item": item.id,
        "kind": kind,
        "body": canonical(body),
        "why": why,
        "proposed_by": actor.id,
        "proposed_at": now,
    }
    questions.propose(tx, row)
    said = {"proposal": id, "kind": kind.value, "why": why, "body": body}
    entry = audit.Entry("action_proposed", f"item:{item.id}", actor.id, said)
    audit.append(tx, FIRM, now, [entry])
    told = Notice(
        NoticeKind.SECOND_WANTED,
        f"proposal:{id}",
        about(tx, item, actor.id, why) | {"what": WORDS[kind]},
        page=f"exceptions?item={item.id}",
    )
    others = [
        one["email"] for one in people.colleagues(tx, seconds(kind)) if one["email"] != actor.id
    ]
    tell(firm, tx, told, others, now)
    return id


def seconds(kind: ProposalKind) -> list[Role]:
    """The roles that may agree: for an override whoever overrides at all, although the policy may
    leave the first word to fewer; for a settlement whoever approves."""
    right = Right.OVERRIDE if kind is ProposalKind.OVERRIDE else Right.APPROVE
    return [role for role in Role if right in RIGHTS[role]]
