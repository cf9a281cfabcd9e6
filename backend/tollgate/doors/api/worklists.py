"""Work lists beside the records: open items, monthly totals, and one invoice's whole story."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query

from tollgate.doors.api.identity import MayReadAudit, MayReadBilling, TheFirm
from tollgate.doors.api.shapes import Code, Paged, cursor, paged, shown
from tollgate.kernel.calendar import Month
from tollgate.kernel.errors import NotFound
from tollgate.store import screens, sign_offs, worklists

router = APIRouter(prefix="/v1", tags=["work lists"])
Cut = Annotated[tuple[str | None, int], Depends(cursor)]
Word = Annotated[str | None, Query(max_length=80, pattern=r"^[^\x00]*$")]


@router.get("/open-items")
def open_items(firm: TheFirm, actor: MayReadBilling, cut: Cut, customer: Word = None) -> Paged:
    """Invoices that are neither paid in full nor credited."""
    with firm.database.read() as tx:
        return paged(worklists.open_items(tx, customer, cut), shown)


@router.get("/open-balances")
def open_balances(firm: TheFirm, actor: MayReadBilling, cut: Cut, search: Word = None) -> Paged:
    """What each customer owes, and how much of it is past due, by currency; longest owed first."""
    today = firm.world.clock.now().date()
    with firm.database.read() as tx:
        return paged(worklists.open_by_customer(tx, today, search, cut), shown)


@router.get("/open-totals")
def open_totals(firm: TheFirm, actor: MayReadBilling) -> list[dict[str, Any]]:
    """What all customers owe together, and how much of it is past due, by currency."""
    with firm.database.read() as tx:
        return [shown(row) for row in worklists.open_totals(tx, firm.world.clock.now().date())]


@router.get("/issued-totals")
def issued_totals(
    firm: TheFirm, actor: MayReadBilling, month: Annotated[str, Query(pattern=r"^\d{4}-\d{2}$")]
) -> list[dict[str, Any]]:
    """What was invoiced to each customer in a month, credit notes taken off, by currency."""
    of = Month.parse(month)
    with firm.database.read() as tx:
        return [shown(row) for row in worklists.issued_totals(tx, of.first_day, of.last_day)]


@router.get("/audit/story")
def story(firm: TheFirm, actor: MayReadAudit, invoice: Code) -> list[dict[str, Any]]:
    """What the audit chains remember of an invoice: the signals and sign-off documents of its
    milestone, its billing event and review items, the invoice itself and its credit note; oldest
    first."""
    with firm.database.read() as tx:
        found = screens.invoice(tx, invoice)
        if found is None:
            raise NotFound(f"there is no document {invoice}")
        documents = [invoice, *worklists.credit_notes_of(tx, invoice)]
        subjects = [f"invoice:{id}" for id in documents]
        if found["contract"]:
            subjects.append(f"milestone:{found['contract']}/{found['milestone']}")
            papers = sign_offs.of_milestone(tx, found["contract"], found["milestone"])
            subjects += [f"document:{paper['id']}" for paper in papers]
        if found["event"]:
            subjects.append(f"event:{found['event']}")
            subjects += [f"item:{id}" for id in worklists.items_on(tx, found["event"])]
        return [shown(row) for row in worklists.entries_of(tx, subjects)]
