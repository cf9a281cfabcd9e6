"""HubSpot: an event names one property of one object, so the object is asked for with the history
of its stage."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from tollgate.connectors.json_paths import as_text, dumped, objects_at, parsed, text_at, value_at
from tollgate.connectors.oauth import Provider
from tollgate.connectors.platform import Api, Platform, bearer, path_part
from tollgate.connectors.signatures import Delivery, Hmac, Stamp
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
    each,
    found,
    latest,
)
from tollgate.kernel.errors import BadInput

_MOST = 50  # objects per question, where their history is wanted
_OTHER = (".creation", ".deletion", ".merge", ".restore", ".associationChange", ".privacyDeletion")
_NAMES = {"deal": "deals", "ticket": "tickets", "company": "companies", "contact": "contacts"}
_STAGE = "properties.dealstage | properties.hs_pipeline_stage | properties.milestone_status"
_SINCE = (
    "propertiesWithHistory.dealstage[0].timestamp | "
    "propertiesWithHistory.hs_pipeline_stage[0].timestamp | "
    "propertiesWithHistory.milestone_status[0].timestamp | updatedAt"
)


def events(delivery: Delivery) -> Iterable[Happening | BadInput]:
    """The objects that the events name. Older subscriptions name the kind in words
    (`deal.propertyChange`), newer ones by an id (`object.propertyChange`)."""
    return each(parsed(delivery.body), _event)


def _event(event: Mapping[str, Any]) -> Happening:
    what = text_at(event, "subscriptionType")
    kind, _, happened = what.partition(".")
    if happened == "propertyChange":
        name = text_at(event, "objectTypeId") if kind == "object" else _NAMES.get(kind, kind)
        return Reference(text_at(event, "objectId"), name)
    return Ignored(what) if what.endswith(_OTHER) else Unknown(what)


def objects(platform: Platform, references: Sequence[Reference]) -> Sequence[Found]:
    """The objects as they stand now, with when each property of the map got its value."""
    assert platform.map is not None
    there: list[Any] = []
    for kind in dict.fromkeys(wanted.kind for wanted in references):
        ids = [wanted.id for wanted in references if wanted.kind == kind]
        for start in range(0, len(ids), _MOST):
            question = {
                "properties": platform.map.below("properties"),
                "propertiesWithHistory": platform.map.below("propertiesWithHistory"),
                "inputs": [{"id": id} for id in ids[start : start + _MOST]],
            }
            path = f"/crm/v3/objects/{path_part(kind)}/batch/read"
            there += objects_at(platform.post(path, dumped(question)), "results")
    return [found(one) for one in there]


def changed(platform: Platform, since: Since) -> Page:
    """The objects of the chosen kind that were modified since an instant."""
    kind = platform.options.get("objects", "deals")
    modified = "hs_lastmodifieddate"
    question: dict[str, Any] = {
        "filterGroups": [
            {
                "filters": [
                    {
                        "propertyName": modified,
                        "operator": "GTE",
                        "value": str(int(since.instant.timestamp()) * 1000),
                    }
                ]
            }
        ],
        "sorts": [{"propertyName": modified, "direction": "ASCENDING"}],
        "properties": [modified],
        "limit": _MOST,
    }
    if since.page:
        question["after"] = since.page
    answer = platform.post(f"/crm/v3/objects/{path_part(kind)}/search", dumped(question))
    there = objects_at(answer, "results")
    references = [Reference(text_at(one, "id"), kind) for one in there]
    after = value_at(answer, "paging.next.after")
    return Page(
        objects(platform, references) if references else [],
        as_text(after),
        latest(there, "updatedAt"),
    )


HUBSPOT = Source(
    name="hubspot",
    title="HubSpot",
    signature=Hmac(
        "X-HubSpot-Signature-v3",
        encoding="base64",
        signed="{method}{url}{body}{ts}",
        stamp=Stamp("X-HubSpot-Request-Timestamp", "ms"),
    ),
    secret=Secret.THEIRS,
    shapes=(Shape("array of property changes", events),),
    fields={
        "contract": "properties.tollgate_contract",
        "milestone": "properties.tollgate_milestone",
        "occurred_at": _SINCE,
        "completed_on": _SINCE,
        "about": {"field": "properties.tollgate_milestone", "present": True},
        "done": {"field": _STAGE, "in": ["closedwon", "complete", "completed", "done"]},
    },
    api=Api(
        "https://api.hubapi.com",
        bearer,
        Provider(
            "https://app.hubspot.com/oauth/authorize",
            # Version 1 of it ends in February 2027.
            "https://api.hubapi.com/oauth/v3/token",
            "oauth crm.objects.deals.read tickets",
            client_in_form=True,
        ),
    ),
    fetch=objects,
    poll=Poll(changed, every=timedelta(minutes=60)),
    options={
        "objects": "the kind of objects that is asked what changed; without it: deals",
        "poll_minutes": "how often HubSpot is asked what changed",
    },
)
