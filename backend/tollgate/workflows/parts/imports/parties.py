"""Legal entities, customers, people and tax rates from files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tollgate.connectors.sheets import Row
from tollgate.domain.contracts.parties import Books
from tollgate.domain.pricing.tax import UNTAXED, Treatment
from tollgate.kernel.calendar import zone
from tollgate.kernel.errors import BadInput
from tollgate.kernel.reasons import Role
from tollgate.store import contracts as store
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.people import PersonRow
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.imports.cells import Cells, Errors
from tollgate.workflows.parts.imports.rows import write

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
    return write(tx, store.ENTITY, records, errors, may_change=False)


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
    return write(tx, store.CUSTOMER, records, errors, may_change=True)


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
    return write(tx, PERSON, records, errors, may_change=True, fresh={"password_hash": ""})


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
    return write(tx, store.RATE, records, errors, may_change=True)
