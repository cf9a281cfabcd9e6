"""Drafts beside what was billed: the same work under another id, and what is no duplicate."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tollgate.advisors.duplicates import drafts, finder, mills
from tollgate.advisors.duplicates.drafts import Work, look
from tollgate.advisors.duplicates.ledger import Entry
from tollgate.advisors.duplicates.signals import PAIR_SIGNALS
from tollgate.settings import home

MODEL = finder.load(home() / "models" / "duplicates")
DAY = date(2026, 3, 16)
BILLED = Work(Entry("i1", "Alder Works", "C-1-M4", DAY, 4_813_50, "EUR"), "C-1", "Design review")
HISTORY = [
    Work(replace(entry, on=DAY - timedelta(days=1 + at % 300)), entry.number, "work")
    for at, entry in enumerate(mills.grind(mills.SHAPES["agency"], 31)[:400])
]


def draft(contract: str = "C-2", name: str = "Design review", **changes: object) -> Work:
    entry = replace(BILLED.entry, id="e1", number=f"{contract}-M4", **changes)  # type: ignore[arg-type]  # fields of Entry by name
    return Work(entry, contract, name)


def test_the_same_work_under_another_contract_is_near() -> None:
    for model in (MODEL, None):
        (near,) = look([draft()], [*HISTORY, BILLED], model)["e1"].near
        assert near.other == "i1" and near.by_rule
        assert "same amount 4,813.50 EUR" in "; ".join(near.reasons)
        assert len(near.signals) == (0 if model is None else len(PAIR_SIGNALS))


def test_another_amount_and_another_month_of_a_schedule_are_not() -> None:
    others = [
        draft(minor=4_813_51),
        draft("C-1", "Design review"),
        draft("C-1", "Design review 2"),
        draft("C-1", "Handover"),
    ]
    for other in others:
        assert look([other], [*HISTORY, BILLED], MODEL)["e1"].near == (), other


def test_nearly_the_same_name_in_one_contract_is_compared() -> None:
    again = draft("C-1", "Design  reviews")
    assert [near.other for near in look([again], [BILLED], None)["e1"].near] == ["i1"]


def test_of_two_drafts_the_later_one_is_flagged() -> None:
    first = Work(replace(BILLED.entry, id="e0"), "C-1", "Design review")
    found = look([first, draft()], [], None)
    assert found["e0"].near == () and found["e1"].near[0].other == "e0"


def test_drafts_that_wait_are_looked_at_and_the_later_one_is_flagged() -> None:
    waits = Work(replace(BILLED.entry, id="e0"), "C-1", "Design review")
    for model in (MODEL, None):
        (near,) = look([draft()], HISTORY, model, [waits])["e1"].near
        assert near.other == "e0"
        assert look([waits], HISTORY, model, [draft()])["e0"].near == ()


def test_a_credited_invoice_may_be_billed_again() -> None:
    note = replace(BILLED.entry, id="n1", minor=-BILLED.entry.minor)
    credit = Work(note, "C-1", "Design review")
    assert look([draft()], [*HISTORY, BILLED, credit], MODEL)["e1"].near == ()


@given(st.lists(st.tuples(st.integers(1, 60), st.integers(1, 9)), max_size=6))
@settings(max_examples=10)
def test_a_future_row_changes_no_past_score(later: list[tuple[int, int]]) -> None:
    future = [
        Work(replace(BILLED.entry, id=f"f{at}", on=DAY + timedelta(days=days)), f"C-{c}", "later")
        for at, (days, c) in enumerate(later)
    ]
    alone = look([draft()], [*HISTORY[:120], BILLED], MODEL)
    assert look([draft()], [*HISTORY[:120], BILLED, *future], MODEL) == alone
    assert drafts.SURE == 0.5
