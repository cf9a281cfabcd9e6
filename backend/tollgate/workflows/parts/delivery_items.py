"""What people are told of documents on their way to a target: one item per document or target,
settled when the cause is gone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from tollgate.domain.invoicing.posted import Posted
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.decision import Hold
from tollgate.kernel.evidence import record
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Reason
from tollgate.store import review
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item


def subject(delivery: str) -> str:
    return f"delivery:{delivery}"


def named(document: Posted) -> str:
    """A document as people call it: `invoice N-2026-00007 of Acme AG`."""
    kind = "credit note" if document.is_credit_note else "invoice"
    return f"{kind} {document.number or document.key} of {document.customer_name}"


def tell(
    firm: Firm, tx: Tx, delivery: str, document: Posted, target: str, why: tuple[Reason, str]
) -> None:
    """Put a document that cannot go on before a person."""
    reason, detail = why
    hold = Hold(reason, detail, (record(f"invoice:{document.key}", "target", target),))
    item = hold_item(
        firm.world.ids.new(),
        subject(delivery),
        [hold],
        firm.world.clock.now(),
        contract=document.contract or None,
        milestone=document.milestone,
        customer=document.customer,
        cash=document.gross,
    )
    review.put(tx, ItemKind.DELIVERY, [item])


def tell_difference(
    firm: Firm, tx: Tx, delivery: str, document: Posted, there: tuple[str, Money]
) -> None:
    """Tell that a target reckons another amount than we posted."""
    target, gross = there
    detail = (
        f"{target} reckons {gross} for {named(document)}; posted here were {document.gross}. "
        "Look at tax code and rounding there"
    )
    hold = Hold(
        Reason.BOOKS_DIFFER, detail, (record(f"invoice:{document.key}", "gross_there", gross),)
    )
    item = hold_item(
        firm.world.ids.new(),
        f"difference:{delivery}",
        [hold],
        firm.world.clock.now(),
        contract=document.contract or None,
        milestone=document.milestone,
        customer=document.customer,
        cash=document.gross,
    )
    review.put(tx, ItemKind.DATA_QUALITY, [item])


def tell_sign_in(firm: Firm, tx: Tx, target: str, problem: str) -> None:
    """Tell that a target wants somebody to sign in again."""
    hold = Hold(Reason.TARGET_SIGN_IN, problem, (record(f"target:{target}", "sign_in", "ended"),))
    item = hold_item(firm.world.ids.new(), f"target:{target}", [hold], firm.world.clock.now())
    review.put(tx, ItemKind.DELIVERY, [item])


def settle(tx: Tx, subjects: Sequence[str], at: datetime, how: str) -> None:
    review.settle(tx, ItemKind.DELIVERY, subjects, at, how)
