"""The hook: who may knock, what is kept, and that a wrong knock changes nothing."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

import pytest
from sqlalchemy import select

import build
from tollgate.doors import worker
from tollgate.store import inbox
from tollgate.workflows import read_event as module
from tollgate.workflows.read_event import read_event

SECRET = "a-secret-of-the-connection"
BODY = {
    "event_id": "evt-1",
    "type": "milestone.completed",
    "occurred_at": "2026-03-10T12:00:00Z",
    "contract": "C-1",
    "milestone": "M1",
    "completed_on": "2026-03-10",
    "reported_by": "pm@firm.example",
}


def knock(api: Any, body: Any, secret: str = SECRET, **headers: str) -> Any:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    known = {"Authorization": f"Bearer {secret}"} | headers
    return api.client.post("/hooks/projects", content=raw, headers=known)


def kept(api: Any) -> list[Any]:
    with api.firm.database.read() as tx:
        return list(tx.execute(select(inbox.INBOX_TABLE).order_by(inbox.INBOX_TABLE.c.id)))


def standard(body: bytes, stamp: int, key: bytes, message_id: str = "msg_1") -> dict[str, str]:
    signed = hmac.new(key, f"{message_id}.{stamp}.".encode() + body, hashlib.sha256).digest()
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(stamp),
        "webhook-signature": f"v1,{base64.b64encode(signed).decode()}",
    }


def test_a_knock_is_kept_once_and_becomes_an_invoice(api: Any) -> None:
    build.plain(api.firm)
    build.accepted(api.firm)
    first, second = knock(api, BODY), knock(api, BODY)
    assert (first.status_code, first.json()) == (202, {"kept": True})
    assert (second.status_code, second.json()) == (202, {"kept": False})
    (row,) = kept(api)
    assert row.body == json.dumps(BODY).encode()
    assert "authorization" not in row.headers
    read_event(api.firm, row.id)
    read_event(api.firm, row.id)
    assert [document.number for document in build.live_invoices(api.firm)] == ["N-2026-00001"]
    assert kept(api)[0].state == "read"


def test_standard_webhooks_signature(api: Any) -> None:
    raw = json.dumps(BODY).encode()
    now = int(api.firm.world.clock.now().timestamp())
    good = standard(raw, now, SECRET.encode())
    assert api.client.post("/hooks/projects", content=raw, headers=good).status_code == 202
    late = standard(raw, now - 301, SECRET.encode(), "msg_2")
    answer = api.client.post("/hooks/projects", content=raw, headers=late)
    assert answer.status_code == 401
    assert "300 seconds" in answer.json()["detail"]
    changed = api.client.post("/hooks/projects", content=raw + b" ", headers=good)
    assert changed.status_code == 401


@pytest.mark.parametrize("headers", [{"Authorization": "Bearer wrong"}, {"Authorization": ""}])
def test_a_wrong_secret_is_refused_and_kept_for_inspection(api: Any, headers: Any) -> None:
    answer = knock(api, BODY, **headers)
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] == "signature_mismatch"
    (row,) = kept(api)
    assert row.state == "refused"
    read_event(api.firm, row.id)
    assert build.events_of(api.firm) == []
    # The real event still gets in, although a stranger sent the same bytes first.
    assert knock(api, BODY).json() == {"kept": True}


@pytest.mark.parametrize(
    ("body", "where"),
    [
        (b"{", "body"),
        (b"\xff\xfe", "body"),
        (b"[1]", "body"),
        (b"[" * 200_000, "body"),
        ({**BODY, "contract": 7}, "contract"),
        ({**BODY, "completed_on": "10.03.2026"}, "completed_on"),
        ({**BODY, "occurred_at": "2026-03-10T12:00:00"}, "occurred_at"),
        ({**BODY, "amount": {"amount": "-1", "currency": "EUR"}}, "amount.amount"),
        ({**BODY, "amount": {"amount": "1e9", "currency": "EUR"}}, "amount.amount"),
        ({**BODY, "amount": {"amount": "99999999999999999", "currency": "EUR"}}, "amount.amount"),
        ({**BODY, "amount": {"amount": "1.00", "currency": "XXX"}}, "amount.currency"),
        ({**BODY, "amount": 12.5}, "amount"),
    ],
)
def test_a_malformed_event_is_kept_and_named(api: Any, body: Any, where: str) -> None:
    build.plain(api.firm)
    assert knock(api, body).status_code == 202
    (row,) = kept(api)
    read_event(api.firm, row.id)
    (row,) = kept(api)
    assert row.state == "dead"
    assert row.note.startswith(f"{where}: ")
    assert build.events_of(api.firm) == []


def test_unknown_and_ignored_events_are_kept_apart(api: Any) -> None:
    knock(api, {**BODY, "event_id": "a", "type": "milestone.exploded"})
    knock(api, {**BODY, "event_id": "b", "type": "ping"})
    for row in kept(api):
        read_event(api.firm, row.id)
    assert [(row.state, row.note) for row in kept(api)] == [
        ("dead", "unknown event 'milestone.exploded'"),
        ("ignored", "ignored: ping"),
    ]


def test_an_event_of_an_unknown_contract_waits_for_it(api: Any) -> None:
    build.entity(api.firm)
    build.customer(api.firm)
    knock(api, BODY)
    (row,) = kept(api)
    read_event(api.firm, row.id)
    assert kept(api)[0].state == "held"
    assert build.held(api.firm) == {("", "M1", ""): '["CONTRACT_UNKNOWN"]'}
    build.contract(api.firm)
    build.accepted(api.firm)
    token = api.tokens["admin"]
    answer = api.client.post(
        f"/v1/inbox/{row.id}/replay", headers={"Authorization": f"Bearer {token}"}
    )
    assert answer.status_code == 202
    read_event(api.firm, row.id)
    assert kept(api)[0].state == "read"
    assert build.held(api.firm) == {}
    assert len(build.live_invoices(api.firm)) == 1


def test_oversized_and_misplaced_knocks(api: Any) -> None:
    answer = knock(api, b"x" * (1024 * 1024 + 1))
    assert answer.status_code == 413
    assert answer.json()["code"] == "too_large"
    assert api.client.post("/hooks/nowhere", content=b"{}").status_code == 404
    assert kept(api) == []


def test_strangers_fill_only_so_much(api: Any) -> None:
    for number in range(inbox.REFUSED_KEPT + 5):
        knock(api, str(number).encode() * 100_000, secret="wrong")
    rows = kept(api)
    assert len(rows) == inbox.REFUSED_KEPT
    assert max(len(row.body) for row in rows) <= inbox.REFUSED_BYTES


def test_what_waits_is_read_together_and_each_ends_by_itself(api: Any) -> None:
    build.plain(api.firm, {"M1": 10_00, "M2": 20_00})
    build.accepted(api.firm)
    knock(api, {**BODY, "event_id": "a"})
    knock(api, {**BODY, "event_id": "b", "milestone": "M2"})
    knock(api, {**BODY, "event_id": "c", "contract": "C-404"})
    knock(api, {**BODY, "event_id": "d", "type": "ping"})
    knock(api, b"{")
    rows = kept(api)
    assert read_event(api.firm, rows[1].id) == 5
    assert read_event(api.firm, rows[0].id) == 0
    states = sorted(row.state for row in kept(api))
    assert states == ["dead", "held", "ignored", "read", "read"]
    assert ("", "M1", "") in build.held(api.firm)
    assert len(build.live_invoices(api.firm)) + len(build.held(api.firm)) == 3


def test_a_failure_before_the_end_leaves_every_event_to_be_read_again(
    api: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    build.plain(api.firm, {"M1": 10_00, "M2": 20_00})
    build.accepted(api.firm)
    knock(api, {**BODY, "event_id": "a"})
    knock(api, {**BODY, "event_id": "b", "milestone": "M2"})
    (first, _) = kept(api)

    def stop(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(module, "post_batch", stop)
        with pytest.raises(KeyboardInterrupt):
            read_event(api.firm, first.id)
    assert [row.state for row in kept(api)] == ["kept", "kept"]
    assert read_event(api.firm, first.id) == 2
    assert [row.state for row in kept(api)] == ["read", "read"]
    assert len(build.live_invoices(api.firm)) + len(build.held(api.firm)) == 2


def test_one_event_that_cannot_be_read_stops_no_other(
    api: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    build.plain(api.firm, {"M1": 10_00})
    build.accepted(api.firm)
    knock(api, {**BODY, "event_id": "a"})
    knock(api, {**BODY, "event_id": "poison", "milestone": "M2"})
    take = module.take_signals

    def fails(firm: Any, tx: Any, signals: Any, *rest: Any) -> Any:
        if any(signal.milestone == "M2" for signal in signals):
            raise ZeroDivisionError("of this one event")
        return take(firm, tx, signals, *rest)

    monkeypatch.setattr(module, "take_signals", fails)
    for row in kept(api):
        worker.read_or_bury(api.firm, row.id)
    assert [(row.state, row.note) for row in kept(api)] == [
        ("read", ""),
        ("dead", "ZeroDivisionError: of this one event"),
    ]
    assert len(build.live_invoices(api.firm)) == 1
