"""Placing a document: certain only when the document itself leads to one piece of work."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tollgate.domain.events.placing import (
    Head,
    Named,
    Outcome,
    Placing,
    Work,
    WorkKind,
    place,
    rank_contracts,
)
from tollgate.kernel.money import Money

ATLAS = Head(
    "ATL-2601",
    "Harbour office refurbishment",
    "E-26014",
    (("ATLAS", ("Atlas", "Atlas Shipping GmbH & Co. KG")),),
    ("PO-7781",),
    "Nord Advisory GmbH",
)
BRISA = Head("BRI-2601", "Harbour office network", "E-26015", (("BRISA", ("Brisa Naviera SA",)),))
HEADS = (ATLAS, BRISA)


def milestone(head: Head, code: str, name: str, position: int, minor: int) -> Work:
    amounts = (Money(minor, "EUR"),)
    return Work(WorkKind.MILESTONE, head.contract, code, name, position, amounts)


WORKS = (
    milestone(ATLAS, "M1", "Concept design", 1, 10_000_00),
    milestone(ATLAS, "M2", "Detail design", 2, 20_000_00),
    milestone(ATLAS, "M3", "Site supervision", 3, 30_000_00),
    milestone(BRISA, "M1", "Concept design", 1, 10_000_00),
    milestone(BRISA, "M2", "Cabling", 2, 15_000_00),
    Work(WorkKind.CONTRACT, "ATL-2601", "", ATLAS.title, 0),
    Work(WorkKind.CONTRACT, "BRI-2601", "", BRISA.title, 0),
    Work(WorkKind.CHANGE_ORDER, "ATL-2601", "CO-2", "More rooms", 1, (Money(5_000_00, "EUR"),)),
)
FULL = Named(
    client="Atlas Shipping GmbH",
    project="Harbour Office Refurbishment",
    project_code="E-26014",
    milestone="M2 Detail design",
    amount=Money(20_000_00, "EUR"),
)


def placed(named: Named, claim: tuple[str, str] | None = None, sender: str = "") -> Placing:
    ranked = rank_contracts(named, HEADS, sender)
    known = {head.contract for head, _, _ in ranked}
    rest: list[Any] = [(head, 0, ()) for head in HEADS if head.contract not in known]
    return place(named, [*ranked, *(rest if claim else [])], WORKS, claim)


def where(found: Placing) -> tuple[str, str] | None:
    return (found.place.contract, found.place.work) if found.place else None


@pytest.mark.parametrize(
    "named",
    [
        FULL,
        replace(FULL, client=None, project=None, amount=None),
        replace(FULL, project_code="ATL 2601"),
        replace(FULL, project_code="Project E-26014 / lot 2"),
        replace(FULL, milestone="DETAIL DESIGN"),
        replace(FULL, milestone="Milestone 2", project=None),
        replace(FULL, milestone=None),
        replace(FULL, project_code=None, po_number="PO 7781"),
        replace(FULL, client="Nord Advisory GmbH"),
    ],
)
def test_what_a_document_names_well_is_certain(named: Named) -> None:
    found = placed(named)
    assert (found.outcome, where(found)) == (Outcome.MATCHED, ("ATL-2601", "M2"))
    assert found.place is not None and found.place.reasons and not found.doubts


@pytest.mark.parametrize(
    "named",
    [
        Named(),
        Named(client="Somebody else Ltd"),
        replace(FULL, project_code=None, client=None),
        replace(FULL, milestone=None, amount=None),
        replace(FULL, milestone="M1 Detail design", amount=None),
        replace(FULL, project_code="E-99999"),
        replace(FULL, client="Brisa Naviera SA"),
    ],
)
def test_what_is_named_half_or_against_itself_is_asked(named: Named) -> None:
    assert placed(named).outcome is Outcome.UNSURE


def test_the_claimed_work_comes_first_and_is_held_against_the_document() -> None:
    assert placed(FULL, ("ATL-2601", "M2")).outcome is Outcome.MATCHED
    for claim in (("ATL-2601", "M1"), ("BRI-2601", "M2")):
        found = placed(FULL, claim)
        assert (found.outcome, where(found)) == (Outcome.DIFFERS, claim)
        other = found.candidates[1]
        assert (other.contract, other.work) == ("ATL-2601", "M2")
        assert "ATL-2601 M2" in found.doubts[0]
    silent = placed(Named(), ("ATL-2601", "M1"))
    assert silent.outcome is Outcome.UNSURE and "nothing in it names" in silent.doubts[0]
    # It names the contract and no milestone: what was said when it was brought may stand.
    vague = replace(FULL, milestone=None, amount=None)
    assert placed(vague, ("ATL-2601", "M3")).outcome is Outcome.MATCHED


def test_a_change_order_belongs_to_its_number_and_an_order_to_its_contract() -> None:
    change = replace(
        FULL, milestone=None, amount=None, about=WorkKind.CHANGE_ORDER, change_order_number="CO 02"
    )
    found = placed(change)
    assert (found.outcome, where(found)) == (Outcome.MATCHED, ("ATL-2601", "CO-2"))
    assert where(placed(change, ("ATL-2601", "M1"))) == ("ATL-2601", "CO-2")
    elsewhere = placed(change, ("BRI-2601", "M1"))
    assert elsewhere.outcome is Outcome.DIFFERS and elsewhere.place is None
    order = replace(FULL, milestone=None, about=WorkKind.CONTRACT)
    assert where(placed(order)) == ("ATL-2601", "")


def test_the_sender_only_tips_what_is_named() -> None:
    assert rank_contracts(Named(), HEADS, "ATLAS") == []
    both = Named(project="Harbour office")
    first, *_ = rank_contracts(both, HEADS, "BRISA")
    assert first[0].contract == "BRI-2601"


words = st.sampled_from(
    [None, "Atlas", "Brisa Naviera", "E-26014", "E-26015", "M1", "Milestone 2", "Cabling", "x", "–"]
)
amounts = st.sampled_from([None, Money(10_000_00, "EUR"), Money(1, "USD")])


@given(
    named=st.builds(
        Named,
        client=words,
        project=words,
        project_code=words,
        milestone=words,
        amount=amounts,
        po_number=words,
    ),
    claim=st.sampled_from([None, ("ATL-2601", "M1"), ("BRI-2601", "M2")]),
)
def test_candidates_are_ranked_and_a_claim_is_never_silently_replaced(
    named: Named, claim: tuple[str, str] | None
) -> None:
    found = placed(named, claim)
    rest = found.candidates[1:] if claim else found.candidates
    assert all(a.points >= b.points for a, b in itertools.pairwise(rest))
    if claim is not None:
        assert where(found) == claim
    if found.outcome is Outcome.MATCHED:
        assert found.place is not None and found.place.points and not found.doubts
    if found.outcome is Outcome.DIFFERS:
        assert claim is not None and found.doubts
