"""Xero as a target: invoices and credit notes by its accounting API 2.0.

Our key stands in `Reference` and is what we search for; the Idempotency-Key guards quick repeats
only, because Xero binds it to the access token.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import quote, urlencode

from tollgate.connectors import exact_json
from tollgate.connectors.calls import Access, NotYet, Request, call
from tollgate.connectors.oauth import Provider, SignInEnded
from tollgate.connectors.signatures import Hmac
from tollgate.connectors.targets.form import Attachment, Receipt, Shipment, Target
from tollgate.domain.invoicing.delivery import Mode, Strategy
from tollgate.domain.invoicing.mapping import Choice, CodeKind
from tollgate.domain.invoicing.posted import Posted
from tollgate.domain.receivables.readback import Seen, SeenKind
from tollgate.kernel.errors import BadInput, Refused, Retryable
from tollgate.kernel.money import Money

_API = "https://api.xero.com/api.xro/2.0"
_CONNECTIONS = "https://api.xero.com/connections"
_PAGE = 100
_GONE = ("VOIDED", "DELETED")
_FINAL = ("AUTHORISED", "PAID")
# What Xero says, and what a biller does about it.
_HINTS = (
    (r"must be unique", "another document in Xero has this number"),
    (r"contact", "check which Xero contact the customer is mapped to"),
    (r"account code|accountcode", "check which Xero account the item is mapped to"),
    (r"tax ?type|tax rate", "check which Xero tax rate the tax code is mapped to"),
    (r"lock date|period lock|before the end of year", "the period is closed in Xero"),
    (r"currency", "add this currency to the organisation in Xero"),
)


def _call(access: Access, method: str, path: str, body: Any = None, **headers: str) -> Any:
    tenant = access.options.get("tenant_id", "")
    if not tenant:
        raise SignInEnded("nobody has chosen a Xero organisation yet: connect Xero")
    sent = {"xero-tenant-id": tenant} | {n.replace("_", "-"): v for n, v in headers.items()}
    url = f"{access.options.get('api', _API)}/{path}"
    return call(access, Request(method, url, body, sent), "Xero", _problem)


def _problem(body: bytes) -> str:
    """The sentences of Xero's validation errors, with what to do about them."""
    try:
        answer = exact_json.loads(body)
    except BadInput:
        return ""
    said = list(dict.fromkeys(_messages(answer)))
    text = " ".join(sentence.rstrip(".") + "." for sentence in said)
    hints = [hint for pattern, hint in _HINTS if re.search(pattern, text, re.IGNORECASE)]
    return f"{text} What to do: {hints[0]}." if hints else text


def _messages(answer: Any) -> Iterator[str]:
    if isinstance(answer, list):
        for part in answer:
            yield from _messages(part)
    elif isinstance(answer, Mapping):
        errors = answer.get("ValidationErrors")
        inner = [answer[name] for name in ("Elements", "LineItems", "Contact") if name in answer]
        yield from (str(one.get("Message", "")) for one in errors or () if isinstance(one, Mapping))
        for part in inner:
            yield from _messages(part)
        if not errors and not inner:
            said = answer.get("Detail") or answer.get("Message") or ""
            if said:
                yield str(said)


def _names(document: Posted) -> tuple[str, str, str]:
    """The collection, the field of its id and the field of its number."""
    if document.is_credit_note:
        return "CreditNotes", "CreditNoteID", "CreditNoteNumber"
    return "Invoices", "InvoiceID", "InvoiceNumber"


def find(access: Access, document: Posted) -> Receipt | None:
    """Our document by its reference, and a stranger by its number.

    Raises:
        Refused: another document has our number.
    """
    path, _, number_field = _names(document)
    by_mark = {"where": f'Reference=="{document.mark}"'}
    found = _call(access, "GET", f"{path}?{urlencode(by_mark)}").get(path) or []
    ours = [one for one in found if one.get("Reference") == document.mark]
    if ours:
        standing = [one for one in ours if one.get("Status") not in _GONE]
        return _receipt((standing or ours)[0], document)
    if document.number:
        by_number = {"where": f'{number_field}=="{_safe(document.number)}"'}
        for one in _call(access, "GET", f"{path}?{urlencode(by_number)}").get(path) or []:
            if one.get(number_field) == document.number and one.get("Status") != "DELETED":
                raise Refused(
                    f"another document in Xero has the number {document.number}: "
                    "delete or renumber it there"
                )
    return None


def _safe(text: str) -> str:
    return text.replace("\\", "").replace('"', "")


def send(access: Access, shipment: Shipment) -> Receipt:
    """Make the document there, as a draft or authorised."""
    document, codes = shipment.document, shipment.codes
    path, _, number_field = _names(document)
    body: dict[str, Any] = {
        "Type": "ACCRECCREDIT" if document.is_credit_note else "ACCREC",
        "Contact": {"ContactID": codes.customer(document)},
        "Date": document.issued_on.isoformat(),
        "DueDate": document.due_on.isoformat(),
        "Reference": document.mark,
        "Status": "DRAFT" if shipment.mode is Mode.DRAFT else "AUTHORISED",
        "CurrencyCode": document.gross.currency,
        "LineAmountTypes": "Exclusive",
        "LineItems": [
            {
                "Description": _described(document, position, line.description),
                "Quantity": 1,
                "UnitAmount": Decimal(line.net.major),
                "AccountCode": codes.item(document),
                "TaxType": codes.tax(line.tax_treatment, line.rate_bp),
            }
            for position, line in enumerate(document.lines)
        ],
    }
    if document.number:
        body[number_field] = document.number
    if document.is_credit_note:
        del body["DueDate"]
    answer = _call(access, "PUT", path, {path: [body]}, Idempotency_Key=shipment.once)
    made = (answer.get(path) or [None])[0]
    if not isinstance(made, Mapping):
        raise Retryable("the answer of Xero names no document")
    said = _problem_of(made)
    if said:
        raise Refused(said)
    return _receipt(made, document)


def _described(document: Posted, position: int, text: str) -> str:
    """Xero has no field for the purchase order, so the first line names it."""
    order = document.po_number
    return f"{text} (PO {order})" if order and position == 0 else text


def _problem_of(made: Mapping[str, Any]) -> str:
    """A document may come back with status 200 and errors inside."""
    if made.get("HasErrors") is True or made.get("StatusAttributeString") == "ERROR":
        return _problem(exact_json.dumps(made)) or "Xero refused the document"
    return ""


def _receipt(there: Mapping[str, Any], document: Posted) -> Receipt:
    _, id_field, number_field = _names(document)
    status = str(there.get("Status", ""))
    total, currency = there.get("Total"), there.get("CurrencyCode")
    return Receipt(
        external_id=str(there[id_field]),
        external_number=str(there.get(number_field) or ""),
        acknowledged=status in _FINAL,
        refusal=f"it was {status.lower()} in Xero" if status in _GONE else "",
        gross=_money(total, str(currency)) if total is not None and currency else None,
    )


def _money(amount: Any, currency: str) -> Money:
    return Money.parse(str(amount), currency)


def confirm(access: Access, receipt: Receipt, document: Posted) -> Receipt:
    """Whether it was approved there: a draft is not there for good."""
    return _receipt(_read(access, receipt, document), document)


def _read(access: Access, receipt: Receipt, document: Posted) -> Mapping[str, Any]:
    path, _, _ = _names(document)
    found = _call(access, "GET", f"{path}/{receipt.external_id}").get(path) or []
    if not found:
        raise Retryable(f"Xero shows no document {receipt.external_id}")
    there: Mapping[str, Any] = found[0]
    return there


def attach(access: Access, receipt: Receipt, document: Posted, file: Attachment) -> None:
    """Add the PDF, so that Xero shows it with the document."""
    path, _, _ = _names(document)
    where = f"{path}/{receipt.external_id}/Attachments"
    listed = _call(access, "GET", where).get("Attachments") or []
    if any(one.get("FileName") == file.name for one in listed):
        return
    url = f"{where}/{quote(file.name, safe='')}?IncludeOnline=true"
    _call(access, "PUT", url, file.content, Content_Type="application/pdf")


def settle(access: Access, receipt: Receipt, shipment: Shipment) -> None:
    """Apply a credit note to its invoice, as far as that is still open there.

    Raises:
        NotYet: the invoice still waits for approval there.
    """
    note = _read(access, receipt, shipment.document)
    applied = note.get("Allocations") or []
    if any((one.get("Invoice") or {}).get("InvoiceID") == shipment.credits_id for one in applied):
        return
    found = _call(access, "GET", f"Invoices/{shipment.credits_id}").get("Invoices") or [{}]
    if found[0].get("Status") in ("DRAFT", "SUBMITTED"):
        raise NotYet("the credited invoice still waits for approval in Xero")
    left = note.get("RemainingCredit", note.get("Total", 0))
    amount = min(Decimal(str(left)), Decimal(str(found[0].get("AmountDue", 0))))
    if amount <= 0:
        return
    allocation = {
        "Amount": amount,
        "Date": shipment.document.issued_on.isoformat(),
        "Invoice": {"InvoiceID": shipment.credits_id},
    }
    where = f"CreditNotes/{receipt.external_id}/Allocations"
    key = f"{shipment.once}-allocation"
    _call(access, "PUT", where, {"Allocations": [allocation]}, Idempotency_Key=key)


def probe(access: Access) -> str:
    found = _call(access, "GET", "Organisation").get("Organisations") or [{}]
    return f"Xero organisation {found[0].get('Name', '')}"


def choices(access: Access, kind: CodeKind) -> Sequence[Choice]:
    """The contacts, revenue accounts or tax rates of the organisation."""
    if kind is CodeKind.CUSTOMER:
        return [
            Choice(str(one["ContactID"]), str(one.get("Name", "")))
            for one in _pages(access, "Contacts", {})
        ]
    if kind is CodeKind.ITEM:
        where = urlencode({"where": 'Class=="REVENUE"'})
        found = _call(access, "GET", f"Accounts?{where}").get("Accounts") or []
        return [Choice(str(a["Code"]), f"{a['Code']} {a.get('Name', '')}") for a in found]
    found = _call(access, "GET", "TaxRates").get("TaxRates") or []
    return [Choice(str(t["TaxType"]), str(t.get("Name", ""))) for t in found]


def _pages(access: Access, path: str, asked: Mapping[str, str], **headers: str) -> Iterator[Any]:
    page = 1
    while True:
        query = urlencode({**asked, "page": str(page), "pageSize": str(_PAGE)})
        found = _call(access, "GET", f"{path}?{query}", **headers).get(path) or []
        yield from found
        if len(found) < _PAGE:
            return
        page += 1


def pull(access: Access, since: datetime) -> Sequence[Seen]:
    """Payments, credit notes and voided invoices that changed since an instant."""
    header = {"If_Modified_Since": since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")}
    seen = [_payment(one) for one in _pages(access, "Payments", {}, **header) if _received(one)]
    ours = {"where": 'Type=="ACCRECCREDIT"'}
    seen += map(_credit, _pages(access, "CreditNotes", ours, **header))
    gone = _pages(access, "Invoices", {"Statuses": ",".join(_GONE)}, **header)
    seen += (_void(invoice) for invoice in gone if invoice.get("Type") == "ACCREC")
    return seen


def _received(payment: Mapping[str, Any]) -> bool:
    return str(payment.get("PaymentType", "ACCRECPAYMENT")) == "ACCRECPAYMENT"


def _seen(
    kind: SeenKind,
    one: Mapping[str, Any],
    names: tuple[str, str],
    amount: Money | None = None,
    applied: tuple[tuple[str, Money], ...] = (),
) -> Seen:
    """A record there; `names` are the fields of its id and of its number or reference."""
    id_field, reference = names
    return Seen(
        kind=kind,
        external_id=str(one[id_field]),
        on=_day(one["Date"]),
        amount=amount,
        applied=applied,
        gone=one.get("Status") in _GONE,
        reference=str(one.get(reference) or ""),
        changed_at=_instant(one["UpdatedDateUTC"]),
    )


def _payment(one: Mapping[str, Any]) -> Seen:
    invoice = one.get("Invoice") or {}
    currency = str(invoice.get("CurrencyCode") or "")
    amount = _money(one["Amount"], currency) if currency else None
    applied = ((str(invoice["InvoiceID"]), amount),) if amount and "InvoiceID" in invoice else ()
    return _seen(SeenKind.PAYMENT, one, ("PaymentID", "Reference"), amount, applied)


def _credit(one: Mapping[str, Any]) -> Seen:
    currency = str(one.get("CurrencyCode") or "")
    applied = tuple(
        (str(part["Invoice"]["InvoiceID"]), _money(part["Amount"], currency))
        for part in one.get("Allocations") or ()
    )
    names = ("CreditNoteID", "CreditNoteNumber")
    return _seen(SeenKind.CREDIT, one, names, _money(one["Total"], currency), applied)


def _void(one: Mapping[str, Any]) -> Seen:
    return _seen(SeenKind.VOID, one, ("InvoiceID", "InvoiceNumber"))


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_STAMP = re.compile(r"/Date\((-?\d{1,15})(?:[+-]\d{4})?\)/")


def _instant(text: str) -> datetime:
    """Xero writes `/Date(1518685950940+0000)/`, milliseconds in UTC, or ISO 8601."""
    found = _STAMP.fullmatch(text)
    if found is not None:
        return _EPOCH + timedelta(milliseconds=int(found[1]))
    try:
        at = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        raise Retryable(f"Xero gave no instant: {text[:40]!r}") from None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _day(text: str) -> date:
    return _instant(text).date()


def after_sign_in(access: Access, answer: Mapping[str, str]) -> Mapping[str, str]:
    """The organisation that the person chose on signing in.

    Raises:
        Refused: several organisations are connected and none of them was named.
    """
    url = access.options.get("connections", _CONNECTIONS)
    found = call(access, Request("GET", url), "Xero", _problem)
    tenants = {str(one["tenantId"]): str(one.get("tenantName", "")) for one in found}
    wanted = access.options.get("tenant_id")
    if wanted in tenants:
        return {"tenant_id": str(wanted), "company": tenants[str(wanted)]}
    if len(tenants) != 1:
        listed = ", ".join(f"{name} ({id})" for id, name in tenants.items()) or "none"
        raise Refused(f"name one organisation as tenant_id; connected are: {listed}")
    ((id, name),) = tenants.items()
    return {"tenant_id": id, "company": name}


XERO = Target(
    name="xero",
    title="Xero",
    strategy=Strategy.NATIVE_KEY,
    find=find,
    send=send,
    confirm=confirm,
    probe=probe,
    settings={
        "client_id": "the id of your Xero app",
        "tenant_id": "the organisation, if you have several",
        "api": "another address of the API, without a slash at the end",
        "connections": "another address of the list of organisations",
    },
    attach=attach,
    settle=settle,
    pull=pull,
    choices=choices,
    codes=(CodeKind.CUSTOMER, CodeKind.ITEM, CodeKind.TAX),
    sign_in=Provider(
        "https://login.xero.com/identity/connect/authorize",
        "https://identity.xero.com/connect/token",
        "offline_access accounting.transactions accounting.contacts accounting.settings.read "
        "accounting.attachments",
    ),
    after_sign_in=after_sign_in,
    verify_notice=Hmac("x-xero-signature", encoding="base64").verify,
    settling=timedelta(seconds=60),
    look_again=timedelta(minutes=5),
)
