"""The live hour: every trap has its event, every document compiles, every mail parses."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from email import policy
from email.parser import BytesParser
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path
from typing import Any

import pytest
import typst

from tollgate.kernel.calendar import parse_date, parse_instant
from tollgate.kernel.money import Money
from tollgate.settings import home

LIVE = home() / "data" / "demo" / "live"
DOCUMENTS = sorted((LIVE / "documents").glob("*.typ"))
MAILS = sorted((LIVE / "mails").glob("*.eml"))
PLACEHOLDER = re.compile(r"\{\{(date|day|day_de):([+-]?\d+)\}\}")
ALWAYS = {"event_id", "type", "occurred_at", "contract", "milestone", "reported_by"}
ACCEPTED = {"verdict", "decided_on", "signatory_name", "signatory_title", "quote"}
# The highest approval threshold under which the clean events stay, net.
CLEAN_BELOW = 50_000_00


def webhooks(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [event["body"] for event in events if event["kind"] == "webhook"]


def held(events: list[dict[str, Any]], words: str) -> dict[str, Any]:
    """The one event whose note announces this hold."""
    (found,) = (event for event in events if event["note"].startswith(f"hold: {words}"))
    return found["body"]


def invoiced(firm: Any, number: str) -> int:
    return sum(
        Money.parse(row["net"], row["currency"]).minor
        for row in firm["invoices"]
        if row["po_number"] == number
    )


def test_events_have_the_agreed_shape(firm: Any, events: list[dict[str, Any]]) -> None:
    keys = {"at_seconds", "kind", "connection", "body", "file", "note"}
    emails = {row["email"] for row in firm["users"]}
    times = [event["at_seconds"] for event in events]
    assert times == sorted(times) and times[0] >= 0 and times[-1] <= 3600
    assert sum(at <= 60 for at in times) > len(times) / 2
    for event in events:
        assert set(event) == keys and event["connection"] == "projects" and event["note"]
        assert (event["body"] is None) == (event["kind"] != "webhook")
        assert (event["file"] is None) == (event["kind"] == "webhook")
        if event["file"]:
            assert (firm.folder / "live" / event["file"]).is_file(), event["file"]
    for body in webhooks(events):
        extra = ACCEPTED if body["type"] == "milestone.accepted" else {"completed_on"}
        assert ALWAYS | extra == set(body) - {"amount"}
        assert parse_instant(body["occurred_at"]).date() == firm.anchor
        assert body["reported_by"] in emails
        if "amount" in body:
            Money.parse(body["amount"]["amount"], body["amount"]["currency"])


def test_every_document_and_mail_arrives_once(events: list[dict[str, Any]]) -> None:
    arriving = sorted(event["file"] for event in events if event["file"])
    stored = [f"documents/{p.name}" for p in DOCUMENTS] + [f"mails/{p.name}" for p in MAILS]
    assert arriving == sorted(stored)
    assert 8 <= len(DOCUMENTS) <= 10 and 12 <= len(MAILS) <= 15


def test_clean_events_are_clean_by_the_facts(firm: Any, events: list[dict[str, Any]]) -> None:
    contracts, customers = firm.by("contracts", "code"), firm.by("customers", "code")
    clean = [e["body"] for e in events if e["note"].startswith("clean:")]
    assert len({(body["contract"], body["milestone"]) for body in clean}) == len(clean) >= 12
    billed = {(row["contract"], row["milestone"]) for row in firm["invoices"]}
    drafts = {
        (r["contract"], r["milestone"]) for r in firm["change_orders"] if r["status"] == "draft"
    }
    for body in clean:
        key = (body["contract"], body["milestone"])
        contract, customer = contracts[key[0]], customers[contracts[key[0]]["customer"]]
        amount = firm.released()[key]
        assert key not in billed | drafts
        assert amount.minor < CLEAN_BELOW
        assert not contract["ceiling"] and customer["credit_hold"] == "no"
        assert customer["legal_name"] and customer["billing_email"]
        if "amount" in body:
            assert body["amount"] == amount.as_json()
        if body["type"] == "milestone.accepted":
            assert body["verdict"] == "accepted" and key in firm.completed_now()
        else:
            # A day of margin: west of UTC it may still be yesterday when the demo starts.
            assert parse_date(body["completed_on"]) < firm.anchor
            if contract["acceptance_required"] == "yes":
                assert firm.verdicts()[key] == "accepted"
                assert (
                    body["completed_on"]
                    < firm.by("acceptances", "contract", "milestone")[key]["decided_on"]
                )
        if contract["po_required"] == "yes":
            assert order_has_room(firm, key[0], amount)


def order_has_room(firm: Any, contract: str, amount: Money) -> bool:
    """A valid order of the contract has room for a quarter more, which covers any tax here."""
    return any(
        parse_date(row["expires_on"]) > firm.anchor + timedelta(days=7)
        and Money.parse(row["amount"], amount.currency).minor * 4
        >= 5 * (invoiced(firm, row["number"]) + amount.minor)
        for row in firm["purchase_orders"]
        if row["contract"] == contract
    )


def test_holds_about_acceptance(firm: Any, events: list[dict[str, Any]]) -> None:
    wanted = {
        "acceptance is missing": None,
        "acceptance is conditional": "accepted_with_conditions",
        "acceptance was rejected": "rejected",
    }
    for words, verdict in wanted.items():
        body = held(events, words)
        assert firm.verdicts().get((body["contract"], body["milestone"])) == verdict


def test_holds_about_purchase_orders(firm: Any, events: list[dict[str, Any]]) -> None:
    contracts = firm.by("contracts", "code")
    body = held(events, "purchase order 4500118842 is nearly exhausted")
    order = firm.by("purchase_orders", "number")["4500118842"]
    room = Money.parse(order["amount"], "USD").minor - invoiced(firm, order["number"])
    assert 0 < room < Money.parse(body["amount"]["amount"], "USD").minor
    expired = held(events, "purchase order SWN-4400217 has expired")
    assert (
        firm.by("purchase_orders", "number")["SWN-4400217"]["expires_on"] < expired["completed_on"]
    )
    missing = held(events, "the contract requires a purchase order")
    assert missing["contract"] not in {row["contract"] for row in firm["purchase_orders"]}
    for reported in (body, expired, missing):
        assert contracts[reported["contract"]]["po_required"] == "yes"


def test_holds_about_amounts(firm: Any, events: list[dict[str, Any]]) -> None:
    differs = held(events, "reported 34,200.00")
    agreed = firm.released()[differs["contract"], differs["milestone"]]
    assert differs["amount"] != agreed.as_json()
    over = held(events, "19,500.00 with its change order")
    ceiling = Money.parse(firm.by("contracts", "code")[over["contract"]]["ceiling"], "USD")
    billed = sum(
        Money.parse(row["net"], "USD").minor
        for row in firm["invoices"]
        if row["contract"] == over["contract"]
    )
    released = firm.released()[over["contract"], over["milestone"]]
    assert billed < ceiling.minor < billed + released.minor
    large = held(events, "185,000.00 is above")
    assert firm.released()[large["contract"], large["milestone"]].minor > 3 * CLEAN_BELOW


def test_holds_about_identity_and_order(firm: Any, events: list[dict[str, Any]]) -> None:
    known = set(firm.released())
    assert held(events, "unknown contract")["contract"] not in firm.by("contracts", "code")
    strange = held(events, "unknown milestone")
    drafted = {(row["contract"], row["milestone"]) for row in firm["change_orders"]}
    assert (strange["contract"], strange["milestone"]) not in known | drafted
    early = held(events, "out of order")
    rows = [row for row in firm["milestones"] if row["contract"] == early["contract"]]
    before = [row["code"] for row in rows].index(early["milestone"])
    assert any(
        (early["contract"], row["code"]) not in firm.completed_now() for row in rows[:before]
    )
    assert firm.by("contracts", "code")[early["contract"]]["in_order"] == "yes"
    future = held(events, "completed in the future")
    assert parse_date(future["completed_on"]) > firm.anchor + timedelta(days=7)


def test_holds_about_customers_tax_and_change_orders(
    firm: Any, events: list[dict[str, Any]]
) -> None:
    contracts, customers = firm.by("contracts", "code"), firm.by("customers", "code")
    stopped = held(events, "customer is on credit hold")
    assert customers[contracts[stopped["contract"]]["customer"]]["credit_hold"] == "yes"
    bare = customers[contracts[held(events, "customer record has no")["contract"]]["customer"]]
    assert not bare["legal_name"] and not bare["billing_email"]
    gap = held(events, "no tax rate is mapped")
    treatment = firm.treatment(gap["contract"], gap["milestone"])
    customer = customers[contracts[gap["contract"]]["customer"]]
    assert firm.rate_basis_points("HUS", treatment, customer, gap["completed_on"]) is None
    drafts = {
        (r["contract"], r["milestone"]) for r in firm["change_orders"] if r["status"] == "draft"
    }
    touched = held(events, "draft change order CO-2")
    made = held(events, "the milestone exists only in the unsigned")
    assert {(touched["contract"], touched["milestone"])} < drafts
    assert (made["contract"], made["milestone"]) in drafts - set(firm.released())


def test_repetitions(firm: Any, events: list[dict[str, Any]]) -> None:
    seen: dict[str, dict[str, Any]] = {}
    repeated = []
    for event in events:
        if event["kind"] == "webhook":
            body = event["body"]
            if body["event_id"] in seen:
                assert body == seen[body["event_id"]]
                repeated.append(event["note"])
            seen[body["event_id"]] = body
    assert len(repeated) == 2 and all("duplicate delivery" in note for note in repeated)
    again = held(events, "re-report of a milestone")
    billed = {(row["contract"], row["milestone"]) for row in firm["invoices"]}
    assert (again["contract"], again["milestone"]) in billed


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: p.stem)
@pytest.mark.parametrize("today", [date(2026, 11, 20), date(2028, 2, 29)], ids=str)
def test_documents_compile_on_any_day(document: Path, today: date) -> None:
    days = {offset_key(n): (today + timedelta(days=n)).isoformat() for n in range(-120, 181)}
    pdf = typst.compile(str(document), sys_inputs=days)
    assert isinstance(pdf, bytes) and pdf.startswith(b"%PDF")
    text = document.read_text(encoding="utf-8")
    assert not re.search(r"\b20[23]\d-\d\d-\d\d\b|\d{1,2}\.\d{1,2}\.20[23]\d", text)


def offset_key(days: int) -> str:
    """The name under which a document finds a day: d0, d-3, d+9."""
    return "d0" if days == 0 else f"d{days:+d}"


def test_documents_name_real_contracts(firm: Any) -> None:
    codes = set(firm.by("contracts", "code"))
    projects = {row["project_code"] for row in firm["contracts"]}
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        assert any(code in text for code in projects), document.name
        if "mueller" not in document.name:
            assert any(code in text for code in codes), document.name


def rendered(mail: Path, today: date) -> bytes:
    def fill(found: re.Match[str]) -> str:
        day = today + timedelta(days=int(found[2]))
        if found[1] == "date":
            return format_datetime(datetime.combine(day, time(9, 30), UTC))
        return day.isoformat() if found[1] == "day" else day.strftime("%d.%m.%Y")

    return PLACEHOLDER.sub(fill, mail.read_text(encoding="utf-8")).encode()


@pytest.mark.parametrize("path", MAILS, ids=lambda p: p.stem)
def test_mails_parse_and_refer_to_real_invoices(firm: Any, path: Path) -> None:
    raw = rendered(path, firm.anchor)
    assert b"{{" not in raw
    mail = BytesParser(policy=policy.default).parsebytes(raw)
    assert not mail.defects
    assert parsedate_to_datetime(mail["Date"]).date() == firm.anchor
    assert mail["From"].addresses[0].domain.endswith(".example")
    body = mail.get_body(("plain",))
    assert body is not None
    text = f"{mail['Subject']}\n{body.get_content()}"
    numbers = set(re.findall(r"\bH(?:US|DE)-\d{5}\b", text))
    assert numbers <= set(firm.by("invoices", "number"))
    owners = {firm.by("invoices", "number")[n]["customer"] for n in numbers}
    assert len(owners) <= 1
    if "suspicious" not in path.name and owners:
        home_domain = firm.by("customers", "code")[owners.pop()]["billing_email"].split("@")[1]
        assert mail["From"].addresses[0].domain == home_domain


def test_the_mails_cover_every_label() -> None:
    labels = (
        "approval-pending po-mismatch deliverable-dispute amount-dispute tax-question "
        "duplicate-invoice already-paid payment-scheduled document-request billing-details "
        "payment-difficulty acceptance out-of-office"
    ).split()
    assert [x for x in labels if not any(x in path.name for path in MAILS)] == []


def test_amounts_in_mails_about_open_invoices_are_owed(firm: Any) -> None:
    open_numbers = set(firm.by("invoices", "number")) - set(firm.paid())
    wanted = {
        "01": "HUS-00053",
        "03": "HDE-00025",
        "04": "HUS-00055",
        "05": "HDE-00035",
        "07": "HUS-00052",
        "08": "HDE-00033",
        "11": "HUS-00047",
    }
    for start, number in wanted.items():
        (path,) = (mail for mail in MAILS if mail.name.startswith(start))
        assert number in path.read_text(encoding="utf-8") and number in open_numbers
