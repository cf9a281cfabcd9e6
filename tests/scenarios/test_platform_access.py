"""Signing in to platforms, tokens that end while a platform is asked, and what people are told of a
platform that cannot be asked: when it matters, in their words, and no longer than it lasts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import select, text

import build
from source_kit import VAULT, ScriptedHttp, fixture, raw_events, states, with_http, work
from there.wire import Asked, SignIns, answer
from tollgate.connectors import registry
from tollgate.kernel.errors import Conflict, Refused
from tollgate.kernel.world import Reply
from tollgate.store import connections, inbox, review, systems
from tollgate.workflows.add_connection import Access, add_source
from tollgate.workflows.authorize import accept_authorization, authorize
from tollgate.workflows.change_connection import Change, change_connection
from tollgate.workflows.change_field_map import change_field_map
from tollgate.workflows.fetch_records import fetch_records
from tollgate.workflows.poll_source import enqueue_due_polls, poll_source
from tollgate.workflows.probe_source import probe_source
from tollgate.workflows.read_event import read_event

REDIRECT = "https://tollgate.example/oauth/callback"
SITE = "acme.atlassian.net"
SIGNED_IN = [name for name, s in registry.SOURCES.items() if s.api and s.api.sign_in]


@dataclass
class Platform:
    """A platform that wants a living token of its own OAuth server and answers as its fixture
    says; Jira's answers stand at another address for those who signed in."""

    name: str
    clock: Any
    answers: Any
    ends_after: int = 0  # requests after which every token ends, once
    lifetime: timedelta = timedelta(hours=1)
    asked: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sign_ins = InForm(self.clock, self.lifetime)
        self.script = ScriptedHttp(self.answers)
        provider = registry.source(self.name).api.sign_in  # type: ignore[union-attr]
        assert provider is not None
        self.token_url = provider.token_url

    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes = b"", *_: Any
    ) -> Reply:
        """See `kernel.world.Http`."""
        asked = Asked(method, url, {n.lower(): v for n, v in headers.items()}, body)
        if url == self.token_url:
            return self.sign_ins.tokens(asked)
        self.asked.append((method, url))
        if len(self.asked) == self.ends_after:
            self.sign_ins.access.clear()
        if not self.sign_ins.lets_in(asked):
            return answer(401, {})
        if url.endswith("/oauth/token/accessible-resources"):
            sites = [{"id": "cloud-7", "url": f"https://{SITE}"}]
            return Reply(200, {}, json.dumps(sites).encode())
        plain = url.replace("https://api.atlassian.com/ex/jira/cloud-7", f"https://{SITE}")
        return self.script.send(method, plain, headers, body)


class InForm(SignIns):
    """An OAuth server that takes the app's id and secret in the form, as these platforms do."""

    def tokens(self, asked: Asked) -> Reply:
        form = parse_qs(asked.body.decode())
        assert form["client_id"] == ["app"] and form["client_secret"] == ["app-secret"]
        assert "authorization" not in asked.headers
        import base64

        basic = base64.b64encode(b"app:app-secret").decode()
        carried = {**asked.headers, "authorization": f"Basic {basic}"}
        return super().tokens(Asked(asked.method, asked.url, carried, asked.body))


def connected(firm: Any, name: str) -> str:
    """A connection by sign-in, whose codes lead to the first milestone of C-1."""
    case = fixture(name)
    options = case.get("options", {}) | {"client_id": "app"}
    if name == "jira":
        options["site"] = SITE
    add_source(firm, VAULT, name, name, "a-secret", Access("app-secret", options))
    (signal,) = (case.get("fetch") or case["poll"])["signals"]
    codes = {signal["contract"]: "C-1", signal["milestone"]: "M1"}
    change_field_map(firm, name, 1, {"codes": codes}, build.ADMIN)
    return f"connection:{name}"


def there(firm: Any, name: str, part: str, **more: Any) -> tuple[Any, Platform]:
    answers = [dict(one) for one in fixture(name)[part]["answers"]]
    for one in answers:
        # The fixture's own site; who signs in comes to it by another address.
        if name == "jira":
            method, url = one["request"].split(" ", 1)
            one["request"] = f"{method} https://{SITE}{urlsplit(url).path}"
    platform = Platform(name, firm.world.clock, answers, **more)
    return with_http(firm, platform), platform


def sign_in(firm: Any, platform: Platform, system: str) -> None:
    """A person goes there, agrees and comes back."""
    url = authorize(firm, system, REDIRECT, build.ADMIN)
    asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    assert asked["client_id"] == "app" and asked["code_challenge_method"] == "S256"
    if platform.name == "jira":
        assert asked["audience"] == "api.atlassian.com" and "offline_access" in asked["scope"]
    platform.sign_ins.codes["code-1"] = asked["code_challenge"]
    back = {"state": asked["state"], "code": "code-1"}
    assert accept_authorization(firm, back, build.ADMIN) == system.partition(":")[2]


def items(firm: Any) -> list[Any]:
    """What people are told and have not settled."""
    with firm.database.read() as tx:
        rows = tx.execute(select(review.ITEM).where(review.ITEM.c.state != "settled"))
        return [row for row in rows if row.subject.startswith("connection:")]


def health(firm: Any, system: str) -> Any:
    with firm.database.read() as tx:
        return systems.health(tx, system)


@pytest.mark.parametrize("name", SIGNED_IN)
def test_a_platform_is_asked_by_sign_in(firm: Any, name: str) -> None:
    build.plain(firm)
    build.accepted(firm)
    system = connected(firm, name)
    firm, platform = there(firm, name, "poll")
    assert poll_source(firm, name) == 0 and platform.asked == []
    (item,) = items(firm)
    assert item.reasons == '["SOURCE_SIGN_IN"]' and item.owner_role == "billing"
    sign_in(firm, platform, system)
    assert items(firm) == []
    assert enqueue_due_polls(firm) == [name], "it is asked at once what happened meanwhile"
    poll_source(firm, name)
    work(firm)
    assert len(build.live_invoices(firm)) == 1
    assert health(firm, system).failing_since is None
    build.holds_together(firm)


@pytest.mark.parametrize("name", SIGNED_IN)
def test_a_token_that_ends_while_a_platform_is_asked_is_renewed_and_the_walk_goes_on(
    firm: Any, name: str
) -> None:
    """Refused at each request in turn; the last round asks with a token that ended by the clock."""
    build.plain(firm)
    build.accepted(firm)
    system = connected(firm, name)
    for number in range(1, len(fixture(name)["poll"]["answers"]) + 1):
        here, platform = there(firm, name, "poll")
        sign_in(here, platform, system)
        before = len(platform.asked)
        platform.ends_after = before + number
        poll_source(here, name)
        with firm.database.read() as tx:
            assert connections.poll(tx, name).note == ""
        refused = len(platform.asked) - before > len(platform.script.asked)
        assert platform.sign_ins.issued == 1 + refused
    firm.world.clock.forward(minutes=61)
    poll_source(with_http(firm, platform), name)
    assert platform.sign_ins.issued >= 2
    work(here)
    assert len(build.live_invoices(firm)) == 1 and items(firm) == []


def knock(firm: Any, name: str, body: Any) -> str:
    id = firm.world.ids.new()
    raw = json.dumps(body).encode()
    with firm.database.write() as tx:
        now = firm.world.clock.now()
        inbox.keep(firm.database, tx, inbox.Raw(id, name, f"k:{id}", {}, raw, now))
    return str(id)


@pytest.mark.parametrize("name", ["asana", "hubspot"])
def test_an_event_that_nobody_could_ask_about_waits_for_the_sign_in(firm: Any, name: str) -> None:
    build.plain(firm)
    build.accepted(firm)
    system = connected(firm, name)
    firm, platform = there(firm, name, "fetch")
    sign_in(firm, platform, system)
    platform.sign_ins.access.clear()
    platform.sign_ins.refresh.clear()
    id = knock(firm, name, fixture(name)["fetch"]["event"])
    read_event(firm, id)
    for tries in range(3):
        fetch_records(firm, id, "r", tries)
    assert states(firm)[id] == "asked", "no dead letter: it is not the event's fault"
    (item,) = items(firm)
    assert item.reasons == '["SOURCE_SIGN_IN"]' and "does not accept our sign-in" in item.summary
    sign_in(firm, platform, system)
    assert any(name_.startswith(f"ask:{id}:") for name_ in enqueued(firm))
    work(firm)
    assert items(firm) == [] and len(build.live_invoices(firm)) == 1


def enqueued(firm: Any) -> list[str]:
    with firm.database.read() as tx:
        name = "workflow_status" if firm.database.is_sqlite else "dbos.workflow_status"
        rows = tx.execute(text(f"SELECT workflow_uuid FROM {name} ORDER BY created_at"))
        return [str(row.workflow_uuid) for row in rows]


def test_jira_wants_the_site_that_the_connection_names(firm: Any) -> None:
    build.plain(firm)
    system = connected(firm, "jira")
    change_connection(firm, VAULT, "jira", Change(options={"site": "other.example"}), build.ADMIN)
    firm, platform = there(firm, "jira", "poll")
    with pytest.raises(Refused, match=f"may see: {SITE}"):
        sign_in(firm, platform, system)
    change_connection(firm, VAULT, "jira", Change(options={"site": ""}), build.ADMIN)
    sign_in(firm, platform, system)
    with firm.database.read() as tx:
        options = connections.options_of(connections.get(tx, "jira"))
    assert options.items() >= {"site": SITE, "cloud_id": "cloud-7"}.items()


def test_where_a_token_is_enough_nobody_signs_in(firm: Any) -> None:
    add_source(firm, VAULT, "asana", "asana", "s", Access("pat"))
    with pytest.raises(Conflict, match="nobody signs in to asana"):
        authorize(firm, "connection:asana", REDIRECT, build.ADMIN)


def test_tokens_of_platforms_stand_in_no_table_or_item(firm: Any) -> None:
    system = connected(firm, "asana")
    firm, platform = there(firm, "asana", "poll")
    sign_in(firm, platform, system)
    platform.sign_ins.refresh.clear()
    platform.sign_ins.access.clear()
    poll_source(firm, "asana")
    dump = ""
    with firm.database.read() as tx:
        for name in ("connection", "system_token", "system_health", "poll", "review_item"):
            dump += str([tuple(row) for row in tx.execute(text(f"SELECT * FROM {name}"))])
        dump += str([tuple(row) for row in tx.execute(text("SELECT payload FROM audit_payload"))])
    for secret in ("app-secret", "access-1", "refresh-1"):
        assert secret not in dump


# What people are told.


def by_token(firm: Any, name: str = "jira") -> str:
    case = fixture(name)
    access = Access(case["token"], case.get("options", {}))
    add_source(firm, VAULT, name, name, "a-secret", access)
    return f"connection:{name}"


AWAY = {"request": "", "status": 503}


def test_a_passing_fault_is_only_shown_and_a_lasting_one_is_told(firm: Any, clock: Any) -> None:
    system = by_token(firm)
    away = with_http(firm, ScriptedHttp([AWAY]))
    for _ in range(23):
        poll_source(away, "jira")
        clock.forward(minutes=10)
    assert items(firm) == [] and health(firm, system).failures == 23
    clock.forward(minutes=10)
    poll_source(away, "jira")
    (item,) = items(firm)
    assert item.reasons == '["SOURCE_UNREACHED"]' and item.kind == "data_quality"
    assert item.summary == (
        "Jira (connection jira) has not answered since 2026-03-16 09:00 UTC. What it sends by "
        "itself is still taken; what it fails to send, or sends without details, is not billed. "
        "Nothing is lost: all of it is asked for when the connection works again."
    )
    revision = item.revision
    poll_source(away, "jira")
    assert items(firm)[0].revision == revision, "one item, not one for every round"
    poll_source(with_http(firm, ScriptedHttp(fixture("jira")["poll"]["answers"])), "jira")
    assert items(firm) == [] and health(firm, system).failing_since is None


def test_a_refusal_is_told_at_once(firm: Any) -> None:
    by_token(firm)
    poll_source(with_http(firm, ScriptedHttp([{"request": "", "status": 400}])), "jira")
    (item,) = items(firm)
    assert "cannot be asked: Jira (POST /rest/api/3/search/jql) answered 400" in item.summary


def test_a_platform_that_is_only_asked_hides_everything_meanwhile(firm: Any) -> None:
    by_token(firm, "bigtime")
    poll_source(with_http(firm, ScriptedHttp([{"request": "", "status": 401}])), "bigtime")
    (item,) = items(firm)
    assert item.reasons == '["SOURCE_SIGN_IN"]'
    assert "Nothing that is completed there is seen, so nothing of it is billed." in item.summary


def test_patience_is_no_failure_unless_it_lasts(firm: Any, clock: Any) -> None:
    system = by_token(firm)
    busy = {"request": "", "status": 429, "headers": {"retry-after": "3600"}}
    http = ScriptedHttp([busy])
    for _ in range(4):
        poll_source(with_http(firm, http), "jira")
        poll_source(with_http(firm, http), "jira")
        clock.forward(minutes=61)
    assert len(http.asked) == 4, "it is left alone in between"
    assert items(firm) == [] and health(firm, system).failures == 4
    poll_source(with_http(firm, http), "jira")
    assert len(items(firm)) == 1


def test_a_new_token_sends_on_what_waited(firm: Any) -> None:
    case = fixture("asana")
    build.plain(firm)
    build.accepted(firm)
    by_token(firm, "asana")
    (signal,) = case["fetch"]["signals"]
    codes = {signal["contract"]: "C-1", signal["milestone"]: "M1"}
    change_field_map(firm, "asana", 1, {"codes": codes}, build.ADMIN)
    id = knock(firm, "asana", case["fetch"]["event"])
    read_event(firm, id)
    fetch_records(with_http(firm, ScriptedHttp([{"request": "", "status": 401}])), id, "r", 0)
    before = len(enqueued(firm))
    change_connection(firm, VAULT, "asana", Change(token="new"), build.ADMIN)
    assert len(enqueued(firm)) == before + 1
    work(with_http(firm, ScriptedHttp(case["fetch"]["answers"])))
    assert [row.state for row in raw_events(firm)] == ["read", "read"]
    assert len(build.live_invoices(firm)) == 1


def test_a_connection_is_tried_without_keeping_anything(firm: Any) -> None:
    by_token(firm)
    good = ScriptedHttp(fixture("jira")["poll"]["answers"])
    works, said = probe_source(with_http(firm, good), "jira", build.ADMIN)
    assert works and said == "Jira answers; its first page has 1 pieces of work"
    assert raw_events(firm) == []
    bad = ScriptedHttp([{"request": "", "status": 401}])
    works, said = probe_source(with_http(firm, bad), "jira", build.ADMIN)
    assert not works and "does not accept its stored secret" in said
    assert len(items(firm)) == 1
    add_source(firm, VAULT, "tool", "generic", "s")
    with pytest.raises(Conflict, match="sends by itself"):
        probe_source(firm, "tool", build.ADMIN)
