"""The queries behind reconciliation: each returns what does not hold, and nothing when all does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import func, select

from tollgate.domain.events.billing_event import EventState
from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.domain.review.item import ItemState
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.events import BillingEventRow, MilestoneReportRow
from tollgate.store.tables.invoicing import InvoiceRow, LegRow, SeriesRow
from tollgate.store.tables.ledger import JournalEntryRow, JournalPostingRow
from tollgate.store.tables.review import ReviewItemRow

EVENT, REPORT = table(BillingEventRow), table(MilestoneReportRow)
INVOICE, LEG, SERIES = table(InvoiceRow), table(LegRow), table(SeriesRow)
ENTRY, POSTING, ITEM = table(JournalEntryRow), table(JournalPostingRow), table(ReviewItemRow)

_PAGE = 500


def reported_contracts(tx: Tx) -> Iterator[list[str]]:
    """Codes of the contracts of which anything was reported or billed, a page at a time."""
    codes = sorted(
        set(tx.execute(select(REPORT.c.contract).distinct()).scalars())
        | set(tx.execute(select(LEG.c.contract).distinct()).scalars())
    )
    for start in range(0, len(codes), _PAGE):
        yield codes[start : start + _PAGE]


def live_net(tx: Tx, codes: list[str]) -> dict[tuple[str, str], int]:
    """The net amount of the live legs of each milestone."""
    rows = tx.execute(
        select(LEG.c.contract, LEG.c.milestone, func.sum(LEG.c.net_minor).label("net"))
        .where(LEG.c.contract.in_(codes))
        .group_by(LEG.c.contract, LEG.c.milestone)
    )
    return {(row.contract, row.milestone): int(row.net) for row in rows}


def open_items(tx: Tx, codes: list[str]) -> dict[tuple[str, str], list[str]]:
    """The unsettled review items of each milestone, as "kind id"."""
    rows = tx.execute(
        select(ITEM.c.contract, ITEM.c.milestone, ITEM.c.kind, ITEM.c.id).where(
            ITEM.c.contract.in_(codes), ITEM.c.state != ItemState.SETTLED
        )
    )
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows:
        found[row.contract, row.milestone].append(f"{row.kind} {row.id}")
    return found


def unbalanced_entries(tx: Tx) -> list[str]:
    """Journal entries whose postings do not add up to zero, or that have none."""
    rows = tx.execute(
        select(ENTRY.c.id, ENTRY.c.text)
        .outerjoin(POSTING, POSTING.c.entry == ENTRY.c.id)
        .group_by(ENTRY.c.id, ENTRY.c.text)
        .having(func.coalesce(func.sum(POSTING.c.amount_minor), 1) != 0)
    )
    return [f"{row.text} ({row.id})" for row in rows]


def trial_balance(tx: Tx) -> list[Any]:
    """(entity, currency, account, amount_minor) of every account; debits positive."""
    amount = func.sum(POSTING.c.amount_minor).label("amount_minor")
    return list(
        tx.execute(
            select(ENTRY.c.entity, ENTRY.c.currency, POSTING.c.account, amount)
            .join(POSTING, POSTING.c.entry == ENTRY.c.id)
            .group_by(ENTRY.c.entity, ENTRY.c.currency, POSTING.c.account)
            .order_by(ENTRY.c.entity, ENTRY.c.currency, POSTING.c.account)
        )
    )


def number_gaps(tx: Tx) -> list[str]:
    """Series whose positions are not 1, 2, 3 … up to the one before the next."""
    taken = {
        (row.entity, row.kind, row.year): (row.n, row.lowest, row.highest)
        for row in tx.execute(
            select(
                INVOICE.c.entity,
                INVOICE.c.kind,
                INVOICE.c.year,
                func.count().label("n"),
                func.min(INVOICE.c.position).label("lowest"),
                func.max(INVOICE.c.position).label("highest"),
            )
            .where(INVOICE.c.position.is_not(None))
            .group_by(INVOICE.c.entity, INVOICE.c.kind, INVOICE.c.year)
        )
    }
    stands = {(row.entity, row.kind, row.year): row.next for row in tx.execute(select(SERIES))}
    gaps = []
    for place in sorted(taken.keys() | stands.keys()):
        count, lowest, highest = taken.get(place, (0, 1, 0))
        following = stands.get(place)
        if lowest != 1 or highest != count or following != count + 1:
            name = " ".join(map(str, place))
            gaps.append(
                f"series {name}: {count} numbers from {lowest} to {highest}, next {following}"
            )
    return gaps


def unbooked_documents(tx: Tx) -> list[str]:
    """Posted documents without leg or journal entry, or whose entry books another amount."""
    booked = (
        select(ENTRY.c.invoice, func.sum(POSTING.c.amount_minor).label("receivable"))
        .join(POSTING, POSTING.c.entry == ENTRY.c.id)
        .where(POSTING.c.account.in_(["receivable", "holdback_receivable"]))
        .group_by(ENTRY.c.invoice)
        .subquery()
    )
    rows = tx.execute(
        select(
            INVOICE.c.id,
            INVOICE.c.number,
            INVOICE.c.kind,
            INVOICE.c.gross_minor,
            LEG.c.invoice.label("leg"),
            booked.c.receivable,
        )
        .outerjoin(LEG, LEG.c.invoice == INVOICE.c.id)
        .outerjoin(booked, booked.c.invoice == INVOICE.c.id)
    )
    wrong = []
    for row in rows:
        sign = -1 if row.kind == DocumentKind.CREDIT_NOTE else 1
        if row.leg is None:
            wrong.append(f"{row.number or row.id} covers no milestone")
        if row.receivable is None or int(row.receivable) != sign * row.gross_minor:
            wrong.append(f"{row.number or row.id} is not booked with its gross amount")
    return wrong


def posted_without_invoice(tx: Tx) -> list[str]:
    """Billing events marked posted that no invoice bills, and the reverse."""
    billed = set(
        tx.execute(
            select(INVOICE.c.event).where(
                INVOICE.c.event.is_not(None), INVOICE.c.kind == DocumentKind.INVOICE
            )
        ).scalars()
    )
    marked = set(
        tx.execute(
            select(EVENT.c.id).where(EVENT.c.state.in_([EventState.POSTED, EventState.CREDITED]))
        ).scalars()
    )
    return [f"billing event {id} is marked posted and has no invoice" for id in marked - billed] + [
        f"billing event {id} has an invoice and is not marked posted" for id in billed - marked
    ]
