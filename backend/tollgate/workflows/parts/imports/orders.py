"""Change orders and purchase orders from files."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from tollgate.connectors.sheets import Row
from tollgate.domain.contracts.change_orders import (
    CHANGE_ORDER,
    ChangeLine,
    ChangeMove,
    ChangeOrder,
    ChangeState,
    apply,
)
from tollgate.kernel.errors import BadInput
from tollgate.kernel.ids import ContractId, MilestoneId
from tollgate.store import contracts as store
from tollgate.store.bulk import add_rows
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.imports.cells import Cells, Errors
from tollgate.workflows.parts.imports.rows import write


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
    return write(tx, store.ORDER, records, errors, may_change=True)
