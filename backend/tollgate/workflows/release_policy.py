"""Propose a policy version, and have a second person release it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.gate.policy import read_policy
from tollgate.domain.receivables.policy import read_collections
from tollgate.kernel.digest import canonical
from tollgate.kernel.errors import BadInput
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, facts, policies
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.posting import post_in_batches


def propose_policy(firm: Firm, body: Mapping[str, Any], why: str, actor: Actor) -> int:
    """Keep a new version; it decides nothing until somebody else releases it. Its number.

    Raises:
        NotAllowed: the role may not propose policies.
        BadInput: the body is no policy, or no reason is given.
    """
    actor.require(Right.PROPOSE_POLICY)
    if not why.strip():
        raise BadInput("is empty", where="why")
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        version = (policies.newest_version(tx) or 0) + 1
        read_collections(read_policy(version, body).collections)
        policies.propose(tx, version, canonical(dict(body)), (actor.id, why.strip()), now)
        said = {"version": version, "body": dict(body), "why": why.strip()}
        entry = audit.Entry("policy_proposed", f"policy:{version}", actor.id, said)
        audit.append(tx, FIRM, now, [entry])
    return version


def release_policy(firm: Firm, version: int, actor: Actor) -> None:
    """Put a version in force and decide again on everything that is held.

    Raises:
        NotAllowed: the role may not release policies, or the same person proposed it.
        NotFound: there is no such version.
        Conflict: it, or a newer one, is in force already.
    """
    actor.require(Right.RELEASE_POLICY)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        policies.release(tx, version, actor.id, now)
        entry = audit.Entry("policy_released", f"policy:{version}", actor.id, {"version": version})
        audit.append(tx, FIRM, now, [entry])
        due = facts.undecided(tx)
    for _ in post_in_batches(firm, due, actor.id):
        pass
