"""Models by API: what is in use and how it does, proposals, and the choice of a version."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import build
from scenarios.test_advice import ask_for
from scenarios.test_models import decide_flags
from tollgate.kernel.reasons import Role
from tollgate.settings import home
from tollgate.store import audit


@pytest.fixture
def ready(api: Any) -> Any:
    api.firm = replace(api.firm, models=home() / "models")
    api.client.app.state.firm = api.firm
    build.plain(api.firm)
    ask_for(api.firm, unusual_amount="model", duplicate="rules")
    return api


def test_what_is_in_use_is_shown_with_its_figures(ready: Any) -> None:
    amounts, duplicates = ready.get("/v1/models", Role.AUDITOR).json()
    assert (amounts["advisor"], amounts["in_use"], amounts["policy"]) == (
        "unusual_amount",
        amounts["shipped"],
        "model",
    )
    assert (duplicates["in_use"], duplicates["policy"], duplicates["why"]) == ("rules", "rules", "")
    for model in (amounts, duplicates):
        assert model["health"]["decisions"] == 0 and model["health"]["drift"] is None
        for one in model["figures"]:
            assert one["recall"]["interval"] and one["baseline"]["rule"] and one["split"]


def test_a_version_is_proposed_and_chosen_by_a_controller(ready: Any) -> None:
    proposals = "/v1/models/unusual_amount/proposals"
    assert ready.post(proposals, None, Role.CONTROLLER).status_code == 409
    decide_flags(ready.firm, [at % 3 == 0 for at in range(60)])
    made = ready.post(proposals, None, Role.CONTROLLER)
    assert made.status_code == 201 and made.json()["version"] == "1.1"
    (amounts, _) = ready.get("/v1/models").json()
    (version,) = amounts["versions"]
    assert version["report"]["before"]["precision"] and version["report"]["after"]["precision"]
    assert (
        amounts["health"]["right"]["hits"] == 20 and amounts["health"]["overridden"]["hits"] == 40
    )
    choices = "/v1/models/unusual_amount/choices"
    body = {"version": "1.1", "why": "fewer false flags"}
    assert ready.post(choices, body, Role.REVIEWER).status_code == 403
    assert ready.post(choices, body | {"why": " "}, Role.CONTROLLER).status_code in (400, 422)
    assert ready.post(choices, body | {"version": "9"}, Role.CONTROLLER).status_code == 404
    assert ready.post("/v1/models/x/choices", body, Role.CONTROLLER).status_code == 404
    assert ready.post(choices, body, Role.CONTROLLER).status_code == 201
    assert ready.get("/v1/models").json()[0]["in_use"] == "1.1"


def test_switched_off_is_said_with_its_cause_and_audited(ready: Any) -> None:
    body = {"version": "rules", "why": "a new price list <b>from May</b>"}
    key = {"Idempotency-Key": "k1"}
    for _ in range(2):
        answer = ready.post("/v1/models/unusual_amount/choices", body, Role.CONTROLLER, **key)
        assert answer.status_code == 201
    (amounts, _) = ready.get("/v1/models").json()
    assert amounts["in_use"] == "rules" and amounts["why"] == body["why"]
    (choice,) = amounts["choices"]
    assert choice["rules_only"] and choice["by"] == "controller@firm.example"
    with ready.firm.database.read() as tx:
        said = [p for _, _, p in audit.payloads(tx, "firm", ["model_adopted"])]
    assert [entry["why"] for entry in said] == [body["why"]]
