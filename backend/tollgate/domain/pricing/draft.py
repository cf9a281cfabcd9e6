"""The draft: what would be billed, with a digest that approvals and previews bind to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tollgate.domain.events.billing_event import BillingKey
from tollgate.kernel.digest import canonical, digest_bytes
from tollgate.kernel.ids import ContractId, CustomerId, EntityId, MilestoneId, OrderId
from tollgate.kernel.money import Money


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One line; the amount is net of tax, in minor units of the draft's currency."""

    description: str
    net_minor: int
    tax_treatment: str
    rate_bp: int


@dataclass(frozen=True, slots=True)
class TaxLine:
    """The tax of all lines with one treatment and rate (EN 16931: BG-23)."""

    treatment: str
    rate_bp: int
    label: str
    base_minor: int
    tax_minor: int


@dataclass(frozen=True, slots=True)
class Draft:
    """What one billing event would bill: the value that gate, preview, approval, PDF and target
    all read. `holdback_minor` is the part of the gross amount that falls due later; `text` is the
    canonical JSON that `digest` seals."""

    key: BillingKey
    entity: EntityId
    payer: CustomerId
    contract_version: int
    currency: str
    lines: tuple[DraftLine, ...]
    taxes: tuple[TaxLine, ...]
    holdback_minor: int
    order: OrderId | None
    po_number: str
    net_days: int
    completed_on: date | None
    references: tuple[tuple[str, str], ...] = ()
    net_minor: int = field(init=False)
    tax_minor: int = field(init=False)
    net: Money = field(init=False)
    gross: Money = field(init=False)
    text: str = field(init=False, repr=False)
    digest: str = field(init=False)

    def __post_init__(self) -> None:
        net = sum([line.net_minor for line in self.lines])
        tax = sum([tax.tax_minor for tax in self.taxes])
        object.__setattr__(self, "net_minor", net)
        object.__setattr__(self, "tax_minor", tax)
        object.__setattr__(self, "net", Money(net, self.currency))
        object.__setattr__(self, "gross", Money(net + tax, self.currency))
        text = canonical(self.as_json())
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "digest", digest_bytes(text.encode()))

    @property
    def gross_minor(self) -> int:
        return self.net_minor + self.tax_minor

    @property
    def due_minor(self) -> int:
        """What falls due at the payment term."""
        return self.gross_minor - self.holdback_minor

    def as_json(self) -> dict[str, Any]:
        """Everything that a person approves when they approve this draft."""
        key = self.key
        return {
            "key": [key.contract, key.milestone, key.payer, key.occurrence],
            "entity": self.entity,
            "version": self.contract_version,
            "currency": self.currency,
            "lines": [
                [line.description, line.net_minor, line.tax_treatment, line.rate_bp]
                for line in self.lines
            ],
            "taxes": [
                [tax.treatment, tax.rate_bp, tax.label, tax.base_minor, tax.tax_minor]
                for tax in self.taxes
            ],
            "holdback": self.holdback_minor,
            "po": self.po_number,
            "net_days": self.net_days,
            "completed_on": self.completed_on.isoformat() if self.completed_on else None,
            "references": [list(pair) for pair in self.references],
        }


def read_draft(body: Mapping[str, Any], order: OrderId | None) -> Draft:
    """The draft that `as_json` wrote; its digest is the same again."""
    contract, milestone, payer, occurrence = body["key"]
    return Draft(
        key=BillingKey(ContractId(contract), MilestoneId(milestone), CustomerId(payer), occurrence),
        entity=EntityId(body["entity"]),
        payer=CustomerId(payer),
        contract_version=body["version"],
        currency=body["currency"],
        lines=tuple(DraftLine(*line) for line in body["lines"]),
        taxes=tuple(TaxLine(*tax) for tax in body["taxes"]),
        holdback_minor=body["holdback"],
        order=order,
        po_number=body["po"],
        net_days=body["net_days"],
        completed_on=date.fromisoformat(body["completed_on"]) if body["completed_on"] else None,
        references=tuple((name, text) for name, text in body["references"]),
    )
