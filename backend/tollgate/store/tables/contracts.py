"""Parties and contracts."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index
from sqlmodel import Field, SQLModel

from tollgate.domain.contracts.change_orders import ChangeState
from tollgate.domain.contracts.parties import Books
from tollgate.domain.pricing.tax import Treatment
from tollgate.kernel.money import LARGEST_MINOR
from tollgate.store.tables.columns import long_text, money, one_of, within


class LegalEntityRow(SQLModel, table=True):
    __tablename__ = "legal_entity"
    __table_args__ = (one_of("books", Books),)
    code: str = Field(primary_key=True)
    name: str
    country: str
    currency: str
    time_zone: str
    books: str = Books.TOLLGATE
    tax_id: str = ""
    address_line: str = ""
    postal_code: str = ""
    city: str = ""
    region: str = ""
    email: str = ""
    invoice_prefix: str = ""
    bank_name: str = ""
    iban: str = ""
    bic: str = ""


class CustomerRow(SQLModel, table=True):
    __tablename__ = "customer"
    code: str = Field(primary_key=True)
    name: str
    legal_name: str = ""
    country: str = ""
    region: str = ""
    currency: str = ""
    tax_id: str = ""
    address_line: str = ""
    postal_code: str = ""
    city: str = ""
    billing_email: str = ""
    language: str = "en"
    credit_hold: bool = False
    revision: int = 1


class TaxRateRow(SQLModel, table=True):
    __tablename__ = "tax_rate"
    __table_args__ = (
        one_of("treatment", Treatment),
        CheckConstraint("rate_bp >= 0 AND rate_bp <= 10000", name="rate_range"),
    )
    entity: str = Field(primary_key=True, foreign_key="legal_entity.code")
    treatment: str = Field(primary_key=True)
    country: str = Field(primary_key=True)
    region: str = Field(primary_key=True)
    valid_from: date = Field(primary_key=True)
    rate_bp: int
    label: str = ""


class ContractRow(SQLModel, table=True):
    __tablename__ = "contract"
    __table_args__ = (
        CheckConstraint("holdback_bp >= 0 AND holdback_bp <= 10000", name="holdback_range"),
        CheckConstraint("net_days >= 0 AND net_days <= 3650", name="net_days_range"),
        CheckConstraint("ends_on IS NULL OR ends_on >= starts_on", name="span"),
    )
    code: str = Field(primary_key=True)
    entity: str = Field(foreign_key="legal_entity.code", index=True)
    customer: str = Field(foreign_key="customer.code", index=True)
    title: str = ""
    project_type: str = ""
    project_code: str = Field(default="", index=True)
    pm_email: str = Field(default="", index=True)
    currency: str
    starts_on: date
    ends_on: date | None = None
    net_days: int = 30
    holdback_bp: int = 0
    acceptance_required: bool = True
    in_order: bool = False
    po_required: bool = False
    service_line: str = ""
    acceptance_clause: str = long_text(default="")
    payment_clause: str = long_text(default="")


class PayerShareRow(SQLModel, table=True):
    __tablename__ = "payer_share"
    __table_args__ = (CheckConstraint("weight > 0", name="weight_positive"),)
    contract: str = Field(primary_key=True, foreign_key="contract.code")
    customer: str = Field(primary_key=True, foreign_key="customer.code")
    position: int
    weight: int


class ContractVersionRow(SQLModel, table=True):
    __tablename__ = "contract_version"
    __table_args__ = (within("value_minor"), within("ceiling_minor"))
    contract: str = Field(primary_key=True, foreign_key="contract.code")
    number: int = Field(primary_key=True)
    effective_on: date
    value_minor: int = money()
    ceiling_minor: int | None = money(default=None)
    change_order: str | None = None


class MilestoneTermRow(SQLModel, table=True):
    """What one contract version says of one milestone; `lines` is canonical JSON:
    [[description, weight, tax treatment], …]."""

    __tablename__ = "milestone_term"
    __table_args__ = (
        ForeignKeyConstraint(
            ["contract", "version"], ["contract_version.contract", "contract_version.number"]
        ),
        CheckConstraint("(amount_minor IS NULL) <> (percent_bp IS NULL)", name="one_measure"),
        within("amount_minor"),
        CheckConstraint("percent_bp >= 0 AND percent_bp <= 10000", name="percent_range"),
    )
    contract: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    milestone: str = Field(primary_key=True)
    sequence: int
    name: str
    amount_minor: int | None = money(default=None)
    percent_bp: int | None = None
    planned_on: date | None = None
    clause: str = ""
    lines: str = long_text()


class ChangeOrderRow(SQLModel, table=True):
    __tablename__ = "change_order"
    __table_args__ = (one_of("state", ChangeState),)
    contract: str = Field(primary_key=True, foreign_key="contract.code")
    number: str = Field(primary_key=True)
    title: str = ""
    state: str = ChangeState.DRAFT
    effective_on: date | None = None
    decided_on: date | None = None
    ceiling_difference_minor: int = money(default=0)
    revision: int = 1


class ChangeLineRow(SQLModel, table=True):
    __tablename__ = "change_line"
    __table_args__ = (
        ForeignKeyConstraint(
            ["contract", "number"], ["change_order.contract", "change_order.number"]
        ),
        within("difference_minor", -LARGEST_MINOR),
    )
    contract: str = Field(primary_key=True)
    number: str = Field(primary_key=True)
    milestone: str = Field(primary_key=True)
    name: str = ""
    difference_minor: int = money()


class PurchaseOrderRow(SQLModel, table=True):
    __tablename__ = "purchase_order"
    __table_args__ = (
        within("amount_minor"),
        Index("uq_purchase_order_customer_number", "customer", "number", unique=True),
    )
    id: str = Field(primary_key=True)
    number: str
    customer: str = Field(foreign_key="customer.code")
    contract: str | None = Field(default=None, foreign_key="contract.code")
    currency: str
    amount_minor: int = money()
    issued_on: date
    expires_on: date | None = None
