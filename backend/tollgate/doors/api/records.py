"""Customers, policies, people, the inbox and the audit chain."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import JSONResponse

from tollgate.domain.events.inbox import InboxState
from tollgate.doors.api.idempotency import IdempotencyKey, once
from tollgate.doors.api.identity import (
    MayChangeCustomer,
    MayManagePeople,
    MayReadAudit,
    MayReadMilestones,
    MayReplayEvent,
    SignedIn,
    TheFirm,
)
from tollgate.doors.api.problems import problem
from tollgate.doors.api.queue import Revision
from tollgate.doors.api.shapes import Body, Code, Paged, Text, cursor, paged, shown
from tollgate.kernel.errors import NotFound
from tollgate.kernel.rights import RIGHTS
from tollgate.store import screens
from tollgate.workflows.change_customer import change_customer
from tollgate.workflows.release_policy import propose_policy, release_policy
from tollgate.workflows.replay_event import replay_event
from tollgate.workflows.verify_audit import verify_audit

router = APIRouter(prefix="/v1", tags=["records"])
Cut = Annotated[tuple[str | None, int], Depends(cursor)]


@router.get("/me")
def me(actor: SignedIn) -> dict[str, Any]:
    """Who is signed in, and what they may do."""
    return {"id": actor.id, "role": actor.role, "rights": sorted(RIGHTS[actor.role])}


@router.get("/customers")
def customers(firm: TheFirm, actor: MayReadMilestones, cut: Cut) -> Paged:
    """Customers, by code."""
    with firm.database.read() as tx:
        return paged(screens.customers(tx, cut), shown)


@router.get("/customers/{code}")
def customer(
    firm: TheFirm, actor: MayReadMilestones, code: Code, response: Response
) -> dict[str, Any]:
    """One customer; the ETag is wanted for changing it."""
    with firm.database.read() as tx:
        found = screens.customer(tx, code)
    if found is None:
        raise NotFound(f"there is no customer {code}")
    response.headers["ETag"] = f'"{found["revision"]}"'
    return shown(found)


class CustomerChange(Body):
    """The fields to change; what is not named stays."""

    name: Text | None = None
    legal_name: Text | None = None
    country: Text | None = None
    region: Text | None = None
    tax_id: Text | None = None
    address_line: Text | None = None
    postal_code: Text | None = None
    city: Text | None = None
    billing_email: Text | None = None
    language: Text | None = None
    credit_hold: bool | None = None


@router.patch("/customers/{code}", responses={428: {"description": "If-Match is missing"}})
def patch_customer(
    firm: TheFirm, actor: MayChangeCustomer, code: Code, body: CustomerChange, revision: Revision
) -> Response:
    """Change a customer that is still as it was read; what it held is decided again."""
    if revision is None:
        return problem(428, "precondition_required", "send the ETag you read as If-Match")
    values = body.model_dump(exclude_none=True)
    new, became = change_customer(firm, code, revision, values, actor)
    said = {"code": code, "revision": new, "posted": became.posted, "waiting": became.waiting}
    return JSONResponse(said, headers={"ETag": f'"{new}"'})


@router.get("/policies")
def policies(firm: TheFirm, actor: MayReadAudit) -> list[dict[str, Any]]:
    """Every policy version, newest first."""
    with firm.database.read() as tx:
        return [shown(row) for row in screens.policies(tx)]


class Proposal(Body):
    body: dict[str, Any]
    why: Text


@router.post("/policies", status_code=201)
def propose(
    firm: TheFirm, actor: SignedIn, request: Request, body: Proposal, key: IdempotencyKey = None
) -> JSONResponse:
    """Propose a policy version; somebody else releases it."""
    return once(
        firm,
        actor,
        key,
        (request, body.model_dump()),
        lambda: (201, {"version": propose_policy(firm, body.body, body.why, actor)}),
    )


@router.post("/policies/{version}/release")
def release(firm: TheFirm, actor: SignedIn, version: int) -> dict[str, int]:
    """Put a proposed version in force."""
    if not 0 < version < 2**31:
        raise NotFound(f"there is no policy version {version}")
    release_policy(firm, version, actor)
    return {"version": version}


@router.get("/people")
def people(firm: TheFirm, actor: MayManagePeople) -> list[dict[str, Any]]:
    """Everybody who may sign in."""
    with firm.database.read() as tx:
        return screens.people(tx)


@router.get("/inbox")
def inbox(
    firm: TheFirm,
    actor: MayReplayEvent,
    cut: Cut,
    state: InboxState | None = None,
    connection: Annotated[str | None, Query(max_length=80, pattern=r"^[^\x00]*$")] = None,
) -> Paged:
    """Raw events, newest first."""
    with firm.database.read() as tx:
        return paged(screens.inbox_events(tx, state, connection, cut), shown)


@router.post("/inbox/{id}/replay", status_code=202)
def replay(firm: TheFirm, actor: MayReplayEvent, id: Code) -> dict[str, str]:
    """Read a kept event once more, after the set-up or the data was corrected."""
    replay_event(firm, id, actor)
    return {"id": id}


@router.get("/audit/entries")
def audit_entries(firm: TheFirm, actor: MayReadAudit, subject: Code) -> list[dict[str, Any]]:
    """What the audit chain remembers of one subject, such as `event:<id>` or `invoice:<id>`."""
    with firm.database.read() as tx:
        return [shown(row) for row in screens.audit_entries(tx, subject)]


@router.get("/audit/verification")
def verification(firm: TheFirm, actor: MayReadAudit) -> list[dict[str, Any]]:
    """Check every chain from its first link."""
    return [
        {
            "chain": found.chain,
            "links": found.links,
            "head": found.head,
            "break": found.first_break.problem if found.first_break else None,
            "position": found.first_break.position if found.first_break else None,
        }
        for found in verify_audit(firm)
    ]
