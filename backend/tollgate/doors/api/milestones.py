"""Milestones and contracts: was this phase billed, and if not, why?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime, time
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import JSONResponse

from tollgate.domain.contracts.change_orders import ChangeMove
from tollgate.domain.events.signal import Signal, SignalKind, Verdict
from tollgate.doors.api.idempotency import IdempotencyKey, once
from tollgate.doors.api.identity import MayReadMilestones, SignedIn, TheFirm
from tollgate.doors.api.shapes import (
    Body,
    Code,
    Day,
    MoneyBody,
    Paged,
    Text,
    cursor,
    paged,
    shown,
)
from tollgate.kernel.calendar import parse_date
from tollgate.kernel.errors import NotFound
from tollgate.kernel.money import Money
from tollgate.kernel.rights import Right
from tollgate.store import contracts as contract_store
from tollgate.store import facts, review_lists, screens
from tollgate.store.database import Tx
from tollgate.workflows.decide_change_order import decide_change_order
from tollgate.workflows.parts.till import Answer
from tollgate.workflows.report_work import report_work

router = APIRouter(prefix="/v1", tags=["milestones"])
Cut = Annotated[tuple[str | None, int], Depends(cursor)]
State = Literal["planned", "reported", "accepted", "held", "billed", "unbilled"]
Word = Annotated[str | None, Query(max_length=80, pattern=r"^[^\x00]*$")]


@router.get("/milestones")
def milestones(
    firm: TheFirm,
    actor: MayReadMilestones,
    cut: Cut,
    contract: Word = None,
    customer: Word = None,
    state: State | None = None,
    search: Word = None,
    pm: Word = None,
) -> Paged:
    """Milestones with what each waits for; `items` are the review items about each, for roles that
    work the queue."""
    filters = {
        "contract": contract or "",
        "customer": customer or "",
        "state": state or "",
        "search": search or "",
        "pm": pm or "",
    }
    with firm.database.read() as tx:
        page = screens.milestones(tx, filters, cut)
        codes = sorted({row["contract"] for row in page.rows})
        facts_of = _facts(tx, codes)
        waiting = _waiting(tx, codes) if actor.may(Right.WORK_QUEUE) else {}

    def show(row: Mapping[str, Any]) -> dict[str, Any]:
        items = waiting.get((row["contract"], row["milestone"]), [])
        return _milestone(row, facts_of) | {"items": items}

    return paged(page, show)


def _waiting(tx: Tx, codes: list[str]) -> dict[tuple[str, str], list[dict[str, Any]]]:
    """What a person must settle, by contract and milestone."""
    found: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for item in review_lists.of_contracts(tx, codes):
        found[item["contract"], item["milestone"]].append(shown(item))
    return found


def _facts(tx: Tx, codes: list[str]) -> dict[str, Any]:
    reports, acceptances = facts.milestone_facts(tx, codes)
    covers: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for cover in screens.covers_of(tx, codes):
        covers[cover["contract"], cover["milestone"]].append(cover)
    events: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for event in screens.events_of(tx, codes):
        events[event["contract"], event["milestone"]].append(event)
    return {
        "contracts": contract_store.contracts(tx, codes),
        "reports": reports,
        "acceptances": acceptances,
        "covers": covers,
        "events": events,
    }


def _milestone(row: Mapping[str, Any], known: dict[str, Any]) -> dict[str, Any]:
    place = (row["contract"], row["milestone"])
    contract = known["contracts"][row["contract"]]
    report = known["reports"].get(place)
    acceptance = known["acceptances"].get(place)
    covers = known["covers"].get(place, [])
    currency = row["currency"]
    released = contract.versions[-1].released_minor(row["milestone"])
    live = sum(cover["net_minor"] for cover in covers)
    return shown({k: v for k, v in row.items() if k not in ("place", "amount_minor", "lines")}) | {
        "released": Money(released, currency).as_json(),
        "billed": Money(live, currency).as_json(),
        "completed": bool(report and report.completed),
        "completed_on": report.completed_on.isoformat() if report and report.completed_on else None,
        "reported_by": report.reported_by if report else None,
        "acceptance": acceptance.verdict if acceptance else None,
        "accepted_on": acceptance.decided_on.isoformat() if acceptance else None,
        "accepted_by": acceptance.signatory_name if acceptance else None,
        "acceptance_quote": acceptance.quote if acceptance else None,
        "documents": [
            {
                "id": cover["id"],
                "number": cover["number"],
                "kind": cover["kind"],
                "issued_on": cover["issued_on"].isoformat(),
                "net": Money(cover["net_minor"], currency).as_json(),
            }
            for cover in covers
        ],
        "events": [
            {key: event[key] for key in ("id", "state", "payer", "occurrence")}
            for event in known["events"].get(place, [])
        ],
    }


@router.get("/milestones/{contract}/{milestone}")
def milestone(
    firm: TheFirm, actor: MayReadMilestones, contract: Code, milestone: Code
) -> dict[str, Any]:
    """One milestone: what it releases, what was said of it, what was billed."""
    with firm.database.read() as tx:
        page = screens.milestones(tx, {"contract": contract}, (None, 100_000))
        row = next((row for row in page.rows if row["milestone"] == milestone), None)
        if row is None:
            raise NotFound(f"contract {contract} has no milestone {milestone}")
        return _milestone(row, _facts(tx, [contract]))


class ReportBody(Body):
    """Work is done, or no longer done."""

    completed: bool = True
    completed_on: Day
    amount: MoneyBody | None = None


@router.post("/milestones/{contract}/{milestone}/reports", status_code=201)
def report(
    firm: TheFirm,
    actor: SignedIn,
    request: Request,
    contract: Code,
    milestone: Code,
    body: ReportBody,
    key: IdempotencyKey = None,
) -> JSONResponse:
    """Report a milestone done or reopened, and learn at once what became of it."""
    day = parse_date(body.completed_on)
    signal = Signal(
        kind=SignalKind.COMPLETED if body.completed else SignalKind.REOPENED,
        contract=contract,
        milestone=milestone,
        occurred_at=_said_at(firm.world.clock.now(), day),
        completed_on=day,
        reported_by=actor.id,
        amount=body.amount.value() if body.amount else None,
    )
    return once(
        firm,
        actor,
        key,
        (request, body.model_dump()),
        lambda: (201, {"decisions": [decided(a) for a in report_work(firm, signal, actor)]}),
    )


class AcceptanceBody(Body):
    """What the client said of the work."""

    verdict: Literal["accepted", "accepted_with_conditions", "rejected"]
    decided_on: Day
    signatory_name: Text
    signatory_title: Text = ""
    document: Text = ""
    quote: Text = ""


@router.post("/milestones/{contract}/{milestone}/acceptances", status_code=201)
def accept(
    firm: TheFirm,
    actor: SignedIn,
    request: Request,
    contract: Code,
    milestone: Code,
    body: AcceptanceBody,
    key: IdempotencyKey = None,
) -> JSONResponse:
    """Record the client's acceptance, condition or rejection."""
    day = parse_date(body.decided_on)
    signal = Signal(
        kind=SignalKind.ACCEPTANCE,
        contract=contract,
        milestone=milestone,
        occurred_at=_said_at(firm.world.clock.now(), day),
        verdict=Verdict(body.verdict),
        decided_on=day,
        signatory_name=body.signatory_name,
        signatory_title=body.signatory_title,
        document=body.document,
        quote=body.quote,
    )
    return once(
        firm,
        actor,
        key,
        (request, body.model_dump()),
        lambda: (201, {"decisions": [decided(a) for a in report_work(firm, signal, actor)]}),
    )


def _said_at(now: datetime, day: Any) -> datetime:
    """When it happened: now for today, the start of the day for an earlier or later one."""
    return now if day == now.date() else datetime.combine(day, time(), UTC)


def decided(answer: Answer) -> dict[str, Any]:
    """What became of one billing event."""
    draft = answer.draft
    return {
        "event": answer.event.id,
        "contract": answer.event.key.contract,
        "milestone": answer.event.key.milestone,
        "payer": answer.event.key.payer,
        "outcome": answer.decision.outcome,
        "invoice": (
            {"id": answer.invoice.id, "number": answer.invoice.number} if answer.invoice else None
        ),
        "net": draft.net.as_json() if draft else None,
        "gross": draft.gross.as_json() if draft else None,
        "draft_digest": draft.digest if draft else None,
        "findings": [finding.as_json() for finding in answer.decision.findings],
        "holds": [{"reason": hold.reason, "detail": hold.detail} for hold in answer.decision.holds],
    }


@router.get("/contracts")
def contracts(firm: TheFirm, actor: MayReadMilestones, cut: Cut, customer: Word = None) -> Paged:
    """Contracts, by code."""
    with firm.database.read() as tx:
        return paged(screens.contracts(tx, customer, cut), shown)


@router.get("/contracts/{code}")
def contract(firm: TheFirm, actor: MayReadMilestones, code: Code) -> dict[str, Any]:
    """One contract with its versions, milestones, payers, change orders and purchase orders."""
    with firm.database.read() as tx:
        found = contract_store.contracts(tx, [code])
        if not found:
            raise NotFound(f"there is no contract {code}")
        contract = next(iter(found.values()))
        changes = contract_store.change_orders(tx, [code]).get(contract.id, ())
        payers = [share.customer for share in contract.shares()]
        orders = contract_store.orders(tx, payers)
        drawn = facts.drawn(tx, [o.id for group in orders.values() for o in group])
    money = _money_in(contract.currency)
    return {
        "code": contract.id,
        "entity": contract.entity,
        "customer": contract.customer,
        "title": contract.title,
        "currency": contract.currency,
        "starts_on": contract.starts_on.isoformat(),
        "ends_on": contract.ends_on.isoformat() if contract.ends_on else None,
        "net_days": contract.net_days,
        "holdback_bp": contract.holdback_bp,
        "acceptance_clause": contract.acceptance_clause,
        "payment_clause": contract.payment_clause,
        "payers": [{"customer": s.customer, "weight": s.weight} for s in contract.shares()],
        "versions": [
            {
                "number": version.number,
                "effective_on": version.effective_on.isoformat(),
                "value": money(version.value_minor),
                "ceiling": money(version.ceiling_minor),
                "change_order": version.change_order,
                "milestones": [
                    {
                        "code": term.milestone,
                        "sequence": term.sequence,
                        "name": term.name,
                        "released": money(version.released_minor(term.milestone)),
                        "clause": term.clause,
                    }
                    for term in version.terms
                ],
            }
            for version in contract.versions
        ],
        "change_orders": [
            {
                "number": order.number,
                "title": order.title,
                "state": order.state,
                "difference": money(order.difference_minor),
                "milestones": [line.milestone for line in order.lines],
            }
            for order in changes
        ],
        "purchase_orders": [
            {
                "number": order.number,
                "customer": order.customer,
                "amount": Money(order.amount_minor, order.currency).as_json(),
                "billed": Money(drawn.get(order.id, 0), order.currency).as_json(),
                "expires_on": order.expires_on.isoformat() if order.expires_on else None,
            }
            for group in orders.values()
            for order in group
            if order.contract in (None, contract.id)
        ],
    }


def _money_in(currency: str) -> Any:
    def money(minor: int | None) -> dict[str, str] | None:
        return Money(minor, currency).as_json() if minor is not None else None

    return money


class ChangeDecision(Body):
    decision: Literal["sign", "reject"]
    on: Day


@router.post("/contracts/{code}/change-orders/{number}/decision")
def decide_change(
    firm: TheFirm, actor: SignedIn, code: Code, number: Code, body: ChangeDecision
) -> dict[str, Any]:
    """Sign or reject a change order; signing makes the next contract version."""
    order = decide_change_order(
        firm, (code, number), ChangeMove(body.decision), parse_date(body.on), actor
    )
    return {"contract": order.contract, "number": order.number, "state": order.state}
