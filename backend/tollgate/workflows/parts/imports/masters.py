"""Parties, rates, contracts and orders: what must be known before work can be billed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Table, and_, insert, select, update

from tollgate.connectors.sheets import Row
from tollgate.domain.contracts.change_orders import (
    CHANGE_ORDER,
    ChangeLine,
    ChangeMove,
    ChangeOrder,
    ChangeState,
    apply,
)
from tollgate.domain.contracts.contract import Term, TermLine
from tollgate.domain.contracts.parties import Books
from tollgate.domain.pricing.tax import UNTAXED, Treatment
from tollgate.kernel.calendar import zone
from tollgate.kernel.errors import BadInput
from tollgate.kernel.ids import ContractId, MilestoneId
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Role
from tollgate.store import contracts as store
from tollgate.store.bulk import add_rows, pages
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.people import PersonRow
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.imports.cells import Cells, Errors

PERSON = table(PersonRow)


def legal_entities(firm: Firm, tx: Tx, rows: Sequence[Row], errors: Errors) -> int:
    records = []
    for row in rows:
        cells = Cells(row, errors)
        record = {
            "code": cells.code("code"),
            "name": cells.text("name", required=True),
            "country": cells.text("country", required=True),
            "currency": cells.currency("currency"),
            "time_zone": cells.text("time_zone", required=True),
            "books": cells.one_of("books", Books, Books.TOLLGATE),
            **{
                name: cells.text(name)
                for name in (
                    "tax_id address_line postal_code city region email invoice_prefix bank_name "
                    "iban bic"
                ).split()
            },
        }
        try:
            zone(record["time_zone"])
        except BadInput as problem:
            errors.add(row, "time_zone", problem.message)
        records.append((row, record))
    return _write(tx, store.ENTITY, records, errors, may_change=False)


def customers(firm: Firm, tx: Tx, rows: Sequence[Row], errors: Errors) -> int:
    records = []
    for row in rows:
        cells = Cells(row, errors)
        texts = (
            "legal_name country region tax_id address_line postal_code city billing_email"
        ).split()
        currency = cells.text("currency")
        record: dict[str, Any] = {
            "code": cells.code("code"),
            "name": cells.text("name", required=True),
            **{name: cells.text(name) for name in texts},
            "currency": cells.currency("currency") if currency else "",
            "language": cells.text("language") or "en",
            "credit_hold": cells.flag("credit_hold"),
        }
        records.append((row, record))
    return _write(tx, store.CUSTOMER, records, errors, may_change=True)


def people(firm: Firm, tx: Tx, rows: Sequence[Row], errors: Errors) -> int:
    records = []
    for row in rows:
        cells = Cells(row, errors)
        record = {
            "email": cells.code("email").lower(),
            "name": cells.text("name", required=True),
            "role": cells.one_of("role", Role),
            "active": True,
        }
        records.append((row, record))
    return _write(tx, PERSON, records, errors, may_change=True, fresh={"password_hash": ""})


def tax_rates(firm: Firm, tx: Tx, rows: Sequence[Row], errors: Errors) -> int:
    known = store.entities(tx)
    records = []
    for row in rows:
        cells = Cells(row, errors)
        record = {
            "entity": cells.code("legal_entity"),
            "treatment": cells.one_of("treatment", Treatment),
            "country": cells.text("country", required=True),
            "region": cells.text("region"),
            "valid_from": cells.day("valid_from"),
            "rate_bp": cells.basis_points("rate_percent") or 0,
            "label": cells.text("label", required=True),
        }
        if record["entity"] not in known:
            errors.add(row, "legal_entity", f"there is no legal entity {record['entity']!r}")
        if record["treatment"] in UNTAXED and record["rate_bp"]:
            errors.add(row, "rate_percent", f"{record['treatment']} is charged at 0")
        records.append((row, record))
    return _write(tx, store.RATE, records, errors, may_change=True)


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
    changed = _write(tx, store.CONTRACT, records, errors, may_change=False)
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
    return _write(tx, store.PAYER, records, errors, may_change=False)


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


def change_orders(firm: Firm, tx: Tx, rows: Sequence[Row], errors: Errors) -> int:
    """Change orders; a signed one makes the next contract version."""
    there = store.contracts(tx, {row.cells["contract"] for row in rows})
    known = {
        (order.contract, order.number)
        for orders in store.change_orders(tx, list(there)).values()
        for order in orders
    }
    grouped: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row.cells["contract"], row.cells["number"]].append(row)
    made: list[ChangeOrder] = []
    for (code, number), group in grouped.items():
        contract = there.get(ContractId(code))
        if contract is None:
            errors.add(group[0], "contract", f"there is no contract {code!r}")
        elif (contract.id, number) not in known:
            made.append(_change_order(group, contract.id, contract.currency, errors))
    if errors.found:
        return 0
    for order in sorted(made, key=_by_effect):
        _write_change(tx, order, errors)
    return len(made)


def _change_order(
    group: Sequence[Row], contract: ContractId, currency: str, errors: Errors
) -> ChangeOrder:
    first = Cells(group[0], errors)
    lines, ceiling = [], 0
    for row in group:
        cells = Cells(row, errors)
        difference = cells.money("amount_change", currency, lowest=None)
        lines.append(
            ChangeLine(MilestoneId(cells.code("milestone")), cells.text("name"), difference)
        )
        ceiling += cells.optional_money("ceiling_change", currency, lowest=None) or 0
    state = ChangeState.DRAFT
    wanted = first.one_of("status", ChangeState)
    moves = {"signed": ChangeMove.SIGN, "rejected": ChangeMove.REJECT}
    if wanted in moves:
        state = CHANGE_ORDER.after(state, moves[wanted])
    decided_on = first.optional_day("decided_on")
    effective_on = first.optional_day("effective_on")
    if state is ChangeState.SIGNED and effective_on is None:
        errors.add(group[0], "effective_on", "is empty for a signed change order")
    return ChangeOrder(
        contract=contract,
        number=first.code("number"),
        title=first.text("title"),
        state=state,
        effective_on=effective_on,
        lines=tuple(lines),
        ceiling_difference_minor=ceiling,
        decided_on=decided_on,
    )


def _by_effect(order: ChangeOrder) -> tuple[date, str]:
    return (order.effective_on or date.max, order.number)


def _write_change(tx: Tx, order: ChangeOrder, errors: Errors) -> None:
    row = {
        "contract": order.contract,
        "number": order.number,
        "title": order.title,
        "state": order.state,
        "effective_on": order.effective_on,
        "decided_on": order.decided_on,
        "ceiling_difference_minor": order.ceiling_difference_minor,
        "revision": 1,
    }
    add_rows(tx, store.CHANGE, [row])
    lines = [
        {
            "contract": order.contract,
            "number": order.number,
            "milestone": line.milestone,
            "name": line.name,
            "difference_minor": line.difference_minor,
        }
        for line in order.lines
    ]
    add_rows(tx, store.CHANGE_LINE, lines)
    if order.state is ChangeState.SIGNED:
        latest = store.contracts(tx, [order.contract])[order.contract].versions[-1]
        try:
            store.add_version(tx, order.contract, apply(order, latest))
        except BadInput as problem:
            errors.found.append(f"{errors.file}: {problem}")


def purchase_orders(firm: Firm, tx: Tx, rows: Sequence[Row], errors: Errors) -> int:
    parties = store.known(tx, store.CUSTOMER, [row.cells["customer"] for row in rows])
    there = store.known(tx, store.CONTRACT, [row.cells.get("contract", "") for row in rows])
    records = []
    for row in rows:
        cells = Cells(row, errors)
        customer, contract = cells.code("customer"), cells.code("contract", required=False)
        if customer not in parties:
            errors.add(row, "customer", f"there is no customer {customer!r}")
        if contract and contract not in there:
            errors.add(row, "contract", f"there is no contract {contract!r}")
        currency = cells.currency("currency")
        number = cells.code("number")
        record = {
            "id": f"{customer}/{number}",
            "number": number,
            "customer": customer,
            "contract": contract or None,
            "currency": currency,
            "amount_minor": cells.money("amount", currency),
            "issued_on": cells.day("issued_on"),
            "expires_on": cells.optional_day("expires_on"),
        }
        records.append((row, record))
    return _write(tx, store.ORDER, records, errors, may_change=True)


def _write(
    tx: Tx,
    into: Table,
    records: Sequence[tuple[Row, dict[str, Any]]],
    errors: Errors,
    may_change: bool,
    fresh: dict[str, Any] | None = None,
) -> int:
    """Insert what is new, change what may change, refuse what differs and may not; how many rows
    were written. Nothing is written when the file has a mistake."""
    keys = [column.name for column in into.primary_key.columns]
    seen: set[tuple[Any, ...]] = set()
    for row, record in records:
        key = tuple(record[name] for name in keys)
        if key in seen:
            errors.add(row, keys[-1], f"{' '.join(map(str, key))} stands twice")
        seen.add(key)
    if errors.found:
        return 0
    first = into.c[keys[0]]
    there = {
        tuple(getattr(row, name) for name in keys): row
        for page in pages(key[0] for key in seen)
        for row in tx.execute(select(into).where(first.in_(page)))
    }
    new = []
    changed = 0
    for row, record in records:
        known = there.get(tuple(record[name] for name in keys))
        if known is None:
            new.append(record | (fresh or {}))
            continue
        other = [name for name, value in record.items() if getattr(known, name) != value]
        if other and not may_change:
            errors.add(row, other[0], "differs from what is on record")
        elif other:
            where = and_(*(into.c[name] == record[name] for name in keys))
            tx.execute(update(into).where(where).values({n: record[n] for n in other}))
            changed += 1
    if new and not errors.found:
        defaults = {"revision": 1} if "revision" in into.c else {}
        tx.execute(insert(into), [record | defaults for record in new])
    return len(new) + changed
