"""QuickBooks Online holds what every target holds, and its own peculiarities."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import build
from there.conformance import TargetConformance, all_of, connected, push, told
from there.quickbooks import QuickBooks
from there.schemas import official


@pytest.fixture
def make_books() -> Any:
    return QuickBooks


class TestQuickBooks(TargetConformance):
    drafts = False

    @pytest.fixture
    def books(self, clock: Any) -> QuickBooks:
        return QuickBooks(clock)

    def known_bad(self) -> list[tuple[str, Any]]:
        line = {
            "Amount": Decimal("1.00"),
            "DetailType": "SalesItemLineDetail",
            "SalesItemLineDetail": {
                "ItemRef": {"value": "11"},
                "Qty": 1,
                "UnitPrice": Decimal("1.00"),
                "TaxCodeRef": {"value": "7"},
            },
        }
        good = {"CustomerRef": {"value": "58"}, "Line": [line]}
        bad = [
            good | {"EmailStatus": "Sent"},
            good | {"Line": [line | {"Amount": "one"}]},
            good | {"Line": [line | {"DetailType": "SomethingElse"}]},
            good | {"Colour": "red"},
            {"CustomerRef": {"value": "58"}},
        ]
        return [("Invoice", one) for one in bad]

    def test_the_official_schema_takes_what_we_send(self, firm: Any, clock: Any) -> None:
        if official("quickbooks") is None:
            pytest.skip("no official schemas: set TOLLGATE_CONNECTORS to their folder")
        books = QuickBooks(clock)
        assert len(books.checks) == 2
        build.plain(firm)
        firm = connected(firm, books)
        self.invoice_and_credit(firm, clock)
        assert books.applied() == Decimal("1190.00")

    def test_a_stranger_under_our_number_is_never_taken_for_ours(
        self, firm: Any, clock: Any, books: QuickBooks
    ) -> None:
        build.plain(firm)
        firm = connected(firm, books)
        books.stranger("N-2026-00001")
        build.billable(firm)
        push(firm, clock, 2)
        assert all_of(firm)[0].state == "failed"
        assert "another document in QuickBooks has this number" in told(firm)[0].summary

    def test_quickbooks_gives_the_number_where_the_books_are_there(
        self, firm: Any, clock: Any, books: QuickBooks
    ) -> None:
        build.entity(firm, books="external")
        build.customer(firm)
        build.contract(firm)
        firm = connected(firm, books)
        build.billable(firm)
        books.wire.trouble(2, "lost")
        push(firm, clock, 3)
        (delivery,) = all_of(firm)
        (there,) = books.invoices()
        assert delivery.state == "confirmed" and delivery.external_number == there["DocNumber"]

    def test_final_is_sent_to_the_client_and_a_draft_is_not(
        self, firm: Any, clock: Any, books: QuickBooks
    ) -> None:
        build.plain(firm)
        firm = connected(firm, books)
        build.billable(firm)
        push(firm, clock, 1)
        assert books.invoices()[0]["EmailStatus"] == "NeedToSend"
