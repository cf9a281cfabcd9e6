"""A posted document as its client reads it: what a printed invoice or credit note says, before
language and layout."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.domain.invoicing.posted import Line
from tollgate.kernel.calendar import parse_date
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money


@dataclass(frozen=True, slots=True)
class Party:
    """The seller or the buyer (EN 16931: BG-4 and BG-7); empty where a field is not known."""

    name: str
    country: str
    region: str = ""
    address_line: str = ""
    postal_code: str = ""
    city: str = ""
    tax_id: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """Where the money goes (BG-17); `number` is an IBAN or what the country uses instead."""

    bank: str = ""
    number: str = ""
    bic: str = ""


@dataclass(frozen=True, slots=True)
class TaxPart:
    """The tax of all lines with one treatment and rate (BG-23)."""

    treatment: str
    rate_bp: int
    label: str
    base: Money
    tax: Money


@dataclass(frozen=True, slots=True)
class Accepted:
    """The client's acceptance of the work; `by` is empty when only the client is known to have
    accepted, `document` when it came without a paper."""

    by: str
    on: date
    document: str = ""


@dataclass(frozen=True, slots=True)
class References:
    """What the client's accounts payable looks for beside the amount."""

    contract: str = ""
    milestone: str = ""
    project: str = ""
    po_number: str = ""
    completed_on: date | None = None
    accepted: Accepted | None = None


@dataclass(frozen=True, slots=True)
class Credited:
    """The invoice that a credit note reverses."""

    number: str
    issued_on: date


@dataclass(frozen=True, slots=True)
class Printed:
    """One document to print; amounts of a credit note are positive, as they are posted.
    `number` is None while an external system has not given it one, `language` is ISO 639-1.
    A `duplicate` stands for a document that a former system issued."""

    kind: DocumentKind
    number: str | None
    language: str
    seller: Party
    buyer: Party
    account: Account
    references: References
    issued_on: date
    due_on: date
    lines: tuple[Line, ...]
    taxes: tuple[TaxPart, ...]
    net: Money
    tax: Money
    gross: Money
    holdback: Money
    credited: Credited | None = None
    duplicate: bool = False

    @property
    def due(self) -> Money:
        """What falls due at the payment term: the gross amount without the holdback."""
        return self.gross - self.holdback


_ACCEPTED = re.compile(r"(.*), (\d{4}-\d{2}-\d{2})", re.DOTALL | re.ASCII)


def read_accepted(reference: str) -> Accepted | None:
    """The acceptance that a draft refers to as "who, ISO date"; None for any other text."""
    found = _ACCEPTED.fullmatch(reference)
    if found is None:
        return None
    try:
        on = parse_date(found[2])
    except BadInput:
        return None
    return Accepted("" if found[1] == "client" else found[1], on)
