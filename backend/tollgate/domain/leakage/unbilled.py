"""Finders of finished work that was never billed: milestones and change orders."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from tollgate.domain.leakage.books import Document
from tollgate.domain.leakage.case import Case
from tollgate.domain.leakage.finding import Finding, Kind, Part, minus, whole
from tollgate.domain.leakage.records import Milestone, Status, Terms, is_done
from tollgate.domain.leakage.wording import key
from tollgate.kernel.money import Money


def never_billed(case: Case) -> Iterator[Finding]:
    """Finished billable milestones for which no billed line was found."""
    if not case.books.documents:
        return
    for index, milestone in enumerate(case.records.milestones):
        amount = milestone.amount
        if milestone.change_order or amount is None or not is_due(case, index):
            continue
        if case.too_small(amount) or index in case.matches.of_milestone:
            continue
        done = milestone.accepted_on or milestone.completed_on
        days = (case.policy.as_of - done).days if done else None
        if days is not None and days <= case.policy.grace_days:
            continue
        sure, because = _how_unbilled(case, index, amount)
        if case.waits_for_acceptance(index):
            sure = min(sure, 55)
            because += "; the client has not accepted it yet"
        claim(case, index, amount)
        yield Finding(
            Kind.NEVER_BILLED,
            title=milestone.name or milestone.ref,
            because=because,
            confidence=sure,
            parts=(whole(milestone.at, "amount", amount),),
            days=days,
            whom=case.who(index),
        )


def change_order_unbilled(case: Case) -> Iterator[Finding]:
    """Approved change orders whose value was not (or not wholly) billed."""
    if not case.books.documents:
        return
    for index, order in enumerate(case.records.milestones):
        amount = order.amount
        if not order.change_order or amount is None or not is_approved(order):
            continue
        enlarged = _enlarged_by(case, index)
        if enlarged is not None and index not in case.matches.of_milestone:
            yield from _within_milestone(case, index, enlarged)
            continue
        billed = case.matches.billed(index, amount.currency)
        rest = amount - billed
        since = order.completed_on or order.accepted_on
        days = (case.policy.as_of - since).days if since else None
        finished = order.completed_on is not None or order.status is Status.DONE
        project = case.project(index)
        finished = finished or (project is not None and project.status is Status.DONE)
        patience = case.policy.grace_days if finished else case.policy.change_order_days
        if case.too_small(rest) or (days is not None and days <= patience):
            continue
        sure, because = _how_unbilled(case, index, rest)
        if not finished:
            sure = min(sure, 70)
            because += "; nothing says whether its work is finished"
        claim(case, index, rest)
        yield Finding(
            Kind.CHANGE_ORDER_UNBILLED,
            title=" ".join(filter(None, (order.ref, order.name))),
            because=f"approved{f' on {order.accepted_on}' if order.accepted_on else ''}; {because}",
            confidence=sure,
            parts=(whole(order.at, "amount", amount), *billed_parts(case, index)),
            days=days,
            whom=case.who(index),
        )


def _enlarged_by(case: Case, index: int) -> int | None:
    """The milestone that a change order enlarges, where it names one that exists."""
    order = case.records.milestones[index]
    if not order.changes:
        return None
    for other in case.milestones_of.get(case.matches.projects[index], ()):
        milestone = case.records.milestones[other]
        if not milestone.change_order and key(milestone.ref) == key(order.changes):
            return other
    return None


def _within_milestone(case: Case, index: int, enlarged: int) -> Iterator[Finding]:
    """A change order inside a milestone's amount: unbilled if the milestone was billed short by
    just that much; unsure if it was billed in full, since its amount may leave the order out."""
    order, milestone = case.records.milestones[index], case.records.milestones[enlarged]
    found = case.matches.of_milestone.get(enlarged)
    if order.amount is None or milestone.amount is None or not found:
        # An unbilled milestone is a finding of its own, with the order in it.
        return
    if milestone.amount == order.amount:
        # The milestone is the change order.
        return
    short = milestone.amount - case.matches.billed(enlarged, milestone.amount.currency)
    if short != order.amount and not is_due(case, enlarged):
        return
    if short == order.amount:
        claim(case, enlarged, short)
        case.claims.short_by_order.add(enlarged)
        because = f"{milestone.ref} {milestone.name} was billed without it"
        parts = (
            whole(milestone.at, "amount", milestone.amount),
            *billed_parts(case, enlarged),
        )
        also, sure = (order.at,), 90
    else:
        because = f"{milestone.ref} was billed by its amount; does that contain the change order?"
        parts, also, sure = (whole(order.at, "amount", order.amount),), (milestone.at,), 40
    since = order.completed_on or order.accepted_on
    yield Finding(
        Kind.CHANGE_ORDER_UNBILLED,
        title=" ".join(filter(None, (order.ref, order.name))),
        because=because,
        confidence=sure,
        parts=parts,
        also=also,
        days=(case.policy.as_of - since).days if since else None,
        whom=case.who(index),
    )


def is_due(case: Case, index: int) -> bool:
    """Whether a milestone is finished and meant to be billed."""
    milestone = case.records.milestones[index]
    return (
        milestone.billable
        and is_done(milestone, case.policy.as_of)
        and case.terms(index) is not Terms.INTERNAL
    )


def is_approved(order: Milestone) -> bool:
    """Whether a change order is signed or approved."""
    if order.status in (Status.CANCELLED, Status.REJECTED, Status.DRAFT):
        return False
    return order.accepted_on is not None or order.status in (Status.ACCEPTED, Status.DONE)


def claim(case: Case, index: int, amount: Money) -> None:
    """Note that this much of the milestone's project is counted."""
    case.claims.unbilled[case.matches.projects[index], amount.currency] += amount.minor


def _how_unbilled(case: Case, index: int, amount: Money) -> tuple[int, str]:
    """How sure it is that nothing bills a milestone, and why."""
    milestone = case.records.milestones[index]
    own, currency = case.matches.projects[index], amount.currency
    who = case.books.directory.customer_of.get(own, "")
    done = milestone.accepted_on or milestone.completed_on
    draft = _draft_for(case, index, amount)
    if draft is not None:
        return 96, f"only a draft ({draft.number or draft.at}) bills it"
    if done and case.first_invoice_on and done < case.first_invoice_on - timedelta(days=5):
        return 30, f"finished before the first invoice of the export ({case.first_invoice_on})"
    if not own and not milestone.customer:
        named = f"which {milestone.project!r} it belongs to" if milestone.project else "whose it is"
        return 45, f"no bill has its amount and words, but nothing tells {named}"
    if milestone.invoiced or milestone.invoice:
        return 58, f"marked as billed ({milestone.invoice or 'yes'}), but no such invoice was found"
    if case.terms(index) is Terms.TIME:
        return 45, "the project is billed by time, so the milestone may be billed as hours"
    if case.left_in_project.get((own, currency), 0) * 2 >= amount.minor:
        return 62, "the project has other bills that match no milestone; one of them may be this"
    if case.left_of_customer.get((who, currency), 0) * 10 >= amount.minor * 9:
        return 70, "the customer has bills without a project; one of them may be this"
    project = case.project(index)
    if project is not None and project.status is Status.CANCELLED:
        return 60, "the project was cancelled; the contract decides whether this is still due"
    if done is None:
        return 82, "finished by its status; no invoice matches it"
    if milestone.change_order:
        return 95, "no invoice of the customer matches it"
    return 95, f"finished on {done}; no invoice of the customer matches it"


def _draft_for(case: Case, index: int, amount: Money) -> Document | None:
    who = case.books.directory.customer_of.get(case.matches.projects[index], "")
    drafts = case.drafts_of_amount.get(amount, ())
    return next((draft for draft in drafts if not who or draft.customer == who), None)


def billed_parts(case: Case, index: int) -> Iterator[Part]:
    """What the bills of a milestone take off its amount."""
    for one in case.matches.of_milestone.get(index, ()):
        line = case.books.lines[one.line]
        yield minus(line.at, "net", line.net, one.amount)
