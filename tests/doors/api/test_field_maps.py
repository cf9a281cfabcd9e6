"""Field maps by API: read, changed with an ETag, audited, and tried on a payload."""

from __future__ import annotations

import json
from typing import Any

import pytest

import build
from source_kit import VAULT, body_of, fixture, raw_events
from tollgate.kernel.reasons import Role
from tollgate.store import audit
from tollgate.workflows.add_connection import Access, add_source

MAP = "/v1/connections/tracker/field-map"
TEST = "/v1/connections/tracker/test"


@pytest.fixture
def tracker(api: Any) -> Any:
    add_source(api.firm, VAULT, "tracker", "jira", "s", Access(options=fixture("jira")["options"]))
    build.plain(api.firm)
    return api


def put(api: Any, fields: Any, tag: str | None = '"1"', role: Role = Role.ADMIN) -> Any:
    headers = api.as_(role) | ({"If-Match": tag} if tag else {})
    return api.client.put(MAP, json={"fields": fields}, headers=headers)


def test_a_map_is_changed_by_who_may_and_as_it_was_read(tracker: Any) -> None:
    before = tracker.get(MAP, Role.ADMIN)
    assert before.headers["etag"] == '"1"'
    assert before.json()["fields"]["milestone"] == "issue.key" and before.json()["changed"] == {}
    change = {"milestone": "issue.fields.customfield_1 | issue.key", "zone": "Europe/Berlin"}
    assert put(tracker, change, tag=None).status_code == 428
    assert put(tracker, change, role=Role.BILLING).status_code == 403
    assert put(tracker, change).json() == {"connection": "tracker", "revision": 2}
    assert put(tracker, change).status_code == 412
    after = tracker.get(MAP, Role.ADMIN)
    assert after.headers["etag"] == '"2"' and after.json()["changed"] == change
    assert after.json()["fields"]["zone"] == "Europe/Berlin"
    # The source's own way is back when the firm names nothing.
    assert put(tracker, {}, tag='"2"').status_code == 200
    assert tracker.get(MAP, Role.ADMIN).json()["fields"] == before.json()["fields"]
    with tracker.firm.database.read() as tx:
        said = [p for _, _, p in audit.payloads(tx, "firm", ["field_map_changed"])]
    assert [entry["revision"] for entry in said] == [2, 3]
    assert said[0]["fields"] == change and said[1]["was"] == change
    build.holds_together(tracker.firm)


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"milestone": "issue..key"}, "milestone"),
        ({"milestone": ["issue.key"]}, "milestone"),
        ({"milestone": ""}, "milestone"),
        ({"price": "issue.key"}, "price"),
        ({"amount": "issue.fields.fee"}, "currency"),
        ({"zone": "Mars/Olympus"}, None),
        ({"done": {"field": "issue.key"}}, "done"),
        ({"done": {"field": "issue.key", "in": "done"}}, "done"),
        ({"done": {"field": "issue.key", "at_least": "many"}}, "done"),
        ({"done": {"all": [{"any": 7}]}}, "done"),
        ({"done": "issue.done"}, "done"),
        ({"codes": {"LIGHT": ""}}, "codes"),
        ({"codes": ["LIGHT"]}, "codes"),
        ({"codes": {"x": "y" * 80_000}}, None),
    ],
)
def test_a_map_that_is_none_is_refused_by_the_field(tracker: Any, fields: Any, where: Any) -> None:
    answer = put(tracker, fields)
    assert answer.status_code == 422, answer.text
    assert where is None or answer.json()["where"] == where
    assert tracker.get(MAP, Role.ADMIN).headers["etag"] == '"1"'


def test_nesting_has_an_end(tracker: Any) -> None:
    condition: Any = {"field": "issue.key", "present": True}
    for _ in range(20):
        condition = {"not": condition}
    assert put(tracker, {"done": condition}).status_code == 422


def test_a_payload_is_tried_and_leaves_no_trace(tracker: Any) -> None:
    text = body_of(fixture("jira")["events"]["done"]).decode()
    plain = tracker.post(TEST, {"text": text}, Role.BILLING).json()
    assert plain["becomes"] == "held"
    assert plain["signals"][0]["held"] == {
        "reason": "CONTRACT_UNKNOWN",
        "detail": "no contract has the code 'LIGHT'",
    }
    fields = {
        "codes": {"LIGHT": "C-1", "LIGHT-7": "M1"},
        "amount": "issue.fields.customfield_10077",
        "currency": "'EUR'",
    }
    tried = tracker.post(TEST, {"payload": json.loads(text), "fields": fields}, Role.ADMIN).json()
    assert tried["becomes"] == "read" and tried["signals"][0]["matches"] == "C-1/M1"
    assert tried["signals"][0]["amount"] == {"amount": "1000.00", "currency": "EUR"}
    bad = tracker.post(TEST, {"text": "{", "record": True}, Role.ADMIN).json()
    assert bad["becomes"] == "dead" and bad["problems"][0].startswith("body: is not JSON")
    assert tracker.post(TEST, {}, Role.ADMIN).status_code == 422
    assert tracker.post(TEST, {"text": "{}"}, Role.AUDITOR).status_code == 403
    assert raw_events(tracker.firm) == [] and build.events_of(tracker.firm) == []


def test_every_source_is_shown(api: Any) -> None:
    found = {row["name"]: row for row in api.get("/v1/sources", Role.ADMIN).json()}
    assert {"generic", "jira", "asana", "monday", "hubspot"} <= set(found)
    assert found["asana"]["secret"] == "handshake" and found["bigtime"]["sends"] is False
    assert found["jira"]["options"]["site"] and found["generic"]["fields"] == {}
