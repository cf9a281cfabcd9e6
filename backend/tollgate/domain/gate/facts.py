"""The facts that the rulebook reads: plain values, filled by the store, complete for any event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tollgate.domain.contracts.change_orders import ChangeOrder
from tollgate.domain.contracts.contract import Contract, ContractVersion, Term
from tollgate.domain.contracts.parties import Customer, LegalEntity
from tollgate.domain.contracts.purchase_orders import PurchaseOrder
from tollgate.domain.events.billing_event import BillingEvent
from tollgate.domain.events.milestone_facts import Acceptance, Report
from tollgate.domain.gate.policy import Policy
from tollgate.domain.pricing.draft import Draft
from tollgate.kernel.decision import Hold
from tollgate.kernel.ids import MilestoneId, UserId
from tollgate.kernel.reasons import Reason, Role


@dataclass(frozen=True, slots=True)
class Approval:
    """A person's yes to one draft."""

    by: UserId
    role: Role
    draft_digest: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Override:
    """A person's decision that one reason shall not hold one draft, until a day; `seconded_by`
    agreed to it where policy wants a second person."""

    id: str
    reason: Reason
    draft_digest: str
    by: UserId
    until: date
    why: str
    seconded_by: UserId | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that is known when one billing event is decided. `on` is the posting date in the
    legal entity's time zone, `today` the present date there; amounts are minor units of the
    contract's currency, net. `confirmed_advice` is what a person called right of this very draft,
    `judged_by` the advisors that judged it."""

    event: BillingEvent
    on: date
    today: date
    policy: Policy
    entity: LegalEntity
    contract: Contract
    customer: Customer
    payer: Customer
    version: ContractVersion | None
    term: Term | None
    report: Report | None
    acceptance: Acceptance | None
    earlier_open: tuple[MilestoneId, ...]
    changes: tuple[ChangeOrder, ...]
    orders: tuple[PurchaseOrder, ...]
    billed_minor: int
    live_invoice: str | None
    period_closed: bool
    approvals: tuple[Approval, ...]
    overrides: tuple[Override, ...]
    open_advice: tuple[str, ...]
    draft: Draft | None
    gaps: tuple[Hold, ...]
    confirmed_advice: tuple[str, ...] = ()
    judged_by: frozenset[str] = frozenset()

    @property
    def order(self) -> PurchaseOrder | None:
        """The purchase order that the draft draws on."""
        if self.draft is None or self.draft.order is None:
            return None
        return next((order for order in self.orders if order.id == self.draft.order), None)
