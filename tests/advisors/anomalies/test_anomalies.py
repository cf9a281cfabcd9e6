"""Unusual amounts: from the past alone, silent where little is known, in words with peers."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tollgate.advisors.anomalies import demo, evaluation, faults, firms, fitting, judge
from tollgate.advisors.anomalies.bill import Bill
from tollgate.settings import home

MODEL = judge.load(home() / "models" / "anomalies")
PAST = [one.bill for one in firms.found(firms.SHAPES["consulting"], 55)][:420]


def monthly(count: int, minor: int = 500_000) -> list[Bill]:
    return [
        Bill(
            f"m{at}",
            date(2025, 1, 1) + timedelta(days=30 * at),
            customer="K1",
            contract="C1",
            service_line="design",
            currency="EUR",
            minor=minor + 1_000 * (at % 3),
        )
        for at in range(count)
    ]


@given(
    st.integers(300, 400),
    st.lists(st.sampled_from(PAST), max_size=15),
    st.sampled_from([0.01, 0.1, 1, 10]),
)
@settings(max_examples=6)
def test_a_future_row_changes_no_past_score(cut: int, future: list[Bill], factor: float) -> None:
    odd = [replace(bill, minor=max(1, round(bill.minor * factor))) for bill in future]
    alone = judge.walk(PAST[:cut], judge.Judge(MODEL))
    followed = judge.walk([*PAST[:cut], *odd], judge.Judge(MODEL))
    assert followed[:cut] == alone


def test_a_new_firm_gets_silence() -> None:
    verdicts = judge.walk(monthly(judge.FEWEST_FOR_ANYTHING), judge.Judge(MODEL))
    assert {verdict.method for verdict in verdicts} == {"silent"}


@pytest.mark.parametrize(("factor", "side"), [(10, "above"), (0.1, "below")])
def test_a_small_firm_gets_robust_statistics(factor: float, side: str) -> None:
    bills = monthly(30)
    own = judge.Judge(MODEL)
    assert not any(verdict.flagged for verdict in judge.walk(bills, own))
    odd = replace(bills[0], id="odd", on=date(2027, 7, 1), minor=round(500_000 * factor))
    verdict = own.consider(odd)
    assert verdict.flagged and verdict.method == "robust" and verdict.probability is None
    assert f"{side} the median 5,010.00 EUR of 30 earlier bills" in verdict.reasons[0]
    shown = verdict.as_json()["pictures"][0]
    assert shown["count"] == 30 and len(shown["peers"]) == 30


def test_another_currency_is_said() -> None:
    own = judge.Judge(None)
    judge.walk(monthly(12), own)
    verdict = own.consider(replace(monthly(1)[0], id="usd", currency="USD"))
    assert verdict.reasons[0] == "billed in USD; earlier bills to this customer are in EUR"


def test_a_large_firm_gets_calibrated_flags_within_its_budget() -> None:
    bills, kinds = fitting.planted("group", 555)
    outcome = evaluation.Outcome("group", "", judge.walk(bills, judge.Judge(MODEL)), kinds)
    figures = outcome.as_json()
    assert 0.01 < figures["flagged_share"] < 0.04
    assert figures["precision"]["value"] > 2 * figures["baseline"]["precision"]["value"]
    assert figures["recall"]["value"] > 2 * figures["baseline"]["recall"]["value"]
    last = outcome.verdicts[-1]
    assert last.method == "model" and 0 < (last.expected_precision or 0) < 1


def test_faults_come_in_every_kind_at_the_rate() -> None:
    made = firms.found(firms.SHAPES["engineering"], 9)
    bills, kinds = faults.plant(made, 10)
    assert set(kinds) == {"", *faults.KINDS}
    assert sum(kind != "" for kind in kinds) == round(len(made) * faults.RATE)
    correct = [one.bill for one in made]
    assert [bill != own for bill, own in zip(bills, correct, strict=True)] == [
        kind != "" for kind in kinds
    ]


def test_the_demo_firm_is_judged_quietly() -> None:
    verdicts = judge.walk(demo.bills(home() / "data" / "demo"), judge.Judge(MODEL))
    assert len(verdicts) == 106
    assert sum(verdict.flagged for verdict in verdicts) <= 3
