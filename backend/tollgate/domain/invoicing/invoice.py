"""The invoice: a draft that was cleared, numbered and dated. It is never edited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tollgate.domain.pricing.draft import Draft, DraftLine, TaxLine
from tollgate.kernel.ids import InvoiceId


class DocumentKind(StrEnum):
    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"


@dataclass(frozen=True, slots=True)
class Invoice:
    """A posted document. Amounts are minor units; a credit note carries them as positive numbers
    and reverses `credits`. `number` is None while an external system has not given it one."""

    id: InvoiceId
    kind: DocumentKind
    number: str | None
    draft: Draft
    issued_on: date
    due_on: date
    credits: InvoiceId | None = None

    @property
    def sign(self) -> int:
        """+1 for what raises the receivable, -1 for what lowers it."""
        return -1 if self.kind is DocumentKind.CREDIT_NOTE else 1

    @property
    def lines(self) -> tuple[DraftLine, ...]:
        return self.draft.lines

    @property
    def taxes(self) -> tuple[TaxLine, ...]:
        return self.draft.taxes


def issue(draft: Draft, id: InvoiceId, number: str | None, on: date) -> Invoice:
    """The invoice that a cleared draft becomes on a day."""
    return Invoice(
        id=id,
        kind=DocumentKind.INVOICE,
        number=number,
        draft=draft,
        issued_on=on,
        due_on=on + timedelta(days=draft.net_days),
    )


def credit(invoice: Invoice, id: InvoiceId, number: str | None, on: date) -> Invoice:
    """The credit note that reverses a whole invoice.

    Raises:
        ValueError: a credit note is not credited.
    """
    if invoice.kind is not DocumentKind.INVOICE:
        raise ValueError("only an invoice is credited")
    return Invoice(
        id=id,
        kind=DocumentKind.CREDIT_NOTE,
        number=number,
        draft=invoice.draft,
        issued_on=on,
        due_on=on,
        credits=invoice.id,
    )
