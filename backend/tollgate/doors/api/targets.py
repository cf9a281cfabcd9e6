"""Targets: how they fare, who signed in, what is mapped, and documents that did not arrive."""

from __future__ import annotations

from typing import Annotated, Any, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import RedirectResponse, Response

from tollgate.connectors import registry
from tollgate.connectors.signatures import Delivery, SignatureMismatch
from tollgate.domain.invoicing.delivery import DeliveryState
from tollgate.domain.invoicing.health import Record, judge
from tollgate.domain.invoicing.mapping import CodeKind, suggestions
from tollgate.doors.api.hooks import raw_body
from tollgate.doors.api.identity import (
    MayManageConnections,
    MayMapCodes,
    MayReadConnections,
    MayReplayEvent,
    SignedIn,
    TheFirm,
    TheOffice,
)
from tollgate.doors.api.shapes import Body, Code, Paged, Text, cursor, paged, shown
from tollgate.kernel.errors import NotFound, TollgateError
from tollgate.store import deliveries, systems, target_screens, targets
from tollgate.workflows.authorize import accept_authorization
from tollgate.workflows.authorize import authorize as begin_sign_in
from tollgate.workflows.map_codes import list_choices, map_codes
from tollgate.workflows.probe_target import probe_target
from tollgate.workflows.pull_payments import enqueue_pull
from tollgate.workflows.replay_delivery import replay_delivery

router = APIRouter(tags=["targets"])
Cut = Annotated[tuple[str | None, int], Depends(cursor)]
CALLBACK = "/oauth/callback"


@router.get("/v1/targets")
def list_targets(firm: TheFirm, actor: MayReadConnections) -> list[dict[str, Any]]:
    """Every target with its health; secrets are never shown."""
    now = firm.world.clock.now()
    result = []
    with firm.database.read() as tx:
        for set_up in targets.all_of(tx):
            kind = registry.target(set_up.kind)
            on_the_way, refused = deliveries.waiting(tx, set_up.code)
            known, mark = systems.health(tx, set_up.system), targets.mark(tx, set_up.code)
            token = systems.token(tx, set_up.system)
            record = Record(
                known.success_at if known else None,
                known.failing_since if known else None,
                bool(known.needs_person) if known else False,
                on_the_way,
                refused,
            )
            row = {
                "code": set_up.code,
                "kind": set_up.kind,
                "title": kind.title,
                "entity": set_up.entity,
                "mode": set_up.options.get("mode", "final"),
                "company": set_up.options.get("company", ""),
                "active": set_up.active,
                "health": judge(record, now),
                "problem": known.problem if known else "",
                "success_at": record.success_at,
                "failure_at": known.failure_at if known else None,
                "failing_since": record.failing_since,
                "parked_until": set_up.parked_until,
                "waiting": on_the_way,
                "refused": refused,
                "signs_in": kind.sign_in is not None,
                "signed_in": token is not None,
                "codes": list(kind.codes),
                "pulls": kind.pull is not None,
                "pulled_at": mark.pulled_at if mark else None,
            }
            result.append(shown(row))
    return result


@router.post("/v1/targets/{code}/test")
def test(firm: TheFirm, actor: MayReadConnections, code: Code) -> dict[str, Any]:
    """Try to reach a target; nothing is sent."""
    works, said = probe_target(firm, code, actor)
    return {"ok": works, "said": said}


@router.post("/v1/targets/{code}/authorization")
def authorize(
    firm: TheFirm, office: TheOffice, actor: MayManageConnections, code: Code
) -> dict[str, str]:
    """Where to send the person who signs in to a target."""
    redirect_uri = f"{office.settings.public_url}{CALLBACK}"
    return {"url": begin_sign_in(firm, systems.of_target(code), redirect_uri, actor)}


@router.get(CALLBACK, include_in_schema=False)
def callback(firm: TheFirm, office: TheOffice, actor: SignedIn, request: Request) -> Response:
    """Where a platform sends the person back; whatever came of it is shown in the console."""
    said = {}
    try:
        said["connected"] = accept_authorization(firm, dict(request.query_params), actor)
    except TollgateError as problem:
        said["problem"] = problem.message
    to = f"{office.settings.console_url}/connections?{urlencode(said)}"
    # The code in our own address must not travel on.
    return RedirectResponse(to, 303, {"Referrer-Policy": "no-referrer"})


@router.get("/v1/targets/{code}/codes")
def codes(
    firm: TheFirm, actor: MayReadConnections, code: Code, kind: CodeKind
) -> list[dict[str, Any]]:
    """Our codes of one kind, what they are mapped to, and which of theirs look alike."""
    with firm.database.read() as tx:
        set_up = targets.get(tx, code)
        listed = targets.choices(tx, code, kind)
        known = targets.mapped(tx, code, kind)
        ours = target_screens.ours(tx, set_up.entity, kind)
    names = {choice.id: choice.name for choice in listed}
    result = []
    for one, name in ours.items():
        row = known.get(one)
        alike = [] if row else suggestions(name, listed)
        result.append(
            {
                "ours": one,
                "name": name,
                "theirs": row.theirs if row else "",
                "theirs_name": (names.get(row.theirs) or row.name) if row else "",
                "suggestions": [{"id": choice.id, "name": choice.name} for choice in alike],
            }
        )
    return result


@router.get("/v1/targets/{code}/choices")
def choices(
    firm: TheFirm, actor: MayReadConnections, code: Code, kind: CodeKind
) -> list[dict[str, str]]:
    """What the target has to choose from, as it was last listed."""
    with firm.database.read() as tx:
        targets.get(tx, code)
        return [{"id": one.id, "name": one.name} for one in targets.choices(tx, code, kind)]


@router.post("/v1/targets/{code}/choices")
def refresh_choices(firm: TheFirm, actor: MayMapCodes, code: Code) -> dict[str, int]:
    """List anew what the target has; how many of each kind."""
    return {kind.value: count for kind, count in list_choices(firm, code, actor).items()}


class Mapping(Body):
    kind: Literal["customer", "item", "tax"]
    ours: Code
    theirs: Text


@router.put("/v1/targets/{code}/codes")
def put_code(firm: TheFirm, actor: MayMapCodes, code: Code, body: Mapping) -> dict[str, int]:
    """Map a code, or unmap it with an empty `theirs`; `sent` documents waited for it."""
    pair = (CodeKind(body.kind), body.ours, body.theirs)
    return {"sent": map_codes(firm, code, pair, actor)}


@router.post("/v1/targets/{code}/pull", status_code=202)
def pull(firm: TheFirm, actor: MayReadConnections, code: Code) -> dict[str, str]:
    """Read payments, credits and voids of a target soon."""
    enqueue_pull(firm, code)
    return {"code": code}


Found = Annotated[str | None, Query(max_length=80, pattern=r"^[^\x00]*$")]


@router.get("/v1/deliveries")
def list_deliveries(
    firm: TheFirm,
    actor: MayReadConnections,
    cut: Cut,
    target: Found = None,
    state: DeliveryState | None = None,
    stopped: bool = False,
) -> Paged:
    """Documents on their way, newest first; `stopped` keeps those that wait for a person."""
    filters = {"target": target or "", "state": state or "", "stopped": "yes" if stopped else ""}
    with firm.database.read() as tx:
        return paged(target_screens.listed(tx, filters, cut), shown)


@router.post("/v1/deliveries/{id}/replay", status_code=202)
def replay(firm: TheFirm, actor: MayReplayEvent, id: Code) -> dict[str, str]:
    """Send a refused or given up document again."""
    replay_delivery(firm, id, actor)
    return {"id": id}


@router.post("/hooks/targets/{code}", tags=["hooks"])
def notice(
    code: str,
    request: Request,
    firm: TheFirm,
    body: Annotated[bytes, Depends(raw_body)],
) -> Response:
    """A target says that something changed there: 200 and an empty body, or 401 for a wrong
    signature. What it says is not believed, it only makes us ask."""
    with firm.database.read() as tx:
        set_up = targets.get(tx, code)
    kind = registry.target(set_up.kind)
    if kind.verify_notice is None or not set_up.notice_cipher or not set_up.active:
        raise NotFound(f"{code} takes no notices")
    headers = {name.lower(): value for name, value in request.headers.items()}
    delivery = Delivery(headers, body, firm.world.clock.now())
    try:
        kind.verify_notice(delivery, firm.vault.open(set_up.notice_cipher))
    except SignatureMismatch:
        return Response(status_code=401)
    enqueue_pull(firm, code)
    return Response(status_code=200)
