"""Client mail and disputes over HTTP: what comes in, what is shown, what people may do."""

from __future__ import annotations

import json
from typing import Any

import pytest

import build
from mail_kit import disputes_of, letter, scripted
from scenarios.test_client_mail import BANK, PAID, PRICE, PROMISE
from tollgate.kernel.reasons import Role
from tollgate.kernel.world import World
from tollgate.store import mails
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.read_mail import read_mails


@pytest.fixture
def billed(api: Any) -> Any:
    build.plain(api.firm, {"M1": 1_000_00}, project_type="consulting", pm_email="pm@firm.example")
    build.billable(api.firm, "M1")
    return api


def upload(api: Any, raw: bytes, role: Role = Role.COLLECTOR) -> Any:
    headers = api.as_(role) | {"Content-Type": "message/rfc822"}
    return api.client.post("/v1/mails", content=raw, headers=headers)


def came(api: Any, raw: bytes) -> str:
    id = str(upload(api, raw).json()["id"])
    read_mails(api.firm, [id], scripted)
    return id


def test_a_mail_is_kept_once_and_waits_to_be_read(billed: Any) -> None:
    first, again = upload(billed, letter(PRICE)), upload(billed, letter(PRICE), Role.SERVICE)
    assert (first.status_code, first.json()["kept"]) == (202, True)
    assert again.json() == {"id": first.json()["id"], "kept": False}
    assert upload(billed, letter(PRICE), Role.AUDITOR).status_code == 403
    assert upload(billed, b"hello").status_code == 422
    too_large = letter(PRICE) + b" " * 25_000_000
    assert upload(billed, too_large).status_code == 413
    case = billed.get(f"/v1/mails/{first.json()['id']}").json()
    assert (case["state"], case["reading"]) == ("kept", None)


def test_a_case_shows_words_invoice_and_project(billed: Any) -> None:
    id = came(billed, letter(PRICE))
    answer = billed.get(f"/v1/mails/{id}", Role.COLLECTOR)
    case = answer.json()
    assert answer.headers["etag"] == '"2"'
    assert case["reading"]["values"]["labels"] == ["amount_dispute"]
    assert case["reading"]["values"]["scores_bp"]["amount_dispute"] == 9_300
    (invoice,) = case["invoices"]
    assert (invoice["open"]["amount"], invoice["frozen"]["amount"]) == ("1190.00", "190.00")
    assert invoice["collectable"]["amount"] == "1000.00"
    project = invoice["project"]
    assert (project["contract"], project["milestone"], project["project_type"]) == (
        "C-1",
        "M1",
        "consulting",
    )
    assert project["acceptances"][0]["verdict"] == "accepted"
    assert [step["reason"] for step in case["next_steps"]] == ["AMOUNT_DISPUTED"]
    assert "190.00 EUR is frozen and 1000.00 EUR stays collectable" in case["summary"]
    text = f"{case['subject']}\n\n{case['new_part']}"
    for phrase in case["reading"]["values"]["phrases"]:
        assert text[phrase["start"] : phrase["end"]] == phrase["quote"]
    listed = billed.get("/v1/mails?state=waiting&label=amount_dispute").json()
    assert [row["id"] for row in listed["items"]] == [id]
    assert billed.get("/v1/mail-counts").json() == {"waiting": 1}
    raw = billed.get(f"/v1/mails/{id}/raw")
    assert raw.content == letter(PRICE) and "attachment" in raw.headers["content-disposition"]


def test_confirm_and_correct(billed: Any) -> None:
    one, two = came(billed, letter(PRICE)), came(billed, letter(PROMISE, subject="Payment"))
    stale = billed.post(f"/v1/mails/{one}/confirmation", {}, Role.COLLECTOR, **{"If-Match": '"1"'})
    assert stale.status_code == 412
    assert billed.post(f"/v1/mails/{one}/confirmation", {}, Role.COLLECTOR).json()["state"] == (
        "filed"
    )
    body = {
        "labels": ["payment_difficulty"],
        "invoices": [build.invoices(billed.firm)[0].id],
    }
    done = billed.post(f"/v1/mails/{two}/correction", body, Role.COLLECTOR)
    assert done.json() == {"id": two, "state": "filed"}
    lines = [json.loads(line) for line in billed.get("/v1/mail-labels").text.splitlines()]
    assert [line["primary"] for line in lines] == ["amount_dispute", "payment_difficulty"]
    assert billed.get("/v1/promises").json()["items"] == []
    wrong = billed.post(f"/v1/mails/{one}/correction", {"labels": ["x"]}, Role.COLLECTOR)
    assert wrong.status_code == 422


def test_the_dispute_page_and_its_moves(billed: Any) -> None:
    came(billed, letter(PRICE))
    (row,) = billed.get("/v1/disputes?open=true", Role.PM).json()["items"]
    page = billed.get(f"/v1/disputes/{row['id']}", Role.BILLING)
    shown = page.json()
    assert shown["causes"][0] == "price_or_rate_wrong" and shown["steps"][0]["what"] == "opened"
    where = f"/v1/disputes/{row['id']}/moves"
    body = {"move": "reject", "cause": "client_mistaken", "note": "§3 names the price"}
    assert billed.post(where, body, Role.COLLECTOR).status_code == 403
    assert billed.post(where, body | {"cause": None}, Role.BILLING).status_code == 422
    split = {"parts": [{"amount": "100.00", "currency": "EUR"}] * 2}
    assert billed.post(f"/v1/disputes/{row['id']}/split", split, Role.BILLING).status_code == 422
    split["parts"][1] = {"amount": "90.00", "currency": "EUR"}
    ids = billed.post(f"/v1/disputes/{row['id']}/split", split, Role.BILLING).json()["ids"]
    assert len(ids) == 2
    done = billed.post(where, body, Role.BILLING)
    assert done.json() == {"id": row["id"], "state": "rejected"}
    causes = billed.get("/v1/dispute-causes").json()
    assert sum(row["disputes"] for row in causes) == 2
    (frozen,) = billed.get("/v1/frozen-balances").json()
    assert frozen["frozen"] == {"amount": "90.00", "currency": "EUR"}
    invoice = build.invoices(billed.firm)[0].id
    seen = billed.get(f"/v1/receivables/{invoice}").json()
    assert seen["collectable"]["amount"] == "1100.00" and len(seen["disputes"]) == 2


def test_a_dispute_by_hand_is_opened_once(billed: Any) -> None:
    body = {
        "invoice": build.invoices(billed.firm)[0].id,
        "reason": "TERMS_DISPUTED",
        "note": "counsel called",
        "amount": {"amount": "10.00", "currency": "EUR"},
    }
    key = {"Idempotency-Key": "one"}
    first = billed.post("/v1/disputes", body, Role.COLLECTOR, **key)
    again = billed.post("/v1/disputes", body, Role.COLLECTOR, **key)
    assert first.status_code == 201 and first.json() == again.json()
    assert len(disputes_of(billed.firm)) == 1
    assert billed.post("/v1/disputes", body, Role.REVIEWER).status_code == 403


def test_promises_and_follow_ups(billed: Any) -> None:
    came(billed, letter(PROMISE))
    (promise,) = billed.get("/v1/promises").json()["items"]
    assert (promise["promise_state"], promise["number"]) == ("open", "N-2026-00001")
    (follow_up,) = billed.get("/v1/follow-ups").json()["items"]
    where = f"/v1/follow-ups/{follow_up['id']}/done"
    assert billed.post(where, {}, Role.AUDITOR).status_code == 403
    assert billed.post(where, {}, Role.COLLECTOR).status_code == 200
    assert billed.post(where, {}, Role.COLLECTOR).status_code == 404
    assert billed.get("/v1/follow-ups").json()["items"] == []


def test_a_drafted_answer_is_edited_and_sent_once(billed: Any) -> None:
    sent: list[tuple[bytes, tuple[str, ...]]] = []

    class Post:
        def send(self, message: bytes, sender: str, recipients: tuple[str, ...]) -> None:
            sent.append((message, recipients))

    world = billed.firm.world
    billed.client.app.state.firm = Firm(
        billed.firm.database, World(world.clock, world.ids, world.http, Post())
    )
    id = came(billed, letter(PAID))
    draft = billed.get(f"/v1/mails/{id}/draft", Role.COLLECTOR).json()
    assert draft["recipient"] == "ap@acme.example" and "N-2026-00001" in draft["body"]
    assert draft["body"].startswith("Dear Ada Brandt,") and "{" not in draft["body"]
    body = {k: draft[k] for k in ("recipient", "subject", "body")}
    body["body"] += "PS: many thanks."
    where = f"/v1/mails/{id}/replies"
    assert billed.post(where, body, Role.PM).status_code == 403
    for _ in range(2):
        answer = billed.post(where, body, Role.COLLECTOR, **{"Idempotency-Key": "click"})
        assert (answer.status_code, answer.json()["state"]) == (201, "sent")
    assert (
        billed.post(where, body | {"subject": "Re: x\nBcc: y"}, Role.COLLECTOR).status_code == 422
    )
    assert len(sent) == 1 and b"PS: many thanks." in sent[0][0]
    thread = billed.get(f"/v1/mails/{id}").json()["thread"]
    assert [one["direction"] for one in thread] == ["in", "out"]
    with billed.firm.database.read() as tx:
        assert len(mails.replies(tx, [id])) == 1


def test_a_lure_waits_for_a_check(billed: Any) -> None:
    id = came(billed, letter(BANK))
    where = f"/v1/mails/{id}/moves"
    assert billed.post(where, {"move": "release"}, Role.COLLECTOR).status_code == 422
    assert billed.post(where, {"move": "bury"}, Role.COLLECTOR).status_code == 422
    assert billed.post(f"/v1/mails/{id}/confirmation", {}, Role.COLLECTOR).status_code == 409
    done = billed.post(where, {"move": "release", "why": "called them"}, Role.COLLECTOR)
    assert done.json()["state"] == "waiting"
    assert billed.get(f"/v1/mails/{id}/raw", Role.ADMIN).status_code == 403
