"""Xero holds what every target holds, and its own peculiarities."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

import build
from there.conformance import TargetConformance, all_of, connected, push, told
from there.schemas import official
from there.xero import CONTACT, Xero
from tollgate.workflows.deliver_invoices import deliver_invoices


@pytest.fixture
def make_books() -> Any:
    return Xero


class TestXero(TargetConformance):
    @pytest.fixture
    def books(self, clock: Any) -> Xero:
        return Xero(clock)

    def known_bad(self) -> list[tuple[str, Any]]:
        line = {
            "Description": "Work",
            "Quantity": 1,
            "UnitAmount": Decimal("1.00"),
            "AccountCode": "200",
            "TaxType": "OUTPUT2",
        }
        good = {
            "Type": "ACCREC",
            "Contact": {"ContactID": CONTACT},
            "Date": "2026-03-16",
            "DueDate": "2026-04-15",
            "Reference": "TG-1",
            "Status": "DRAFT",
            "CurrencyCode": "EUR",
            "LineItems": [line],
        }
        bad = [
            good | {"Status": "SENT"},
            good | {"Contact": {"ContactID": "not-a-uuid"}},
            good | {"LineItems": [line | {"UnitAmount": "one"}]},
            good | {"Colour": "red"},
            {name: value for name, value in good.items() if name != "LineItems"},
        ]
        return [("Invoices", {"Invoices": [one]}) for one in bad]

    def test_the_official_schema_takes_what_we_send(self, firm: Any, clock: Any) -> None:
        if official("xero") is None:
            pytest.skip("no official schemas: set TOLLGATE_CONNECTORS to their folder")
        books = Xero(clock)
        assert len(books.checks) == 2
        build.plain(firm, po_required=False)
        firm = connected(firm, books)
        self.invoice_and_credit(firm, clock)
        assert books.applied() == Decimal("1190.00")

    def test_a_stranger_under_our_number_is_never_taken_for_ours(
        self, firm: Any, clock: Any, books: Xero
    ) -> None:
        build.plain(firm)
        firm = connected(firm, books)
        books.stranger("N-2026-00001")
        build.billable(firm)
        push(firm, clock, 2)
        assert all_of(firm)[0].state == "failed"
        assert "another document in Xero has this number" in told(firm)[0].summary

    def test_the_key_of_xero_ends_with_the_token_so_it_is_not_relied_on(
        self, firm: Any, clock: Any, books: Xero
    ) -> None:
        """Accepted, then silence, then another token: the same key would make a second one."""
        build.plain(firm)
        firm = connected(firm, books)
        build.billable(firm)
        (delivery,) = all_of(firm)
        books.wire.trouble(2, "lost")
        deliver_invoices(firm, [delivery.id])
        books.sign_ins.access.clear()
        clock.forward(minutes=40)
        deliver_invoices(firm, [delivery.id])
        assert len(books.invoices()) == 1 and all_of(firm)[0].state == "confirmed"

    def test_what_xero_reckons_otherwise_is_told(self, firm: Any, clock: Any, books: Xero) -> None:
        build.plain(firm)
        firm = connected(firm, books)
        from there.conformance import map_all

        map_all(firm, {("tax", "standard 19 %"): "REDUCED"})
        build.billable(firm)
        push(firm, clock, 2)
        (said,) = build.held(firm).values()
        assert said == '["BOOKS_DIFFER"]'

    def test_several_organisations_want_one_named(self, clock: Any, books: Xero) -> None:
        from tollgate.connectors.calls import Access
        from tollgate.connectors.targets.xero import after_sign_in
        from tollgate.kernel.errors import Refused

        token = "access-9"
        books.sign_ins.access[token] = clock.now().replace(year=2027)
        access = Access({}, books.wire, clock.now(), lambda: token, lambda stale: stale)
        assert after_sign_in(access, {})["company"] == "Nord Books"
        elsewhere = replace(access, options={"tenant_id": "other"})
        assert after_sign_in(elsewhere, {})["tenant_id"] == books.options["tenant_id"]
        right = books.wire.handle

        def two(asked: Any) -> Any:
            from there.wire import answer

            if asked.path == "/connections":
                return answer(200, [{"tenantId": "1"}, {"tenantId": "2"}])
            return right(asked)

        books.wire.handle = two
        with pytest.raises(Refused, match="name one organisation"):
            after_sign_in(access, {})
