"""What was billed so far, as advisors compare new drafts with it: one row per posted document."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Select, func, select

from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.contracts import (
    ContractRow,
    ContractVersionRow,
    CustomerRow,
    MilestoneTermRow,
)
from tollgate.store.tables.invoicing import InvoiceRow, LegRow

INVOICE, LEG, CONTRACT = table(InvoiceRow), table(LegRow), table(ContractRow)
VERSION, TERM, CUSTOMER = table(ContractVersionRow), table(MilestoneTermRow), table(CustomerRow)


def latest(tx: Tx, most: int) -> Sequence[Any]:
    """The newest documents of the firm, at most `most`, oldest first."""
    newest = select(INVOICE.c.id).order_by(INVOICE.c.id.desc()).limit(most)
    return _rows(tx, _billed().where(INVOICE.c.id.in_(newest)))


def of_customers(tx: Tx, customers: Collection[str]) -> Sequence[Any]:
    """Every document of some customers, oldest first."""
    return _rows(tx, _billed().where(INVOICE.c.customer.in_(customers)))


def one(tx: Tx, invoice: str) -> Any:
    """One document, None when it covers no milestone."""
    return next(iter(_rows(tx, _billed().where(INVOICE.c.id == invoice))), None)


def count(tx: Tx) -> int:
    """How many invoices were posted, credited ones among them."""
    rows = select(func.count()).select_from(INVOICE).where(INVOICE.c.kind == DocumentKind.INVOICE)
    return int(tx.execute(rows).scalar_one())


def _rows(tx: Tx, rows: Select[Any]) -> Sequence[Any]:
    return tx.execute(rows.order_by(INVOICE.c.issued_on, INVOICE.c.id)).all()


def _billed() -> Select[Any]:
    """One row per document and the milestone that it covers; a credit note's net is negative.
    `credited` names the credit note that took an invoice back."""
    note = INVOICE.alias("note")
    later = VERSION.alias("later")
    newest = (
        select(func.max(later.c.number))
        .where(later.c.contract == LEG.c.contract)
        .correlate(LEG)
        .scalar_subquery()
    )
    in_force = [VERSION.c.contract == LEG.c.contract, VERSION.c.number == newest]
    terms = [TERM.c.contract == LEG.c.contract, TERM.c.version == newest]
    value = select(VERSION.c.value_minor).where(*in_force).correlate(LEG)
    steps = select(func.count()).select_from(TERM).where(*terms).correlate(LEG)
    name = select(TERM.c.name).where(*terms, TERM.c.milestone == LEG.c.milestone).correlate(LEG)
    return (
        select(
            INVOICE.c.id,
            INVOICE.c.number,
            INVOICE.c.kind,
            INVOICE.c.issued_on,
            INVOICE.c.customer,
            INVOICE.c.currency,
            INVOICE.c.holdback_minor,
            INVOICE.c.po_number,
            LEG.c.contract,
            LEG.c.milestone,
            LEG.c.net_minor,
            CUSTOMER.c.name.label("customer_name"),
            CUSTOMER.c.legal_name,
            CONTRACT.c.service_line,
            value.scalar_subquery().label("value_minor"),
            steps.scalar_subquery().label("steps"),
            name.scalar_subquery().label("milestone_name"),
            note.c.id.label("credited"),
        )
        .join(LEG, LEG.c.invoice == INVOICE.c.id)
        .join(CUSTOMER, CUSTOMER.c.code == INVOICE.c.customer)
        .join(CONTRACT, CONTRACT.c.code == LEG.c.contract)
        .outerjoin(note, note.c.credits == INVOICE.c.id)
    )
