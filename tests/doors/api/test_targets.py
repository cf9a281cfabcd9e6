"""Targets over HTTP: health, sign-in with its redirect, mapping, replays, and notices."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import text

import build
from there.conformance import CODE, all_of, connected, push
from there.quickbooks import QuickBooks
from there.schemas import CONNECTORS
from there.wire import signed
from there.xero import CONTACT, Xero
from tollgate.kernel.reasons import Role

ADMIN, BILLING = Role.ADMIN, Role.BILLING


@pytest.fixture
def there(api: Any, clock: Any) -> Any:
    """A Xero behind the API, nothing mapped."""
    build.plain(api.firm)
    books = Xero(clock)
    firm = connected(api.firm, books, mapped=False)
    api.client.app.state.firm = api.firm = replace(firm, console="http://127.0.0.1:8501")
    return books


def one(api: Any) -> dict[str, Any]:
    (row,) = api.get("/v1/targets").json()
    found: dict[str, Any] = row
    return found


def test_health_follows_what_happens(api: Any, clock: Any, there: Any) -> None:
    assert one(api)["health"] == "unknown" and one(api)["signed_in"]
    answer = api.post(f"/v1/targets/{CODE}/test", None, BILLING).json()
    assert answer == {"ok": True, "said": "Xero organisation Nord Books"}
    assert one(api)["health"] == "well"
    there.wire.trouble(1, "away")
    answer = api.post(f"/v1/targets/{CODE}/test", None, BILLING).json()
    assert not answer["ok"] and one(api)["health"] == "passing_fault"
    build.billable(api.firm)
    clock.forward(hours=2)
    assert one(api)["health"] == "critical", "a fault that lasts while documents wait"
    push(api.firm, clock, 1)
    assert one(api)["health"] == "critical" and one(api)["refused"] == 1
    text_ = json.dumps(one(api))
    assert "app-secret" not in text_ and "cipher" not in text_


def test_mapping_with_suggestions_sends_what_waited(api: Any, clock: Any, there: Any) -> None:
    build.billable(api.firm)
    push(api.firm, clock, 1)
    where = f"/v1/targets/{CODE}"
    assert api.post(f"{where}/choices", None, BILLING).json() == {
        "customer": 2,
        "item": 1,
        "tax": 3,
    }
    (row,) = api.get(f"{where}/codes?kind=customer").json()
    assert row["ours"] == "ACME" and row["theirs"] == ""
    assert row["suggestions"] == [{"id": CONTACT, "name": "ACME Aktiengesellschaft"}]
    assert [r["ours"] for r in api.get(f"{where}/codes?kind=item").json()] == ["default"]
    taxes = [r["ours"] for r in api.get(f"{where}/codes?kind=tax").json()]
    assert "standard 19 %" in taxes and len(taxes) == 3
    sent = []
    for (kind, ours), theirs in Xero.codes.items():
        body = {"kind": kind, "ours": ours, "theirs": theirs}
        answer = api.client.put(f"{where}/codes", json=body, headers=api.as_(BILLING))
        assert answer.status_code == 200, answer.text
        sent.append(answer.json()["sent"])
        push(api.firm, clock, 1)
    assert sent == [1, 1, 1]
    assert all_of(api.firm)[0].state == "confirmed"
    (row,) = api.get(f"{where}/codes?kind=customer").json()
    assert row["theirs_name"] == "ACME Aktiengesellschaft"
    bad = {"kind": "customer", "ours": "ACME", "theirs": "nobody"}
    answer = api.client.put(f"{where}/codes", json=bad, headers=api.as_(BILLING))
    assert answer.status_code == 422


def test_dead_letters_are_listed_and_replayed(api: Any, clock: Any, there: Any) -> None:
    build.billable(api.firm)
    push(api.firm, clock, 1)
    (row,) = api.get("/v1/deliveries?stopped=true").json()["items"]
    assert row["state"] == "failed" and row["gross"] == {"amount": "1190.00", "currency": "EUR"}
    assert api.get("/v1/deliveries?state=confirmed").json()["items"] == []
    answer = api.post(f"/v1/deliveries/{row['id']}/replay", None, BILLING)
    assert answer.status_code == 202
    assert api.post(f"/v1/deliveries/{row['id']}/replay", None, BILLING).status_code == 409
    assert api.post("/v1/deliveries/none/replay", None, BILLING).status_code == 404


def test_the_redirect_connects_and_leads_back_to_the_console(
    api: Any, clock: Any, there: Any
) -> None:
    answer = api.post(f"/v1/targets/{CODE}/authorization", None, ADMIN)
    url = answer.json()["url"]
    asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    assert asked["redirect_uri"] == "http://127.0.0.1:8000/oauth/callback"
    there.sign_ins.codes["code-1"] = asked["code_challenge"]
    params = {"code": "code-1", "state": asked["state"]}
    nobody = api.client.get("/oauth/callback", params=params, follow_redirects=False)
    assert nobody.status_code == 401
    for expected in ("connected=books", "problem=this+sign-in"):
        back = api.client.get(
            "/oauth/callback", params=params, headers=api.as_(ADMIN), follow_redirects=False
        )
        assert back.status_code == 303
        assert back.headers["location"].startswith("http://127.0.0.1:8501/connections?")
        assert expected in back.headers["location"]
        assert back.headers["referrer-policy"] == "no-referrer"
    assert one(api)["company"] == "Nord Books"


def pulls(firm: Any) -> int:
    """How many pulls are enqueued."""
    schema = "" if firm.database.is_sqlite else "dbos."
    with firm.database.read() as tx:
        rows = tx.execute(text(f"SELECT workflow_uuid FROM {schema}workflow_status")).scalars()
        return len([id for id in rows if id.startswith("pull:")])


def test_xero_wants_200_for_right_and_401_for_wrong(api: Any, there: Any) -> None:
    body = b'{"events":[],"firstEventSequence":0,"lastEventSequence":0,"entropy":"S0m3"}'
    where = f"/hooks/targets/{CODE}"
    right = api.client.post(where, content=body, headers={"x-xero-signature": signed(body)})
    assert (right.status_code, right.content) == (200, b"")
    wrong = api.client.post(where, content=body, headers={"x-xero-signature": signed(b"other")})
    assert (wrong.status_code, wrong.content) == (401, b"")
    assert api.client.post("/hooks/targets/none", content=body).status_code == 404


@pytest.mark.parametrize("form", ["cloudevents", "legacy"])
def test_quickbooks_notices_of_both_forms_make_us_ask_once(api: Any, clock: Any, form: str) -> None:
    file = CONNECTORS / "payloads" / "quickbooks-online" / f"{form}.fixture.json"
    if not file.is_file():
        pytest.skip("no payloads: set TOLLGATE_CONNECTORS to their folder")
    build.plain(api.firm)
    firm = connected(api.firm, QuickBooks(clock))
    api.client.app.state.firm = firm
    body = Path(file).read_bytes()
    headers = {
        "intuit-signature": signed(body),
        "content-type": "application/cloudevents+json",
    }
    for _ in range(5):
        assert api.client.post(f"/hooks/targets/{CODE}", content=body, headers=headers).is_success
    assert pulls(firm) == 1, "a swarm of notices is one pull"
