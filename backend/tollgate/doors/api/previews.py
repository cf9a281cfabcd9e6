"""A draft as people read it: what it would bill, and what it would book."""

from __future__ import annotations

from datetime import date
from typing import Any

from tollgate.domain.invoicing.invoice import issue
from tollgate.domain.ledger.book import book_invoice
from tollgate.domain.pricing.draft import Draft
from tollgate.kernel.ids import InvoiceId
from tollgate.kernel.money import Money


def previewed(draft: Draft, today: date) -> dict[str, Any]:
    """The document that a draft would become today, and its journal entry (debits positive)."""

    def money(minor: int) -> dict[str, str]:
        return Money(minor, draft.currency).as_json()

    document = issue(draft, InvoiceId(""), None, today)
    return {
        "issued_on": document.issued_on.isoformat(),
        "due_on": document.due_on.isoformat(),
        "po": draft.po_number,
        "lines": [
            {
                "description": line.description,
                "net": money(line.net_minor),
                "tax_treatment": line.tax_treatment,
                "rate_bp": line.rate_bp,
            }
            for line in draft.lines
        ],
        "taxes": [
            {
                "label": tax.label,
                "rate_bp": tax.rate_bp,
                "base": money(tax.base_minor),
                "tax": money(tax.tax_minor),
            }
            for tax in draft.taxes
        ],
        "net": money(draft.net_minor),
        "tax": money(draft.tax_minor),
        "gross": money(draft.gross_minor),
        "holdback": money(draft.holdback_minor),
        "due": money(draft.due_minor),
        "references": [{"name": name, "text": text} for name, text in draft.references],
        "journal": [
            {"account": posting.account, "amount": money(posting.amount_minor)}
            for posting in book_invoice(document).postings
        ],
    }
