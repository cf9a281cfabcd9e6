"""Connections to platforms: how they fare, trying them, asking them now, and signing in to them."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from tollgate.connectors import registry
from tollgate.connectors.platform import CLIENT_ID
from tollgate.domain.invoicing.health import Record, judge
from tollgate.doors.api.identity import (
    MayManageConnections,
    MayReadConnections,
    TheFirm,
    TheOffice,
)
from tollgate.doors.api.shapes import Code, shown
from tollgate.doors.api.targets import CALLBACK
from tollgate.store import connections, systems, target_screens
from tollgate.workflows.authorize import authorize
from tollgate.workflows.parts.system_health import PLATFORM_PASSES_WITHIN
from tollgate.workflows.poll_source import enqueue_poll
from tollgate.workflows.probe_source import probe_source

router = APIRouter(prefix="/v1/connections", tags=["connections"])


@router.get("")
def list_connections(firm: TheFirm, actor: MayReadConnections) -> list[dict[str, Any]]:
    """Every connection to a platform: what came in, what became of it, and how asking fares."""
    now = firm.world.clock.now()
    with firm.database.read() as tx:
        rows = target_screens.connections(tx)
        noted = {row["code"]: systems.health(tx, row["system"]) for row in rows}
        signed_in = {row["code"]: systems.token(tx, row["system"]) is not None for row in rows}
        polls = {row["code"]: connections.poll(tx, row["code"]) for row in rows}
    result = []
    for row in rows:
        source, known, poll = (
            registry.source(row["source"]),
            noted[row["code"]],
            polls[row["code"]],
        )
        record = Record(
            known.success_at if known else None,
            known.failing_since if known else None,
            bool(known.needs_person) if known else False,
            waiting=1,
            refused=0,
        )
        by_sign_in = source.api is not None and source.api.sign_in is not None
        said = {
            "title": source.title,
            "is_asked": source.poll is not None,
            "health": judge(record, now, PLATFORM_PASSES_WITHIN),
            "problem": known.problem if known else "",
            "success_at": record.success_at,
            "failing_since": record.failing_since,
            "asked_at": poll.asked_at if poll else None,
            "next_at": poll.next_at if poll else None,
            "signs_in": by_sign_in and bool(row["options"].get(CLIENT_ID)),
            "signed_in": signed_in[row["code"]],
        }
        result.append(shown({n: v for n, v in row.items() if n not in _HIDDEN} | said))
    return result


# Options may name folders and hosts that are nobody's business on a screen.
_HIDDEN = ("options", "system")


@router.post("/{code}/probe")
def probe(firm: TheFirm, actor: MayReadConnections, code: Code) -> dict[str, Any]:
    """Try to reach a platform; nothing is kept."""
    works, said = probe_source(firm, code, actor)
    return {"ok": works, "said": said}


@router.post("/{code}/poll", status_code=202)
def poll(firm: TheFirm, actor: MayReadConnections, code: Code) -> dict[str, str]:
    """Have a platform asked soon what changed."""
    enqueue_poll(firm, code)
    return {"code": code}


@router.post("/{code}/authorization")
def begin_sign_in(
    firm: TheFirm, office: TheOffice, actor: MayManageConnections, code: Code
) -> dict[str, str]:
    """Where to send the person who signs in to a platform."""
    redirect_uri = f"{office.settings.public_url}{CALLBACK}"
    return {"url": authorize(firm, systems.of_connection(code), redirect_uri, actor)}
