"""A Xero that remembers: numbers are unique, totals are reckoned, drafts wait for approval."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, ClassVar
from urllib.parse import unquote

from there.schemas import Check, official, own
from there.wire import Asked, SignIns, Wire, answer
from tollgate.kernel.world import Reply

TENANT = "aef86862-2015-4b6b-88bc-d89032cecc50"
CONTACT = "55d84274-a3da-4829-a7c0-0cab601b95cc"
RATES = {"OUTPUT2": Decimal("0.19"), "REDUCED": Decimal("0.07"), "NONE": Decimal(0)}
_NAMES = {"Invoices": "InvoiceID", "CreditNotes": "CreditNoteID"}
_NUMBERS = {"Invoices": "InvoiceNumber", "CreditNotes": "CreditNoteNumber"}
Document = dict[str, Any]


def stamp(at: datetime) -> str:
    return f"/Date({int(at.timestamp() * 1000)}+0000)/"


@dataclass
class Xero:
    clock: Any
    checks: list[Check] = field(default_factory=list)
    kept: dict[str, list[Document]] = field(
        default_factory=lambda: {"Invoices": [], "CreditNotes": [], "Payments": []}
    )
    files: dict[str, list[str]] = field(default_factory=dict)
    repeated: dict[tuple[str, str], Reply] = field(default_factory=dict)

    kind: ClassVar[str] = "xero"
    options: ClassVar[dict[str, str]] = {"client_id": "app", "tenant_id": TENANT}
    codes: ClassVar[dict[tuple[str, str], str]] = {
        ("customer", "ACME"): CONTACT,
        ("item", "default"): "200",
        ("tax", "standard 19 %"): "OUTPUT2",
    }

    def __post_init__(self) -> None:
        vendor = official("xero")
        self.checks = [own("xero"), *([vendor] if vendor else [])]
        self.sign_ins = SignIns(self.clock, timedelta(minutes=30))
        self.wire = Wire(self.handle)

    # What a person sees and does there.

    def standing(self, kind: str = "Invoices") -> list[Document]:
        return [one for one in self.kept[kind] if one["Status"] not in ("VOIDED", "DELETED")]

    def invoices(self) -> list[Document]:
        return self.standing()

    def credit_notes(self) -> list[Document]:
        return self.standing("CreditNotes")

    def attached(self) -> list[str]:
        return [name for names in self.files.values() for name in names]

    def applied(self) -> Decimal:
        return sum(
            (a["Amount"] for note in self.kept["CreditNotes"] for a in note["Allocations"]),
            Decimal(0),
        )

    def approve(self) -> None:
        for kind in ("Invoices", "CreditNotes"):
            for one in self.standing(kind):
                if one["Status"] == "DRAFT":
                    one["Status"] = "AUTHORISED"
                    self.touched(one)

    def pay(self, invoice: Document, amount: str, on: datetime | None = None) -> Document:
        paid = Decimal(amount)
        payment = {
            "PaymentID": str(uuid.uuid4()),
            "Date": stamp(on or self.clock.now()),
            "Amount": paid,
            "Status": "AUTHORISED",
            "PaymentType": "ACCRECPAYMENT",
            "Reference": "paid",
            "Invoice": {
                "InvoiceID": invoice["InvoiceID"],
                "InvoiceNumber": invoice["InvoiceNumber"],
                "CurrencyCode": invoice["CurrencyCode"],
            },
        }
        self.kept["Payments"].append(payment)
        invoice["AmountDue"] -= paid
        self.touched(payment)
        self.touched(invoice)
        return payment

    def unpay(self, payment: Document) -> None:
        payment["Status"] = "DELETED"
        self.touched(payment)

    def void(self, document: Document) -> None:
        document["Status"] = "VOIDED"
        self.touched(document)

    def stranger(self, number: str) -> None:
        """Somebody made another document under a number of ours."""
        self._keep("Invoices", self._totals({"LineItems": []}), InvoiceNumber=number)

    def touched(self, one: Document) -> None:
        one["UpdatedDateUTC"] = stamp(self.clock.now())

    # What the wire sees.

    def handle(self, asked: Asked) -> Reply:
        if asked.url == "https://identity.xero.com/connect/token":
            return self.sign_ins.tokens(asked)
        if not self.sign_ins.lets_in(asked):
            return answer(401, {"Title": "Unauthorized", "Detail": "TokenExpired"})
        if asked.path == "/connections":
            return answer(200, [{"tenantId": TENANT, "tenantName": "Nord Books"}])
        if asked.headers.get("xero-tenant-id") != TENANT:
            return answer(403, {"Title": "Forbidden", "Detail": "AuthenticationUnsuccessful"})
        parts = unquote(asked.path.partition("/api.xro/2.0/")[2]).split("/")
        if asked.method == "GET":
            return self._get(asked, parts)
        key = asked.headers.get("idempotency-key", "")
        told = (asked.headers["authorization"], key)
        if key and told in self.repeated:
            return self.repeated[told]
        reply = self._put(asked, parts)
        if key and reply.status == 200:
            self.repeated[told] = reply
        return reply

    def _get(self, asked: Asked, parts: list[str]) -> Reply:
        match parts:
            case ["Organisation"]:
                return answer(200, {"Organisations": [{"Name": "Nord Books"}]})
            case ["Contacts"]:
                names = {CONTACT: "ACME Aktiengesellschaft", str(uuid.UUID(int=7)): "Zebra Ltd"}
                listed = [{"ContactID": id, "Name": name} for id, name in names.items()]
                return answer(200, {"Contacts": listed if asked.query["page"] == "1" else []})
            case ["Accounts"]:
                return answer(200, {"Accounts": [{"Code": "200", "Name": "Sales"}]})
            case ["TaxRates"]:
                return answer(200, {"TaxRates": [{"TaxType": t, "Name": t} for t in RATES]})
            case ["Invoices" | "CreditNotes" as kind, id, "Attachments"]:
                files = [{"FileName": name} for name in self.files.get(id, [])]
                return answer(200 if self._one(kind, id) else 404, {"Attachments": files})
            case ["Invoices" | "CreditNotes" as kind, id]:
                one = self._one(kind, id)
                return answer(200, {kind: [one]}) if one else answer(404, {"Title": "NotFound"})
            case ["Invoices" | "CreditNotes" | "Payments" as kind]:
                return answer(200, {kind: self._listed(kind, asked)})
        return answer(404, {"Title": "NotFound"})

    def _one(self, kind: str, id: str) -> Document | None:
        return next((one for one in self.kept[kind] if one[_NAMES[kind]] == id), None)

    def _listed(self, kind: str, asked: Asked) -> list[Document]:
        found = self.kept[kind]
        where = re.fullmatch(r'(\w+)=="([^"]*)"', asked.query.get("where", ""))
        if where:
            found = [one for one in found if one.get(where[1]) == where[2]]
        if "Statuses" in asked.query:
            found = [one for one in found if one["Status"] in asked.query["Statuses"].split(",")]
        since = asked.headers.get("if-modified-since")
        if since:
            at = datetime.fromisoformat(f"{since}+00:00").timestamp() * 1000
            found = [one for one in found if int(one["UpdatedDateUTC"][6:-7]) >= at]
        if "page" in asked.query:
            size, page = int(asked.query["pageSize"]), int(asked.query["page"])
            found = found[(page - 1) * size : page * size]
        return found

    def _put(self, asked: Asked, parts: list[str]) -> Reply:
        match parts:
            case [("Invoices" | "CreditNotes") as kind, id, "Attachments", name]:
                if not asked.body.startswith(b"%PDF") or self._one(kind, id) is None:
                    return self._invalid("The file is not readable")
                self.files.setdefault(id, []).append(name)
                return answer(200, {"Attachments": [{"FileName": name}]})
            case ["CreditNotes", id, "Allocations"]:
                return self._allocate(asked, id)
            case ["Invoices" | "CreditNotes" as kind]:
                return self._create(asked, kind)
        return answer(404, {"Title": "NotFound"})

    def _refused(self, name: str, body: Any) -> str:
        return next((said for check in self.checks if (said := check(name, body))), "")

    def _invalid(self, *messages: str) -> Reply:
        errors = [{"Message": message} for message in messages]
        body = {
            "ErrorNumber": 10,
            "Type": "ValidationException",
            "Message": "A validation exception occurred",
            "Elements": [{"ValidationErrors": errors}],
        }
        return answer(400, body)

    def _create(self, asked: Asked, kind: str) -> Reply:
        body = asked.json
        said = self._refused(kind, body)
        if said:
            return answer(400, {"Title": "Bad Request", "Detail": said})
        (document,) = body[kind]
        number = document.get(_NUMBERS[kind])
        if any(one[_NUMBERS[kind]] == number for one in self.kept[kind] if number):
            return self._invalid("Invoice # must be unique.")
        if document["Contact"]["ContactID"] != CONTACT:
            return self._invalid("The contact with the specified contact details does not exist")
        for line in document["LineItems"]:
            if line["AccountCode"] != "200":
                return self._invalid(f"Account code '{line['AccountCode']}' is not a valid code")
            if line["TaxType"] not in RATES:
                return self._invalid(f"The TaxType code '{line['TaxType']}' does not exist")
        return answer(200, {kind: [self._keep(kind, self._totals(document))]})

    def _totals(self, document: Mapping[str, Any]) -> Document:
        cent = Decimal("0.01")
        net = sum((line["UnitAmount"] for line in document["LineItems"]), Decimal(0))
        tax = sum(
            (line["UnitAmount"] * RATES[line["TaxType"]] for line in document["LineItems"]),
            Decimal(0),
        ).quantize(cent)
        return {"Status": "AUTHORISED", "CurrencyCode": "EUR", **document, "Total": net + tax}

    def _keep(self, kind: str, document: Document, **more: Any) -> Document:
        made = {
            _NAMES[kind]: str(uuid.uuid4()),
            _NUMBERS[kind]: f"XERO-{len(self.kept[kind]) + 1}",
            "Reference": "",
            **document,
            "Date": stamp(self.clock.now()),
            "AmountDue": document["Total"],
            "RemainingCredit": document["Total"],
            "Allocations": [],
            **more,
        }
        self.touched(made)
        self.kept[kind].append(made)
        return made

    def _allocate(self, asked: Asked, id: str) -> Reply:
        said = self._refused("Allocations", asked.json)
        note = self._one("CreditNotes", id)
        if said or note is None:
            return answer(400, {"Title": "Bad Request", "Detail": said})
        for part in asked.json["Allocations"]:
            invoice = self._one("Invoices", part["Invoice"]["InvoiceID"])
            if invoice is None or invoice["Status"] != "AUTHORISED":
                return self._invalid("The invoice is not approved")
            if part["Amount"] > min(invoice["AmountDue"], note["RemainingCredit"]):
                return self._invalid("The amount is greater than what is outstanding")
            invoice["AmountDue"] -= part["Amount"]
            note["RemainingCredit"] -= part["Amount"]
            note["Allocations"].append(part)
            self.touched(note)
        return answer(200, {"Allocations": note["Allocations"]})
