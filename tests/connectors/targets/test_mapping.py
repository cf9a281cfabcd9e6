"""Mapping our codes to theirs: what is missing is said, suggestions by name, and what waited for a
mapping goes by itself."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import build
from there.conformance import CODE, all_of, connected, push, told
from there.xero import CONTACT, Xero
from tollgate.domain.invoicing.mapping import Choice, CodeKind, suggestions
from tollgate.kernel.errors import BadInput, NotAllowed
from tollgate.workflows.map_codes import list_choices, map_codes

CHOICES = [
    Choice("1", "ACME Aktiengesellschaft"),
    Choice("2", "Zebra Ltd"),
    Choice("3", "Müller & Söhne GmbH & Co. KG"),
]


def test_names_that_look_alike_are_suggested() -> None:
    assert [c.id for c in suggestions("Mueller und Soehne", CHOICES)] == ["3"]
    assert [c.id for c in suggestions("Muller & Sohne", CHOICES)] == ["3"]
    assert [c.id for c in suggestions("Acme AG", CHOICES)] == ["1"]
    assert [c.id for c in suggestions("The Zebra Limited", CHOICES)] == ["2"]
    assert suggestions("Nobody", CHOICES) == []


@given(st.text(max_size=30), st.lists(st.text(max_size=30), max_size=5))
def test_any_name_has_suggestions_from_the_list_alone(name: str, names: list[str]) -> None:
    choices = [Choice(str(number), text) for number, text in enumerate(names)]
    assert set(suggestions(name, choices)) <= set(choices)


def test_a_missing_mapping_says_what_for_whom_and_then_goes_by_itself(
    firm: Any, clock: Any
) -> None:
    books = Xero(clock)
    build.plain(firm)
    firm = connected(firm, books, mapped=False)
    build.billable(firm)
    push(firm, clock, 2)
    (item,) = told(firm)
    assert item.reasons == '["CODE_UNMAPPED"]' and item.customer == "ACME"
    assert "customer Acme AG (ACME)" in item.summary
    assert "tax code standard 19 %" in item.summary and "item" in item.summary
    assert not any(asked.method == "PUT" for asked in books.wire.asked), "nothing was sent"
    assert map_codes(firm, CODE, (CodeKind.CUSTOMER, "ACME", CONTACT), build.BILLING) == 1
    push(firm, clock, 1)
    (item,) = told(firm)
    assert "customer" not in item.summary and "tax code" in item.summary
    map_codes(firm, CODE, (CodeKind.TAX, "standard 19 %", "OUTPUT2"), build.BILLING)
    map_codes(firm, CODE, (CodeKind.ITEM, "default", "200"), build.BILLING)
    push(firm, clock, 1)
    assert all_of(firm)[0].state == "confirmed" and told(firm) == []
    build.holds_together(firm)


def test_lists_of_the_target_are_the_choice(firm: Any, clock: Any) -> None:
    books = Xero(clock)
    build.plain(firm)
    firm = connected(firm, books, mapped=False)
    assert list_choices(firm, CODE, build.BILLING) == {
        CodeKind.CUSTOMER: 2,
        CodeKind.ITEM: 1,
        CodeKind.TAX: 3,
    }
    with pytest.raises(BadInput, match="not in the list"):
        map_codes(firm, CODE, (CodeKind.CUSTOMER, "ACME", "nobody"), build.BILLING)
    with pytest.raises(NotAllowed):
        map_codes(firm, CODE, (CodeKind.CUSTOMER, "ACME", CONTACT), build.PM)


def test_an_own_service_line_comes_before_the_default(firm: Any, clock: Any) -> None:
    books = Xero(clock)
    build.plain(firm, service_line="Advisory")
    firm = connected(firm, books)
    map_codes(firm, CODE, (CodeKind.ITEM, "Advisory", "404"), build.BILLING)
    build.billable(firm)
    push(firm, clock, 1)
    assert "Account code '404'" in told(firm)[0].summary
    assert "which Xero account the item is mapped to" in told(firm)[0].summary
