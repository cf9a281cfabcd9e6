"""Parties and contracts: loading them set-wise as domain values, and writing new ones."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Table, func, insert, select, update

from tollgate.domain.contracts.change_orders import ChangeLine, ChangeOrder, ChangeState
from tollgate.domain.contracts.contract import (
    Contract,
    ContractVersion,
    PayerShare,
    Term,
    TermLine,
)
from tollgate.domain.contracts.parties import Books, Customer, LegalEntity
from tollgate.domain.contracts.purchase_orders import PurchaseOrder
from tollgate.domain.pricing.tax import TaxRate
from tollgate.kernel.digest import canonical
from tollgate.kernel.errors import NotFound, PreconditionFailed
from tollgate.kernel.ids import ContractId, CustomerId, EntityId, MilestoneId, OrderId
from tollgate.store.bulk import add_rows, pages
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.contracts import (
    ChangeLineRow,
    ChangeOrderRow,
    ContractRow,
    ContractVersionRow,
    CustomerRow,
    LegalEntityRow,
    MilestoneTermRow,
    PayerShareRow,
    PurchaseOrderRow,
    TaxRateRow,
)

ENTITY, CUSTOMER, RATE = table(LegalEntityRow), table(CustomerRow), table(TaxRateRow)
CONTRACT, VERSION, TERM = table(ContractRow), table(ContractVersionRow), table(MilestoneTermRow)
PAYER, ORDER = table(PayerShareRow), table(PurchaseOrderRow)
CHANGE, CHANGE_LINE = table(ChangeOrderRow), table(ChangeLineRow)


def entities(tx: Tx) -> dict[EntityId, LegalEntity]:
    """Every legal entity of the firm; there are few."""
    return {
        EntityId(row.code): LegalEntity(
            id=EntityId(row.code),
            name=row.name,
            country=row.country,
            currency=row.currency,
            time_zone=row.time_zone,
            books=Books(row.books),
            tax_id=row.tax_id,
            invoice_prefix=row.invoice_prefix,
        )
        for row in tx.execute(select(ENTITY).order_by(ENTITY.c.code))
    }


def customers(tx: Tx, codes: Collection[str]) -> dict[CustomerId, Customer]:
    rows = tx.execute(select(CUSTOMER).where(CUSTOMER.c.code.in_(codes)))
    return {CustomerId(row.code): _customer(row) for row in rows}


def _customer(row: Any) -> Customer:
    return Customer(
        id=CustomerId(row.code),
        legal_name=row.legal_name,
        country=row.country,
        region=row.region,
        currency=row.currency,
        tax_id=row.tax_id,
        address_line=row.address_line,
        postal_code=row.postal_code,
        city=row.city,
        billing_email=row.billing_email,
        language=row.language,
        credit_hold=row.credit_hold,
    )


def tax_rates(tx: Tx, entity_codes: Collection[str]) -> dict[EntityId, tuple[TaxRate, ...]]:
    found: dict[EntityId, list[TaxRate]] = defaultdict(list)
    for row in tx.execute(select(RATE).where(RATE.c.entity.in_(entity_codes))):
        found[EntityId(row.entity)].append(
            TaxRate(row.treatment, row.country, row.region, row.rate_bp, row.label, row.valid_from)
        )
    return {entity: tuple(rates) for entity, rates in found.items()}


def add_tax_rate(tx: Tx, entity: str, rate: TaxRate) -> None:
    tx.execute(insert(RATE), [{"entity": entity} | asdict(rate)])


def contracts(tx: Tx, codes: Collection[str]) -> dict[ContractId, Contract]:
    """Contracts with all versions, terms and payer shares, in four queries a page."""
    found: dict[ContractId, Contract] = {}
    for page in pages(codes):
        found |= _contracts(tx, page)
    return found


def _contracts(tx: Tx, codes: Collection[str]) -> dict[ContractId, Contract]:
    terms: dict[tuple[str, int], list[Term]] = defaultdict(list)
    rows = select(TERM).where(TERM.c.contract.in_(codes)).order_by(TERM.c.sequence)
    for row in tx.execute(rows).all():
        terms[row.contract, row.version].append(_term(row))
    versions: dict[str, list[ContractVersion]] = defaultdict(list)
    rows = select(VERSION).where(VERSION.c.contract.in_(codes)).order_by(VERSION.c.number)
    for row in tx.execute(rows).all():
        versions[row.contract].append(
            ContractVersion(
                number=row.number,
                effective_on=row.effective_on,
                value_minor=row.value_minor,
                terms=tuple(terms[row.contract, row.number]),
                ceiling_minor=row.ceiling_minor,
                change_order=row.change_order,
            )
        )
    payers: dict[str, list[PayerShare]] = defaultdict(list)
    rows = select(PAYER).where(PAYER.c.contract.in_(codes)).order_by(PAYER.c.position)
    for row in tx.execute(rows).all():
        payers[row.contract].append(PayerShare(CustomerId(row.customer), row.weight))
    return {
        ContractId(row.code): Contract(
            id=ContractId(row.code),
            entity=EntityId(row.entity),
            customer=CustomerId(row.customer),
            title=row.title,
            currency=row.currency,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            versions=tuple(versions[row.code]),
            payers=tuple(payers[row.code]),
            net_days=row.net_days,
            holdback_bp=row.holdback_bp,
            acceptance_required=row.acceptance_required,
            in_order=row.in_order,
            po_required=row.po_required,
            project_type=row.project_type,
            project_code=row.project_code,
            pm_email=row.pm_email,
            service_line=row.service_line,
            acceptance_clause=row.acceptance_clause,
            payment_clause=row.payment_clause,
        )
        for row in tx.execute(select(CONTRACT).where(CONTRACT.c.code.in_(codes))).all()
    }


def _term(row: Any) -> Term:
    return Term(
        milestone=MilestoneId(row.milestone),
        sequence=row.sequence,
        name=row.name,
        lines=tuple(TermLine(*line) for line in json.loads(row.lines)),
        amount_minor=row.amount_minor,
        percent_bp=row.percent_bp,
        planned_on=row.planned_on,
        clause=row.clause,
    )


def find_contract(tx: Tx, word: str) -> Contract | None:
    """The contract that a source's word names: its code, or a project code that only one has."""
    by_code = tx.execute(select(CONTRACT.c.code).where(CONTRACT.c.code == word)).scalars().all()
    by_project = (
        tx.execute(select(CONTRACT.c.code).where(CONTRACT.c.project_code == word)).scalars().all()
        if word and not by_code
        else []
    )
    codes = by_code or by_project
    if len(codes) != 1:
        return None
    return contracts(tx, codes)[ContractId(codes[0])]


def orders(tx: Tx, customer_codes: Collection[str]) -> dict[CustomerId, tuple[PurchaseOrder, ...]]:
    found: dict[CustomerId, list[PurchaseOrder]] = defaultdict(list)
    rows = (
        row
        for page in pages(customer_codes)
        for row in tx.execute(
            select(ORDER).where(ORDER.c.customer.in_(page)).order_by(ORDER.c.number)
        )
    )
    for row in rows:
        found[CustomerId(row.customer)].append(
            PurchaseOrder(
                id=OrderId(row.id),
                number=row.number,
                customer=CustomerId(row.customer),
                contract=ContractId(row.contract) if row.contract else None,
                currency=row.currency,
                amount_minor=row.amount_minor,
                issued_on=row.issued_on,
                expires_on=row.expires_on,
            )
        )
    return {customer: tuple(rows) for customer, rows in found.items()}


def change_orders(
    tx: Tx, codes: Collection[str], state: ChangeState | None = None
) -> dict[ContractId, tuple[ChangeOrder, ...]]:
    """Change orders of contracts, all or those in one state, in the order of their numbers."""
    lines: dict[tuple[str, str], list[ChangeLine]] = defaultdict(list)
    for row in tx.execute(select(CHANGE_LINE).where(CHANGE_LINE.c.contract.in_(codes))):
        lines[row.contract, row.number].append(
            ChangeLine(MilestoneId(row.milestone), row.name, row.difference_minor)
        )
    rows = select(CHANGE).where(CHANGE.c.contract.in_(codes)).order_by(CHANGE.c.number)
    if state is not None:
        rows = rows.where(CHANGE.c.state == state)
    found: dict[ContractId, list[ChangeOrder]] = defaultdict(list)
    for row in tx.execute(rows):
        found[ContractId(row.contract)].append(
            ChangeOrder(
                contract=ContractId(row.contract),
                number=row.number,
                title=row.title,
                state=ChangeState(row.state),
                effective_on=row.effective_on,
                lines=tuple(lines[row.contract, row.number]),
                ceiling_difference_minor=row.ceiling_difference_minor,
                decided_on=row.decided_on,
            )
        )
    return {contract: tuple(rows) for contract, rows in found.items()}


def set_change_state(tx: Tx, order: ChangeOrder, on: Any) -> None:
    tx.execute(
        update(CHANGE)
        .where(CHANGE.c.contract == order.contract, CHANGE.c.number == order.number)
        .values(state=order.state, decided_on=on, revision=CHANGE.c.revision + 1)
    )


def add_version(tx: Tx, contract: str, version: ContractVersion) -> None:
    """Write one contract version with its terms."""
    add_rows(
        tx,
        VERSION,
        [
            {
                "contract": contract,
                "number": version.number,
                "effective_on": version.effective_on,
                "value_minor": version.value_minor,
                "ceiling_minor": version.ceiling_minor,
                "change_order": version.change_order,
            }
        ],
    )
    add_rows(tx, TERM, [term_row(contract, version.number, term) for term in version.terms])


def term_row(contract: str, version: int, term: Term) -> dict[str, Any]:
    return {
        "contract": contract,
        "version": version,
        "milestone": term.milestone,
        "sequence": term.sequence,
        "name": term.name,
        "amount_minor": term.amount_minor,
        "percent_bp": term.percent_bp,
        "planned_on": term.planned_on,
        "clause": term.clause,
        "lines": canonical([[x.description, x.weight, x.tax_treatment] for x in term.lines]),
    }


def known(tx: Tx, into: Table, codes: Iterable[str]) -> set[str]:
    """Which of the codes exist already."""
    column = into.primary_key.columns[0]
    return {
        code
        for page in pages(codes)
        for code in tx.execute(select(column).where(column.in_(page))).scalars()
    }


def count(tx: Tx, of: Table) -> int:
    return tx.execute(select(func.count()).select_from(of)).scalar_one()


def change_customer(tx: Tx, code: str, revision: int, values: Mapping[str, Any]) -> int:
    """Change fields of a customer that is still at the revision that the caller read; the new
    revision.

    Raises:
        NotFound: there is no such customer.
        PreconditionFailed: somebody changed it meanwhile.
    """
    changed = tx.execute(
        update(CUSTOMER)
        .where(CUSTOMER.c.code == code, CUSTOMER.c.revision == revision)
        .values(**values, revision=revision + 1)
    )
    if changed.rowcount == 1:
        return revision + 1
    if not known(tx, CUSTOMER, [code]):
        raise NotFound(f"there is no customer {code}")
    raise PreconditionFailed(f"customer {code} was changed meanwhile")
