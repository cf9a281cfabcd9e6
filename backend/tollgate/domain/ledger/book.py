"""How documents and payments are booked."""

from __future__ import annotations

from datetime import date

from tollgate.domain.invoicing.invoice import Invoice
from tollgate.domain.ledger.chart import Account
from tollgate.domain.ledger.entry import Entry, Posting
from tollgate.kernel.ids import EntityId
from tollgate.kernel.money import Money


def book_invoice(invoice: Invoice, released_minor: int = 0) -> Entry:
    """Receivable (and the retained part of it) against revenue and tax; a credit note reverses.

    `released_minor` is what was released of a credited invoice's holdback, in minor units: it
    stands with the receivables by then, and is taken back from there.
    """
    draft, sign = invoice.draft, invoice.sign
    postings = (
        Posting(Account.RECEIVABLE, sign * (draft.due_minor + released_minor)),
        Posting(Account.HOLDBACK, sign * (draft.holdback_minor - released_minor)),
        Posting(Account.REVENUE, -sign * draft.net_minor),
        Posting(Account.TAX, -sign * draft.tax_minor),
    )
    return Entry(
        entity=draft.entity,
        on=invoice.issued_on,
        currency=draft.currency,
        text=f"{invoice.kind} {invoice.number or invoice.id}",
        postings=tuple(posting for posting in postings if posting.amount_minor),
    )


def book_release(entity: EntityId, on: date, amount: Money, number: str) -> Entry:
    """A part of what was held back of an invoice falls due: from the retained to the receivable."""
    postings = (
        Posting(Account.RECEIVABLE, amount.minor),
        Posting(Account.HOLDBACK, -amount.minor),
    )
    return Entry(entity, on, amount.currency, f"holdback released, invoice {number}", postings)


def book_payment(
    entity: EntityId, on: date, currency: str, received_minor: int, allocated_minor: int, text: str
) -> Entry:
    """Bank against receivable for what was allocated, and against unapplied cash for the rest."""
    postings = (
        Posting(Account.BANK, received_minor),
        Posting(Account.RECEIVABLE, -allocated_minor),
        Posting(Account.UNAPPLIED, -(received_minor - allocated_minor)),
    )
    return Entry(entity, on, currency, text, tuple(p for p in postings if p.amount_minor))
