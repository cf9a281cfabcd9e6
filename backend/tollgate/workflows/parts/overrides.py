"""Overrides: what must be true of one, and keeping it, whether one person says so or two."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tollgate.kernel.errors import BadInput, Conflict, NotAllowed
from tollgate.kernel.ids import UserId
from tollgate.kernel.reason_cards import CARDS
from tollgate.kernel.reasons import Reason
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, seals, statements
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
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


def require_may_override(known: Answer, wanted: Wanted, actor: Actor) -> None:
    """
    Raises:
        NotAllowed: the reason can never be overridden, or not by this role, or the person
            reported the work.
        BadInput: no reason is given, or the end is past or too far away.
        Conflict: that reason does not hold the draft.
    """
    require_sound(known, wanted, actor)
    if not known.facts.policy.may_override(actor.role, wanted.reason):
        raise NotAllowed(f"the role {actor.role} may not override {wanted.reason}")


def require_sound(known: Answer, wanted: Wanted, actor: Actor) -> None:
    """What must be true of an override whoever says so; a second person may be of any role that
    overrides at all. Raises as `require_may_override`."""
    actor.require(Right.OVERRIDE)
    found = known.facts
    if not CARDS[wanted.reason].may_override:
        raise NotAllowed(f"{wanted.reason} can never be overridden: {CARDS[wanted.reason].title}")
    if len(wanted.why.strip()) < 10:
        raise BadInput("wants at least ten characters that the auditor will read", where="why")
    if not found.today <= wanted.until <= found.today + timedelta(days=LONGEST_DAYS):
        raise BadInput(f"is past or more than {LONGEST_DAYS} days away", where="until")
    if found.report and found.report.reported_by == actor.id:
        raise NotAllowed("nobody overrides a rule for work that they reported themselves")
    if wanted.reason not in {hold.reason for hold in known.decision.holds}:
        raise Conflict(f"{wanted.reason} does not hold this draft")


def keep_override(
    firm: Firm, tx: Tx, known: Answer, wanted: Wanted, by: tuple[UserId, UserId | None]
) -> None:
    """Keep an override and its audit entry; `by` is (who wants it, who agreed). The caller holds
    the lock of the legal entity's chain."""
    now = firm.world.clock.now()
    id = firm.world.ids.new()
    row = {
        "id": id,
        "event": wanted.event_id,
        "reason": wanted.reason,
        "draft_digest": wanted.draft_digest,
        "by": by[0],
        "until": wanted.until,
        "why": wanted.why.strip(),
        "at": now,
        "seconded_by": by[1],
    }
    statements.add_override(tx, row)
    said = {
        "override": [id, seals.seal_row(seals.OVERRIDE, row)],
        "reason": wanted.reason.value,
        "draft": wanted.draft_digest,
        "until": wanted.until.isoformat(),
        "why": wanted.why.strip(),
    }
    if by[1]:
        said["seconded_by"] = by[1]
    entry = audit.Entry("hold_overridden", f"event:{wanted.event_id}", by[0], said)
    audit.append(tx, known.facts.contract.entity, now, [entry])
