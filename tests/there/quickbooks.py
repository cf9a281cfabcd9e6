"""A QuickBooks Online that remembers: request ids answer again, numbers may clash, the change feed
knows what was deleted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, ClassVar

from there.schemas import Check, official, own
from there.wire import Asked, SignIns, Wire, answer
from tollgate.kernel.world import Reply

REALM = "9341454977738491"
RATES = {"7": Decimal("0.19"), "8": Decimal(0)}
Document = dict[str, Any]
_KINDS = {"invoice": "Invoice", "creditmemo": "CreditMemo", "payment": "Payment"}


@dataclass
class QuickBooks:
    clock: Any
    checks: list[Check] = field(default_factory=list)
    kept: dict[str, dict[str, Document]] = field(
        default_factory=lambda: {
            name: {} for name in ("Invoice", "CreditMemo", "Payment", "Attachable")
        }
    )
    deleted: list[tuple[str, Document]] = field(default_factory=list)
    repeated: dict[str, Reply] = field(default_factory=dict)
    last_id: int = 100

    kind: ClassVar[str] = "quickbooks"
    options: ClassVar[dict[str, str]] = {"client_id": "app", "realm_id": REALM}
    codes: ClassVar[dict[tuple[str, str], str]] = {
        ("customer", "ACME"): "58",
        ("item", "default"): "11",
        ("tax", "standard 19 %"): "7",
    }

    def __post_init__(self) -> None:
        vendor = official("quickbooks")
        self.checks = [own("quickbooks"), *([vendor] if vendor else [])]
        self.sign_ins = SignIns(self.clock, timedelta(minutes=60))
        self.wire = Wire(self.handle)

    # What a person sees and does there.

    def invoices(self) -> list[Document]:
        return list(self.kept["Invoice"].values())

    def credit_notes(self) -> list[Document]:
        return list(self.kept["CreditMemo"].values())

    def attached(self) -> list[str]:
        return [one["FileName"] for one in self.kept["Attachable"].values()]

    def applied(self) -> Decimal:
        return sum(
            (one["TotalAmt"] - one["RemainingCredit"] for one in self.kept["CreditMemo"].values()),
            Decimal(0),
        )

    def approve(self) -> None:
        """There are no drafts: sending is the one click."""
        for one in self.kept["Invoice"].values():
            one["EmailStatus"] = "EmailSent"

    def pay(self, invoice: Document, amount: str, on: datetime | None = None) -> Document:
        linked = {"TxnId": invoice["Id"], "TxnType": "Invoice"}
        payment = {
            "CustomerRef": invoice["CustomerRef"],
            "CurrencyRef": invoice["CurrencyRef"],
            "TotalAmt": Decimal(amount),
            "TxnDate": (on or self.clock.now()).date().isoformat(),
            "Line": [{"Amount": Decimal(amount), "LinkedTxn": [linked]}],
        }
        invoice["Balance"] -= Decimal(amount)
        return self._keep("Payment", payment)

    def unpay(self, payment: Document) -> None:
        self.void(payment, "Payment")

    def void(self, document: Document, kind: str = "Invoice") -> None:
        """Delete it: only the change feed remembers."""
        del self.kept[kind][document["Id"]]
        gone = {"Id": document["Id"], "status": "Deleted", "MetaData": self._changed()}
        self.deleted.append((kind, gone))

    def stranger(self, number: str) -> None:
        self._keep(
            "Invoice", {"DocNumber": number, "TotalAmt": Decimal(1), "TxnDate": "2026-01-01"}
        )

    # What the wire sees.

    def handle(self, asked: Asked) -> Reply:
        if asked.url.startswith("https://oauth.platform.intuit.com/"):
            return self.sign_ins.tokens(asked)
        if not self.sign_ins.lets_in(asked):
            return answer(401, {"Fault": {"Error": [{"Message": "AuthenticationFailed"}]}})
        found = re.fullmatch(r"/v3/company/(\d+)/(\w+)(?:/(\w+))?", asked.path)
        if found is None or found[1] != REALM:
            return self._fault("5020", "Permission Denied", 403)
        if asked.method == "GET":
            return self._get(asked, found[2], found[3])
        key = asked.query.get("requestid", "")
        if len(key) > 50 or not key:
            return self._fault("2010", f"Request id {key!r} is not valid")
        if key not in self.repeated:
            reply = self._post(asked, found[2])
            if reply.status != 200:
                return reply
            self.repeated[key] = reply
        return self.repeated[key]

    def _fault(self, code: str, detail: str, status: int = 400) -> Reply:
        error = {"Message": "Business Validation Error", "Detail": detail, "code": code}
        return answer(status, {"Fault": {"Error": [error], "type": "ValidationFault"}})

    def _get(self, asked: Asked, what: str, id: str | None) -> Reply:
        if what == "companyinfo":
            return answer(200, {"CompanyInfo": {"CompanyName": "Nord Books"}})
        if what == "query":
            return self._query(asked.query["query"])
        if what == "cdc":
            return self._feed(asked)
        kind = _KINDS[what]
        one = self.kept[kind].get(id or "")
        return answer(200, {kind: one}) if one else self._fault("610", "Object Not Found", 404)

    def _query(self, text: str) -> Reply:
        found = re.fullmatch(
            r"select \* from (\w+) where (.+) startposition (\d+) maxresults (\d+)", text
        )
        assert found is not None, text
        kind, where, start, most = found[1], found[2], int(found[3]) - 1, int(found[4])
        listed = [one for one in self._table(kind) if self._fits(one, where)]
        return answer(200, {"QueryResponse": {kind: listed[start : start + most]}})

    def _table(self, kind: str) -> list[Document]:
        fixed = {
            "Customer": [{"Id": "58", "DisplayName": "Acme"}, {"Id": "59", "DisplayName": "Zebra"}],
            "Item": [{"Id": "11", "Name": "Services"}],
            "TaxCode": [{"Id": id, "Name": f"VAT {rate}"} for id, rate in RATES.items()],
        }
        return fixed.get(kind) or list(self.kept[kind].values())

    def _fits(self, one: Mapping[str, Any], where: str) -> bool:
        for part in where.split(" and "):
            found = re.fullmatch(r"([\w.]+) (=|>=) (?:'(.*)'|(\w+))", part)
            assert found is not None, part
            if found[1] == "Active":
                continue
            if found[1].startswith("AttachableRef."):
                name = found[1].rsplit(".", 1)[1].lower()
                value = one["AttachableRef"][0]["EntityRef"][name]
            elif found[1] == "MetaData.LastUpdatedTime":
                value = one["MetaData"]["LastUpdatedTime"]
            else:
                value = one.get(found[1], "")
            if not (value == found[3] or (found[2] == ">=" and value >= found[3])):
                return False
        return True

    def _feed(self, asked: Asked) -> Reply:
        kind, since = asked.query["entities"], asked.query["changedSince"]
        if datetime.fromisoformat(since) < self.clock.now() - timedelta(days=30):
            return self._fault("4001", "changedSince is older than 30 days")
        changed = [*self.kept[kind].values(), *(one for of, one in self.deleted if of == kind)]
        found = [one for one in changed if one["MetaData"]["LastUpdatedTime"] >= since]
        return answer(200, {"CDCResponse": [{"QueryResponse": [{kind: found}]}]})

    def _changed(self) -> dict[str, str]:
        return {"LastUpdatedTime": self.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")}

    def _keep(self, kind: str, body: Document) -> Document:
        self.last_id += 1
        made = {**body, "Id": str(self.last_id), "SyncToken": "0", "MetaData": self._changed()}
        self.kept[kind][made["Id"]] = made
        return made

    def _post(self, asked: Asked, what: str) -> Reply:
        if what == "upload":
            return self._upload(asked)
        kind, body = _KINDS[what], asked.json
        said = next((said for check in self.checks if (said := check(kind, body))), "")
        if said:
            return self._fault("2010", f"Request has invalid or unsupported property: {said}")
        if body["CustomerRef"]["value"] != "58":
            return self._fault("2500", "Invalid Reference Id : Names element id not found")
        if kind == "Payment":
            return self._apply(body)
        for line in body["Line"]:
            if line["SalesItemLineDetail"]["TaxCodeRef"]["value"] not in RATES:
                return self._fault("2500", "Invalid Reference Id : TaxCode not found")
        number = body.get("DocNumber") or str(self.last_id + 1001)
        if any(one.get("DocNumber") == number for one in self.kept[kind].values()):
            return self._fault("6140", f"Duplicate Document Number Error : {number}")
        total = sum(
            (
                line["Amount"] * (1 + RATES[line["SalesItemLineDetail"]["TaxCodeRef"]["value"]])
                for line in body["Line"]
            ),
            Decimal(0),
        ).quantize(Decimal("0.01"))
        totals = {"TotalAmt": total, "Balance": total, "RemainingCredit": total}
        return answer(200, {kind: self._keep(kind, {**body, "DocNumber": number, **totals})})

    def _apply(self, body: Document) -> Reply:
        (invoice_line, memo_line) = body["Line"]
        invoice = self.kept["Invoice"].get(invoice_line["LinkedTxn"][0]["TxnId"])
        memo = self.kept["CreditMemo"].get(memo_line["LinkedTxn"][0]["TxnId"])
        if invoice is None or memo is None or invoice_line["Amount"] > memo["RemainingCredit"]:
            return self._fault("6000", "The amount is greater than the credit")
        invoice["Balance"] -= invoice_line["Amount"]
        memo["RemainingCredit"] -= memo_line["Amount"]
        return answer(200, {"Payment": self._keep("Payment", body)})

    def _upload(self, asked: Asked) -> Reply:
        boundary = asked.headers["content-type"].partition("boundary=")[2].encode()
        parts = asked.body.split(b"--" + boundary)[1:-1]
        about, content = (part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n") for part in parts)
        body = Asked("POST", "", {}, about).json
        said = next((said for check in self.checks if (said := check("Attachable", body))), "")
        if said or not content.startswith(b"%PDF"):
            return self._fault("2010", said or "The file is empty")
        kept = self._keep("Attachable", body)
        return answer(200, {"AttachableResponse": [{"Attachable": kept}]})
