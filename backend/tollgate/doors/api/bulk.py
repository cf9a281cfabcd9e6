"""Many review items at once: each is done whole or not at all, and each gets its own answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from pydantic import Field

from tollgate.domain.review.item import ItemKind, ItemMove, ItemState
from tollgate.doors.api.idempotency import IdempotencyKey, once
from tollgate.doors.api.identity import MayWorkQueue, TheFirm
from tollgate.doors.api.milestones import decided
from tollgate.doors.api.shapes import Body, Code, Digest, Instant, Text
from tollgate.kernel.calendar import parse_instant
from tollgate.kernel.errors import Conflict, TollgateError
from tollgate.kernel.rights import Actor
from tollgate.store import review
from tollgate.workflows.approve_draft import approve_draft
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.reject_hold import reject_hold
from tollgate.workflows.settle_item import Step, step_item

router = APIRouter(prefix="/v1", tags=["review"])
MOST_ITEMS = 200


class Chosen(Body):
    """An item as it was seen: its revision, and for approvals the digest of its draft."""

    id: Code
    revision: Annotated[int, Field(ge=1, lt=2**31)] | None = None
    draft_digest: Digest | None = None


class Bulk(Body):
    """What to do with which items; `to`, `until` and `note` as for a single move. The note is the
    reason of a rejection."""

    action: Literal["claim", "assign", "release", "snooze", "wake", "settle", "approve", "reject"]
    items: Annotated[list[Chosen], Field(min_length=1, max_length=MOST_ITEMS)]
    to: Code | None = None
    until: Instant | None = None
    note: Text = ""


@router.post("/review-items/bulk")
def bulk(
    firm: TheFirm, actor: MayWorkQueue, request: Request, body: Bulk, key: IdempotencyKey = None
) -> JSONResponse:
    """Do one thing with many items. The answer is 200 with one result for each item, in order:
    `ok`, and the new state or a problem's `code` and `detail`."""
    work = _work(firm, actor, body)

    def run() -> tuple[int, dict[str, Any]]:
        results = [_result(chosen, work) for chosen in body.items]
        done = sum(result["ok"] for result in results)
        return 200, {"done": done, "refused": len(results) - done, "results": results}

    return once(firm, actor, key, (request, body.model_dump()), run)


def _result(chosen: Chosen, work: Callable[[Chosen], dict[str, Any]]) -> dict[str, Any]:
    try:
        return {"id": chosen.id, "ok": True} | work(chosen)
    except TollgateError as problem:
        return {"id": chosen.id, "ok": False, "code": problem.code, "detail": problem.message}


def _work(firm: Firm, actor: Actor, body: Bulk) -> Callable[[Chosen], dict[str, Any]]:
    """What is done with one item."""
    if body.action == "approve":
        return lambda chosen: _approve(firm, actor, chosen)
    if body.action == "reject":

        def reject(chosen: Chosen) -> dict[str, Any]:
            reject_hold(firm, chosen.id, chosen.revision, body.note, actor)
            return {"state": ItemState.SETTLED}

        return reject
    until = parse_instant(body.until) if body.until else None
    step = Step(ItemMove(body.action), body.to or "", until, body.note)

    def move(chosen: Chosen) -> dict[str, Any]:
        state = step_item(firm, chosen.id, step, chosen.revision, actor)
        waits = body.action == "settle" and state is not ItemState.SETTLED
        return {"state": state, "waits_for_second": waits}

    return move


def _approve(firm: Firm, actor: Actor, chosen: Chosen) -> dict[str, Any]:
    """Approve the draft that was seen with the item.

    Raises:
        Conflict: the item has no draft to approve, or it was not said which one was seen.
        NotAllowed: the amount is above the role's limit, or it is the person's own work.
    """
    with firm.database.read() as tx:
        item = review.item(tx, chosen.id)
        review.require_mine(item, actor.id)
    kind, _, event = item.subject.partition(":")
    if item.kind != ItemKind.BILLING_HOLD or kind != "event" or chosen.draft_digest is None:
        raise Conflict("there is no draft to approve")
    answer = approve_draft(firm, event, chosen.draft_digest, actor)
    with firm.database.read() as tx:
        state = review.item(tx, chosen.id).state
    return {"state": state, "decision": decided(answer)}
