"""The review queue."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Header, Query, Response

from tollgate.domain.review.item import ItemKind, ItemMove, ItemState
from tollgate.doors.api.identity import MayWorkQueue, TheFirm
from tollgate.doors.api.shapes import Body, Code, Day, Paged, Text, cursor, paged, shown
from tollgate.kernel.errors import BadInput
from tollgate.kernel.reasons import CARDS, Reason, Role
from tollgate.store import review, screens, worklists
from tollgate.workflows.settle_item import comment_item, move_item

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
    customer: Word = None,
    contract: Word = None,
    search: Word = None,
    claimed_by: Word = None,
    pm: Word = None,
    due_on: Day | None = None,
    sort: worklists.Order = "newest",
) -> Paged:
    """What people must settle: newest first, by cash or by deadline. `pm` keeps the contracts of
    one project manager, `due_on` what is due by the end of that day (UTC)."""
    filters = {
        "state": state or "",
        "kind": kind or "",
        "owner_role": owner_role or "",
        "reason": reason or "",
        "unsettled": "yes" if unsettled else "",
        "customer": customer or "",
        "contract": contract or "",
        "search": search or "",
        "claimed_by": claimed_by or "",
        "pm": pm or "",
        "due_by": f"{due_on}T23:59:59+00:00" if due_on else "",
    }
    with firm.database.read() as tx:
        return paged(worklists.review_items(tx, filters, sort, cut), shown)


@router.get("/review-counts")
def review_counts(firm: TheFirm, actor: MayWorkQueue) -> list[dict[str, Any]]:
    """How many items wait, and their cash, by kind, owner and currency."""
    with firm.database.read() as tx:
        return [shown(row) for row in screens.queue_counts(tx)]


@router.get("/review-items/{id}")
def review_item(firm: TheFirm, actor: MayWorkQueue, id: Code, response: Response) -> dict[str, Any]:
    """One item with its findings, the card of each reason, and its notes."""
    with firm.database.read() as tx:
        row = review.item(tx, id)
        notes = review.notes(tx, id)
    response.headers["ETag"] = f'"{row.revision}"'
    item = shown(row._mapping)
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
    return item


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
    move: Literal["claim", "release", "settle", "reopen"]


@router.post("/review-items/{id}/moves")
def move(
    firm: TheFirm, actor: MayWorkQueue, id: Code, body: Move, revision: Revision
) -> dict[str, Any]:
    """Claim, release, settle or reopen an item."""
    state = move_item(firm, id, ItemMove(body.move), revision, actor)
    return {"id": id, "state": state}


class Note(Body):
    text: Text


@router.post("/review-items/{id}/notes", status_code=201)
def comment(firm: TheFirm, actor: MayWorkQueue, id: Code, body: Note) -> dict[str, str]:
    """Add a note that everybody sees."""
    comment_item(firm, id, body.text, actor)
    return {"id": id}
