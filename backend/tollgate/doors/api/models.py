"""The models that judge drafts: what is in use and how it does, proposals from people's decisions,
and the choice of a version by a person who may."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from tollgate.doors.api.idempotency import IdempotencyKey, once
from tollgate.doors.api.identity import MayAdoptModel, MayReadAudit, TheFirm
from tollgate.doors.api.shapes import Body, Code, Text
from tollgate.workflows.adopt_model import adopt_model
from tollgate.workflows.retrain_model import retrain_model

router = APIRouter(prefix="/v1", tags=["models"])


@router.get("/models")
def all_models(firm: TheFirm, actor: MayReadAudit) -> list[dict[str, Any]]:
    """Every advisor's model: what policy asks for, the version in use, measured figures, people's
    answers to its flags, drift, proposed versions with their reports, and every choice so far."""
    # The modelling libraries load with the first question about models, not with the API.
    from tollgate.workflows.parts.model_list import models

    return models(firm)


@router.post("/models/{advisor}/proposals", status_code=201)
def propose(
    firm: TheFirm,
    actor: MayAdoptModel,
    request: Request,
    advisor: Code,
    key: IdempotencyKey = None,
) -> JSONResponse:
    """Propose a version out of what people called right and wrong, with a report before and after.
    It judges nothing until somebody chooses it."""

    def work() -> tuple[int, dict[str, Any]]:
        return 201, retrain_model(firm, advisor, actor.id)

    return once(firm, actor, key, (request, None), work)


class ChoiceBody(Body):
    version: Code
    why: Text


@router.post("/models/{advisor}/choices", status_code=201)
def choose(
    firm: TheFirm,
    actor: MayAdoptModel,
    request: Request,
    advisor: Code,
    body: ChoiceBody,
    key: IdempotencyKey = None,
) -> JSONResponse:
    """Judge with a version from now on: a proposed one, the one that comes with Tollgate, or
    `rules` to switch the model off. What was judged before stays as it was said."""

    def work() -> tuple[int, dict[str, Any]]:
        adopt_model(firm, advisor, body.version, body.why, actor)
        return 201, {"advisor": advisor, "version": body.version}

    return once(firm, actor, key, (request, body.model_dump()), work)
