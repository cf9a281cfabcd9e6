"""Map codes of ours to codes of a target, with its own lists as the choice; what waited for a
mapping goes on its way."""

from __future__ import annotations

from tollgate.connectors import registry
from tollgate.domain.audit.chain import FIRM
from tollgate.domain.invoicing.mapping import CodeKind
from tollgate.kernel.errors import BadInput, Conflict
from tollgate.kernel.reasons import Reason
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, deliveries, targets
from tollgate.workflows.parts.access import open_access, to_target
from tollgate.workflows.parts.delivering import put_back
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.system_health import went_well


def map_codes(firm: Firm, code: str, pair: tuple[CodeKind, str, str], actor: Actor) -> int:
    """Map (kind, our code, their code), or unmap it when theirs is empty; how many documents that
    waited for a mapping are sent now.

    Raises:
        NotFound: there is no such target.
        BadInput: the target wants no such kind, or its list does not have this code.
    """
    actor.require(Right.MAP_CODES)
    kind, ours, theirs = pair
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        set_up = targets.get(tx, code)
        if kind not in registry.target(set_up.kind).codes:
            raise BadInput(f"{set_up.kind} wants no {kind} codes", where="kind")
        listed = {choice.id: choice.name for choice in targets.choices(tx, code, kind)}
        if theirs and listed and theirs not in listed:
            raise BadInput(f"{theirs!r} is not in the list of {code}; refresh it", where="theirs")
        if theirs:
            row = {
                "target": code,
                "kind": kind,
                "ours": ours,
                "theirs": theirs,
                "name": listed.get(theirs, ""),
                "changed_by": actor.id,
                "changed_at": now,
            }
            targets.put_code(tx, row)
        else:
            targets.drop_code(tx, code, kind, ours)
        released = deliveries.stopped(tx, code, Reason.CODE_UNMAPPED) if theirs else []
        put_back(firm, tx, released)
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        said = {"kind": kind.value, "ours": ours, "theirs": theirs}
        audit.append(tx, FIRM, now, [audit.Entry("code_mapped", f"target:{code}", actor.id, said)])
    return len(released)


def list_choices(firm: Firm, code: str, actor: Actor) -> dict[CodeKind, int]:
    """Ask a target for its customers, items and tax codes, and keep the lists; how many there are.

    Raises:
        NotFound: there is no such target.
        Conflict: it has no lists.
        Retryable: it does not answer.
    """
    actor.require(Right.MAP_CODES)
    with firm.database.read() as tx:
        set_up = targets.get(tx, code)
    target = registry.target(set_up.kind)
    if target.choices is None:
        raise Conflict(f"{code} has no lists to choose from")
    access = open_access(firm, to_target(set_up))
    found = {kind: list(target.choices(access, kind)) for kind in target.codes}
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        for kind, listed in found.items():
            targets.put_choices(tx, code, kind, listed, now)
        went_well(firm, tx, set_up.system)
    return {kind: len(listed) for kind, listed in found.items()}
