"""What models said and cost is kept once, and the same question is not asked twice."""

from __future__ import annotations

from datetime import date
from typing import Any

from tollgate.kernel.advice import Advice, Caution, Origin
from tollgate.kernel.asking import Answer, Question
from tollgate.kernel.evidence import Evidence
from tollgate.store import advice, files
from tollgate.store.model_answers import KeptAnswers, KeptSpending


def test_advice_is_open_until_a_person_answers_it_and_once_only(firm: Any) -> None:
    said = Advice(
        "duplicate",
        "event:1",
        {"of": "N-1"},
        (Evidence("invoice:N-1", "number", "N-1"),),
        (Caution("low_quality", "grey scan", 2),),
        Origin("local", "duplicates"),
        9_100,
    )
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        advice.add(tx, [advice.Given("a1", said, "looks like N-1")], now)
    with firm.database.write() as tx:
        (row,) = advice.about(tx, ["event:1"], "duplicate")
        assert row.settled_as is None
        assert '"low_quality"' in row.cautions
        assert advice.about(tx, ["event:1"], "unusual_amount") == []
        assert advice.settle(tx, ["a1"], "wrong", "eva@firm.example", now) == 1
        assert advice.settle(tx, ["a1"], "right", "tom@firm.example", now) == 0
        (row,) = advice.about(tx, ["event:1"])
        assert (row.settled_as, row.settled_by) == ("wrong", "eva@firm.example")


def test_the_first_answer_to_a_question_stays(firm: Any) -> None:
    kept = KeptAnswers(firm.database, firm.world.clock)
    question = Question("input", "prompt", "model")
    assert kept.recall(question) is None
    kept.keep(question, Answer({"decision": "accepted"}, 10, 5, 40))
    kept.keep(question, Answer({"decision": "rejected"}, 1, 1, 1))
    assert kept.recall(question) == Answer({"decision": "accepted"}, 10, 5, 40)
    assert kept.recall(Question("input", "prompt", "other")) is None


def test_tokens_add_up_by_day(firm: Any) -> None:
    spending = KeptSpending(firm.database, firm.world.ids)
    spending.add(date(2026, 3, 1), 100)
    spending.add(date(2026, 3, 1), 50)
    spending.add(date(2026, 3, 2), 7)
    assert [spending.spent(date(2026, 3, day)) for day in (1, 2, 3)] == [150, 7, 0]


def test_the_same_bytes_are_kept_once(firm: Any) -> None:
    file = files.Kept("ab" * 32, "sign-off.pdf", "application/pdf", b"%PDF-1.7")
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        assert files.keep(tx, file, "pm@firm.example", now)
        assert not files.keep(tx, file, "pm@firm.example", now)
        assert files.get(tx, file.digest).body == file.body
