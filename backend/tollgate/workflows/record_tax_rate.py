"""Record the rate that a legal entity charges in one place from a day on, and decide again on what
waited for it."""

from __future__ import annotations

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.pricing.tax import UNTAXED, TaxRate, Treatment
from tollgate.kernel.errors import BadInput, Conflict, NotFound
from tollgate.kernel.ids import EntityId
from tollgate.kernel.money import BASIS_POINTS
from tollgate.kernel.reasons import Reason
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, contracts, review
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.redeciding import Became, decide_again


def record_tax_rate(firm: Firm, entity: str, rate: TaxRate, actor: Actor) -> Became:
    """Add a rate. One that is on record is never changed here: a new one begins on a later day, so
    that what was billed before can be explained.

    Raises:
        NotAllowed: the role may not record tax rates.
        NotFound: there is no such legal entity.
        BadInput: no such treatment, a rate that cannot be, or no name for the tax.
        Conflict: a rate for that place begins on that day already.
    """
    actor.require(Right.RECORD_TAX_RATE)
    _refuse_mistakes(rate)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        if EntityId(entity) not in contracts.entities(tx):
            raise NotFound(f"there is no legal entity {entity}")
        known = contracts.tax_rates(tx, [entity]).get(EntityId(entity), ())
        if _place(rate) in {_place(one) for one in known}:
            raise Conflict(f"a rate for that place begins on {rate.valid_from} already")
        contracts.add_tax_rate(tx, entity, rate)
        said = {
            "treatment": rate.treatment,
            "country": rate.country,
            "region": rate.region,
            "rate_bp": rate.rate_bp,
            "label": rate.label,
            "valid_from": rate.valid_from.isoformat(),
        }
        entry = audit.Entry("tax_rate_recorded", f"legal_entity:{entity}", actor.id, said)
        audit.append(tx, FIRM, now, [entry])
        due = review.events_held_for(tx, Reason.TAX_MAPPING_MISSING)
    return decide_again(firm, due, actor.id)


def _place(rate: TaxRate) -> tuple[object, ...]:
    return rate.treatment, rate.country, rate.region, rate.valid_from


def _refuse_mistakes(rate: TaxRate) -> None:
    if rate.treatment not in set(Treatment):
        raise BadInput("is no tax treatment", where="treatment")
    if not 0 <= rate.rate_bp <= BASIS_POINTS:
        raise BadInput("must be from 0 to 100 %", where="rate_percent")
    if rate.treatment in UNTAXED and rate.rate_bp:
        raise BadInput(f"{rate.treatment} is charged at 0", where="rate_percent")
    if not (len(rate.country) == 2 and rate.country.isascii() and rate.country.isupper()):
        raise BadInput("is a country's two capital letters, such as DE", where="country")
    if not rate.label.strip():
        raise BadInput("is what the invoice calls the tax, and empty", where="label")
