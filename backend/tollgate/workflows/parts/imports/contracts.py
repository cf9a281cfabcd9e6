"""Contracts from files, with who pays them and the milestones that release money."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from tollgate.connectors.sheets import Row
from tollgate.domain.contracts.contract import Term, TermLine
from tollgate.domain.pricing.tax import Treatment
from tollgate.kernel.ids import ContractId, MilestoneId
from tollgate.kernel.money import Money
from tollgate.store import contracts as store
from tollgate.store.bulk import add_rows
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.imports.cells import Cells, Errors
from tollgate.workflows.parts.imports.rows import write


def contracts(firm: Firm, tx: Tx, rows: Sequence[Row], errors: Errors) -> int:
    entities = store.entities(tx)
    parties = store.known(tx, store.CUSTOMER, [row.cells["customer"] for row in rows])
    there = store.contracts(tx, [row.cells["code"] for row in rows])
    records, versions = [], []
    for row in rows:
        cells = Cells(row, errors)
        currency = cells.currency("currency")
        record = _contract(cells, currency)
        if record["entity"] not in entities:
            errors.add(row, "legal_entity", f"there is no legal entity {record['entity']!r}")
        if record["customer"] not in parties:
            errors.add(row, "customer", f"there is no customer {record['customer']!r}")
        version = {
            "contract": record["code"],
            "number": 1,
            "effective_on": record["starts_on"],
            "value_minor": cells.money("value", currency),
            "ceiling_minor": cells.optional_money("ceiling", currency),
            "change_order": None,
        }
        records.append((row, record))
        known = there.get(ContractId(record["code"]))
        if known is None:
            versions.append(version)
        elif known.versions[0].value_minor != version["value_minor"]:
            errors.add(row, "value", "differs from the value on record; sign a change order")
    changed = write(tx, store.CONTRACT, records, errors, may_change=False)
    if not errors.found:
        add_rows(tx, store.VERSION, versions)
    return changed


def _contract(cells: Cells, currency: str) -> dict[str, Any]:
    ends_on = cells.optional_day("ends_on")
    starts_on = cells.day("starts_on")
    if ends_on is not None and ends_on < starts_on:
        cells.errors.add(cells.row, "ends_on", "lies before starts_on")
    return {
        "code": cells.code("code"),
        "entity": cells.code("legal_entity"),
        "customer": cells.code("customer"),
        "title": cells.text("title"),
        "project_type": cells.text("project_type"),
        "project_code": cells.text("project_code"),
        "pm_email": cells.text("pm_email"),
        "currency": currency,
        "starts_on": starts_on,
        "ends_on": ends_on,
        "net_days": cells.whole("net_days", default=30),
        "holdback_bp": cells.basis_points("holdback_percent") or 0,
        "acceptance_required": cells.flag("acceptance_required", default=True),
        "in_order": cells.flag("in_order"),
        "po_required": cells.flag("po_required"),
        "service_line": cells.text("service_line"),
        "acceptance_clause": cells.text("acceptance_clause"),
        "payment_clause": cells.text("payment_clause"),
    }


def payers(firm: Firm, tx: Tx, rows: Sequence[Row], errors: Errors) -> int:
    there = store.known(tx, store.CONTRACT, [row.cells["contract"] for row in rows])
    parties = store.known(tx, store.CUSTOMER, [row.cells["customer"] for row in rows])
    positions: dict[str, int] = defaultdict(int)
    records = []
    for row in rows:
        cells = Cells(row, errors)
        contract, customer = cells.code("contract"), cells.code("customer")
        if contract not in there:
            errors.add(row, "contract", f"there is no contract {contract!r}")
        if customer not in parties:
            errors.add(row, "customer", f"there is no customer {customer!r}")
        weight = cells.whole("weight")
        if weight < 1:
            errors.add(row, "weight", "is less than 1")
        positions[contract] += 1
        records.append(
            (
                row,
                {
                    "contract": contract,
                    "customer": customer,
                    "position": positions[contract],
                    "weight": weight,
                },
            )
        )
    return write(tx, store.PAYER, records, errors, may_change=False)


def milestones(firm: Firm, tx: Tx, rows: Sequence[Row], errors: Errors) -> int:
    """Milestones of the first contract version. Together they make up the contract value."""
    there = store.contracts(tx, {row.cells["contract"] for row in rows})
    added: dict[ContractId, list[Term]] = defaultdict(list)
    for row in rows:
        cells = Cells(row, errors)
        contract = there.get(ContractId(cells.code("contract")))
        if contract is None:
            errors.add(row, "contract", f"there is no contract {row.cells['contract']!r}")
            continue
        term = _term(cells, contract.currency)
        known = contract.versions[0].term(term.milestone)
        if known is not None and replace(known, lines=term.lines) != term:
            errors.add(row, "code", f"{term.milestone} is on record with other terms")
        if known is None:
            added[contract.id].append(term)
            if any(t.milestone == term.milestone for t in added[contract.id][:-1]):
                errors.add(row, "code", f"{term.milestone} stands twice")
    for code, terms in added.items():
        contract = there[code]
        version = contract.versions[0]
        if len(contract.versions) > 1:
            errors.found.append(
                f"{errors.file}: contract {code} was changed since; add milestones by change order"
            )
            continue
        whole = replace(version, terms=(*version.terms, *terms))
        made = sum(whole.released_minor(term.milestone) for term in whole.terms)
        if made != version.value_minor:
            have = Money(made, contract.currency)
            want = Money(version.value_minor, contract.currency)
            errors.found.append(
                f"{errors.file}: the milestones of contract {code} make {have}, its value is {want}"
            )
    if errors.found:
        return 0
    new = [store.term_row(code, 1, term) for code, terms in added.items() for term in terms]
    add_rows(tx, store.TERM, new)
    return len(new)


def _term(cells: Cells, currency: str) -> Term:
    amount = cells.optional_money("amount", currency, lowest=1)
    percent = cells.basis_points("percent")
    if (amount is None) == (percent is None):
        cells.errors.add(cells.row, "amount", "needs either an amount or a percent")
        amount, percent = 1, None
    name = cells.text("name", required=True)
    treatment = cells.one_of("tax_treatment", Treatment, Treatment.STANDARD)
    return Term(
        milestone=MilestoneId(cells.code("code")),
        sequence=cells.whole("sequence"),
        name=name,
        lines=(TermLine(name, 1, treatment),),
        amount_minor=amount,
        percent_bp=percent,
        planned_on=cells.optional_day("planned_on"),
        clause=cells.text("clause"),
    )
