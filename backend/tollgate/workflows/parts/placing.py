"""Where a document belongs, by what it names and what is on record now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tollgate.domain.contracts.change_orders import ChangeOrder, ChangeState
from tollgate.domain.contracts.contract import Contract
from tollgate.domain.events.milestone_facts import Acceptance
from tollgate.domain.events.placing import (
    Candidate,
    Named,
    Placing,
    Work,
    WorkKind,
    place,
    rank_contracts,
)
from tollgate.domain.events.signal import Verdict
from tollgate.kernel.ids import ContractId, MilestoneId
from tollgate.kernel.money import Money
from tollgate.store import contracts, facts, sign_offs
from tollgate.store.database import Tx

# Types of document, and what they can be about; every other type may speak of a milestone.
_ABOUT = {
    "change_order": WorkKind.CHANGE_ORDER,
    "purchase_order": WorkKind.CONTRACT,
    "statement_of_work": WorkKind.CONTRACT,
}
_CONTRACTS_LOOKED_AT = 12


def named(values: Mapping[str, Any]) -> Named:
    """What a reading (as stored with its advice) names."""
    amount = values["amount"]
    return Named(
        client=values["client"],
        project=values["project"],
        project_code=values["project_code"],
        milestone=values["milestone"],
        amount=Money.parse(amount["amount"], amount["currency"]) if amount else None,
        po_number=values["po_number"],
        change_order_number=values["change_order_number"],
        about=about(values["document_type"]),
    )


def about(document_type: str) -> WorkKind:
    return _ABOUT.get(document_type, WorkKind.MILESTONE)


def find_place(tx: Tx, said: Named, claim: tuple[str, str] | None, sender: str) -> Placing:
    """Rank every contract by what the document names, and the work of the best ones."""
    ranked = rank_contracts(said, sign_offs.heads(tx), sender)
    looked_at = ranked[:_CONTRACTS_LOOKED_AT]
    if claim is not None and all(head.contract != claim[0] for head, _, _ in looked_at):
        mine = next((one for one in ranked if one[0].contract == claim[0]), None)
        if mine is None:
            mine = next((h, 0, ()) for h in sign_offs.heads(tx) if h.contract == claim[0])
        looked_at.append(mine)
    codes = [head.contract for head, _, _ in looked_at]
    return place(said, looked_at, list(_works(tx, codes)), claim)


def _works(tx: Tx, codes: list[str]) -> Iterator[Work]:
    orders = contracts.change_orders(tx, codes)
    _, accepted = facts.milestone_facts(tx, codes)
    for code, contract in contracts.contracts(tx, codes).items():
        yield Work(WorkKind.CONTRACT, code, "", contract.title, 0)
        yield from _milestones(contract, accepted)
        for position, order in enumerate(orders.get(code, ()), 1):
            if order.state is ChangeState.DRAFT:
                yield _change(contract, order, position)


def _milestones(
    contract: Contract, accepted: Mapping[tuple[ContractId, MilestoneId], Acceptance]
) -> Iterator[Work]:
    latest = contract.versions[-1]
    for term in latest.terms:
        whole = Money(latest.released_minor(term.milestone), contract.currency)
        shares = [contract.share_of(share.customer, whole) for share in contract.shares()]
        standing = accepted.get((contract.id, term.milestone))
        yield Work(
            kind=WorkKind.MILESTONE,
            contract=contract.id,
            code=term.milestone,
            name=term.name,
            position=term.sequence,
            amounts=(whole, *(share for share in shares if share is not None)),
            awaited=contract.acceptance_required
            and (standing is None or standing.verdict is not Verdict.ACCEPTED),
        )


def _change(contract: Contract, order: ChangeOrder, position: int) -> Work:
    return Work(
        kind=WorkKind.CHANGE_ORDER,
        contract=contract.id,
        code=order.number,
        name=order.title,
        position=position,
        amounts=(Money(order.difference_minor, contract.currency),),
        awaited=True,
    )


def released(tx: Tx, contract: str, milestone: str) -> Money | None:
    """What a milestone releases by the newest version of its contract."""
    found = contracts.contracts(tx, [contract]).get(ContractId(contract))
    if found is None or found.versions[-1].term(MilestoneId(milestone)) is None:
        return None
    return Money(found.versions[-1].released_minor(MilestoneId(milestone)), found.currency)


def candidate_json(candidate: Candidate) -> dict[str, Any]:
    """A candidate as it is stored and shown."""
    milestone = candidate.kind is WorkKind.MILESTONE
    change = candidate.kind is WorkKind.CHANGE_ORDER
    return {
        "contract": candidate.contract,
        "milestone": candidate.work if milestone else "",
        "change_order": candidate.work if change else "",
        "points": candidate.points,
        "reasons": list(candidate.reasons),
    }
