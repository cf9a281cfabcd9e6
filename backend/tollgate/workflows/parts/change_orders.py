"""Moving a change order within a transaction: a person commands it, with or without a document."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tollgate.domain.contracts.change_orders import CHANGE_ORDER, ChangeMove, ChangeOrder, apply
from tollgate.kernel.errors import NotFound
from tollgate.kernel.ids import ContractId
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, contracts
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.managing import require_manager


def move_change_order(
    firm: Firm, tx: Tx, place: tuple[str, str], said: tuple[ChangeMove, date], actor: Actor
) -> ChangeOrder:
    """Move the change order (contract code, number); signing it makes the next version of the
    contract. `said` is (move, the day on which it was decided).

    Raises:
        NotAllowed: the role may not decide on change orders, or the contract is another project
            manager's.
        NotFound: there is no such change order.
        IllegalMove: it was decided before.
        BadInput: signing it would make an impossible contract.
    """
    actor.require(Right.DECIDE_CHANGE_ORDER)
    (code, number), (move, on) = place, said
    require_manager(tx, code, actor)
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
    summary = {"number": number, "state": decided.state.value, "on": on.isoformat()}
    entry = audit.Entry("change_order_decided", f"contract:{code}", actor.id, summary)
    audit.append(tx, contract.entity, firm.world.clock.now(), [entry])
    return decided
