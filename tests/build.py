"""One line per fact: what tests need on record before work can be billed, and what people then
say about it. Everything goes through the store and the workflows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import select

from tollgate.domain.contracts.contract import ContractVersion, Term, TermLine
from tollgate.domain.events.signal import Signal, SignalKind, Verdict
from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.kernel.ids import MilestoneId, UserId
from tollgate.kernel.reasons import Role
from tollgate.kernel.rights import Actor
from tollgate.store import contracts, documents, events, inbox, proofs, review
from tollgate.store.bulk import add_rows
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.till import Answer
from tollgate.workflows.reconcile import reconcile
from tollgate.workflows.report_work import report_work
from tollgate.workflows.verify_audit import verify_audit

PM = Actor(UserId("pm@firm.example"), Role.PM)
BILLING = Actor(UserId("billing@firm.example"), Role.BILLING)
REVIEWER = Actor(UserId("reviewer@firm.example"), Role.REVIEWER)
CONTROLLER = Actor(UserId("controller@firm.example"), Role.CONTROLLER)
ADMIN = Actor(UserId("admin@firm.example"), Role.ADMIN)

DONE_ON = date(2026, 3, 10)
ACCEPTED_ON = date(2026, 3, 12)


def entity(firm: Firm, code: str = "NORD", **changes: Any) -> str:
    """A German legal entity with its tax rates."""
    record = {
        "code": code,
        "name": f"{code} Advisory GmbH",
        "country": "DE",
        "currency": "EUR",
        "time_zone": "Europe/Berlin",
        "invoice_prefix": f"{code[0]}-",
    }
    rates = [("standard", 1900, "USt 19 %"), ("reduced", 700, "USt 7 %"), ("exempt", 0, "frei")]
    with firm.database.write() as tx:
        add_rows(tx, contracts.ENTITY, [record | changes])
        add_rows(
            tx,
            contracts.RATE,
            [
                {
                    "entity": code,
                    "treatment": treatment,
                    "country": "DE",
                    "region": "",
                    "valid_from": date(2020, 1, 1),
                    "rate_bp": rate,
                    "label": label,
                }
                for treatment, rate, label in rates
            ],
        )
    return code


def customer(firm: Firm, code: str = "ACME", **changes: Any) -> str:
    record = {
        "code": code,
        "name": code.title(),
        "legal_name": f"{code.title()} AG",
        "country": "DE",
        "address_line": "Hafenstraße 1",
        "city": "Hamburg",
        "billing_email": f"ap@{code.lower()}.example",
    }
    with firm.database.write() as tx:
        add_rows(tx, contracts.CUSTOMER, [record | changes])
    return code


def contract(
    firm: Firm,
    code: str = "C-1",
    amounts: Mapping[str, int] | None = None,
    payers: Mapping[str, int] | None = None,
    ceiling: int | None = None,
    **changes: Any,
) -> str:
    """A contract of NORD with ACME; `amounts` are net minor units per milestone."""
    amounts = amounts or {"M1": 1_000_00, "M2": 2_000_00}
    record = {
        "code": code,
        "entity": "NORD",
        "customer": "ACME",
        "title": f"Programme {code}",
        "currency": "EUR",
        "starts_on": date(2026, 1, 1),
    }
    version = ContractVersion(
        number=1,
        effective_on=date(2026, 1, 1),
        value_minor=sum(amounts.values()),
        terms=tuple(
            Term(MilestoneId(name), sequence, f"Work {name}", (TermLine(f"Work {name}"),), amount)
            for sequence, (name, amount) in enumerate(amounts.items(), 1)
        ),
        ceiling_minor=ceiling,
    )
    with firm.database.write() as tx:
        add_rows(tx, contracts.CONTRACT, [record | changes])
        contracts.add_version(tx, code, version)
        shares = [
            {"contract": code, "customer": who, "position": position, "weight": weight}
            for position, (who, weight) in enumerate((payers or {}).items(), 1)
        ]
        add_rows(tx, contracts.PAYER, shares)
    return code


def order(firm: Firm, number: str, amount: int, customer: str = "ACME", **changes: Any) -> str:
    """A purchase order, in net minor units."""
    record = {
        "id": f"{customer}/{number}",
        "number": number,
        "customer": customer,
        "contract": None,
        "currency": "EUR",
        "amount_minor": amount,
        "issued_on": date(2026, 1, 1),
        "expires_on": None,
    }
    with firm.database.write() as tx:
        add_rows(tx, contracts.ORDER, [record | changes])
    return record["id"]


def change_order(
    firm: Firm, number: str, differences: Mapping[str, int], contract: str = "C-1", **changes: Any
) -> None:
    """A change order that nobody signed yet."""
    order = {
        "contract": contract,
        "number": number,
        "title": "More of it",
        "effective_on": date(2026, 2, 1),
    }
    lines = [
        {
            "contract": contract,
            "number": number,
            "milestone": milestone,
            "name": f"Work {milestone}",
            "difference_minor": difference,
        }
        for milestone, difference in differences.items()
    ]
    with firm.database.write() as tx:
        add_rows(tx, contracts.CHANGE, [order | changes])
        add_rows(tx, contracts.CHANGE_LINE, lines)


def plain(firm: Firm, amounts: Mapping[str, int] | None = None, **changes: Any) -> str:
    """One legal entity, one customer, one contract: enough to bill."""
    entity(firm)
    customer(firm)
    return contract(firm, "C-1", amounts, **changes)


def at(day: date, hour: int = 12) -> datetime:
    return datetime.combine(day, time(hour), UTC)


def completion(
    milestone: str = "M1", contract: str = "C-1", on: date = DONE_ON, **changes: Any
) -> Signal:
    known = {
        "kind": SignalKind.COMPLETED,
        "contract": contract,
        "milestone": milestone,
        "occurred_at": at(on),
        "completed_on": on,
        "reported_by": PM.id,
    }
    return Signal(**(known | changes))


def reopening(
    milestone: str = "M1", contract: str = "C-1", on: date = DONE_ON, **changes: Any
) -> Signal:
    kind = SignalKind.REOPENED
    return completion(milestone, contract, on, kind=kind, completed_on=None, **changes)


def statement(
    milestone: str = "M1",
    contract: str = "C-1",
    verdict: Verdict = Verdict.ACCEPTED,
    on: date = ACCEPTED_ON,
    **changes: Any,
) -> Signal:
    known = {
        "kind": SignalKind.ACCEPTANCE,
        "contract": contract,
        "milestone": milestone,
        "occurred_at": at(on),
        "verdict": verdict,
        "decided_on": on,
        "signatory_name": "Ada Brandt",
        "quote": "We accept the work.",
    }
    return Signal(**(known | changes))


def say(firm: Firm, signal: Signal) -> Sequence[Answer]:
    """Report by hand, as the role that may."""
    return report_work(firm, signal, PM)


def done(firm: Firm, milestone: str = "M1", contract: str = "C-1", **changes: Any) -> list[Answer]:
    return list(say(firm, completion(milestone, contract, **changes)))


def accepted(
    firm: Firm, milestone: str = "M1", contract: str = "C-1", **changes: Any
) -> list[Answer]:
    return list(say(firm, statement(milestone, contract, **changes)))


def billable(
    firm: Firm, milestone: str = "M1", contract: str = "C-1", **changes: Any
) -> list[Answer]:
    """Accepted first, then done: the second answers with the decision."""
    accepted(firm, milestone, contract)
    return [
        answer
        for answer in done(firm, milestone, contract, **changes)
        if answer.event.key.milestone == milestone
    ]


def reasons(answers: Sequence[Answer]) -> list[str]:
    """What holds the answers, sorted."""
    return sorted({hold.reason.value for answer in answers for hold in answer.decision.holds})


def connection(firm: Firm, code: str = "projects") -> str:
    with firm.database.write() as tx:
        inbox.add_connection(tx, code, "generic", "")
    return code


def invoices(firm: Firm) -> list[Any]:
    """Every posted document, in the order of posting."""
    with firm.database.read() as tx:
        return list(tx.execute(select(documents.INVOICE).order_by(documents.INVOICE.c.id)))


def live(firm: Firm) -> dict[tuple[str, str, str], int]:
    """What is covered now: net minor units per (contract, milestone, payer), zeros left out."""
    covered: dict[tuple[str, str, str], int] = {}
    with firm.database.read() as tx:
        for leg in tx.execute(select(documents.LEG)):
            place = (leg.contract, leg.milestone, leg.payer)
            covered[place] = covered.get(place, 0) + leg.net_minor
    return {place: net for place, net in covered.items() if net}


def balances(firm: Firm) -> dict[tuple[str, str, str], int]:
    """The trial balance without the accounts that stand at zero."""
    with firm.database.read() as tx:
        return {
            (row.entity, row.currency, row.account): int(row.amount_minor)
            for row in proofs.trial_balance(tx)
            if int(row.amount_minor)
        }


def held(firm: Firm) -> dict[tuple[str, str, str], str]:
    """The reasons (canonical JSON) of every unsettled item, by contract, milestone, customer."""
    with firm.database.read() as tx:
        rows = tx.execute(select(review.ITEM).where(review.ITEM.c.state != "settled"))
        return {
            (row.contract or "", row.milestone, row.customer or ""): row.reasons for row in rows
        }


def books(firm: Firm) -> tuple[Any, Any, Any]:
    """The books without numbers, ids and times: equal for two firms to whom the same happened."""
    return live(firm), balances(firm), held(firm)


def live_invoices(firm: Firm) -> list[Any]:
    """Invoices that no credit note took back."""
    all_ = invoices(firm)
    credited = {row.credits for row in all_ if row.credits}
    return [row for row in all_ if row.kind == DocumentKind.INVOICE and row.id not in credited]


def events_of(firm: Firm) -> list[Any]:
    with firm.database.read() as tx:
        return list(tx.execute(select(events.EVENT).order_by(events.EVENT.c.id)))


def holds_together(firm: Firm) -> None:
    """Reconciliation and every audit chain hold."""
    assert reconcile(firm).differences == []
    assert [v.first_break for v in verify_audit(firm) if v.first_break] == []
