"""Loading everything that a batch of billing events is decided on, set-wise, in one transaction."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import func, or_, select

from tollgate.domain.contracts.change_orders import ChangeState
from tollgate.domain.events.billing_event import BillingEvent, BillingKey, EventState
from tollgate.domain.events.milestone_facts import (
    Acceptance,
    Report,
    standing_acceptance,
    standing_report,
)
from tollgate.domain.events.signal import Verdict
from tollgate.domain.gate.facts import Approval, Override
from tollgate.domain.gate.policy import Policy, read_policy
from tollgate.domain.gate.snapshot import Cover, Place, Snapshot
from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.kernel.errors import Fatal
from tollgate.kernel.ids import (
    ContractId,
    CustomerId,
    EntityId,
    EventId,
    MilestoneId,
    OrderId,
    UserId,
)
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Reason, Role
from tollgate.store import contracts as contract_store
from tollgate.store.advice import RIGHT
from tollgate.store.database import Tx
from tollgate.store.tables.advice import AdviceRow, JudgementRow
from tollgate.store.tables.columns import table
from tollgate.store.tables.events import AcceptanceRow, BillingEventRow, MilestoneReportRow
from tollgate.store.tables.gate import ApprovalRow, OverrideRow, PolicyRow
from tollgate.store.tables.invoicing import ClosedMonthRow, InvoiceRow, LegRow

EVENT, REPORT, ACCEPTANCE = table(BillingEventRow), table(MilestoneReportRow), table(AcceptanceRow)
APPROVAL, OVERRIDE, ADVICE = table(ApprovalRow), table(OverrideRow), table(AdviceRow)
JUDGEMENT = table(JudgementRow)
POLICY, CLOSED, LEG, INVOICE = (
    table(PolicyRow),
    table(ClosedMonthRow),
    table(LegRow),
    table(InvoiceRow),
)


def policy_in_force(tx: Tx) -> Policy:
    """The newest released policy.

    Raises:
        Fatal: none was ever released; `tollgate init` makes the first one.
    """
    row = tx.execute(
        select(POLICY.c.version, POLICY.c.body)
        .where(POLICY.c.released_at.is_not(None))
        .order_by(POLICY.c.version.desc())
        .limit(1)
    ).first()
    if row is None:
        raise Fatal("no policy was released; run `tollgate init`")
    return read_policy(row.version, json.loads(row.body))


def events(tx: Tx, ids: Collection[str]) -> list[BillingEvent]:
    """Billing events by id, in no order."""
    return [_event(row) for row in tx.execute(select(EVENT).where(EVENT.c.id.in_(ids))).all()]


def undecided_of(tx: Tx, contract_codes: Collection[str]) -> list[str]:
    """Ids of the billing events of contracts that are open or held."""
    rows = select(EVENT.c.id).where(
        EVENT.c.contract.in_(contract_codes),
        EVENT.c.state.in_([EventState.OPEN, EventState.HELD]),
    )
    return list(tx.execute(rows).scalars())


def undecided(tx: Tx) -> list[tuple[str, str]]:
    """(event id, contract) of every billing event that is open or held, contract by contract."""
    rows = tx.execute(
        select(EVENT.c.id, EVENT.c.contract)
        .where(EVENT.c.state.in_([EventState.OPEN, EventState.HELD]))
        .order_by(EVENT.c.contract, EVENT.c.id)
    )
    return [(row.id, row.contract) for row in rows]


def undecided_for(tx: Tx, customer: str) -> list[tuple[str, str]]:
    """(event id, contract) of the undecided events that a customer pays or that stand in its
    contracts."""
    own = select(contract_store.CONTRACT.c.code).where(
        contract_store.CONTRACT.c.customer == customer
    )
    rows = tx.execute(
        select(EVENT.c.id, EVENT.c.contract)
        .where(
            EVENT.c.state.in_([EventState.OPEN, EventState.HELD]),
            or_(EVENT.c.payer == customer, EVENT.c.contract.in_(own)),
        )
        .order_by(EVENT.c.contract, EVENT.c.id)
    )
    return [(row.id, row.contract) for row in rows]


def _event(row: Any) -> BillingEvent:
    key = BillingKey(
        ContractId(row.contract), MilestoneId(row.milestone), CustomerId(row.payer), row.occurrence
    )
    return BillingEvent(EventId(row.id), key, EventState(row.state))


def snapshot(tx: Tx, batch: Sequence[BillingEvent]) -> Snapshot:
    """Everything that the gate may ask about a batch. The caller holds the locks."""
    codes = {event.key.contract for event in batch}
    ids = [event.id for event in batch]
    found = contract_store.contracts(tx, codes)
    parties = {event.key.payer for event in batch} | {c.customer for c in found.values()}
    entity_codes = {contract.entity for contract in found.values()}
    reports, acceptances = milestone_facts(tx, codes)
    live, credited, billed = covers(tx, codes)
    orders = contract_store.orders(tx, parties)
    policy = policy_in_force(tx)
    waiting, confirmed = _advice(tx, batch)
    return Snapshot(
        policy=policy,
        entities=contract_store.entities(tx),
        contracts=found,
        customers=contract_store.customers(tx, parties),
        rates=contract_store.tax_rates(tx, entity_codes),
        orders=orders,
        reports=reports,
        acceptances=acceptances,
        changes=contract_store.change_orders(tx, codes, ChangeState.DRAFT),
        closed=_closed(tx, entity_codes),
        approvals=_approvals(tx, ids),
        overrides=_overrides(tx, ids),
        advice=waiting,
        confirmed=confirmed,
        judged=_judged(tx, ids) if policy.asked() else {},
        live=live,
        credited=credited,
        billed=billed,
        drawn=drawn(tx, [order.id for group in orders.values() for order in group]),
    )


def milestone_facts(
    tx: Tx, contract_codes: Collection[str]
) -> tuple[dict[Place, Report], dict[Place, Acceptance]]:
    """The standing report and the standing acceptance of every milestone of some contracts."""
    reports: dict[Place, list[Report]] = defaultdict(list)
    for row in tx.execute(select(REPORT).where(REPORT.c.contract.in_(contract_codes))).all():
        amount = Money(row.amount_minor, row.currency) if row.amount_minor is not None else None
        reports[ContractId(row.contract), MilestoneId(row.milestone)].append(
            Report(
                completed=row.completed,
                occurred_at=row.occurred_at,
                key=row.key,
                completed_on=row.completed_on,
                reported_by=row.reported_by,
                amount=amount,
                source=row.source,
            )
        )
    statements: dict[Place, list[Acceptance]] = defaultdict(list)
    for row in tx.execute(
        select(ACCEPTANCE).where(ACCEPTANCE.c.contract.in_(contract_codes))
    ).all():
        statements[ContractId(row.contract), MilestoneId(row.milestone)].append(
            Acceptance(
                verdict=Verdict(row.verdict),
                decided_on=row.decided_on,
                occurred_at=row.occurred_at,
                key=row.key,
                signatory_name=row.signatory_name,
                signatory_title=row.signatory_title,
                document=row.document,
                quote=row.quote,
                recorded_by=row.recorded_by,
            )
        )
    standing = {place: standing_report(all_) for place, all_ in reports.items()}
    accepted = {place: standing_acceptance(all_) for place, all_ in statements.items()}
    return (
        {place: report for place, report in standing.items() if report},
        {place: statement for place, statement in accepted.items() if statement},
    )


def covers(
    tx: Tx, contract_codes: Collection[str]
) -> tuple[dict[Cover, str], dict[Cover, int], dict[ContractId, int]]:
    """Live covers (with the invoice that covers), credited covers, net billed per contract."""
    live: dict[Cover, str] = {}
    credited: dict[Cover, int] = defaultdict(int)
    billed: dict[ContractId, int] = defaultdict(int)
    rows = (
        select(LEG, INVOICE.c.number)
        .join(INVOICE, INVOICE.c.id == LEG.c.invoice)
        .where(LEG.c.contract.in_(contract_codes))
        .order_by(LEG.c.occurrence, LEG.c.kind.desc())
    )
    for row in tx.execute(rows):
        cover = (ContractId(row.contract), MilestoneId(row.milestone), CustomerId(row.payer))
        billed[cover[0]] += row.net_minor
        if row.kind == DocumentKind.INVOICE:
            live[cover] = row.number or row.invoice
        else:
            credited[cover] += 1
            live.pop(cover, None)
    return live, dict(credited), dict(billed)


def drawn(tx: Tx, order_ids: Collection[str]) -> dict[OrderId, int]:
    """What was billed against each purchase order, net of credits."""
    rows = (
        select(LEG.c.order_id, func.sum(LEG.c.net_minor).label("net"))
        .where(LEG.c.order_id.in_(order_ids))
        .group_by(LEG.c.order_id)
    )
    # PostgreSQL sums big integers as numeric, so the sum is made an integer again.
    return {OrderId(row.order_id): int(row.net) for row in tx.execute(rows)}


def _closed(tx: Tx, entity_codes: Collection[str]) -> frozenset[tuple[EntityId, str]]:
    rows = tx.execute(
        select(CLOSED.c.entity, CLOSED.c.month).where(CLOSED.c.entity.in_(entity_codes))
    )
    return frozenset((EntityId(row.entity), row.month) for row in rows)


def is_closed(tx: Tx, entity: str, month: str) -> bool:
    """Whether a month is closed in the books of a legal entity."""
    rows = select(CLOSED.c.month).where(CLOSED.c.entity == entity, CLOSED.c.month == month)
    return tx.execute(rows).first() is not None


def _approvals(tx: Tx, ids: Collection[str]) -> dict[EventId, tuple[Approval, ...]]:
    rows = tx.execute(select(APPROVAL).where(APPROVAL.c.event.in_(ids)).order_by(APPROVAL.c.id))
    return _grouped(
        (EventId(row.event), Approval(UserId(row.by), Role(row.role), row.draft_digest, row.at))
        for row in rows
    )


def _overrides(tx: Tx, ids: Collection[str]) -> dict[EventId, tuple[Override, ...]]:
    rows = tx.execute(select(OVERRIDE).where(OVERRIDE.c.event.in_(ids)).order_by(OVERRIDE.c.id))
    return _grouped(
        (
            EventId(row.event),
            Override(
                row.id,
                Reason(row.reason),
                row.draft_digest,
                UserId(row.by),
                row.until,
                row.why,
                UserId(row.seconded_by) if row.seconded_by else None,
            ),
        )
        for row in rows
    )


def _advice(
    tx: Tx, batch: Sequence[BillingEvent]
) -> tuple[dict[EventId, tuple[str, ...]], dict[tuple[EventId, str], tuple[str, ...]]]:
    """What waits for a person, by event; and what a person called right, by event and the draft
    that it was said of."""
    subjects: dict[str, list[EventId]] = defaultdict(list)
    for event in batch:
        subjects[f"event:{event.id}"].append(event.id)
        subjects[f"milestone:{event.key.contract}/{event.key.milestone}"].append(event.id)
    rows = tx.execute(
        select(ADVICE.c.subject, ADVICE.c.summary, ADVICE.c.settled_as, ADVICE.c.draft_digest)
        .where(
            ADVICE.c.subject.in_(list(subjects)),
            or_(ADVICE.c.settled_as.is_(None), ADVICE.c.settled_as == RIGHT),
        )
        .order_by(ADVICE.c.id)
    ).all()
    pairs = [(event, row) for row in rows for event in subjects[row.subject]]
    return (
        _grouped((event, row.summary) for event, row in pairs if row.settled_as is None),
        _grouped(
            ((event, row.draft_digest), row.summary)
            for event, row in pairs
            if row.settled_as == RIGHT and row.draft_digest
        ),
    )


def _judged(tx: Tx, ids: Collection[str]) -> dict[tuple[EventId, str], frozenset[str]]:
    """Which advisors judged which draft of an event."""
    rows = tx.execute(
        select(JUDGEMENT.c.event, JUDGEMENT.c.draft_digest, JUDGEMENT.c.advisor).where(
            JUDGEMENT.c.event.in_(ids)
        )
    )
    found = _grouped(((EventId(row.event), row.draft_digest), row.advisor) for row in rows)
    return {place: frozenset(names) for place, names in found.items()}


_Key = TypeVar("_Key")


def _grouped(pairs: Iterable[tuple[_Key, Any]]) -> dict[_Key, tuple[Any, ...]]:
    groups: dict[_Key, list[Any]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(values) for key, values in groups.items()}
