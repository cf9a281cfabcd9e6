"""The hook as platforms find it: handshakes, proofs over the public address, keys that are
fetched."""

from __future__ import annotations

import hmac
import json
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

import build
from source_kit import (
    URL,
    VAULT,
    ScriptedHttp,
    body_of,
    delivery_of,
    fixture,
    jwt,
    raw_events,
    secret_of,
    signed,
    with_http,
)
from tollgate.connectors import signing_keys
from tollgate.connectors.handshakes import (
    EchoHeaderAsJson,
    EchoQuery,
    HeadRequest,
    KeepToken,
    SignChallenge,
)
from tollgate.connectors.registry import SOURCES
from tollgate.connectors.signatures import Delivery
from tollgate.store import audit, inbox
from tollgate.workflows.add_connection import Access, add_source
from tollgate.workflows.change_connection import Change, change_connection


def connect(api: Any, name: str) -> Any:
    case = fixture(name)
    source = SOURCES[name]
    secret = None if source.secret.value in ("handshake", "none") else secret_of(source)
    access = Access(case.get("token", ""), case.get("options", {}))
    add_source(api.firm, VAULT, name, name, secret, access)
    return case


def sent(api: Any, name: str, event: dict[str, Any], secret: str = "") -> Any:
    """A delivery, signed for the public address."""
    source = SOURCES[name]
    url = URL.replace("projects", name)
    plain = replace(delivery_of(event, api.firm.world.clock.now()), url=url)
    delivery = signed(source.signature, plain, secret or secret_of(source))
    return api.client.post(f"/hooks/{name}", content=delivery.body, headers=dict(delivery.headers))


@pytest.mark.parametrize("name", ["jira", "monday", "hubspot"])
def test_a_signed_delivery_is_kept_once(api: Any, name: str) -> None:
    case = connect(api, name)
    event = next(iter(case["events"].values()))
    first, again = sent(api, name, event), sent(api, name, event)
    assert first.status_code == again.status_code == SOURCES[name].acknowledged
    assert (first.json(), again.json()) == ({"kept": True}, {"kept": False})
    assert sent(api, name, event, "another").status_code == 401
    (row, refused) = raw_events(api.firm)
    assert (row.state, refused.state) == ("kept", "refused")
    # Nothing that proves anything is written down.
    assert not {"authorization", "x-hub-signature"} & set(json.loads(row.headers))


def test_what_proves_itself_for_another_address_is_refused(api: Any) -> None:
    case = connect(api, "hubspot")
    event = next(iter(case["events"].values()))
    source = SOURCES["hubspot"]
    plain = delivery_of(event, api.firm.world.clock.now())
    delivery = signed(source.signature, plain, secret_of(source))
    answer = api.client.post(
        "/hooks/hubspot", content=delivery.body, headers=dict(delivery.headers)
    )
    assert answer.status_code == 401
    # Neither does the host that the request names count, only the one that is configured.
    assert sent(api, "hubspot", {**event, "headers": {"Host": "evil.example"}}).status_code == 202


def test_asana_gives_its_secret_only_while_the_connection_waits(api: Any, clock: Any) -> None:
    case = connect(api, "asana")
    event = case["events"]["completed"]
    assert sent(api, "asana", event, "early").status_code == 401
    secret = {"X-Hook-Secret": "b537207f20cbfa02357cf448134da559"}
    answer = api.client.post("/hooks/asana", content=b"", headers=secret)
    assert answer.status_code == 200
    assert answer.headers["x-hook-secret"] == secret["X-Hook-Secret"]
    stranger = api.client.post("/hooks/asana", headers={"X-Hook-Secret": "mine"})
    assert stranger.status_code == 403 and "x-hook-secret" not in stranger.headers
    assert sent(api, "asana", event, "mine").status_code == 401
    assert sent(api, "asana", event, secret["X-Hook-Secret"]).json() == {"kept": True}
    change_connection(api.firm, VAULT, "asana", Change(handshake=True), build.ADMIN)
    clock.forward(minutes=31)
    late = api.client.post("/hooks/asana", headers={"X-Hook-Secret": "late"})
    assert late.status_code == 403
    with api.firm.database.read() as tx:
        (cipher,) = tx.execute(
            select(inbox.CONNECTION.c.secret_cipher).where(inbox.CONNECTION.c.code == "asana")
        ).scalars()
        kinds = [row.kind for row, _ in audit.links(tx, "firm")]
    assert VAULT.open(cipher) == secret["X-Hook-Secret"]
    assert kinds.count("handshake_made") == 1


def test_monday_gets_its_challenge_back_and_nothing_else(api: Any) -> None:
    connect(api, "monday")
    challenge = {"challenge": "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}
    answer = api.client.post("/hooks/monday", json=challenge)
    assert (answer.status_code, answer.json()) == (200, challenge)
    assert answer.headers["content-type"] == "application/json"
    more = api.client.post("/hooks/monday", json={**challenge, "event": {"type": "x"}})
    assert more.status_code == 401
    long = api.client.post("/hooks/monday", json={"challenge": "x" * 1_000})
    assert long.status_code == 401


def test_a_token_of_monday_must_be_ours_and_fresh(api: Any, clock: Any) -> None:
    case = connect(api, "monday")
    secret = secret_of(SOURCES["monday"])
    soon = int(clock.now().timestamp()) + 60
    body = body_of(case["events"]["done"])

    def knock(token: str) -> int:
        headers = {"Authorization": token}
        return int(api.client.post("/hooks/monday", content=body, headers=headers).status_code)

    ours = {"exp": soon, "aud": "http://127.0.0.1:8000/hooks/monday"}
    assert knock(jwt({**ours, "aud": "https://evil.example/x"}, secret)) == 401
    assert knock(jwt({**ours, "exp": soon - 61}, secret)) == 401
    assert knock(jwt({"aud": ours["aud"]}, secret)) == 401
    assert knock(jwt(ours, secret, algorithm="none")) == 401
    assert knock(jwt(ours, secret).rsplit(".", 1)[0] + ".") == 401
    assert knock("a.b.c") == 401
    assert knock(jwt(ours, secret)) == 200
    assert api.client.post("/hooks/monday?token=x", content=b"{}").status_code == 401
    assert api.client.post(f"/hooks/monday?token={secret}", content=b"{}").status_code == 200
    assert api.client.post("/hooks/monday?token=", content=b"{}").status_code == 401


def test_the_key_of_connectwise_is_fetched_through_the_world(
    api: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signing_keys, "_RING", signing_keys.KeyRing())
    case = connect(api, "connectwise")
    http = ScriptedHttp(case["keys"])
    api.client.app.state.firm = with_http(api.firm, http)
    assert sent(api, "connectwise", case["events"]["updated"]).json() == {"kept": True}
    forged = sent(api, "connectwise", case["events"]["ticket"], "a key of a stranger")
    assert forged.status_code == 401
    assert [url.split("?")[0] for _, url, _ in http.asked] == [
        "https://na.myconnectwise.net/v4_6_release/system/callbackkey/index.rails"
    ]
    assert {row.state for row in raw_events(api.firm)} == {"kept", "refused"}


def test_who_is_only_asked_is_not_knocked_at(api: Any) -> None:
    connect(api, "bigtime")
    answer = api.client.post("/hooks/bigtime", content=b"{}")
    assert answer.status_code == 401
    assert api.client.head("/hooks/bigtime").status_code == 404


def test_a_connection_that_is_off_is_none(api: Any) -> None:
    case = connect(api, "jira")
    change_connection(api.firm, VAULT, "jira", Change(active=False), build.ADMIN)
    assert sent(api, "jira", case["events"]["done"]).status_code == 404


# Handshakes that no source needs yet.


def delivery(body: Any = None, method: str = "POST", query: str = "", **headers: str) -> Delivery:
    raw = b"" if body is None else json.dumps(body).encode()
    named = {name.replace("_", "-").lower(): value for name, value in headers.items()}
    from conftest import NOW

    return Delivery(named, raw, NOW, method, f"{URL}{query}")


def test_other_handshakes() -> None:
    smartsheet = EchoHeaderAsJson(
        "Smartsheet-Hook-Challenge", "Smartsheet-Hook-Response", "smartsheetHookResponse"
    )
    answer = smartsheet.answer(delivery({}, Smartsheet_Hook_Challenge="c-1"), "s")
    assert answer is not None and answer.status == 200
    assert answer.headers["Smartsheet-Hook-Response"] == "c-1"
    assert json.loads(answer.body) == {"smartsheetHookResponse": "c-1"}
    assert smartsheet.answer(delivery({}), "s") is None

    query = EchoQuery("validationToken")
    answer = query.answer(delivery(query="?validationToken=abc%2Bd"), "s")
    assert answer is not None and answer.body == b"abc+d"
    assert answer.headers["Content-Type"] == "text/plain"
    assert query.answer(delivery({}), "s") is None

    assert HeadRequest().answer(delivery(method="HEAD"), "s") is not None
    assert HeadRequest().answer(delivery({}), "s") is None

    notion = KeepToken("verification_token")
    answer = notion.answer(delivery({"verification_token": "secret_1"}), "")
    assert answer is not None and answer.secret == "secret_1"
    assert notion.answer(delivery({"verification_token": "a", "type": "x"}), "") is None
    assert notion.answer(delivery({"verification_token": 7}), "") is None


def test_a_challenge_is_signed_only_when_it_cannot_be_a_body() -> None:
    wrike = SignChallenge("X-Hook-Secret", ("requestType", "WebHook secret verification"))
    asking = {"requestType": "WebHook secret verification"}
    answer = wrike.answer(delivery(asking, X_Hook_Secret="abc123"), "s3cr3t")
    assert answer is not None
    wanted = hmac.new(b"s3cr3t", b"abc123", "sha256").hexdigest()
    assert answer.headers["X-Hook-Secret"] == wanted
    for challenge in ('[{"taskId":"1"}]', "", "a" * 101, "ä"):
        assert wrike.answer(delivery(asking, X_Hook_Secret=challenge), "s3cr3t") is None
    assert wrike.answer(delivery([{"taskId": "1"}], X_Hook_Secret="abc123"), "s3cr3t") is None
    assert wrike.answer(delivery(asking, X_Hook_Secret="abc123"), "") is None
