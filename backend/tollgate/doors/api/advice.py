"""Warnings of advisors about drafts: what they saw, and a person's answer."""

from __future__ import annotations

import json
from typing import Any, Literal

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from tollgate.doors.api.idempotency import IdempotencyKey, once
from tollgate.doors.api.identity import MayReadBilling, SignedIn, TheFirm
from tollgate.doors.api.milestones import decided
from tollgate.doors.api.shapes import Body, Code, shown
from tollgate.store import advice, events
from tollgate.workflows.answer_advice import answer_advice

router = APIRouter(prefix="/v1", tags=["advice"])

# What the model saw as numbers is kept for learning; people are shown words and pictures.
_UNSHOWN = ("signals",)


@router.get("/billing-events/{id}/advice")
def advice_about(firm: TheFirm, actor: MayReadBilling, id: Code) -> list[dict[str, Any]]:
    """Every warning about the drafts of a billing event, oldest first, with its reasons, its peers
    or the other document, what the naive rule says, and how it was settled."""
    with firm.database.read() as tx:
        events.get(tx, id)
        return [_shown(row) for row in advice.about(tx, [f"event:{id}"])]


def _shown(row: Any) -> dict[str, Any]:
    kept = ("values", "evidence", "cautions", "origin")
    said = {name: json.loads(getattr(row, name)) for name in kept}
    said["values"] = {k: v for k, v in said["values"].items() if k not in _UNSHOWN}
    plain = {name: value for name, value in row._mapping.items() if name not in kept}
    return shown(plain) | said


class AnswerBody(Body):
    answer: Literal["right", "wrong"]


@router.post("/advice/{id}/answers", status_code=201)
def answer(
    firm: TheFirm,
    actor: SignedIn,
    request: Request,
    id: Code,
    body: AnswerBody,
    key: IdempotencyKey = None,
) -> JSONResponse:
    """Say whether a warning is right or wrong; the draft is decided on again."""

    def work() -> tuple[int, dict[str, Any]]:
        answers = answer_advice(firm, id, body.answer, actor)
        return 201, {"decisions": [decided(one) for one in answers]}

    return once(firm, actor, key, (request, body.model_dump()), work)
