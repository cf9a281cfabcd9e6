"""One paper of a hand that has a drawing board of its own: bytes, page behind a scan, label."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

KEYS = (
    "client",
    "project",
    "project_code",
    "milestone",
    "signatory_name",
    "signatory_title",
    "signature_date",
    "amount",
    "po_number",
    "change_order_number",
)


@dataclass(frozen=True)
class Paper:
    """`source` is the PDF with a text layer from which a scan was made."""

    layout: str
    letter: str
    form: str
    data: bytes
    truth: dict[str, Any]
    source: bytes | None = None

    @property
    def file(self) -> str:
        return f"{self.layout}-{self.letter}.pdf"

    def row(self) -> dict[str, Any]:
        """One line of labels.jsonl."""
        head = {"file": self.file, "layout": self.layout, "split": "test", "form": self.form}
        warnings = list(self.truth["warnings"])
        if self.form in ("scan", "mixed") and "scanned" not in warnings:
            warnings.append("scanned")
        return head | self.truth | {"warnings": warnings}


def truth(
    kind: str, decision: str | None, signed: bool | None, language: str | None, **given: Any
) -> dict[str, Any]:
    """The label; `amount` is "1234.50 EUR", dates are ISO. KeyError for an unknown field."""
    extra = {
        "conditions": list(given.pop("conditions", ())),
        "warnings": list(given.pop("warnings", ())),
        "error": given.pop("error", None),
    }
    if unknown := set(given) - set(KEYS):
        raise KeyError(f"unknown fields {sorted(unknown)}")
    fields: dict[str, Any] = {key: given.get(key) for key in KEYS}
    if fields["amount"]:
        number, currency = fields["amount"].split()
        fields["amount"] = {"amount": number, "currency": currency}
    head = {
        "document_type": kind,
        "decision": decision,
        "signed": signed,
        "language": language,
    }
    return head | fields | extra


def other(words: Mapping[str, str], swap: Mapping[str, str]) -> dict[str, str]:
    """The same fields for another job: whole values replaced."""
    return {key: swap.get(value, value) for key, value in words.items()}


def reworded(text: str, swap: Mapping[str, str]) -> str:
    """A page's source for another job."""
    for old, new in swap.items():
        text = text.replace(old, new)
    return text
