"""Request bodies against the vendors' own schemas, which stand outside this repository, and
against small ones of ours that are always there."""

from __future__ import annotations

import json
import os
import xml.etree.ElementTree as ET
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema

HOME = Path(__file__).resolve().parents[2]
CONNECTORS = Path(os.environ.get("TOLLGATE_CONNECTORS", HOME.parent / "shared" / "connectors"))
# (name of the body, body) -> the first thing that is wrong, or nothing.
Check = Callable[[str, Any], str]


def _first_error(schema: Any, body: Any) -> str:
    found = sorted(
        _validator(schema).iter_errors(_plain(body)), key=lambda e: list(map(str, e.path))
    )
    return f"{found[0].json_path}: {found[0].message[:200]}" if found else ""


def _validator(schema: Any) -> Any:
    return jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


def _plain(body: Any) -> Any:
    """Decimals as the validator knows numbers."""
    return json.loads(json.dumps(body, default=lambda d: float(d) if isinstance(d, Decimal) else d))


def official(system: str) -> Check | None:
    """The vendor's own schema; None when the folder is not there."""
    made = {"xero": _xero, "quickbooks": _quickbooks}[system]
    return made() if (CONNECTORS / "specs").is_dir() else None


@cache
def _xero() -> Check:
    spec = json.loads((CONNECTORS / "specs/xero/xero_slim.json").read_text("utf-8"))
    bodies = {
        "Invoices": "Invoices_Req",
        "CreditNotes": "CreditNotes_Req",
        "Allocations": "Allocations_Req",
    }

    def check(name: str, body: Any) -> str:
        schema = {
            "$ref": f"#/components/schemas/{bodies[name]}",
            "components": spec["components"],
        }
        return _first_error(schema, body)

    return check


XS = "{http://www.w3.org/2001/XMLSchema}"
_NUMBERS = {"decimal", "int", "integer", "positiveInteger", "long", "float", "double"}


@cache
def _quickbooks() -> Check:
    """Intuit's XSDs read as JSON: an element is a property, nothing else may be there."""
    types: dict[str, ET.Element] = {}
    for name in ("Finance.xsd", "IntuitBaseTypes.xsd", "IntuitNamesTypes.xsd"):
        root = ET.parse(CONNECTORS / "specs/quickbooks-online" / name).getroot()
        for kind in ("complexType", "simpleType"):
            types |= {e.get("name", ""): e for e in root.iter(f"{XS}{kind}") if e.get("name")}
    definitions: dict[str, Any] = {}

    def define(name: str) -> dict[str, Any]:
        local = name.split(":")[-1]
        if local in _NUMBERS:
            return {"type": "number"}
        if local == "boolean":
            return {"type": "boolean"}
        if local == "date":
            return {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
        if name.startswith("xs:") or local not in types:
            return {"type": "string"}
        if local not in definitions:
            definitions[local] = {}
            definitions[local] = made(types[local])
        return {"$ref": f"#/$defs/{local}"}

    def made(element: ET.Element) -> dict[str, Any]:
        if element.tag == f"{XS}simpleType":
            values = [e.get("value") for e in element.iter(f"{XS}enumeration")]
            return {"enum": values} if values else {"type": "string"}
        if element.find(f"{XS}simpleContent") is not None:
            texts = {"value": {"type": "string"}, "name": {}, "type": {}}
            return {"type": "object", "properties": texts, "additionalProperties": False}
        return {
            "type": "object",
            "properties": properties(element),
            "additionalProperties": False,
        }

    def properties(element: ET.Element) -> dict[str, Any]:
        found: dict[str, Any] = {}
        extended = element.find(f".//{XS}extension")
        if extended is not None and extended.get("base", "") in types:
            found |= properties(types[extended.get("base", "")])
        for part in element.iter(f"{XS}element"):
            name = (part.get("name") or part.get("ref") or "").split(":")[-1]
            schema = define(part.get("type") or part.get("ref") or "xs:string")
            many = part.get("maxOccurs") == "unbounded"
            found[name] = {"type": "array", "items": schema} if many else schema
        return found

    required = {
        "Invoice": ["Line", "CustomerRef"],
        "CreditMemo": ["Line", "CustomerRef"],
        "Payment": ["CustomerRef", "TotalAmt"],
        "Attachable": ["FileName"],
    }
    for name in required:
        define(name)

    def check(name: str, body: Any) -> str:
        schema = {
            "allOf": [{"$ref": f"#/$defs/{name}"}, {"required": required[name]}],
            "$defs": definitions,
        }
        return _first_error(schema, body)

    return check


def _strict(required: str, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": required.split(),
        "additionalProperties": False,
    }


_TEXT = {"type": "string", "minLength": 1}
_NUMBER = {"type": "number"}
_DAY = {"type": "string", "format": "date"}
_UUID = {"type": "string", "format": "uuid"}
_COUNT = {"const": 1}


def _listed(name: str, item: Any) -> dict[str, Any]:
    return _strict(name, **{name: {"type": "array", "minItems": 1, "items": item}})


_XERO_LINE = _strict(
    "Description Quantity UnitAmount AccountCode TaxType",
    Description=_TEXT,
    Quantity=_COUNT,
    UnitAmount=_NUMBER,
    AccountCode=_TEXT,
    TaxType=_TEXT,
)
_XERO_DOCUMENT: dict[str, Any] = {
    "Contact": _strict("ContactID", ContactID=_UUID),
    "Date": _DAY,
    "DueDate": _DAY,
    "Reference": _TEXT,
    "Status": {"enum": ["DRAFT", "AUTHORISED"]},
    "CurrencyCode": {"type": "string", "pattern": "^[A-Z]{3}$"},
    "LineAmountTypes": {"const": "Exclusive"},
    "LineItems": {"type": "array", "minItems": 1, "items": _XERO_LINE},
}
_WANTED = "Type Contact Date Reference Status CurrencyCode LineItems"
_OWN: dict[str, dict[str, Any]] = {
    "xero": {
        "Invoices": _listed(
            "Invoices",
            _strict(
                f"{_WANTED} DueDate",
                Type={"const": "ACCREC"},
                InvoiceNumber=_TEXT,
                **_XERO_DOCUMENT,
            ),
        ),
        "CreditNotes": _listed(
            "CreditNotes",
            _strict(
                _WANTED, Type={"const": "ACCRECCREDIT"}, CreditNoteNumber=_TEXT, **_XERO_DOCUMENT
            ),
        ),
        "Allocations": _listed(
            "Allocations",
            _strict(
                "Amount Date Invoice",
                Amount=_NUMBER,
                Date=_DAY,
                Invoice=_strict("InvoiceID", InvoiceID=_UUID),
            ),
        ),
    }
}
_REF = _strict("value", value=_TEXT)
_DETAIL = _strict(
    "ItemRef Qty UnitPrice TaxCodeRef",
    ItemRef=_REF,
    Qty=_COUNT,
    UnitPrice=_NUMBER,
    TaxCodeRef=_REF,
)
_LINES = {
    "type": "array",
    "minItems": 1,
    "items": _strict(
        "Amount DetailType SalesItemLineDetail",
        LineNum={"type": "integer", "minimum": 1},
        Description=_TEXT,
        Amount=_NUMBER,
        DetailType={"const": "SalesItemLineDetail"},
        SalesItemLineDetail=_DETAIL,
    ),
}
_SALE: dict[str, Any] = {
    "CustomerRef": _REF,
    "CurrencyRef": _REF,
    "TxnDate": _DAY,
    "PrivateNote": _TEXT,
    "DocNumber": {"type": "string", "maxLength": 21},
    "CustomerMemo": _REF,
    "GlobalTaxCalculation": {"const": "TaxExcluded"},
    "Line": _LINES,
}
_LINKED = _strict("TxnId TxnType", TxnId=_TEXT, TxnType={"enum": ["Invoice", "CreditMemo"]})
_OWN["quickbooks"] = {
    "CreditMemo": _strict("CustomerRef Line", **_SALE),
    "Invoice": _strict(
        "CustomerRef Line",
        **_SALE,
        DueDate=_DAY,
        EmailStatus={"enum": ["NotSet", "NeedToSend"]},
        BillEmail=_strict("Address", Address=_TEXT),
    ),
    "Payment": _strict(
        "CustomerRef TotalAmt Line",
        CustomerRef=_REF,
        CurrencyRef=_REF,
        TotalAmt=_NUMBER,
        TxnDate=_DAY,
        PrivateNote=_TEXT,
        Line={
            "type": "array",
            "items": _strict(
                "Amount LinkedTxn",
                Amount=_NUMBER,
                LinkedTxn={"type": "array", "minItems": 1, "items": _LINKED},
            ),
        },
    ),
    "Attachable": _strict(
        "FileName AttachableRef",
        FileName=_TEXT,
        ContentType=_TEXT,
        AttachableRef={
            "type": "array",
            "items": _strict(
                "EntityRef",
                EntityRef=_strict("type value", type=_TEXT, value=_TEXT),
                IncludeOnSend={"type": "boolean"},
            ),
        },
    ),
}
_TRYTON_DAY = _strict(
    "__class__ year month day",
    __class__={"const": "date"},
    year={"type": "integer"},
    month={"type": "integer"},
    day={"type": "integer"},
)
_ID = {"type": "integer"}


def _one_of_one(item: Any) -> dict[str, Any]:
    """A relation as Tryton writes it: `[["create", […]]]` or `[["add", […]]]`."""
    pair = {"type": "array", "minItems": 2, "maxItems": 2, "prefixItems": item}
    return {"type": "array", "minItems": 1, "maxItems": 1, "items": pair}


_TRYTON_LINE = _strict(
    "type description quantity unit_price account taxes",
    type={"const": "line"},
    description=_TEXT,
    quantity={"enum": [1, -1]},
    unit_price=_strict(
        "__class__ decimal",
        __class__={"const": "Decimal"},
        decimal={"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"},
    ),
    account=_ID,
    taxes=_one_of_one([{"const": "add"}, {"type": "array", "minItems": 1, "items": _ID}]),
)
_OWN["tryton"] = {
    "invoice": _strict(
        "type party invoice_address account currency journal reference invoice_date lines",
        type={"const": "out"},
        party=_ID,
        invoice_address=_ID,
        account=_ID,
        currency=_ID,
        journal=_ID,
        reference=_TEXT,
        description=_TEXT,
        invoice_date=_TRYTON_DAY,
        payment_term_date=_TRYTON_DAY,
        lines=_one_of_one(
            [{"const": "create"}, {"type": "array", "minItems": 1, "items": _TRYTON_LINE}]
        ),
    )
}


def own(system: str) -> Check:
    """A small schema of ours that takes what we send and nothing else."""
    return lambda name, body: _first_error(_OWN[system][name], body)
