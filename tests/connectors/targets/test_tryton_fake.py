"""Tryton holds what every target holds; the system is one that remembers, so that every single
request can fail. `test_tryton.py` asks the real one."""

from __future__ import annotations

from typing import Any

import pytest

import build
from there.conformance import TargetConformance, connected, map_all, push, told
from there.tryton import Tryton


@pytest.fixture
def make_books() -> Any:
    return Tryton


class TestTryton(TargetConformance):
    @pytest.fixture
    def books(self, clock: Any) -> Tryton:
        return Tryton(clock)

    def creating(self) -> int:
        """After the look for it, and the party, currency and journal that it names."""
        return 6

    def wrong_tax(self) -> str:
        return "99"

    def known_bad(self) -> list[tuple[str, Any]]:
        price = {"__class__": "Decimal", "decimal": "1.00"}
        line = {
            "type": "line",
            "description": "Work",
            "quantity": 1,
            "unit_price": price,
            "account": 31,
            "taxes": [["add", [4]]],
        }
        day = {"__class__": "date", "year": 2026, "month": 3, "day": 16}
        good = {
            "type": "out",
            "party": 7,
            "invoice_address": 70,
            "account": 12,
            "currency": 2,
            "journal": 5,
            "reference": "TG-1",
            "description": "N-1",
            "invoice_date": day,
            "payment_term_date": day,
            "lines": [["create", [line]]],
        }
        bad = [
            good | {"type": "in"},
            good | {"party": "7"},
            good | {"colour": "red"},
            good | {"lines": []},
            good | {"lines": [["create", [line | {"unit_price": 1.5}]]]},
            {name: value for name, value in good.items() if name != "reference"},
        ]
        return [("invoice", one) for one in bad]

    def test_a_code_that_is_none_there_is_refused_in_words(
        self, firm: Any, clock: Any, books: Tryton
    ) -> None:
        """Tryton knows records by number; a name typed into the mapping breaks nothing."""
        build.plain(firm)
        firm = connected(firm, books)
        map_all(firm, {("tax", "standard 19 %"): "VAT 19"})
        build.billable(firm)
        push(firm, clock, 1)
        (item,) = told(firm)
        assert "'VAT 19' is no number of a record in Tryton" in item.summary
