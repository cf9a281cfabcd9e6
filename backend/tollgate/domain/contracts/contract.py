"""Contracts: effective-dated versions of what may be billed, milestone by milestone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from tollgate.kernel.ids import ContractId, CustomerId, EntityId, MilestoneId
from tollgate.kernel.money import BASIS_POINTS, Money, largest_remainder


@dataclass(frozen=True, slots=True)
class TermLine:
    """One line of a milestone: what is billed, its share of the amount, how it is taxed."""

    description: str
    weight: int = 1
    tax_treatment: str = "standard"


@dataclass(frozen=True, slots=True)
class Term:
    """What one version of a contract says about one milestone: an amount, or a percentage of the
    contract value in basis points, never both."""

    milestone: MilestoneId
    sequence: int
    name: str
    lines: tuple[TermLine, ...]
    amount_minor: int | None = None
    percent_bp: int | None = None
    planned_on: date | None = None
    clause: str = ""

    def __post_init__(self) -> None:
        if (self.amount_minor is None) == (self.percent_bp is None):
            raise ValueError("a milestone has either an amount or a percentage")


@dataclass(frozen=True, slots=True)
class PayerShare:
    """A customer that pays part of every milestone, by weight."""

    customer: CustomerId
    weight: int


@dataclass(frozen=True, slots=True)
class ContractVersion:
    """The contract as it stands from `effective_on` until the next version takes over."""

    number: int
    effective_on: date
    value_minor: int
    terms: tuple[Term, ...]
    ceiling_minor: int | None = None
    change_order: str | None = None
    _by_milestone: dict[MilestoneId, Term] = field(init=False, repr=False, compare=False)
    _amounts: dict[MilestoneId, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_milestone", {term.milestone: term for term in self.terms})
        object.__setattr__(self, "_amounts", _amounts(self.value_minor, self.terms))

    def term(self, milestone: MilestoneId) -> Term | None:
        return self._by_milestone.get(milestone)

    def released_minor(self, milestone: MilestoneId) -> int:
        """The value that this milestone releases, in minor units.

        Percentages split the contract value by largest remainder, so that milestones which make
        up 100 % add up to the value to the cent.
        """
        return self._amounts[milestone]


def _amounts(value_minor: int, terms: Iterable[Term]) -> dict[MilestoneId, int]:
    amounts = {t.milestone: t.amount_minor for t in terms if t.amount_minor is not None}
    percents = {t.milestone: t.percent_bp for t in terms if t.percent_bp is not None}
    if percents:
        rest = max(0, BASIS_POINTS - sum(percents.values()))
        parts = largest_remainder(value_minor, (*percents.values(), rest))
        amounts |= dict(zip(percents, parts, strict=False))
    return amounts


@dataclass(frozen=True, slots=True)
class Contract:
    """An agreement of one legal entity with one customer."""

    id: ContractId
    entity: EntityId
    customer: CustomerId
    title: str
    currency: str
    starts_on: date
    ends_on: date | None
    versions: tuple[ContractVersion, ...]
    payers: tuple[PayerShare, ...] = ()
    net_days: int = 30
    holdback_bp: int = 0
    acceptance_required: bool = True
    in_order: bool = False
    po_required: bool = False
    project_type: str = ""
    project_code: str = ""
    pm_email: str = ""
    service_line: str = ""
    acceptance_clause: str = ""
    payment_clause: str = ""

    def managed_by(self, person: str) -> bool:
        """Whether a person (an e-mail address) is its project manager; where none is named, every
        project manager is."""
        return self.pm_email.strip().lower() in ("", person.lower())

    def in_force(self, on: date) -> ContractVersion | None:
        """The version that governs a day, or None outside the contract's life."""
        if on < self.starts_on or (self.ends_on is not None and on > self.ends_on):
            return None
        current = None
        for version in self.versions:
            if version.effective_on <= on:
                current = version
        return current

    def shares(self) -> tuple[PayerShare, ...]:
        """Who pays, in order; the customer alone when nothing else was agreed."""
        return self.payers or (PayerShare(self.customer, 1),)

    def share_of(self, payer: CustomerId, whole: Money) -> Money | None:
        """A payer's share of an amount; the shares of all payers add up to the whole."""
        if not self.payers:
            return whole if payer == self.customer else None
        shares = self.shares()
        parts = whole.split([share.weight for share in shares])
        for share, part in zip(shares, parts, strict=True):
            if share.customer == payer:
                return part
        return None
