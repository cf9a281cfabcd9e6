"""From a billing event and the contract to a draft, or the reasons why none can be made."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tollgate.domain.contracts.contract import Contract, ContractVersion, Term
from tollgate.domain.contracts.parties import Customer
from tollgate.domain.contracts.purchase_orders import PurchaseOrder, choose
from tollgate.domain.events.billing_event import BillingKey
from tollgate.domain.events.milestone_facts import Acceptance, Report
from tollgate.domain.pricing.draft import Draft, DraftLine
from tollgate.domain.pricing.milestone import milestone_amounts
from tollgate.domain.pricing.tax import TaxRate, rate_for, tax_lines
from tollgate.kernel.decision import Hold
from tollgate.kernel.evidence import record
from tollgate.kernel.money import BASIS_POINTS, rounded
from tollgate.kernel.reasons import Reason

Amounts = tuple[tuple[str, str, int], ...] | None
# A billing model is one function and one row; time and materials, retainers and usage come here.
BILLING_MODELS: Mapping[str, Callable[[Contract, ContractVersion, Term, BillingKey], Amounts]] = {
    "milestone": milestone_amounts,
}


@dataclass(frozen=True, slots=True)
class Question:
    """Everything that a price depends on."""

    key: BillingKey
    contract: Contract
    version: ContractVersion
    term: Term
    payer: Customer
    rates: Sequence[TaxRate]
    orders: Sequence[PurchaseOrder]
    on: date
    report: Report | None
    acceptance: Acceptance | None
    model: str = "milestone"


def price(question: Question) -> Draft | tuple[Hold, ...]:
    """The draft for one payer's share of one milestone, or every reason why there is none."""
    q = question
    amounts = BILLING_MODELS[q.model](q.contract, q.version, q.term, q.key)
    if amounts is None:
        return (
            Hold(
                Reason.UNPRICEABLE,
                f"{q.key.payer} has no share in contract {q.contract.id}",
                (record(f"contract:{q.contract.id}", "payers", q.key.payer),),
            ),
        )
    rates: dict[str, TaxRate] = {}
    gaps: list[Hold] = []
    for treatment in dict.fromkeys(treatment for _, treatment, _ in amounts):
        rate = rate_for(q.rates, treatment, q.payer.country, q.payer.region, q.on)
        if rate is None:
            gaps.append(_unmapped(q, treatment))
        else:
            rates[treatment] = rate
    if gaps:
        return tuple(gaps)
    lines = tuple(
        DraftLine(description, net, treatment, rates[treatment].rate_bp)
        for description, treatment, net in amounts
    )
    net = sum(line.net_minor for line in lines)
    taxes = tax_lines(lines, rates)
    gross = net + sum(tax.tax_minor for tax in taxes)
    order = choose(q.orders, q.on, net)
    return Draft(
        key=q.key,
        entity=q.contract.entity,
        payer=q.payer.id,
        contract_version=q.version.number,
        currency=q.contract.currency,
        lines=lines,
        taxes=taxes,
        holdback_minor=rounded(gross * q.contract.holdback_bp, BASIS_POINTS),
        order=order.id if order else None,
        po_number=order.number if order else "",
        net_days=q.contract.net_days,
        completed_on=q.report.completed_on if q.report else None,
        references=_references(q),
    )


def _unmapped(q: Question, treatment: str) -> Hold:
    place = f"{q.payer.country} {q.payer.region}".strip()
    return Hold(
        Reason.TAX_MAPPING_MISSING,
        f"{q.contract.entity} has no rate for {treatment!r} to customers in {place}",
        (record(f"legal_entity:{q.contract.entity}", "tax_rates", f"{treatment} {place}"),),
    )


def _references(q: Question) -> tuple[tuple[str, str], ...]:
    """What a client's accounts payable looks for beside the amount."""
    pairs = [
        ("contract", f"{q.contract.id} {q.contract.title}".strip()),
        ("milestone", f"{q.term.milestone} {q.term.name}".strip()),
    ]
    if q.contract.project_code:
        pairs.append(("project", q.contract.project_code))
    if q.acceptance is not None:
        who = q.acceptance.signatory_name or "client"
        pairs.append(("acceptance", f"{who}, {q.acceptance.decided_on.isoformat()}"))
    return tuple(pairs)
