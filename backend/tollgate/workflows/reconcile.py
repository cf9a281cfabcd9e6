"""Reconcile: prove that milestones, invoices, numbers and books agree, or name what does not."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.ledger.completeness import prove
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.decision import Hold
from tollgate.kernel.digest import digest
from tollgate.kernel.evidence import record
from tollgate.kernel.ids import ContractId, MilestoneId
from tollgate.kernel.reasons import Reason
from tollgate.store import audit, contracts, facts, proofs, review
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item


@dataclass(slots=True)
class Reconciled:
    """What was proved and what does not hold, by the name of the proof."""

    milestones: int = 0
    waiting: int = 0
    balances: list[Any] = field(default_factory=list)
    differences: list[tuple[str, str]] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        return not self.differences


def reconcile(firm: Firm) -> Reconciled:
    """Run every proof on one state of the books. It reads only."""
    result = Reconciled()
    with firm.database.read() as tx:
        for codes in proofs.reported_contracts(tx):
            _complete(tx, codes, result)
        for proof, found in (
            ("entry balances", proofs.unbalanced_entries(tx)),
            ("numbers are gapless", proofs.number_gaps(tx)),
            ("documents are booked", proofs.unbooked_documents(tx)),
            ("events and invoices agree", proofs.posted_without_invoice(tx)),
        ):
            result.differences += [(proof, problem) for problem in found]
        result.balances = proofs.trial_balance(tx)
    sums: dict[tuple[str, str], int] = {}
    for row in result.balances:
        place = (row.entity, row.currency)
        sums[place] = sums.get(place, 0) + int(row.amount_minor)
    for (entity, currency), amount in sums.items():
        if amount:
            problem = f"{entity} in {currency} is off by {amount}"
            result.differences.append(("trial balance", problem))
    return result


def _complete(tx: Tx, codes: list[str], result: Reconciled) -> None:
    known = contracts.contracts(tx, codes)
    reports, acceptances = facts.milestone_facts(tx, codes)
    live = proofs.live_net(tx, codes)
    items = proofs.open_items(tx, codes)
    places = sorted(
        {(c, m) for c, m in reports} | {(ContractId(c), MilestoneId(m)) for c, m in live}
    )
    for contract, milestone in places:
        place = (contract, milestone)
        result.milestones += 1
        open_items = items.get(place, [])
        result.waiting += bool(open_items)
        gap = prove(
            known[contract],
            milestone,
            (reports.get(place), acceptances.get(place)),
            live.get(place, 0),
            open_items,
        )
        if gap is not None:
            result.differences.append(
                ("milestones are complete", f"{gap.contract} {gap.milestone}: {gap.problem}")
            )


def reconcile_nightly(firm: Firm) -> Reconciled:
    """Reconcile, remember the result in the audit chain, and put every difference before a
    person."""
    result = reconcile(firm)
    now = firm.world.clock.now()
    said = {
        "milestones": result.milestones,
        "with_open_item": result.waiting,
        "differences": [list(difference) for difference in result.differences],
    }
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        entry = audit.Entry("reconciled", "firm", "schedule", said)
        audit.append(tx, FIRM, now, [entry])
        items = [_item(firm, proof, problem, now) for proof, problem in result.differences]
        review.put(tx, ItemKind.DATA_QUALITY, items)
    return result


def _item(firm: Firm, proof: str, problem: str, now: datetime) -> dict[str, Any]:
    hold = Hold(Reason.BOOKS_DIFFER, f"{proof}: {problem}", (record("books", proof, problem),))
    subject = f"reconcile:{digest([proof, problem])}"
    return hold_item(firm.world.ids.new(), subject, [hold], now)
