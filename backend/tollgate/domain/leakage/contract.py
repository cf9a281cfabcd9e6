"""Finders that hold a project's bills against its contract: holdback, too little, too much."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from tollgate.domain.leakage.books import Document
from tollgate.domain.leakage.case import Case
from tollgate.domain.leakage.finding import LIKELY, Finding, Kind, Part, Whom, minus, whole
from tollgate.domain.leakage.records import Project, Status, Terms, is_done
from tollgate.domain.leakage.unbilled import billed_parts, claim, is_approved, is_due
from tollgate.domain.leakage.wording import says_holdback
from tollgate.kernel.money import Money, rounded


def holdback_unreleased(case: Case) -> Iterator[Finding]:
    """Money held back on the invoices of projects that are over, less what was released."""
    held: dict[tuple[str, str], list[Part]] = defaultdict(list)
    for document in case.books.documents:
        project = _project_of(case, document)
        if document.retainage is not None and document.retainage.minor and not document.credit:
            amount = Money(abs(document.retainage.minor), document.retainage.currency)
            held[project, amount.currency].append(whole(document.at, "retainage", amount))
    for line in case.books.lines:
        place = (line.project, line.net.currency)
        document = case.books.documents[line.document]
        holds_back = document.retainage is not None and document.retainage.minor
        if place in held and not holds_back and says_holdback(line.text):
            held[place].append(minus(line.at, "net", line.net, line.net))
    for (own, currency), parts in held.items():
        record = case.books.directory.named.get(own)
        over_on = _over_on(case, own, record)
        if record is None or over_on is None:
            continue
        days = (case.policy.as_of - over_on).days
        named = _holdback_milestones(case, own, currency)
        finding = Finding(
            Kind.HOLDBACK_UNRELEASED,
            title=record.name or record.ref,
            because=f"the project was over on {over_on}; no invoice releases the holdback",
            confidence=92,
            parts=(*parts, *named),
            days=days,
            whom=Whom(record.customer, record.name or record.ref, record.manager),
        )
        if days > case.policy.holdback_days and not case.too_small(finding.money):
            case.claims.held_back[own, currency] += finding.money.minor
            yield finding


def under_contract(case: Case) -> Iterator[Finding]:
    """Milestones billed in part, then finished projects billed below contract; what other finders
    counted of the same project is taken off."""
    yield from _milestones_short(case)
    billed = case.billed_by_project
    if not case.books.documents:
        return
    for own, record in case.books.directory.named.items():
        contract = record.contract
        if contract is None or contract.minor <= 0 or record.terms in (Terms.TIME, Terms.INTERNAL):
            continue
        over_on = _over_on(case, own, record)
        if over_on is None or (case.policy.as_of - over_on).days <= case.policy.grace_days:
            continue
        lines = billed.get((own, contract.currency), [])
        claimed = _claimed_parts(case, own, record)
        parts = (
            whole(record.at, "contract", contract),
            *_orders(case, own, contract),
            *lines,
            *claimed,
        )
        finding = Finding(
            Kind.UNDER_CONTRACT,
            title=record.name or record.ref,
            because="the project is over and its invoices stay below the contract",
            confidence=_contract_confidence(case, own, record, bool(lines)),
            parts=parts,
            days=(case.policy.as_of - over_on).days,
            whom=Whom(record.customer, record.name or record.ref, record.manager),
        )
        if not case.too_small(finding.money) and finding.money.minor * 500 > contract.minor:
            yield finding


def _milestones_short(case: Case) -> Iterator[Finding]:
    for index, milestone in enumerate(case.records.milestones):
        amount = milestone.amount
        found = case.matches.of_milestone.get(index)
        if milestone.change_order or amount is None or not found or not is_due(case, index):
            continue
        if index in case.claims.short_by_order:
            continue
        rest = amount - case.matches.billed(index, amount.currency)
        held = _held_of(case, index)
        rest_after = rest - held
        done = milestone.accepted_on or milestone.completed_on
        days = (case.policy.as_of - done).days if done else None
        if case.too_small(rest_after) or (days is not None and days <= case.policy.grace_days):
            continue
        if _is_tax_or_holdback(case, index, rest) or rest_after.minor * 200 < amount.minor:
            continue
        sure = min(88, case.matches.confidence(index))
        own = case.matches.projects[index]
        if case.left_in_project.get((own, amount.currency), 0) >= rest_after.minor:
            sure = min(sure, LIKELY - 5)
        claim(case, index, rest_after)
        parts = [whole(milestone.at, "amount", amount), *billed_parts(case, index)]
        if held.minor:
            line = case.books.lines[found[0].line]
            retained = case.books.documents[line.document]
            parts.append(minus(retained.at, "retainage", retained.retainage or held, held))
        yield Finding(
            Kind.UNDER_CONTRACT,
            title=milestone.name or milestone.ref,
            because=f"finished, billed in part only ({found[0].why})",
            confidence=sure,
            parts=tuple(parts),
            days=days,
            whom=case.who(index),
        )


def over_contract(case: Case) -> Iterator[Finding]:
    """Milestones billed beyond their amount, then projects billed beyond contract and change
    orders; what was billed twice is counted there."""
    yield from _milestones_over(case)
    billed = case.billed_by_project
    for own, record in case.books.directory.named.items():
        contract = record.contract
        if contract is None or contract.minor <= 0:
            continue
        currency = contract.currency
        excess = [
            Part(part.at, part.column, part.of, -part.counted)
            for part in billed.get((own, currency), [])
        ]
        taken = Money(case.claims.overbilled.get((own, currency), 0), currency)
        agreed = [
            minus(part.at, part.column, part.of, part.counted)
            for part in _orders(case, own, contract)
        ]
        parts = (*excess, minus(record.at, "contract", contract, contract), *agreed)
        if taken.minor:
            parts = (*parts, minus(record.at, "counted by other findings", taken, taken))
        if not excess:
            continue
        finding = Finding(
            Kind.OVER_CONTRACT,
            title=record.name or record.ref,
            because="the project's invoices exceed its contract and approved change orders",
            confidence=_over_confidence(case, own, record),
            parts=parts,
            whom=Whom(record.customer, record.name or record.ref, record.manager),
        )
        if not case.too_small(finding.money) and finding.money.minor * 500 > contract.minor:
            yield finding


def _over_confidence(case: Case, own: str, record: Project) -> int:
    if case.books.directory.shares_name(own):
        return LIKELY - 5
    return LIKELY if record.terms is Terms.UNKNOWN else 84


def _milestones_over(case: Case) -> Iterator[Finding]:
    for index, milestone in enumerate(case.records.milestones):
        amount = milestone.amount
        found = [
            one
            for one in case.matches.of_milestone.get(index, ())
            if case.books.lines[one.line].document not in case.claims.twice
        ]
        if amount is None or not found or amount.minor <= 0:
            continue
        excess = Money(sum(one.amount.minor for one in found), amount.currency) - amount
        if case.too_small(excess) or excess.minor * 500 <= amount.minor:
            continue
        case.claims.overbilled[case.matches.projects[index], amount.currency] += excess.minor
        lines = [(case.books.lines[one.line], one.amount) for one in found]
        yield Finding(
            Kind.OVER_CONTRACT,
            title=milestone.name or milestone.ref,
            because=f"billed for more than the milestone's amount ({found[-1].why})",
            confidence=min(84, *(one.confidence for one in found))
            if len(found) > 1
            else min(84, found[0].confidence),
            parts=(
                *(Part(line.at, "net", line.net, counted) for line, counted in lines),
                minus(milestone.at, "amount", amount, amount),
            ),
            whom=case.who(index),
        )


def _held_of(case: Case, index: int) -> Money:
    """The holdback on the documents that bill a milestone, in proportion to its lines."""
    amount = case.records.milestones[index].amount
    assert amount is not None
    held = 0
    for one in case.matches.of_milestone.get(index, ()):
        document = case.books.documents[case.books.lines[one.line].document]
        if document.retainage is not None and document.net.minor:
            held += rounded(abs(document.retainage.minor) * one.amount.minor, document.net.minor)
    return Money(held, amount.currency)


def _is_tax_or_holdback(case: Case, index: int, rest: Money) -> bool:
    """Whether what is missing is just the holdback that the project's contract allows."""
    project, amount = case.project(index), case.records.milestones[index].amount
    if project is None or amount is None or not project.retainage_bp:
        return False
    return abs(rest.minor - amount.share(project.retainage_bp).minor) <= 1


def _project_of(case: Case, document: Document) -> str:
    if document.project or not document.lines:
        return document.project
    return case.books.lines[document.lines[0]].project


def _over_on(case: Case, own: str, record: Project | None) -> date | None:
    """The day on which a project was over, or None while it runs (or is not known)."""
    if record is None or record.status not in (Status.DONE, Status.ACCEPTED, Status.PAID):
        return None
    if record.ended_on and record.ended_on <= case.policy.as_of:
        return record.ended_on
    return case.last_done.get(own)


def _holdback_milestones(case: Case, own: str, currency: str) -> list[Part]:
    """Holdback that stands as a milestone of its own and was counted as such."""
    return [
        minus(milestone.at, "counted as never billed", milestone.amount, milestone.amount)
        for index in case.milestones_of.get(own, ())
        if (milestone := case.records.milestones[index]).amount is not None
        and milestone.amount.currency == currency
        and says_holdback(milestone.name)
        and index not in case.matches.of_milestone
        and is_done(milestone, case.policy.as_of)
    ]


def _orders(case: Case, own: str, contract: Money) -> Iterator[Part]:
    """Approved change orders, which raise or lower what the contract is worth."""
    for index in case.milestones_of.get(own, ()):
        order = case.records.milestones[index]
        if (
            order.change_order
            and order.amount is not None
            and order.amount.currency == contract.currency
            and is_approved(order)
        ):
            yield whole(order.at, "amount", order.amount)


def _claimed_parts(case: Case, own: str, record: Project) -> Iterator[Part]:
    contract = record.contract
    assert contract is not None
    for words, claims in (
        ("counted by other findings", case.claims.unbilled),
        ("counted as holdback", case.claims.held_back),
    ):
        taken = claims.get((own, contract.currency), 0)
        if taken:
            yield minus(
                record.at, words, Money(taken, contract.currency), Money(taken, contract.currency)
            )


def _contract_confidence(case: Case, own: str, record: Project, has_lines: bool) -> int:
    """How sure it is that a finished project was billed below its contract."""
    assert record.contract is not None
    sure = 80 if record.terms is Terms.FIXED else 62
    first = case.first_invoice_on
    if record.started_on is None:
        sure = min(sure, 70)
    elif first and record.started_on < first - timedelta(days=15):
        sure = min(sure, 40)
    who = case.books.directory.customer_of.get(own, "")
    if case.books.directory.shares_name(own):
        sure = min(sure, 55)
    if not has_lines or case.left_of_customer.get((who, record.contract.currency), 0) > 0:
        sure = min(sure, 55)
    return sure
