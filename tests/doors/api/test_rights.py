"""Who may do what: every route against every role, and the sign-in."""

from __future__ import annotations

from typing import Any

import pytest

import build
from tollgate.doors.api.identity import COOKIE
from tollgate.kernel.reasons import Role
from tollgate.kernel.rights import RIGHTS, Right
from tollgate.workflows.sign_in import MOST_FAILURES, add_person

PASSWORD = "correct horse battery"
DIGEST = "0" * 64
# Each action, and the right without which it is refused.
ACTIONS: list[tuple[str, str, Any, Right]] = [
    ("GET", "/v1/milestones", None, Right.READ_MILESTONES),
    ("GET", "/v1/invoices", None, Right.READ_BILLING),
    ("GET", "/v1/billing-events", None, Right.READ_BILLING),
    ("GET", "/v1/review-items", None, Right.WORK_QUEUE),
    ("GET", "/v1/customers", None, Right.READ_MILESTONES),
    ("GET", "/v1/policies", None, Right.READ_AUDIT),
    ("GET", "/v1/audit/verification", None, Right.READ_AUDIT),
    ("GET", "/v1/people", None, Right.MANAGE_PEOPLE),
    ("GET", "/v1/inbox", None, Right.REPLAY_EVENT),
    (
        "POST",
        "/v1/milestones/C-1/M1/reports",
        {"completed_on": "2026-03-10"},
        Right.REPORT_WORK,
    ),
    (
        "POST",
        "/v1/milestones/C-1/M1/acceptances",
        {"verdict": "accepted", "decided_on": "2026-03-10", "signatory_name": "A"},
        Right.RECORD_ACCEPTANCE,
    ),
    ("POST", "/v1/billing-events/x/approvals", {"draft_digest": DIGEST}, Right.APPROVE),
    (
        "POST",
        "/v1/billing-events/x/overrides",
        {
            "draft_digest": DIGEST,
            "reason": "CREDIT_HOLD",
            "why": "the client paid by phone",
            "until": "2026-03-20",
        },
        Right.OVERRIDE,
    ),
    ("POST", "/v1/billing-runs", {"period": "2026-03", "dry_run": True}, Right.RUN_BILLING),
    ("POST", "/v1/invoices/x/credit", {"why": "wrong customer"}, Right.CREDIT),
    ("POST", "/v1/periods/NORD/2026-02/close", None, Right.CLOSE_PERIOD),
    ("GET", "/v1/customers/ACME/purchase-orders", None, Right.READ_BILLING),
    (
        "POST",
        "/v1/customers/ACME/purchase-orders",
        {
            "number": "1",
            "amount": {"amount": "1.00", "currency": "EUR"},
            "issued_on": "2026-03-10",
        },
        Right.RECORD_ORDER,
    ),
    (
        "POST",
        "/v1/legal-entities/NORD/tax-rates",
        {
            "treatment": "standard",
            "country": "AT",
            "rate_percent": "20",
            "label": "USt",
            "valid_from": "2026-01-01",
        },
        Right.RECORD_TAX_RATE,
    ),
    ("POST", "/v1/policies", {"body": {}, "why": "x"}, Right.PROPOSE_POLICY),
    ("POST", "/v1/policies/99/release", None, Right.RELEASE_POLICY),
    ("POST", "/v1/inbox/x/replay", None, Right.REPLAY_EVENT),
    ("GET", "/v1/sign-offs", None, Right.READ_MILESTONES),
    ("POST", "/v1/sign-offs?name=a.pdf", None, Right.UPLOAD_DOCUMENT),
    ("GET", "/v1/document-labels", None, Right.READ_AUDIT),
    ("POST", "/v1/review-items/x/rejection", {"why": "not as agreed"}, Right.APPROVE),
    ("POST", "/v1/review-items/x/questions", {"text": "where is it?"}, Right.WORK_QUEUE),
    ("POST", "/v1/review-items/x/retry", None, Right.WORK_QUEUE),
    (
        "POST",
        "/v1/review-items/bulk",
        {"action": "claim", "items": [{"id": "x"}]},
        Right.WORK_QUEUE,
    ),
    ("POST", "/v1/proposals/x/decision", {"decision": "agree"}, Right.WORK_QUEUE),
    ("GET", "/v1/questions", None, Right.WORK_QUEUE),
    ("GET", "/v1/saved-views", None, Right.WORK_QUEUE),
    ("GET", "/v1/colleagues", None, Right.WORK_QUEUE),
    ("GET", "/v1/notice-hooks", None, Right.MANAGE_PEOPLE),
    ("GET", "/v1/mails", None, Right.READ_MAIL),
    ("GET", "/v1/disputes", None, Right.READ_MAIL),
    ("POST", "/v1/mails", None, Right.KEEP_MAIL),
    ("POST", "/v1/mails/x/confirmation", None, Right.WORK_MAIL),
    ("POST", "/v1/mails/x/moves", {"move": "file"}, Right.WORK_MAIL),
    ("GET", "/v1/mails/x/draft", None, Right.WORK_MAIL),
    ("GET", "/v1/sources", None, Right.REPLAY_EVENT),
    ("GET", "/v1/connections/x/field-map", None, Right.REPLAY_EVENT),
    ("POST", "/v1/connections/x/test", {"text": "{}"}, Right.REPLAY_EVENT),
    ("PUT", "/v1/connections/x/field-map", {"fields": {}}, Right.MANAGE_CONNECTIONS),
    (
        "POST",
        "/v1/contracts/C-1/change-orders/1/decision",
        {"decision": "sign", "on": "2026-03-10"},
        Right.DECIDE_CHANGE_ORDER,
    ),
    ("GET", "/v1/targets", None, Right.READ_CONNECTIONS),
    ("GET", "/v1/deliveries", None, Right.READ_CONNECTIONS),
    ("GET", "/v1/targets/x/codes?kind=tax", None, Right.READ_CONNECTIONS),
    ("POST", "/v1/targets/x/test", None, Right.READ_CONNECTIONS),
    ("POST", "/v1/targets/x/pull", None, Right.READ_CONNECTIONS),
    ("POST", "/v1/targets/x/authorization", None, Right.MANAGE_CONNECTIONS),
    ("POST", "/v1/targets/x/choices", None, Right.MAP_CODES),
    (
        "PUT",
        "/v1/targets/x/codes",
        {"kind": "tax", "ours": "standard 19 %", "theirs": "7"},
        Right.MAP_CODES,
    ),
    ("POST", "/v1/deliveries/x/replay", None, Right.REPLAY_EVENT),
    ("GET", "/v1/models", None, Right.READ_AUDIT),
    ("POST", "/v1/models/x/proposals", None, Right.ADOPT_MODEL),
    ("POST", "/v1/models/x/choices", {"version": "1", "why": "as agreed"}, Right.ADOPT_MODEL),
]


@pytest.mark.parametrize("role", list(Role))
def test_each_role_may_do_what_it_may_and_no_more(api: Any, role: Role) -> None:
    build.plain(api.firm)
    for method, path, body, right in ACTIONS:
        answer = api.client.request(method, path, json=body, headers=api.as_(role))
        if right in RIGHTS[role]:
            assert answer.status_code not in (401, 403), (path, answer.text)
        else:
            assert answer.status_code == 403, (path, answer.text)
            assert answer.json()["code"] == "not_allowed"


def test_nobody_gets_in_without_a_credential(api: Any) -> None:
    for method, path, body, _ in ACTIONS:
        answer = api.client.request(method, path, json=body)
        assert answer.status_code == 401, path
        assert answer.headers["www-authenticate"] == "Bearer"
    wrong = {"Authorization": "Bearer tg_wrong"}
    assert api.client.get("/v1/me", headers=wrong).status_code == 401


def test_a_token_expires(api: Any, clock: Any) -> None:
    assert api.get("/v1/me").status_code == 200
    clock.forward(days=31)
    assert api.get("/v1/me").status_code == 401


def test_sign_in_sets_a_cookie_that_works_and_ends(api: Any, clock: Any) -> None:
    add_person(api.firm, "rosa@firm.example", "Rosa", Role.REVIEWER, PASSWORD)
    form = {"email": "Rosa@firm.example", "password": PASSWORD, "to": "https://evil.example/"}
    answer = api.client.post("/sign-in", data=form, follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"] == "http://127.0.0.1:8501"
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie and "SameSite=lax" in cookie
    assert api.client.get("/v1/me").json()["id"] == "rosa@firm.example"
    api.client.post("/sign-out", follow_redirects=False)
    api.client.cookies.clear()
    value = cookie.split("=", 1)[1].split(";")[0]
    assert api.client.get("/v1/me", headers={"Cookie": f"{COOKIE}={value}"}).status_code == 401


def test_a_wrong_password_says_nothing_and_is_slowed_down(api: Any, clock: Any) -> None:
    add_person(api.firm, "rosa@firm.example", "Rosa", Role.REVIEWER, PASSWORD)
    unknown = api.client.post("/sign-in", data={"email": "x@y.example", "password": "x"})
    wrong = api.client.post("/sign-in", data={"email": "rosa@firm.example", "password": "x"})
    assert unknown.status_code == wrong.status_code == 401
    assert unknown.text == wrong.text
    for _ in range(MOST_FAILURES):
        api.client.post("/sign-in", data={"email": "rosa@firm.example", "password": "x"})
    right = {"email": "rosa@firm.example", "password": PASSWORD}
    assert api.client.post("/sign-in", data=right).status_code == 429
    clock.forward(minutes=16)
    assert api.client.post("/sign-in", data=right, follow_redirects=False).status_code == 303


def test_the_sign_in_page_escapes_what_it_shows(api: Any) -> None:
    page = api.client.get("/sign-in", params={"to": '"><script>x</script>'})
    assert "<script>" not in page.text
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
