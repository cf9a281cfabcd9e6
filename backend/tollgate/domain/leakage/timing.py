"""Finders of bills that came too late or too early."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tollgate.domain.leakage.books import Line
from tollgate.domain.leakage.case import Case
from tollgate.domain.leakage.finding import Finding, Kind, Part
from tollgate.domain.leakage.matching import Allocation
from tollgate.domain.leakage.records import Milestone, Status, is_done
from tollgate.domain.leakage.wording import says_deposit, says_part

_LEAST_CONFIDENCE = 45
_REBILLED_DAYS = 60


@dataclass(frozen=True, slots=True)
class Billing:
    """One allocation with the day of its bill."""

    index: int
    milestone: Milestone
    allocation: Allocation
    line: Line
    issued_on: date


def billings(case: Case) -> Iterator[Billing]:
    """Every dated allocation of a bill to a milestone; deposits, due before the work, are out."""
    for index, found in case.matches.of_milestone.items():
        milestone = case.records.milestones[index]
        for one in found:
            line = case.books.lines[one.line]
            issued = case.books.documents[line.document].issued_on
            if issued and not says_deposit(f"{milestone.name} {line.text}"):
                yield Billing(index, milestone, one, line, issued)


def start_of(milestone: Milestone) -> date | None:
    """The day from which a milestone could be billed: acceptance where it is told, else the end
    of the work; a change order is approved before its work, so there the work counts."""
    if milestone.change_order:
        return milestone.completed_on
    return milestone.accepted_on or milestone.completed_on


def billed_late(case: Case) -> Iterator[Finding]:
    """Bills issued more than the days of grace after the work could be billed; the money is the
    interest on the days beyond the grace."""
    for billing in billings(case):
        start = start_of(billing.milestone)
        sure = billing.allocation.confidence
        if start is None or sure < _LEAST_CONFIDENCE:
            continue
        late = (billing.issued_on - start).days - case.policy.grace_days
        if late <= 0 or not is_done(billing.milestone, case.policy.as_of):
            continue
        if billing.line.document in case.claims.twice or _was_billed_before(case, billing):
            continue
        finding = Finding(
            Kind.BILLED_LATE,
            title=billing.milestone.name or billing.milestone.ref,
            because=(
                f"could be billed on {start}, billed on {billing.issued_on}; "
                f"{billing.allocation.why}"
            ),
            confidence=min(95, sure),
            parts=(_part(billing),),
            also=(billing.milestone.at,),
            days=late,
            interest_days=late,
            interest_bp=case.policy.interest_bp,
            whom=case.who(billing.index),
        )
        if finding.money.minor > 0:
            yield finding


def _was_billed_before(case: Case, billing: Billing) -> bool:
    """Whether the bill replaces an earlier one that was credited; that one set the day."""
    document = case.books.documents[billing.line.document]
    earlier = case.reversed_bills.get((document.customer, document.net), ())
    return any(
        day < billing.issued_on and (billing.issued_on - day).days <= _REBILLED_DAYS
        for day in earlier
    )


def billed_early(case: Case) -> Iterator[Finding]:
    """Bills issued before the work was finished, or before the client accepted it."""
    for billing in billings(case):
        if billing.milestone.change_order or billing.allocation.confidence < _LEAST_CONFIDENCE:
            continue
        if billing.line.document in case.claims.twice:
            continue
        reason = _why_early(case, billing)
        if reason is None:
            continue
        because, days, most = reason
        sure = min(most, billing.allocation.confidence)
        if says_part(billing.line.text):
            sure, because = min(sure, 40), because + "; it calls itself a part bill"
        yield Finding(
            Kind.BILLED_EARLY,
            title=billing.milestone.name or billing.milestone.ref,
            because=f"{because}; {billing.allocation.why}",
            confidence=sure,
            parts=(_part(billing),),
            also=(billing.milestone.at,),
            days=days,
            whom=case.who(billing.index),
        )


def _why_early(case: Case, billing: Billing) -> tuple[str, int, int] | None:
    """Why a bill is early, by how many days, and the most that can be sure about it."""
    milestone, issued = billing.milestone, billing.issued_on
    as_of, slack = case.policy.as_of, case.policy.early_days
    if milestone.status is Status.REJECTED:
        return "the client rejected it", (as_of - issued).days, 90
    if milestone.completed_on and (milestone.completed_on - issued).days > slack:
        days = (milestone.completed_on - issued).days
        return f"billed on {issued}, finished on {milestone.completed_on}", days, 92
    if milestone.status is Status.OPEN and not milestone.completed_on and issued <= as_of:
        return f"billed on {issued}, not finished by {as_of}", (as_of - issued).days, 88
    if milestone.accepted_on and (milestone.accepted_on - issued).days > slack:
        days = (milestone.accepted_on - issued).days
        return f"billed on {issued}, accepted on {milestone.accepted_on}", days, 90
    if case.waits_for_acceptance(billing.index) and milestone.status in (Status.DONE, Status.OPEN):
        return f"billed on {issued}, no acceptance recorded", (as_of - issued).days, 58
    return None


def _part(billing: Billing) -> Part:
    return Part(billing.line.at, "net", billing.line.net, billing.allocation.amount)
