"""Sign or reject a change order; signing makes the next version of the contract."""

from __future__ import annotations

from datetime import date

from tollgate.domain.contracts.change_orders import ChangeMove, ChangeOrder
from tollgate.kernel.rights import Actor
from tollgate.store import facts
from tollgate.workflows.parts.change_orders import move_change_order
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.posting import post_batch


def decide_change_order(
    firm: Firm, place: tuple[str, str], move: ChangeMove, on: date, actor: Actor
) -> ChangeOrder:
    """Move the change order (contract code, number) and decide again on what it held.

    Raises:
        NotAllowed, NotFound, IllegalMove, BadInput: as `move_change_order`.
    """
    with firm.database.write() as tx:
        decided = move_change_order(firm, tx, place, (move, on), actor)
        ids = facts.undecided_of(tx, [place[0]])
    post_batch(firm, ids, actor=actor.id)
    return decided
