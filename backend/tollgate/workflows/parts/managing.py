"""Who may speak for a contract: a project manager for their own, other roles by their rights."""

from __future__ import annotations

from tollgate.kernel.errors import NotAllowed
from tollgate.kernel.reasons import Role
from tollgate.kernel.rights import Actor
from tollgate.store import contracts
from tollgate.store.database import Tx


def require_manager(tx: Tx, word: str | None, actor: Actor) -> None:
    """Let everybody pass but a project manager of other contracts. `word` names the contract as
    people do: by its code or its project's; an unknown one is nobody's and passes.

    Raises:
        NotAllowed: somebody else manages the contract.
    """
    if actor.role is not Role.PM or not word:
        return
    contract = contracts.find_contract(tx, word)
    if contract is not None and not contract.managed_by(actor.id):
        raise NotAllowed(
            f"{contract.pm_email} manages contract {contract.id}, and a project manager speaks for "
            "their own contracts only"
        )
