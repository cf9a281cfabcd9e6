"""QuickBooks Online as a target: invoices and credit memos by its accounting API v3.

`requestid` makes a repeated call answer as the first one did; our key also stands in PrivateNote,
and documents are found by number, or by day where QuickBooks gives the number. It has no drafts
for invoices: in mode draft a document is made as "not sent", and Send there is the one click.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import quote, urlencode

from tollgate.connectors import exact_json
from tollgate.connectors.calls import Access, Request, call
from tollgate.connectors.oauth import Provider, SignInEnded
from tollgate.connectors.signatures import Hmac
from tollgate.connectors.targets.form import Attachment, Receipt, Shipment, Target
from tollgate.domain.invoicing.delivery import Mode, Strategy
from tollgate.domain.invoicing.mapping import Choice, CodeKind
from tollgate.domain.invoicing.posted import Posted
from tollgate.domain.receivables.readback import Seen, SeenKind
from tollgate.kernel.errors import BadInput, Refused, Retryable
from tollgate.kernel.money import Money

_API = "https://quickbooks.api.intuit.com"
_MINOR_VERSION = "75"
_LONGEST_NUMBER = 21
_PAGE = 500
# The change feed reaches back no further than this; before it, records are queried.
_FEED = timedelta(days=29)
_FEED_MOST = 1000
# QuickBooks' codes, and what a biller does about them.
_HINTS = {
    "6140": "another document in QuickBooks has this number",
    "6210": "the period is closed in QuickBooks",
    "2500": "a customer, item or tax code is mapped to something that QuickBooks does not have",
    "610": "what this document refers to was made inactive or deleted in QuickBooks",
    "6000": "read what QuickBooks says and correct it there or in the mapping",
}


def _call(
    access: Access, method: str, path: str, query: Mapping[str, str], body: Any = None
) -> Any:
    return _raw(access, Request(method, _url(access, path, query), body))


def _raw(access: Access, request: Request) -> Any:
    return call(access, request, "QuickBooks", _problem)


def _url(access: Access, path: str, query: Mapping[str, str]) -> str:
    realm = access.options.get("realm_id", "")
    if not realm:
        raise SignInEnded("nobody has chosen a QuickBooks company yet: connect QuickBooks")
    asked = urlencode({**query, "minorversion": _MINOR_VERSION})
    base = access.options.get("api", _API)
    return f"{base}/v3/company/{quote(realm, safe='')}/{path}?{asked}"


def _problem(body: bytes) -> str:
    try:
        fault = exact_json.loads(body).get("Fault") or {}
    except (BadInput, AttributeError):
        return ""
    errors = fault.get("Error") or fault.get("error") or []
    said = [str(one.get("Detail") or one.get("Message") or "").strip() for one in errors]
    hints = [_HINTS[str(one.get("code"))] for one in errors if str(one.get("code")) in _HINTS]
    text = " ".join(sentence.rstrip(".") + "." for sentence in dict.fromkeys(said) if sentence)
    return f"{text} What to do: {hints[0]}." if hints else text


def _kind(document: Posted) -> str:
    return "CreditMemo" if document.is_credit_note else "Invoice"


def _note(document: Posted) -> str:
    return f"tollgate:{document.key}"


def _doc_number(document: Posted) -> str | None:
    """Our number, shortened so that it stays ours alone where it is too long for QuickBooks."""
    number = document.number
    if number is None or len(number) <= _LONGEST_NUMBER:
        return number
    return f"{number[:12]}-{hashlib.sha256(number.encode()).hexdigest()[:8]}"


def _query(access: Access, kind: str, where: str) -> Iterator[Mapping[str, Any]]:
    start = 1
    while True:
        page = f"startposition {start} maxresults {_PAGE}"
        # QuickBooks' own query language; values in `where` are quoted by `_quoted`.
        text = " ".join(("select * from", kind, "where", where, page))
        answer = _call(access, "GET", "query", {"query": text})
        found = (answer.get("QueryResponse") or {}).get(kind) or []
        yield from found
        if len(found) < _PAGE:
            return
        start += _PAGE


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def find(access: Access, document: Posted) -> Receipt | None:
    """Our document by its note, among those of its number, or of its day where it has none.

    Raises:
        Refused: another document has our number.
    """
    number = _doc_number(document)
    if number is not None:
        where = f"DocNumber = {_quoted(number)}"
    else:
        where = f"TxnDate = '{document.issued_on.isoformat()}'"
    strangers = False
    for one in _query(access, _kind(document), where):
        if one.get("PrivateNote") == _note(document):
            return _receipt(one, document)
        strangers = number is not None
    if strangers:
        raise Refused(
            f"another document in QuickBooks has the number {number}: delete or renumber it there"
        )
    return None


def send(access: Access, shipment: Shipment) -> Receipt:
    """Make the document there."""
    document, codes = shipment.document, shipment.codes
    body: dict[str, Any] = {
        "CustomerRef": {"value": codes.customer(document)},
        "CurrencyRef": {"value": document.gross.currency},
        "TxnDate": document.issued_on.isoformat(),
        "PrivateNote": _note(document),
        "GlobalTaxCalculation": "TaxExcluded",
        "Line": [
            {
                "LineNum": position,
                "Description": line.description,
                "Amount": Decimal(line.net.major),
                "DetailType": "SalesItemLineDetail",
                "SalesItemLineDetail": {
                    "ItemRef": {"value": codes.item(document)},
                    "Qty": 1,
                    "UnitPrice": Decimal(line.net.major),
                    "TaxCodeRef": {"value": codes.tax(line.tax_treatment, line.rate_bp)},
                },
            }
            for position, line in enumerate(document.lines, 1)
        ],
    }
    if not document.is_credit_note:
        body["DueDate"] = document.due_on.isoformat()
        body["EmailStatus"] = "NotSet"
        if document.email and shipment.mode is Mode.FINAL:
            body |= {"EmailStatus": "NeedToSend", "BillEmail": {"Address": document.email}}
    number = _doc_number(document)
    if number is not None:
        body["DocNumber"] = number
    if document.po_number:
        body["CustomerMemo"] = {"value": f"PO {document.po_number}"}
    kind = _kind(document)
    answer = _call(access, "POST", kind.lower(), {"requestid": shipment.once}, body)
    if not isinstance(answer.get(kind), Mapping):
        raise Retryable("the answer of QuickBooks names no document")
    return _receipt(answer[kind], document)


def _receipt(there: Mapping[str, Any], document: Posted) -> Receipt:
    currency = str((there.get("CurrencyRef") or {}).get("value") or document.gross.currency)
    total = there.get("TotalAmt")
    # Voiding leaves the document with nothing in it.
    voided = total == 0 and "voided" in str(there.get("PrivateNote", "")).lower()
    return Receipt(
        external_id=str(there["Id"]),
        external_number=str(there.get("DocNumber") or ""),
        acknowledged=not voided,
        refusal="it was voided in QuickBooks" if voided else "",
        gross=Money.parse(str(total), currency) if total is not None else None,
    )


def confirm(access: Access, receipt: Receipt, document: Posted) -> Receipt:
    """What stands there now; a document that was deleted there is refused."""
    there = _read(access, _kind(document), receipt.external_id)
    if there is None:
        return Receipt(receipt.external_id, refusal="it was deleted in QuickBooks")
    return _receipt(there, document)


def _read(access: Access, kind: str, id: str) -> Mapping[str, Any] | None:
    url = _url(access, f"{kind.lower()}/{quote(id, safe='')}", {})
    answer = _raw(access, Request("GET", url, missing_ok=True))
    found: Mapping[str, Any] | None = answer.get(kind) if answer else None
    return found


def attach(access: Access, receipt: Receipt, document: Posted, file: Attachment) -> None:
    """Upload the PDF as an attachment that goes out with the document."""
    of = receipt.external_id
    where = (
        f"AttachableRef.EntityRef.Type = '{_kind(document)}' "
        f"and AttachableRef.EntityRef.value = {_quoted(of)}"
    )
    if any(one.get("FileName") == file.name for one in _query(access, "Attachable", where)):
        return
    entity = {"type": _kind(document), "value": of}
    about = {
        "AttachableRef": [{"EntityRef": entity, "IncludeOnSend": True}],
        "FileName": file.name,
        "ContentType": "application/pdf",
    }
    boundary = f"tollgate-{hashlib.sha256(file.content).hexdigest()[:24]}"
    parts = (
        ("file_metadata_01", "attachment.json", "application/json", exact_json.dumps(about)),
        ("file_content_01", file.name.replace('"', ""), "application/pdf", file.content),
    )
    body = b"".join(
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{filename}"\r\n'
        f"Content-Type: {kind}\r\n\r\n".encode()
        + content
        + b"\r\n"
        for name, filename, kind, content in parts
    )
    url = _url(access, "upload", {"requestid": f"{document.mark}-pdf"})
    headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    _raw(access, Request("POST", url, body + f"--{boundary}--\r\n".encode(), headers))


def settle(access: Access, receipt: Receipt, shipment: Shipment) -> None:
    """Apply a credit memo to its invoice by a payment of nothing that names both."""
    document = shipment.document
    memo = _read(access, "CreditMemo", receipt.external_id) or {}
    invoice = _read(access, "Invoice", shipment.credits_id) or {}
    left = Decimal(str(memo.get("RemainingCredit", memo.get("Balance", 0))))
    amount = min(left, Decimal(str(invoice.get("Balance", 0))))
    if amount <= 0:
        return
    lines = [
        {"Amount": amount, "LinkedTxn": [{"TxnId": id, "TxnType": kind}]}
        for id, kind in ((shipment.credits_id, "Invoice"), (receipt.external_id, "CreditMemo"))
    ]
    body = {
        "CustomerRef": {"value": shipment.codes.customer(document)},
        "CurrencyRef": {"value": document.gross.currency},
        "TotalAmt": 0,
        "TxnDate": document.issued_on.isoformat(),
        "PrivateNote": _note(document),
        "Line": lines,
    }
    _call(access, "POST", "payment", {"requestid": f"{shipment.once}-apply"}, body)


def probe(access: Access) -> str:
    realm = access.options.get("realm_id", "")
    found = _call(access, "GET", f"companyinfo/{quote(realm, safe='')}", {})
    return f"QuickBooks company {(found.get('CompanyInfo') or {}).get('CompanyName', '')}"


def choices(access: Access, kind: CodeKind) -> Sequence[Choice]:
    """The customers, items or tax codes of the company."""
    table, name = {
        CodeKind.CUSTOMER: ("Customer", "DisplayName"),
        CodeKind.ITEM: ("Item", "Name"),
        CodeKind.TAX: ("TaxCode", "Name"),
    }[kind]
    found = _query(access, table, "Active = true")
    return [Choice(str(one["Id"]), str(one.get(name, ""))) for one in found]


def pull(access: Access, since: datetime) -> Sequence[Seen]:
    """Payments, credit memos and voided or deleted invoices that changed since an instant."""
    seen: list[Seen] = []
    for kind in ("Payment", "CreditMemo", "Invoice"):
        seen += (found for one in _changed(access, kind, since) if (found := _seen(kind, one)))
    return seen


def _changed(access: Access, kind: str, since: datetime) -> Sequence[Mapping[str, Any]]:
    """The change feed, which knows deletions; where it is too short or too full, a query as well.

    The feed answers at most 1,000 records of a kind.
    """
    known: dict[str, Mapping[str, Any]] = {}
    reached = max(since, access.now - _FEED)
    asked = {"entities": kind, "changedSince": _stamp(reached)}
    for part in _call(access, "GET", "cdc", asked).get("CDCResponse") or ():
        for answer in part.get("QueryResponse") or ():
            known |= {str(one["Id"]): one for one in answer.get(kind) or ()}
    if since < reached or len(known) >= _FEED_MOST:
        where = f"MetaData.LastUpdatedTime >= '{_stamp(since)}'"
        known |= {str(one["Id"]): one for one in _query(access, kind, where)}
    return list(known.values())


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _seen(kind: str, one: Mapping[str, Any]) -> Seen | None:
    deleted = one.get("status") == "Deleted"
    note = str(one.get("PrivateNote", "")).lower()
    voided = not deleted and one.get("TotalAmt") == 0 and "voided" in note
    if kind == "Invoice" and not (deleted or voided):
        return None
    changed = _instant(str((one.get("MetaData") or {}).get("LastUpdatedTime", "")))
    currency = str((one.get("CurrencyRef") or {}).get("value") or "")
    total = one.get("TotalAmt")
    amount = Money.parse(str(total), currency) if currency and total is not None else None
    if kind == "Payment" and amount is not None and not amount.minor and not voided:
        # A payment of nothing applies a credit memo; no money came.
        return None
    kinds = {"Payment": SeenKind.PAYMENT, "CreditMemo": SeenKind.CREDIT, "Invoice": SeenKind.VOID}
    return Seen(
        kind=kinds[kind],
        external_id=str(one["Id"]),
        on=date.fromisoformat(str(one.get("TxnDate") or changed.date().isoformat())),
        amount=amount,
        applied=tuple(_applied(one, currency)) if currency else (),
        gone=deleted or voided,
        reference=str(one.get("PaymentRefNum") or one.get("DocNumber") or ""),
        changed_at=changed,
    )


def _applied(one: Mapping[str, Any], currency: str) -> Iterator[tuple[str, Money]]:
    for line in one.get("Line") or ():
        for linked in line.get("LinkedTxn") or ():
            if linked.get("TxnType") == "Invoice":
                yield str(linked["TxnId"]), Money.parse(str(line.get("Amount", 0)), currency)


def _instant(text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        raise Retryable(f"QuickBooks gave no instant: {text[:40]!r}") from None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def after_sign_in(access: Access, answer: Mapping[str, str]) -> Mapping[str, str]:
    """The company comes with the redirect.

    Raises:
        Refused: it does not name one.
    """
    realm = answer.get("realmId", "")
    if not (realm.isascii() and realm.isdigit() and len(realm) < 40):
        raise Refused("QuickBooks named no company: choose one on signing in")
    return {"realm_id": realm}


QUICKBOOKS = Target(
    name="quickbooks",
    title="QuickBooks Online",
    strategy=Strategy.NATIVE_KEY,
    find=find,
    send=send,
    confirm=confirm,
    probe=probe,
    settings={
        "client_id": "the id of your Intuit app",
        "realm_id": "the company; signing in names it",
        "api": "another address of the API, such as the sandbox's, without a slash at the end",
    },
    attach=attach,
    settle=settle,
    pull=pull,
    choices=choices,
    codes=(CodeKind.CUSTOMER, CodeKind.ITEM, CodeKind.TAX),
    sign_in=Provider(
        "https://appcenter.intuit.com/connect/oauth2",
        "https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer",
        "com.intuit.quickbooks.accounting",
    ),
    after_sign_in=after_sign_in,
    verify_notice=Hmac("intuit-signature", encoding="base64").verify,
    settling=timedelta(seconds=60),
    look_again=timedelta(minutes=5),
)
