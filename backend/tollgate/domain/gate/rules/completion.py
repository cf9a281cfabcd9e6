"""Rules on the work: done, in order, not in the future, and accepted by the client."""

from __future__ import annotations

from tollgate.domain.events.signal import Verdict
from tollgate.domain.gate.facts import Facts
from tollgate.kernel.decision import KEPT, Answer, Hold, Pass
from tollgate.kernel.evidence import Evidence, record
from tollgate.kernel.reasons import Reason


def milestone_is_completed(facts: Facts) -> Answer:
    """The latest word about the milestone is that it is done."""
    report = facts.report
    if report is not None and report.completed:
        return Pass((record(f"report:{report.source}", "completed_on", report.completed_on),))
    detail = (
        f"reopened at {report.occurred_at:%Y-%m-%d %H:%M} UTC"
        if report is not None
        else "nobody reported it done"
    )
    return Hold(
        Reason.NOT_COMPLETED,
        f"milestone {facts.event.key.milestone}: {detail}",
        (record("report", "completed", False),),
    )


def completion_is_past(facts: Facts) -> Answer:
    """The completion date is not later than today in the legal entity's time zone."""
    day = facts.report.completed_on if facts.report else None
    if day is None or day <= facts.today:
        return KEPT
    return Hold(
        Reason.COMPLETED_IN_FUTURE,
        f"completed on {day}, today is {facts.today}",
        (record("report", "completed_on", day),),
    )


def earlier_milestones_are_billed(facts: Facts) -> Answer:
    """Where the contract asks for order, every earlier milestone is fully billed."""
    if not facts.contract.in_order or not facts.earlier_open:
        return KEPT
    names = ", ".join(facts.earlier_open)
    return Hold(
        Reason.OUT_OF_ORDER,
        f"contract {facts.contract.id} is billed in order and {names} is not billed yet",
        (record(f"contract:{facts.contract.id}", "open before", names),),
    )


def acceptance_is_on_file(facts: Facts) -> Answer:
    """Where the contract asks for it, the client's acceptance of the milestone is on record."""
    if not facts.contract.acceptance_required:
        return Pass((record(f"contract:{facts.contract.id}", "acceptance_required", "no"),))
    if facts.acceptance is not None:
        return Pass((_acceptance(facts),))
    clause = facts.contract.acceptance_clause
    return Hold(
        Reason.ACCEPTANCE_MISSING,
        f"no client acceptance of milestone {facts.event.key.milestone} is on record",
        (record(f"contract:{facts.contract.id}", "acceptance_clause", clause or "required"),),
    )


def acceptance_is_unconditional(facts: Facts) -> Answer:
    """The client's standing statement carries no condition."""
    if facts.acceptance is None or facts.acceptance.verdict is not Verdict.CONDITIONAL:
        return KEPT
    return Hold(
        Reason.ACCEPTANCE_CONDITIONAL,
        f"{facts.acceptance.signatory_name or 'the client'} accepted with conditions on "
        f"{facts.acceptance.decided_on}",
        (_acceptance(facts),),
    )


def work_is_not_rejected(facts: Facts) -> Answer:
    """The client's standing statement is not a rejection."""
    if facts.acceptance is None or facts.acceptance.verdict is not Verdict.REJECTED:
        return KEPT
    return Hold(
        Reason.ACCEPTANCE_REJECTED,
        f"{facts.acceptance.signatory_name or 'the client'} rejected the work on "
        f"{facts.acceptance.decided_on}",
        (_acceptance(facts),),
    )


def _acceptance(facts: Facts) -> Evidence:
    statement = facts.acceptance
    assert statement is not None
    return Evidence(
        source=statement.document or f"acceptance:{statement.key[:12]}",
        field="verdict",
        value=f"{statement.verdict} on {statement.decided_on}",
        quote=statement.quote or None,
    )
