"""Numbers, promises, disputed amounts and acceptances, by their words."""

from __future__ import annotations

from datetime import date

import pytest

from tollgate.advisors.mail.acceptances import find_acceptance
from tollgate.advisors.mail.disputes import find_disputed
from tollgate.advisors.mail.numbers import find_numbers, invoice_numbers, order_numbers
from tollgate.advisors.mail.promises import find_promise

WRITTEN = date(2026, 4, 7)  # a Tuesday


@pytest.mark.parametrize(
    ("text", "invoices", "orders"),
    [
        ("s\n\nInvoice INV-2026-0142 needs PO 4500123456.", ["INV-2026-0142"], ["4500123456"]),
        ("s\n\nInvoices 4711, 4712 and 4713 please.", ["4711", "4712", "4713"], []),
        ("s\n\nRechnung RE 2026/118 über 4.500,00 EUR vom 03.02.2026", ["RE 2026/118"], []),
        ("s\n\nWe had 40 hours at $120 on 12 March 2026.", [], []),
        ("Re: 70188\n\nNot paid yet.", ["70188"], []),
        ("s\n\nCall +49 271 000218 or write to ap4711@firm.example", [], []),
    ],
)
def test_numbers_are_found_as_written(text: str, invoices: list[str], orders: list[str]) -> None:
    numbers = find_numbers(text, text.index("\n\n"), "en")
    assert [n.written for n in invoice_numbers(numbers)] == invoices
    assert [n.written for n in order_numbers(numbers)] == orders
    assert all(n.at.of(text) == n.written for n in numbers)


@pytest.mark.parametrize(
    ("body", "language", "on"),
    [
        ("We will pay on Friday.", "en", date(2026, 4, 10)),
        ("Payment goes out at the end of the month.", "en", date(2026, 4, 30)),
        ("It is in the run of the 15th.", "en", date(2026, 4, 15)),
        ("Die Zahlung erfolgt am 15. Mai.", "de", date(2026, 5, 15)),
        ("1.000 € zahle ich am 15.4., 1.000 € am 15.5.", "de", date(2026, 4, 15)),
        ("Le virement partira vendredi 17.", "fr", date(2026, 4, 17)),
        ("Can we pay on 30 April instead?", "en", None),
        ("We will pay once you correct it, hopefully by Friday if you send it.", "en", None),
        ("We paid on 2 April.", "en", None),
    ],
)
def test_a_promise_has_a_day(body: str, language: str, on: date | None) -> None:
    found = find_promise(f"s\n\n{body}", 3, WRITTEN, language)
    assert (found.on if found else None) == on


@pytest.mark.parametrize(
    ("body", "major"),
    [
        ("The rush fee of $450 was never agreed.", "450.00"),
        ("We agreed $4,200 and you charged $4,800.", "600.00"),
        ("You billed 180 hours, sheets say 165. 15 x $150 = $2,250 too much.", "2250.00"),
        ("The invoice is fine.", None),
    ],
)
def test_a_disputed_amount_is_stated_or_one_step_away(body: str, major: str | None) -> None:
    found = find_disputed(f"s\n\n{body}", 3, "en")
    assert (found.amount.major if found else None) == major


@pytest.mark.parametrize(
    ("body", "language", "accepts"),
    [
        ("Milestone 3 is accepted.", "en", True),
        ("We accept Milestone 3 once the snag list is closed.", "en", None),
        ("We cannot accept Milestone 3.", "en", False),
        ("Is Milestone 3 accepted?", "en", None),
        ("Milestone 3 will be accepted next week.", "en", None),
        ("You say that Milestone 3 was accepted.", "en", None),
        ("Phase 2 ist abgenommen.", "de", True),
        ("Die Abnahme der Phase 2 verweigern wir.", "de", False),
        ("La phase 2 est validée.", "fr", True),
        ("La phase 2 est validée sous réserve du point 4.", "fr", None),
        ("La fase 2 queda aceptada.", "es", True),
        ("Fase 2 is akkoord.", "nl", True),
    ],
)
def test_acceptance_is_true_only_where_it_is(
    body: str, language: str, accepts: bool | None
) -> None:
    assert find_acceptance(f"s\n\n{body}", 3, language).accepts is accepts
