"""Tax per line by treatment, summed and rounded per rate as EN 16931 wants it (BR-CO-17)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tollgate.domain.pricing.draft import DraftLine, TaxLine
from tollgate.kernel.money import BASIS_POINTS, rounded


class Treatment(StrEnum):
    STANDARD = "standard"
    REDUCED = "reduced"
    ZERO = "zero"
    EXEMPT = "exempt"
    REVERSE_CHARGE = "reverse_charge"


# The seller charges nothing under these, so a rate other than 0 is a mistake in the table.
UNTAXED = frozenset({Treatment.ZERO, Treatment.EXEMPT, Treatment.REVERSE_CHARGE})


@dataclass(frozen=True, slots=True)
class TaxRate:
    """What a legal entity charges under one treatment for customers of one place, from a day on.
    `rate_bp` is in hundredths of a percent; an empty region means the whole country."""

    treatment: str
    country: str
    region: str
    rate_bp: int
    label: str
    valid_from: date


def rate_for(
    rates: Iterable[TaxRate], treatment: str, country: str, region: str, on: date
) -> TaxRate | None:
    """The rate in force: the customer's region before the whole country, the latest start day."""
    fitting = [
        rate
        for rate in rates
        if rate.treatment == treatment
        and rate.country == country
        and rate.region in ("", region)
        and rate.valid_from <= on
    ]
    return max(fitting, key=lambda rate: (rate.region != "", rate.valid_from), default=None)


def tax_lines(lines: Iterable[DraftLine], rates: Mapping[str, TaxRate]) -> tuple[TaxLine, ...]:
    """One tax line per treatment and rate, in the order of the lines."""
    bases: dict[tuple[str, int], int] = {}
    for line in lines:
        place = (line.tax_treatment, line.rate_bp)
        bases[place] = bases.get(place, 0) + line.net_minor
    return tuple(
        TaxLine(
            treatment=treatment,
            rate_bp=rate_bp,
            label=rates[treatment].label,
            base_minor=base,
            tax_minor=rounded(base * rate_bp, BASIS_POINTS),
        )
        for (treatment, rate_bp), base in bases.items()
    )
