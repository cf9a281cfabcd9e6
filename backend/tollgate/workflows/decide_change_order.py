"""Sign or reject a change order; signing makes the next version of the contract."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tollgate.domain.contracts.change_orders import CHANGE_ORDER, ChangeMove, ChangeOrder, apply
from tollgate.kernel.errors import NotFound
from tollgate.kernel.ids import ContractId
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, contracts, facts
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.posting import post_batch


def decide_change_order(
    firm: Firm, place: tuple[str, str], move: ChangeMove, on: date, actor: Actor
) -> ChangeOrder:
    """Move the change order (contract code, number) and decide again on what it held.

    Raises:
        NotAllowed: the role may not decide on change orders.
        NotFound: there is no such change order.
        IllegalMove: it was decided before.
        BadInput: signing it would make an impossible contract.
    """
    actor.require(Right.DECIDE_CHANGE_ORDER)
    code, number = place
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        contract = contracts.contracts(tx, [code]).get(ContractId(code))
        if contract is None:
            raise NotFound(f"there is no contract {code}")
        # The same lock as the till's: a draft is never priced on half a change.
        parties = {contract.customer, *(share.customer for share in contract.shares())}
        firm.database.lock(
            tx, [f"customer:{party}" for party in parties], [audit.lock_name(contract.entity)]
        )
        orders = contracts.change_orders(tx, [code]).get(contract.id, ())
        order = next((order for order in orders if order.number == number), None)
        if order is None:
            raise NotFound(f"contract {code} has no change order {number}")
        decided = replace(order, state=CHANGE_ORDER.after(order.state, move), decided_on=on)
        if move is ChangeMove.SIGN:
            decided = replace(decided, effective_on=order.effective_on or on)
            latest = contracts.contracts(tx, [code])[contract.id].versions[-1]
            contracts.add_version(tx, code, apply(decided, latest))
        contracts.set_change_state(tx, decided, on)
        said = {"number": number, "state": decided.state.value, "on": on.isoformat()}
        entry = audit.Entry("change_order_decided", f"contract:{code}", actor.id, said)
        audit.append(tx, contract.entity, now, [entry])
        ids = facts.undecided_of(tx, [code])
    post_batch(firm, ids, actor=actor.id)
    return decided
