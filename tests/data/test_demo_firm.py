"""The demo firm's books hold together: headers, references, sums, taxes, payments, dates."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import date, timedelta
from typing import Any

import pytest

from tollgate.kernel.calendar import parse_date, zone
from tollgate.kernel.money import BASIS_POINTS, Money, rounded, total

HEADERS = {
    "legal_entities": "code,name,country,currency,time_zone,books,tax_id,address_line,postal_code,"
    "city,region,email,invoice_prefix,bank_name,iban,bic",
    "customers": "code,name,legal_name,country,region,currency,tax_id,address_line,postal_code,"
    "city,billing_email,language,credit_hold",
    "contracts": "code,legal_entity,customer,title,project_type,project_code,pm_email,currency,"
    "value,ceiling,starts_on,ends_on,net_days,holdback_percent,acceptance_required,in_order,"
    "po_required,service_line,acceptance_clause,payment_clause",
    "payers": "contract,customer,weight",
    "milestones": "contract,code,sequence,name,amount,percent,tax_treatment,planned_on,clause",
    "change_orders": "contract,number,title,status,decided_on,effective_on,milestone,name,"
    "amount_change,ceiling_change",
    "purchase_orders": "number,customer,contract,amount,currency,issued_on,expires_on",
    "tax_rates": "legal_entity,treatment,country,region,rate_percent,label,valid_from",
    "completions": "contract,milestone,status,completed_on,reported_by",
    "acceptances": "contract,milestone,verdict,decided_on,signatory_name,signatory_title,"
    "document,quote",
    "invoices": "number,legal_entity,customer,contract,milestone,issued_on,due_on,net,tax,gross,"
    "holdback,currency,po_number",
    "payments": "reference,legal_entity,customer,paid_on,amount,currency,invoice,allocated",
    "users": "email,name,role",
}
KEYS = {
    "legal_entities": ("code",),
    "customers": ("code",),
    "contracts": ("code",),
    "milestones": ("contract", "code"),
    "purchase_orders": ("number",),
    "invoices": ("number",),
    "users": ("email",),
    "payers": ("contract", "customer"),
    "change_orders": ("contract", "number", "milestone"),
    "tax_rates": ("legal_entity", "treatment", "country", "region", "valid_from"),
}
REFERENCES = [
    ("contracts", "legal_entity", "legal_entities", "code"),
    ("contracts", "customer", "customers", "code"),
    ("contracts", "pm_email", "users", "email"),
    ("payers", "contract", "contracts", "code"),
    ("payers", "customer", "customers", "code"),
    ("milestones", "contract", "contracts", "code"),
    ("change_orders", "contract", "contracts", "code"),
    ("purchase_orders", "contract", "contracts", "code"),
    ("purchase_orders", "customer", "customers", "code"),
    ("tax_rates", "legal_entity", "legal_entities", "code"),
    ("completions", "reported_by", "users", "email"),
    ("invoices", "contract", "contracts", "code"),
    ("invoices", "customer", "customers", "code"),
    ("invoices", "po_number", "purchase_orders", "number"),
    ("payments", "legal_entity", "legal_entities", "code"),
    ("payments", "customer", "customers", "code"),
    ("payments", "invoice", "invoices", "number"),
]
WORDS = {
    ("legal_entities", "books"): {"tollgate", "external"},
    ("customers", "credit_hold"): {"yes", "no"},
    ("contracts", "project_type"): {"consulting", "engineering", "msp", "modular_home"},
    ("contracts", "acceptance_required"): {"yes", "no"},
    ("contracts", "in_order"): {"yes", "no"},
    ("contracts", "po_required"): {"yes", "no"},
    ("milestones", "tax_treatment"): {"standard", "reduced", "zero", "exempt", "reverse_charge"},
    ("tax_rates", "treatment"): {"standard", "reduced", "zero", "exempt", "reverse_charge"},
    ("change_orders", "status"): {"draft", "signed", "rejected"},
    ("completions", "status"): {"completed", "reopened"},
    ("acceptances", "verdict"): {"accepted", "accepted_with_conditions", "rejected"},
    ("users", "role"): {"reviewer", "billing", "collector", "pm", "controller", "auditor", "admin"},
}


@pytest.mark.parametrize("table", sorted(HEADERS))
def test_headers_are_exact(firm: Any, table: str) -> None:
    first = (firm.folder / f"{table}.csv").read_text(encoding="utf-8").splitlines()[0]
    assert first == HEADERS[table]


def test_there_is_no_other_table(firm: Any) -> None:
    assert set(firm.tables) == set(HEADERS)


@pytest.mark.parametrize("table", sorted(KEYS))
def test_keys_are_unique(firm: Any, table: str) -> None:
    firm.by(table, *KEYS[table])


@pytest.mark.parametrize("reference", REFERENCES, ids=lambda r: f"{r[0]}.{r[1]}")
def test_references_resolve(firm: Any, reference: tuple[str, str, str, str]) -> None:
    table, column, target, key = reference
    known = {row[key] for row in firm[target]}
    assert {row[column] for row in firm[table] if row[column]} <= known


def test_milestones_that_are_referred_to_exist(firm: Any) -> None:
    known = set(firm.released())
    for table in ("completions", "acceptances", "invoices"):
        assert {(row["contract"], row["milestone"]) for row in firm[table]} <= known


@pytest.mark.parametrize("column", sorted(WORDS), ids=lambda c: ".".join(c))
def test_words_are_known_and_all_used(firm: Any, column: tuple[str, str]) -> None:
    table, name = column
    used = {row[name] for row in firm[table]}
    assert used <= WORDS[column]
    if table != "legal_entities":
        assert used == WORDS[column]


def test_counts_reach_the_floors(firm: Any) -> None:
    floors = {
        "legal_entities": 2,
        "customers": 15,
        "contracts": 25,
        "milestones": 120,
        "purchase_orders": 12,
        "change_orders": 8,
        "completions": 100,
        "acceptances": 90,
        "invoices": 100,
        "payments": 80,
    }
    assert {
        table: len(firm[table]) for table, floor in floors.items() if len(firm[table]) < floor
    } == {}
    assert sum(user["role"] == "pm" for user in firm["users"]) >= 2
    span = {row["issued_on"][:7] for row in firm["invoices"]}
    assert len(span) >= 18


def test_milestones_add_up_to_the_contract_value(firm: Any) -> None:
    amounts = firm.at_signing()
    for contract in firm["contracts"]:
        value = Money.parse(contract["value"], contract["currency"])
        parts = [amount for (code, _), amount in amounts.items() if code == contract["code"]]
        assert total(parts, value.currency) == value, contract["code"]


def test_a_milestone_has_an_amount_or_a_percentage(firm: Any) -> None:
    assert all(bool(row["amount"]) != bool(row["percent"]) for row in firm["milestones"])
    assert any(row["percent"] for row in firm["milestones"])


def test_sequences_count_from_one(firm: Any) -> None:
    seen = defaultdict(list)
    for row in firm["milestones"]:
        seen[row["contract"]].append(int(row["sequence"]))
    assert all(numbers == list(range(1, len(numbers) + 1)) for numbers in seen.values())


def test_invoices_are_the_payers_shares(firm: Any) -> None:
    billed = defaultdict(dict)
    for row in firm["invoices"]:
        legs = billed[row["contract"], row["milestone"]]
        assert row["customer"] not in legs, f"{row['number']} bills a share twice"
        legs[row["customer"]] = Money.parse(row["net"], row["currency"])
    for (contract, milestone), legs in billed.items():
        assert legs == firm.shares(contract, milestone), (contract, milestone)
    assert any(len(legs) == 2 for legs in billed.values())


def test_tax_gross_and_holdback_are_right_to_the_cent(firm: Any) -> None:
    contracts, customers = firm.by("contracts", "code"), firm.by("customers", "code")
    for row in firm["invoices"]:
        net, tax, gross, holdback = (
            Money.parse(row[name], row["currency"]) for name in ("net", "tax", "gross", "holdback")
        )
        contract = contracts[row["contract"]]
        rate = firm.rate_basis_points(
            row["legal_entity"],
            firm.treatment(row["contract"], row["milestone"]),
            customers[row["customer"]],
            row["issued_on"],
        )
        assert rate is not None
        assert tax.minor == rounded(net.minor * rate, BASIS_POINTS), row["number"]
        assert gross == net + tax
        assert holdback == gross.share(int(float(contract["holdback_percent"]) * 100))


def test_invoice_heads_agree_with_their_contracts(firm: Any) -> None:
    contracts, entities = firm.by("contracts", "code"), firm.by("legal_entities", "code")
    customers = firm.by("customers", "code")
    for row in firm["invoices"]:
        contract, entity = contracts[row["contract"]], entities[row["legal_entity"]]
        assert contract["legal_entity"] == row["legal_entity"]
        assert contract["currency"] == entity["currency"] == row["currency"]
        assert customers[row["customer"]]["currency"] == row["currency"]
        term = date.fromisoformat(row["due_on"]) - date.fromisoformat(row["issued_on"])
        assert term == timedelta(days=int(contract["net_days"])), row["number"]


def test_invoice_numbers_are_gapless_and_in_date_order(firm: Any) -> None:
    for entity in firm["legal_entities"]:
        rows = [row for row in firm["invoices"] if row["legal_entity"] == entity["code"]]
        rows.sort(key=lambda row: row["number"])
        wanted = [f"{entity['invoice_prefix']}{n:05d}" for n in range(1, len(rows) + 1)]
        assert [row["number"] for row in rows] == wanted
        assert [row["issued_on"] for row in rows] == sorted(row["issued_on"] for row in rows)


def test_no_milestone_was_billed_before_it_was_done_and_accepted(firm: Any) -> None:
    contracts = firm.by("contracts", "code")
    done = {(row["contract"], row["milestone"]): row["completed_on"] for row in firm["completions"]}
    accepted = {
        (row["contract"], row["milestone"]): row["decided_on"]
        for row in firm["acceptances"]
        if row["verdict"] == "accepted"
    }
    for row in firm["invoices"]:
        key = (row["contract"], row["milestone"])
        assert key in firm.completed_now()
        assert done[key] <= row["issued_on"]
        if contracts[row["contract"]]["acceptance_required"] == "yes":
            assert accepted[key] <= row["issued_on"], row["number"]


def test_payments_match_what_was_owed(firm: Any) -> None:
    invoices = firm.by("invoices", "number")
    for row in firm["payments"]:
        if row["invoice"]:
            invoice = invoices[row["invoice"]]
            assert invoice["customer"] == row["customer"]
            assert invoice["currency"] == row["currency"]
            assert invoice["issued_on"] < row["paid_on"]
    for number, paid in firm.paid().items():
        invoice = invoices[number]
        gross = Money.parse(invoice["gross"], paid.currency)
        assert paid <= gross - Money.parse(invoice["holdback"], paid.currency), number


def test_allocations_add_up_to_the_payment(firm: Any) -> None:
    parts, heads = defaultdict(list), defaultdict(set)
    for row in firm["payments"]:
        parts[row["reference"]].append(Money.parse(row["allocated"], row["currency"]))
        heads[row["reference"]].add((row["customer"], row["paid_on"], row["amount"]))
    for reference, allocated in parts.items():
        ((_, _, amount),) = heads[reference]
        currency = allocated[0].currency
        assert total(allocated, currency) == Money.parse(amount, currency), reference
    assert any(len(allocated) > 1 for allocated in parts.values())


def test_the_ledger_has_late_short_and_unapplied_money(firm: Any) -> None:
    invoices, paid = firm.by("invoices", "number"), firm.paid()
    due = {number: row["due_on"] for number, row in invoices.items()}
    late = [r for r in firm["payments"] if r["invoice"] and r["paid_on"] > due[r["invoice"]]]
    assert len(late) >= 20
    assert sum(not row["invoice"] for row in firm["payments"]) >= 2
    owed = {
        number: Money.parse(row["gross"], row["currency"])
        - Money.parse(row["holdback"], row["currency"])
        for number, row in invoices.items()
    }
    assert [number for number, amount in paid.items() if amount < owed[number]] == ["HUS-00043"]
    assert len(set(invoices) - set(paid)) >= 15


def test_dates_are_in_order_and_history_ends_at_the_anchor(firm: Any) -> None:
    columns = {
        "invoices": "issued_on",
        "payments": "paid_on",
        "completions": "completed_on",
        "acceptances": "decided_on",
    }
    for table, column in columns.items():
        assert all(parse_date(row[column]) <= firm.anchor for row in firm[table]), table
    for row in firm["contracts"]:
        assert parse_date(row["starts_on"]) < parse_date(row["ends_on"])
    for row in firm["purchase_orders"]:
        assert parse_date(row["issued_on"]) < parse_date(row["expires_on"])
    for row in firm["change_orders"]:
        assert bool(row["decided_on"]) == (row["status"] != "draft")
        assert bool(row["effective_on"]) == (row["status"] == "signed")
        assert not row["effective_on"] or row["decided_on"] <= row["effective_on"]


def test_milestones_in_order_were_completed_in_order(firm: Any) -> None:
    for contract in firm["contracts"]:
        if contract["in_order"] == "yes":
            rows = [row for row in firm["milestones"] if row["contract"] == contract["code"]]
            done = [(contract["code"], row["code"]) in firm.completed_now() for row in rows]
            assert done == sorted(done, reverse=True), contract["code"]


def test_purchase_orders_were_never_overdrawn_nor_used_out_of_time(firm: Any) -> None:
    orders, drawn = firm.by("purchase_orders", "number"), Counter()
    for row in firm["invoices"]:
        if row["po_number"]:
            order = orders[row["po_number"]]
            assert order["contract"] == row["contract"]
            assert order["issued_on"] <= row["issued_on"] <= order["expires_on"]
            drawn[row["po_number"]] += Money.parse(row["gross"], row["currency"]).minor
    assert all(
        drawn[number] <= Money.parse(order["amount"], order["currency"]).minor
        for number, order in orders.items()
    )


def test_every_tax_rate_that_is_used_exists_but_for_one_gap(firm: Any) -> None:
    contracts, customers = firm.by("contracts", "code"), firm.by("customers", "code")
    gaps = set()
    for contract, milestone in firm.released():
        head = contracts[contract]
        treatment = firm.treatment(contract, milestone)
        for payer in firm.shares(contract, milestone):
            known = firm.rate_basis_points(
                head["legal_entity"], treatment, customers[payer], firm.anchor.isoformat()
            )
            if known is None:
                gaps.add((contract, treatment))
    assert gaps == {("FRM-2601", "standard")}


def test_the_cast_is_as_the_card_says(firm: Any) -> None:
    customers = firm["customers"]
    names = " ".join(row["name"] for row in customers)
    assert all(mark in names for mark in ("'", "&", "ü"))
    assert [row["code"] for row in customers if row["credit_hold"] == "yes"] == ["MERIDIANFR"]
    assert [row["code"] for row in customers if not row["legal_name"]] == ["BLUEHERON"]
    assert {row["country"] for row in customers} == {"US", "DE", "AT", "NL", "FR"}
    assert all(re.fullmatch(r"[^@]+@halvorsen-reyes\.example", u["email"]) for u in firm["users"])
    for entity in firm["legal_entities"]:
        zone(entity["time_zone"])


def test_the_german_account_number_has_a_valid_checksum(firm: Any) -> None:
    (iban,) = (row["iban"] for row in firm["legal_entities"] if row["country"] == "DE")
    moved = "".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])
    assert int(moved) % 97 == 1


def test_the_card_counts_the_rows(firm: Any) -> None:
    card = (firm.folder / "README.md").read_text(encoding="utf-8")
    counted = re.findall(r"^\| `(\w+)\.csv` \| (\d+) \|", card, re.MULTILINE)
    assert {table: int(rows) for table, rows in counted} == {
        table: len(rows) for table, rows in firm.tables.items()
    }
