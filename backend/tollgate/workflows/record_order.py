"""Record a client's purchase order, or what the client changed in one, and decide again on what
waited for it."""

from __future__ import annotations

from dataclasses import replace

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.contracts.purchase_orders import PurchaseOrder
from tollgate.kernel.errors import BadInput, Conflict, NotFound, PreconditionFailed
from tollgate.kernel.ids import CustomerId
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, contracts, facts, orders
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.redeciding import Became, decide_again


def record_order(firm: Firm, said: PurchaseOrder, seen: str | None, actor: Actor) -> Became:
    """Record an order as the client's paper says. `seen` is the mark of the order that the person
    read and changes; None records a new one. Number, customer and currency never change.

    Raises:
        NotAllowed: the role may not record orders.
        NotFound: there is no such customer or order.
        BadInput: another client's contract, another currency, an impossible amount or day.
        Conflict: the number is on record already.
        PreconditionFailed: the order was changed meanwhile.
    """
    actor.require(Right.RECORD_ORDER)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        # The till's lock: nothing is drawn on half an order.
        firm.database.lock(tx, [f"customer:{said.customer}"], [audit.lock_name(FIRM)])
        _refuse_strangers(tx, said)
        before = next((o for o in orders.of_customer(tx, said.customer) if o.id == said.id), None)
        if seen is None:
            if before is not None:
                raise Conflict(f"order {said.number} is on record already: change that one")
            said.refuse_mistakes()
            orders.add(tx, said)
        else:
            said = _amended(before, said, seen)
            orders.change(tx, said)
        kind = "order_recorded" if seen is None else "order_changed"
        entry = audit.Entry(kind, f"purchase_order:{said.id}", actor.id, _told(said))
        audit.append(tx, FIRM, now, [entry])
        due = facts.undecided_for(tx, said.customer)
    return decide_again(firm, due, actor.id)


def _refuse_strangers(tx: Tx, said: PurchaseOrder) -> None:
    """An order is in the currency of its contract, and the contract is one that the customer pays
    for."""
    if CustomerId(said.customer) not in contracts.customers(tx, [said.customer]):
        raise NotFound(f"there is no customer {said.customer}")
    if said.contract is None:
        return
    contract = contracts.contracts(tx, [said.contract]).get(said.contract)
    payers = {share.customer for share in contract.shares()} if contract else set()
    if contract is None or said.customer not in payers | {contract.customer}:
        raise BadInput("is not a contract of this customer", where="contract")
    if contract.currency != said.currency:
        raise BadInput(f"must be {contract.currency}, as in the contract", where="currency")


def _amended(before: PurchaseOrder | None, said: PurchaseOrder, seen: str) -> PurchaseOrder:
    if before is None:
        raise NotFound(f"customer {said.customer} has no order {said.number}")
    if orders.mark(before) != seen:
        raise PreconditionFailed(f"order {said.number} was changed meanwhile")
    if before.currency != said.currency:
        raise BadInput(f"stays {before.currency}", where="currency")
    amended = replace(said, billed_minor=before.billed_minor)
    amended.refuse_mistakes()
    return amended


def _told(order: PurchaseOrder) -> dict[str, object]:
    return {
        "number": order.number,
        "customer": order.customer,
        "contract": order.contract or "",
        "currency": order.currency,
        "amount_minor": order.amount_minor,
        "issued_on": order.issued_on.isoformat(),
        "expires_on": order.expires_on.isoformat() if order.expires_on else "",
    }
