"""The milestone billing model: a fixed fee, released when the work is accepted."""

from __future__ import annotations

from tollgate.domain.contracts.contract import Contract, ContractVersion, Term
from tollgate.domain.events.billing_event import BillingKey
from tollgate.kernel.money import Money


def milestone_amounts(
    contract: Contract, version: ContractVersion, term: Term, key: BillingKey
) -> tuple[tuple[str, str, int], ...] | None:
    """(description, tax treatment, net in minor units) for each line of this payer's share; None
    when the payer has no share."""
    whole = Money(version.released_minor(term.milestone), contract.currency)
    share = contract.share_of(key.payer, whole)
    if share is None:
        return None
    parts = share.split([line.weight for line in term.lines])
    return tuple(
        (line.description, line.tax_treatment, part.minor)
        for line, part in zip(term.lines, parts, strict=True)
    )
