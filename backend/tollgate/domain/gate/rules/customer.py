"""Rules on who pays: complete record, no credit hold, a purchase order with room."""

from __future__ import annotations

from tollgate.domain.gate.facts import Facts
from tollgate.kernel.decision import KEPT, Answer, Hold, Pass
from tollgate.kernel.evidence import record
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Reason


def customer_is_complete(facts: Facts) -> Answer:
    """The payer's record has every field without which an invoice would be refused."""
    gaps = facts.payer.gaps()
    if not gaps:
        return KEPT
    return Hold(
        Reason.CUSTOMER_INCOMPLETE,
        f"customer {facts.payer.id} lacks {', '.join(gaps)}",
        tuple(record(f"customer:{facts.payer.id}", gap, "") for gap in gaps),
    )


def customer_is_not_on_hold(facts: Facts) -> Answer:
    """Neither the customer nor the payer is on credit hold."""
    for party in (facts.payer, facts.customer):
        if party.credit_hold:
            return Hold(
                Reason.CREDIT_HOLD,
                f"customer {party.id} is on credit hold",
                (record(f"customer:{party.id}", "credit_hold", "yes"),),
            )
    return KEPT


def po_is_on_file(facts: Facts) -> Answer:
    """Where the contract asks for one, there is a purchase order."""
    if not facts.contract.po_required or facts.orders:
        return KEPT
    return Hold(
        Reason.PO_MISSING,
        f"contract {facts.contract.id} asks for a purchase order and none is on record",
        (record(f"contract:{facts.contract.id}", "po_required", "yes"),),
    )


def po_is_valid(facts: Facts) -> Answer:
    """The purchase order that the draft draws on is valid on the posting date."""
    order = facts.order
    if order is None or order.valid(facts.on):
        return KEPT
    what = "expired on" if order.expires_on and order.expires_on < facts.on else "starts on"
    day = order.expires_on if what == "expired on" else order.issued_on
    return Hold(
        Reason.PO_EXPIRED,
        f"purchase order {order.number} {what} {day}; the invoice is dated {facts.on}",
        (record(f"purchase_order:{order.number}", what, day),),
    )


def po_has_room(facts: Facts) -> Answer:
    """What was billed against the purchase order plus this draft stays within its amount."""
    order = facts.order
    if order is None or facts.draft is None:
        return KEPT
    after = Money(order.billed_minor + facts.draft.net_minor, order.currency)
    limit = Money(order.amount_minor, order.currency)
    evidence = (
        record(f"purchase_order:{order.number}", "amount", limit),
        record(
            f"purchase_order:{order.number}", "billed", Money(order.billed_minor, order.currency)
        ),
    )
    if after.minor <= order.amount_minor:
        return Pass(evidence)
    return Hold(
        Reason.PO_EXHAUSTED,
        f"purchase order {order.number} would reach {after} of {limit}",
        evidence,
    )
