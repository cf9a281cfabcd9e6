"""Take what a person reports by hand: work done or reopened, the client's word."""

from __future__ import annotations

from collections.abc import Sequence

from tollgate.domain.events.signal import Signal, SignalKind
from tollgate.kernel.errors import BadInput
from tollgate.kernel.rights import Actor, Right
from tollgate.store import facts
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.managing import require_manager
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.parts.signals import take_signals
from tollgate.workflows.parts.till import Answer


def report_work(firm: Firm, signal: Signal, actor: Actor) -> Sequence[Answer]:
    """Keep the report and decide on what it touches; saying it again changes nothing.

    Raises:
        NotAllowed: the role may not report this, or the contract is another project manager's.
        BadInput: the report speaks of a contract or milestone that is not on record.
    """
    acceptance = signal.kind is SignalKind.ACCEPTANCE
    actor.require(Right.RECORD_ACCEPTANCE if acceptance else Right.REPORT_WORK)
    with firm.database.write() as tx:
        require_manager(tx, signal.contract, actor)
        taken = take_signals(firm, tx, [signal], "person", actor.id)
        if taken.holds:
            _, hold = taken.holds[0]
            raise BadInput(hold.detail, where=hold.evidence[0].field)
        ids = facts.undecided_of(tx, taken.contracts)
    return post_batch(firm, ids, actor=actor.id)
