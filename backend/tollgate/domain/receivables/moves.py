"""What may follow from a client's mail. The list is closed: nothing here posts, credits, marks as
paid or sends; it opens, pauses, reminds people or asks them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tollgate.kernel.evidence import Evidence
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Reason

Proof = tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class OpenDispute:
    """Freeze a slice of an invoice; the rest stays collectable. `line` is the position of the
    line concerned, where it is one."""

    invoice: str
    amount: Money
    reason: Reason
    line: int | None
    proof: Proof


@dataclass(frozen=True, slots=True)
class PauseReminders:
    """No reminders about this much of an invoice before the day after `until`."""

    invoice: str
    amount: Money
    until: date
    why: Reason


@dataclass(frozen=True, slots=True)
class TakePromise:
    """The client promises to pay this much of an invoice on a day."""

    invoice: str
    amount: Money
    on: date
    proof: Proof


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Look again on a day; `invoice` is empty when it concerns the customer as a whole."""

    on: date
    why: str
    invoice: str = ""


@dataclass(frozen=True, slots=True)
class AskMatching:
    """Somebody looks for the payment that the client says was made."""

    invoices: tuple[str, ...]
    proof: Proof


@dataclass(frozen=True, slots=True)
class PrepareDocuments:
    """Somebody sends the documents of these invoices."""

    invoices: tuple[str, ...]
    proof: Proof


@dataclass(frozen=True, slots=True)
class ConfirmAcceptance:
    """Somebody decides whether this sentence accepts the milestone; both may be empty."""

    contract: str
    milestone: str
    proof: Proof


@dataclass(frozen=True, slots=True)
class Quarantine:
    """Keep the mail apart: nobody acts on it before it was checked by another way."""

    why: str
    proof: Proof = ()


@dataclass(frozen=True, slots=True)
class AskPerson:
    """A person reads the mail, for this reason."""

    reason: Reason
    why: str
    proof: Proof = ()


@dataclass(frozen=True, slots=True)
class FileAway:
    """Nothing has to be done."""

    why: str


Move = (
    OpenDispute
    | PauseReminders
    | TakePromise
    | FollowUp
    | AskMatching
    | PrepareDocuments
    | ConfirmAcceptance
    | Quarantine
    | AskPerson
    | FileAway
)
