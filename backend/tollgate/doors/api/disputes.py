"""Disputes, promises and follow-ups."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import JSONResponse
from pydantic import Field

from tollgate.domain.receivables.disputes import (
    Cause,
    DisputeMove,
    DisputeState,
    causes,
)
from tollgate.domain.receivables.promises import promise_state
from tollgate.doors.api.idempotency import IdempotencyKey, once
from tollgate.doors.api.identity import MayReadMail, MayWorkMail, SignedIn, TheFirm
from tollgate.doors.api.mail_case import invoice_cases
from tollgate.doors.api.queue import Revision
from tollgate.doors.api.shapes import Body, Code, MoneyBody, Paged, Text, cursor, paged, shown
from tollgate.kernel.errors import NotFound
from tollgate.kernel.reason_cards import CARDS
from tollgate.kernel.reasons import Reason, Role
from tollgate.store import disputes as dispute_store
from tollgate.store import documents, mail_screens, mails, worklists
from tollgate.workflows.finish_follow_up import finish_follow_up
from tollgate.workflows.move_dispute import (
    Outcome,
    Wanted,
    move_dispute,
    open_dispute,
    split_dispute,
)
from tollgate.workflows.parts.mail_case import policy

router = APIRouter(prefix="/v1", tags=["disputes"])
Cut = Annotated[tuple[str | None, int], Depends(cursor)]
Word = Annotated[str | None, Query(max_length=80, pattern=r"^[^\x00]*$")]
_LAX = Field(strict=False)


@router.get("/disputes")
def listed(
    firm: TheFirm,
    actor: MayReadMail,
    cut: Cut,
    state: DisputeState | None = None,
    owner_role: Role | None = None,
    open: bool = False,
    customer: Word = None,
    invoice: Word = None,
    mail: Word = None,
    search: Word = None,
) -> Paged:
    """Disputes, newest first; `open` keeps those that freeze something."""
    filters = {
        "state": state or "",
        "owner_role": owner_role or "",
        "open": "yes" if open else "",
        "customer": customer or "",
        "invoice": invoice or "",
        "mail": mail or "",
        "search": search or "",
    }
    with firm.database.read() as tx:
        return paged(mail_screens.disputes(tx, filters, cut), shown)


@router.get("/dispute-causes")
def by_cause(firm: TheFirm, actor: MayReadMail) -> list[dict[str, Any]]:
    """Disputes by project type, milestone, reason and cause: how many, over how much, how they
    ended."""
    with firm.database.read() as tx:
        return [shown(row) for row in mail_screens.dispute_causes(tx)]


@router.get("/frozen-balances")
def frozen(firm: TheFirm, actor: MayReadMail) -> list[dict[str, Any]]:
    """What disputes freeze, by customer and currency."""
    with firm.database.read() as tx:
        return [shown(row) for row in mail_screens.frozen_by_customer(tx)]


@router.get("/receivables/{invoice}")
def receivable(firm: TheFirm, actor: MayReadMail, invoice: Code) -> dict[str, Any]:
    """One invoice as collections sees it: open, frozen, collectable, promised, paused, and the
    project behind it."""
    with firm.database.read() as tx:
        found = invoice_cases(tx, [invoice], firm.world.clock.now().date())
        if not found:
            raise NotFound(f"there is no invoice {invoice}")
        about = mail_screens.disputes(tx, {"invoice": invoice}, (None, 100))
    return found[0] | {"disputes": [shown(row) for row in about.rows]}


@router.get("/disputes/{id}")
def one(firm: TheFirm, actor: MayReadMail, id: Code, response: Response) -> dict[str, Any]:
    """One dispute with its history, evidence, invoice and the causes it may lead to."""
    with firm.database.read() as tx:
        row = mail_screens.dispute(tx, id)
        if row is None:
            raise NotFound(f"there is no dispute {id}")
        steps = dispute_store.steps(tx, id)
        parts = dispute_store.parts(tx, id)
        invoice = invoice_cases(tx, [row["invoice"]], firm.world.clock.now().date())
        credited = documents.credit_note_of(tx, row["invoice"])
        letter = mails.get(tx, row["mail"]) if row["mail"] else None
        story = worklists.entries_of(tx, [f"dispute:{id}"])
    response.headers["ETag"] = f'"{row["revision"]}"'
    card = CARDS[Reason(row["reason"])]
    currency = row["currency"]
    return shown(row) | {
        "title": card.title,
        "next_step": card.next_step,
        "causes": [cause.value for cause in causes(Reason(row["reason"]))],
        "steps": [shown({**step._mapping, "currency": currency}) for step in steps],
        "parts": [shown(part._mapping) for part in parts],
        "invoice_case": invoice[0] if invoice else None,
        "credited_by": credited,
        "letter": ({"subject": letter.subject, "new_part": letter.new_part} if letter else None),
        "project_title": row["title"],
        "audited": [shown(entry) for entry in story],
    }


class DisputeBody(Body):
    """A dispute that a client made by telephone or on paper."""

    invoice: Code
    reason: Annotated[Reason, _LAX]
    note: Text
    amount: MoneyBody | None = None
    line: int | None = None


@router.post("/disputes", status_code=201)
def opened(
    firm: TheFirm,
    actor: SignedIn,
    request: Request,
    body: DisputeBody,
    key: IdempotencyKey = None,
) -> JSONResponse:
    """Freeze a slice of an invoice by hand."""
    wanted = Wanted(
        body.invoice,
        body.reason,
        body.amount.value() if body.amount else None,
        body.line,
        body.note,
    )
    said = (request, body.model_dump())
    return once(firm, actor, key, said, lambda: (201, {"id": open_dispute(firm, wanted, actor)}))


class DisputeMoveBody(Body):
    move: Annotated[DisputeMove, _LAX]
    note: Text = ""
    cause: Annotated[Cause | None, _LAX] = None


@router.post("/disputes/{id}/moves")
def move(
    firm: TheFirm, actor: SignedIn, id: Code, body: DisputeMoveBody, revision: Revision
) -> dict[str, Any]:
    """Take, hand back, uphold, reject, withdraw, settle or reopen a dispute."""
    outcome = Outcome(body.note, body.cause)
    state = move_dispute(firm, id, body.move, (outcome, revision), actor)
    return {"id": id, "state": state}


class SplitBody(Body):
    parts: list[MoneyBody]
    note: Text = ""


@router.post("/disputes/{id}/split")
def divide(
    firm: TheFirm, actor: SignedIn, id: Code, body: SplitBody, revision: Revision
) -> dict[str, Any]:
    """Divide a dispute into parts that are decided one by one."""
    parts = [part.value() for part in body.parts]
    return {"ids": split_dispute(firm, id, parts, (body.note, revision), actor)}


@router.get("/promises")
def promises(firm: TheFirm, actor: MayReadMail, cut: Cut, customer: Word = None) -> Paged:
    """Promises to pay, newest first, and whether payments kept them."""
    today = firm.world.clock.now().date()
    with firm.database.read() as tx:
        page = mail_screens.promises(tx, customer, cut)
        invoices = {row["invoice"] for row in page.rows}
        all_ = [dispute_store.as_promise(row) for row in dispute_store.promises(tx, invoices)]
        paid = dispute_store.paid(tx, invoices)
        grace = policy(tx).grace_days
    known = {promise.id: promise for promise in all_}

    def with_state(row: Any) -> dict[str, Any]:
        own = known[row["id"]]
        later = [promise for promise in all_ if promise.id > own.id]
        state = promise_state(own, later, paid.get(own.invoice, []), today, grace)
        return shown(row) | {"promise_state": state}

    return paged(page, with_state)


@router.get("/follow-ups")
def follow_ups(firm: TheFirm, actor: MayReadMail, cut: Cut, customer: Word = None) -> Paged:
    """Follow-ups that are still to be done."""
    with firm.database.read() as tx:
        return paged(mail_screens.follow_ups(tx, {"customer": customer or ""}, cut), shown)


@router.post("/follow-ups/{id}/done")
def done(firm: TheFirm, actor: MayWorkMail, id: Code) -> dict[str, str]:
    """Note that somebody looked again."""
    finish_follow_up(firm, id, actor)
    return {"id": id}
