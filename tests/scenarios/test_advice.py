"""Drafts are judged before the till: a warning holds, a person's answer frees it or keeps it held,
and nothing that policy wants judged is posted unjudged."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

import build
from tollgate.kernel.calendar import Month
from tollgate.kernel.errors import Conflict, NotAllowed
from tollgate.kernel.ids import UserId
from tollgate.kernel.reasons import Role
from tollgate.kernel.rights import Actor
from tollgate.settings import home
from tollgate.store import advice, judgements
from tollgate.workflows.answer_advice import answer_advice
from tollgate.workflows.init_firm import FIRST_POLICY
from tollgate.workflows.parts import posting
from tollgate.workflows.parts.advising import advise
from tollgate.workflows.release_policy import propose_policy, release_policy
from tollgate.workflows.run_billing import preview_billing

SECOND = Actor(UserId("second@firm.example"), Role.CONTROLLER)
AMOUNTS = {f"M{at:02}": 1_000_00 + 10 * at for at in range(1, 12)} | {"M12": 10_000_00}


def ask_for(firm: Any, **modes: str) -> None:
    """Put a policy in force that asks for advice."""
    body = FIRST_POLICY | {"advisors": modes}
    version = propose_policy(firm, body, "advice before the gate", build.CONTROLLER)
    release_policy(firm, version, SECOND)


def said(firm: Any, event: str) -> list[Any]:
    with firm.database.read() as tx:
        return list(advice.about(tx, [f"event:{event}"]))


def judged(firm: Any) -> list[Any]:
    with firm.database.read() as tx:
        return list(tx.execute(select(judgements.JUDGEMENT)))


@pytest.fixture
def flagged(firm: Any) -> tuple[Any, Any]:
    """A firm with eleven invoices alike, and the event of the twelfth, ten times as large."""
    build.plain(firm, AMOUNTS)
    ask_for(firm, unusual_amount="rules")
    for milestone in list(AMOUNTS)[:-1]:
        (answer,) = build.billable(firm, milestone)
        assert answer.invoice is not None, build.reasons([answer])
    (held,) = build.billable(firm, "M12")
    return firm, held


def test_a_policy_without_advisors_judges_nothing(firm: Any) -> None:
    build.plain(firm)
    (answer,) = build.billable(firm)
    assert answer.invoice is not None and judged(firm) == []


def test_an_unusual_amount_is_held_with_its_reasons(flagged: Any) -> None:
    firm, held = flagged
    assert build.reasons([held]) == ["ADVICE_OPEN"]
    (row,) = said(firm, held.event.id)
    values = json.loads(row.values)
    assert "10,000.00 EUR: above the median" in row.summary
    assert row.draft_digest == held.draft.digest
    assert values["method"] == "robust" and values["pictures"][0]["count"] == 11
    assert values["by_rule"] is True
    assert len(judged(firm)) == 12
    build.holds_together(firm)


def test_wrong_lets_it_post_and_right_keeps_it_held(flagged: Any) -> None:
    firm, held = flagged
    (row,) = said(firm, held.event.id)
    (answer,) = answer_advice(firm, row.id, "right", build.REVIEWER)
    assert build.reasons([answer]) == ["ADVICE_CONFIRMED"]
    (answer,) = answer_advice(firm, row.id, "wrong", build.CONTROLLER)
    assert answer.invoice is not None
    with pytest.raises(Conflict):
        answer_advice(firm, row.id, "right", build.REVIEWER)
    (row,) = said(firm, held.event.id)
    assert (row.settled_as, row.settled_by) == ("wrong", build.CONTROLLER.id)
    build.holds_together(firm)


def test_who_may_answer(flagged: Any) -> None:
    firm, held = flagged
    (row,) = said(firm, held.event.id)
    for actor in (build.BILLING, replace(build.REVIEWER, id=build.PM.id)):
        with pytest.raises(NotAllowed):
            answer_advice(firm, row.id, "wrong", actor)


def test_a_corrected_draft_is_judged_anew(flagged: Any) -> None:
    firm, held = flagged
    (row,) = said(firm, held.event.id)
    answer_advice(firm, row.id, "right", build.REVIEWER)
    with firm.database.write() as tx:
        from tollgate.store import contracts

        term = contracts.TERM
        tx.execute(term.update().where(term.c.milestone == "M12").values(amount_minor=1_000_50))
    (answer,) = posting.post_batch(firm, [held.event.id], "billing@firm.example")
    assert answer.invoice is not None
    assert len(judged(firm)) == 13


def test_the_same_work_under_another_contract_is_held(firm: Any) -> None:
    build.plain(firm, {"M1": 48_213_50})
    build.contract(firm, "C-2", {"M1": 48_213_50})
    ask_for(firm, duplicate="rules")
    (first,) = build.billable(firm)
    assert first.invoice is not None
    (held,) = build.billable(firm, contract="C-2")
    assert build.reasons([held]) == ["ADVICE_OPEN"]
    (row,) = said(firm, held.event.id)
    values = json.loads(row.values)
    assert values["other"]["number"] == first.invoice.number
    assert values["draft"]["contract"] == "C-2" and values["by_rule"]


def test_of_two_drafts_in_one_batch_the_second_is_held(firm: Any) -> None:
    build.plain(firm, {"M1": 48_213_50})
    build.contract(firm, "C-2", {"M1": 48_213_50})
    (first,), (second,) = build.done(firm), build.done(firm, contract="C-2")
    ask_for(firm, duplicate="rules")
    answers = posting.post_batch(firm, [second.event.id, first.event.id], "billing@firm.example")
    assert {answer.invoice for answer in answers} == {None}, "no acceptance yet"
    assert said(firm, first.event.id) == []
    (row,) = said(firm, second.event.id)
    other = json.loads(row.values)["other"]
    assert other["is"] == "draft" and other["contract"] == "C-1" and other["number"] is None
    (posted,) = build.accepted(firm)
    (held,) = build.accepted(firm, contract="C-2")
    assert posted.invoice is not None and build.reasons([held]) == ["ADVICE_OPEN"]


def test_a_draft_is_compared_with_drafts_that_wait(firm: Any) -> None:
    build.plain(firm, {"M1": 48_213_50, "M2": 77_000_00})
    build.contract(firm, "C-2", {"M1": 48_213_50})
    ask_for(firm, duplicate="rules")
    (waits,) = build.done(firm)
    build.done(firm, "M2")
    (later,) = build.done(firm, contract="C-2")
    assert build.reasons([waits]) == ["ACCEPTANCE_MISSING"] and said(firm, waits.event.id) == []
    (row,) = said(firm, later.event.id)
    assert json.loads(row.values)["other"]["id"] == waits.event.id
    assert build.reasons([later]) == ["ACCEPTANCE_MISSING", "ADVICE_OPEN"]


def test_instalments_of_one_contract_are_no_duplicates(firm: Any) -> None:
    build.plain(firm, {"M1": 1_000_00, "M2": 1_000_00})
    ask_for(firm, duplicate="rules", unusual_amount="rules")
    assert all(build.billable(firm, m)[0].invoice for m in ("M1", "M2"))


def test_the_model_judges_where_policy_says_so(firm: Any) -> None:
    firm = replace(firm, models=home() / "models")
    build.plain(firm, {"M1": 48_213_50})
    build.contract(firm, "C-2", {"M1": 48_213_50})
    ask_for(firm, duplicate="model")
    build.billable(firm)
    build.billable(firm, contract="C-2")
    rows = judged(firm)
    assert [row.version for row in rows] == ["2", "2"]
    assert rows[0].score_bp == 0 and rows[1].score_bp > 0


def test_nothing_is_posted_unjudged_whoever_is_faster(
    firm: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    build.plain(firm)
    ask_for(firm, unusual_amount="rules")
    monkeypatch.setattr(posting, "advise", lambda *_: 0)
    (answer,) = build.billable(firm)
    assert build.reasons([answer]) == ["ADVICE_MISSING"]
    monkeypatch.undo()
    (answer,) = posting.post_batch(firm, [answer.event.id], "billing@firm.example")
    assert answer.invoice is not None


def test_many_who_judge_at_once_leave_one_judgement(flagged: Any) -> None:
    firm, held = flagged
    with firm.database.write() as tx:
        tx.execute(judgements.JUDGEMENT.delete())
        tx.execute(advice.ADVICE.delete())
    with ThreadPoolExecutor(6) as pool:
        made = list(pool.map(lambda _: advise(firm, [held.event.id]), range(6)))
    assert sum(made) == 1 and len(judged(firm)) == 1
    assert len(said(firm, held.event.id)) == 1


def test_a_preview_shows_what_posting_would_find(flagged: Any) -> None:
    firm, held = flagged
    ((answer,),) = preview_billing(firm, Month(2026, 3))
    assert answer.event.id == held.event.id
    assert build.reasons([answer]) == ["ADVICE_OPEN"]


def test_damaged_models_leave_the_rules(firm: Any, tmp_path: Any) -> None:
    firm = replace(firm, models=tmp_path)
    build.plain(firm)
    ask_for(firm, unusual_amount="model", duplicate="model")
    (answer,) = build.billable(firm)
    assert answer.invoice is not None and answer.facts.on == date(2026, 3, 16)
    assert {row.version for row in judged(firm)} == {"rules"}
