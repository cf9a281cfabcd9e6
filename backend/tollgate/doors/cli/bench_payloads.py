"""What platforms send, as the intake benchmark sends it: one event for each milestone, in the
platform's own shape and size, signed as it signs."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tollgate.workflows.parts.bench_firm import MILESTONES_EACH

SECRET = "bench-secret"  # noqa: S105  of a connection that lives for seconds
Sent = tuple[bytes, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Sender:
    """A platform that knocks: the event of the n-th milestone, one that bills nothing, and what the
    firm changed in the field map."""

    source: str
    event: Callable[[int], Sent]
    nothing: Callable[[], Sent]
    fields: Mapping[str, str] = field(default_factory=dict)


def _place(number: int) -> tuple[str, str]:
    return f"C{number // MILESTONES_EACH:06d}", f"M{number % MILESTONES_EACH:02d}"


def _bearer(body: Mapping[str, Any]) -> Sent:
    headers = {"Authorization": f"Bearer {SECRET}", "Content-Type": "application/json"}
    return json.dumps(body).encode(), headers


def _generic(number: int) -> Sent:
    contract, milestone = _place(number)
    return _bearer(
        {
            "event_id": f"bench-{number}",
            "type": "milestone.completed",
            "occurred_at": "2026-10-20T12:00:00Z",
            "contract": contract,
            "milestone": milestone,
            "completed_on": "2026-10-20",
        }
    )


def _signed(body: Mapping[str, Any], name: str) -> Sent:
    raw = json.dumps(body).encode()
    seal = hmac.new(SECRET.encode(), raw, hashlib.sha256).hexdigest()
    headers = {
        "X-Hub-Signature": f"sha256={seal}",
        "X-Atlassian-Webhook-Identifier": name,
        "Content-Type": "application/json",
    }
    return raw, headers


_SITE = "https://bench.example/rest/api/2"
_AT = "2026-10-20T12:00:00.000+0000"


def _person(name: str) -> dict[str, Any]:
    id = hashlib.sha256(name.encode()).hexdigest()[:24]
    sizes = ("48x48", "24x24", "16x16", "32x32")
    return {
        "self": f"{_SITE}/user?accountId={id}",
        "accountId": id,
        "avatarUrls": {size: f"https://avatars.example/{id}/{size}.png" for size in sizes},
        "displayName": name,
        "active": True,
        "timeZone": "Europe/Berlin",
        "accountType": "atlassian",
    }


def _status(name: str, key: str, id: int) -> dict[str, Any]:
    category = {"self": f"{_SITE}/statuscategory/{id}", "id": id, "key": key, "name": name}
    return {"self": f"{_SITE}/status/{id}", "name": name, "id": str(id), "statusCategory": category}


def _jira(number: int) -> Sent:
    contract, milestone = _place(number)
    # An issue carries every field of its screens, most of them empty.
    fields: dict[str, Any] = {f"customfield_{10_100 + n}": None for n in range(60)}
    fields |= {
        "issuetype": {"id": "10010", "name": "Milestone", "subtask": False, "hierarchyLevel": 0},
        "project": {"id": "10001", "key": contract, "name": f"Project {contract}"},
        "summary": f"{milestone}: design accepted and handed over",
        "description": "What was agreed, in the words of the contract. " * 12,
        "customfield_10050": milestone,
        "status": _status("Done", "done", 3),
        "statuscategorychangedate": _AT,
        "resolutiondate": _AT,
        "created": "2026-03-01T09:00:00.000+0000",
        "updated": _AT,
        "assignee": _person("Ada Brandt"),
        "reporter": _person("Ben Ortega"),
        "creator": _person("Ben Ortega"),
        "labels": ["billing", "phase-2"],
        "components": [{"id": str(n), "name": f"Component {n}"} for n in range(3)],
        "progress": {"progress": 0, "total": 0},
    }
    changed = {"field": "status", "fieldtype": "jira", "fromString": "Open", "toString": "Done"}
    body = {
        "timestamp": 1_792_497_600_000,
        "webhookEvent": "jira:issue_updated",
        "issue_event_type_name": "issue_generic",
        "user": _person("Ada Brandt"),
        "issue": {"id": str(20_000 + number), "key": f"{contract}-{milestone}", "fields": fields},
        "changelog": {"id": str(number), "items": [changed]},
    }
    return _signed(body, f"bench-{number}")


SENDERS = {
    "generic": Sender("generic", _generic, lambda: _bearer({"type": "ping"})),
    "jira": Sender(
        "jira",
        _jira,
        lambda: _signed({"webhookEvent": "comment_created"}, "nothing"),
        {"milestone": "issue.fields.customfield_10050"},
    ),
}
