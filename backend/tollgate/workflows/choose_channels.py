"""Choose the channels by which one is told."""

from __future__ import annotations

from tollgate.domain.audit.chain import FIRM
from tollgate.kernel.rights import Actor
from tollgate.store import audit, notices
from tollgate.workflows.parts.firm import Firm


def choose_channels(firm: Firm, by_mail: bool, by_hook: bool, actor: Actor) -> None:
    """Both off: what one is asked or given still stands in the console."""
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        notices.choose(tx, actor.id, by_mail, by_hook)
        said = {"by_mail": by_mail, "by_hook": by_hook}
        entry = audit.Entry("channels_chosen", f"person:{actor.id}", actor.id, said)
        audit.append(tx, FIRM, now, [entry])
