"""Rules on what is billed: the milestone exists, is in force, unbilled and priced as agreed."""

from __future__ import annotations

from tollgate.domain.gate.facts import Facts
from tollgate.kernel.decision import KEPT, Answer, Hold, Pass
from tollgate.kernel.evidence import record
from tollgate.kernel.money import Money, percent
from tollgate.kernel.reasons import Reason


def contract_is_in_force(facts: Facts) -> Answer:
    """A version of the contract covers the day on which the work was completed."""
    contract = facts.contract
    source = f"contract:{contract.id}"
    if facts.version is not None:
        return Pass((record(source, "version", facts.version.number),))
    day = facts.report.completed_on if facts.report else None
    span = f"{contract.starts_on} to {contract.ends_on or 'open end'}"
    return Hold(
        Reason.CONTRACT_NOT_IN_FORCE,
        f"contract {contract.id} runs {span}; the work was completed on {day or facts.on}",
        (record(source, "in force", span), record("report", "completed_on", day)),
    )


def milestone_is_in_contract(facts: Facts) -> Answer:
    """The version in force has terms for the milestone."""
    key = facts.event.key
    if facts.version is None or facts.term is not None:
        # Without a version another rule holds; here there is nothing to contradict.
        return KEPT
    return Hold(
        Reason.MILESTONE_UNKNOWN,
        f"version {facts.version.number} of contract {key.contract} has no milestone "
        f"{key.milestone}",
        (record(f"contract:{key.contract}", "version", facts.version.number),),
    )


def milestone_is_unbilled(facts: Facts) -> Answer:
    """No live invoice leg covers this payer's share of the milestone."""
    if facts.live_invoice is None:
        return KEPT
    return Hold(
        Reason.ALREADY_BILLED,
        f"invoice {facts.live_invoice} already bills {facts.event.key}",
        (record(f"invoice:{facts.live_invoice}", "covers", facts.event.key),),
    )


def draft_is_priced(facts: Facts) -> Answer:
    """A price could be made: terms, payer share and tax are all on record."""
    for gap in facts.gaps:
        if gap.reason is not Reason.TAX_MAPPING_MISSING:
            return gap
    if facts.draft is not None and facts.draft.net_minor <= 0:
        return Hold(
            Reason.UNPRICEABLE,
            f"the net amount is {facts.draft.net}; an invoice needs more than nothing",
            (record(f"contract:{facts.contract.id}", "amount", facts.draft.net),),
        )
    return KEPT


def tax_is_mapped(facts: Facts) -> Answer:
    """There is a tax rate for every line, for this legal entity and the payer's place."""
    for gap in facts.gaps:
        if gap.reason is Reason.TAX_MAPPING_MISSING:
            return gap
    if facts.draft is None:
        return KEPT
    return Pass(
        tuple(
            record(f"legal_entity:{facts.entity.id}", "tax", f"{tax.label} {percent(tax.rate_bp)}")
            for tax in facts.draft.taxes
        )
    )


def amount_is_as_agreed(facts: Facts) -> Answer:
    """An amount that the source reported equals what the contract releases."""
    reported = facts.report.amount if facts.report else None
    if reported is None or facts.version is None or facts.term is None:
        return KEPT
    agreed = Money(facts.version.released_minor(facts.term.milestone), facts.contract.currency)
    evidence = (
        record("report", "amount", reported),
        record(f"contract:{facts.contract.id}", facts.term.milestone, agreed),
    )
    if reported.currency != agreed.currency:
        # The currency rule holds; two currencies cannot be compared here.
        return Pass(evidence)
    if abs(reported.minor - agreed.minor) <= facts.policy.amount_tolerance_minor:
        return Pass(evidence)
    return Hold(
        Reason.AMOUNT_DIFFERS,
        f"the source reports {reported}, the contract releases {agreed}",
        evidence,
    )


def currencies_agree(facts: Facts) -> Answer:
    """Contract, report, purchase order and customer speak of one currency."""
    agreed = facts.contract.currency
    spoken = [
        ("report", facts.report.amount.currency if facts.report and facts.report.amount else ""),
        (f"customer:{facts.payer.id}", facts.payer.currency),
    ]
    if facts.order is not None:
        spoken.append((f"purchase_order:{facts.order.number}", facts.order.currency))
    for source, currency in spoken:
        if currency and currency != agreed:
            return Hold(
                Reason.CURRENCY_MISMATCH,
                f"{source} speaks of {currency}, contract {facts.contract.id} of {agreed}",
                (
                    record(source, "currency", currency),
                    record(f"contract:{facts.contract.id}", "currency", agreed),
                ),
            )
    return Pass((record(f"contract:{facts.contract.id}", "currency", agreed),))


def change_orders_are_settled(facts: Facts) -> Answer:
    """No change order that touches the milestone waits for a signature."""
    for change in facts.changes:
        if change.touches(facts.event.key.milestone):
            return Hold(
                Reason.CHANGE_ORDER_UNSIGNED,
                f"change order {change.number} ({change.title}) is still a draft and changes "
                f"milestone {facts.event.key.milestone}",
                (record(f"change_order:{change.contract}/{change.number}", "state", change.state),),
            )
    return KEPT


def ceiling_has_room(facts: Facts) -> Answer:
    """What was billed plus this draft stays within the contract's not-to-exceed ceiling."""
    ceiling = facts.version.ceiling_minor if facts.version else None
    if ceiling is None or facts.draft is None:
        return KEPT
    currency = facts.contract.currency
    after = Money(facts.billed_minor + facts.draft.net_minor, currency)
    limit = Money(ceiling, currency)
    evidence = (
        record(f"contract:{facts.contract.id}", "ceiling", limit),
        record(f"contract:{facts.contract.id}", "billed", Money(facts.billed_minor, currency)),
    )
    if after.minor <= ceiling:
        return Pass(evidence)
    return Hold(Reason.CEILING_EXCEEDED, f"would reach {after} of at most {limit}", evidence)
