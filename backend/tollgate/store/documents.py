"""Writing posted documents in bulk, and the numbers they take."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update

from tollgate.domain.events.billing_event import BillingEvent, EventState
from tollgate.domain.invoicing.invoice import DocumentKind, Invoice
from tollgate.domain.invoicing.series import Series
from tollgate.domain.ledger.entry import Entry
from tollgate.domain.pricing.draft import read_draft
from tollgate.kernel.errors import NotFound
from tollgate.kernel.ids import EntityId, InvoiceId
from tollgate.store.bulk import add_rows, pages
from tollgate.store.database import Tx
from tollgate.store.parties import Parties
from tollgate.store.seals import seal_document
from tollgate.store.tables.columns import table
from tollgate.store.tables.events import BillingEventRow
from tollgate.store.tables.invoicing import (
    DeliveryRow,
    InvoiceLineRow,
    InvoiceRow,
    InvoiceTaxRow,
    LegRow,
    SeriesRow,
    TargetRow,
)
from tollgate.store.tables.ledger import JournalEntryRow, JournalPostingRow

INVOICE, LINE, TAX = table(InvoiceRow), table(InvoiceLineRow), table(InvoiceTaxRow)
LEG, SERIES, EVENT = table(LegRow), table(SeriesRow), table(BillingEventRow)
ENTRY, POSTING = table(JournalEntryRow), table(JournalPostingRow)
TARGET, DELIVERY = table(TargetRow), table(DeliveryRow)


@dataclass(frozen=True, slots=True)
class Posting:
    """A document with everything that is written beside it in the same transaction."""

    invoice: Invoice
    position: int | None
    entry: Entry
    entry_id: str
    event: str | None
    decision: str | None


def lock_name(entity: EntityId) -> str:
    return f"series:{entity}"


class Numbers:
    """Takes numbers from series within one transaction; `keep` writes back where they stand."""

    def __init__(self, tx: Tx) -> None:
        self._tx = tx
        self._series: dict[tuple[str, str, int], Series] = {}
        self._fresh: set[tuple[str, str, int]] = set()

    def take(self, entity: EntityId, kind: DocumentKind, year: int) -> tuple[Series, int]:
        """The series and its next position."""
        place = (str(entity), kind.value, year)
        series = self._series.get(place) or self._load(place)
        self._series[place] = Series(entity, kind, year, series.next + 1)
        return series, series.next

    def keep(self) -> None:
        for (entity, kind, year), series in self._series.items():
            if (entity, kind, year) in self._fresh:
                row = {"entity": entity, "kind": kind, "year": year, "next": series.next}
                self._tx.execute(insert(SERIES), [row])
            else:
                self._tx.execute(
                    update(SERIES)
                    .where(SERIES.c.entity == entity, SERIES.c.kind == kind, SERIES.c.year == year)
                    .values(next=series.next)
                )

    def _load(self, place: tuple[str, str, int]) -> Series:
        entity, kind, year = place
        found = self._tx.execute(
            select(SERIES.c.next).where(
                SERIES.c.entity == entity, SERIES.c.kind == kind, SERIES.c.year == year
            )
        ).scalar_one_or_none()
        if found is None:
            self._fresh.add(place)
        return Series(EntityId(entity), DocumentKind(kind), year, found or 1)


@dataclass(slots=True)
class Rows:
    """The rows of documents, ready to be written a table at a time, and each document's seal."""

    parties: Parties
    by_table: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    seals: dict[str, str] = field(default_factory=dict)

    def add(self, posting: Posting, at: datetime, actor: str, origin: str = "tollgate") -> str:
        """Take a document in; its seal, for the audit chain."""
        invoice = posting.invoice
        parts = [
            (INVOICE, self._document(posting, at, actor) | {"origin": origin}),
            (LEG, _leg(invoice, at)),
            (ENTRY, entry_row(posting.entry_id, posting.entry, at, invoice=invoice.id)),
            *((LINE, row) for row in _lines(invoice)),
            *((TAX, row) for row in _taxes(invoice)),
            *((POSTING, row) for row in posting_rows(posting.entry_id, posting.entry)),
        ]
        for of, row in parts:
            self.by_table[of.name].append(row)
        seal = seal_document(parts)
        self.seals[invoice.id] = seal
        return seal

    def _document(self, posting: Posting, at: datetime, actor: str) -> dict[str, Any]:
        draft = posting.invoice.draft
        named = {
            "seller": self.parties.sellers[draft.entity],
            "buyer": self.parties.buyers[draft.payer],
        }
        return _document(posting, at, actor) | named

    def write(self, tx: Tx) -> None:
        self.parties.keep(tx)
        for of in (INVOICE, LINE, TAX, LEG, ENTRY, POSTING):
            add_rows(tx, of, self.by_table[of.name])


def _lines(invoice: Invoice) -> Iterable[dict[str, Any]]:
    for position, line in enumerate(invoice.lines, 1):
        yield {
            "invoice": invoice.id,
            "position": position,
            "description": line.description,
            "net_minor": line.net_minor,
            "tax_treatment": line.tax_treatment,
            "rate_bp": line.rate_bp,
        }


def _taxes(invoice: Invoice) -> Iterable[dict[str, Any]]:
    for position, tax in enumerate(invoice.taxes, 1):
        yield {
            "invoice": invoice.id,
            "position": position,
            "treatment": tax.treatment,
            "rate_bp": tax.rate_bp,
            "label": tax.label,
            "base_minor": tax.base_minor,
            "tax_minor": tax.tax_minor,
        }


def add_entries(
    tx: Tx, entries: Sequence[Mapping[str, Any]], journal: Sequence[Mapping[str, Any]]
) -> None:
    """Write journal entries and their postings."""
    add_rows(tx, ENTRY, entries)
    add_rows(tx, POSTING, journal)


def book(tx: Tx, id: str, entry: Entry, at: datetime, **cause: str) -> list[str]:
    """Write one journal entry with its postings; its id and the fingerprint that the audit chain
    seals. The cause is `payment`, `reversal` or `release`, by id."""
    row, postings = entry_row(id, entry, at, **cause), posting_rows(id, entry)
    add_entries(tx, [row], postings)
    return [id, seal_document([(ENTRY, row), *((POSTING, posting) for posting in postings)])]


def numbers_known(tx: Tx, numbers: Collection[str]) -> set[tuple[str, str]]:
    """(legal entity, number) of the documents that are on record."""
    return {
        (row.entity, row.number)
        for page in pages(numbers)
        for row in tx.execute(
            select(INVOICE.c.entity, INVOICE.c.number).where(INVOICE.c.number.in_(page))
        )
    }


def _document(posting: Posting, at: datetime, actor: str) -> dict[str, Any]:
    invoice, draft = posting.invoice, posting.invoice.draft
    return {
        "id": invoice.id,
        "kind": invoice.kind,
        "number": invoice.number,
        "year": invoice.issued_on.year,
        "position": posting.position,
        "entity": draft.entity,
        "customer": draft.payer,
        "contract": draft.key.contract,
        "currency": draft.currency,
        "net_minor": draft.net_minor,
        "tax_minor": draft.tax_minor,
        "gross_minor": draft.gross_minor,
        "holdback_minor": draft.holdback_minor,
        "issued_on": invoice.issued_on,
        "due_on": invoice.due_on,
        "po_number": draft.po_number,
        "event": posting.event,
        "decision": posting.decision,
        "credits": invoice.credits,
        "draft_digest": draft.digest,
        "draft": draft.text,
        "posted_at": at,
        "posted_by": actor,
    }


def _leg(invoice: Invoice, at: datetime) -> dict[str, Any]:
    draft = invoice.draft
    return {
        "invoice": invoice.id,
        "contract": draft.key.contract,
        "milestone": draft.key.milestone,
        "payer": draft.key.payer,
        "occurrence": draft.key.occurrence,
        "kind": invoice.kind,
        "net_minor": invoice.sign * draft.net_minor,
        "order_id": draft.order,
        "at": at,
    }


def entry_row(
    entry_id: str,
    entry: Entry,
    at: datetime,
    invoice: str | None = None,
    payment: str | None = None,
    reversal: str | None = None,
    release: str | None = None,
) -> dict[str, Any]:
    return {
        "id": entry_id,
        "entity": entry.entity,
        "on": entry.on,
        "currency": entry.currency,
        "text": entry.text,
        "invoice": invoice,
        "payment": payment,
        "reversal": reversal,
        "release": release,
        "booked_at": at,
    }


def posting_rows(entry_id: str, entry: Entry) -> list[dict[str, Any]]:
    return [
        {
            "entry": entry_id,
            "position": position,
            "account": posting.account,
            "amount_minor": posting.amount_minor,
        }
        for position, posting in enumerate(entry.postings, 1)
    ]


def set_event_states(tx: Tx, moved: Iterable[BillingEvent]) -> None:
    """Write the state and occurrence of billing events."""
    alike: dict[tuple[EventState, int], list[str]] = defaultdict(list)
    for event in moved:
        alike[event.state, event.key.occurrence].append(event.id)
    for (state, occurrence), ids in alike.items():
        for page in pages(ids):
            tx.execute(
                update(EVENT).where(EVENT.c.id.in_(page)).values(state=state, occurrence=occurrence)
            )


def targets_of(tx: Tx, entities: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """The active targets of legal entities."""
    found: dict[str, list[str]] = defaultdict(list)
    rows = tx.execute(
        select(TARGET.c.entity, TARGET.c.code)
        .where(TARGET.c.entity.in_(list(entities)), TARGET.c.active)
        .order_by(TARGET.c.code)
    )
    for row in rows:
        found[row.entity].append(row.code)
    return {entity: tuple(codes) for entity, codes in found.items()}


def add_deliveries(tx: Tx, rows: Sequence[Mapping[str, Any]]) -> None:
    add_rows(tx, DELIVERY, rows)


def posted(tx: Tx, id: str) -> Invoice:
    """A posted document as the domain knows it.

    Raises:
        NotFound: there is no such document.
    """
    row = tx.execute(
        select(INVOICE, LEG.c.order_id)
        .outerjoin(LEG, LEG.c.invoice == INVOICE.c.id)
        .where(INVOICE.c.id == id)
    ).first()
    if row is None:
        raise NotFound(f"there is no document {id}")
    return Invoice(
        id=InvoiceId(row.id),
        kind=DocumentKind(row.kind),
        number=row.number,
        draft=read_draft(json.loads(row.draft), row.order_id),
        issued_on=row.issued_on,
        due_on=row.due_on,
        credits=row.credits,
    )


def credit_note_of(tx: Tx, invoice_id: str) -> str | None:
    """The number (or id) of the credit note that reversed an invoice."""
    row = tx.execute(
        select(INVOICE.c.id, INVOICE.c.number).where(INVOICE.c.credits == invoice_id)
    ).first()
    return (row.number or row.id) if row else None


def event_of(tx: Tx, invoice_id: str) -> str | None:
    """The billing event that an invoice billed; former invoices have none."""
    found: str | None = tx.execute(
        select(INVOICE.c.event).where(INVOICE.c.id == invoice_id)
    ).scalar_one()
    return found
