"""Queries for screens and lists: filtered, in pages, never more rows than a page holds.

Pages are cut by key, not by offset, so that page 1,000 costs what page 1 costs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select, tuple_

from tollgate.store.database import Tx
from tollgate.store.tables.audit import AuditLinkRow, AuditPayloadRow
from tollgate.store.tables.columns import table
from tollgate.store.tables.contracts import (
    ContractRow,
    ContractVersionRow,
    CustomerRow,
    MilestoneTermRow,
)
from tollgate.store.tables.events import (
    AcceptanceRow,
    BillingEventRow,
    ConnectionRow,
    InboxRow,
    MilestoneReportRow,
)
from tollgate.store.tables.gate import DecisionRow, PolicyRow
from tollgate.store.tables.invoicing import (
    DeliveryRow,
    HoldbackReleaseRow,
    InvoiceLineRow,
    InvoiceRow,
    InvoiceTaxRow,
    LegRow,
)
from tollgate.store.tables.ledger import JournalEntryRow, JournalPostingRow
from tollgate.store.tables.people import PersonRow
from tollgate.store.tables.receivables import AllocationRow, PaymentRow
from tollgate.store.tables.review import ReviewItemRow
from tollgate.store.tables.targets import PaymentReversalRow

INVOICE, LINE, TAX, LEG = (
    table(InvoiceRow),
    table(InvoiceLineRow),
    table(InvoiceTaxRow),
    table(LegRow),
)
CONTRACT, VERSION, TERM = table(ContractRow), table(ContractVersionRow), table(MilestoneTermRow)
CUSTOMER, EVENT, ITEM = table(CustomerRow), table(BillingEventRow), table(ReviewItemRow)
REPORT, ACCEPTANCE, DECISION = (
    table(MilestoneReportRow),
    table(AcceptanceRow),
    table(DecisionRow),
)
INBOX, CONNECTION, DELIVERY = table(InboxRow), table(ConnectionRow), table(DeliveryRow)
ENTRY, POSTING = table(JournalEntryRow), table(JournalPostingRow)
PAYMENT, ALLOCATION = table(PaymentRow), table(AllocationRow)
REVERSAL, RELEASE = table(PaymentReversalRow), table(HoldbackReleaseRow)
LINK, PAYLOAD = table(AuditLinkRow), table(AuditPayloadRow)
POLICY, PERSON = table(PolicyRow), table(PersonRow)

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """One page and the key after which the next one begins, None on the last."""

    rows: Sequence[Row]
    next: str | None


def page(
    tx: Tx,
    query: Select[Any],
    key: ColumnElement[Any],
    cut: tuple[str | None, int],
    newest_first: bool = False,
) -> Page:
    """One page of a query, ordered by a unique key. `cut` is (after this key, how many)."""
    after, limit = cut
    if after is not None:
        query = query.where(key < after if newest_first else key > after)
    ordered = query.order_by(key.desc() if newest_first else key).limit(limit + 1)
    rows = [dict(row) for row in tx.execute(ordered).mappings()]
    more = len(rows) > limit
    rows = rows[:limit]
    return Page(rows, str(rows[-1][key.key or ""]) if more and rows else None)


def invoices(tx: Tx, filters: Mapping[str, str], cut: tuple[str | None, int]) -> Page:
    """Posted documents, newest first. Filters: entity, customer, contract, kind, search."""
    credited = INVOICE.alias("credit_note")
    query = select(
        INVOICE,
        CUSTOMER.c.name.label("customer_name"),
        LEG.c.milestone,
        credited.c.number.label("credited_by"),
    )
    query = (
        query.join(CUSTOMER, CUSTOMER.c.code == INVOICE.c.customer)
        .outerjoin(LEG, LEG.c.invoice == INVOICE.c.id)
        .outerjoin(credited, credited.c.credits == INVOICE.c.id)
    )
    for name in ("entity", "customer", "contract", "kind"):
        if filters.get(name):
            query = query.where(INVOICE.c[name] == filters[name])
    if filters.get("search"):
        word = filters["search"]
        query = query.where(
            or_(
                INVOICE.c.number.icontains(word, autoescape=True),
                CUSTOMER.c.name.icontains(word, autoescape=True),
                INVOICE.c.contract.icontains(word, autoescape=True),
                INVOICE.c.po_number.icontains(word, autoescape=True),
            )
        )
    return page(tx, query, INVOICE.c.id, cut, newest_first=True)


def invoice(tx: Tx, id: str) -> dict[str, Any] | None:
    """One document with lines, tax, journal, deliveries, payments and releases of its holdback."""
    found = invoices_by(tx, INVOICE.c.id == id)
    if not found:
        return None
    row = dict(found[0])
    row["lines"] = _all(tx, select(LINE).where(LINE.c.invoice == id).order_by(LINE.c.position))
    row["taxes"] = _all(tx, select(TAX).where(TAX.c.invoice == id).order_by(TAX.c.position))
    row["journal"] = _all(
        tx,
        select(POSTING.c.account, POSTING.c.amount_minor)
        .join(ENTRY, ENTRY.c.id == POSTING.c.entry)
        .outerjoin(RELEASE, RELEASE.c.id == ENTRY.c.release)
        .where(or_(ENTRY.c.invoice == id, RELEASE.c.invoice == id))
        .order_by(ENTRY.c.booked_at, ENTRY.c.id, POSTING.c.position),
    )
    row["deliveries"] = _all(tx, select(DELIVERY).where(DELIVERY.c.invoice == id))
    row["payments"] = _all(
        tx,
        select(PAYMENT.c.reference, PAYMENT.c.paid_on, ALLOCATION.c.amount_minor)
        .join(PAYMENT, PAYMENT.c.id == ALLOCATION.c.payment)
        .outerjoin(REVERSAL, REVERSAL.c.payment == PAYMENT.c.id)
        .where(ALLOCATION.c.invoice == id, REVERSAL.c.id.is_(None))
        .order_by(PAYMENT.c.paid_on),
    )
    row["releases"] = _all(
        tx, select(RELEASE).where(RELEASE.c.invoice == id).order_by(RELEASE.c.at, RELEASE.c.id)
    )
    return row


def invoices_by(tx: Tx, condition: ColumnElement[bool]) -> list[dict[str, Any]]:
    credited = INVOICE.alias("credit_note")
    return _all(
        tx,
        select(
            INVOICE,
            CUSTOMER.c.name.label("customer_name"),
            LEG.c.milestone,
            LEG.c.occurrence,
            credited.c.number.label("credited_by"),
        )
        .join(CUSTOMER, CUSTOMER.c.code == INVOICE.c.customer)
        .outerjoin(LEG, LEG.c.invoice == INVOICE.c.id)
        .outerjoin(credited, credited.c.credits == INVOICE.c.id)
        .where(condition),
    )


def _all(tx: Tx, query: Select[Any]) -> list[dict[str, Any]]:
    return [dict(row) for row in tx.execute(query).mappings()]


def customers(tx: Tx, cut: tuple[str | None, int]) -> Page:
    return page(tx, select(CUSTOMER), CUSTOMER.c.code, cut)


def customer(tx: Tx, code: str) -> dict[str, Any] | None:
    rows = _all(tx, select(CUSTOMER).where(CUSTOMER.c.code == code))
    return rows[0] if rows else None


def contracts(tx: Tx, customer: str | None, cut: tuple[str | None, int]) -> Page:
    query = select(CONTRACT)
    if customer:
        query = query.where(CONTRACT.c.customer == customer)
    return page(tx, query, CONTRACT.c.code, cut)


def milestones(tx: Tx, filters: Mapping[str, str], cut: tuple[str | None, int]) -> Page:
    """Milestones of the newest contract versions with what is known of each.

    Filters: contract, customer, pm, state (planned, reported, accepted, held, billed, unbilled),
    search. The page key is "contract/milestone".
    """
    # Asked for each row of the page, not for all contracts at once.
    newest = (
        select(func.max(VERSION.c.number))
        .where(VERSION.c.contract == TERM.c.contract)
        .correlate(TERM)
        .scalar_subquery()
    )
    place = (TERM.c.contract + "/" + TERM.c.milestone).label("place")
    query = (
        select(
            place,
            TERM,
            CONTRACT.c.customer,
            CONTRACT.c.entity,
            CONTRACT.c.currency,
            CONTRACT.c.title,
            CONTRACT.c.project_type,
            CONTRACT.c.acceptance_required,
            CONTRACT.c.pm_email,
            CUSTOMER.c.name.label("customer_name"),
        )
        .join(CONTRACT, CONTRACT.c.code == TERM.c.contract)
        .join(CUSTOMER, CUSTOMER.c.code == CONTRACT.c.customer)
        .where(TERM.c.version == newest)
    )
    if filters.get("contract"):
        query = query.where(TERM.c.contract == filters["contract"])
    # As a set of contracts, by which the database finds their milestones.
    for name, column in (("customer", CONTRACT.c.customer), ("pm", CONTRACT.c.pm_email)):
        if filters.get(name):
            own = select(CONTRACT.c.code).where(column == filters[name])
            query = query.where(TERM.c.contract.in_(own))
    if filters.get("state"):
        query = query.where(_in_state(filters["state"]))
    if filters.get("search"):
        word = filters["search"]
        query = query.where(
            or_(
                TERM.c.contract.icontains(word, autoescape=True),
                TERM.c.name.icontains(word, autoescape=True),
                CUSTOMER.c.name.icontains(word, autoescape=True),
                CONTRACT.c.title.icontains(word, autoescape=True),
            )
        )
    after, limit = cut
    if after is not None:
        contract, _, milestone = after.partition("/")
        query = query.where(
            or_(
                TERM.c.contract > contract,
                and_(TERM.c.contract == contract, TERM.c.milestone > milestone),
            )
        )
    rows = _all(tx, query.order_by(TERM.c.contract, TERM.c.milestone).limit(limit + 1))
    following = rows[limit - 1]["place"] if len(rows) > limit else None
    return Page(rows[:limit], following)


def _in_state(state: str) -> ColumnElement[bool]:
    """Whether a milestone's row is in one of the states that people filter by."""
    here = and_(LEG.c.contract == TERM.c.contract, LEG.c.milestone == TERM.c.milestone)
    net = select(func.coalesce(func.sum(LEG.c.net_minor), 0)).where(here).scalar_subquery()
    held = tuple_(TERM.c.contract, TERM.c.milestone).in_(
        select(EVENT.c.contract, EVENT.c.milestone).where(EVENT.c.state == "held")
    )
    reported = exists().where(
        REPORT.c.contract == TERM.c.contract,
        REPORT.c.milestone == TERM.c.milestone,
        REPORT.c.completed,
    )
    accepted = exists().where(
        ACCEPTANCE.c.contract == TERM.c.contract,
        ACCEPTANCE.c.milestone == TERM.c.milestone,
        ACCEPTANCE.c.verdict == "accepted",
    )
    conditions: dict[str, ColumnElement[bool]] = {
        "billed": net > 0,
        "unbilled": net == 0,
        "held": and_(net == 0, held),
        "accepted": and_(net == 0, accepted),
        "reported": and_(net == 0, reported),
        "planned": and_(net == 0, ~reported),
    }
    return conditions[state]


def covers_of(tx: Tx, contracts_: Sequence[str]) -> list[dict[str, Any]]:
    """Invoices and credit notes by the milestones they cover."""
    return _all(
        tx,
        select(
            LEG.c.contract,
            LEG.c.milestone,
            LEG.c.payer,
            LEG.c.kind,
            LEG.c.net_minor,
            INVOICE.c.id,
            INVOICE.c.number,
            INVOICE.c.issued_on,
        )
        .join(INVOICE, INVOICE.c.id == LEG.c.invoice)
        .where(LEG.c.contract.in_(contracts_))
        .order_by(LEG.c.at, LEG.c.kind.desc()),
    )


def events_of(tx: Tx, contracts_: Sequence[str]) -> list[dict[str, Any]]:
    return _all(tx, select(EVENT).where(EVENT.c.contract.in_(contracts_)).order_by(EVENT.c.id))


def billing_events(tx: Tx, state: str | None, cut: tuple[str | None, int]) -> Page:
    query = select(EVENT)
    if state:
        query = query.where(EVENT.c.state == state)
    return page(tx, query, EVENT.c.id, cut, newest_first=True)


def inbox_events(
    tx: Tx, state: str | None, connection: str | None, cut: tuple[str | None, int]
) -> Page:
    columns = [column for column in INBOX.columns if column.name not in ("body", "headers")]
    query = select(*columns, func.length(INBOX.c.body).label("bytes"))
    if state:
        query = query.where(INBOX.c.state == state)
    if connection:
        query = query.where(INBOX.c.connection == connection)
    return page(tx, query, INBOX.c.id, cut, newest_first=True)


def policies(tx: Tx) -> list[dict[str, Any]]:
    return _all(tx, select(POLICY).order_by(POLICY.c.version.desc()))


def people(tx: Tx) -> list[dict[str, Any]]:
    rows = select(PERSON.c.email, PERSON.c.name, PERSON.c.role, PERSON.c.active)
    return _all(tx, rows.order_by(PERSON.c.email))


def decisions_on(tx: Tx, event: str) -> list[dict[str, Any]]:
    rows = select(DECISION).where(DECISION.c.event == event).order_by(DECISION.c.id.desc())
    return _all(tx, rows.limit(50))


def audit_entries(tx: Tx, subject: str) -> list[dict[str, Any]]:
    """What the chain remembers of one subject, oldest first."""
    return _all(
        tx,
        select(LINK, PAYLOAD.c.payload)
        .outerjoin(
            PAYLOAD,
            and_(PAYLOAD.c.chain == LINK.c.chain, PAYLOAD.c.position == LINK.c.position),
        )
        .where(LINK.c.subject == subject)
        .order_by(LINK.c.at_micros, LINK.c.position)
        .limit(500),
    )


def counts(tx: Tx) -> dict[str, int]:
    """How much there is of what, for the metrics page."""
    result = {
        "invoices": tx.execute(select(func.count()).select_from(INVOICE)).scalar_one(),
        "review_items_open": tx.execute(
            select(func.count()).select_from(ITEM).where(ITEM.c.state != "settled")
        ).scalar_one(),
    }
    for state in ("kept", "held", "dead"):
        result[f"inbox_{state}"] = tx.execute(
            select(func.count()).select_from(INBOX).where(INBOX.c.state == state)
        ).scalar_one()
    for state in ("pending", "uncertain", "failed"):
        result[f"deliveries_{state}"] = tx.execute(
            select(func.count()).select_from(DELIVERY).where(DELIVERY.c.state == state)
        ).scalar_one()
    return result
