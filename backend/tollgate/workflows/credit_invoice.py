"""Credit a whole invoice: a reversing document that gives the milestone back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from tollgate.domain.events.billing_event import BILLING_EVENT, EventMove
from tollgate.domain.invoicing.invoice import DocumentKind, Invoice, credit
from tollgate.domain.ledger.book import book_invoice
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.calendar import Month, local_date
from tollgate.kernel.decision import Hold
from tollgate.kernel.errors import Conflict
from tollgate.kernel.evidence import record
from tollgate.kernel.ids import InvoiceId
from tollgate.kernel.reasons import Reason
from tollgate.store import audit, contracts, documents, facts, holdbacks, review
from tollgate.store.database import Tx
from tollgate.store.parties import parties
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item
from tollgate.workflows.parts.till import next_number, rebill_subject, send_out


def credit_invoice(firm: Firm, invoice_id: str, actor: str, why: str) -> Invoice:
    """Post the credit note of an invoice, today in its legal entity's time zone.

    Raises:
        NotFound: there is no such invoice.
        Conflict: it is a credit note, is credited already, or the period is closed.
    """
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        known = documents.posted(tx, invoice_id)
        draft = known.draft
        firm.database.lock(
            tx,
            [f"customer:{draft.payer}"],
            [documents.lock_name(draft.entity)],
            [audit.lock_name(draft.entity)],
        )
        _refuse_second(tx, known)
        entity = contracts.entities(tx)[draft.entity]
        on = local_date(now, entity.time_zone)
        if facts.is_closed(tx, draft.entity, str(Month.of(on))):
            raise Conflict(f"{Month.of(on)} is closed in the books of {draft.entity}")
        numbers = documents.Numbers(tx)
        number, position = next_number(numbers, entity, DocumentKind.CREDIT_NOTE, on)
        note = credit(known, InvoiceId(firm.world.ids.new()), number, on)
        event = documents.event_of(tx, invoice_id)
        released = holdbacks.released(tx, invoice_id)
        posting = documents.Posting(
            note, position, book_invoice(note, released), firm.world.ids.new(), event, None
        )
        rows = documents.Rows(parties(tx, [draft.entity], [draft.payer]))
        seal = rows.add(posting, now, actor)
        rows.write(tx)
        numbers.keep()
        if event is not None:
            (billed,) = facts.events(tx, [event])
            state = BILLING_EVENT.after(billed.state, EventMove.CREDIT)
            documents.set_event_states(tx, [replace(billed, state=state)])
        said = {
            "number": note.number,
            "document": seal,
            "credits": known.number or known.id,
            "gross": draft.gross.as_json(),
            "why": why,
        }
        review.put(tx, ItemKind.DATA_QUALITY, [_unbilled_again(firm, note, now)])
        entry = audit.Entry("invoice_credited", f"invoice:{note.id}", actor, said)
        audit.append(tx, draft.entity, now, [entry])
        send_out(firm, tx, [note], now)
    return note


def _refuse_second(tx: Tx, invoice: Invoice) -> None:
    if invoice.kind is not DocumentKind.INVOICE:
        raise Conflict(f"{invoice.number} is a credit note; only an invoice is credited")
    earlier = documents.credit_note_of(tx, invoice.id)
    if earlier is not None:
        raise Conflict(f"invoice {invoice.number} was credited by {earlier}")


def _unbilled_again(firm: Firm, note: Invoice, now: datetime) -> dict[str, Any]:
    """The milestone is given back: until it is billed again, somebody must have an eye on it."""
    draft = note.draft
    hold = Hold(
        Reason.CREDITED_UNBILLED,
        f"{note.number or 'a credit note'} took back {draft.gross}; the milestone is not billed",
        (record(f"invoice:{note.credits}", "credited_by", note.number),),
    )
    return hold_item(
        firm.world.ids.new(),
        rebill_subject(draft.key),
        [hold],
        now,
        contract=draft.key.contract,
        milestone=draft.key.milestone,
        customer=draft.key.payer,
        cash=draft.gross,
    )
