"""Deliver posted documents to their targets: look before sending, and never believe a silence."""

from __future__ import annotations

from collections.abc import Sequence

from tollgate.connectors import registry
from tollgate.connectors.targets.form import Receipt
from tollgate.domain.invoicing.delivery import DELIVERY, DeliveryMove, DeliveryState
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.decision import Hold
from tollgate.kernel.errors import Retryable
from tollgate.kernel.evidence import record
from tollgate.kernel.reasons import Reason
from tollgate.store import deliveries, queue, review
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item

MOST_ATTEMPTS = 8


def deliver_invoices(firm: Firm, delivery_ids: Sequence[str]) -> None:
    """Bring each document to its target, one after the other.

    Running it again is harmless: every delivery looks at its target first. What fails for now is
    enqueued again with growing gaps; after the last attempt a person is told.
    """
    later = [id for id in delivery_ids if not _deliver(firm, id)]
    if not later:
        return
    with firm.database.write() as tx:
        attempts = deliveries.attempts(tx, later)
        again = [id for id in later if attempts[id] < MOST_ATTEMPTS]
        for id in later:
            if attempts[id] >= MOST_ATTEMPTS:
                _tell(firm, tx, id, "the target did not answer")
        if again:
            wait = 2.0 ** min(attempts[again[0]], 8)
            name = f"deliver:{firm.world.ids.new()}"
            queue.enqueue(
                firm.database, tx, queue.DELIVERY, "deliver_invoices", (name, [again]), wait
            )


def _deliver(firm: Firm, id: str) -> bool:
    """One delivery; False when it must be tried again."""
    with firm.database.read() as tx:
        delivery = deliveries.get(tx, id)
        document = deliveries.document(tx, delivery.invoice)
        kind, options = deliveries.target(tx, delivery.target)
    state = DeliveryState(delivery.state)
    if state in (DeliveryState.CONFIRMED, DeliveryState.FAILED):
        return True
    target = registry.target(kind)
    try:
        # After a crash or a silence nobody knows whether it arrived: only a look there tells.
        receipt = target.find(options, document.key)
        if receipt is None:
            if state is DeliveryState.UNCERTAIN:
                state = _moved(firm, id, state, DeliveryMove.MISS, "")
            receipt = target.send(options, document)
            state = _moved(firm, id, state, DeliveryMove.SEND, "", receipt)
        elif state is not DeliveryState.SENT:
            doubted = state is DeliveryState.UNCERTAIN
            move = DeliveryMove.FIND if doubted else DeliveryMove.SEND
            state = _moved(firm, id, state, move, "found there", receipt)
        answer = target.confirm(options, receipt)
    except Retryable as problem:
        doubt = DeliveryMove.DOUBT if state is DeliveryState.PENDING else None
        _moved(firm, id, state, doubt, str(problem))
        return False
    if answer.acknowledged:
        _moved(firm, id, state, DeliveryMove.CONFIRM, "", answer)
    elif answer.refusal:
        _moved(firm, id, state, DeliveryMove.FAIL, answer.refusal, answer)
        with firm.database.write() as tx:
            _tell(firm, tx, id, answer.refusal)
    return True


def _moved(
    firm: Firm,
    id: str,
    state: DeliveryState,
    move: DeliveryMove | None,
    note: str,
    receipt: Receipt | None = None,
) -> DeliveryState:
    """Write down where a delivery stands; without a move only the attempt is counted."""
    after = DELIVERY.after(state, move) if move is not None else state
    values = {"state": after, "note": note, "changed_at": firm.world.clock.now()}
    if receipt is not None:
        values["external_id"] = receipt.external_id
        values["external_number"] = receipt.external_number
    with firm.database.write() as tx:
        failed = move in (None, DeliveryMove.DOUBT)
        deliveries.write(tx, id, values, counts=failed)
    return after


def _tell(firm: Firm, tx: Tx, id: str, problem: str) -> None:
    """Put a delivery that failed for good before a person."""
    now = firm.world.clock.now()
    delivery = deliveries.get(tx, id)
    document = deliveries.document(tx, delivery.invoice)
    detail = f"{document.number or document.key} did not reach {delivery.target}: {problem}"
    hold = Hold(
        Reason.DELIVERY_FAILED,
        detail,
        (record(f"invoice:{document.key}", "target", delivery.target),),
    )
    item = hold_item(
        firm.world.ids.new(),
        f"delivery:{id}",
        [hold],
        now,
        contract=document.contract or None,
        milestone=document.milestone,
        customer=document.customer,
        cash=document.gross,
    )
    review.put(tx, ItemKind.DELIVERY, [item])


def poll_acknowledgements(firm: Firm, limit: int = 500) -> int:
    """Read back what became of the documents that were sent but not acknowledged; how many were
    looked at."""
    with firm.database.read() as tx:
        waiting = deliveries.sent(tx, limit)
    for id in waiting:
        _deliver(firm, id)
    return len(waiting)
