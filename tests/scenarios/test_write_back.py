"""Telling the project system what was posted for its work: once, whatever breaks off on the way,
only where it is wanted, and without an echo."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import select

import build
from scenarios.test_sources import connected, issue, knock, reports
from source_kit import VAULT, ScriptedHttp, body_of, fixture, raw_events, with_http, work
from tollgate.connectors import wire
from tollgate.kernel.errors import BadInput, NotAllowed
from tollgate.store import review, write_backs
from tollgate.workflows.change_connection import Change, change_connection
from tollgate.workflows.credit_invoice import credit_invoice
from tollgate.workflows.retry_item import retry_item
from tollgate.workflows.sweep import sweep
from tollgate.workflows.write_back import MOST_ATTEMPTS, write_back

Answer = tuple[int, dict[str, str], Any]


@dataclass
class Site:
    """A platform that remembers what it was told. `troubles` are met first: a status, or "silent"
    for taking what was sent and never answering."""

    kind: str
    kept: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    troubles: list[int | str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def answer(self, method: str, url: str, headers: Any, body: bytes) -> Answer | None:
        self.asked.append(f"{method} {url}")
        trouble = self.troubles.pop(0) if self.troubles and method == "POST" else None
        if isinstance(trouble, int):
            return trouble, {"Retry-After": "90"} if trouble == 429 else {}, {}
        given = (self._jira if self.kind == "jira" else self._asana)(method, url, headers, body)
        return None if trouble == "silent" else given

    def _jira(self, method: str, url: str, headers: Any, body: bytes) -> Answer:
        found = re.fullmatch(r"/rest/api/2/issue/([^/?]+)/remotelink", url)
        if found is None or method != "POST" or not headers["Authorization"].startswith("Basic "):
            return 404, {}, {}
        link = json.loads(body)
        assert link["object"]["url"].startswith("http://console.example/invoices?")
        assert link["object"]["title"] and len(link["globalId"]) <= 255
        links = self.kept.setdefault(found[1], [])
        old = [one for one in links if one["globalId"] == link["globalId"]]
        for one in old:
            links.remove(one)
        links.append(link)
        return (200 if old else 201), {}, {"id": len(links)}

    def _asana(self, method: str, url: str, headers: Any, body: bytes) -> Answer:
        parts = urlsplit(url)
        found = re.fullmatch(r"/api/1\.0/tasks/([^/]+)/stories", parts.path)
        if found is None or headers["Authorization"] != "Bearer pat":
            return 404, {}, {}
        stories = self.kept.setdefault(found[1], [])
        if method == "POST":
            stories.append(json.loads(body)["data"])
            return 201, {}, {"data": {"gid": str(len(stories))}}
        # Pages of one story, so that looking at the first page only is not enough.
        start = int(parse_qs(parts.query).get("offset", ["0"])[0])
        more = start + 1 < len(stories)
        page = {"offset": str(start + 1)} if more else None
        return 200, {}, {"data": stories[start : start + 1], "next_page": page}

    def titles(self, work: str) -> list[str]:
        kept = self.kept.get(work, [])
        if self.kind == "jira":
            return [link["object"]["title"] for link in kept]
        return [story["text"].splitlines()[0] for story in kept]


@dataclass
class Led:
    """HTTP of ours, led to a server of this machine."""

    port: int
    http: Any

    def send(self, method: str, url: str, headers: Any, body: bytes = b"", s: float = 30) -> Any:
        parts = urlsplit(url)
        here = parts._replace(scheme="http", netloc=f"127.0.0.1:{self.port}").geturl()
        return self.http.send(method, here, headers, body, min(s, 0.4))


@pytest.fixture(params=["jira", "asana"])
def site(request: pytest.FixtureRequest) -> Iterator[tuple[Site, int]]:
    there = Site(request.param)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(there.answer))
    Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield there, server.server_address[1]
    server.shutdown()
    server.server_close()


def _handler(answer: Callable[..., Answer | None]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def _any(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            given = answer(self.command, self.path, self.headers, body)
            if given is None:
                self.close_connection = True
                return
            status, headers, said = given
            raw = json.dumps(said).encode()
            self.send_response(status)
            for name, value in ({"Content-Length": str(len(raw))} | headers).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(raw)

        do_GET = do_POST = _any

        def log_message(self, format: str, *args: Any) -> None:
            pass

    return Handler


@pytest.fixture
def told(firm: Any, site: tuple[Site, int]) -> Any:
    """A firm whose connection is to be told, in a world that leads to the platform's server."""
    build.plain(firm)
    build.accepted(firm)
    connected(firm, site[0].kind)
    there = replace(firm, vault=VAULT, console="http://console.example")
    there = with_vault(there, Led(site[1], wire.HttpxHttp()))
    switch(there, site[0].kind)
    return there


def with_vault(firm: Any, http: Any) -> Any:
    return replace(firm, world=replace(firm.world, http=http))


def switch(firm: Any, code: str, on: bool = True) -> None:
    change_connection(firm, VAULT, code, Change(write_back=on), build.ADMIN)


def done(firm: Any, kind: str) -> str:
    """The platform's event of the milestone, read and billed; the id of its piece of work."""
    case = fixture(kind)
    if kind == "jira":
        knock(firm, "jira", body_of(case["events"]["done"]))
        work(firm)
        return "20417"
    knock(firm, "asana", case["fetch"]["event"])
    work(with_http_kept(firm, ScriptedHttp(case["fetch"]["answers"])))
    return "7001"


def with_http_kept(firm: Any, http: Any) -> Any:
    return replace(with_http(firm, http), vault=firm.vault, console=firm.console)


def outbox(firm: Any) -> list[Any]:
    with firm.database.read() as tx:
        return list(tx.execute(select(write_backs.OUTBOX).order_by(write_backs.OUTBOX.c.id)))


def deliver(firm: Any, kind: str) -> None:
    write_back(firm, kind, [row.id for row in outbox(firm)])


def number(firm: Any) -> str:
    (invoice,) = build.live_invoices(firm)
    return str(invoice.number)


def test_posted_is_told_once_however_often_it_runs(told: Any, site: Any) -> None:
    there = site[0]
    id = done(told, there.kind)
    for _ in range(3):
        deliver(told, there.kind)
    assert there.titles(id) == [f"Invoiced: {number(told)}"]
    assert [row.state for row in outbox(told)] == ["told"]
    build.holds_together(told)


def test_a_credit_note_is_told_beside_the_invoice(told: Any, site: Any) -> None:
    there = site[0]
    id = done(told, there.kind)
    deliver(told, there.kind)
    (invoice,) = build.live_invoices(told)
    note = credit_invoice(told, invoice.id, "billing@firm.example", "wrong month")
    deliver(told, there.kind)
    deliver(told, there.kind)
    assert there.titles(id) == [
        f"Invoiced: {invoice.number}",
        f"Credited: {note.number} takes back {invoice.number}",
    ]


def test_what_was_taken_without_an_answer_is_not_told_twice(
    told: Any, site: Any, clock: Any
) -> None:
    there = site[0]
    id = done(told, there.kind)
    there.troubles = ["silent"]
    deliver(told, there.kind)
    assert [row.state for row in outbox(told)] == ["pending"] and len(there.kept[id]) == 1
    clock.forward(minutes=1)
    deliver(told, there.kind)
    assert [row.state for row in outbox(told)] == ["told"]
    assert there.titles(id) == [f"Invoiced: {number(told)}"]


def test_a_worker_that_died_in_between_tells_nothing_twice(
    told: Any, site: Any, clock: Any
) -> None:
    """The platform took it, and the worker was gone before it wrote that down."""
    there = site[0]
    id = done(told, there.kind)
    deliver(told, there.kind)
    with told.database.write() as tx:
        tx.execute(write_backs.OUTBOX.update().values(state="sending"))
    deliver(told, there.kind)
    assert [row.state for row in outbox(told)] == ["sending"]
    clock.forward(minutes=6)
    assert sweep(told)["write_backs"] == 1
    clock.forward(minutes=2)
    assert sweep(told)["write_backs"] == 1 and sweep(told)["write_backs"] == 0
    deliver(told, there.kind)
    assert [row.state for row in outbox(told)] == ["told"]
    assert there.titles(id) == [f"Invoiced: {number(told)}"]


def test_a_platform_that_asks_for_patience_gets_it(told: Any, site: Any, clock: Any) -> None:
    there = site[0]
    id = done(told, there.kind)
    there.troubles = [429]
    deliver(told, there.kind)
    asked = len(there.asked)
    clock.forward(seconds=89)
    deliver(told, there.kind)
    assert len(there.asked) == asked and there.titles(id) == []
    clock.forward(seconds=2)
    deliver(told, there.kind)
    assert there.titles(id) == [f"Invoiced: {number(told)}"]


def test_a_refusal_is_put_before_a_person_who_may_send_again(told: Any, site: Any) -> None:
    there = site[0]
    id = done(told, there.kind)
    there.troubles = [403]
    deliver(told, there.kind)
    assert [row.state for row in outbox(told)] == ["failed"]
    with told.database.read() as tx:
        (item,) = tx.execute(
            select(review.ITEM).where(review.ITEM.c.subject == f"write_back:{there.kind}")
        )
    assert item.kind == "delivery_failure" and "answered 403" in item.summary
    retry_item(told, item.id, build.BILLING)
    deliver(told, there.kind)
    assert there.titles(id) == [f"Invoiced: {number(told)}"]


def test_a_platform_that_stays_away_ends_before_a_person(told: Any, site: Any, clock: Any) -> None:
    there = site[0]
    done(told, there.kind)
    there.troubles = [503] * MOST_ATTEMPTS
    for _ in range(MOST_ATTEMPTS):
        deliver(told, there.kind)
        clock.forward(hours=2)
    (row,) = outbox(told)
    assert row.state == "failed" and row.note.startswith(f"tried {MOST_ATTEMPTS} times")


def test_nothing_is_written_down_where_nobody_wants_it(told: Any, site: Any) -> None:
    there = site[0]
    switch(told, there.kind, on=False)
    done(told, there.kind)
    assert len(build.live_invoices(told)) == 1 and outbox(told) == []


def test_switched_off_meanwhile_is_not_told(told: Any, site: Any) -> None:
    there = site[0]
    id = done(told, there.kind)
    switch(told, there.kind, on=False)
    deliver(told, there.kind)
    assert there.titles(id) == [] and [row.state for row in outbox(told)] == ["skipped"]


def test_the_echo_of_our_own_link_bills_nothing_even_after_a_credit(firm: Any) -> None:
    """A Jira without the time of the status change moves `updated` by our link, on the day of the
    credit: that is no new work."""
    build.plain(firm)
    build.accepted(firm)
    connected(firm, "jira")
    knock(firm, "jira", body_of(fixture("jira")["events"]["done"]))
    work(firm)
    (invoice,) = build.live_invoices(firm)
    credit_invoice(firm, invoice.id, "billing@firm.example", "wrong month")
    echo = issue(True, 0, statuscategorychangedate=None, resolutiondate=None)
    echo["issue"]["fields"]["updated"] = "2026-03-16T09:30:00.000+0000"
    echo["changelog"] = {"items": [{"field": "RemoteIssueLink", "toString": "This issue links to"}]}
    knock(firm, "jira", echo)
    work(firm)
    assert raw_events(firm)[-1].state == "ignored"
    assert len(reports(firm)) == 1 and build.live_invoices(firm) == []


def test_the_echo_of_our_own_comment_bills_nothing(firm: Any) -> None:
    build.plain(firm)
    connected(firm, "asana")
    story = {"action": "added", "resource": {"gid": "9", "resource_type": "story"}}
    knock(firm, "asana", {"events": [story]})
    work(firm)
    assert [row.state for row in raw_events(firm)] == ["ignored"] and reports(firm) == []


def test_the_switch_wants_the_right_and_a_platform_that_can_be_told(firm: Any) -> None:
    build.plain(firm)
    connected(firm, "jira")
    connected(firm, "hubspot")
    for actor in (build.PM, build.BILLING, build.REVIEWER, build.CONTROLLER):
        with pytest.raises(NotAllowed):
            change_connection(firm, VAULT, "jira", Change(write_back=True), actor)
    with pytest.raises(BadInput, match="cannot be told"):
        change_connection(firm, VAULT, "hubspot", Change(write_back=True), build.ADMIN)
    switch(firm, "jira")
