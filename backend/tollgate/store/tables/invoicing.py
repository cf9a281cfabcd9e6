"""Posted documents, what they cover, and where they were delivered."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from tollgate.domain.invoicing.delivery import DeliveryState
from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.kernel.money import LARGEST_MINOR
from tollgate.store.tables.columns import long_text, money, one_of, within


class SeriesRow(SQLModel, table=True):
    """The next number of a series; the row is locked while numbers are taken."""

    __tablename__ = "series"
    __table_args__ = (one_of("kind", DocumentKind), CheckConstraint("next >= 1", name="next_first"))
    entity: str = Field(primary_key=True, foreign_key="legal_entity.code")
    kind: str = Field(primary_key=True)
    year: int = Field(primary_key=True)
    next: int = 1


class ClosedMonthRow(SQLModel, table=True):
    __tablename__ = "closed_month"
    entity: str = Field(primary_key=True, foreign_key="legal_entity.code")
    month: str = Field(primary_key=True)
    closed_by: str
    closed_at: datetime


class PartyRow(SQLModel, table=True):
    """A seller or a buyer as documents name it, by the digest of what stands there."""

    __tablename__ = "party"
    digest: str = Field(primary_key=True)
    body: str = long_text()


class InvoiceRow(SQLModel, table=True):
    """A posted document. `position` is its place in the gapless series; documents that came from
    elsewhere, or wait for a number from there, have none. `draft` is canonical JSON."""

    __tablename__ = "invoice"
    __table_args__ = (
        one_of("kind", DocumentKind),
        UniqueConstraint("entity", "number"),
        UniqueConstraint("entity", "kind", "year", "position"),
        UniqueConstraint("credits"),
        within("net_minor", 1),
        within("tax_minor"),
        within("holdback_minor"),
        CheckConstraint("gross_minor = net_minor + tax_minor", name="gross_adds_up"),
        CheckConstraint("holdback_minor <= gross_minor", name="holdback_within"),
        CheckConstraint("(kind = 'credit_note') = (credits IS NOT NULL)", name="credit_names"),
        CheckConstraint("position IS NULL OR number IS NOT NULL", name="position_numbered"),
        # Holds all that open balances are reckoned from: the wide rows are not read for them.
        Index(
            "ix_invoice_customer",
            *("customer", "currency", "due_on", "id", "kind", "gross_minor", "holdback_minor"),
        ),
    )
    id: str = Field(primary_key=True)
    kind: str
    number: str | None = None
    year: int
    position: int | None = None
    entity: str = Field(foreign_key="legal_entity.code")
    customer: str = Field(foreign_key="customer.code")
    seller: str = Field(foreign_key="party.digest")
    buyer: str = Field(foreign_key="party.digest")
    contract: str | None = Field(default=None, foreign_key="contract.code", index=True)
    currency: str
    net_minor: int = money()
    tax_minor: int = money()
    gross_minor: int = money()
    holdback_minor: int = money(default=0)
    issued_on: date
    due_on: date
    po_number: str = ""
    event: str | None = Field(default=None, foreign_key="billing_event.id", index=True)
    decision: str | None = Field(default=None, foreign_key="decision.id")
    credits: str | None = Field(default=None, foreign_key="invoice.id")
    draft_digest: str = ""
    draft: str = long_text(default="{}")
    origin: str = "tollgate"
    posted_at: datetime
    posted_by: str


class InvoiceLineRow(SQLModel, table=True):
    __tablename__ = "invoice_line"
    invoice: str = Field(primary_key=True, foreign_key="invoice.id")
    position: int = Field(primary_key=True)
    description: str
    net_minor: int = money()
    tax_treatment: str
    rate_bp: int


class InvoiceTaxRow(SQLModel, table=True):
    __tablename__ = "invoice_tax"
    invoice: str = Field(primary_key=True, foreign_key="invoice.id")
    position: int = Field(primary_key=True)
    treatment: str
    rate_bp: int
    label: str
    base_minor: int = money()
    tax_minor: int = money()


class LegRow(SQLModel, table=True):
    """What a document covers: an invoice covers a share of a milestone, its credit note takes the
    cover back. A key is covered at most once per occurrence, and so is the taking back."""

    __tablename__ = "leg"
    __table_args__ = (
        UniqueConstraint("contract", "milestone", "payer", "occurrence", "kind"),
        one_of("kind", DocumentKind),
        within("net_minor", -LARGEST_MINOR),
        CheckConstraint("(kind = 'invoice') = (net_minor > 0)", name="sign"),
        Index("ix_leg_order", "order_id"),
    )
    invoice: str = Field(primary_key=True, foreign_key="invoice.id")
    contract: str = Field(foreign_key="contract.code")
    milestone: str
    payer: str = Field(foreign_key="customer.code")
    occurrence: int
    kind: str
    net_minor: int = money()
    order_id: str | None = Field(default=None, foreign_key="purchase_order.id")
    at: datetime


class HoldbackReleaseRow(SQLModel, table=True):
    """A part of an invoice's holdback that a person let fall due."""

    __tablename__ = "holdback_release"
    __table_args__ = (within("amount_minor", 1),)
    id: str = Field(primary_key=True)
    invoice: str = Field(foreign_key="invoice.id", index=True)
    amount_minor: int = money()
    due_on: date
    why: str
    by: str
    at: datetime


class TargetRow(SQLModel, table=True):
    """A system that receives the documents of one legal entity; `options` is canonical JSON. Its
    secret and the key of its notices are encrypted. Until `parked_until` it wants to be left in
    peace."""

    __tablename__ = "target"
    code: str = Field(primary_key=True)
    kind: str
    entity: str = Field(foreign_key="legal_entity.code", index=True)
    options: str = long_text(default="{}")
    secret_cipher: str = long_text(default="")
    notice_cipher: str = long_text(default="")
    parked_until: datetime | None = None
    active: bool = True


class DeliveryRow(SQLModel, table=True):
    """One document on its way to one target. `attempted_at` is when the last call that creates it
    began, `attempts` how often nobody answered, `round` how often a person sent it, `not_before`
    when it is looked at again."""

    __tablename__ = "delivery"
    __table_args__ = (
        UniqueConstraint("invoice", "target"),
        one_of("state", DeliveryState),
        Index("ix_delivery_state", "state", "changed_at"),
    )
    id: str = Field(primary_key=True)
    invoice: str = Field(foreign_key="invoice.id")
    target: str = Field(foreign_key="target.code")
    state: str = DeliveryState.PENDING
    attempts: int = 0
    external_id: str = ""
    external_number: str = ""
    note: str = long_text(default="")
    attempted_at: datetime | None = None
    round: int = 1
    not_before: datetime | None = None
    attached: bool = False
    changed_at: datetime
