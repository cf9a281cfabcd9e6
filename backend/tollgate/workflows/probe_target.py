"""Try whether a target can be reached, without sending anything."""

from __future__ import annotations

from tollgate.connectors import registry
from tollgate.connectors.oauth import SignInEnded
from tollgate.kernel.errors import Fatal, Refused, Retryable
from tollgate.kernel.rights import Actor, Right
from tollgate.store import systems, targets
from tollgate.workflows.parts.access import open_access, to_target
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.system_health import went_well


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
        said = registry.target(set_up.kind).probe(open_access(firm, to_target(set_up)))
    except (Refused, Retryable, Fatal) as problem:
        critical = isinstance(problem, Fatal | SignInEnded)
        with firm.database.write() as tx:
            systems.went_wrong(tx, set_up.system, now, str(problem), needs_person=critical)
        return False, str(problem)
    with firm.database.write() as tx:
        went_well(firm, tx, set_up.system)
    return True, said
