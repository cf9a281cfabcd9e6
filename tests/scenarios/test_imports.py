"""Files are imported wholly or not at all, and every mistake is named by line and column."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

import build
from tollgate.settings import home
from tollgate.store.tables import metadata
from tollgate.workflows.import_records import decide_after_import, files_of, import_file
from tollgate.workflows.reconcile import reconcile
from tollgate.workflows.verify_audit import verify_audit

BY = "billing@firm.example"
ORDERS = "number,customer,amount,currency,issued_on\n"
GOOD = "PO-1,ACME,1000.00,EUR,2026-01-01\n"


def counted(firm: Any) -> dict[str, int]:
    """How many rows every table of ours has."""
    with firm.database.read() as tx:
        return {
            name: tx.execute(select(func.count()).select_from(table)).scalar_one()
            for name, table in metadata.tables.items()
        }


WRONG: list[tuple[str, bytes, str]] = [
    (
        "orders without amount",
        b"number,customer,currency,issued_on\n",
        "line 1: the header lacks amount",
    ),
    ("an invented column", (ORDERS.strip() + ",colour\n").encode(), "unknown columns: colour"),
    ("a column twice", (ORDERS.strip() + ",number\n").encode(), "names a column twice"),
    ("semicolons", ORDERS.replace(",", ";").encode(), "line 1: the columns are not separated"),
    ("nothing at all", b"", "line 1: the header lacks"),
    (
        "Latin-1",
        (ORDERS + GOOD + "PO-é,ACME,1.00,EUR,2026-01-01\n").encode("latin-1"),
        "line 3: is not UTF-8",
    ),
    ("UTF-16", (ORDERS + GOOD).encode("utf-16"), "is not UTF-8"),
    (
        "a decimal comma",
        f'{ORDERS}{GOOD}PO-2,ACME,"1000,00",EUR,2026-01-01\n'.encode(),
        "line 3, amount: '1000,00'",
    ),
    (
        "a thousands comma",
        f"{ORDERS}{GOOD}PO-2,ACME,1,000.00,EUR,2026-01-01\n".encode(),
        "line 3: has 6 cells",
    ),
    ("a third decimal", f"{ORDERS}PO-2,ACME,1.005,EUR,2026-01-01\n".encode(), "line 2, amount:"),
    (
        "less than nothing",
        f"{ORDERS}PO-2,ACME,-1.00,EUR,2026-01-01\n".encode(),
        "line 2, amount: -1.00 is less",
    ),
    (
        "absurdly much",
        f"{ORDERS}PO-2,ACME,9999999999999999.00,EUR,2026-01-01\n".encode(),
        "line 2, amount:",
    ),
    (
        "no currency",
        f"{ORDERS}PO-2,ACME,1.00,EURO,2026-01-01\n".encode(),
        "line 2, currency: 'EURO'",
    ),
    ("another date", f"{ORDERS}PO-2,ACME,1.00,EUR,01.02.2026\n".encode(), "line 2, issued_on:"),
    ("no such day", f"{ORDERS}PO-2,ACME,1.00,EUR,2026-02-30\n".encode(), "line 2, issued_on:"),
    (
        "an unknown customer",
        f"{ORDERS}{GOOD}PO-2,NOBODY,1.00,EUR,2026-01-01\n".encode(),
        "line 3, customer: there is no customer 'NOBODY'",
    ),
    ("a row twice", f"{ORDERS}{GOOD}{GOOD}".encode(), "line 3, id: ACME/PO-1 stands twice"),
    ("an empty cell", f"{ORDERS},ACME,1.00,EUR,2026-01-01\n".encode(), "line 2, number: is empty"),
    (
        "a control character",
        f"{ORDERS}PO\x01,ACME,1.00,EUR,2026-01-01\n".encode(),
        "line 2, number:",
    ),
    ("a NUL", f"{ORDERS}PO\x00,ACME,1.00,EUR,2026-01-01\n".encode(), "line 2"),
    ("an open quote", f'{ORDERS}"PO-2,ACME,1.00,EUR,2026-01-01\n'.encode(), "line 2"),
]


def test_a_wrong_file_is_refused_with_line_and_column(firm: Any, tmp_path: Path) -> None:
    build.entity(firm)
    build.customer(firm)
    before = counted(firm)
    path = tmp_path / "purchase_orders.csv"
    for what, raw, words in WRONG:
        path.write_bytes(raw)
        done = import_file(firm, path, BY)
        assert done.written == 0 and any(words in error for error in done.errors), (what, done)
        assert all(error.startswith("purchase_orders.csv") for error in done.errors), what
        assert counted(firm) == before, f"{what}: nothing at all is written"


def test_every_mistake_of_a_file_is_named_at_once(firm: Any, tmp_path: Path) -> None:
    build.customer(firm)
    path = tmp_path / "purchase_orders.csv"
    path.write_text(f"{ORDERS}PO-1,NOBODY,1,EUR,2026-01-01\n{GOOD}PO-3,ACME,x,EUR,soon\n")
    lines = [error.split(":")[0] for error in import_file(firm, path, BY).errors]
    assert lines == [
        "purchase_orders.csv, line 2, customer",
        "purchase_orders.csv, line 4, amount",
        "purchase_orders.csv, line 4, issued_on",
    ]


CONTRADICTING: list[tuple[str, str, str, str]] = [
    ("completions", "contract,milestone,completed_on", "C-9,M1,2026-03-10", "line 2"),
    ("completions", "contract,milestone,completed_on", "C-1,M9,2026-03-10", "line 2"),
    (
        "acceptances",
        "contract,milestone,verdict,decided_on",
        "C-1,M1,maybe,2026-03-10",
        "line 2, verdict",
    ),
    ("milestones", "contract,code,sequence,name,amount", "C-1,M9,9,More,10.00", "make 3010.00 EUR"),
    (
        "change_orders",
        "contract,number,status,effective_on,milestone,amount_change",
        "C-1,CO-1,signed,2026-02-01,M1,-5000.00",
        "below zero",
    ),
    (
        "change_orders",
        "contract,number,status,effective_on,milestone,amount_change",
        "C-1,CO-1,signed,,M1,5.00",
        "line 2, effective_on",
    ),
    (
        "tax_rates",
        "legal_entity,treatment,country,rate_percent,label,valid_from",
        "NORD,exempt,DE,19,x,2026-01-01",
        "line 2, rate_percent",
    ),
    (
        "payments",
        "reference,legal_entity,customer,paid_on,amount,currency,invoice,allocated",
        "P-1,NORD,ACME,2026-03-01,5.00,EUR,N-9,5.00",
        "line 2, invoice",
    ),
    ("users", "email,name,role", "a@b.example,A,boss", "line 2, role"),
]


def test_a_row_that_contradicts_the_record_is_refused(firm: Any, tmp_path: Path) -> None:
    build.plain(firm)
    before = counted(firm)
    for name, header, row, words in CONTRADICTING:
        path = tmp_path / f"{name}.csv"
        path.write_text(f"{header}\n{row}\n", encoding="utf-8")
        done = import_file(firm, path, BY)
        assert done.written == 0 and any(words in error for error in done.errors), (row, done)
        assert counted(firm) == before, row


def test_a_file_imported_twice_changes_nothing(firm: Any, tmp_path: Path) -> None:
    build.plain(firm)
    path = tmp_path / "purchase_orders.csv"
    path.write_text(ORDERS + GOOD)
    assert import_file(firm, path, BY).written == 1
    before = counted(firm)
    again = import_file(firm, path, BY)
    assert (again.written, again.errors) == (0, ())
    changed = {name for name, rows in counted(firm).items() if rows != before[name]}
    assert changed <= {"audit_link", "audit_payload"}


def test_the_demo_firm_is_imported_wholly_and_reconciles(firm: Any, clock: Any) -> None:
    folder = home() / "data" / "demo"
    anchor = date.fromisoformat((folder / "anchor.txt").read_text().strip())
    clock.instant = build.at(anchor, 9)
    for path in files_of([folder]):
        done = import_file(firm, path, BY)
        assert done.errors == (), done
    posted, held = decide_after_import(firm, BY)
    assert posted + held == len(build.events_of(firm))
    assert held == len(build.held(firm))
    result = reconcile(firm)
    assert result.differences == [] and result.milestones > 100
    assert [v.first_break for v in verify_audit(firm) if v.first_break] == []
    before = build.books(firm)
    for path in files_of([folder]):
        again = import_file(firm, path, BY)
        assert again.errors == () and again.written == 0, again
    decide_after_import(firm, BY)
    assert build.books(firm) == before
