"""Let what was held back of an invoice fall due, when the contract's condition for it is met."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tollgate.domain.invoicing.invoice import DocumentKind, Invoice
from tollgate.domain.ledger.book import book_release
from tollgate.kernel.calendar import Month, local_date
from tollgate.kernel.errors import BadInput, Conflict
from tollgate.kernel.money import Money
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, contracts, documents, facts, holdbacks, seals
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm


@dataclass(frozen=True, slots=True)
class Released:
    """One release, and what is held back after it."""

    id: str
    amount: Money
    held: Money
    due_on: date


def release_holdback(
    firm: Firm, invoice_id: str, why: str, actor: Actor, amount: Money | None = None
) -> Released:
    """Release an amount of an invoice's holdback, or all that is left of it. It is booked today
    in the legal entity's time zone and falls due today: the client has had the payment term.

    Raises:
        NotFound: there is no such invoice.
        Conflict: nothing is held back of it any more, it was credited, or the period is closed.
        BadInput: more than is held back, another currency, or no reason.
        NotAllowed: the role may not.
    """
    actor.require(Right.RELEASE_HOLDBACK)
    if not why.strip():
        raise BadInput("say why it may be released", where="why")
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        known = documents.posted(tx, invoice_id)
        draft = known.draft
        firm.database.lock(tx, [f"customer:{draft.payer}"], [audit.lock_name(draft.entity)])
        held = _held(tx, known)
        wanted = amount or held
        if wanted.currency != held.currency or not 0 < wanted.minor <= held.minor:
            raise BadInput(f"between nothing and {held} can be released", where="amount")
        on = local_date(now, contracts.entities(tx)[draft.entity].time_zone)
        if facts.is_closed(tx, draft.entity, str(Month.of(on))):
            raise Conflict(f"{Month.of(on)} is closed in the books of {draft.entity}")
        id = firm.world.ids.new()
        row = {
            "id": id,
            "invoice": invoice_id,
            "amount_minor": wanted.minor,
            "due_on": on,
            "why": why.strip(),
            "by": actor.id,
            "at": now,
        }
        holdbacks.add(tx, row)
        entry = book_release(draft.entity, on, wanted, known.number or known.id)
        said = {
            "number": known.number,
            "amount": wanted.as_json(),
            "why": row["why"],
            "release": [id, seals.seal_row(seals.RELEASE, row)],
            "entry": documents.book(tx, firm.world.ids.new(), entry, now, release=id),
        }
        told = audit.Entry("holdback_released", f"invoice:{invoice_id}", actor.id, said)
        audit.append(tx, draft.entity, now, [told])
    return Released(id, wanted, held - wanted, on)


def _held(tx: Tx, invoice: Invoice) -> Money:
    draft = invoice.draft
    if invoice.kind is not DocumentKind.INVOICE:
        raise Conflict(f"{invoice.number} is a credit note; only an invoice holds something back")
    earlier = documents.credit_note_of(tx, invoice.id)
    if earlier is not None:
        raise Conflict(f"invoice {invoice.number} was credited by {earlier}")
    held = draft.holdback_minor - holdbacks.released(tx, invoice.id)
    if held <= 0:
        raise Conflict(f"nothing is held back of invoice {invoice.number}")
    return Money(held, draft.currency)
