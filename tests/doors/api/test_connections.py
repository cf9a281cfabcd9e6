"""Connections to platforms over HTTP: how they fare, trying, asking and signing in to them."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import text

from source_kit import VAULT, ScriptedHttp, fixture, with_http
from tollgate.kernel.reasons import Role
from tollgate.workflows.add_connection import Access, add_source
from tollgate.workflows.poll_source import poll_source

ADMIN, BILLING = Role.ADMIN, Role.BILLING


@pytest.fixture
def jira(api: Any) -> Any:
    """A connection to Jira by token; calling it sets what Jira answers from now on."""
    case = fixture("jira")
    add_source(api.firm, VAULT, "jira", "jira", "s", Access(case["token"], case["options"]))

    def answers(*given: Any) -> None:
        api.firm = with_http(api.firm, ScriptedHttp(given or case["poll"]["answers"]))
        api.client.app.state.firm = api.firm

    return answers


def row_of(api: Any, code: str = "jira") -> dict[str, Any]:
    found: dict[str, Any] = next(
        row for row in api.get("/v1/connections").json() if row["code"] == code
    )
    return found


def test_health_follows_what_becomes_of_asking(api: Any, clock: Any, jira: Any) -> None:
    assert row_of(api)["health"] == "unknown" and row_of(api)["is_asked"]
    assert not row_of(api, "projects")["is_asked"], "what sends by itself has nothing to be asked"
    jira()
    answer = api.post("/v1/connections/jira/probe", None, BILLING).json()
    assert answer["ok"] and answer["said"].startswith("Jira answers")
    assert row_of(api)["health"] == "well"
    jira({"request": "", "status": 503})
    poll_source(api.firm, "jira")
    shown = row_of(api)
    assert shown["health"] == "passing_fault" and "answered 503" in shown["problem"]
    clock.forward(hours=5)
    assert row_of(api)["health"] == "critical", "a fault that lasts"
    jira({"request": "", "status": 401})
    clock.forward(hours=1)
    answer = api.post("/v1/connections/jira/probe", None, BILLING).json()
    assert not answer["ok"] and row_of(api)["health"] == "critical"
    text_ = json.dumps(row_of(api))
    assert fixture("jira")["token"] not in text_ and "cipher" not in text_


def test_a_platform_is_asked_now(api: Any, jira: Any) -> None:
    assert api.post("/v1/connections/jira/poll", None, BILLING).status_code == 202
    with api.firm.database.read() as tx:
        name = "workflow_status" if api.firm.database.is_sqlite else "dbos.workflow_status"
        ids = [str(row[0]) for row in tx.execute(text(f"SELECT workflow_uuid FROM {name}"))]
    assert [id for id in ids if id.startswith("poll:jira:")]
    assert api.post("/v1/connections/projects/poll", None, BILLING).status_code == 409
    assert api.post("/v1/connections/projects/probe", None, BILLING).status_code == 409
    assert api.post("/v1/connections/none/probe", None, BILLING).status_code == 404


def test_signing_in_is_for_those_who_manage_connections(api: Any) -> None:
    options = {"client_id": "app", "projects": "1"}
    add_source(api.firm, VAULT, "asana", "asana", "s", Access("app-secret", options))
    assert row_of(api, "asana")["signs_in"] and not row_of(api, "asana")["signed_in"]
    where = "/v1/connections/asana/authorization"
    assert api.post(where, None, BILLING).status_code == 403
    url = api.post(where, None, ADMIN).json()["url"]
    asked = parse_qs(urlsplit(url).query)
    assert url.startswith("https://app.asana.com/-/oauth_authorize?")
    assert asked["redirect_uri"] == ["http://127.0.0.1:8000/oauth/callback"]
    assert "app-secret" not in url
