"""What the till knows while it works through a batch: loaded once, then folded forward.

Each posted draft moves the tallies, so that the second milestone of a batch sees what the first
one took from a ceiling or a purchase order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from tollgate.domain.contracts.change_orders import ChangeOrder
from tollgate.domain.contracts.contract import Contract, ContractVersion
from tollgate.domain.contracts.parties import Customer, LegalEntity
from tollgate.domain.contracts.purchase_orders import PurchaseOrder
from tollgate.domain.events.billing_event import BillingEvent, BillingKey
from tollgate.domain.events.milestone_facts import Acceptance, Report
from tollgate.domain.gate.facts import Approval, Facts, Override
from tollgate.domain.gate.policy import Policy
from tollgate.domain.pricing.draft import Draft
from tollgate.domain.pricing.price import Question, price
from tollgate.domain.pricing.tax import TaxRate
from tollgate.kernel.calendar import Month
from tollgate.kernel.decision import Hold
from tollgate.kernel.ids import (
    ContractId,
    CustomerId,
    EntityId,
    EventId,
    MilestoneId,
    OrderId,
)

Place = tuple[ContractId, MilestoneId]
Cover = tuple[ContractId, MilestoneId, CustomerId]


@dataclass(slots=True)
class Snapshot:
    """Facts for a batch of billing events, by what they belong to. `live` names the invoice that
    covers a payer's share now, `credited` counts the covers that were taken back. `confirmed` and
    `judged` are by event and digest of the draft that was looked at."""

    policy: Policy
    entities: Mapping[EntityId, LegalEntity]
    contracts: Mapping[ContractId, Contract]
    customers: Mapping[CustomerId, Customer]
    rates: Mapping[EntityId, tuple[TaxRate, ...]]
    orders: Mapping[CustomerId, tuple[PurchaseOrder, ...]]
    reports: Mapping[Place, Report]
    acceptances: Mapping[Place, Acceptance]
    changes: Mapping[ContractId, tuple[ChangeOrder, ...]]
    closed: frozenset[tuple[EntityId, str]]
    approvals: Mapping[EventId, tuple[Approval, ...]]
    overrides: Mapping[EventId, tuple[Override, ...]]
    advice: Mapping[EventId, tuple[str, ...]]
    confirmed: Mapping[tuple[EventId, str], tuple[str, ...]] = field(default_factory=dict)
    judged: Mapping[tuple[EventId, str], frozenset[str]] = field(default_factory=dict)
    live: dict[Cover, str] = field(default_factory=dict)
    credited: dict[Cover, int] = field(default_factory=dict)
    billed: dict[ContractId, int] = field(default_factory=dict)
    drawn: dict[OrderId, int] = field(default_factory=dict)

    def key(self, key: BillingKey) -> BillingKey:
        """The key with the occurrence that counts now: 1 plus the fully credited legs."""
        occurrence = 1 + self.credited.get((key.contract, key.milestone, key.payer), 0)
        return key if key.occurrence == occurrence else replace(key, occurrence=occurrence)

    def facts(self, event: BillingEvent, on: date, today: date) -> Facts:
        """Everything that is known about one event, with its draft."""
        key = self.key(event.key)
        contract = self.contracts[key.contract]
        place = (key.contract, key.milestone)
        report = self.reports.get(place)
        acceptance = self.acceptances.get(place)
        done_on = report.completed_on if report and report.completed_on else on
        version = contract.in_force(done_on)
        term = version.term(key.milestone) if version else None
        payer = self.customers[key.payer]
        orders = self._orders(contract, key.payer)
        draft: Draft | None = None
        gaps: tuple[Hold, ...] = ()
        if version is not None and term is not None:
            answer = price(
                Question(
                    key=key,
                    contract=contract,
                    version=version,
                    term=term,
                    payer=payer,
                    rates=self.rates.get(contract.entity, ()),
                    orders=orders,
                    on=on,
                    report=report,
                    acceptance=acceptance,
                )
            )
            if isinstance(answer, Draft):
                draft = answer
            else:
                gaps = answer
        return Facts(
            event=event if key is event.key else replace(event, key=key),
            on=on,
            today=today,
            policy=self.policy,
            entity=self.entities[contract.entity],
            contract=contract,
            customer=self.customers[contract.customer],
            payer=payer,
            version=version,
            term=term,
            report=report,
            acceptance=acceptance,
            earlier_open=self._earlier_open(contract, version, key.milestone),
            changes=self.changes.get(key.contract, ()),
            orders=orders,
            billed_minor=self.billed.get(key.contract, 0),
            live_invoice=self.live.get((key.contract, key.milestone, key.payer)),
            period_closed=(contract.entity, str(Month.of(on))) in self.closed,
            approvals=self.approvals.get(event.id, ()),
            overrides=self.overrides.get(event.id, ()),
            open_advice=self.advice.get(event.id, ()),
            draft=draft,
            gaps=gaps,
            confirmed_advice=self.confirmed.get((event.id, draft.digest), ()) if draft else (),
            judged_by=self.judged.get((event.id, draft.digest), frozenset())
            if draft
            else frozenset(),
        )

    def post(self, draft: Draft, invoice: str) -> None:
        """Count a posted draft, for the events that are decided after it."""
        key = draft.key
        self.live[key.contract, key.milestone, key.payer] = invoice
        self.billed[key.contract] = self.billed.get(key.contract, 0) + draft.net_minor
        if draft.order is not None:
            self.drawn[draft.order] = self.drawn.get(draft.order, 0) + draft.net_minor

    def _orders(self, contract: Contract, payer: CustomerId) -> tuple[PurchaseOrder, ...]:
        return tuple(
            replace(order, billed_minor=self.drawn.get(order.id, 0))
            for order in self.orders.get(payer, ())
            if order.contract in (None, contract.id)
        )

    def _earlier_open(
        self, contract: Contract, version: ContractVersion | None, milestone: MilestoneId
    ) -> tuple[MilestoneId, ...]:
        if not contract.in_order or version is None:
            return ()
        term = version.term(milestone)
        if term is None:
            return ()
        payers = [share.customer for share in contract.shares()]
        return tuple(
            earlier.milestone
            for earlier in version.terms
            if earlier.sequence < term.sequence
            and any((contract.id, earlier.milestone, payer) not in self.live for payer in payers)
        )
