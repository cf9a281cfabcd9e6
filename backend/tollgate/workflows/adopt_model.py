"""A person adopts a version of a model, goes back to an earlier one, or has rules alone judge."""

from __future__ import annotations

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.errors import BadInput
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, judgements, review
from tollgate.workflows.parts.firm import Firm


def adopt_model(firm: Firm, advisor: str, version: str, why: str, actor: Actor) -> None:
    """Use a version from now on: one of the firm's, the one that comes with Tollgate, or `rules`.
    What was judged before stays as it was said.

    Raises:
        NotAllowed: the role may not adopt models.
        BadInput: no reason is given.
        NotFound: there is no such advisor or version.
        Fatal: the version was made for another model than the one that is installed.
    """
    from tollgate.workflows.parts.models_in_use import RULES, shipped, versioned

    actor.require(Right.ADOPT_MODEL)
    if not why.strip():
        raise BadInput("is empty", where="why")
    base = shipped(firm, advisor)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        if version not in (RULES, base.version):
            versioned(tx, advisor, base, version)
        chosen = (advisor, version, version == RULES)
        id = firm.world.ids.new()
        judgements.choose(tx, id, chosen, (actor.id, why.strip()), now)
        review.settle(tx, ItemKind.ANOMALY, [f"model:{advisor}"], now, f"adopted {version}")
        said = {"advisor": advisor, "version": version, "why": why.strip()}
        entry = audit.Entry("model_adopted", f"model:{advisor}", actor.id, said)
        audit.append(tx, FIRM, now, [entry])
