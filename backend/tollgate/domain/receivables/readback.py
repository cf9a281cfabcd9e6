"""Payments, credits and voids as another system tells them, and when two tellings are one
payment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tollgate.kernel.money import Money

# A bank's day and the day on which somebody enters the payment may lie this far apart.
DAYS_APART = 5


class SeenKind(StrEnum):
    PAYMENT = "payment"
    CREDIT = "credit"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Seen:
    """One payment, credit or voided document there. `applied` is (id of the document there,
    amount); `gone` is true when it was deleted or taken back; a void has no amount."""

    kind: SeenKind
    external_id: str
    on: date
    amount: Money | None
    applied: tuple[tuple[str, Money], ...]
    gone: bool
    reference: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment on record, or one that is about to be: who paid what, and the invoices it pays
    as (invoice id, minor units), sorted."""

    id: str
    customer: str
    paid_on: date
    amount: Money
    applied: tuple[tuple[str, int], ...]
    sources: frozenset[str]


def same_payment(told: Payment, known: Iterable[Payment]) -> Payment | None:
    """The payment on record that this telling is about: of the same customer and amount, a few
    days apart, for the same invoices (or for none yet), and not told by the same source before.
    The nearest in time counts; at a tie the first."""
    alike = [one for one in known if _alike(told, one)]
    return min(
        alike, key=lambda one: (abs((one.paid_on - told.paid_on).days), one.id), default=None
    )


def _alike(told: Payment, known: Payment) -> bool:
    return (
        known.customer == told.customer
        and known.amount == told.amount
        and abs((known.paid_on - told.paid_on).days) <= DAYS_APART
        and (not known.applied or not told.applied or known.applied == told.applied)
        and not known.sources & told.sources
    )
