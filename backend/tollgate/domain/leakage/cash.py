"""Finders of billed money that did not come in: disputes, cash not applied, short payments."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from tollgate.domain.leakage.books import Document, named_documents
from tollgate.domain.leakage.case import Case
from tollgate.domain.leakage.finding import Finding, Kind, Part, Whom, minus, whole
from tollgate.domain.leakage.records import Payment, Source, Status
from tollgate.domain.leakage.wording import key, party, says_deposit
from tollgate.kernel.money import Money, percent

_PERCENT = 100


@dataclass(slots=True)
class _Contested:
    """What a customer contested or was credited for, in one currency."""

    name: str = ""
    parts: list[Part] = field(default_factory=list)
    recorded: bool = False


def dispute_cost(case: Case) -> Iterator[Finding]:
    """Customers whose credits and contested amounts take a large share of their margin.

    The margin is billed less cost where the projects file tells costs, else a usual share of what
    was billed (then never sure).
    """
    contested: dict[tuple[str, str], _Contested] = defaultdict(_Contested)
    _from_disputes(case, contested)
    _from_invoices(case, contested)
    billed = _billed(case)
    costs = _costs(case)
    for (who, currency), found in sorted(contested.items()):
        revenue = billed.get((who, currency), 0)
        cost = costs.get((who, currency))
        known = cost is not None and 0 < cost < revenue
        margin = (
            revenue - cost
            if known and cost
            else (Money(revenue, currency).share(case.policy.usual_margin_bp).minor)
        )
        lost = sum(part.counted.minor for part in found.parts)
        if margin <= 0 or lost * 10_000 < margin * case.policy.margin_eaten_bp:
            continue
        share = lost * _PERCENT // margin
        basis = (
            "its margin" if known else f"a usual margin of {percent(case.policy.usual_margin_bp)}"
        )
        sure = 88 if known else 70
        yield Finding(
            Kind.DISPUTE_COST,
            title=found.name or case.names.get(who, who),
            because=f"{len(found.parts)} disputes and credits take {share}% of {basis}",
            confidence=sure if found.recorded else min(sure, 62),
            parts=tuple(found.parts),
            whom=Whom(found.name or case.names.get(who, who)),
        )


def _from_disputes(case: Case, contested: dict[tuple[str, str], _Contested]) -> None:
    for dispute in case.records.disputes:
        if dispute.status is Status.REJECTED or dispute.status is Status.CANCELLED:
            continue
        targets = named_documents(case.books, dispute.invoice)
        document = case.books.documents[targets[0]] if targets else None
        settled = dispute.status in (Status.DONE, Status.PAID, Status.ACCEPTED)
        money = dispute.credited if settled or dispute.credited else dispute.amount
        if money is None or money.minor <= 0:
            continue
        who = party(dispute.customer) or (document.customer if document else "")
        own = contested[who, money.currency]
        own.name = own.name or dispute.customer or (document.name if document else "")
        own.recorded = True
        own.parts.append(
            whole(dispute.at, "credited" if money is dispute.credited else "amount", money)
        )
        if targets:
            case.claims.disputed[targets[0]] += money.minor


def _from_invoices(case: Case, contested: dict[tuple[str, str], _Contested]) -> None:
    """Contested amounts in the invoice file, and credit notes for a part of an invoice.

    A credit for all of an invoice corrects a bill; one for a part is the price of a dispute.
    """
    for index, document in enumerate(case.books.documents):
        if document.credit:
            target = case.books.credit_target.get(index)
            if target is None or case.books.reversed(target) or case.claims.disputed.get(target):
                continue
            taken = -document.net
            own = contested[document.customer, taken.currency]
            own.parts.append(Part(document.at, "net", document.net, taken))
        elif document.disputed is not None and document.disputed.minor > 0:
            if case.claims.disputed.get(index):
                continue
            own = contested[document.customer, document.disputed.currency]
            own.recorded = True
            own.parts.append(whole(document.at, "disputed", document.disputed))
            case.claims.disputed[index] += document.disputed.minor
        else:
            continue
        own.name = own.name or document.name


def _billed(case: Case) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = defaultdict(int)
    for index, document in enumerate(case.books.documents):
        if not document.credit and not case.books.reversed(index):
            found[document.customer, document.net.currency] += document.net.minor
    return found


def _costs(case: Case) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = defaultdict(int)
    for project in case.records.projects:
        if project.cost is not None:
            found[party(project.customer), project.cost.currency] += project.cost.minor
    return found


def cash_unapplied(case: Case) -> Iterator[Finding]:
    """Payments, or parts of them, that belong to no invoice, and what exceeds an invoice."""
    knows_invoice = "payments.invoice" in case.records.knows
    for payment in case.records.payments:
        if payment.amount is None or payment.amount.minor <= 0:
            continue
        finding = _unapplied(case, payment, knows_invoice=knows_invoice)
        if finding is not None and not case.too_small(finding.money):
            if not _open_with(case, payment):
                own = (party(payment.customer), finding.currency)
                case.claims.in_bank[own].append(finding.money.minor)
            yield finding
    yield from _overpaid(case)


def _unapplied(case: Case, payment: Payment, *, knows_invoice: bool) -> Finding | None:
    assert payment.amount is not None
    part = whole(payment.at, "amount", payment.amount)
    if payment.unapplied is not None:
        if payment.unapplied.minor <= 0:
            return None
        part = whole(payment.at, "unapplied", payment.unapplied)
        sure, because = 96, "the export says that it is applied to nothing"
    elif not knows_invoice:
        return None
    elif not payment.invoice:
        sure, because = 80, "it names no invoice"
    elif not named_documents(case.books, payment.invoice):
        early = (
            case.first_invoice_on
            and payment.paid_on
            and (payment.paid_on < case.first_invoice_on + timedelta(days=120))
        )
        sure = 30 if early else 62
        because = f"it names {payment.invoice}, which is not among the invoices"
    else:
        return None
    if says_deposit(payment.text):
        sure, because = min(sure, 50), because + "; its text speaks of a deposit"
    return Finding(
        Kind.CASH_UNAPPLIED,
        title=" ".join(filter(None, (payment.ref, payment.customer))) or str(payment.at),
        because=because + _candidate(case, payment),
        confidence=sure,
        parts=(part,),
        days=(case.policy.as_of - payment.paid_on).days if payment.paid_on else None,
        whom=Whom(payment.customer),
    )


def _candidate(case: Case, payment: Payment) -> str:
    open_ones = _open_with(case, payment)
    return f"; {open_ones[0].number} is open with that amount" if len(open_ones) == 1 else ""


def _open_with(case: Case, payment: Payment) -> list[Document]:
    """The open invoices of that customer with exactly that amount, with or without holdback."""
    found = []
    for index in case.documents_of.get(party(payment.customer), ()):
        document, rest = case.books.documents[index], outstanding(case, index)
        if rest is None or payment.amount is None or rest.currency != payment.amount.currency:
            continue
        held = abs(document.retainage.minor) if document.retainage else 0
        if payment.amount.minor in (rest.minor, rest.minor - held):
            found.append(document)
    return found


def _overpaid(case: Case) -> Iterator[Finding]:
    for index, received in case.books.received.items():
        document = case.books.documents[index]
        if document.credit or len(case.books.by_number.get(key(document.number), ())) > 1:
            continue
        parts = [
            Part(
                case.records.payments[at].at, "amount", case.records.payments[at].amount or got, got
            )
            for at, got in received
        ]
        surplus = sum(part.counted.minor for part in parts) - document.gross.minor
        if surplus < case.policy.smallest_minor:
            continue
        case.claims.in_bank[document.customer, document.gross.currency].append(surplus)
        yield Finding(
            Kind.CASH_UNAPPLIED,
            title=f"{document.number} was paid beyond its total",
            because=f"{len(parts)} payments exceed the invoice",
            confidence=88 if document.tax_known else 62,
            parts=(*parts, minus(document.at, "gross", document.gross, document.gross)),
            whom=case.of_document(document),
        )


def outstanding(case: Case, index: int) -> Money | None:
    """What is open of an invoice: by its balance, else its paid column, else the payments that
    name it; None where nothing tells."""
    document = case.books.documents[index]
    currency = document.gross.currency
    if document.balance is not None and document.balance.currency == currency:
        return document.balance
    credited = sum(
        case.books.documents[one].gross.minor for one in case.books.credits_of.get(index, ())
    )
    if document.paid is not None and document.paid.currency == currency:
        return Money(document.gross.minor - document.paid.minor + credited, currency)
    if "payments.invoice" in case.records.knows:
        received = sum(got.minor for _, got in case.books.received.get(index, ()))
        return Money(document.gross.minor - received + credited, currency)
    return None


def paid_short(case: Case) -> Iterator[Finding]:
    """Invoices of which a part came and the rest is overdue, or that were closed below their
    total; contested amounts, holdback and cash in the bank are counted elsewhere."""
    in_bank = {own: sorted(amounts) for own, amounts in case.claims.in_bank.items()}
    for index, document in enumerate(case.books.documents):
        rest = outstanding(case, index)
        if document.credit or rest is None or index in case.claims.twice:
            continue
        if rest.minor <= 0 or rest >= document.gross or case.books.reversed(index):
            continue
        closed = document.status is Status.PAID
        due = document.due_on or (
            document.issued_on + timedelta(days=30) if document.issued_on else None
        )
        overdue = (case.policy.as_of - due).days if due else None
        if not closed and (overdue is None or overdue <= case.policy.short_days):
            continue
        parts = _short_parts(case, index, rest)
        left = sum(part.counted.minor for part in parts)
        own = (document.customer, rest.currency)
        covered = _take_fitting(in_bank.get(own, []), left)
        if covered:
            cash = Money(covered, rest.currency)
            parts.append(minus(document.at, "counted as cash not applied", cash, cash))
        if left - covered < case.policy.smallest_minor:
            continue
        small = rest.minor * 33 < document.gross.minor
        yield Finding(
            Kind.PAID_SHORT,
            title=document.number or str(document.at),
            because=_why_short(closed=closed, small=small, overdue=overdue),
            confidence=_short_confidence(case, index, closed=closed),
            parts=tuple(parts),
            also=tuple(_payment_rows(case, index)),
            days=max(overdue, 0) if overdue is not None else None,
            whom=case.of_document(document),
        )


def _take_fitting(amounts: list[int], room: int) -> int:
    """The largest amount in the bank that fits into what is missing; it is used up."""
    fitting = [amount for amount in amounts if amount <= room]
    if not fitting:
        return 0
    amounts.remove(fitting[-1])
    return fitting[-1]


def _short_parts(case: Case, index: int, rest: Money) -> list[Part]:
    document = case.books.documents[index]
    if document.balance is not None and document.balance == rest:
        parts = [whole(document.at, "balance", rest)]
    else:
        parts = [whole(document.at, "gross", document.gross)]
        if document.paid is not None:
            parts.append(minus(document.at, "paid", document.paid, document.paid))
        else:
            for at, got in case.books.received.get(index, ()):
                payment = case.records.payments[at]
                parts.append(minus(payment.at, "amount", payment.amount or got, got))
        for credit in case.books.credits_of.get(index, ()):
            taken = case.books.documents[credit]
            parts.append(Part(taken.at, "gross", taken.gross, taken.gross))
    contested = min(case.claims.disputed.get(index, 0), rest.minor)
    if contested:
        money = Money(contested, rest.currency)
        parts.append(minus(document.at, "counted as dispute", money, money))
    held = document.retainage
    if held is not None and held.minor:
        taken_off = Money(min(abs(held.minor), rest.minor - contested), rest.currency)
        parts.append(minus(document.at, "retainage", held, taken_off))
    return parts


def _payment_rows(case: Case, index: int) -> Iterator[Source]:
    for at, _ in case.books.received.get(index, ()):
        yield case.records.payments[at].at


def _why_short(*, closed: bool, small: bool, overdue: int | None) -> str:
    size = "a small rest (bank fee, cash discount or rounding?)" if small else "a part"
    if closed:
        return f"closed as paid although {size} never came"
    return f"{size} is missing {overdue} days after the due date"


def _short_confidence(case: Case, index: int, *, closed: bool) -> int:
    """A customer who pays in instalments and paid lately may still pay the rest."""
    if closed:
        return 94
    received = case.books.received.get(index, [])
    days = [case.records.payments[at].paid_on for at, _ in received]
    last = max((day for day in days if day), default=None)
    if len(received) > 1 and last and (case.policy.as_of - last).days <= 40:
        return 58
    return 90
