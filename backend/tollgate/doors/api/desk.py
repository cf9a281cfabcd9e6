"""What people have for themselves: saved views, the channels by which they are told, colleagues;
and the hooks outside that receive notices."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Response
from pydantic import StringConstraints

from tollgate.doors.api.identity import MayManagePeople, MayWorkQueue, SignedIn, TheFirm, TheOffice
from tollgate.doors.api.shapes import Body, Code, Text, shown
from tollgate.kernel.reasons import Role
from tollgate.kernel.rights import RIGHTS, Right
from tollgate.store import notices, people, saved_views
from tollgate.workflows.add_notice_hook import add_notice_hook, retire_notice_hook
from tollgate.workflows.choose_channels import choose_channels
from tollgate.workflows.save_view import drop_view, save_view

router = APIRouter(prefix="/v1", tags=["desk"])
Filter = Annotated[Text, StringConstraints(max_length=80)]


@router.get("/colleagues")
def colleagues(firm: TheFirm, actor: MayWorkQueue) -> list[dict[str, Any]]:
    """Everybody who works the queue: whom an item can be given to, and who can be asked."""
    roles = [role for role in Role if Right.WORK_QUEUE in RIGHTS[role]]
    with firm.database.read() as tx:
        return people.colleagues(tx, roles)


class Filters(Body):
    """A view of the queue; a filter that is empty is none."""

    state: Filter = ""
    kind: Filter = ""
    owner_role: Filter = ""
    reason: Filter = ""
    claimed_by: Filter = ""
    waiting_for: Filter = ""
    customer: Filter = ""
    contract: Filter = ""
    search: Filter = ""
    pm: Filter = ""
    sort: Filter = ""
    awake: bool = True
    overdue: bool = False


@router.get("/saved-views")
def views(firm: TheFirm, actor: MayWorkQueue) -> list[dict[str, Any]]:
    """The views of whoever is signed in, by name."""
    with firm.database.read() as tx:
        return [shown(row) for row in saved_views.of(tx, actor.id)]


@router.put("/saved-views/{name}", status_code=204)
def save(firm: TheFirm, actor: MayWorkQueue, name: Code, body: Filters) -> Response:
    """Keep a view under a name; an earlier one of that name is replaced."""
    chosen = {key: value for key, value in body.model_dump().items() if value not in ("", False)}
    save_view(firm, name, chosen, actor)
    return Response(status_code=204)


@router.delete("/saved-views/{name}", status_code=204)
def drop(firm: TheFirm, actor: MayWorkQueue, name: Code) -> Response:
    """Drop a view."""
    drop_view(firm, name, actor)
    return Response(status_code=204)


class Channels(Body):
    """By which channels one is told."""

    by_mail: bool
    by_hook: bool


@router.get("/me/channels")
def channels(firm: TheFirm, actor: SignedIn) -> dict[str, bool]:
    """By which channels whoever is signed in is told."""
    with firm.database.read() as tx:
        by_mail, by_hook = notices.channels(tx, [actor.id])[actor.id]
    return {"by_mail": by_mail, "by_hook": by_hook}


@router.put("/me/channels", status_code=204)
def choose(firm: TheFirm, actor: SignedIn, body: Channels) -> Response:
    """Choose them."""
    choose_channels(firm, body.by_mail, body.by_hook, actor)
    return Response(status_code=204)


@router.get("/notice-hooks")
def hooks(firm: TheFirm, actor: MayManagePeople) -> list[dict[str, Any]]:
    """Addresses outside that receive notices; their secrets are never shown again."""
    with firm.database.read() as tx:
        found = notices.hooks(tx, active=False)
    return [{"code": row.code, "url": row.url, "active": row.active} for row in found]


class Hook(Body):
    code: Code
    url: Annotated[Text, StringConstraints(min_length=8, max_length=500)]


@router.post("/notice-hooks", status_code=201)
def add_hook(
    firm: TheFirm, office: TheOffice, actor: MayManagePeople, body: Hook
) -> dict[str, str]:
    """Connect an address; the secret of its signatures (Standard Webhooks) is shown this once."""
    allowed = office.settings.hook_hosts
    secret = add_notice_hook(firm, office.vault, (body.code, body.url), allowed, actor)
    return {"code": body.code, "secret": secret}


@router.delete("/notice-hooks/{code}", status_code=204)
def retire_hook(firm: TheFirm, actor: MayManagePeople, code: Code) -> Response:
    """Send nothing there any more."""
    retire_notice_hook(firm, code, actor)
    return Response(status_code=204)
