"""Try whether a target can be reached, without sending anything."""

from __future__ import annotations

from tollgate.connectors import registry
from tollgate.connectors.oauth import SignInEnded
from tollgate.kernel.errors import Fatal, Refused, Retryable
from tollgate.kernel.rights import Actor, Right
from tollgate.store import targets
from tollgate.workflows.parts.access import open_access
from tollgate.workflows.parts.firm import Firm


def probe_target(firm: Firm, code: str, actor: Actor) -> tuple[bool, str]:
    """Whether a target answers, and what it says in one line.

    Raises:
        NotFound: there is no such target.
    """
    actor.require(Right.READ_CONNECTIONS)
    with firm.database.read() as tx:
        set_up = targets.get(tx, code)
    now = firm.world.clock.now()
    try:
        said = registry.target(set_up.kind).probe(open_access(firm, set_up))
    except (Refused, Retryable, Fatal) as problem:
        critical = isinstance(problem, Fatal | SignInEnded)
        with firm.database.write() as tx:
            targets.went_wrong(tx, code, now, str(problem), needs_person=critical)
        return False, str(problem)
    with firm.database.write() as tx:
        targets.went_well(tx, code, now)
    return True, said
