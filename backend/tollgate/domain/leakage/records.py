"""The rows of a firm's exports in our words: what was agreed, done, billed, paid, worked."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from tollgate.kernel.money import Money


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """One row of one file, counted as a spreadsheet counts: the first line is row 1."""

    file: str
    row: int

    def __str__(self) -> str:
        return f"{self.file} row {self.row}"


class Status(StrEnum):
    """What a status column says, in our words; empty or unheard-of words are `UNKNOWN`."""

    OPEN = "open"
    DONE = "done"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    DRAFT = "draft"
    PAID = "paid"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"


class Terms(StrEnum):
    """How a project is billed."""

    FIXED = "fixed"
    TIME = "time"
    INTERNAL = "internal"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Project:
    """A project, engagement or job; `contract` is its agreed net value without change orders."""

    at: Source
    ref: str = ""
    name: str = ""
    customer: str = ""
    manager: str = ""
    status: Status = Status.UNKNOWN
    terms: Terms = Terms.UNKNOWN
    contract: Money | None = None
    cost: Money | None = None
    retainage_bp: int = 0
    started_on: date | None = None
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class Milestone:
    """A billable step of a project, or a change order (`change_order`), with its net value.

    `acceptance` says that the export has a place for the client's acceptance, so that an empty one
    means "not accepted" and not "not recorded". `changes` is the id of the milestone that a change
    order enlarges, where it is told. `share_bp` is its share of the contract where its
    amount is not told.
    """

    at: Source
    ref: str = ""
    name: str = ""
    project: str = ""
    customer: str = ""
    manager: str = ""
    status: Status = Status.UNKNOWN
    amount: Money | None = None
    completed_on: date | None = None
    accepted_on: date | None = None
    acceptance: bool = False
    billable: bool = True
    invoiced: bool | None = None
    invoice: str = ""
    change_order: bool = False
    changes: str = ""
    share_bp: int = 0


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """One row of an invoice export: a whole document, or one line of it.

    `net`, `gross`, `tax`, `paid`, `balance` are the document's (repeated on each of its rows when a
    file lists lines); `line_net` is the line's.
    """

    at: Source
    number: str = ""
    credit: bool = False
    issued_on: date | None = None
    due_on: date | None = None
    paid_on: date | None = None
    customer: str = ""
    project: str = ""
    reference: str = ""
    text: str = ""
    item: str = ""
    quantity: Decimal | None = None
    line_net: Money | None = None
    net: Money | None = None
    tax: Money | None = None
    gross: Money | None = None
    paid: Money | None = None
    balance: Money | None = None
    retainage: Money | None = None
    disputed: Money | None = None
    applies_to: str = ""
    status: Status = Status.UNKNOWN


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that came in; `unapplied` is the part its export says belongs to no invoice."""

    at: Source
    ref: str = ""
    paid_on: date | None = None
    customer: str = ""
    invoice: str = ""
    amount: Money | None = None
    unapplied: Money | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class TimeEntry:
    """Hours of a person on a project; `value` is what they are to be billed at."""

    at: Source
    worked_on: date | None = None
    person: str = ""
    project: str = ""
    customer: str = ""
    task: str = ""
    hours: Decimal | None = None
    value: Money | None = None
    billable: bool | None = None
    approved: bool | None = None
    billed: bool | None = None
    invoice: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """What a recurring line should have billed in a period: units in use and the unit's price."""

    at: Source
    customer: str = ""
    item: str = ""
    counted_on: date | None = None
    actual: Decimal | None = None
    billed: Decimal | None = None
    unit_price: Decimal | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Dispute:
    """What a customer contested: the contested amount and, where kept, what was credited."""

    at: Source
    invoice: str = ""
    customer: str = ""
    amount: Money | None = None
    credited: Money | None = None
    opened_on: date | None = None
    status: Status = Status.UNKNOWN
    reason: str = ""


@dataclass(slots=True)
class Records:
    """Everything that was read; `knows` names the columns that were there ("time.billed"), since
    an absent column and an empty cell say different things."""

    projects: list[Project] = field(default_factory=list)
    milestones: list[Milestone] = field(default_factory=list)
    invoices: list[InvoiceRow] = field(default_factory=list)
    payments: list[Payment] = field(default_factory=list)
    time: list[TimeEntry] = field(default_factory=list)
    counts: list[Count] = field(default_factory=list)
    disputes: list[Dispute] = field(default_factory=list)
    knows: set[str] = field(default_factory=set)


def is_done(milestone: Milestone, as_of: date) -> bool:
    """Whether the work is finished: a finished status, or a completion day that has come."""
    if milestone.status in (Status.CANCELLED, Status.REJECTED, Status.DRAFT):
        return False
    if milestone.status in (Status.DONE, Status.ACCEPTED, Status.PAID):
        return True
    done = milestone.accepted_on or milestone.completed_on
    return milestone.status is Status.UNKNOWN and done is not None and done <= as_of
