"""Decisions of people become a version that a person adopts; a model that fails is switched off by
itself, a person is told, and everything can be taken back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from functools import cache
from typing import Any

import pytest
from sqlalchemy import select

import build
from scenarios.test_advice import ask_for
from tollgate.advisors.anomalies import firms, judge
from tollgate.kernel.advice import Advice, Origin
from tollgate.kernel.errors import Conflict, NotAllowed, NotFound
from tollgate.settings import home
from tollgate.store import advice, judgements, review
from tollgate.workflows.adopt_model import adopt_model
from tollgate.workflows.parts.model_list import models
from tollgate.workflows.retrain_model import retrain_model
from tollgate.workflows.watch_models import watch_models

NAME = "unusual_amount"


@pytest.fixture
def ready(firm: Any) -> Any:
    firm = replace(firm, models=home() / "models")
    build.plain(firm)
    ask_for(firm, unusual_amount="model")
    return firm


@cache
def signals() -> list[list[float]]:
    bills = [one.bill for one in firms.found(firms.SHAPES["consulting"], 55)][:400]
    return [list(row) for row in judge.rows_of(bills)[200:].tolist()]


def decide_flags(firm: Any, right: list[bool], model: str = "1") -> None:
    """Flags that a person answered: those whose season signal is high are right."""
    now = firm.world.clock.now()
    given = []
    for at, is_right in enumerate(right):
        row = list(signals()[at])
        row[0] = 3.0 if is_right else -3.0
        said = {"signals": row, "by_rule": False, "probability": 0.5}
        spoken = Advice(NAME, f"event:{at}", said, (), (), Origin("local", f"{NAME} {model}"), 5000)
        given.append(advice.Given(firm.world.ids.new(), spoken, "odd", "d"))
    with firm.database.write() as tx:
        advice.add(tx, given, now)
        for one, is_right in zip(given, right, strict=True):
            advice.settle(tx, [one.id], "right" if is_right else "wrong", "amara", now)


def test_a_version_is_proposed_adopted_and_taken_back(ready: Any) -> None:
    with pytest.raises(Conflict, match="0 decided flags"):
        retrain_model(ready, NAME, "amara")
    decide_flags(ready, [at % 3 == 0 for at in range(60)])
    made = retrain_model(ready, NAME, "amara")
    assert made["version"] == "1.1" and made["report"]["decisions"] == 60
    before, after = (
        made["report"][when]["precision"]["value"] or 0 for when in ("before", "after")
    )
    assert after > before
    (found, _) = models(ready)
    assert found["in_use"] == "1" and found["versions"][0]["version"] == "1.1"
    with pytest.raises(NotAllowed):
        adopt_model(ready, NAME, "1.1", "better", build.BILLING)
    with pytest.raises(NotFound):
        adopt_model(ready, NAME, "1.9", "better", build.CONTROLLER)
    for version, shown in (("1.1", "1.1"), ("rules", "rules"), ("1", "1")):
        adopt_model(ready, NAME, version, "as we agreed", build.CONTROLLER)
        assert models(ready)[0]["in_use"] == shown
    with ready.database.read() as tx:
        body = json.loads(judgements.version(tx, NAME, "1.1").body)
    assert len(body["learned_from"]["advice"]) == 60
    build.holds_together(ready)


def test_flags_of_one_sort_teach_nothing(ready: Any) -> None:
    decide_flags(ready, [True] * 40)
    with pytest.raises(Conflict, match="5 of each"):
        retrain_model(ready, NAME, "amara")


def item(firm: Any) -> Any:
    with firm.database.read() as tx:
        rows = select(review.ITEM).where(review.ITEM.c.subject == f"model:{NAME}")
        return tx.execute(rows).first()


def test_a_model_that_is_nearly_always_wrong_is_switched_off(ready: Any, clock: Any) -> None:
    assert [one.switched_off for one in watch_models(ready)] == [False]
    assert item(ready) is None
    decide_flags(ready, [False] * 120)
    assert [one.switched_off for one in watch_models(ready)] == [True]
    found = item(ready)
    assert json.loads(found.reasons) == ["MODEL_SWITCHED_OFF"] and found.state == "open"
    assert "120 decided flags only 0 were right" in found.summary
    assert models(ready)[0]["in_use"] == "rules"
    assert [one.switched_off for one in watch_models(ready)] == [False], "only once"
    clock.forward(hours=1)
    adopt_model(ready, NAME, "1", "those were test runs", build.CONTROLLER)
    assert models(ready)[0]["in_use"] == "1" and item(ready).state == "settled"
    assert [one.switched_off for one in watch_models(ready)] == [False], "the count began anew"
    build.holds_together(ready)


def test_scores_that_moved_switch_it_off(ready: Any) -> None:
    (answer,) = build.billable(ready)
    now = ready.world.clock.now()
    rows = [
        {
            "event": answer.event.id,
            "draft_digest": f"{at:064}",
            "advisor": NAME,
            "version": "1",
            "score_bp": 100 + at % 50 if at < 300 else 5_000 + at,
            "flagged": False,
            "by_rule": False,
            "at": now + timedelta(seconds=at),
        }
        for at in range(600)
    ]
    with ready.database.write() as tx:
        judgements.add(tx, rows)
    (watched,) = watch_models(ready)
    assert watched.switched_off and "drifted" in watched.health["why"]


def test_damaged_files_are_told_once(ready: Any, tmp_path: Any) -> None:
    (watched,) = watch_models(replace(ready, models=tmp_path))
    assert watched.switched_off and watched.version == "rules"
    assert "manifest.json" in item(ready).summary
