"""Queries for the collections inbox and the disputes: lists in pages, and one case in full."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import case, exists, func, or_, select

from tollgate.domain.receivables.disputes import FREEZING, UNDECIDED
from tollgate.store.database import Tx
from tollgate.store.disputes import DISPUTE, FOLLOW_UP, PROMISE
from tollgate.store.mails import LINK, MAIL_TABLE, REPLY_TABLE
from tollgate.store.screens import ACCEPTANCE, CONTRACT, CUSTOMER, INVOICE, LEG, TERM, Page, page

_LISTED = (
    "id received_at state kind sender sender_name subject sent_at customer known contract "
    "milestone primary acted came_by note revision"
).split()


def mails(tx: Tx, filters: Mapping[str, str], cut: tuple[str | None, int]) -> Page:
    """Mails, newest first. Filters: state, customer, label (the primary one), invoice, search."""
    query = select(
        *(MAIL_TABLE.c[name] for name in _LISTED), CUSTOMER.c.name.label("customer_name")
    ).outerjoin(CUSTOMER, CUSTOMER.c.code == MAIL_TABLE.c.customer)
    for name, column in (("state", "state"), ("customer", "customer"), ("label", "primary")):
        if filters.get(name):
            query = query.where(MAIL_TABLE.c[column] == filters[name])
    if filters.get("invoice"):
        query = query.where(
            exists().where(LINK.c.mail == MAIL_TABLE.c.id, LINK.c.invoice == filters["invoice"])
        )
    if filters.get("search"):
        word = filters["search"]
        columns = (MAIL_TABLE.c.subject, MAIL_TABLE.c.sender, CUSTOMER.c.name)
        query = query.where(or_(*(c.icontains(word, autoescape=True) for c in columns)))
    return page(tx, query, MAIL_TABLE.c.id, cut, newest_first=True)


def mail_counts(tx: Tx) -> dict[str, int]:
    """How many mails are in which state."""
    rows = select(MAIL_TABLE.c.state, func.count().label("mails")).group_by(MAIL_TABLE.c.state)
    return {row.state: row.mails for row in tx.execute(rows)}


def thread_of(tx: Tx, thread: str) -> list[dict[str, Any]]:
    """The mails of a thread and our replies to them, oldest first."""
    letters = select(MAIL_TABLE).where(MAIL_TABLE.c.thread == thread).limit(100)
    found = [
        {
            "id": row.id,
            "direction": "in",
            "at": row.received_at,
            "who": row.sender_name or row.sender,
            "subject": row.subject,
            "text": row.new_part,
            "state": row.state,
        }
        for row in tx.execute(letters)
    ]
    ids = [row["id"] for row in found]
    answers = select(REPLY_TABLE).where(REPLY_TABLE.c.mail.in_(ids))
    found += [
        {
            "id": row.id,
            "direction": "out",
            "at": row.at,
            "who": row.by,
            "subject": row.subject,
            "text": row.body,
            "state": row.state,
        }
        for row in tx.execute(answers)
    ]
    return sorted(found, key=lambda row: (row["at"], row["id"]))


def project_context(tx: Tx, invoices: Collection[str]) -> dict[str, dict[str, Any]]:
    """By invoice: what was billed, on which project, and who accepted it when, in which words."""
    every = TERM.alias("every_term")
    newest = (
        select(func.max(every.c.version))
        .where(every.c.contract == LEG.c.contract, every.c.milestone == LEG.c.milestone)
        .correlate(LEG)
        .scalar_subquery()
    )
    rows = tx.execute(
        select(
            INVOICE.c.id,
            INVOICE.c.po_number,
            CONTRACT.c.code.label("contract"),
            CONTRACT.c.title,
            CONTRACT.c.project_type,
            CONTRACT.c.pm_email,
            CONTRACT.c.payment_clause,
            CONTRACT.c.acceptance_clause,
            TERM.c.milestone,
            TERM.c.name.label("milestone_name"),
        )
        .outerjoin(LEG, LEG.c.invoice == INVOICE.c.id)
        .outerjoin(CONTRACT, CONTRACT.c.code == INVOICE.c.contract)
        .outerjoin(
            TERM,
            (TERM.c.contract == LEG.c.contract)
            & (TERM.c.milestone == LEG.c.milestone)
            & (TERM.c.version == newest),
        )
        .where(INVOICE.c.id.in_(invoices))
    )
    found = {row.id: dict(row._mapping) for row in rows}
    for context in found.values():
        context["acceptances"] = [
            dict(row)
            for row in tx.execute(
                select(ACCEPTANCE)
                .where(
                    ACCEPTANCE.c.contract == context["contract"],
                    ACCEPTANCE.c.milestone == context["milestone"],
                )
                .order_by(ACCEPTANCE.c.occurred_at.desc())
                .limit(5)
            ).mappings()
        ]
    return found


def disputes(tx: Tx, filters: Mapping[str, str], cut: tuple[str | None, int]) -> Page:
    """Disputes, newest first. Filters: state, customer, invoice, owner_role, mail, open, search."""
    query = select(
        DISPUTE, CUSTOMER.c.name.label("customer_name"), INVOICE.c.number, CONTRACT.c.title
    )
    query = (
        query.join(CUSTOMER, CUSTOMER.c.code == DISPUTE.c.customer)
        .join(INVOICE, INVOICE.c.id == DISPUTE.c.invoice)
        .outerjoin(CONTRACT, CONTRACT.c.code == DISPUTE.c.contract)
    )
    for name in ("state", "customer", "invoice", "owner_role", "mail"):
        if filters.get(name):
            query = query.where(DISPUTE.c[name] == filters[name])
    if filters.get("open"):
        query = query.where(DISPUTE.c.state.in_(FREEZING))
    if filters.get("search"):
        word = filters["search"]
        columns = (INVOICE.c.number, CUSTOMER.c.name, CONTRACT.c.title)
        query = query.where(or_(*(c.icontains(word, autoescape=True) for c in columns)))
    return page(tx, query, DISPUTE.c.id, cut, newest_first=True)


def dispute(tx: Tx, id: str) -> dict[str, Any] | None:
    """One dispute with the names that people know it by."""
    rows = tx.execute(
        select(DISPUTE, CUSTOMER.c.name.label("customer_name"), INVOICE.c.number, CONTRACT.c.title)
        .join(CUSTOMER, CUSTOMER.c.code == DISPUTE.c.customer)
        .join(INVOICE, INVOICE.c.id == DISPUTE.c.invoice)
        .outerjoin(CONTRACT, CONTRACT.c.code == DISPUTE.c.contract)
        .where(DISPUTE.c.id == id)
    ).mappings()
    return next((dict(row) for row in rows), None)


def dispute_causes(tx: Tx) -> list[dict[str, Any]]:
    """Disputes by project type, milestone, reason and cause: how many, over how much, how they
    ended. Parts of a split count by themselves, a dispute that was misread not at all."""
    undecided = DISPUTE.c.state.in_(UNDECIDED)
    upheld = DISPUTE.c.state.in_(("upheld", "settled"))
    keys = (
        DISPUTE.c.project_type,
        DISPUTE.c.milestone,
        DISPUTE.c.reason,
        DISPUTE.c.cause,
        DISPUTE.c.currency,
    )
    rows = tx.execute(
        select(
            *keys,
            func.count().label("disputes"),
            func.sum(DISPUTE.c.amount_minor).label("amount_minor"),
            func.sum(case((undecided, 1), else_=0)).label("undecided"),
            func.sum(case((upheld, 1), else_=0)).label("upheld"),
            func.sum(case((upheld, DISPUTE.c.amount_minor), else_=0)).label("upheld_amount_minor"),
            func.sum(case((DISPUTE.c.state == "rejected", 1), else_=0)).label("rejected"),
        )
        .where(DISPUTE.c.state != "withdrawn")
        .group_by(*keys)
        .order_by(func.sum(DISPUTE.c.amount_minor).desc())
        .limit(500)
    ).mappings()
    return [dict(row) for row in rows]


def promises(tx: Tx, customer: str | None, cut: tuple[str | None, int]) -> Page:
    """Promises that were not taken back, newest first."""
    query = (
        select(
            PROMISE, INVOICE.c.number, INVOICE.c.customer, CUSTOMER.c.name.label("customer_name")
        )
        .join(INVOICE, INVOICE.c.id == PROMISE.c.invoice)
        .join(CUSTOMER, CUSTOMER.c.code == INVOICE.c.customer)
        .where(PROMISE.c.withdrawn_at.is_(None))
    )
    if customer:
        query = query.where(INVOICE.c.customer == customer)
    return page(tx, query, PROMISE.c.id, cut, newest_first=True)


def follow_ups(tx: Tx, filters: Mapping[str, str], cut: tuple[str | None, int]) -> Page:
    """Open follow-ups by the order in which they were made. Filters: customer, mail, due_by."""
    query = (
        select(FOLLOW_UP, INVOICE.c.number, CUSTOMER.c.name.label("customer_name"))
        .outerjoin(INVOICE, INVOICE.c.id == FOLLOW_UP.c.invoice)
        .join(CUSTOMER, CUSTOMER.c.code == FOLLOW_UP.c.customer)
        .where(FOLLOW_UP.c.done_at.is_(None))
    )
    for name in ("customer", "mail"):
        if filters.get(name):
            query = query.where(FOLLOW_UP.c[name] == filters[name])
    return page(tx, query, FOLLOW_UP.c.id, cut)


def frozen_by_customer(tx: Tx) -> list[dict[str, Any]]:
    """What is frozen by disputes, by customer and currency."""
    rows = tx.execute(
        select(
            DISPUTE.c.customer,
            DISPUTE.c.currency,
            func.count().label("disputes"),
            func.sum(DISPUTE.c.amount_minor).label("frozen_minor"),
        )
        .where(DISPUTE.c.state.in_(FREEZING))
        .group_by(DISPUTE.c.customer, DISPUTE.c.currency)
    ).mappings()
    return [dict(row) for row in rows]
