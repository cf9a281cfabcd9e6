"""A finding: what was lost or is at risk, how sure that is, and the rows that prove it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from tollgate.domain.leakage.records import Source
from tollgate.kernel.money import Money, rounded

SURE = 85
LIKELY = 60
_YEAR_DAYS = 365
_BASIS_POINTS = 10_000


class Group(StrEnum):
    """What kind of money it is; only the first three are leakage and are added up."""

    NOT_BILLED = "not_billed"
    NOT_COLLECTED = "not_collected"
    COST_OF_DELAY = "cost_of_delay"
    EXPOSURE = "exposure"
    IN_BANK = "in_bank"


LEAKAGE = (Group.NOT_BILLED, Group.NOT_COLLECTED, Group.COST_OF_DELAY)


class Kind(StrEnum):
    """What went wrong."""

    NEVER_BILLED = "never_billed"
    CHANGE_ORDER_UNBILLED = "change_order_unbilled"
    HOLDBACK_UNRELEASED = "holdback_unreleased"
    TIME_UNAPPROVED = "time_unapproved"
    TIME_UNBILLED = "time_unbilled"
    COUNT_BEHIND = "count_behind"
    UNDER_CONTRACT = "under_contract"
    BILLED_LATE = "billed_late"
    BILLED_EARLY = "billed_early"
    BILLED_TWICE = "billed_twice"
    OVER_CONTRACT = "over_contract"
    DISPUTE_COST = "dispute_cost"
    CASH_UNAPPLIED = "cash_unapplied"
    PAID_SHORT = "paid_short"


@dataclass(frozen=True, slots=True)
class KindInfo:
    """How a kind is presented: its name, its group and what to do about it."""

    title: str
    group: Group
    what_to_do: str


KINDS: dict[Kind, KindInfo] = {
    Kind.NEVER_BILLED: KindInfo(
        "Finished, never billed",
        Group.NOT_BILLED,
        "Bill it now; ask the project manager for the proof of completion first.",
    ),
    Kind.CHANGE_ORDER_UNBILLED: KindInfo(
        "Change order not billed",
        Group.NOT_BILLED,
        "Bill the approved change order; attach the signed copy.",
    ),
    Kind.HOLDBACK_UNRELEASED: KindInfo(
        "Holdback not released",
        Group.NOT_BILLED,
        "Ask the client to release the holdback and bill it.",
    ),
    Kind.TIME_UNAPPROVED: KindInfo(
        "Billable time not approved",
        Group.NOT_BILLED,
        "Have the project manager approve or reject these hours this week.",
    ),
    Kind.TIME_UNBILLED: KindInfo(
        "Approved time not billed",
        Group.NOT_BILLED,
        "Put these hours on the next invoice, or write them off by decision.",
    ),
    Kind.COUNT_BEHIND: KindInfo(
        "Recurring count fell behind",
        Group.NOT_BILLED,
        "Correct the recurring line to the count in use; back-bill as the agreement allows.",
    ),
    Kind.UNDER_CONTRACT: KindInfo(
        "Billed less than agreed",
        Group.NOT_BILLED,
        "Compare the invoices with the contract and bill the difference.",
    ),
    Kind.BILLED_LATE: KindInfo(
        "Billed late (interest-free loan)",
        Group.COST_OF_DELAY,
        "Bill on the day of completion; find out what the bill waited for.",
    ),
    Kind.BILLED_EARLY: KindInfo(
        "Billed before it was due",
        Group.EXPOSURE,
        "Check the contract's billing trigger; expect a dispute, do not dun it yet.",
    ),
    Kind.BILLED_TWICE: KindInfo(
        "Billed twice",
        Group.EXPOSURE,
        "Credit the second invoice before the client finds it.",
    ),
    Kind.OVER_CONTRACT: KindInfo(
        "Billed more than agreed",
        Group.EXPOSURE,
        "Find the change order that covers it, or credit the excess.",
    ),
    Kind.DISPUTE_COST: KindInfo(
        "Disputes eat the margin",
        Group.NOT_COLLECTED,
        "Settle the open disputes, then remove their cause at the source.",
    ),
    Kind.CASH_UNAPPLIED: KindInfo(
        "Cash not applied",
        Group.IN_BANK,
        "Apply the payment to its invoice, or ask the client what it is for.",
    ),
    Kind.PAID_SHORT: KindInfo(
        "Paid short",
        Group.NOT_COLLECTED,
        "Ask the client for the reason; collect the rest or write it off by decision.",
    ),
}


@dataclass(frozen=True, slots=True)
class Part:
    """What one row adds to (or takes from) a finding.

    `of` is the amount that the row states in `column`; `counted` is the signed part of it that this
    finding counts. `times` tells a product ("(12 - 9) x 45.00") where the amount is not stated.
    """

    at: Source
    column: str
    of: Money
    counted: Money
    times: str = ""


@dataclass(frozen=True, slots=True)
class Whom:
    """Customer, project and project manager as people write them; "" where not told."""

    customer: str = ""
    project: str = ""
    manager: str = ""


NOBODY = Whom()


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to act on. Its money is the sum of its parts, or the interest on that sum for
    `interest_days` at `interest_bp` a year (365 days)."""

    kind: Kind
    title: str
    because: str
    confidence: int
    parts: tuple[Part, ...]
    also: tuple[Source, ...] = ()
    days: int | None = None
    interest_days: int = 0
    interest_bp: int = 0
    whom: Whom = NOBODY

    @property
    def principal(self) -> Money:
        """The sum of the parts."""
        return Money(sum(part.counted.minor for part in self.parts), self.currency)

    @property
    def currency(self) -> str:
        return self.parts[0].counted.currency

    @property
    def money(self) -> Money:
        """What the finding costs or puts at risk."""
        principal = self.principal
        if self.interest_bp:
            return interest(principal, self.interest_days, self.interest_bp)
        return principal

    @property
    def group(self) -> Group:
        return KINDS[self.kind].group

    @property
    def rows(self) -> tuple[Source, ...]:
        """Every row it rests on, in order, once."""
        return tuple(dict.fromkeys((*(part.at for part in self.parts), *self.also)))


def interest(principal: Money, days: int, basis_points: int) -> Money:
    """Simple interest for a number of days of a 365-day year, half a cent away from zero."""
    return Money(
        rounded(principal.minor * days * basis_points, _YEAR_DAYS * _BASIS_POINTS),
        principal.currency,
    )


def whole(at: Source, column: str, amount: Money) -> Part:
    """A part that counts all of a row's amount."""
    return Part(at, column, amount, amount)


def minus(at: Source, column: str, of: Money, taken: Money) -> Part:
    """A part that takes `taken` of a row's amount away."""
    return Part(at, column, of, -taken)


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Sure ones before unsure ones, then by money; ties by the rows, so that runs agree."""
    return sorted(
        findings,
        key=lambda one: (one.confidence < LIKELY, -one.money.minor, one.kind, one.rows),
    )
