"""The review desk over HTTP: bulk with an answer for each item, saved views, and answer links."""

from __future__ import annotations

from typing import Any

import pytest

import build
from tollgate.domain.review.questions import link_text
from tollgate.kernel.reasons import Role


@pytest.fixture
def held(api: Any) -> list[dict[str, Any]]:
    """Three drafts that wait for an approval, one of them above a reviewer's limit."""
    build.plain(api.firm, {"M1": 60_000_00, "M2": 60_001_00, "M3": 200_000_00})
    for milestone in ("M1", "M2", "M3"):
        build.billable(api.firm, milestone)
    found = api.get("/v1/review-items?awake=true&sort=cash", Role.REVIEWER).json()["items"]
    assert len(found) == 3
    return list(found)


def bulk(api: Any, role: Role, action: str, items: list[dict[str, Any]], **more: Any) -> Any:
    chosen = [
        {"id": i["id"], "revision": i["revision"], "draft_digest": i["draft_digest"]} for i in items
    ]
    body = {"action": action, "items": chosen} | more
    return api.post("/v1/review-items/bulk", body, role)


def test_many_are_approved_within_the_limit_and_each_has_its_answer(api: Any, held: Any) -> None:
    said = bulk(api, Role.REVIEWER, "approve", held).json()
    assert (said["done"], said["refused"]) == (2, 1)
    large, *small = said["results"]
    assert not large["ok"] and large["code"] == "not_allowed"
    assert [result["state"] for result in small] == ["settled", "settled"]
    assert len(build.invoices(api.firm)) == 2
    again = bulk(api, Role.REVIEWER, "approve", held[1:]).json()
    assert [result["code"] for result in again["results"]] == ["conflict", "conflict"]
    build.holds_together(api.firm)


def test_many_are_claimed_given_and_put_off(api: Any, held: Any) -> None:
    said = bulk(api, Role.REVIEWER, "assign", held, to="billing@firm.example", note="yours").json()
    assert said["done"] == 3
    assert bulk(api, Role.REVIEWER, "claim", held).json()["done"] == 0
    fresh = api.get("/v1/review-items?awake=true", Role.BILLING).json()["items"]
    assert {item["claimed_by"] for item in fresh} == {"billing@firm.example"}
    put_off = bulk(api, Role.BILLING, "snooze", fresh, until="2026-03-20T06:00:00+00:00").json()
    assert put_off["done"] == 3
    assert api.get("/v1/review-items?awake=true", Role.BILLING).json()["items"] == []
    assert len(api.get("/v1/review-items?unsettled=true", Role.BILLING).json()["items"]) == 3


def test_a_stale_item_of_a_bulk_is_refused_and_the_others_are_done(api: Any, held: Any) -> None:
    first = held[0]["id"]
    assert api.post(f"/v1/review-items/{first}/moves", {"move": "claim"}, Role.REVIEWER).is_success
    said = bulk(api, Role.REVIEWER, "claim", held).json()
    assert [result["ok"] for result in said["results"]] == [False, True, True]


def test_settling_a_billing_hold_in_bulk_is_refused(api: Any, held: Any) -> None:
    said = bulk(api, Role.REVIEWER, "settle", held, note="away with it").json()
    assert said["done"] == 0
    assert {result["code"] for result in said["results"]} == {"conflict"}


def test_a_bulk_with_the_same_key_is_done_once(api: Any, held: Any) -> None:
    body = {"action": "claim", "items": [{"id": held[0]["id"]}]}
    key = {"Idempotency-Key": "k1"}
    first = api.post("/v1/review-items/bulk", body, Role.REVIEWER, **key)
    second = api.post("/v1/review-items/bulk", body, Role.REVIEWER, **key)
    assert first.json() == second.json()
    assert second.headers["Idempotent-Replay"] == "true"


def test_rejecting_wants_the_right_to_approve(api: Any, held: Any) -> None:
    where = f"/v1/review-items/{held[0]['id']}/rejection"
    body = {"why": "this is not what was agreed"}
    assert api.post(where, body, Role.BILLING).status_code == 403
    refused = bulk(api, Role.COLLECTOR, "reject", held, note=body["why"]).json()
    assert {result["code"] for result in refused["results"]} == {"not_allowed"}
    assert api.post(where, body, Role.REVIEWER).status_code == 201
    item = api.get(f"/v1/review-items/{held[0]['id']}", Role.REVIEWER).json()
    assert (item["state"], item["ending"]) == ("settled", "rejected")


def test_the_list_shows_the_clock_and_the_priority(api: Any, held: Any, clock: Any) -> None:
    assert not held[0]["late"]
    assert held[0]["priority"] == held[0]["stake"] == 238_000
    clock.forward(hours=25)
    found = api.get("/v1/review-items?awake=true&overdue=true&sort=priority", Role.REVIEWER).json()
    assert [item["late"] for item in found["items"]] == [True, True, True]
    assert found["items"][0]["priority"] > 2 * 238_000
    counts = api.get("/v1/review-counts", Role.REVIEWER).json()
    assert sum(row["late"] for row in counts) == 3


def test_a_person_has_views_of_their_own(api: Any) -> None:
    reviewer, billing = api.as_(Role.REVIEWER), api.as_(Role.BILLING)
    body = {"reason": "PO_MISSING", "sort": "priority", "awake": True}
    where = "/v1/saved-views/Orders%20first"
    assert api.client.put(where, json=body, headers=reviewer).status_code == 204
    assert api.client.put(where, json=body | {"overdue": True}, headers=reviewer).is_success
    (view,) = api.client.get("/v1/saved-views", headers=reviewer).json()
    assert view == {"name": "Orders first", "filters": body | {"overdue": True}}
    assert api.client.get("/v1/saved-views", headers=billing).json() == []
    assert api.client.delete(where, headers=billing).status_code == 404
    assert api.client.delete(where, headers=reviewer).status_code == 204
    assert api.client.put(where, json={"x": "y"}, headers=reviewer).status_code == 422


def test_everybody_chooses_how_they_are_told(api: Any) -> None:
    auditor = api.as_(Role.AUDITOR)
    assert api.client.get("/v1/me/channels", headers=auditor).json() == {
        "by_mail": True,
        "by_hook": False,
    }
    body = {"by_mail": False, "by_hook": True}
    assert api.client.put("/v1/me/channels", json=body, headers=auditor).status_code == 204
    assert api.client.get("/v1/me/channels", headers=auditor).json() == body


def test_only_an_administrator_connects_hooks(api: Any) -> None:
    body = {"code": "chat", "url": "https://hooks.example/in"}
    assert api.post("/v1/notice-hooks", body, Role.CONTROLLER).status_code == 403
    made = api.post("/v1/notice-hooks", body, Role.ADMIN)
    assert made.status_code == 201 and made.json()["secret"].startswith("whsec_")
    assert api.post("/v1/notice-hooks", body, Role.ADMIN).status_code == 409
    inside = {"code": "x", "url": "http://169.254.169.254/latest"}
    assert api.post("/v1/notice-hooks", inside, Role.ADMIN).status_code == 422
    assert "secret" not in api.get("/v1/notice-hooks", Role.ADMIN).text
    gone = api.client.delete("/v1/notice-hooks/chat", headers=api.as_(Role.ADMIN))
    assert gone.status_code == 204


def test_a_question_is_answered_by_its_link_once_and_shown_as_text(api: Any, held: Any) -> None:
    text = 'Is <script>alert("x")</script> signed?'
    where = f"/v1/review-items/{held[0]['id']}/questions"
    body = {"text": text, "to": "pm@firm.example"}
    asked = api.post(where, body, Role.REVIEWER)
    assert asked.status_code == 201
    id = asked.json()["id"]
    (mine,) = api.get("/v1/questions", Role.PM).json()
    assert mine["text"] == text and mine["cash"]["currency"] == "EUR"
    from doors.conftest import TestOffice

    link = f"/answers/{id}/{TestOffice(api.firm).vault.proof(link_text(id))}"
    page = api.client.get(link)
    assert page.status_code == 200
    assert "<script>" not in page.text and "&lt;script&gt;" in page.text
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
    # A mail program that opens the link has not answered.
    assert api.get("/v1/questions", Role.PM).json()
    assert api.client.get(f"{link}x").status_code == 404
    assert api.client.post(f"/answers/{id}/wrong", data={"text": "yes"}).status_code == 404
    assert api.client.post(link, data={"text": " "}).status_code == 422
    assert api.client.post(link, data={"text": "Yes, <b>today</b>"}).status_code == 200
    assert api.client.post(link, data={"text": "again"}).status_code == 409
    item = api.get(f"/v1/review-items/{held[0]['id']}", Role.REVIEWER).json()
    assert item["state"] == "open"
    (question,) = item["questions"]
    assert (question["answer"], question["answered_via"]) == ("Yes, <b>today</b>", "link")


def test_an_override_above_the_limit_waits_for_a_second_person(api: Any) -> None:
    build.plain(api.firm, {"M1": 1_000_00, "M2": 300_000_00}, in_order=True)
    build.billable(api.firm, "M2")
    (item,) = api.get("/v1/review-items", Role.CONTROLLER).json()["items"]
    event = item["subject"].partition(":")[2]
    body = {
        "draft_digest": item["draft_digest"],
        "reason": "OUT_OF_ORDER",
        "why": "the client agreed to this",
        "until": "2026-03-30",
    }
    made = api.post(f"/v1/billing-events/{event}/overrides", body, Role.CONTROLLER)
    assert made.status_code == 202
    shown = api.get(f"/v1/review-items/{item['id']}", Role.CONTROLLER).json()
    assert [p["state"] for p in shown["proposals"]] == ["open"]
    assert shown["proposals"][0]["body"]["reason"] == "OUT_OF_ORDER"
    where = f"/v1/proposals/{made.json()['proposal']}/decision"
    assert api.post(where, {"decision": "agree"}, Role.CONTROLLER).status_code == 403
    assert api.post(where, {"decision": "withdraw"}, Role.CONTROLLER).json()["state"] == "withdrawn"


def test_similar_items_and_colleagues_are_read(api: Any, held: Any) -> None:
    bulk(api, Role.REVIEWER, "approve", held[1:2])
    found = api.get(f"/v1/review-items/{held[0]['id']}/similar", Role.REVIEWER).json()
    assert [row["ending"] for row in found["items"]] == ["posted"]
    assert found["endings"][0]["items"] == 1
    names = {person["role"] for person in api.get("/v1/colleagues", Role.PM).json()}
    assert "auditor" not in names and "controller" in names


def test_retry_decides_again(api: Any, held: Any) -> None:
    said = api.post(f"/v1/review-items/{held[0]['id']}/retry", None, Role.PM)
    assert said.status_code == 200
    assert said.json()["decisions"][0]["outcome"] == "hold"
