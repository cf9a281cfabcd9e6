"""Change orders: only a signed one alters what may be billed, by making a new contract version."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from tollgate.domain.contracts.contract import ContractVersion, Term, TermLine
from tollgate.kernel.errors import BadInput
from tollgate.kernel.ids import ContractId, MilestoneId
from tollgate.kernel.state_machine import Machine


class ChangeState(StrEnum):
    DRAFT = "draft"
    SIGNED = "signed"
    REJECTED = "rejected"


class ChangeMove(StrEnum):
    SIGN = "sign"
    REJECT = "reject"


CHANGE_ORDER = Machine(
    "change order",
    ChangeState.DRAFT,
    {
        (ChangeState.DRAFT, ChangeMove.SIGN): ChangeState.SIGNED,
        (ChangeState.DRAFT, ChangeMove.REJECT): ChangeState.REJECTED,
    },
)


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """What a change order does to one milestone: a signed difference, in minor units. A milestone
    that the contract does not know yet is added under `name`."""

    milestone: MilestoneId
    name: str
    difference_minor: int


@dataclass(frozen=True, slots=True)
class ChangeOrder:
    contract: ContractId
    number: str
    title: str
    state: ChangeState
    effective_on: date | None
    lines: tuple[ChangeLine, ...]
    ceiling_difference_minor: int = 0
    decided_on: date | None = None

    @property
    def difference_minor(self) -> int:
        """By how much the contract value changes."""
        return sum(line.difference_minor for line in self.lines)

    def touches(self, milestone: MilestoneId) -> bool:
        return any(line.milestone == milestone for line in self.lines)


def apply(order: ChangeOrder, latest: ContractVersion) -> ContractVersion:
    """The version that a signed change order makes of the latest one.

    A milestone that it adds comes last and is planned for the day the order takes effect.

    Percentages are fixed to the amounts they stood for, so that a change to one milestone never
    moves another.

    Raises:
        BadInput: a milestone or the contract would fall below zero, or the order takes effect
            on no day or before the version it changes.
    """
    if order.effective_on is None:
        raise BadInput("has no day on which it takes effect", where=f"change order {order.number}")
    if order.effective_on < latest.effective_on:
        raise BadInput(
            f"takes effect on {order.effective_on}, before version {latest.number} "
            f"of {latest.effective_on}",
            where=f"change order {order.number}",
        )
    terms = {
        t.milestone: replace(t, amount_minor=latest.released_minor(t.milestone), percent_bp=None)
        for t in latest.terms
    }
    following = max((t.sequence for t in latest.terms), default=0)
    for line in order.lines:
        known = terms.get(line.milestone)
        if known is None:
            following += 1
            known = Term(
                milestone=line.milestone,
                sequence=following,
                name=line.name or line.milestone,
                lines=(TermLine(line.name or line.milestone, 1, _treatment(latest)),),
                amount_minor=0,
                planned_on=order.effective_on,
                clause=f"change order {order.number}",
            )
        amount = (known.amount_minor or 0) + line.difference_minor
        if amount < 0:
            raise BadInput(
                f"milestone {line.milestone} would fall below zero",
                where=f"change order {order.number}",
            )
        terms[line.milestone] = replace(known, amount_minor=amount)
    ceiling = latest.ceiling_minor
    if ceiling is not None:
        ceiling += order.ceiling_difference_minor
    value = latest.value_minor + order.difference_minor
    if value < 0 or (ceiling is not None and ceiling < 0):
        raise BadInput("the contract would fall below zero", where=f"change order {order.number}")
    return ContractVersion(
        number=latest.number + 1,
        effective_on=order.effective_on,
        value_minor=value,
        terms=tuple(terms.values()),
        ceiling_minor=ceiling,
        change_order=order.number,
    )


def _treatment(version: ContractVersion) -> str:
    """How work that a change order adds is taxed: like the contract's last milestone."""
    if not version.terms:
        return TermLine("").tax_treatment
    return version.terms[-1].lines[-1].tax_treatment
