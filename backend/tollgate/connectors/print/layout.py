"""From a document to the texts that the template sets: every word chosen, every number written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tollgate.connectors.print.locales import Writing, writing
from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.domain.invoicing.printed import Account, Party, Printed, TaxPart

Pair = list[str]
# Countries (ISO 3166) whose paper is US Letter, and those that write "City, Region Code".
_LETTER = frozenset({"US", "CA", "MX"})
_REGION_LAST = frozenset({"US", "CA", "AU"})
# Council Directive 2006/112/EC: the member states, which share one VAT system.
_VAT_UNION = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()
)
_VAT_ELSEWHERE = frozenset({"GB", "CH", "NO", "AE"})
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", re.ASCII)
_NARROW = 24  # characters that the column of facts has room for
_TAXED = ("standard", "reduced")
_NOTED = ("reverse_charge", "zero", "exempt")


def lay_out(document: Printed) -> dict[str, Any]:
    """Everything the template needs, as texts and lists of texts."""
    w = writing(document.language, document.buyer.country)
    is_credit = document.kind is DocumentKind.CREDIT_NOTE
    title = w.word("credit_note" if is_credit else "invoice")
    number = document.number or w.word("number_pending")
    return {
        "language": w.language,
        "paper": "us-letter" if document.buyer.country in _LETTER else "a4",
        "title": title,
        "number": number,
        "seller": document.seller.name,
        "seller_line": " · ".join(_address(document.seller, w, document.buyer.country)),
        "seller_foot": _foot(document.seller, w),
        "buyer": document.buyer.name,
        "buyer_lines": _address(document.buyer, w, document.seller.country)
        + _tax_id(document.buyer, w),
        "facts": _facts(document, number, w),
        "references": list(_references(document, w)),
        "lead": _lead(document, w),
        "lines": _lines(document, w),
        "totals": _totals(document, w),
        "due": [w.word("credit_due" if is_credit else "due"), w.money(document.due)],
        "taxes": [_tax_row(part, document, w) for part in document.taxes],
        "notes": list(_notes(document, w)),
        "request": _request(document, is_credit, w),
        "payment": [] if is_credit else list(_payment(document.account, number, w)),
        "words": {
            key: w.word(key)
            for key in (
                "bill_to references position description tax_rate tax_summary treatment taxable "
                "rate tax payment"
            ).split()
        }
        | {"amount": f"{w.word('amount')} ({document.net.currency})"},
        "page": _page_words(w),
    }


def _page_words(w: Writing) -> list[str]:
    """The page line, cut where the two numbers go."""
    return w.word("page", page="\0", pages="\0").split("\0")


def _address(party: Party, w: Writing, other_country: str) -> list[str]:
    """Street, town and, for a letter that crosses a border, the country."""
    if party.country in _REGION_LAST:
        behind = f"{party.region} {party.postal_code}".strip()
        town = ", ".join(part for part in (party.city, behind) if part)
    else:
        town = f"{party.postal_code} {party.city}".strip()
    abroad = party.country != other_country and party.country
    lines = [party.address_line, town, w.country(party.country) if abroad else ""]
    return [line for line in lines if line]


def _tax_id(party: Party, w: Writing) -> list[str]:
    if not party.tax_id:
        return []
    return [f"{w.word('vat_id' if _has_vat(party.country) else 'tax_id')} {party.tax_id}"]


def _has_vat(country: str) -> bool:
    return country in _VAT_UNION or country in _VAT_ELSEWHERE


def _foot(party: Party, w: Writing) -> str:
    return " · ".join([party.name, *_tax_id(party, w), *([party.email] if party.email else [])])


def _facts(document: Printed, number: str, w: Writing) -> list[Pair]:
    facts = [[w.word("number"), number], [w.word("date"), w.day(document.issued_on)]]
    if document.credited is None:
        facts.append([w.word("due_date"), w.day(document.due_on)])
    else:
        facts.append([w.word("credits_invoice"), document.credited.number])
    if 0 < len(document.references.po_number) <= _NARROW:
        facts.append([w.word("purchase_order"), document.references.po_number])
    return facts


def _references(document: Printed, w: Writing) -> Iterator[Pair]:
    known = document.references
    for key, text in (
        ("contract", known.contract),
        ("milestone", known.milestone),
        ("project", known.project),
        ("purchase_order", known.po_number if len(known.po_number) > _NARROW else ""),
    ):
        if text:
            yield [w.word(key), text]
    if known.completed_on:
        yield [w.word("supply_date"), w.day(known.completed_on)]
    if known.accepted:
        day = w.day(known.accepted.on)
        if known.accepted.by:
            text = w.word("accepted_by", name=known.accepted.by, date=day)
        else:
            text = w.word("accepted_on", date=day)
        paper = f" ({known.accepted.document})" if known.accepted.document else ""
        yield [w.word("accepted"), text + paper]


def _lead(document: Printed, w: Writing) -> str:
    credited = document.credited
    if credited is None:
        return w.word("duplicate") if document.duplicate else ""
    return w.word("credits_text", number=credited.number, date=w.day(credited.issued_on))


def _lines(document: Printed, w: Writing) -> list[list[str]]:
    return [
        [
            str(position),
            line.description,
            "" if line.tax_treatment == "imported" else w.rate(line.rate_bp),
            w.number(line.net),
        ]
        for position, line in enumerate(document.lines, 1)
    ]


def _totals(document: Printed, w: Writing) -> list[Pair]:
    is_credit = document.kind is DocumentKind.CREDIT_NOTE
    rows = [[w.word("net"), w.number(document.net)]]
    if len(document.taxes) == 1:
        rows.append([_tax_name(document.taxes[0], document, w), w.number(document.tax)])
    else:
        rows.append([w.word("tax"), w.number(document.tax)])
    gross, held = ("credit_gross", "credit_holdback") if is_credit else ("gross", "holdback")
    rows.append([w.word(gross), w.number(document.gross)])
    if document.holdback.minor:
        rows.append([w.word(held), w.number(-document.holdback)])
    return rows


def _tax_name(part: TaxPart, document: Printed, w: Writing) -> str:
    """ "VAT 19 %" or "Sales tax 7.5 %": the rate is left out where nothing is charged."""
    name = w.word("vat" if _has_vat(document.seller.country) else "sales_tax")
    if part.treatment in _TAXED:
        return f"{name} {w.rate(part.rate_bp)}"
    return name


def _tax_row(part: TaxPart, document: Printed, w: Writing) -> list[str]:
    """Treatment, rate, taxable amount and tax; the firm's own label says it for taxed parts."""
    known = part.treatment in (*_TAXED, *_NOTED, "imported")
    name = w.word(part.treatment) if known else part.treatment
    if part.treatment in _TAXED and part.label:
        name = part.label
    rate = "" if part.treatment == "imported" else w.rate(part.rate_bp)
    return [name, rate, w.number(part.base), w.number(part.tax)]


def _notes(document: Printed, w: Writing) -> Iterator[str]:
    """Why no tax is charged: what the law wants to read on the document (EN 16931: BT-120)."""
    for part in document.taxes:
        if part.treatment == "reverse_charge":
            yield w.word("note_reverse_charge")
        elif part.treatment in _NOTED:
            yield w.word(f"note_{part.treatment}", reason=part.label or w.word(part.treatment))


def _request(document: Printed, is_credit: bool, w: Writing) -> list[str]:
    """What the reader should do, in sentences."""
    if is_credit:
        return [w.word("credit_payment")]
    said = [w.word("pay_by", amount=w.money(document.due), date=w.day(document.due_on))]
    if document.holdback.minor:
        said.append(w.word("holdback_text", amount=w.money(document.holdback)))
    return said


def _payment(account: Account, number: str, w: Writing) -> Iterator[Pair]:
    if account.bank:
        yield [w.word("bank"), account.bank]
    compact = account.number.replace(" ", "")
    if _IBAN.fullmatch(compact):
        yield [w.word("iban"), " ".join(re.findall(".{1,4}", compact))]
    elif account.number:
        yield [w.word("account"), account.number]
    if account.bic:
        yield [w.word("bic"), account.bic]
    yield [w.word("payment_reference"), number]
