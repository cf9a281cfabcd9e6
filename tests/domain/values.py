"""Plain domain values for pure tests: a case that is clear, and hypothesis strategies."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st

from tollgate.domain.contracts.contract import Contract, ContractVersion, Term, TermLine
from tollgate.domain.contracts.parties import Books, Customer, LegalEntity
from tollgate.domain.events.billing_event import BillingEvent, BillingKey, EventState
from tollgate.domain.events.milestone_facts import Acceptance, Report
from tollgate.domain.events.signal import Verdict
from tollgate.domain.gate.facts import Facts
from tollgate.domain.gate.policy import Policy
from tollgate.domain.gate.snapshot import Snapshot
from tollgate.domain.pricing.draft import Draft, DraftLine, TaxLine
from tollgate.domain.pricing.tax import TaxRate
from tollgate.kernel.ids import ContractId, CustomerId, EntityId, EventId, MilestoneId
from tollgate.kernel.money import LARGEST_MINOR, rounded
from tollgate.kernel.reasons import Role

TODAY = date(2026, 3, 16)
DONE = datetime(2026, 3, 10, 12, tzinfo=UTC)

ENTITY = LegalEntity(
    EntityId("NORD"), "Nord GmbH", "DE", "EUR", "Europe/Berlin", Books.TOLLGATE, "", "N-"
)
CUSTOMER = Customer(
    id=CustomerId("ACME"),
    legal_name="Acme AG",
    country="DE",
    address_line="Hafenstraße 1",
    city="Hamburg",
    billing_email="ap@acme.example",
)
VERSION = ContractVersion(
    number=1,
    effective_on=date(2026, 1, 1),
    value_minor=3_000_00,
    terms=(
        Term(MilestoneId("M1"), 1, "Concept", (TermLine("Concept"),), 1_000_00),
        Term(MilestoneId("M2"), 2, "Build", (TermLine("Build"),), 2_000_00),
    ),
)
CONTRACT = Contract(
    id=ContractId("C-1"),
    entity=ENTITY.id,
    customer=CUSTOMER.id,
    title="Programme",
    currency="EUR",
    starts_on=date(2026, 1, 1),
    ends_on=date(2026, 12, 31),
    versions=(VERSION,),
)
REPORT = Report(True, DONE, "r1", DONE.date(), "pm@firm.example", None, "projects")
ACCEPTANCE = Acceptance(Verdict.ACCEPTED, date(2026, 3, 12), DONE, "a1", "Ada Brandt")
RATE = TaxRate("standard", "DE", "", 1900, "USt 19 %", date(2020, 1, 1))
POLICY = Policy(
    version=7,
    automatic_up_to={"EUR": 50_000_00},
    approve_up_to={Role.REVIEWER: {"EUR": 150_000_00}, Role.CONTROLLER: {"EUR": 5_000_000_00}},
)
EVENT = BillingEvent(
    EventId("e1"),
    BillingKey(CONTRACT.id, MilestoneId("M1"), CUSTOMER.id),
    EventState.OPEN,
)
PLACE = (CONTRACT.id, MilestoneId("M1"))


def snapshot(**changes: Any) -> Snapshot:
    """What the till knows of one clear milestone; changes are by field."""
    known: dict[str, Any] = {
        "policy": POLICY,
        "entities": {ENTITY.id: ENTITY},
        "contracts": {CONTRACT.id: CONTRACT},
        "customers": {CUSTOMER.id: CUSTOMER},
        "rates": {ENTITY.id: (RATE,)},
        "orders": {},
        "reports": {PLACE: REPORT},
        "acceptances": {PLACE: ACCEPTANCE},
        "changes": {},
        "closed": frozenset(),
        "approvals": {},
        "overrides": {},
        "advice": {},
    }
    return Snapshot(**(known | changes))


def facts(on: date = TODAY, event: BillingEvent = EVENT, **changes: Any) -> Facts:
    return snapshot(**changes).facts(event, on, TODAY)


def contract(**changes: Any) -> dict[ContractId, Contract]:
    """The contract with changes, as the snapshot wants it."""
    return {CONTRACT.id: replace(CONTRACT, **changes)}


def version(**changes: Any) -> dict[ContractId, Contract]:
    return contract(versions=(replace(VERSION, **changes),))


def customer(**changes: Any) -> dict[CustomerId, Customer]:
    return {CUSTOMER.id: replace(CUSTOMER, **changes)}


amounts = st.integers(-LARGEST_MINOR, LARGEST_MINOR)
positive = st.integers(1, 10**12)
weights = st.lists(st.integers(0, 10**6), min_size=1, max_size=12).filter(any)
rates = st.sampled_from([0, 500, 700, 825, 1900, 2100, 10_000])
texts = st.text(st.characters(blacklist_categories=("Cs",)), max_size=30)


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """Any draft that could be posted."""
    lines = tuple(
        DraftLine(*line)
        for line in draw(
            st.lists(
                st.tuples(texts, positive, st.sampled_from(["standard", "reduced"]), rates),
                min_size=1,
                max_size=5,
            )
        )
    )
    bases: dict[tuple[str, int], int] = {}
    for line in lines:
        place = (line.tax_treatment, line.rate_bp)
        bases[place] = bases.get(place, 0) + line.net_minor
    taxes = tuple(
        TaxLine(treatment, rate, draw(texts), base, rounded(base * rate, 10_000))
        for (treatment, rate), base in bases.items()
    )
    gross = sum(line.net_minor for line in lines) + sum(tax.tax_minor for tax in taxes)
    return Draft(
        key=BillingKey(
            ContractId(draw(texts)),
            MilestoneId(draw(texts)),
            CustomerId(draw(texts)),
            draw(st.integers(1, 99)),
        ),
        entity=ENTITY.id,
        payer=CustomerId("ACME"),
        contract_version=draw(st.integers(1, 9)),
        currency=draw(st.sampled_from(["EUR", "USD", "JPY", "BHD"])),
        lines=lines,
        taxes=taxes,
        holdback_minor=rounded(gross * draw(st.integers(0, 10_000)), 10_000),
        order=None,
        po_number=draw(texts),
        net_days=draw(st.integers(0, 365)),
        completed_on=draw(st.none() | st.dates()),
        references=tuple(draw(st.lists(st.tuples(texts, texts), max_size=3))),
    )
