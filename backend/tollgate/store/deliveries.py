"""Deliveries of posted documents, and the documents as targets need them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, literal, or_, select, update

from tollgate.domain.invoicing.delivery import MOST_ATTEMPTS, DeliveryState
from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.domain.invoicing.posted import Line, Posted
from tollgate.domain.review.item import ItemKind, ItemState
from tollgate.kernel.errors import NotFound
from tollgate.kernel.money import Money
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.contracts import ContractRow, CustomerRow
from tollgate.store.tables.invoicing import DeliveryRow, InvoiceLineRow, InvoiceRow, LegRow
from tollgate.store.tables.ledger import JournalEntryRow, JournalPostingRow
from tollgate.store.tables.review import ReviewItemRow

DELIVERY, CUSTOMER, CONTRACT = table(DeliveryRow), table(CustomerRow), table(ContractRow)
INVOICE, LINE, LEG = table(InvoiceRow), table(InvoiceLineRow), table(LegRow)
ENTRY, POSTING, ITEM = table(JournalEntryRow), table(JournalPostingRow), table(ReviewItemRow)


def get(tx: Tx, id: str) -> Any:
    """
    Raises:
        NotFound: there is no such delivery.
    """
    found = tx.execute(select(DELIVERY).where(DELIVERY.c.id == id)).first()
    if found is None:
        raise NotFound(f"there is no delivery {id}")
    return found


def sent(tx: Tx, now: datetime, limit: int) -> list[str]:
    """Deliveries that wait for an acknowledgement and are due for a look, the longest waiting
    first."""
    rows = (
        select(DELIVERY.c.id)
        .where(
            DELIVERY.c.state == DeliveryState.SENT,
            or_(DELIVERY.c.not_before.is_(None), DELIVERY.c.not_before <= now),
        )
        .order_by(DELIVERY.c.changed_at)
        .limit(limit)
    )
    return list(tx.execute(rows).scalars())


def move(tx: Tx, id: str, was: DeliveryState, values: Mapping[str, Any]) -> bool:
    """Change a delivery that still is where the caller saw it; False when somebody else moved it
    meanwhile."""
    change = update(DELIVERY).where(DELIVERY.c.id == id, DELIVERY.c.state == was)
    return tx.execute(change.values(**values)).rowcount == 1


def claim(tx: Tx, id: str, was: DeliveryState, seen: datetime | None, values: Any) -> bool:
    """As `move`, and nobody began another attempt since the caller looked."""
    same = DELIVERY.c.attempted_at == seen if seen else DELIVERY.c.attempted_at.is_(None)
    change = update(DELIVERY).where(DELIVERY.c.id == id, DELIVERY.c.state == was, same)
    return tx.execute(change.values(**values)).rowcount == 1


def take_turn(tx: Tx, id: str, seen: datetime | None, until: datetime) -> bool:
    """Be the only one who finishes a document that is there, until an instant; False when somebody
    else is at it."""
    same = DELIVERY.c.not_before == seen if seen else DELIVERY.c.not_before.is_(None)
    change = update(DELIVERY).where(
        DELIVERY.c.id == id, DELIVERY.c.state == DeliveryState.SENT, same
    )
    return tx.execute(change.values(not_before=until)).rowcount == 1


def fail_once(tx: Tx, id: str, note: str, at: datetime, not_before: datetime) -> None:
    """Count an attempt that nobody answered."""
    change = update(DELIVERY).where(DELIVERY.c.id == id)
    tx.execute(
        change.values(
            attempts=DELIVERY.c.attempts + 1, note=note, changed_at=at, not_before=not_before
        )
    )


def postpone(tx: Tx, id: str, note: str, until: datetime) -> None:
    change = update(DELIVERY).where(DELIVERY.c.id == id)
    tx.execute(change.values(note=note, not_before=until))


def sibling(tx: Tx, invoice: str, target: str) -> Any | None:
    """The delivery of another document to the same target."""
    return tx.execute(
        select(DELIVERY).where(DELIVERY.c.invoice == invoice, DELIVERY.c.target == target)
    ).first()


def by_external_ids(tx: Tx, target: str, ids: Collection[str]) -> dict[str, Any]:
    """Our documents at a target by their ids there."""
    rows = tx.execute(
        select(
            DELIVERY.c.external_id,
            DELIVERY.c.state,
            DELIVERY.c.id,
            INVOICE.c.id.label("invoice"),
            INVOICE.c.kind,
            INVOICE.c.number,
            INVOICE.c.customer,
            INVOICE.c.contract,
            INVOICE.c.entity,
            INVOICE.c.currency,
            INVOICE.c.gross_minor,
        )
        .join(INVOICE, INVOICE.c.id == DELIVERY.c.invoice)
        .where(DELIVERY.c.target == target, DELIVERY.c.external_id.in_(ids))
    )
    return {row.external_id: row for row in rows}


def stopped(tx: Tx, target: str | None, reason: str = "") -> list[str]:
    """Dead letters: refused, or given up; those whose open item names a reason, if one is given."""
    query = select(DELIVERY.c.id).where(is_stopped()).order_by(DELIVERY.c.id)
    if target is not None:
        query = query.where(DELIVERY.c.target == target)
    if reason:
        query = query.join(
            ITEM,
            and_(
                ITEM.c.subject == literal("delivery:") + DELIVERY.c.id,
                ITEM.c.kind == ItemKind.DELIVERY,
                ITEM.c.state != ItemState.SETTLED,
                ITEM.c.reasons.contains(reason, autoescape=True),
            ),
        )
    return list(tx.execute(query).scalars())


def is_stopped() -> Any:
    """The condition of a dead letter: refused, or given up."""
    unanswered = DELIVERY.c.state.in_([DeliveryState.PENDING, DeliveryState.UNCERTAIN])
    return or_(
        DELIVERY.c.state == DeliveryState.FAILED,
        and_(unanswered, DELIVERY.c.attempts >= MOST_ATTEMPTS),
    )


def on_their_way(tx: Tx, target: str) -> list[str]:
    """What waits for a target, given up or not."""
    unanswered = DELIVERY.c.state.in_([DeliveryState.PENDING, DeliveryState.UNCERTAIN])
    rows = select(DELIVERY.c.id).where(DELIVERY.c.target == target, unanswered)
    return list(tx.execute(rows.order_by(DELIVERY.c.id)).scalars())


def waiting(tx: Tx, target: str) -> tuple[int, int]:
    """How many documents are on their way to a target, and how many were refused."""
    counts = {
        row.state: int(row.documents)
        for row in tx.execute(
            select(DELIVERY.c.state, func.count().label("documents"))
            .where(DELIVERY.c.target == target)
            .group_by(DELIVERY.c.state)
        )
    }
    on_the_way = counts.get(DeliveryState.PENDING, 0) + counts.get(DeliveryState.UNCERTAIN, 0)
    return on_the_way, counts.get(DeliveryState.FAILED, 0)


def document(tx: Tx, invoice_id: str) -> Posted:
    """A posted document with its lines and journal.

    Raises:
        NotFound: there is no such document.
    """
    credited = INVOICE.alias("credited")
    row = tx.execute(
        select(
            INVOICE,
            CUSTOMER.c.legal_name,
            CUSTOMER.c.billing_email,
            CONTRACT.c.service_line,
            LEG.c.milestone,
            credited.c.number.label("credits_number"),
        )
        .join(CUSTOMER, CUSTOMER.c.code == INVOICE.c.customer)
        .outerjoin(CONTRACT, CONTRACT.c.code == INVOICE.c.contract)
        .outerjoin(LEG, LEG.c.invoice == INVOICE.c.id)
        .outerjoin(credited, credited.c.id == INVOICE.c.credits)
        .where(INVOICE.c.id == invoice_id)
    ).first()
    if row is None:
        raise NotFound(f"there is no document {invoice_id}")
    lines = tx.execute(select(LINE).where(LINE.c.invoice == invoice_id).order_by(LINE.c.position))
    journal = tx.execute(
        select(POSTING.c.account, POSTING.c.amount_minor)
        .join(ENTRY, ENTRY.c.id == POSTING.c.entry)
        .where(ENTRY.c.invoice == invoice_id)
        .order_by(POSTING.c.position)
    )
    return _posted(row, list(lines), list(journal))


def _posted(row: Any, lines: Sequence[Any], journal: Sequence[Any]) -> Posted:
    return Posted(
        key=row.id,
        kind=DocumentKind(row.kind),
        number=row.number,
        credits_number=row.credits_number,
        entity=row.entity,
        customer=row.customer,
        customer_name=row.legal_name,
        contract=row.contract or "",
        milestone=row.milestone or "",
        issued_on=row.issued_on,
        due_on=row.due_on,
        po_number=row.po_number,
        net=Money(row.net_minor, row.currency),
        tax=Money(row.tax_minor, row.currency),
        gross=Money(row.gross_minor, row.currency),
        lines=tuple(
            Line(x.description, Money(x.net_minor, row.currency), x.tax_treatment, x.rate_bp)
            for x in lines
        ),
        postings=tuple((x.account, x.amount_minor) for x in journal),
        service_line=row.service_line or "",
        email=row.billing_email,
        credits=row.credits,
    )
