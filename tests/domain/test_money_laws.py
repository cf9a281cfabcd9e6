"""Splitting, sharing and booking lose nothing: laws that hold for every amount."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.values import CONTRACT, amounts, drafts, positive, weights
from tollgate.domain.contracts.contract import Contract, ContractVersion, PayerShare, Term, TermLine
from tollgate.domain.events.billing_event import BillingKey
from tollgate.domain.invoicing.invoice import credit, issue
from tollgate.domain.ledger.balance import balances
from tollgate.domain.ledger.book import book_invoice, book_payment
from tollgate.domain.ledger.entry import Entry, Posting, Unbalanced
from tollgate.domain.pricing.draft import read_draft
from tollgate.domain.pricing.milestone import milestone_amounts
from tollgate.kernel.digest import canonical, digest
from tollgate.kernel.errors import BadInput
from tollgate.kernel.ids import CustomerId, EntityId, InvoiceId, MilestoneId
from tollgate.kernel.money import LARGEST_MINOR, Money, largest_remainder, rounded, total

DAY = date(2026, 3, 16)


@given(amounts, weights)
def test_a_split_loses_nothing_and_is_fair(whole: int, parts: list[int]) -> None:
    made = largest_remainder(whole, parts)
    assert sum(made) == whole
    for part, weight in zip(made, parts, strict=True):
        # No part is more than one unit away from its exact share.
        assert abs(part * sum(parts) - whole * weight) < sum(parts)
        assert weight or not part


@given(amounts, weights)
def test_a_split_mirrors_its_sign_and_depends_on_nothing_else(whole: int, parts: list[int]) -> None:
    made = Money(whole, "EUR").split(parts)
    assert [-part for part in made] == list(Money(-whole, "EUR").split(parts))
    assert total(made, "EUR") == Money(whole, "EUR")


@pytest.mark.parametrize("bad", [[], [0, 0], [1, -1]])
def test_no_split_without_proper_weights(bad: list[int]) -> None:
    with pytest.raises(ValueError, match="weights"):
        largest_remainder(100, bad)


@given(amounts, st.integers(1, 10**6))
def test_rounding_is_commercial(numerator: int, denominator: int) -> None:
    made = rounded(numerator, denominator)
    assert abs(2 * (numerator - made * denominator)) <= denominator
    assert rounded(-numerator, denominator) == -made
    assert rounded(5, 10) == 1 and rounded(-5, 10) == -1


@given(amounts, st.sampled_from(["EUR", "JPY", "BHD", "USD"]))
def test_money_is_read_as_it_is_written(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    assert Money.parse(money.major, currency) == money


@given(st.text(max_size=12))
def test_money_is_read_strictly_or_refused(text: str) -> None:
    try:
        money = Money.parse(text, "EUR")
    except BadInput:
        return
    assert abs(money.minor) <= LARGEST_MINOR
    assert set(text.strip()) <= set("-0123456789.")


@given(amounts, amounts)
def test_two_currencies_are_never_reckoned_with_one_another(one: int, other: int) -> None:
    for reckon in (Money.__add__, Money.__sub__, Money.__lt__, Money.__le__, Money.__gt__):
        with pytest.raises(ValueError, match="EUR"):
            reckon(Money(one, "EUR"), Money(other, "USD"))


def version_of(value: int, percents: list[int], fixed: list[int]) -> ContractVersion:
    terms = [
        Term(MilestoneId(f"P{n}"), n, f"P{n}", (TermLine("x"),), None, percent)
        for n, percent in enumerate(percents)
    ] + [
        Term(MilestoneId(f"A{n}"), 100 + n, f"A{n}", (TermLine("x"),), amount)
        for n, amount in enumerate(fixed)
    ]
    return ContractVersion(1, DAY, value, tuple(terms))


@given(positive, weights)
def test_percentages_that_make_up_the_whole_add_up_to_the_value(
    value: int, parts: list[int]
) -> None:
    percents = list(largest_remainder(10_000, parts))
    version = version_of(value, percents, [])
    assert sum(version.released_minor(term.milestone) for term in version.terms) == value


@given(positive, st.integers(0, 10_000), weights)
def test_percentages_and_amounts_add_up_to_the_value(
    value: int, by_percent: int, parts: list[int]
) -> None:
    percents = list(largest_remainder(by_percent, parts))
    rest = value - sum(
        version_of(value, percents, []).released_minor(MilestoneId(f"P{n}"))
        for n in range(len(percents))
    )
    version = version_of(value, percents, list(largest_remainder(rest, [3, 1, 2])))
    assert sum(version.released_minor(term.milestone) for term in version.terms) == value


@given(positive, st.lists(st.integers(1, 1000), min_size=1, max_size=6), weights)
def test_payers_and_lines_add_up_to_the_released_value(
    value: int, payers: list[int], lines: list[int]
) -> None:
    term = Term(
        MilestoneId("M"), 1, "M", tuple(TermLine(f"L{n}", w) for n, w in enumerate(lines)), value
    )
    version = ContractVersion(1, DAY, value, (term,))
    shares = tuple(PayerShare(CustomerId(f"K{n}"), weight) for n, weight in enumerate(payers))
    contract = Contract(
        CONTRACT.id,
        CONTRACT.entity,
        CONTRACT.customer,
        "",
        "EUR",
        DAY,
        None,
        (version,),
        payers=shares,
    )
    billed = 0
    for share in shares:
        key = BillingKey(contract.id, term.milestone, share.customer)
        made = milestone_amounts(contract, version, term, key)
        assert made is not None and len(made) == len(lines)
        billed += sum(net for _, _, net in made)
    assert billed == value
    stranger = BillingKey(contract.id, term.milestone, CustomerId("nobody"))
    assert milestone_amounts(contract, version, term, stranger) is None


@given(drafts())
def test_every_booked_document_balances_and_its_credit_takes_it_back(draft) -> None:
    invoice = issue(draft, InvoiceId("i"), "N-1", DAY)
    note = credit(invoice, InvoiceId("c"), "N-C1", DAY)
    entries = [book_invoice(invoice), book_invoice(note)]
    for entry in entries:
        assert sum(posting.amount_minor for posting in entry.postings) == 0
        assert all(posting.amount_minor for posting in entry.postings)
    assert balances(entries) == ()
    assert entries[0].reversed(DAY, entries[1].text).postings == entries[1].postings
    receivable = sum(b.amount_minor for b in balances(entries[:1]) if b.amount_minor > 0)
    assert receivable == draft.gross_minor == draft.due_minor + draft.holdback_minor
    with pytest.raises(ValueError, match="only an invoice"):
        credit(note, InvoiceId("d"), None, DAY)


@given(positive, st.integers(0, 10**12))
def test_every_booked_payment_balances(received: int, allocated: int) -> None:
    entry = book_payment(EntityId("NORD"), DAY, "EUR", received, min(received, allocated), "p")
    assert sum(posting.amount_minor for posting in entry.postings) == 0


@given(st.lists(st.integers(-100, 100), max_size=4))
def test_an_entry_that_does_not_balance_cannot_exist(minors: list[int]) -> None:
    account = book_payment(EntityId("N"), DAY, "EUR", 1, 1, "p").postings[0].account
    postings = tuple(Posting(account, minor) for minor in minors)
    if minors and sum(minors) == 0:
        assert Entry(EntityId("N"), DAY, "EUR", "x", postings)
    else:
        with pytest.raises(Unbalanced):
            Entry(EntityId("N"), DAY, "EUR", "x", postings)


@given(drafts())
def test_a_draft_survives_its_json_with_the_same_digest(draft) -> None:
    import json

    again = read_draft(json.loads(draft.text), draft.order)
    assert (again.text, again.digest) == (draft.text, draft.digest)
    assert again.gross == draft.gross
    assert digest(draft.as_json()) == draft.digest and canonical(draft.as_json()) == draft.text


@given(drafts(), drafts())
def test_two_drafts_have_one_digest_only_when_they_say_the_same(one, other) -> None:
    assert (one.digest == other.digest) == (one.as_json() == other.as_json())
