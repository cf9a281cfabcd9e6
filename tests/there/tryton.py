"""A Tryton that remembers, for tests without the real one: JSON-RPC, no keys of ours, its own
numbers at posting, and reconciliation by a wizard."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, ClassVar

from there.schemas import Check, own
from there.wire import Asked, Wire, answer
from tollgate.kernel.world import Reply

Document = dict[str, Any]
PARTY, REVENUE, TAX = 7, 31, 4


def _decimal(value: Decimal) -> dict[str, str]:
    return {"__class__": "Decimal", "decimal": str(value)}


def _number(value: Mapping[str, str]) -> Decimal:
    return Decimal(value["decimal"])


class UserError(Exception):
    """What Tryton says to a person."""


@dataclass
class Tryton:
    clock: Any
    checks: list[Check] = field(default_factory=lambda: [own("tryton")])
    kept: dict[int, Document] = field(default_factory=dict)
    files: list[Document] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=lambda: {"N-": 0, "N-C": 0})

    kind: ClassVar[str] = "tryton"
    secret: ClassVar[str] = "password"
    options: ClassVar[dict[str, str]] = {
        "url": "https://books.example",
        "database": "nord",
        "user": "tollgate",
        "company": "1",
    }
    codes: ClassVar[dict[tuple[str, str], str]] = {
        ("customer", "ACME"): str(PARTY),
        ("item", "default"): str(REVENUE),
        ("tax", "standard 19 %"): str(TAX),
    }

    def __post_init__(self) -> None:
        self.wire = Wire(self.handle)

    # What a person sees and does there.

    def invoices(self) -> list[Document]:
        return [one for one in self.kept.values() if one["total"] > 0]

    def credit_notes(self) -> list[Document]:
        return [one for one in self.kept.values() if one["total"] < 0]

    def attached(self) -> list[str]:
        return [one["name"] for one in self.files]

    def applied(self) -> Decimal:
        return sum((-one["total"] for one in self.credit_notes() if one["reconciled"]), Decimal(0))

    def approve(self) -> None:
        for id in self.kept:
            self._invoice_post([id])

    # What the wire sees.

    def handle(self, asked: Asked) -> Reply:
        basic = base64.b64encode(b"tollgate:password").decode()
        if asked.headers.get("authorization") != f"Basic {basic}":
            return answer(401, {})
        assert asked.path == "/nord/rpc/"
        body = json.loads(asked.body)
        *parameters, context = body["params"]
        assert context["company"] == 1
        named = body["method"].removeprefix("model.").removeprefix("account.")
        done = getattr(self, f"_{named.replace('.', '_')}")
        try:
            given = (context,) if named.startswith("wizard") else ()
            return answer(200, {"id": 1, "result": done(*parameters, *given)})
        except UserError as problem:
            return answer(200, {"id": 1, "error": ["UserError", [str(problem), ""], None]})

    def _party_party_read(self, ids: list[int], _fields: Any) -> list[Document]:
        return [{"addresses": [70], "account_receivable": None} for id in ids if id == PARTY]

    def _configuration_read(self, _ids: Any, fields: list[str]) -> list[Document]:
        return [{fields[0]: 12}]

    def _currency_currency_search(self, domain: Any, *_: Any) -> list[int]:
        return [2] if domain == [["code", "=", "EUR"]] else []

    def _journal_search(self, *_: Any) -> list[int]:
        return [5]

    def _invoice_create(self, rows: list[Document]) -> list[int]:
        made = []
        for row in rows:
            for check in self.checks:
                if wrong := check("invoice", row):
                    raise UserError(wrong)
            lines = row["lines"][0][1]
            if any(line["taxes"] != [["add", [TAX]]] for line in lines):
                raise UserError("The tax is not one of this company")
            net = sum(line["quantity"] * _number(line["unit_price"]) for line in lines)
            id = 100 + len(self.kept)
            total = net * Decimal("1.19")
            new = {"id": id, "state": "draft", "number": None, "total": total, "reconciled": False}
            self.kept[id] = new | {"reference": row["reference"]}
            made.append(id)
        return made

    def _invoice_post(self, ids: list[int]) -> None:
        for id in ids:
            one = self.kept[id]
            if one["state"] == "draft":
                series = "N-" if one["total"] > 0 else "N-C"
                self.numbers[series] += 1
                number = f"{series}2026-{self.numbers[series]:05}"
                one |= {"state": "posted", "number": number}

    def _invoice_search_read(self, domain: Any, _start: int, most: int, *_: Any) -> list[Document]:
        found = [one for one in self.kept.values() if all(_fits(one, rule) for rule in domain)]
        return [_shown(one) for one in found][:most]

    def _ir_attachment_search(self, domain: Any, *_: Any) -> list[int]:
        wanted = {name: value for name, _, value in domain}
        fitting = (wanted.items() <= file.items() for file in self.files)
        return [number for number, fits in enumerate(fitting) if fits]

    def _ir_attachment_create(self, rows: list[Document]) -> list[int]:
        self.files += rows
        return [len(self.files)]

    def _wizard_account_move_reconcile_lines_create(self, _context: Any) -> list[Any]:
        return [1, "start", "end"]

    def _wizard_account_move_reconcile_lines_execute(self, *parameters: Any) -> None:
        lines = parameters[-1]["active_ids"]
        if any(self.kept[line]["reconciled"] for line in lines):
            raise UserError("A line is reconciled already")
        for line in lines:
            self.kept[line] |= {"reconciled": True, "state": "paid"}

    def _wizard_account_move_reconcile_lines_delete(self, *_: Any) -> None:
        return None


def _fits(one: Document, rule: list[Any]) -> bool:
    name, how, value = rule
    known = {**one, "type": "out"}[name]
    return bool(known in value if how == "in" else known == value)


def _shown(one: Document) -> Document:
    open_ = Decimal(0) if one["reconciled"] else one["total"]
    return {
        "id": one["id"],
        "state": one["state"],
        "number": one["number"],
        "reference": one["reference"],
        "total_amount": _decimal(one["total"]),
        "amount_to_pay": _decimal(open_),
        "lines_to_pay": [one["id"]],
        "currency.": {"code": "EUR"},
    }
