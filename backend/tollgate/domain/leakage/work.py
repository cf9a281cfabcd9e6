"""Finders of units and hours that were not billed: time, and recurring counts that fell behind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

from tollgate.domain.leakage.case import Case
from tollgate.domain.leakage.finding import Finding, Kind, Part, Whom, whole
from tollgate.domain.leakage.records import Count, Project, Terms, TimeEntry
from tollgate.domain.leakage.wording import key, party
from tollgate.kernel.currency import decimals
from tollgate.kernel.money import Money


def time_unapproved(case: Case) -> Iterator[Finding]:
    """Billable hours that nobody approved in time, by project and month."""
    if "time.approved" not in case.records.knows:
        return
    yield from _by_project_and_month(
        case,
        Kind.TIME_UNAPPROVED,
        lambda entry: entry.approved is False and not entry.billed and not entry.invoice,
        "billable hours wait for approval",
    )


def time_unbilled(case: Case) -> Iterator[Finding]:
    """Billable (and, where told, approved) hours that no invoice took up."""
    if not {"time.billed", "time.invoice"} & case.records.knows:
        return
    yield from _by_project_and_month(
        case,
        Kind.TIME_UNBILLED,
        lambda entry: entry.approved is not False and not entry.billed and not entry.invoice,
        "billable hours are on no invoice",
    )


def _by_project_and_month(
    case: Case, kind: Kind, wanted: Callable[[TimeEntry], bool], because: str
) -> Iterator[Finding]:
    latest = case.policy.as_of - timedelta(days=case.policy.time_days)
    groups: dict[tuple[str, str, str], list[TimeEntry]] = defaultdict(list)
    directory = case.books.directory
    for entry in case.records.time:
        day, value = entry.worked_on, entry.value
        if day is None or day > latest or value is None or value.minor <= 0:
            continue
        if entry.billable is False or not wanted(entry):
            continue
        own = directory.find(entry.customer, entry.project)
        record = directory.named.get(own)
        if record is not None and record.terms in (Terms.FIXED, Terms.INTERNAL):
            continue
        groups[own or party(entry.customer), f"{day:%Y-%m}", value.currency].append(entry)
    for (own, month, currency), entries in sorted(groups.items()):
        record = directory.named.get(own)
        finding = Finding(
            kind,
            title=f"{(record.name if record else '') or entries[0].project}, {month}",
            because=f"{len(entries)} entries: {because}",
            confidence=_time_confidence(case, record, entries, own),
            parts=tuple(whole(entry.at, "value", entry.value) for entry in entries if entry.value),
            days=max((case.policy.as_of - e.worked_on).days for e in entries if e.worked_on),
            whom=Whom(
                customer=entries[0].customer or (record.customer if record else ""),
                project=(record.name if record else "") or entries[0].project,
                manager=record.manager if record else "",
            ),
        )
        if not case.too_small(finding.money):
            case.claims.unbilled[own, currency] += finding.money.minor
            yield finding


def _time_confidence(case: Case, record: Project | None, entries: list[TimeEntry], own: str) -> int:
    """Sure on projects billed by time; on one with priced milestones hours may be included."""
    sure = 94 if record is not None and record.terms is Terms.TIME else 85
    priced = case.milestones_of.get(own) or (record is not None and record.contract is not None)
    if priced and (record is None or record.terms is Terms.UNKNOWN):
        sure = 50
    if any(entry.billable is None for entry in entries):
        sure = min(sure, 60)
    return sure


def count_behind(case: Case) -> Iterator[Finding]:
    """Units in use beyond the units billed, by customer and item, over all periods told."""
    groups: dict[tuple[str, str, str], list[tuple[Count, Decimal, str]]] = defaultdict(list)
    billed_units = _billed_units(case) if "counts.billed" not in case.records.knows else None
    for count in case.records.counts:
        if count.actual is None or count.unit_price is None or not count.currency:
            continue
        billed, source = count.billed, "billed count of the same row"
        if billed_units is not None:
            month = f"{count.counted_on:%Y-%m}" if count.counted_on else ""
            billed = billed_units.get((party(count.customer), key(count.item), month))
            source = "quantity on the invoices of the month"
        if billed is not None and count.actual > billed:
            groups[party(count.customer), key(count.item), count.currency].append(
                (count, billed, source)
            )
    for (_, _, currency), members in sorted(groups.items()):
        first = members[0][0]
        days = [
            (case.policy.as_of - count.counted_on).days
            for count, _, _ in members
            if count.counted_on
        ]
        yield Finding(
            Kind.COUNT_BEHIND,
            title=f"{first.item}, {first.customer}",
            because=f"{len(members)} periods billed fewer units than in use ({members[0][2]})",
            confidence=93 if billed_units is None else 78,
            parts=tuple(_units(count, billed, currency) for count, billed, _ in members),
            days=max(days, default=None),
            whom=Whom(first.customer),
        )


def _units(count: Count, billed: Decimal, currency: str) -> Part:
    assert count.actual is not None and count.unit_price is not None
    value = (count.actual - billed) * count.unit_price
    minor = int((value * 10 ** decimals(currency)).quantize(Decimal(1), ROUND_HALF_UP))
    money = Money(minor, currency)
    times = f"({count.actual} - {billed}) x {count.unit_price}"
    return Part(count.at, "count", money, money, times)


def _billed_units(case: Case) -> dict[tuple[str, str, str], Decimal]:
    found: dict[tuple[str, str, str], Decimal] = defaultdict(Decimal)
    for line in case.books.lines:
        issued = case.books.documents[line.document].issued_on
        if line.item and line.quantity is not None and issued:
            found[line.customer, key(line.item), f"{issued:%Y-%m}"] += line.quantity
    return found
