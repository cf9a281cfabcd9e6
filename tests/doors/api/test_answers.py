"""What the API answers: the main job, pages, answers that are given once, changes that meet."""

from __future__ import annotations

from typing import Any

import pytest

import build
from tollgate.kernel.reasons import Role


def report(api: Any, milestone: str = "M1", role: Role = Role.PM, **more: str) -> Any:
    path = f"/v1/milestones/C-1/{milestone}/reports"
    return api.post(path, {"completed_on": "2026-03-10"}, role, **more)


def accept(api: Any, milestone: str = "M1") -> Any:
    body = {"verdict": "accepted", "decided_on": "2026-03-12", "signatory_name": "Ada Brandt"}
    return api.post(f"/v1/milestones/C-1/{milestone}/acceptances", body, Role.PM)


def test_reported_held_accepted_billed_credited(api: Any) -> None:
    build.plain(api.firm)
    (decision,) = report(api).json()["decisions"]
    assert decision["outcome"] == "hold"
    assert [hold["reason"] for hold in decision["holds"]] == ["ACCEPTANCE_MISSING"]
    (item,) = api.get("/v1/review-items?unsettled=true").json()["items"]
    assert item["reasons"] == ["ACCEPTANCE_MISSING"]
    assert item["cash"] == {"amount": "1190.00", "currency": "EUR"}
    shown = api.get(f"/v1/review-items/{item['id']}").json()
    assert shown["cards"]["ACCEPTANCE_MISSING"]["owner"] == "pm"

    (decision,) = accept(api).json()["decisions"]
    assert decision["outcome"] == "clear"
    number = decision["invoice"]["number"]
    found = api.get(f"/v1/invoices?search={number}").json()["items"]
    assert [document["gross"]["amount"] for document in found] == ["1190.00"]
    whole = api.get(f"/v1/invoices/{decision['invoice']['id']}").json()
    assert [posting["account"] for posting in whole["journal"]] == [
        "receivable",
        "revenue",
        "tax_payable",
    ]
    assert api.get("/v1/review-items?unsettled=true").json()["items"] == []
    milestone = api.get("/v1/milestones/C-1/M1").json()
    assert milestone["billed"] == milestone["released"] == {"amount": "1000.00", "currency": "EUR"}
    assert milestone["accepted_by"] == "Ada Brandt"

    path = f"/v1/invoices/{decision['invoice']['id']}/credit"
    note = api.post(path, {"why": "wrong project"}, Role.BILLING)
    assert note.status_code == 201
    assert note.json()["number"] == "N-C2026-00001"
    again = api.post(path, {"why": "wrong project"}, Role.BILLING)
    assert again.status_code == 409
    assert api.get("/v1/milestones/C-1/M1").json()["billed"]["amount"] == "0.00"
    build.holds_together(api.firm)


def test_approval_binds_to_the_draft_that_was_shown(api: Any) -> None:
    build.plain(api.firm, {"M1": 90_000_00, "M2": 1_000_00})
    accept(api)
    (decision,) = report(api).json()["decisions"]
    assert [hold["reason"] for hold in decision["holds"]] == ["APPROVAL_MISSING"]
    path = f"/v1/billing-events/{decision['event']}/approvals"
    other = api.post(path, {"draft_digest": "0" * 64}, Role.REVIEWER)
    assert other.status_code == 412
    assert "the draft changed" in other.json()["detail"]
    assert api.post(path, {"draft_digest": decision["draft_digest"]}, Role.PM).status_code == 403
    done = api.post(path, {"draft_digest": decision["draft_digest"]}, Role.REVIEWER)
    assert done.status_code == 201
    assert done.json()["invoice"]["number"] == "N-2026-00001"
    late = api.post(path, {"draft_digest": decision["draft_digest"]}, Role.REVIEWER)
    assert late.status_code == 409


def test_the_same_key_gets_the_same_answer(api: Any) -> None:
    build.plain(api.firm)
    first = report(api, **{"Idempotency-Key": "k-1"})
    second = report(api, **{"Idempotency-Key": "k-1"})
    assert first.json() == second.json()
    assert second.headers["idempotent-replay"] == "true"
    other = report(api, "M2", **{"Idempotency-Key": "k-1"})
    assert other.status_code == 409
    # Another person's key is another key.
    assert report(api, "M2", Role.BILLING, **{"Idempotency-Key": "k-1"}).status_code == 201


def test_pages_hold_every_row_once(api: Any) -> None:
    amounts = {f"M{number:02d}": 1_000_00 for number in range(23)}
    build.plain(api.firm, amounts)
    for milestone in amounts:
        build.billable(api.firm, milestone)
    for path, key in (("/v1/invoices", "id"), ("/v1/milestones", "milestone")):
        seen: list[str] = []
        cursor = ""
        while True:
            page = api.get(f"{path}?limit=5{cursor}").json()
            seen += [row[key] for row in page["items"]]
            if page["next"] is None:
                break
            cursor = f"&cursor={page['next']}"
        assert len(seen) == len(set(seen)) == 23, path
    assert api.get("/v1/invoices?cursor=%21%21").status_code == 422
    assert api.get("/v1/invoices?limit=0").status_code == 422


def test_a_change_names_what_it_changes(api: Any) -> None:
    build.plain(api.firm, {"M1": 1_000_00})
    with api.firm.database.write() as tx:
        from tollgate.store import contracts

        contracts.change_customer(tx, "ACME", 1, {"city": ""})
    accept(api)
    (decision,) = report(api).json()["decisions"]
    assert [hold["reason"] for hold in decision["holds"]] == ["CUSTOMER_INCOMPLETE"]
    read = api.get("/v1/customers/ACME")
    headers = api.as_(Role.BILLING)
    body = {"city": "Kiel"}
    path = "/v1/customers/ACME"
    assert api.client.patch(path, json=body, headers=headers).status_code == 428
    stale = headers | {"If-Match": '"1"'}
    assert api.client.patch(path, json=body, headers=stale).status_code == 412
    fresh = headers | {"If-Match": read.headers["etag"]}
    assert api.client.patch(path, json=body, headers=fresh).status_code == 200
    # What the gap held is decided again at once.
    assert len(build.live_invoices(api.firm)) == 1
    hold = fresh | {"If-Match": '"3"'}
    refused = api.client.patch(path, json={"credit_hold": False}, headers=hold)
    assert refused.status_code == 403


def test_a_preview_posts_what_it_showed(api: Any) -> None:
    build.plain(api.firm, {"M1": 1_000_00, "M2": 2_000_00, "M3": 3_000_00})
    with api.firm.database.write() as tx:
        from tollgate.workflows.parts.signals import take_signals

        signals = [build.completion(m) for m in ("M1", "M2", "M3")]
        signals += [build.statement(m) for m in ("M1", "M3")]
        take_signals(api.firm, tx, signals, "test", "test")
    run = {"period": "2026-03", "dry_run": True}
    preview = api.post("/v1/billing-runs", run, Role.BILLING).json()
    assert (preview["clear"], preview["held"]) == (2, 1)
    assert build.live_invoices(api.firm) == []
    posted = api.post("/v1/billing-runs", run | {"dry_run": False}, Role.BILLING).json()
    digests = [decision["draft_digest"] for decision in preview["decisions"]]
    assert [decision["draft_digest"] for decision in posted["decisions"]] == digests
    assert len(build.live_invoices(api.firm)) == 2


@pytest.mark.parametrize(
    ("path", "body", "where"),
    [
        ("/v1/milestones/C-1/M1/reports", {"completed_on": "soon"}, "body.completed_on"),
        ("/v1/milestones/C-1/M1/reports", {"completed_on": 20260310}, "body.completed_on"),
        (
            "/v1/milestones/C-1/M1/reports",
            {"completed_on": "2026-03-10", "amount": {"amount": "1.005", "currency": "EUR"}},
            None,
        ),
        ("/v1/milestones/NOPE/M1/reports", {"completed_on": "2026-03-10"}, "contract"),
        ("/v1/milestones/C-1/NOPE/reports", {"completed_on": "2026-03-10"}, "milestone"),
        ("/v1/milestones/C-1/M1/reports", {"completed_on": "2026-03-10", "x": 1}, "body.x"),
    ],
)
def test_a_wrong_body_is_named(api: Any, path: str, body: Any, where: str | None) -> None:
    build.plain(api.firm)
    answer = api.post(path, body, Role.PM)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json().get("where") == where
    assert build.events_of(api.firm) == []


def test_health_and_metrics(api: Any) -> None:
    assert api.client.get("/healthz").json() == {"status": "alive"}
    assert api.client.get("/readyz").json() == {"status": "ready"}
    text = api.client.get("/metrics").text
    assert 'tollgate_stock{what="invoices"} 0.0' in text
    assert 'route="/readyz"' in text
