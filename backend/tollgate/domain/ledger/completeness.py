"""The proof of completeness: live legs add up to what was released, or a named item is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tollgate.domain.contracts.contract import Contract
from tollgate.domain.events.milestone_facts import Acceptance, Report
from tollgate.domain.events.signal import Verdict
from tollgate.kernel.ids import MilestoneId
from tollgate.kernel.money import Money


@dataclass(frozen=True, slots=True)
class Gap:
    """A milestone for which the proof fails, and why."""

    contract: str
    milestone: str
    problem: str


def prove(
    contract: Contract,
    milestone: MilestoneId,
    said: tuple[Report | None, Acceptance | None],
    live_minor: int,
    open_items: Sequence[str],
) -> Gap | None:
    """Whether one reported or billed milestone is complete.

    A milestone is released when the standing report says done and, where the contract asks for
    it, the client accepted. What the versions released at the completion date must be covered by
    live legs; anything else needs an open review item that names it.
    """
    report, acceptance = said
    accepted = acceptance is not None and acceptance.verdict is Verdict.ACCEPTED
    done = report is not None and report.completed
    if open_items:
        return None
    if not done:
        if live_minor:
            return Gap(
                contract.id,
                milestone,
                f"{Money(live_minor, contract.currency)} is billed and the work is not done",
            )
        return None
    assert report is not None
    if contract.acceptance_required and not accepted:
        if live_minor and acceptance is not None:
            return Gap(contract.id, milestone, f"billed, and the client says {acceptance.verdict}")
        if live_minor:
            return None
        return Gap(contract.id, milestone, "done, not accepted, and no item is open")
    version = contract.in_force(report.completed_on) if report.completed_on else None
    if version is None or version.term(milestone) is None:
        return Gap(contract.id, milestone, "done on a day without contract terms, no item is open")
    released = version.released_minor(milestone)
    if live_minor != released:
        billed = Money(live_minor, contract.currency)
        return Gap(
            contract.id,
            milestone,
            f"released {Money(released, contract.currency)}, billed {billed}, no item is open",
        )
    return None
