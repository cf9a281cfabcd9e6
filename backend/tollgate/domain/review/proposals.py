"""Proposals: an action of one person that counts only when a second person agrees."""

from __future__ import annotations

from enum import StrEnum

from tollgate.kernel.state_machine import Machine


class ProposalKind(StrEnum):
    OVERRIDE = "override"
    SETTLE = "settle"


class ProposalState(StrEnum):
    OPEN = "open"
    AGREED = "agreed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class ProposalMove(StrEnum):
    AGREE = "agree"
    DECLINE = "decline"
    WITHDRAW = "withdraw"


PROPOSAL = Machine(
    "proposal",
    ProposalState.OPEN,
    {
        (ProposalState.OPEN, ProposalMove.AGREE): ProposalState.AGREED,
        (ProposalState.OPEN, ProposalMove.DECLINE): ProposalState.DECLINED,
        (ProposalState.OPEN, ProposalMove.WITHDRAW): ProposalState.WITHDRAWN,
    },
)
