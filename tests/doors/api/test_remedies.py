"""What corrects the cause of a hold: a purchase order, a tax rate; and who may speak for a
contract."""

from __future__ import annotations

from typing import Any

import pytest

import build
from tollgate.kernel.reasons import Role

ORDERS = "/v1/customers/ACME/purchase-orders"
PAPER = {
    "number": "4500-1",
    "amount": {"amount": "1000.00", "currency": "EUR"},
    "issued_on": "2026-01-01",
    "expires_on": "2026-12-31",
}


def said(api: Any, milestone: str = "M1") -> Any:
    """Accepted and done; the decision."""
    body = {"verdict": "accepted", "decided_on": "2026-03-12", "signatory_name": "Ada Brandt"}
    api.post(f"/v1/milestones/C-1/{milestone}/acceptances", body, Role.PM)
    path = f"/v1/milestones/C-1/{milestone}/reports"
    answers = api.post(path, {"completed_on": "2026-03-10"}, Role.PM).json()["decisions"]
    return next(answer for answer in answers if answer["milestone"] == milestone)


def reasons(decision: Any) -> list[str]:
    return [hold["reason"] for hold in decision["holds"]]


def change(api: Any, number: str, body: Any, etag: str, role: Role = Role.BILLING) -> Any:
    headers = api.as_(role) | ({"If-Match": etag} if etag else {})
    return api.client.put(f"{ORDERS}/{number}", json=body, headers=headers)


def test_an_order_that_was_missing_is_recorded_and_the_work_is_billed(api: Any) -> None:
    build.plain(api.firm, po_required=True)
    assert reasons(said(api)) == ["PO_MISSING"]
    assert api.post(ORDERS, PAPER, Role.PM).status_code == 403
    done = api.post(ORDERS, PAPER, Role.BILLING)
    assert (done.status_code, done.json()) == (201, {"number": "4500-1", "posted": 1, "waiting": 0})
    (order,) = api.get(ORDERS, Role.BILLING).json()
    assert order["billed"] == order["amount"] == {"amount": "1000.00", "currency": "EUR"}
    assert order["room"]["amount"] == "0.00"
    assert api.post(ORDERS, PAPER, Role.BILLING).status_code == 409
    build.holds_together(api.firm)


def test_an_exhausted_order_is_raised_as_it_was_read(api: Any) -> None:
    build.plain(api.firm, po_required=True)
    api.post(ORDERS, PAPER, Role.BILLING)
    said(api)
    assert reasons(said(api, "M2")) == ["PO_EXHAUSTED"]
    (order,) = api.get(ORDERS, Role.BILLING).json()
    raised = {name: PAPER[name] for name in ("issued_on", "expires_on")}
    raised["amount"] = {"amount": "3000.00", "currency": "EUR"}
    assert change(api, "4500-1", raised, "").status_code == 428
    assert change(api, "4500-1", raised, '"0123456789abcdef"').status_code == 412
    less = raised | {"amount": {"amount": "999.99", "currency": "EUR"}}
    refused = change(api, "4500-1", less, order["etag"])
    assert refused.status_code == 422
    assert "1000.00 EUR that were billed against it" in refused.json()["detail"]
    assert change(api, "no-such", raised, order["etag"]).status_code == 404
    done = change(api, "4500-1", raised, order["etag"])
    assert done.json() == {"number": "4500-1", "posted": 1, "waiting": 0}
    assert change(api, "4500-1", raised, order["etag"]).status_code == 412
    build.holds_together(api.firm)


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        ({"amount": {"amount": "0.00", "currency": "EUR"}}, "amount"),
        ({"amount": {"amount": "5.00", "currency": "USD"}, "contract": "C-1"}, "currency"),
        ({"expires_on": "2025-12-31"}, "expires_on"),
        ({"contract": "C-9"}, "contract"),
    ],
)
def test_an_order_that_cannot_be_is_refused_by_field(api: Any, wrong: Any, where: str) -> None:
    build.plain(api.firm)
    answer = api.post(ORDERS, PAPER | wrong, Role.BILLING)
    assert (answer.status_code, answer.json()["where"]) == (422, where)
    assert api.get(ORDERS, Role.BILLING).json() == []


def test_a_missing_tax_rate_is_recorded_once(api: Any) -> None:
    build.entity(api.firm)
    build.customer(api.firm, country="AT")
    build.contract(api.firm)
    assert "TAX_MAPPING_MISSING" in reasons(said(api))
    where = "/v1/legal-entities/NORD/tax-rates"
    rate = {
        "treatment": "standard",
        "country": "AT",
        "rate_percent": "20",
        "label": "USt 20 %",
        "valid_from": "2026-01-01",
    }
    assert api.post(where, rate, Role.REVIEWER).status_code == 403
    for wrong in ({"treatment": "x"}, {"rate_percent": "101"}, {"country": "at"}, {"label": " "}):
        assert api.post(where, rate | wrong, Role.BILLING).status_code == 422, wrong
    assert api.post("/v1/legal-entities/X/tax-rates", rate, Role.BILLING).status_code == 404
    done = api.post(where, rate, Role.BILLING)
    assert (done.status_code, done.json()) == (201, {"posted": 1, "waiting": 0})
    assert api.post(where, rate, Role.BILLING).status_code == 409
    (posted,) = build.live_invoices(api.firm)
    assert posted.tax_minor == 200_00


def test_a_project_manager_speaks_for_own_contracts_only(api: Any) -> None:
    build.plain(api.firm, pm_email="Somebody.Else@firm.example")
    report = "/v1/milestones/C-1/M1/reports"
    refused = api.post(report, {"completed_on": "2026-03-10"}, Role.PM)
    assert refused.status_code == 403
    assert refused.json()["detail"] == (
        "Somebody.Else@firm.example manages contract C-1, and a project manager speaks for their "
        "own contracts only"
    )
    body = {"verdict": "accepted", "decided_on": "2026-03-12", "signatory_name": "Ada Brandt"}
    accept = "/v1/milestones/C-1/M1/acceptances"
    assert api.post(accept, body, Role.PM).status_code == 403
    build.change_order(api.firm, "1", {"M1": 100_00})
    decide = "/v1/contracts/C-1/change-orders/1/decision"
    assert api.post(decide, {"decision": "sign", "on": "2026-03-01"}, Role.PM).status_code == 403
    # Whoever reviews or bills does so for every contract.
    assert api.post(report, {"completed_on": "2026-03-10"}, Role.BILLING).status_code == 201
    assert api.post(accept, body, Role.REVIEWER).status_code == 201
    done = api.post(decide, {"decision": "sign", "on": "2026-03-01"}, Role.CONTROLLER)
    assert done.status_code == 200


def test_a_document_of_anothers_contract_is_not_decided_on(api: Any) -> None:
    build.plain(api.firm, pm_email="somebody.else@firm.example")
    from tollgate.store import sign_offs

    where = "/v1/sign-offs?name=a.pdf&contract=C-1&milestone=M1"
    headers = api.as_(Role.PM) | {"Content-Type": "application/octet-stream"}
    id = api.client.post(where, content=b"%PDF-1.4 nothing", headers=headers).json()["id"]
    with api.firm.database.read() as tx:
        assert sign_offs.get(tx, id).contract == "C-1"
    body = {"decision": "refuse", "why": "it is not readable at all"}
    refused = api.post(f"/v1/sign-offs/{id}/decision", body, Role.PM)
    assert refused.status_code == 403
    assert "somebody.else@firm.example manages" in refused.json()["detail"]
