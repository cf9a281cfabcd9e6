"""From what a source said to the contract and milestone it speaks of, or the reason why not."""

from __future__ import annotations

from tollgate.domain.contracts.contract import Contract
from tollgate.domain.events.signal import Signal
from tollgate.kernel.decision import Hold
from tollgate.kernel.evidence import record
from tollgate.kernel.ids import MilestoneId
from tollgate.kernel.reasons import Reason


def match(signal: Signal, contract: Contract | None, known_customer: bool) -> MilestoneId | Hold:
    """The milestone that a signal names, in the newest version of the contract.

    `contract` is the one whose code or project code the signal carries, or None; `known_customer`
    says whether the customer that the signal names exists at all.
    """
    if contract is None:
        return Hold(
            Reason.CONTRACT_UNKNOWN,
            f"no contract has the code {signal.contract!r}",
            (record("signal", "contract", signal.contract),),
        )
    if signal.customer and signal.customer not in {s.customer for s in contract.shares()} | {
        contract.customer
    }:
        detail = (
            f"customer {signal.customer!r} is not a party of contract {contract.id}"
            if known_customer
            else f"no customer has the code {signal.customer!r}"
        )
        return Hold(
            Reason.CUSTOMER_UNKNOWN, detail, (record("signal", "customer", signal.customer),)
        )
    wanted = MilestoneId(signal.milestone)
    if any(version.term(wanted) for version in contract.versions):
        return wanted
    known = ", ".join(term.milestone for term in contract.versions[-1].terms)
    return Hold(
        Reason.MILESTONE_UNKNOWN,
        f"contract {contract.id} has no milestone {signal.milestone!r}; it has {known}",
        (record("signal", "milestone", signal.milestone),),
    )
