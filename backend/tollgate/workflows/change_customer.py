"""Change a customer's record, and decide again on what it held."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tollgate.domain.audit.chain import FIRM
from tollgate.kernel.errors import BadInput
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, contracts, facts
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.redeciding import Became, decide_again


def change_customer(
    firm: Firm, code: str, revision: int, values: Mapping[str, Any], actor: Actor
) -> tuple[int, Became]:
    """The new revision, and what became of the work that the customer pays for.

    Raises:
        NotAllowed: the role may not change customers, or not lift a credit hold.
        BadInput: nothing is to be changed.
        NotFound: there is no such customer.
        PreconditionFailed: it was changed meanwhile.
    """
    actor.require(Right.CHANGE_CUSTOMER)
    if not values:
        raise BadInput("names no field to change", where="body")
    if "credit_hold" in values:
        # Whoever bills does not decide on credit.
        actor.require(Right.CLOSE_PERIOD)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [f"customer:{code}"], [audit.lock_name(FIRM)])
        new = contracts.change_customer(tx, code, revision, values)
        entry = audit.Entry("customer_changed", f"customer:{code}", actor.id, dict(values))
        audit.append(tx, FIRM, now, [entry])
        due = facts.undecided_for(tx, code)
    return new, decide_again(firm, due, actor.id)
