"""Invoices as collections sees them, and what could be meant by the numbers of a mail."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select

from tollgate.domain.receivables.disputes import FREEZING
from tollgate.domain.receivables.linking import (
    PUBLIC_DOMAINS,
    Candidates,
    Line,
    Receivable,
    name_key,
    number_key,
)
from tollgate.kernel.money import BASIS_POINTS, rounded
from tollgate.store import mails
from tollgate.store.database import Tx
from tollgate.store.holdbacks import released_minor
from tollgate.store.payments import paid_minor
from tollgate.store.tables.collections import DisputeRow
from tollgate.store.tables.columns import table
from tollgate.store.tables.contracts import (
    ContractRow,
    CustomerRow,
    LegalEntityRow,
    MilestoneTermRow,
    PurchaseOrderRow,
)
from tollgate.store.tables.invoicing import InvoiceLineRow, InvoiceRow, LegRow

INVOICE, LINE, LEG = table(InvoiceRow), table(InvoiceLineRow), table(LegRow)
CONTRACT, CUSTOMER, ENTITY = table(ContractRow), table(CustomerRow), table(LegalEntityRow)
TERM, ORDER = table(MilestoneTermRow), table(PurchaseOrderRow)
DISPUTE = table(DisputeRow)
# Numbers that are written unlike ours are looked for among so many of a likely customer's.
_MOST = 2_000


def receivables(tx: Tx, ids: Collection[str]) -> list[Receivable]:
    """Invoices by id, newest first, with what is open of them and frozen by disputes."""
    return _receivables(tx, INVOICE.c.id.in_(ids)) if ids else []


def open_of(tx: Tx, customer: str) -> list[Receivable]:
    """The invoices of a customer of which something is open, newest first."""
    found = _receivables(tx, INVOICE.c.customer == customer)
    return [invoice for invoice in found if invoice.open_minor > 0]


def _receivables(tx: Tx, which: ColumnElement[bool]) -> list[Receivable]:
    credited = INVOICE.alias("credit_note")
    frozen = (
        select(func.coalesce(func.sum(DISPUTE.c.amount_minor), 0))
        .where(DISPUTE.c.invoice == INVOICE.c.id, DISPUTE.c.state.in_(FREEZING))
        .scalar_subquery()
    )
    rows = tx.execute(
        select(
            INVOICE,
            (released_minor() - paid_minor(INVOICE.c.id)).label("moved_minor"),
            frozen.label("frozen_minor"),
            credited.c.id.label("credited_by"),
            LEG.c.milestone,
            CONTRACT.c.project_type,
        )
        .outerjoin(LEG, LEG.c.invoice == INVOICE.c.id)
        .outerjoin(CONTRACT, CONTRACT.c.code == INVOICE.c.contract)
        .outerjoin(credited, credited.c.credits == INVOICE.c.id)
        .where(INVOICE.c.kind == "invoice", which)
        .order_by(INVOICE.c.issued_on.desc(), INVOICE.c.id.desc())
        .limit(_MOST)
    ).all()
    lines = _lines(tx, [row.id for row in rows])
    return [_receivable(row, lines.get(row.id, ())) for row in rows]


def _lines(tx: Tx, ids: Sequence[str]) -> dict[str, tuple[Line, ...]]:
    found: dict[str, list[Line]] = defaultdict(list)
    rows = select(LINE).where(LINE.c.invoice.in_(ids)).order_by(LINE.c.invoice, LINE.c.position)
    for row in tx.execute(rows):
        tax = rounded(row.net_minor * row.rate_bp, BASIS_POINTS)
        found[row.invoice].append(
            Line(row.position, row.description, row.net_minor, row.net_minor + tax)
        )
    return {id: tuple(all_) for id, all_ in found.items()}


def _receivable(row: Any, lines: tuple[Line, ...]) -> Receivable:
    open_minor = row.gross_minor - row.holdback_minor + int(row.moved_minor)
    return Receivable(
        id=row.id,
        number=row.number or "",
        customer=row.customer,
        currency=row.currency,
        gross_minor=row.gross_minor,
        open_minor=0 if row.credited_by else max(0, open_minor),
        frozen_minor=int(row.frozen_minor),
        issued_on=row.issued_on,
        due_on=row.due_on,
        contract=row.contract or "",
        milestone=row.milestone or "",
        project_type=row.project_type or "",
        entity=row.entity,
        lines=lines,
    )


def candidates(
    tx: Tx, sender: tuple[str, str], text: str, numbers: Collection[str], thread: Sequence[str]
) -> Candidates:
    """What is on record that a mail could mean. `sender` is (address, display name), `thread`
    the message ids that the mail answers."""
    address, name = sender
    by_address = _by_address(tx, address)
    by_domain = frozenset() if by_address else _by_domain(tx, address)
    _, thread_customer, thread_invoices = mails.thread(tx, thread)
    likely = set(by_address | by_domain) | ({thread_customer} if thread_customer else set())
    by_name = frozenset() if likely else _by_name(tx, f"{name}\n{text}")
    return Candidates(
        invoices=_invoices(tx, numbers, likely),
        contracts=_contracts(tx, numbers, likely),
        orders=_orders(tx, numbers, likely),
        by_address=by_address,
        by_domain=by_domain,
        by_name=by_name,
        thread_customer=thread_customer or "",
        thread_invoices=tuple(receivables(tx, thread_invoices)),
        terms=_terms(tx, likely),
    )


def _by_address(tx: Tx, address: str) -> frozenset[str]:
    if not address:
        return frozenset()
    rows = select(CUSTOMER.c.code).where(func.lower(CUSTOMER.c.billing_email) == address)
    return frozenset(tx.execute(rows).scalars()) or mails.confirmed_customers(tx, address)


def _by_domain(tx: Tx, address: str) -> frozenset[str]:
    domain = address.rpartition("@")[2]
    ours = select(ENTITY.c.email)
    own = {email.rpartition("@")[2].lower() for email in tx.execute(ours).scalars()}
    if not domain or domain in PUBLIC_DOMAINS | own:
        return frozenset()
    at_domain = func.lower(CUSTOMER.c.billing_email).endswith(f"@{domain}", autoescape=True)
    return frozenset(tx.execute(select(CUSTOMER.c.code).where(at_domain)).scalars())


def _by_name(tx: Tx, text: str) -> frozenset[str]:
    words = " ".join(name_key(text))
    found = set()
    for row in tx.execute(select(CUSTOMER.c.code, CUSTOMER.c.name).limit(10_000)):
        key = " ".join(name_key(row.name))
        if len(key) > 5 and f" {key} " in f" {words} ":
            found.add(row.code)
    return frozenset(found)


def _invoices(tx: Tx, numbers: Collection[str], likely: set[str]) -> dict[str, list[Receivable]]:
    """By number key: invoices whose number is written exactly so, and those of likely customers
    whose number differs in zeros, case and signs only."""
    if not numbers:
        return {}
    wanted = {number_key(number) for number in numbers}
    written = {each for number in numbers for each in (number, number.upper())}
    # Both columns, so that the unique key of the table finds them.
    entities = list(tx.execute(select(ENTITY.c.code)).scalars())
    exact = select(INVOICE.c.id).where(
        INVOICE.c.entity.in_(entities), INVOICE.c.number.in_(written)
    )
    ids = set(tx.execute(exact).scalars())
    if likely:
        near = (
            select(INVOICE.c.id, INVOICE.c.number)
            .where(INVOICE.c.customer.in_(likely), INVOICE.c.number.is_not(None))
            .order_by(INVOICE.c.issued_on.desc())
            .limit(_MOST)
        )
        ids |= {row.id for row in tx.execute(near) if number_key(row.number) in wanted}
    found: dict[str, list[Receivable]] = defaultdict(list)
    for invoice in receivables(tx, ids):
        found[number_key(invoice.number)].append(invoice)
    return found


def _contracts(
    tx: Tx, numbers: Collection[str], likely: set[str]
) -> dict[str, list[tuple[str, str]]]:
    written = {each for number in numbers for each in (number, number.upper())}
    rows = tx.execute(
        select(CONTRACT.c.code, CONTRACT.c.customer, CONTRACT.c.project_code).where(
            or_(
                CONTRACT.c.code.in_(written),
                CONTRACT.c.project_code.in_(written),
                CONTRACT.c.customer.in_(likely),
            )
        )
    )
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in rows:
        for key in {number_key(row.code), number_key(row.project_code or row.code)}:
            found[key].append((row.code, row.customer))
    return found


def _orders(tx: Tx, numbers: Collection[str], likely: set[str]) -> dict[str, list[tuple[str, str]]]:
    rows = tx.execute(
        select(ORDER.c.number, ORDER.c.customer).where(
            or_(ORDER.c.number.in_(numbers), ORDER.c.customer.in_(likely))
        )
    )
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in rows:
        found[number_key(row.number)].append((row.number, row.customer))
    return found


def _terms(tx: Tx, likely: set[str]) -> tuple[tuple[str, str, str], ...]:
    if not likely:
        return ()
    rows = tx.execute(
        select(TERM.c.contract, TERM.c.milestone, TERM.c.name)
        .join(CONTRACT, CONTRACT.c.code == TERM.c.contract)
        .where(CONTRACT.c.customer.in_(likely))
        .distinct()
        .order_by(TERM.c.contract, TERM.c.milestone)
        .limit(_MOST)
    )
    return tuple((row.contract, row.milestone, row.name) for row in rows)
