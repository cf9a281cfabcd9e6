"""Platforms that send and platforms that are asked: one state of one piece of work is billed once,
whichever way it came, and nothing that a platform does wrong is lost."""

from __future__ import annotations

import copy
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

import build
from source_kit import (
    VAULT,
    ScriptedHttp,
    body_of,
    fixture,
    raw_events,
    states,
    with_http,
    work,
)
from tollgate.kernel.errors import Retryable
from tollgate.store import connections, events, inbox
from tollgate.workflows.add_connection import Access, add_source
from tollgate.workflows.change_connection import Change, change_connection
from tollgate.workflows.change_field_map import change_field_map
from tollgate.workflows.credit_invoice import credit_invoice
from tollgate.workflows.fetch_records import MOST_TRIES, fetch_records
from tollgate.workflows.poll_source import enqueue_due_polls, poll_source
from tollgate.workflows.read_event import read_event

ASKED = ["asana", "monday", "hubspot", "connectwise"]


def connected(firm: Any, name: str, **changes: Any) -> str:
    """A connection to a source with the token and the options of its fixture, whose codes lead to
    the first milestone of C-1."""
    case = fixture(name)
    access = Access(case.get("token", ""), case.get("options", {}) | changes)
    add_source(firm, VAULT, name, name, "a-secret", access)
    (signal,) = (case.get("fetch") or case["poll"])["signals"]
    codes = {signal["contract"]: "C-1", signal["milestone"]: "M1"}
    change_field_map(firm, name, 1, {"codes": codes}, build.ADMIN)
    return name


def knock(firm: Any, connection: str, body: Any, key: str = "") -> str:
    """Keep a delivery as the door does once it is proven."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    id = firm.world.ids.new()
    with firm.database.write() as tx:
        now = firm.world.clock.now()
        one = inbox.Raw(id, connection, key or f"test:{id}", {}, raw, now)
        inbox.keep(firm.database, tx, one)
    return str(id)


def reports(firm: Any) -> list[Any]:
    with firm.database.read() as tx:
        return list(tx.execute(select(events.REPORT).order_by(events.REPORT.c.occurred_at)))


@pytest.mark.parametrize("name", ASKED)
def test_the_same_work_by_webhook_and_by_asking_is_one_billing_event(firm: Any, name: str) -> None:
    case = fixture(name)
    build.plain(firm)
    build.accepted(firm)
    connected(firm, name)
    there = with_http(firm, ScriptedHttp(case["fetch"]["answers"]))
    knock(there, name, case["fetch"]["event"])
    work(there)
    assert sorted(states(there).values()) in (["read", "read"], ["ignored", "read", "read"])
    poll_source(with_http(firm, ScriptedHttp(case["poll"]["answers"])), name)
    work(firm)
    assert len(reports(firm)) == 1
    assert len(build.events_of(firm)) == 1
    assert len(build.live_invoices(firm)) == 1
    build.holds_together(firm)


def test_an_issue_by_webhook_and_by_asking_is_one_billing_event(firm: Any) -> None:
    case = fixture("jira")
    build.plain(firm)
    build.accepted(firm)
    connected(firm, "jira")
    poll_source(with_http(firm, ScriptedHttp(case["poll"]["answers"])), "jira")
    knock(firm, "jira", body_of(case["events"]["done"]))
    work(firm)
    assert len(reports(firm)) == 1 and len(build.live_invoices(firm)) == 1
    build.holds_together(firm)


def issue(done: bool, minute: int, **fields: Any) -> dict[str, Any]:
    """A Jira event of LIGHT-7 whose state changed at a minute past ten."""
    body = copy.deepcopy(fixture("jira")["events"]["done"]["body"])
    at = f"2026-03-10T10:{minute:02d}:00.000+0000"
    body["issue"]["fields"] |= {
        "status": {"statusCategory": {"key": "done" if done else "indeterminate"}},
        "statuscategorychangedate": at,
        "updated": at,
        **fields,
    }
    return dict(body)


@pytest.mark.parametrize(
    "order", [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)], ids=str
)
@pytest.mark.parametrize("ends_done", [True, False])
def test_done_reopened_done_in_any_order_ends_right(
    firm: Any, order: tuple[int, ...], ends_done: bool
) -> None:
    """Done, reopened, done is billed once; the other way round the milestone ends not done."""
    build.plain(firm)
    connected(firm, "jira")
    story = [issue(ends_done, 0), issue(not ends_done, 10), issue(ends_done, 20)]
    for position in (*order, order[0]):
        knock(firm, "jira", story[position])
        work(firm)
    build.accepted(firm)
    assert len(build.live_invoices(firm)) == (1 if ends_done else 0)
    assert [row.completed for row in reports(firm)] == [ends_done, not ends_done, ends_done]
    build.holds_together(firm)


def test_a_touch_of_an_old_record_after_a_credit_bills_nothing_anew(firm: Any) -> None:
    """ConnectWise knows only the day of the end: every later change of the phase says again that it
    is done, and that is no new work."""
    case = fixture("connectwise")
    build.plain(firm)
    build.accepted(firm)
    connected(firm, "connectwise")
    poll_source(with_http(firm, ScriptedHttp(case["poll"]["answers"])), "connectwise")
    work(firm)
    (invoice,) = build.live_invoices(firm)
    credit_invoice(firm, invoice.id, build.CONTROLLER.id, "agreed with the client")
    touched = copy.deepcopy(case["poll"]["answers"])
    touched[1]["body"][0]["_info"]["lastUpdated"] = "2026-03-16T09:30:00Z"
    firm.world.clock.forward(hours=1)
    poll_source(with_http(firm, ScriptedHttp(touched)), "connectwise")
    work(firm)
    assert len(reports(firm)) == 2
    assert build.live_invoices(firm) == []


# What platforms do wrong.


def asana_event(firm: Any) -> tuple[dict[str, Any], str]:
    case = fixture("asana")
    build.plain(firm)
    build.accepted(firm)
    connected(firm, "asana")
    id = knock(firm, "asana", case["fetch"]["event"])
    read_event(firm, id)
    assert states(firm) == {id: "asked"}
    return case, id


def enqueued(firm: Any) -> list[Any]:
    """The runs of asking that the engine knows: (id, delay in milliseconds or none)."""
    import sqlalchemy as sa

    with firm.database.read() as tx:
        name = "workflow_status" if firm.database.is_sqlite else "dbos.workflow_status"
        rows = tx.execute(sa.text(f"SELECT * FROM {name} ORDER BY created_at"))
        return [row for row in rows if row.workflow_uuid.startswith("ask:")]


def test_patience_that_a_platform_wants_is_kept_durably(firm: Any, clock: Any) -> None:
    case, id = asana_event(firm)
    busy = {"request": "GET", "status": 429, "headers": {"retry-after": "90"}}
    slow = ScriptedHttp([busy])
    fetch_records(with_http(firm, slow), id, "r", 0)
    assert len(slow.asked) == 1 and states(firm)[id] == "asked"
    # The next try stands in the engine's queue with the delay that the platform asked for.
    (_, again) = enqueued(firm)
    assert again.workflow_uuid == f"ask:{id}:r:1"
    assert again.delay_until_epoch_ms is not None
    # Nobody else asks it meanwhile, whatever for.
    nobody = ScriptedHttp()
    fetch_records(with_http(firm, nobody), id, "r", 1)
    poll_source(with_http(firm, nobody), "asana")
    assert enqueue_due_polls(firm) == [] and nobody.asked == []
    clock.forward(seconds=91)
    fetch_records(with_http(firm, ScriptedHttp(case["fetch"]["answers"])), id, "r", 2)
    work(firm)
    assert states(firm)[id] == "read" and len(build.live_invoices(firm)) == 1


def test_a_platform_that_never_answers_leaves_a_dead_letter_that_is_replayed(firm: Any) -> None:
    from tollgate.workflows.replay_event import replay_event

    case, id = asana_event(firm)
    away = ScriptedHttp([{"request": "GET", "raises": Retryable("no answer in time")}])
    for tries in range(MOST_TRIES):
        assert states(firm)[id] == "asked"
        fetch_records(with_http(firm, away), id, "r", tries)
    (row,) = raw_events(firm)
    assert (row.state, row.note) == ("dead", f"asked {MOST_TRIES} times: no answer in time")
    replay_event(firm, id, build.ADMIN)
    work(with_http(firm, ScriptedHttp(case["fetch"]["answers"])))
    assert states(firm)[id] == "read" and len(build.live_invoices(firm)) == 1


@pytest.mark.parametrize(
    ("answer", "note"),
    [
        ({"status": 302, "headers": {"location": "https://evil.example"}}, "answered 302"),
        ({"text": "<html>"}, "is not JSON"),
        ({"body": {"data": 7}}, "is no list of objects"),
    ],
)
def test_an_answer_that_helps_nobody_is_shown(firm: Any, answer: Any, note: str) -> None:
    _, id = asana_event(firm)
    http = ScriptedHttp([{"request": "GET https://app.asana.com/", **answer}])
    fetch_records(with_http(firm, http), id, "r", 0)
    (row,) = raw_events(firm)
    assert row.state == "dead" and note in row.note
    assert "pat" not in row.note.replace("path", "")


def test_work_that_is_gone_meanwhile_says_nothing(firm: Any) -> None:
    _, id = asana_event(firm)
    http = ScriptedHttp([{"request": "GET", "status": 404}])
    fetch_records(with_http(firm, http), id, "r", 0)
    (row,) = raw_events(firm)
    assert (row.state, row.note) == ("read", "the platform gave 0")


def test_without_a_token_nothing_is_believed(firm: Any) -> None:
    build.plain(firm)
    connected(firm, "monday")
    change_connection(firm, VAULT, "monday", Change(token=""), build.ADMIN)
    knock(firm, "monday", fixture("monday")["fetch"]["event"])
    work(firm)
    # It waits for a token: nothing that a platform said is lost.
    assert [row.state for row in raw_events(firm)] == ["asked"]
    assert reports(firm) == []


# Asking on a timer.


def test_the_mark_moves_only_when_every_page_was_read(firm: Any, clock: Any) -> None:
    case = fixture("jira")
    build.plain(firm)
    connected(firm, "jira")
    first, second = case["poll"]["answers"]
    broken = ScriptedHttp([first, {**second, "status": 500}])
    assert poll_source(with_http(firm, broken), "jira") == 0
    poll = poll_of(firm, "jira")
    assert poll.seen_until is None and "answered 500" in poll.note
    assert len(raw_events(firm)) == 1
    clock.forward(minutes=11)
    assert enqueue_due_polls(firm) == ["jira"]
    assert poll_source(with_http(firm, ScriptedHttp([first, second])), "jira") == 0
    poll = poll_of(firm, "jira")
    assert poll.seen_until == datetime(2026, 3, 10, 10, 0, 0, 456_000, UTC)
    assert poll.note == "" and poll.next_at == clock.now() + timedelta(minutes=10)
    assert enqueue_due_polls(firm) == []
    again = ScriptedHttp([second])
    clock.forward(minutes=10)
    poll_source(with_http(firm, again), "jira")
    # It looks back behind the last change that it saw, by the overlap.
    asked = json.loads(again.asked[0][2])["jql"]
    minutes = int(asked.split('"-')[1].split("m")[0])
    seen = clock.now() - timedelta(minutes=minutes)
    assert poll.seen_until - timedelta(minutes=12) < seen < poll.seen_until - timedelta(minutes=10)


def poll_of(firm: Any, code: str) -> Any:
    with firm.database.read() as tx:
        return connections.poll(tx, code)


def test_a_platform_whose_clock_runs_ahead_hides_nothing(firm: Any, clock: Any) -> None:
    case = fixture("jira")
    connected(firm, "jira")
    ahead = copy.deepcopy(case["poll"]["answers"][0])
    ahead["body"] = {"issues": ahead["body"]["issues"]}
    ahead["body"]["issues"][0]["fields"]["updated"] = "2027-01-01T00:00:00.000+0000"
    poll_source(with_http(firm, ScriptedHttp([ahead])), "jira")
    assert poll_of(firm, "jira").seen_until == clock.now()


def test_days_that_a_report_knows_overlap(firm: Any, clock: Any) -> None:
    case = fixture("bigtime")
    build.plain(firm)
    build.accepted(firm)
    connected(firm, "bigtime")
    for days in ("2025-12-16", "2026-03-14"):
        http = ScriptedHttp(case["poll"]["answers"])
        poll_source(with_http(firm, http), "bigtime")
        assert json.loads(http.asked[0][2]) == {"DT_BEGIN": days, "DT_END": "2026-03-16"}
        assert http.carried[0]["X-Auth-Realm"] == "77"
    work(firm)
    assert sorted(states(firm).values()) == ["ignored", "ignored", "read"]
    assert len(build.live_invoices(firm)) == 1


def test_files_in_a_drop_folder_are_read_once_and_put_away(
    firm: Any, clock: Any, tmp_path: Path
) -> None:
    tmp_path = tmp_path / "drop"
    tmp_path.mkdir()
    build.plain(firm)
    add_source(firm, VAULT, "drop", "folder", None, Access(options={"folder": str(tmp_path)}))
    events_of = fixture("folder")["events"]
    for name in ("completions", "acceptances", "one_bad_row_takes_the_file"):
        path = tmp_path / events_of[name]["headers"]["tollgate-file"]
        path.write_bytes(body_of(events_of[name]))
        os.utime(path, (clock.now().timestamp() - 60,) * 2)
    (tmp_path / ".completions.csv.part").write_text("half")
    (tmp_path / "notes.txt").write_text("for people")
    fresh = tmp_path / "completions_fresh.csv"
    fresh.write_text("contract,mile")
    os.utime(fresh, (clock.now().timestamp(),) * 2)
    assert poll_source(firm, "drop") == 3
    work(firm)
    assert sorted(states(firm).values()) == ["dead", "read", "read"]
    assert {path.name[13:] for path in (tmp_path / "done").iterdir()} == {
        "completions-2026-03-10.csv",
        "acceptances.csv",
        "completions.csv",
    }
    assert {path.name for path in tmp_path.iterdir() if path.is_file()} == {
        ".completions.csv.part",
        "notes.txt",
        "completions_fresh.csv",
    }
    assert len(build.live_invoices(firm)) == 1
    # The same file again, under whatever name, says nothing new.
    again = tmp_path / "completions-again.csv"
    again.write_bytes(body_of(events_of["completions"]))
    os.utime(again, (clock.now().timestamp() - 60,) * 2)
    assert poll_source(firm, "drop") == 0
    assert not again.exists()
    build.holds_together(firm)


def test_a_folder_that_is_away_is_named(firm: Any, tmp_path: Path) -> None:
    options = {"folder": str(tmp_path / "nowhere")}
    add_source(firm, VAULT, "drop", "folder", None, Access(options=options))
    assert poll_source(firm, "drop") == 0
    assert "nowhere" in poll_of(firm, "drop").note


def test_a_drop_that_wants_a_library_says_so(firm: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "asyncssh", None)
    options = {"host": "h", "user": "u", "folder": "/", "host_key": f"h ssh-ed25519 {'A' * 68}"}
    add_source(firm, VAULT, "drop", "sftp", None, Access("password", options))
    assert poll_source(firm, "drop") == 0
    assert poll_of(firm, "drop").note == "SFTP wants a library: pip install 'tollgate[sftp]'"
