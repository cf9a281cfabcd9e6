"""Jira: a webhook carries the whole issue, so what it says is read at once; asking by JQL is the
safety net for Jira Cloud."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from typing import Any

from tollgate.connectors.calls import Access, Request, call
from tollgate.connectors.json_paths import as_text, dumped, objects_at, text_at, value_at
from tollgate.connectors.oauth import Provider
from tollgate.connectors.platform import CLIENT_ID, Api, Options, Platform, bearer, path_part
from tollgate.connectors.signatures import Delivery, Hmac
from tollgate.connectors.sources.form import (
    Billed,
    Happening,
    Ignored,
    Page,
    Poll,
    Record,
    Shape,
    Since,
    Source,
    Unknown,
    WriteBack,
    found,
    json_object,
    latest,
    named_by,
)
from tollgate.kernel.errors import Refused

_READ = frozenset({"jira:issue_updated", "jira:issue_created"})
_IGNORED_BEGINNINGS = (
    "jira:issue_deleted",
    "jira:version_",
    "comment_",
    "issuelink_",
    "worklog_",
    "sprint_",
    "board_",
    "project_",
    "user_",
    "attachment_",
    "issue_property_",
)
_DONE = "issue.fields.status.statusCategory.key"


def events(delivery: Delivery) -> Iterator[Happening]:
    """The issue of the event, whatever changed in it: how it stands now is what counts. Only where
    nothing changed but its links to elsewhere, ours among them, was there no news of the work."""
    body = json_object(delivery)
    what = text_at(body, "webhookEvent")
    if what in _READ and _changed(body) == {"RemoteIssueLink"}:
        yield Ignored("a link to elsewhere")
    elif what in _READ:
        yield Record(body)
    else:
        yield Ignored(what) if what.startswith(_IGNORED_BEGINNINGS) else Unknown(what)


def _changed(body: Mapping[str, Any]) -> set[str]:
    """The fields that an event says were changed."""
    items = value_at(body, "changelog.items")
    there = items if isinstance(items, list) else []
    return {str(item.get("field")) for item in there if isinstance(item, Mapping)}


def credentials(token: str, options: Options) -> Mapping[str, str]:
    """`address:token` is an API token of Jira Cloud, anything else a bearer token."""
    if ":" not in token:
        return bearer(token, options)
    return {"Authorization": f"Basic {base64.b64encode(token.encode()).decode()}"}


def root(options: Options) -> str:
    """Who signed in asks at one address for all sites (Atlassian's OAuth 2.0, 3LO)."""
    if options.get(CLIENT_ID):
        return f"https://api.atlassian.com/ex/jira/{path_part(options.get('cloud_id', ''))}"
    return "https://{site}"


def after_sign_in(access: Access, answer: Mapping[str, str]) -> Mapping[str, str]:
    """The id of the site, among those that the person let us see.

    Raises:
        Refused: the site of the connection is not among them.
    """
    request = Request("GET", "https://api.atlassian.com/oauth/token/accessible-resources")
    there = objects_at(call(access, request, "Atlassian", lambda _: ""), "")
    ids = {text_at(one, "url").removeprefix("https://"): text_at(one, "id") for one in there}
    site = access.options.get("site") or next(iter(ids), "")
    if site not in ids or (len(ids) > 1 and not access.options.get("site")):
        listed = ", ".join(ids) or "none"
        raise Refused(f"set the option site to one that we may see: {listed}")
    return {"site": site, "cloud_id": ids[site]}


def changed(platform: Platform, since: Since) -> Page:
    """Issues that were updated since an instant, by JQL; minutes are all that JQL knows."""
    assert platform.map is not None
    minutes = int((since.now - since.instant).total_seconds()) // 60 + 1
    work = platform.options.get("jql", "issuetype = Milestone")
    question = {
        "jql": f'({work}) AND updated >= "-{minutes}m" ORDER BY updated ASC',
        "fields": sorted({*platform.map.below("fields"), "updated"}),
        "maxResults": 100,
    }
    if since.page:
        question["nextPageToken"] = since.page
    answer = platform.post("/rest/api/3/search/jql", dumped(question))
    issues = [{"issue": issue} for issue in objects_at(answer, "issues")]
    return Page(
        [found(issue) for issue in issues],
        as_text(value_at(answer, "nextPageToken")),
        latest(issues, "issue.fields.updated"),
    )


def tell(platform: Platform, issue: str, billed: Billed) -> None:
    """A remote link at the issue; Jira keeps one for each globalId, however often it is sent."""
    link = {
        "globalId": f"tollgate:{billed.key}",
        "application": {"type": "tollgate", "name": "Tollgate"},
        "relationship": "credited by" if billed.credited else "invoiced by",
        "object": {
            "url": billed.link,
            "title": billed.title,
            "status": {"resolved": not billed.credited},
        },
    }
    # Version 2 is spoken by Jira Cloud and by a Data Center.
    platform.post(f"/rest/api/2/issue/{path_part(issue)}/remotelink", dumped(link))


JIRA = Source(
    name="jira",
    title="Jira",
    signature=Hmac("X-Hub-Signature", prefix="sha256="),
    delivery_key=named_by("X-Atlassian-Webhook-Identifier"),
    shapes=(Shape("issue event", events),),
    fields={
        "contract": "issue.fields.project.key",
        "milestone": "issue.key",
        # When the category changed; a Data Center has only the last update of anything.
        "occurred_at": "issue.fields.statuscategorychangedate | issue.fields.updated",
        "completed_on": "issue.fields.statuscategorychangedate | issue.fields.resolutiondate",
        "reported_by": "issue.fields.assignee.emailAddress | issue.fields.assignee.accountId",
        "about": {"field": "issue.fields.issuetype.name", "in": ["Milestone"]},
        # The names of statuses are translated, the key of their category never is.
        "done": {"field": _DONE, "in": ["done"]},
    },
    api=Api(
        root,
        credentials,
        Provider(
            "https://auth.atlassian.com/authorize",
            "https://auth.atlassian.com/oauth/token",
            "read:jira-work write:jira-work offline_access",
            {"audience": "api.atlassian.com", "prompt": "consent"},
            client_in_form=True,
        ),
        after_sign_in,
    ),
    poll=Poll(changed),
    write_back=WriteBack("issue.id | issue.key", tell),
    options={
        "site": "the host name, such as acme.atlassian.net",
        "cloud_id": "the site's id, which signing in finds",
        "jql": "which issues are asked for; without it: issuetype = Milestone",
        "poll_minutes": "how often Jira is asked what changed",
    },
)
