"""Tryton as a target: invoices over its JSON-RPC (8.0 and later), searched by reference first.

A credit note there is an invoice with negative quantities, reconciled with the one it reverses.
A payment that is cancelled there is not told: Tryton forgets the link between it and the invoice.

A throw-away Tryton for the tests, which is not a dependency (GPL-3):

    python3 -m venv /tmp/tryton
    /tmp/tryton/bin/pip install "trytond>=8,<9" trytond_account_invoice proteus
    TOLLGATE_TRYTON=/tmp/tryton python -m pytest tests/connectors/targets/test_tryton.py
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from tollgate.connectors.calls import Access, Request, call
from tollgate.connectors.targets.form import Attachment, Receipt, Shipment, Target
from tollgate.domain.invoicing.delivery import Mode, Strategy
from tollgate.domain.invoicing.mapping import Choice, CodeKind
from tollgate.domain.invoicing.posted import Posted
from tollgate.domain.receivables.readback import Seen, SeenKind
from tollgate.kernel.errors import Fatal, Refused, Retryable
from tollgate.kernel.money import Money

_INVOICE, _PARTY, _ATTACHMENT = "model.account.invoice", "model.party.party", "model.ir.attachment"
_FIELDS = ["number", "state", "total_amount", "currency.code", "reference", "amount_to_pay"]
_FINAL = ("posted", "paid")
_MOST = 1000


def _rpc(
    access: Access, method: str, *params: Any, context: Mapping[str, Any] | None = None
) -> Any:
    """Call one method; the company is part of the context of every call.

    Raises:
        Refused: a rule of Tryton stands against it.
        Retryable: Tryton failed.
    """
    options = access.options
    for name in ("url", "database", "user"):
        if not options.get(name):
            raise Fatal(f"the target has no {name}")
    company = options.get("company", "")
    known = {"company": int(company)} if company.isdigit() else {}
    password = access.credential()
    basic = base64.b64encode(f"{options['user']}:{password}".encode()).decode()
    body = {"id": 1, "method": method, "params": [*params, {**known, **(context or {})}]}
    request = Request(
        "POST",
        f"{options['url'].rstrip('/')}/{options['database']}/rpc/",
        body,
        {"Authorization": f"Basic {basic}"},
    )
    answer = call(access, request, "Tryton", _problem)
    if answer.get("error"):
        _fail(answer["error"])
    return answer.get("result")


def _problem(body: bytes) -> str:
    return f"Tryton said {body[:200].decode('utf-8', 'replace').strip()}"


def _fail(error: Any) -> None:
    """An error that a person can read is a refusal; anything else is a failure there."""
    name = error[0] if isinstance(error, list) and error else str(error)
    if name in ("UserError", "UserWarning"):
        # A warning names itself first; a person who agrees with it posts the document there.
        said = error[1][1:3] if name == "UserWarning" else error[1][:2]
        raise Refused(" ".join(str(part) for part in said if part).strip())
    raise Retryable(f"Tryton failed: {str(name).splitlines()[0][:200]}")


def _day(on: date) -> dict[str, Any]:
    return {"__class__": "date", "year": on.year, "month": on.month, "day": on.day}


def _instant(at: datetime) -> dict[str, Any]:
    at = at.astimezone(UTC)
    clock = {"hour": at.hour, "minute": at.minute, "second": at.second, "microsecond": 0}
    return {**_day(at.date()), "__class__": "datetime", **clock}


def _decimal(amount: str) -> dict[str, str]:
    return {"__class__": "Decimal", "decimal": amount}


def _number(value: Any) -> Decimal:
    return Decimal(value["decimal"] if isinstance(value, Mapping) else str(value))


def _read_day(value: Mapping[str, Any]) -> date:
    return date(value["year"], value["month"], value["day"])


def _read_instant(value: Mapping[str, Any]) -> datetime:
    time_of_day = time(value["hour"], value["minute"], value["second"], tzinfo=UTC)
    return datetime.combine(_read_day(value), time_of_day)


def _found(access: Access, domain: Sequence[Any], fields: Sequence[str], limit: int) -> list[Any]:
    found = _rpc(access, f"{_INVOICE}.search_read", domain, 0, limit, [["id", "ASC"]], fields)
    return list(found)


def find(access: Access, document: Posted) -> Receipt | None:
    """Our document by its reference; one that was cancelled counts when no other is there."""
    domain = [["type", "=", "out"], ["reference", "=", document.mark]]
    found = _found(access, domain, _FIELDS, 10)
    standing = [one for one in found if one["state"] != "cancelled"]
    return _receipt((standing or found)[0]) if found else None


def send(access: Access, shipment: Shipment) -> Receipt:
    """Make the document and, in mode final, post it."""
    document, codes = shipment.document, shipment.codes
    party = _id(codes.customer(document))
    known = _rpc(access, f"{_PARTY}.read", [party], ["addresses", "account_receivable"])
    currency = _one(access, "currency.currency", ["code", "=", document.gross.currency])
    journal = _one(access, "account.journal", ["type", "=", "revenue"])
    if not known or not known[0]["addresses"] or currency is None or journal is None:
        raise Refused("Tryton lacks an address of the party, the currency or a journal for revenue")
    sign = -1 if document.is_credit_note else 1
    lines = [
        {
            "type": "line",
            "description": line.description,
            "quantity": sign,
            "unit_price": _decimal(line.net.major),
            "account": _id(codes.item(document)),
            "taxes": [["add", [_id(codes.tax(line.tax_treatment, line.rate_bp))]]],
        }
        for line in document.lines
    ]
    body = {
        "type": "out",
        "party": party,
        "invoice_address": known[0]["addresses"][0],
        "account": known[0]["account_receivable"] or _receivable(access),
        "currency": currency,
        "journal": journal,
        "reference": document.mark,
        "description": f"{document.number or document.key} {document.po_number}".strip(),
        "invoice_date": _day(document.issued_on),
        "payment_term_date": _day(document.due_on),
        "lines": [["create", lines]],
    }
    (id,) = _rpc(access, f"{_INVOICE}.create", [body])
    if shipment.mode is Mode.FINAL:
        _post(access, id)
    return Receipt(str(id))


def _id(code: str) -> int:
    """
    Raises:
        Refused: what a code of ours is mapped to cannot be one of Tryton's.
    """
    if not (code.isascii() and code.isdigit()):
        raise Refused(f"{code!r} is no number of a record in Tryton: correct the mapping")
    return int(code)


def _one(access: Access, model: str, wanted: Sequence[Any]) -> int | None:
    """The first record that fits."""
    found = _rpc(access, f"model.{model}.search", [wanted], 0, 1, None)
    return int(found[0]) if found else None


def _receivable(access: Access) -> int:
    """The account of customers that have none of their own."""
    name = "default_account_receivable"
    found = _rpc(access, "model.account.configuration.read", [1], [name])
    account = found[0][name] if found else None
    if not account:
        raise Refused("Tryton has no default account for what customers owe")
    return int(account)


def _post(access: Access, id: int) -> None:
    _rpc(access, f"{_INVOICE}.post", [id])


def confirm(access: Access, receipt: Receipt, document: Posted) -> Receipt:
    """What became of it. A final document that was made and then met silence is posted now."""
    there = _read(access, receipt)
    final = access.options.get("mode", Mode.FINAL) == Mode.FINAL
    if final and there["state"] in ("draft", "validated"):
        _post(access, int(receipt.external_id))
        there = _read(access, receipt)
    return _receipt(there)


def _read(access: Access, receipt: Receipt) -> Mapping[str, Any]:
    found = _found(access, [["id", "=", int(receipt.external_id)]], _FIELDS, 1)
    if not found:
        return {"id": receipt.external_id, "state": "deleted"}
    there: Mapping[str, Any] = found[0]
    return there


def _receipt(there: Mapping[str, Any]) -> Receipt:
    state = str(there["state"])
    gone = state in ("cancelled", "deleted")
    currency = (there.get("currency.") or {}).get("code")
    total = there.get("total_amount")
    known = currency is not None and total is not None and not gone
    return Receipt(
        external_id=str(there["id"]),
        external_number=str(there.get("number") or ""),
        acknowledged=state in _FINAL,
        refusal=f"it was {state} in Tryton" if gone else "",
        gross=Money.parse(str(abs(_number(total))), str(currency)) if known else None,
    )


def attach(access: Access, receipt: Receipt, document: Posted, file: Attachment) -> None:
    """Add the PDF to the invoice."""
    resource = f"account.invoice,{receipt.external_id}"
    domain = [["resource", "=", resource], ["name", "=", file.name]]
    if _rpc(access, f"{_ATTACHMENT}.search", domain, 0, 1, None):
        return
    content = {"__class__": "bytes", "base64": base64.b64encode(file.content).decode()}
    row = {"name": file.name, "type": "data", "resource": resource, "data": content}
    _rpc(access, f"{_ATTACHMENT}.create", [row])


def settle(access: Access, receipt: Receipt, shipment: Shipment) -> None:
    """Reconcile a credit note with its invoice, where both are wholly open; else a person does."""
    ids = [int(receipt.external_id), int(shipment.credits_id)]
    fields = ["state", "amount_to_pay", "lines_to_pay"]
    both = _found(access, [["id", "in", ids]], fields, 2)
    if len(both) != 2 or any(one["state"] != "posted" for one in both):
        return
    if sum(_number(one["amount_to_pay"]) for one in both) != 0:
        return
    lines = [line for one in both for line in one["lines_to_pay"]]
    wizard = "wizard.account.move.reconcile_lines"
    context = {"active_model": "account.move.line", "active_ids": lines, "active_id": lines[0]}
    session, start, _ = _rpc(access, f"{wizard}.create")
    _rpc(access, f"{wizard}.execute", session, {}, start, context=context)
    _rpc(access, f"{wizard}.delete", session)


def probe(access: Access) -> str:
    found = _rpc(access, "model.company.company.search_read", [], 0, 1, None, ["rec_name"])
    return f"Tryton company {found[0]['rec_name'] if found else ''}"


def choices(access: Access, kind: CodeKind) -> Sequence[Choice]:
    """The parties, revenue accounts or taxes there."""
    model, domain = {
        CodeKind.CUSTOMER: ("party.party", []),
        CodeKind.ITEM: ("account.account", [["type.revenue", "=", True]]),
        CodeKind.TAX: ("account.tax", []),
    }[kind]
    found = _rpc(
        access, f"model.{model}.search_read", domain, 0, _MOST, [["id", "ASC"]], ["rec_name"]
    )
    return [Choice(str(one["id"]), str(one["rec_name"])) for one in found]


def pull(access: Access, since: datetime) -> Sequence[Seen]:
    """Payments and cancellations of the invoices that we made and that changed since."""
    at = _instant(since)
    domain = [
        ["reference", "like", "TG-%"],
        ["OR", ["write_date", ">=", at], ["create_date", ">=", at]],
    ]
    fields = ["state", "number", "invoice_date", "write_date", "create_date", "payment_lines"]
    seen: list[Seen] = []
    for invoice in _found(access, domain, [*fields, "currency.code"], _MOST):
        changed = _read_instant(invoice.get("write_date") or invoice["create_date"])
        if invoice["state"] == "cancelled":
            seen.append(_void(invoice, changed))
        seen += _payments(access, invoice, changed)
    return seen


def _void(invoice: Mapping[str, Any], changed: datetime) -> Seen:
    return Seen(
        kind=SeenKind.VOID,
        external_id=str(invoice["id"]),
        on=changed.date(),
        amount=None,
        applied=(),
        gone=True,
        reference=str(invoice.get("number") or ""),
        changed_at=changed,
    )


def _payments(access: Access, invoice: Mapping[str, Any], changed: datetime) -> list[Seen]:
    if not invoice["payment_lines"]:
        return []
    fields = ["date", "debit", "credit", "rec_name"]
    lines = _rpc(access, "model.account.move.line.read", invoice["payment_lines"], fields)
    currency = str(invoice["currency."]["code"])
    told = []
    for line in lines:
        paid = _number(line["credit"]) - _number(line["debit"])
        if paid > 0:
            amount = Money.parse(str(paid), currency)
            told.append(
                Seen(
                    kind=SeenKind.PAYMENT,
                    external_id=str(line["id"]),
                    on=_read_day(line["date"]),
                    amount=amount,
                    applied=((str(invoice["id"]), amount),),
                    gone=False,
                    reference=str(line.get("rec_name") or ""),
                    changed_at=changed,
                )
            )
    return told


TRYTON = Target(
    name="tryton",
    title="Tryton",
    strategy=Strategy.SEARCH_THEN_CREATE,
    find=find,
    send=send,
    confirm=confirm,
    probe=probe,
    settings={
        "url": "where Tryton answers",
        "database": "the name of its database",
        "user": "who we are there; the secret is the password",
        "company": "the number of the company, if there are several",
    },
    attach=attach,
    settle=settle,
    pull=pull,
    choices=choices,
    codes=(CodeKind.CUSTOMER, CodeKind.ITEM, CodeKind.TAX),
    settling=timedelta(seconds=60),
    look_again=timedelta(minutes=5),
)
