"""Payments, credits and voids as targets tell them: one record whatever the source, reversed when
taken back, and notices that only make us ask."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

import build
from there.conformance import CODE, all_of, connected, push
from there.quickbooks import QuickBooks
from there.schemas import CONNECTORS
from there.xero import Xero
from tollgate.connectors import registry
from tollgate.connectors.signatures import Delivery, SignatureMismatch
from tollgate.kernel.money import Money
from tollgate.store import payments, targets, worklists
from tollgate.workflows.import_records import import_file
from tollgate.workflows.pull_payments import OVERLAP, Result, pull_payments

both = pytest.mark.parametrize("make", [Xero, QuickBooks])


def billed(firm: Any, clock: Any, make: Any) -> tuple[Any, Any]:
    """One confirmed invoice over 1,190.00 EUR."""
    books = make(clock)
    build.plain(firm)
    firm = connected(firm, books)
    build.billable(firm)
    push(firm, clock, 1)
    assert all_of(firm)[0].state == "confirmed"
    return firm, books


def open_minor(firm: Any) -> list[int]:
    with firm.database.read() as tx:
        return [row["open_minor"] for row in worklists.open_items(tx, None, (None, 50)).rows]


def on_record(firm: Any) -> list[Any]:
    with firm.database.read() as tx:
        return list(tx.execute(select(payments.PAYMENT).order_by(payments.PAYMENT.c.id)))


@both
def test_a_payment_there_is_one_payment_here(firm: Any, clock: Any, make: Any) -> None:
    firm, books = billed(firm, clock, make)
    assert open_minor(firm) == [1190_00]
    books.pay(books.invoices()[0], "190.00")
    assert pull_payments(firm, CODE) == Result(new=1)
    clock.forward(minutes=3)
    for _ in range(3):
        assert pull_payments(firm, CODE) == Result(), "the overlap tells it again"
    (row,) = on_record(firm)
    assert (row.amount_minor, row.currency, row.customer) == (190_00, "EUR", "ACME")
    assert row.source == f"target:{CODE}" and open_minor(firm) == [1000_00]
    with firm.database.read() as tx:
        telling = tx.execute(select(payments.TELLING)).one()
        mark = targets.mark(tx, CODE)
    assert telling.payment == row.id and telling.fresh_at == clock.now()
    assert mark.pulled_at == clock.now()
    build.holds_together(firm)


@both
def test_a_payment_taken_back_is_reversed_and_never_edited(
    firm: Any, clock: Any, make: Any
) -> None:
    firm, books = billed(firm, clock, make)
    before = build.balances(firm)
    paid = books.pay(books.invoices()[0], "1190.00")
    pull_payments(firm, CODE)
    assert open_minor(firm) == []
    clock.forward(hours=5)
    books.unpay(paid)
    assert pull_payments(firm, CODE) == Result(reversed=1)
    assert pull_payments(firm, CODE) == Result()
    assert open_minor(firm) == [1190_00] and len(on_record(firm)) == 1
    assert build.balances(firm) == before
    build.holds_together(firm)


@both
def test_a_payment_whose_amount_was_corrected_there(firm: Any, clock: Any, make: Any) -> None:
    firm, books = billed(firm, clock, make)
    paid = books.pay(books.invoices()[0], "1000.00")
    pull_payments(firm, CODE)
    clock.forward(hours=1)
    name = "Amount" if make is Xero else "TotalAmt"
    paid[name] = paid[name] - 100
    if make is QuickBooks:
        paid["Line"][0]["Amount"] -= 100
        paid["MetaData"] = books._changed()
    else:
        books.touched(paid)
    assert pull_payments(firm, CODE) == Result(new=1, reversed=1)
    assert pull_payments(firm, CODE) == Result()
    assert open_minor(firm) == [290_00]
    build.holds_together(firm)


@both
def test_a_payment_known_from_elsewhere_is_not_counted_twice(
    firm: Any, clock: Any, make: Any, tmp_path: Path
) -> None:
    firm, books = billed(firm, clock, make)
    file = tmp_path / "payments.csv"
    file.write_text(
        "reference,legal_entity,customer,paid_on,currency,amount,invoice,allocated\n"
        "BANK-1,NORD,ACME,2026-03-14,EUR,1190.00,N-2026-00001,1190.00\n"
    )
    assert import_file(firm, file, "billing").errors == ()
    books.pay(books.invoices()[0], "1190.00")
    assert pull_payments(firm, CODE) == Result(matched=1)
    assert pull_payments(firm, CODE) == Result()
    (row,) = on_record(firm)
    assert row.source == "import" and open_minor(firm) == []
    with firm.database.read() as tx:
        (telling,) = tx.execute(select(payments.TELLING)).all()
    assert telling.payment == row.id and telling.source == f"target:{CODE}"
    build.holds_together(firm)


def test_two_equal_payments_of_one_day_are_two(firm: Any, clock: Any) -> None:
    firm, books = billed(firm, clock, Xero)
    (invoice,) = books.invoices()
    books.pay(invoice, "100.00")
    books.pay(invoice, "100.00")
    assert pull_payments(firm, CODE) == Result(new=2)
    assert open_minor(firm) == [990_00]


@both
def test_a_void_there_is_told_once_and_changes_nothing_here(
    firm: Any, clock: Any, make: Any
) -> None:
    firm, books = billed(firm, clock, make)
    books.void(books.invoices()[0])
    assert pull_payments(firm, CODE).told == 1
    assert build.held(firm) == {("C-1", "", "ACME"): '["BOOKS_DIFFER"]'}
    assert open_minor(firm) == [1190_00]
    pull_payments(firm, CODE)
    assert len(build.held(firm)) == 1
    build.holds_together(firm)


def test_a_credit_that_somebody_made_there_is_told(firm: Any, clock: Any) -> None:
    firm, books = billed(firm, clock, Xero)
    (invoice,) = books.invoices()
    note = books._keep("CreditNotes", books._totals({"LineItems": []}))
    amount = Money(50_00, "EUR")
    note["Allocations"] = [
        {"Invoice": {"InvoiceID": invoice["InvoiceID"]}, "Amount": 50, "Date": "2026-03-16"}
    ]
    note["Type"] = "ACCRECCREDIT"
    assert pull_payments(firm, CODE).told == 1
    assert list(build.held(firm).values()) == ['["BOOKS_DIFFER"]']
    assert amount.major == "50.00"


@both
def test_our_own_credit_note_is_no_news(firm: Any, clock: Any, make: Any) -> None:
    from tollgate.workflows.credit_invoice import credit_invoice

    firm, _ = billed(firm, clock, make)
    (invoice,) = build.invoices(firm)
    credit_invoice(firm, invoice.id, "billing@firm.example", "wrong customer")
    push(firm, clock, 2)
    assert pull_payments(firm, CODE) == Result()
    build.holds_together(firm)


@both
def test_silence_moves_no_mark_and_nothing_is_lost(firm: Any, clock: Any, make: Any) -> None:
    firm, books = billed(firm, clock, make)
    pull_payments(firm, CODE)
    with firm.database.read() as tx:
        mark = targets.mark(tx, CODE).until
    clock.forward(hours=1)
    books.pay(books.invoices()[0], "190.00")
    for fault in ("away", "lost", 503, 429):
        books.wire.trouble(2, fault)
        assert pull_payments(firm, CODE) == Result()
        with firm.database.read() as tx:
            assert targets.mark(tx, CODE).until == mark
        clock.forward(minutes=3)
    assert pull_payments(firm, CODE) == Result(new=1)
    assert timedelta(minutes=5) < OVERLAP


def test_more_than_the_change_feed_reaches_back(firm: Any, clock: Any) -> None:
    firm, books = billed(firm, clock, QuickBooks)
    books.pay(books.invoices()[0], "190.00")
    pull_payments(firm, CODE)
    clock.forward(days=3)
    books.pay(books.invoices()[0], "90.00")
    clock.forward(days=60)
    assert pull_payments(firm, CODE) == Result(new=1)
    assert sorted(row.paid_on for row in on_record(firm)) == [date(2026, 3, 16), date(2026, 3, 19)]


HEADERS = {"xero": "x-xero-signature", "quickbooks": "intuit-signature"}


@pytest.mark.parametrize("kind", list(HEADERS))
def test_signatures_of_notices(kind: str, clock: Any) -> None:
    file = CONNECTORS / "payloads" / "signature_vectors.json"
    if not file.is_file():
        pytest.skip("no signature vectors: set TOLLGATE_CONNECTORS to their folder")
    vectors = json.loads(file.read_text("utf-8"))["vectors"]
    (vector,) = [one for one in vectors if one["platform"] == kind]
    verify = registry.target(kind).verify_notice
    assert verify is not None
    body = vector["body"].encode()
    verify(Delivery(vector["headers"], body, clock.now()), vector["secret"])
    for headers, secret, raw in (
        (vector["headers"], "other", body),
        (vector["headers"], vector["secret"], body + b" "),
        (vector["headers"], "", body),
        ({}, vector["secret"], body),
        ({HEADERS[kind]: "ü"}, vector["secret"], body),
    ):
        with pytest.raises(SignatureMismatch):
            verify(Delivery(headers, raw, clock.now()), secret)
