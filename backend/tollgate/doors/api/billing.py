"""Billing events, approvals, overrides, billing runs, invoices and credit notes."""

from __future__ import annotations

from typing import Annotated, Any, Literal
from urllib.parse import quote

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import JSONResponse
from pydantic import StringConstraints

from tollgate.domain.events.billing_event import EventState
from tollgate.doors.api.idempotency import IdempotencyKey, once
from tollgate.doors.api.identity import (
    MayApprove,
    MayCredit,
    MayReadBilling,
    MayReleaseHoldback,
    MayRunBilling,
    SignedIn,
    TheFirm,
)
from tollgate.doors.api.milestones import decided
from tollgate.doors.api.previews import previewed
from tollgate.doors.api.shapes import (
    Body,
    Code,
    Day,
    Digest,
    MoneyBody,
    Paged,
    Text,
    cursor,
    paged,
    shown,
)
from tollgate.kernel.calendar import Month, parse_date
from tollgate.kernel.errors import BadInput, NotFound
from tollgate.kernel.money import Money
from tollgate.kernel.reason_cards import CARDS
from tollgate.kernel.reasons import Reason
from tollgate.store import events as event_store
from tollgate.store import facts, holdbacks, screens, worklists
from tollgate.workflows.approve_draft import approve_draft
from tollgate.workflows.close_period import close_period
from tollgate.workflows.credit_invoice import credit_invoice
from tollgate.workflows.override_hold import Proposed, Wanted, override_hold
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.parts.till import judge, undecided
from tollgate.workflows.print_invoices import print_invoices
from tollgate.workflows.release_holdback import release_holdback
from tollgate.workflows.run_billing import preview_billing, run_billing

router = APIRouter(prefix="/v1", tags=["billing"])
Cut = Annotated[tuple[str | None, int], Depends(cursor)]
Word = Annotated[str | None, Query(max_length=80, pattern=r"^[^\x00]*$")]


@router.get("/billing-events")
def billing_events(
    firm: TheFirm, actor: MayReadBilling, cut: Cut, state: EventState | None = None
) -> Paged:
    """Billing events, newest first."""
    with firm.database.read() as tx:
        return paged(screens.billing_events(tx, state, cut), shown)


@router.get("/billing-events/{id}")
def billing_event(firm: TheFirm, actor: MayReadBilling, id: Code) -> dict[str, Any]:
    """One billing event: the decision as it would be now, the draft it would bill, and what was
    decided before."""
    with firm.database.read() as tx:
        row = event_store.get(tx, id)
        batch = facts.events(tx, [id])
        earlier = [shown(decision) for decision in screens.decisions_on(tx, id)]
        given = worklists.consents(tx, id)
        now = None
        if undecided(batch[0]):
            answer = judge(facts.snapshot(tx, batch), batch[0], firm.world.clock.now(), None)
            now = decided(answer) | {
                "draft": answer.draft.as_json() if answer.draft else None,
                "preview": previewed(answer.draft, answer.facts.today) if answer.draft else None,
                "cards": _cards(hold.reason for hold in answer.decision.holds),
            }
    said = {name: [shown(row) for row in rows] for name, rows in given.items()}
    return shown(row._mapping) | {"now": now, "decisions": earlier} | said


def _cards(reasons: Any) -> dict[str, dict[str, Any]]:
    """What people see of each reason."""
    return {
        reason.value: {
            "title": CARDS[reason].title,
            "next_step": CARDS[reason].next_step,
            "owner": CARDS[reason].owner,
            "may_override": CARDS[reason].may_override,
        }
        for reason in reasons
    }


class Approve(Body):
    draft_digest: Digest


@router.post("/billing-events/{id}/approvals", status_code=201)
def approve(
    firm: TheFirm,
    actor: MayApprove,
    request: Request,
    id: Code,
    body: Approve,
    key: IdempotencyKey = None,
) -> JSONResponse:
    """Approve the very draft that was shown; it is posted when nothing else holds it."""
    return once(
        firm,
        actor,
        key,
        (request, body.model_dump()),
        lambda: (201, decided(approve_draft(firm, id, body.draft_digest, actor))),
    )


class OverrideBody(Body):
    draft_digest: Digest
    reason: Code
    why: Text
    until: Day


@router.post("/billing-events/{id}/overrides", status_code=201)
def override(
    firm: TheFirm,
    actor: SignedIn,
    request: Request,
    id: Code,
    body: OverrideBody,
    key: IdempotencyKey = None,
) -> JSONResponse:
    """Let one reason pass for one draft, with a reason of one's own and an end. Above the policy's
    limit it only is proposed (202): a second person agrees."""
    if body.reason not in Reason.__members__:
        raise BadInput(f"{body.reason!r} is no reason code", where="reason")
    wanted = Wanted(id, body.draft_digest, Reason(body.reason), body.why, parse_date(body.until))

    def work() -> tuple[int, dict[str, Any]]:
        done = override_hold(firm, wanted, actor)
        if isinstance(done, Proposed):
            return 202, {"proposal": done.id, "item": done.item}
        return 201, decided(done)

    return once(firm, actor, key, (request, body.model_dump()), work)


@router.post("/billing-events/{id}/retry")
def retry(firm: TheFirm, actor: MayReadBilling, id: Code) -> dict[str, Any]:
    """Decide again, after data was corrected."""
    with firm.database.read() as tx:
        event_store.get(tx, id)
    answers = post_batch(firm, [id], actor.id)
    return {"decisions": [decided(answer) for answer in answers]}


class Run(Body):
    period: Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}$")]
    dry_run: bool = False


@router.get("/billing-due")
def billing_due(
    firm: TheFirm, actor: MayRunBilling, month: Annotated[str, Query(pattern=r"^\d{4}-\d{2}$")]
) -> dict[str, Any]:
    """How many undecided billing events a run of a month would look at."""
    parsed = Month.parse(month)
    with firm.database.read() as tx:
        due = event_store.count_due(tx, parsed.last_day)
    return {"month": str(parsed), "due": due}


@router.post("/billing-runs")
def billing_run(
    firm: TheFirm,
    actor: MayRunBilling,
    request: Request,
    body: Run,
    key: IdempotencyKey = None,
) -> JSONResponse:
    """Preview or post everything that is due in a month."""
    month = Month.parse(body.period)

    def work() -> tuple[int, dict[str, Any]]:
        batches = (
            preview_billing(firm, month) if body.dry_run else run_billing(firm, month, actor.id)
        )
        answers = [answer for batch in batches for answer in batch]
        clear = [answer for answer in answers if not answer.decision.holds]
        sums: dict[str, int] = {}
        for answer in clear:
            assert answer.draft is not None
            gross = answer.draft.gross
            sums[gross.currency] = sums.get(gross.currency, 0) + gross.minor
        return 200, {
            "period": str(month),
            "dry_run": body.dry_run,
            "clear": len(clear),
            "held": len(answers) - len(clear),
            "gross": [Money(minor, currency).as_json() for currency, minor in sorted(sums.items())],
            "decisions": [decided(answer) for answer in answers],
        }

    return once(firm, actor, key, (request, body.model_dump()), work)


@router.get("/invoices")
def invoices(
    firm: TheFirm,
    actor: MayReadBilling,
    cut: Cut,
    entity: Word = None,
    customer: Word = None,
    contract: Word = None,
    kind: Literal["invoice", "credit_note"] | None = None,
    search: Word = None,
) -> Paged:
    """Posted documents, newest first."""
    filters = {
        "entity": entity or "",
        "customer": customer or "",
        "contract": contract or "",
        "kind": kind or "",
        "search": search or "",
    }
    with firm.database.read() as tx:
        return paged(screens.invoices(tx, filters, cut), shown)


@router.get("/invoices/{id}")
def invoice(firm: TheFirm, actor: MayReadBilling, id: Code) -> dict[str, Any]:
    """One document with lines, tax, journal, deliveries, payments and releases of its holdback."""
    with firm.database.read() as tx:
        found = screens.invoice(tx, id)
    if found is None:
        raise NotFound(f"there is no document {id}")
    currency = found["currency"]
    parts = ("lines", "taxes", "journal", "deliveries", "payments", "releases")
    lists = {name: [shown({**row, "currency": currency}) for row in found[name]] for name in parts}
    return shown({k: v for k, v in found.items() if k not in parts}) | lists


@router.get(
    "/invoices/{id}/pdf",
    response_class=Response,
    responses={200: {"content": {"application/pdf": {}}}},
)
def invoice_pdf(firm: TheFirm, actor: MayReadBilling, id: Code) -> Response:
    """One document as its client gets it: PDF/A, in the client's language."""
    ((document, content),) = print_invoices(firm, [id])
    name = quote(f"{document.number or id}.pdf", safe="")
    disposition = f"inline; filename*=UTF-8''{name}"
    return Response(content, 200, {"Content-Disposition": disposition}, "application/pdf")


class CreditBody(Body):
    why: Annotated[Text, StringConstraints(min_length=5)]


@router.post("/invoices/{id}/credit", status_code=201)
def credit(
    firm: TheFirm,
    actor: MayCredit,
    request: Request,
    id: Code,
    body: CreditBody,
    key: IdempotencyKey = None,
) -> JSONResponse:
    """Reverse a whole invoice; the milestone may be billed again."""

    def work() -> tuple[int, dict[str, Any]]:
        note = credit_invoice(firm, id, actor.id, body.why)
        return 201, {
            "id": note.id,
            "number": note.number,
            "credits": note.credits,
            "gross": note.draft.gross.as_json(),
        }

    return once(firm, actor, key, (request, body.model_dump()), work)


class ReleaseBody(Body):
    why: Annotated[Text, StringConstraints(min_length=5)]
    amount: MoneyBody | None = None


@router.post("/invoices/{id}/holdback-releases", status_code=201)
def release(
    firm: TheFirm,
    actor: MayReleaseHoldback,
    request: Request,
    id: Code,
    body: ReleaseBody,
    key: IdempotencyKey = None,
) -> JSONResponse:
    """Let what is held back of an invoice fall due, all of it where no amount is named."""

    def work() -> tuple[int, dict[str, Any]]:
        amount = body.amount.value() if body.amount else None
        made = release_holdback(firm, id, body.why, actor, amount)
        return 201, {
            "id": made.id,
            "amount": made.amount.as_json(),
            "held": made.held.as_json(),
            "due_on": made.due_on.isoformat(),
        }

    return once(firm, actor, key, (request, body.model_dump()), work)


@router.get("/holdbacks")
def held_back(firm: TheFirm, actor: MayReadBilling, cut: Cut, customer: Word = None) -> Paged:
    """Invoices of which something is still held back."""
    with firm.database.read() as tx:
        return paged(holdbacks.held(tx, customer, cut), shown)


@router.post("/periods/{entity}/{month}/{verb}")
def period(
    firm: TheFirm, actor: SignedIn, entity: Code, month: Code, verb: Literal["close", "reopen"]
) -> dict[str, str]:
    """Close or reopen a month in the books of a legal entity."""
    parsed = Month.parse(month)
    close_period(firm, entity, parsed, actor, close=verb == "close")
    return {
        "entity": entity,
        "month": str(parsed),
        "state": "closed" if verb == "close" else "open",
    }
