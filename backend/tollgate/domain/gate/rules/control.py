"""Rules on control: open period, approval within limits, nobody judges own work, open warnings."""

from __future__ import annotations

from tollgate.domain.gate.facts import Approval, Facts
from tollgate.kernel.calendar import Month
from tollgate.kernel.decision import KEPT, Answer, Hold, Pass
from tollgate.kernel.evidence import Evidence, record
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Reason


def period_is_open(facts: Facts) -> Answer:
    """The month of the posting date is open in the legal entity's books."""
    if not facts.period_closed:
        return KEPT
    month = Month.of(facts.on)
    return Hold(
        Reason.PERIOD_CLOSED,
        f"{month} is closed in the books of {facts.entity.id}",
        (record(f"legal_entity:{facts.entity.id}", "closed", month),),
    )


def approval_is_given(facts: Facts) -> Answer:
    """Above the automatic limit, somebody approved."""
    if facts.draft is None or facts.policy.automatic(facts.draft.gross):
        return KEPT
    if facts.approvals:
        return Pass(tuple(_approval(approval) for approval in facts.approvals))
    limit = Money(facts.policy.automatic_up_to.get(facts.draft.currency, 0), facts.draft.currency)
    return Hold(
        Reason.APPROVAL_MISSING,
        f"{facts.draft.gross} is above {limit}, up to which drafts are billed without approval",
        (record(f"policy:{facts.policy.version}", "automatic_up_to", limit),),
    )


def approval_is_current(facts: Facts) -> Answer:
    """An approval counts for the very draft that was approved."""
    if facts.draft is None or facts.policy.automatic(facts.draft.gross) or not facts.approvals:
        return KEPT
    if _current(facts):
        return KEPT
    latest = max(facts.approvals, key=lambda approval: approval.at)
    return Hold(
        Reason.APPROVAL_STALE,
        f"{latest.by} approved another draft on {latest.at:%Y-%m-%d}; this one is "
        f"{facts.draft.gross}",
        (_approval(latest), record("draft", "digest", facts.draft.digest)),
    )


def approval_is_within_limit(facts: Facts) -> Answer:
    """An approver's role may approve this amount."""
    if facts.draft is None or facts.policy.automatic(facts.draft.gross):
        return KEPT
    current = _current(facts)
    gross = facts.draft.gross
    if not current or any(
        facts.policy.limit(approval.role, gross.currency) >= gross.minor for approval in current
    ):
        return KEPT
    best = max(facts.policy.limit(approval.role, gross.currency) for approval in current)
    return Hold(
        Reason.APPROVAL_BEYOND_LIMIT,
        f"{gross} is above {Money(best, gross.currency)}, the most that "
        f"{' and '.join(sorted({approval.role for approval in current}))} may approve",
        tuple(_approval(approval) for approval in current),
    )


def approver_is_somebody_else(facts: Facts) -> Answer:
    """Nobody approves work that they reported themselves."""
    if facts.draft is None or not facts.policy.separation_of_duties:
        return KEPT
    current = _current(facts)
    reporter = facts.report.reported_by if facts.report else ""
    if not reporter or not current or any(approval.by != reporter for approval in current):
        return KEPT
    return Hold(
        Reason.OWN_WORK,
        f"{reporter} reported the milestone and approved the draft",
        tuple(_approval(approval) for approval in current),
    )


def no_open_advice(facts: Facts) -> Answer:
    """No warning of a model about this draft or milestone waits for a person."""
    if not facts.policy.hold_on_advice or not facts.open_advice:
        return KEPT
    return Hold(
        Reason.ADVICE_OPEN,
        f"{len(facts.open_advice)} open: {'; '.join(facts.open_advice)}",
        tuple(record("advice", "open", text) for text in facts.open_advice),
    )


def no_confirmed_advice(facts: Facts) -> Answer:
    """No person agreed with a warning about this very draft."""
    if not facts.policy.hold_on_advice or not facts.confirmed_advice:
        return KEPT
    return Hold(
        Reason.ADVICE_CONFIRMED,
        f"found right by a person: {'; '.join(facts.confirmed_advice)}",
        tuple(record("advice", "right", text) for text in facts.confirmed_advice),
    )


def advisors_have_judged(facts: Facts) -> Answer:
    """Every advisor that policy asks has judged this very draft before it is posted."""
    missing = [name for name in facts.policy.asked() if name not in facts.judged_by]
    if facts.draft is None or not missing:
        return KEPT
    return Hold(
        Reason.ADVICE_MISSING,
        f"not judged yet by {', '.join(sorted(missing))}",
        (record(f"policy:{facts.policy.version}", "advisors", ", ".join(sorted(missing))),),
    )


def _current(facts: Facts) -> tuple[Approval, ...]:
    assert facts.draft is not None
    wanted = facts.draft.digest
    return tuple(approval for approval in facts.approvals if approval.draft_digest == wanted)


def _approval(approval: Approval) -> Evidence:
    return record(f"approval:{approval.by}", approval.role, approval.draft_digest[:12])
