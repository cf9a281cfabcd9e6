"""ConnectWise PSA: the key of a callback is fetched from an allowed host, and a callback about a
project makes us ask for its phases, which are its milestones."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, timedelta
from typing import Any

from tollgate.connectors.json_paths import objects_at, text_at
from tollgate.connectors.platform import Api, Options, Platform, path_part
from tollgate.connectors.signatures import Delivery, FetchedKey, Hmac
from tollgate.connectors.sources.form import (
    Found,
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
    found,
    json_object,
    latest,
    named_by,
)

_PAGE = 100
_OTHER = frozenset(
    "ticket company contact opportunity agreement activity configuration expense invoice member "
    "productcatalog purchaseorder schedule site time".split()
)


def events(delivery: Delivery) -> Iterator[Happening]:
    """The project that the callback names."""
    body = json_object(delivery)
    what, action = text_at(body, "Type").lower(), text_at(body, "Action").lower()
    if what == "project" and action in ("added", "updated"):
        yield Reference(text_at(body, "ID"))
    elif what in _OTHER or (what == "project" and action == "deleted"):
        yield Ignored(f"{what} {action}")
    else:
        yield Unknown(f"{what} {action}")


def credentials(token: str, options: Options) -> Mapping[str, str]:
    """The token is `company+public:private`; the client id is that of the integration."""
    encoded = base64.b64encode(token.encode()).decode()
    return {"Authorization": f"Basic {encoded}", "clientId": options.get("client_id", "")}


def phases(platform: Platform, references: Sequence[Reference]) -> Sequence[Found]:
    """Every phase of some projects as it stands now."""
    return [found(phase) for wanted in references for phase in _phases(platform, wanted.id)]


def _phases(platform: Platform, project: str) -> Iterator[Mapping[str, Any]]:
    number = 1
    while True:
        path = f"/project/projects/{path_part(project)}/phases"
        page = objects_at(platform.find(path, page=number, pageSize=_PAGE) or [], "")
        yield from page
        if len(page) < _PAGE:
            return
        number += 1


def changed(platform: Platform, since: Since) -> Page:
    """The phases of every open project, and of those that were changed since: a phase is no
    callback of its own."""
    number = int(since.page or "1")
    instant = since.instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    query = {
        "conditions": f"closedFlag=false or lastUpdated>=[{instant}]",
        "orderBy": "id",
        "page": number,
        "pageSize": _PAGE,
    }
    projects = objects_at(platform.get("/project/projects", **query), "")
    references = [Reference(text_at(project, "id")) for project in projects]
    return Page(
        phases(platform, references),
        str(number + 1) if len(projects) == _PAGE else None,
        latest(projects, "_info.lastUpdated"),
    )


CONNECTWISE = Source(
    name="connectwise",
    title="ConnectWise PSA",
    signature=FetchedKey(
        Hmac("x-content-signature", encoding="base64", key="sha256"),
        key_url=lambda delivery: text_at(json_object(delivery), "Metadata.key_url"),
        key_field="signing_key",
        hosts=("*.myconnectwise.net",),
    ),
    secret=Secret.NONE,
    delivery_key=named_by(path="MessageId"),
    shapes=(Shape("callback", events),),
    fields={
        "contract": "projectId",
        "milestone": "id",
        # The day of the end has no hour, so the last change says which word is the later one.
        "occurred_at": "_info.lastUpdated",
        "completed_on": "actualEnd | _info.lastUpdated",
        "about": {"field": "markAsMilestoneFlag", "in": [True]},
        "done": {"field": "status.name", "in": ["Closed", "Complete", "Completed"]},
    },
    api=Api("https://{site}/v4_6_release/apis/3.0", credentials),
    fetch=phases,
    poll=Poll(changed, every=timedelta(minutes=30)),
    options={
        "site": "the host name, such as api-na.myconnectwise.net",
        "client_id": "the client id of the integration",
        "poll_minutes": "how often ConnectWise is asked what changed",
    },
)
