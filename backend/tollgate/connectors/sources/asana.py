"""Asana: events carry ids only and may be lost, so each task is asked for, and what changed is
asked again on a timer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from tollgate.connectors.handshakes import EchoHeader
from tollgate.connectors.json_paths import as_text, dumped, objects_at, text_at, value_at
from tollgate.connectors.oauth import Provider
from tollgate.connectors.platform import Api, Platform, bearer, path_part
from tollgate.connectors.signatures import Delivery, Hmac
from tollgate.connectors.sources.form import (
    Billed,
    Happening,
    Ignored,
    Page,
    Poll,
    Reference,
    Secret,
    Shape,
    Since,
    Source,
    Unknown,
    WriteBack,
    each,
    found,
    json_object,
    latest,
    listed,
    next_part,
    one_by_one,
)
from tollgate.kernel.errors import BadInput, Fatal

_ASKED = (
    "name,resource_subtype,completed,completed_at,completed_by.email,completed_by.name,modified_at,"
    "projects.gid,projects.name,custom_fields.gid,custom_fields.name,custom_fields.number_value,"
    "custom_fields.text_value,custom_fields.enum_value.name"
)
_MOST_PAGES = 100
_STATE = frozenset({"changed", "added", "undeleted"})
_GONE = frozenset({"removed", "deleted"})
_OTHER = frozenset(
    "story project section tag attachment portfolio goal workspace team user custom_field "
    "project_status status_update membership project_membership".split()
)


def events(delivery: Delivery) -> Iterable[Happening | BadInput]:
    """The tasks that the events name; a body without events only shows that Asana is there."""
    happened = json_object(delivery).get("events")
    return each(happened, _event, "events") if happened else [Ignored("heartbeat")]


def _event(event: Mapping[str, Any]) -> Happening:
    kind, action = text_at(event, "resource.resource_type"), text_at(event, "action")
    if kind == "task" and action in _STATE:
        return Reference(text_at(event, "resource.gid"))
    known = kind in _OTHER or (kind == "task" and action in _GONE)
    return Ignored(f"{kind} {action}") if known else Unknown(f"{kind} {action}")


def changed(platform: Platform, since: Since) -> Page:
    """The tasks of each project that were modified since an instant."""
    projects = listed(platform.options, "projects")
    position, _, offset = (since.page or "0:").partition(":")
    query = {
        "project": projects[int(position)],
        "modified_since": since.instant.isoformat(),
        "opt_fields": _ASKED,
        "limit": 100,
    }
    answer = platform.get("/tasks", **query, **({"offset": offset} if offset else {}))
    there = objects_at(answer, "data")
    following = next_part(position, as_text(value_at(answer, "next_page.offset")), len(projects))
    return Page([found(task) for task in there], following, latest(there, "modified_at"))


def tell(platform: Platform, task: str, billed: Billed) -> None:
    """A comment at the task, unless one with our mark is there already.

    Raises:
        Fatal: the task has more comments than can be looked through.
    """
    path, mark = f"/tasks/{path_part(task)}/stories", f"[tollgate {billed.key}]"
    query: dict[str, Any] = {"opt_fields": "text", "limit": 100}
    for _ in range(_MOST_PAGES):
        answer = platform.get(path, **query)
        if any(mark in (as_text(story.get("text")) or "") for story in objects_at(answer, "data")):
            return
        offset = as_text(value_at(answer, "next_page.offset"))
        if not offset:
            break
        query["offset"] = offset
    else:
        raise Fatal(f"the task has more than {_MOST_PAGES * 100} comments")
    text = f"{billed.title}\n{billed.link}\n{mark}"
    platform.post(path, dumped({"data": {"text": text}}))


ASANA = Source(
    name="asana",
    title="Asana",
    signature=Hmac("X-Hook-Signature"),
    secret=Secret.HANDSHAKE,
    handshake=EchoHeader("X-Hook-Secret"),
    acknowledged=200,
    shapes=(Shape("events of ids", events),),
    fields={
        "contract": "projects[0].gid",
        "milestone": "gid",
        "occurred_at": "completed_at | modified_at",
        "completed_on": "completed_at",
        "reported_by": "completed_by.email | completed_by.name",
        "about": {"field": "resource_subtype", "in": ["milestone"]},
        "done": {"field": "completed", "in": [True]},
    },
    api=Api(
        "https://app.asana.com/api/1.0",
        bearer,
        Provider(
            "https://app.asana.com/-/oauth_authorize",
            "https://app.asana.com/-/oauth_token",
            "default",
            client_in_form=True,
        ),
    ),
    # A task that was deleted meanwhile says nothing.
    fetch=one_by_one("/tasks/{id}", inside="data", opt_fields=_ASKED),
    poll=Poll(changed, every=timedelta(minutes=15)),
    write_back=WriteBack("gid", tell),
    options={
        "projects": "the ids of the projects that are asked what changed, separated by commas",
        "poll_minutes": "how often Asana is asked what changed",
    },
)
