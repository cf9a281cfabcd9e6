"""The review queue."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Header, Query, Response

from tollgate.domain.review.item import ItemKind, ItemMove, ItemState
from tollgate.domain.review.priority import priority
from tollgate.domain.review.proposals import ProposalMove
from tollgate.doors.api.identity import MayApprove, MayWorkQueue, TheFirm
from tollgate.doors.api.milestones import decided
from tollgate.doors.api.shapes import Body, Code, Day, Instant, Paged, Text, cursor, paged, shown
from tollgate.kernel.calendar import parse_instant
from tollgate.kernel.errors import BadInput
from tollgate.kernel.reason_cards import CARDS
from tollgate.kernel.reasons import Reason, Role
from tollgate.store import contracts as contract_store
from tollgate.store import questions, review, review_lists, screens
from tollgate.workflows.decide_proposal import decide_proposal
from tollgate.workflows.reject_hold import reject_hold
from tollgate.workflows.retry_item import retry_item
from tollgate.workflows.settle_item import Step, comment_item, step_item

router = APIRouter(prefix="/v1", tags=["review"])
Cut = Annotated[tuple[str | None, int], Depends(cursor)]
Word = Annotated[str | None, Query(max_length=80, pattern=r"^[^\x00]*$")]


@router.get("/review-items")
def review_items(
    firm: TheFirm,
    actor: MayWorkQueue,
    cut: Cut,
    state: ItemState | None = None,
    kind: ItemKind | None = None,
    owner_role: Role | None = None,
    reason: Reason | None = None,
    unsettled: bool = False,
    awake: bool = False,
    overdue: bool = False,
    customer: Word = None,
    contract: Word = None,
    search: Word = None,
    claimed_by: Word = None,
    waiting_for: Word = None,
    pm: Word = None,
    due_on: Day | None = None,
    sort: review_lists.Order = "newest",
) -> Paged:
    """What people must settle: newest first, by cash, by deadline, or by priority (cash x
    lateness). `pm` keeps the contracts of one project manager, `due_on` what is due by the end of
    that day (UTC); `unsettled` keeps everything that is not settled, `awake` only what neither
    sleeps nor waits for an answer, `overdue` what is past its deadline."""
    filters = {
        "state": state or "",
        "kind": kind or "",
        "owner_role": owner_role or "",
        "reason": reason or "",
        "unsettled": "yes" if unsettled else "",
        "awake": "yes" if awake else "",
        "overdue": "yes" if overdue else "",
        "customer": customer or "",
        "contract": contract or "",
        "search": search or "",
        "claimed_by": claimed_by or "",
        "waiting_for": waiting_for or "",
        "pm": pm or "",
        "due_by": f"{due_on}T23:59:59+00:00" if due_on else "",
    }
    now = firm.world.clock.now()
    wanted = review_lists.Wanted(filters, sort, now)
    with firm.database.read() as tx:
        return paged(review_lists.review_items(tx, wanted, cut), _listed(now))


def _listed(now: datetime) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
    """A row of the list with its clock and its priority."""

    def show(row: Mapping[str, Any]) -> dict[str, Any]:
        item = shown(row)
        clock = row["paused_at"] or now
        late = row["state"] != ItemState.SETTLED and row["due_at"] < clock
        return item | {
            "late": late,
            "priority": priority(row["stake"], row["opened_at"], row["due_at"], clock),
        }

    return show


@router.get("/review-counts")
def review_counts(firm: TheFirm, actor: MayWorkQueue) -> list[dict[str, Any]]:
    """How many items wait, how many of them are late, and their cash, by kind, owner and
    currency."""
    with firm.database.read() as tx:
        return [shown(row) for row in review_lists.queue_counts(tx, firm.world.clock.now())]


@router.get("/review-items/{id}")
def review_item(firm: TheFirm, actor: MayWorkQueue, id: Code, response: Response) -> dict[str, Any]:
    """One item with its findings, the card of each reason, its notes, its questions, and the
    actions that wait for a second person."""
    now = firm.world.clock.now()
    with firm.database.read() as tx:
        row = review.item(tx, id)
        notes = review.notes(tx, id)
        asked = questions.questions_on(tx, id)
        proposed = questions.proposals_on(tx, id)
        found = contract_store.contracts(tx, [row.contract]) if row.contract else {}
        payer = screens.customer(tx, row.customer) if row.customer else None
    response.headers["ETag"] = f'"{row.revision}"'
    item = _listed(now)(row._mapping)
    item["customer_name"] = payer["name"] if payer else None
    item["pm"] = next(iter(found.values())).pm_email if found else ""
    item["cards"] = {
        code: {
            "title": CARDS[Reason(code)].title,
            "next_step": CARDS[Reason(code)].next_step,
            "owner": CARDS[Reason(code)].owner,
            "may_override": CARDS[Reason(code)].may_override,
        }
        for code in item["reasons"]
        if code in Reason.__members__
    }
    item["notes"] = [shown(note._mapping) for note in notes]
    item["questions"] = [shown(question._mapping) for question in asked]
    item["proposals"] = [shown(proposal._mapping) for proposal in proposed]
    return item


@router.get("/review-items/{id}/similar")
def similar(
    firm: TheFirm,
    actor: MayWorkQueue,
    id: Code,
    limit: Annotated[int, Query(ge=1, le=50)] = 6,
) -> dict[str, Any]:
    """Earlier items with the same reasons and how they ended: the closest ones, and how often each
    ending came."""
    with firm.database.read() as tx:
        review.item(tx, id)
        found = review_lists.similar(tx, id, limit)
    return {"items": [shown(row) for row in found["items"]], "endings": found["endings"]}


IfMatch = Annotated[str | None, Header(alias="If-Match", max_length=40)]


def revision(if_match: IfMatch = None) -> int | None:
    """The revision that an If-Match header names; None when there is no header.

    Raises:
        BadInput: it is not an ETag of this API.
    """
    if if_match is None or if_match == "*":
        return None
    digits = if_match.strip('"')
    if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
        raise BadInput("is not an ETag of this API", where="If-Match")
    return int(digits)


Revision = Annotated[int | None, Depends(revision)]


class Move(Body):
    """A move; `to` (an e-mail address) for assign, `until` (an instant) for snooze."""

    move: Literal["claim", "assign", "release", "snooze", "wake", "settle", "reopen"]
    to: Code | None = None
    until: Instant | None = None
    note: Text = ""

    def step(self) -> Step:
        until = parse_instant(self.until) if self.until else None
        return Step(ItemMove(self.move), self.to or "", until, self.note)


@router.post("/review-items/{id}/moves")
def move(
    firm: TheFirm, actor: MayWorkQueue, id: Code, body: Move, revision: Revision
) -> dict[str, Any]:
    """Claim, assign, release, snooze, wake, settle or reopen an item. A settlement above the
    policy's limit waits for a second person: the state then is the one from before."""
    state = step_item(firm, id, body.step(), revision, actor)
    waits = body.move == "settle" and state is not ItemState.SETTLED
    return {"id": id, "state": state, "waits_for_second": waits}


class Note(Body):
    text: Text


@router.post("/review-items/{id}/notes", status_code=201)
def comment(firm: TheFirm, actor: MayWorkQueue, id: Code, body: Note) -> dict[str, str]:
    """Add a note that everybody sees."""
    comment_item(firm, id, body.text, actor)
    return {"id": id}


@router.post("/review-items/{id}/retry")
def retry(firm: TheFirm, actor: MayWorkQueue, id: Code) -> dict[str, Any]:
    """Try again after the cause was corrected: decide on a held event, read an event that could
    not be placed, or send what did not reach people."""
    return {"id": id, "decisions": [decided(answer) for answer in retry_item(firm, id, actor)]}


class Rejection(Body):
    why: Text


@router.post("/review-items/{id}/rejection", status_code=201)
def reject(
    firm: TheFirm, actor: MayApprove, id: Code, body: Rejection, revision: Revision
) -> dict[str, str]:
    """Send a held milestone back to its project manager, with a reason."""
    reject_hold(firm, id, revision, body.why, actor)
    return {"id": id, "state": ItemState.SETTLED}


class ProposalDecision(Body):
    decision: Literal["agree", "decline", "withdraw"]
    note: Text = ""


@router.post("/proposals/{id}/decision")
def decide(firm: TheFirm, actor: MayWorkQueue, id: Code, body: ProposalDecision) -> dict[str, Any]:
    """Agree to, decline or withdraw an action that waits for a second person."""
    done = decide_proposal(firm, id, ProposalMove(body.decision), body.note, actor)
    answers = [decided(done.answer)] if done.answer else []
    return {"id": id, "state": done.state, "decisions": answers}
