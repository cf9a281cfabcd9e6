"""Names compared as a clerk compares them."""

from hypothesis import given
from hypothesis import strategies as st

from tollgate.domain.leakage.sums import adding_up
from tollgate.domain.leakage.wording import (
    counting,
    key,
    likeness,
    one_slip_apart,
    party,
    period,
    says_deposit,
    says_holdback,
)


def test_numbers_and_legal_forms_do_not_hide_a_name() -> None:
    assert key("INV-0042 ") == key("inv 0042")
    assert party("Müller & Söhne GmbH & Co. KG") == party("MULLER & SOHNE")
    assert party("Ivel Logistics, Inc.") == party("Ivel Logistics")
    assert party("The Co.") != ""


def test_what_counts_differently_is_not_alike() -> None:
    assert likeness("Phase 1", "Phase 1 - Portal") == 1.0
    assert likeness("Phase 1", "Phase 2 - Portal") == 0.0
    assert likeness("Phase II concept", "Phase 2: Concept") == 1.0
    assert likeness("Concept design", "P-1042.3: CONCEPT DESIGN") == 1.0
    assert likeness("Concept design", "50% of concept design") == 1.0
    assert likeness("Go-live", "Travel costs") == 0.0


def test_codes_and_percentages_count_nothing() -> None:
    assert counting("P-1042.3 Phase 2, part 1 of 3, 50 %") == ("2", "1", "3")
    assert counting("Lot 12/2025") == ()


def test_periods_are_told_in_many_ways() -> None:
    assert period("Support March 2026") == period("Support 03/2026") == period("2026-03 Support")
    assert period("Wartung März 2026") == {"m3", "y2026"}
    assert period("Support") == frozenset()


def test_deposits_and_holdback_are_told_in_many_languages() -> None:
    assert says_deposit("Anzahlung 30%") and says_deposit("Acompte à la commande")
    assert says_holdback("Libération de la retenue de garantie") and says_holdback("Retention 5%")
    assert not says_deposit("Design stage") and not says_holdback("Design stage")


@given(st.text("0123456789", min_size=3, max_size=9), st.data())
def test_one_slip_is_seen_and_no_slip_is_none(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 1))
    assert not one_slip_apart(text, text)
    assert one_slip_apart(text, text[:at] + text[at + 1 :])
    assert one_slip_apart(text[:at] + "x" + text[at:], text)
    assert one_slip_apart(text, text[:at] + "x" + text[at + 1 :])


@given(st.lists(st.integers(1, 500), min_size=2, max_size=9), st.data())
def test_amounts_that_add_up_are_found_and_nothing_else(
    sizes: list[int], data: st.DataObject
) -> None:
    chosen = data.draw(st.sets(st.integers(0, len(sizes) - 1), min_size=2, max_size=4))
    target = sum(sizes[at] for at in chosen)
    found = adding_up(sizes, target, 5)
    assert found
    assert all(sum(sizes[at] for at in group) == target for group in found)
    assert len({len(group) for group in found}) == 1
